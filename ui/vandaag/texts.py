"""Every word on the screen Vandaag."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.datum import DAGEN, MAANDEN, format_datum, format_geleden, format_kort
from gco_desktop.domain.duur import format_duur

NEW_CONTACT = "Nieuw contactmoment"
FILL_HOURS = "Uren invullen"
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
TASK_DONE = "Taak afgevinkt."
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
_SOON = 6


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


def due(day: date, today: date) -> str:
    """Return how far a date is away, in words."""
    days = (day - today).days
    if days < -1:
        return f"{-days} dagen te laat"
    if days == -1:
        return "1 dag te laat"
    if days == 0:
        return "Vandaag"
    if days == 1:
        return "Morgen"
    if days <= _SOON:
        return f"Nog {days} dagen"
    return format_kort(day, today).capitalize()


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
