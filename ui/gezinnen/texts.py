"""Every word on the screen Gezinnen; the words of its forms stand in ``form_texts``."""

from datetime import date

from gco_desktop.domain.datum import format_datum, format_geleden, format_kort
from gco_desktop.domain.duur import format_duur
from ui.navigator import GezinTab

TITLE = "Gezinnen"
NEW_GEZIN = "Nieuw gezin"
SEARCH = "Zoek een gezin"
SEARCH_HINT = "Naam, plaats, persoon of nummer"
LIST = "Gezinnen"
STATUS_FILTER = "Welke gezinnen"
STATUS_CHOICES = (
    ("ACTIEF", "Actief"),
    ("AANGEMELD", "Aangemeld"),
    ("AFGESLOTEN", "Afgesloten"),
    ("ALLE", "Alle"),
)
EVERY_INTENSITY = "Elke intensiteit"
INTENSITY_TIP = "Toon alleen gezinnen met een bepaalde intensiteit"
ARCHIVED = "archief"
NO_TRAJECT = "nog geen traject"
NEVER = "nog geen contact"
TODAY = "vandaag"
YESTERDAY = "gisteren"
OVERDUE = "langer dan afgesproken"
SEPARATOR = " · "

NONE_FOUND = "Geen gezin gevonden"
NONE_FOUND_TEXT = "Kies een ander filter, of zoek in alle gezinnen."
SEARCH_ALL = "In alle gezinnen zoeken"
FIRST_TITLE = "Nog geen gezinnen"
FIRST_TEXT = "Hier komen de gezinnen die je ondersteunt. Een naam is genoeg om te beginnen."
FIRST_ACTION = "Eerste gezin toevoegen"
CHOOSE_TITLE = "Kies een gezin"
CHOOSE_TEXT = "Kies links een gezin. Dan zie je hier alles over dit gezin."

BACK = "Terug"
EDIT = "Gezin wijzigen (F2)"
CONTACT = "Contactmoment"
MORE = "Meer acties"
NEW_TRAJECT = "Nieuw traject starten"
ARCHIVE = "Gezin archiveren"
UNARCHIVE = "Gezin uit het archief halen"
ARCHIVED_SAVED = "Gezin gearchiveerd. Je vindt het terug onder Alle."
UNARCHIVED_SAVED = "Gezin uit het archief gehaald."
TABS = "Onderdelen van het gezin"
TAB_NAMES = {
    GezinTab.OVERZICHT: "Overzicht",
    GezinTab.PERSONEN: "Personen",
    GezinTab.DOSSIER: "Dossier",
    GezinTab.TRAJECTEN: "Trajecten",
    GezinTab.NETWERK: "Netwerk",
    GezinTab.TERMIJNEN: "Termijnen",
    GezinTab.AFSPRAKEN: "Afspraken",
    GezinTab.DOCUMENTEN: "Documenten",
}

LAST_CONTACTS = "Laatste contact"
ALL_CONTACTS = "Alles tonen"
NO_CONTACTS = "Er is nog geen contact vastgelegd. Kies Contactmoment om te beginnen."
TRAJECT = "Traject"
NO_TRAJECT_CARD = "Dit gezin heeft nog geen traject."
START_TRAJECT = "Traject starten"
OPEN_TRAJECT = "Traject openen"
OPEN_PLAN = "Plan openen"
RING = "Activiteiten in dit traject"
RING_HEADERS = ("Activiteit", "Stand")
FIRST_CONTACT = "Eerste aanspreekpunt"
PHONE = "Telefoon"
ADDRESS = "Adres"
LAWS = "Wetten"
DECIDES = "Wie beslist, wie tekent"
APPROACH = "Hoe benader je dit gezin?"
NOTE = "Notitie"
UNKNOWN = "Nog niet ingevuld"
STANDINGS = {
    "NIET_INGEZET": "niet ingezet",
    "LOOPT": "loopt",
    "AFGEROND": "afgerond",
    "NIET_NODIG": "niet nodig",
}

TASKS = "Taken"
NO_TASKS = "Geen open taken."
ADD_TASK = "Taak toevoegen"
TASK_TEXT = "&Wat moet er gebeuren?"
TASK_DAY = "Voor welke &dag? (niet verplicht)"
SAVE_TASK = "Taak bewaren"
CANCEL = "Annuleren"
TASK_SAVED = "Taak bewaard."
TASK_DONE = "Taak afgevinkt."
TASK_EMPTY = "Schrijf op wat er moet gebeuren."


TRAJECTEN = "Trajecten"
NO_TRAJECTEN_TITLE = "Nog geen traject"
NO_TRAJECTEN_TEXT = "In een traject houd je de activiteiten, de uren en het plan bij."
DOELGROEP = "Doelgroep"
INTENSITEIT = "Intensiteit"
CLIENT = "Cliënt"
PERIOD = "Periode"
START_UNKNOWN = "Startdatum onbekend"


def count_gezinnen(count: int) -> str:
    """Return the line above the list."""
    return "1 gezin" if count == 1 else f"{count} gezinnen"


def count_tasks(count: int) -> str:
    """Return the heading above the tasks."""
    return f"{TASKS} ({count})" if count else TASKS


def open_tasks(count: int) -> str:
    """Return how many tasks are open, for a screen reader."""
    return "1 open taak" if count == 1 else f"{count} open taken"


def recency(days: int | None) -> str:
    """Return how long ago the last contact was."""
    return NEVER if days is None else format_geleden(days)


def last_contact(days: int | None) -> str:
    """Return the recency within a line."""
    return NEVER if days is None else f"laatste contact {recency(days)}"


def members(persons: int, children: int) -> str:
    """Return how large the gezin is, or nothing while nobody is known."""
    if not persons:
        return ""
    total = "1 persoon" if persons == 1 else f"{persons} personen"
    if not children:
        return total
    return f"{total}, {'1 kind' if children == 1 else f'{children} kinderen'}"


def day(moment: date, today: date) -> str:
    """Return "Vandaag", "Gisteren" or "Di 18 nov"."""
    word = {0: TODAY, 1: YESTERDAY}.get((today - moment).days) or format_kort(moment, today)
    return word[:1].upper() + word[1:]


def since(code: str, start: date | None) -> str:
    """Return which traject it is and since when."""
    return code if start is None else f"{code}\nsinds {format_datum(start)}"


def minutes(value: int) -> str:
    """Return a duration as "1:30"."""
    return format_duur(value)


def ring_sentence(used: int) -> str:
    """Return what the ring says, in words."""
    return "1 activiteit ingezet" if used == 1 else f"{used} activiteiten ingezet"


def due(moment: date, today: date) -> str:
    """Return until when a task waits."""
    return f"voor {format_kort(moment, today)}"


def due_late(moment: date, today: date) -> str:
    """Return since when a task is late."""
    return f"te laat: {format_kort(moment, today)}"


def finish_task(task: str) -> str:
    """Return the spoken name of the box that ticks a task off."""
    return f"Taak afvinken: {task}"


def period(start: date | None, end: date | None) -> str:
    """Return from when until when a traject runs or ran."""
    if start is None:
        return START_UNKNOWN
    if end is None:
        return f"Vanaf {format_datum(start)}"
    return f"{format_datum(start)} tot {format_datum(end)}"
