"""Every word of the book of promises."""

from datetime import date

from gco_desktop.domain.belofte import BelofteRegel, Belover, Wachttijd
from gco_desktop.domain.datum import format_kort

TITLE = "Beloften"
BACK = "Naar Vandaag"
WAITING = "Wie laat gezinnen wachten?"
WAITING_NOTE = (
    "De dagen tellen vanaf de belofte. Dit overzicht is van jou: het gaat in geen enkel bestand"
    " mee."
)
HEADERS = ("Organisatie", "Open", "Langste open", "Afgerond", "Langste afgerond")
NO_WAITING = "Nog geen organisatie heeft iets beloofd."
UNKNOWN = "Organisatie nog niet ingevuld"
OPEN = "Open beloften"
WHO = "Van wie?"
WHO_CHOICES = (
    ("", "Alle"),
    (Belover.IK.value, "Van mij"),
    (Belover.GEZIN.value, "Van het gezin"),
    (Belover.INSTANTIE.value, "Van anderen"),
)
NONE = "Hier staan geen open beloften."
EMPTY_TITLE = "Nog geen beloften"
EMPTY_TEXT = (
    "Leg vast wie wat belooft: jij, het gezin of een instantie. Dat doe je bij een gezin, op het"
    " tabblad Afspraken. Hier zie je dan wie er wacht, en hoe lang al."
)
EMPTY_ACTION = "Naar Gezinnen"
TICK = "Belofte is nagekomen"
KEPT = "Belofte nagekomen."
_WHO = {Belover.IK: "jij", Belover.GEZIN: "het gezin"}


def subtitle(open_count: int, late: int) -> str:
    """Return how many are open and how many are late."""
    first = "1 open belofte" if open_count == 1 else f"{open_count} open beloften"
    return f"{first} \u00b7 {late} te laat" if late else first


def days(number: int) -> str:
    """Return "1 dag" or "12 dagen"."""
    return "1 dag" if number == 1 else f"{number} dagen"


def about(regel: BelofteRegel, today: date) -> str:
    """Return for which gezin, by whom, since when and for how long."""
    belofte = regel.belofte
    who = _WHO.get(belofte.van) or regel.partij or "een ander"
    made = format_kort(belofte.beloofd_op, today)
    return f"{regel.gezin} \u00b7 {who} op {made} \u00b7 {days(belofte.days_waited(today))} geleden"


def row(wachttijd: Wachttijd) -> tuple[str, ...]:
    """Return one organisation as a row of the table."""
    done = wachttijd.nagekomen + wachttijd.gebroken
    broken = f"{done} ({wachttijd.gebroken} niet nagekomen)" if wachttijd.gebroken else str(done)
    return (
        wachttijd.naam or UNKNOWN,
        str(wachttijd.open),
        days(wachttijd.langste_open) if wachttijd.open else "",
        broken if done else "",
        days(wachttijd.langste_afgedaan) if done else "",
    )
