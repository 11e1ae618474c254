"""Every word on the screen Vandaag."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.belofte import Belover
from gco_desktop.domain.datum import DAGEN, MAANDEN, format_datum, format_geleden
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.overzicht import Aandacht

NEW_CONTACT = "Nieuw contactmoment"
FILL_HOURS = "Uren"
FILL_HOURS_TIP = "Uren invullen van deze week (Ctrl+U)"
FIRST = "Eerst dit"
FIRST_EMPTY_TITLE = "Niets dat wacht"
FIRST_EMPTY_TEXT = "Taken en afspraken met een datum komen hier vanzelf te staan."
MORE = "Alles bekijken"
LESS = "Minder laten zien"
SILENT = "Lang niet gesproken"
SILENT_EMPTY = "Bij niemand is de afgesproken tijd voorbij."
HOURS = "Uren deze week"
HOURS_HEADERS = ("Dag", "Uren")
TIME = "Waar ging je tijd heen?"
TIME_HEADERS = ("Waarvoor", "Uren")
TIME_EMPTY = "Nog geen uren in deze maand."
AS_TABLE = "Toon als tabel"
DONE_TIP = "Taak afvinken"
TICKS = {
    "taak": DONE_TIP,
    "afspraak": "Afspraak afvinken",
    "belofte": "Belofte is nagekomen",
}
TASK_DONE = "Afgevinkt."
TASK_SAVED = "Bewaard."
PROMISE_KEPT = "Belofte nagekomen."
ADD_TASK = "Taak"
ADD_TASK_NAME = "Taak zonder gezin toevoegen"
PROMISES = "Beloften"
BY_ME = "beloofd door jou"
BY_GEZIN = "beloofd door het gezin"
AGENDA = "Vandaag in je agenda"
AGENDA_EMPTY = "Vandaag staan er geen afspraken."
AGENDA_FILE = "Naar je agenda"
AGENDA_FILE_NAME = "Agenda-bestand maken"
TERMS = "Termijnen die eraan komen"
DATELESS = "Zonder volgende datum"
DATELESS_NOTE = "Voor deze gezinnen staat niets gepland."
DATELESS_MORE = "Alle gezinnen"
NO_DATE = "niets gepland"
BACKUP_NONE = (
    "Je hebt nog geen reservekopie op een andere plek. Zet er een op een USB-stick of een andere"
    " schijf."
)
BACKUP_MAKE = "Reservekopie maken"
EMPTY_TITLE = "Welkom bij GCO Desktop"
EMPTY_TEXT = "Voeg je eerste gezin toe. Een naam is genoeg; de rest vul je aan als je het weet."
EMPTY_ACTION = "Eerste gezin toevoegen"
EVALUATION = "Plan evalueren"
_NOON, _EVENING = 12, 18


def greeting(naam: str, hour: int) -> str:
    """Return a greeting by the time of day, with the first name when it is known."""
    part = "Goedemorgen" if hour < _NOON else "Goedemiddag" if hour < _EVENING else "Goedenavond"
    first = naam.split(" ")[0]
    return f"{part}, {first}" if first else part


def subtitle(day: date, active: int | None) -> str:
    """Return the date, and how many gezinnen are active when there are gezinnen."""
    words = f"{DAGEN[day.weekday()].capitalize()} {day.day} {MAANDEN[day.month - 1]}"
    if active is None:
        return words
    count = "1 actief gezin" if active == 1 else f"{active} actieve gezinnen"
    return f"{words} \u00b7 {count}"


def what(aandacht: Aandacht) -> str:
    """Return what is due; of several terms how many, and the first one."""
    if aandacht.aantal == 1:
        return aandacht.titel
    return f"{aandacht.aantal} termijnen, eerst: {aandacht.titel}"


def about(aandacht: Aandacht) -> str:
    """Return what it is about: the gezin, and where, with whom or by whom."""
    who = ""
    if aandacht.van is not None:
        who = {Belover.IK: BY_ME, Belover.GEZIN: BY_GEZIN}.get(aandacht.van) or by(aandacht.partij)
    whom = aandacht.toelichting if aandacht.aantal == 1 else aandacht.gezin
    return " \u00b7 ".join(filter(None, (whom, aandacht.plaats, who)))


def by(partij: str) -> str:
    """Return who promised it, when that is somebody else."""
    return f"beloofd door {partij}" if partij else "beloofd door een ander"


def promises(count: int) -> str:
    """Return the way to the book of promises."""
    return f"{PROMISES} ({count})" if count else PROMISES


def last_contact(days: int | None) -> str:
    """Return when the last contact was."""
    return "Nog geen contact" if days is None else f"Laatste contact {format_geleden(days)}"


def dateless_note(count: int) -> str:
    """Return what is meant by having no date."""
    return "Voor dit gezin staat niets gepland." if count == 1 else DATELESS_NOTE


def silent_days(days: int, plaats: str) -> str:
    """Return how long ago the last contact was, and where the gezin lives."""
    ago = format_geleden(days)
    return f"{ago} \u00b7 {plaats}" if plaats else ago


def silent_sentence(naam: str, days: int) -> str:
    """Return what a screen reader says of a gezin that was not spoken to."""
    return f"{naam}, laatste contact {format_geleden(days)}"


def more_silent(count: int) -> str:
    """Return how many more gezinnen there are."""
    return f"Nog {count} bij Gezinnen"


def of_norm(norm: int | None) -> str:
    """Return the agreed hours of a week."""
    return "" if norm is None else f"van {hours_words(norm)}"


def hours_words(minutes: int) -> str:
    """Return "28 uur" or "28:30 uur"."""
    whole, rest = divmod(minutes, 60)
    return f"{whole} uur" if rest == 0 else f"{format_duur(minutes)} uur"


def per_day(minutes: int) -> str:
    """Return the dashed line in words."""
    return f"{hours_words(minutes)} per dag"


def week_sentence(total: int, norm: int | None) -> str:
    """Return the week in one sentence."""
    return f"Deze week {format_duur(total)} {of_norm(norm)}".strip()


def month_title(day: date) -> str:
    """Return the question with the name of the month."""
    return f"Waar ging je tijd heen in {MAANDEN[day.month - 1]}?"


def time_sentence(lines: Sequence[tuple[str, int]]) -> str:
    """Return where the time of the month went, in one sentence."""
    return ", ".join(f"{label} {format_duur(minutes)}" for label, minutes in lines) or TIME_EMPTY


def backup_old(day: date) -> str:
    """Return that the last backup is old."""
    return (
        f"Je laatste reservekopie op een andere plek is van {format_datum(day)}."
        " Maak een nieuwe, liefst elke week."
    )


def not_proven(day: date) -> str:
    """Return that the last proof failed."""
    return (
        f"De herstelproef van {format_datum(day)} is niet gelukt: de reservekopie was niet terug te"
        " zetten. Je gegevens zijn er nog. Maak nu een nieuwe reservekopie."
    )
