"""Every word on the screen Trajecten; the words of its forms stand in ``form_texts``."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.datum import format_datum, format_geleden, format_maand
from gco_desktop.domain.duur import format_duur

TITLE = "Trajecten"
SEARCH = "Zoek een traject"
SEARCH_HINT = "Naam van het gezin of nummer"
LIST = "Trajecten"
STATUS_FILTER = "Welke trajecten"
STATUS_CHOICES = (
    ("ACTIEF", "Actief"),
    ("AANGEMELD", "Aangemeld"),
    ("AFGESLOTEN", "Afgesloten"),
    ("ALLE", "Alle"),
)
SEPARATOR = " · "
NO_CONTACT = "nog geen contact"
OVERDUE = "langer dan afgesproken"
FIRST_TITLE = "Nog geen trajecten"
FIRST_TEXT = "Een traject begint bij een gezin. Open een gezin en start daar het traject."
FIRST_ACTION = "Naar de gezinnen"
NONE_FOUND = "Geen traject gevonden"
NONE_FOUND_TEXT = "Kies een ander filter, of zoek in alle trajecten."
SEARCH_ALL = "In alle trajecten zoeken"

BREADCRUMB = "Waar je bent"
OPEN_GEZIN = "Gezin openen"
EDIT = "Traject wijzigen (F2)"
PLAN = "Plan openen"
CONTACT = "Contactmoment"
SIGNAAL = "Signaal"
RING_CARD = "Stand van de elf activiteiten"
RING_HINT = "Niet elke activiteit hoeft. Kies wat dit gezin nodig heeft."
RING = "Activiteiten in dit traject"
RING_HEADERS = ("Activiteit", "Stand")
HOURS_CARD = "Uren in dit traject"
GOAL = "Doel van het traject"
EDIT_GOAL = "Doel wijzigen"
WRITE_GOAL = "Doel opschrijven"
EVALUATION = "Volgende evaluatie"
END = "Einddatum"
DOELGROEP = "Doelgroep"
LAWS = "Wetten"
OPDRACHTGEVER = "Opdrachtgever"
CLIENT = "Cliënt"
UNKNOWN = "Nog niet bepaald"
STILL_OPEN = "Nog open"
NO_DATE = "Nog niet gepland"

LAST_CONTACT = "Contact"
AGREED = "Afgesproken"
HANDOVER = "Overdracht"
AFTERCARE = "Nazorg"
AANMELDING = "Aangemeld"
OPEN_AANMELDING = "Aanmelding openen"
HISTORY = "Verloop van het traject"
START_AFTERCARE = "Nazorg starten"
MISSING_FIELDS = {
    "doelgroep": "De doelgroep",
    "client": "Voor welke cliënt",
    "opdrachtgever": "De opdrachtgever",
    "start": "De begindatum",
    "wetten": "De wetten",
    "doel": "Het doel van het traject",
    "bestemming": "Aan wie je overdraagt",
    "afsluitreden": "De reden van afsluiten",
}

TABLE = "De elf activiteiten"
HEADERS = ("Activiteit", "Stand", "Laatste 26 weken", "Uren", "Laatst")
NOTHING = "–"
STATUSES = {
    ActiviteitStatus.NIET_INGEZET: "Niet ingezet",
    ActiviteitStatus.LOOPT: "Loopt",
    ActiviteitStatus.AFGEROND: "Afgerond",
    ActiviteitStatus.NIET_NODIG: "Niet nodig",
}
# For GCO the eleventh activity may last: the word "kortdurende" is left out.
OFFICIAL_11 = "Ondersteuning bij leven met specifieke behoeftes"


def count_trajecten(count: int) -> str:
    """Return the line above the list."""
    return "1 traject" if count == 1 else f"{count} trajecten"


def used(count: int) -> str:
    """Return how many activities are carried out: a menu, never a part of eleven."""
    return f"{count} ingezet"


def hours(minutes: int) -> str:
    """Return "58:15 uur"."""
    return f"{format_duur(minutes)} uur"


def last_contact(days: int | None) -> str:
    """Return how long ago the last contact was."""
    return NO_CONTACT if days is None else f"contact {format_geleden(days)}"


def spoken_contact(days: int | None) -> str:
    """Return the last contact in a sentence."""
    return NO_CONTACT if days is None else f"laatste contact {format_geleden(days)}"


def title(gezin: str) -> str:
    """Return the title of one traject."""
    return f"Traject {gezin.removeprefix('Gezin ')}"


def crumb(code: str, start: date | None) -> str:
    """Return the last part of the breadcrumb."""
    return f"{code}, sinds {format_datum(start)}" if start else code


def since(start: date | None) -> str:
    """Return since when the hours count."""
    return f"sinds {format_datum(start)}" if start else ""


def plain_day(day: date | None, otherwise: str) -> str:
    """Return a day in full, or what to say without one."""
    return format_datum(day) if day else otherwise


def end(day: date | None, reason: str) -> str:
    """Return the end of the traject and why."""
    if day is None:
        return STILL_OPEN
    return (
        f"{format_datum(day)} ({reason[:1].lower()}{reason[1:]})" if reason else format_datum(day)
    )


def contact_term(days: int | None, term: int | None) -> str:
    """Return how long ago the last contact was, and how long the intensity lets it be."""
    last = NO_CONTACT if days is None else format_geleden(days)
    last = last[:1].upper() + last[1:]
    return last if term is None else f"{last} (hoogstens {term} dagen)"


def per_week(minutes: int) -> str:
    """Return what was agreed on."""
    return f"{format_duur(minutes)} uur per week"


def handover(to_whom: str, words: str, day: date | None) -> str:
    """Return to whom a traject is handed over, and when."""
    when = f"op {format_datum(day)}" if day else ""
    return SEPARATOR.join(part for part in (to_whom, words, when) if part)


def aftercare(since: date, check: date | None, today: date) -> str:
    """Return since when there is aftercare, and when to look whether care goes as agreed."""
    line = f"Sinds {format_datum(since)}."
    if check is None:
        return line
    when = f"op {format_datum(check)}" if check >= today else f"sinds {format_datum(check)}"
    return f"{line} Loopt de zorg zoals afgesproken? Ga dit na {when}."


def mourning(day: date | None, *, aftercare: bool) -> str:
    """Return the quiet line for a traject whose client has died."""
    when = f" op {format_datum(day)}" if day else ""
    line = f"Deze cliënt is overleden{when}. Herinneringen staan uit."
    return f"{line} Nazorg voor naasten is mogelijk." if aftercare else line


def missing_line(field: str, *, lang: bool) -> str:
    """Return one line of what is missing."""
    words = MISSING_FIELDS[field]
    return f"{words} (al een maand open)" if lang else words


def short_day(day: date | None, today: date) -> str:
    """Return "21-11", with the year when it is another one."""
    if day is None:
        return NOTHING
    return f"{day.day}-{day.month}" if day.year == today.year else f"{day.day}-{day.month}-{day:%y}"


def week(monday: date, today: date) -> str:
    """Return the name of a week."""
    return f"Week van {format_maand(monday, today)}"


def weeks_used(count: int, total: int) -> str:
    """Return what a strip of weeks says."""
    return f"{count} van {total} weken met uren"


def ring_sentence(counts: Sequence[tuple[str, int]]) -> str:
    """Return the counts per status in one sentence."""
    return ", ".join(f"{count} {label.lower()}" for label, count in counts) + "."


def activity(nr: int, name: str) -> str:
    """Return an activity with its number."""
    return f"{nr}. {name}"


def hint(before: str, after: Sequence[int], *, disputed: bool) -> str:
    """Return a soft hint: what usually comes before these activities."""
    word = "Volgens sommige bronnen" if disputed else "Meestal"
    return f"{word} gaat {before} vooraf aan {enumerate_words([str(nr) for nr in after])}."


def hint_here(before: Sequence[str], *, disputed: bool) -> str:
    """Return a soft hint for one activity; nothing without prerequisites."""
    if not before:
        return ""
    word = "Volgens sommige bronnen" if disputed else "Meestal"
    verb = "gaat" if len(before) == 1 else "gaan"
    return f"{word} {verb} {enumerate_words(before)} vooraf."


def enumerate_words(words: Sequence[str]) -> str:
    """Return "5, 6 en 11"."""
    *first, last = words
    return f"{', '.join(first)} en {last}" if first else last
