"""Every word on the tab Afspraken, and in the form for a promise."""

from datetime import date

from gco_desktop.domain.belofte import BelofteRegel, BelofteStand, Belover
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.datum import format_kort

TASKS = "Taken en afspraken"
PROMISES = "Beloften"
ADD_TASK = "Taak of afspraak"
ADD_PROMISE = "Belofte"
EMPTY_TITLE = "Nog niets afgesproken"
EMPTY_TEXT = (
    "Hier staat wat jij gaat doen, wanneer je elkaar ziet, en wat er is beloofd: door jou,"
    " door het gezin of door een instantie."
)
FIRST_TASK = "Taak of afspraak toevoegen"
FIRST_PROMISE = "Belofte toevoegen"
NO_TASKS = "Geen open taken of afspraken."
NO_PROMISES = "Geen open beloften."
DONE = "Afgerond"
ALL = "Alle afspraken"
KEPT = "Nagekomen"
BROKEN = "Niet nagekomen"
LAPSED = "Niet meer nodig"
EDIT = "Wijzigen"
DELETE = "Verwijderen"
REOPEN = "Heropenen"
MORE = "Meer acties"
TASK_SAVED = "Taak bewaard."
TASK_DONE = "Taak afgevinkt."
TASK_REOPENED = "Taak staat weer open."
TASK_DELETED = "Taak verwijderd."
PROMISE_SAVED = "Belofte bewaard."
PROMISE_SETTLED = "Belofte afgerond."
PROMISE_REOPENED = "Belofte staat weer open."
PROMISE_DELETED = "Belofte verwijderd."

TITLE_NEW = "Nieuwe belofte"
TITLE_EDIT = "Belofte wijzigen"
WHO = "Wie beloofde het?"
WHO_CHOICES = (
    (Belover.IK.value, "Ik"),
    (Belover.GEZIN.value, "Het gezin"),
    (Belover.INSTANTIE.value, "Een ander"),
)
TEXT = "&Wat is er beloofd?"
PARTY = "Welke &organisatie?"
PERSON = "Welke &contactpersoon?"
PARTY_HINT = "Kies uit de lijst, of typ een nieuwe naam. Die komt dan op de Sociale kaart."
MADE_ON = "Wanneer &beloofd?"
DUE = "Voor welke &dag?"
SAVE = "Bewaren"
CANCEL = "Annuleren"
EMPTY_PROMISE = "Schrijf op wat er is beloofd."
NO_MADE_ON = "Vul in wanneer het is beloofd. Anders telt het wachten niet."
AFTER_TODAY = "Deze dag is nog niet geweest. Kies vandaag of eerder."
_STANDS = {
    BelofteStand.NAGEKOMEN: "nagekomen",
    BelofteStand.GEBROKEN: "niet nagekomen",
    BelofteStand.VERVALLEN: "niet meer nodig",
}


def count(title: str, number: int) -> str:
    """Return a heading with how many there are below it."""
    return f"{title} ({number})" if number else title


def all_of(number: int) -> str:
    """Return the way to the rows that are not shown yet."""
    return f"Alle {number} tonen"


def when(taak: Taak, today: date) -> str:
    """Return when a task is due and where: "di 25 nov 14:00, Bibliotheek"."""
    parts = []
    if taak.voor_datum is not None:
        parts.append(format_kort(taak.voor_datum, today))
    if taak.tijd is not None:
        parts.append(f"{taak.tijd:%H:%M}")
    moment = " ".join(parts)
    return ", ".join(filter(None, (moment, taak.plaats)))


def promised(regel: BelofteRegel, today: date) -> str:
    """Return who promised it, when, and how long that is waited for."""
    belofte = regel.belofte
    who = {Belover.IK: "Jij", Belover.GEZIN: "Het gezin"}.get(belofte.van)
    who = who or regel.partij or "Een ander"
    made = format_kort(belofte.beloofd_op, today)
    waited = days(belofte.days_waited(today))
    parts = [f"{who} beloofde dit op {made}"]
    if belofte.voor_datum is not None:
        parts.append(f"voor {format_kort(belofte.voor_datum, today)}")
    if belofte.days_waited(today):
        parts.append(f"wacht {waited}")
    return " \u00b7 ".join(parts)


def days(number: int) -> str:
    """Return "1 dag" or "12 dagen"."""
    return "1 dag" if number == 1 else f"{number} dagen"


def done_on(day: date | None, today: date) -> str:
    """Return when a task was ticked off."""
    return "Gedaan" if day is None else f"Gedaan op {format_kort(day, today)}"


def ended(regel: BelofteRegel, today: date) -> str:
    """Return what became of a promise, and after how long."""
    belofte = regel.belofte
    who = {Belover.IK: "Jij", Belover.GEZIN: "Het gezin"}.get(belofte.van)
    waited = days(belofte.days_waited(today))
    return f"{who or regel.partij or 'Een ander'}: {_STANDS[belofte.stand]} na {waited}"


def finish(text: str) -> str:
    """Return the spoken name of the box that ticks a task off."""
    return f"Taak afvinken: {text}"


def about(action: str, text: str) -> str:
    """Return the spoken name of a button in a row."""
    return f"{action}: {text}"
