"""Every Dutch word of the tab Ritten."""

from gco_desktop.domain.afstand import format_km
from gco_desktop.domain.datum import MAANDEN
from gco_desktop.domain.getal import thousands
from gco_desktop.domain.ritten import format_tarief

TITLE = "Ritten"
ADD = "Rit &toevoegen"
ADD_TIP = "Voeg een rit toe die niet bij een contactmoment hoort"
YEAR = "&Jaar"
MONTH = "&Maand"
ALL_MONTHS = "Hele jaar"
MONTHS = [(str(nr), name.capitalize()) for nr, name in enumerate(MAANDEN, 1)]
LIST = "Ritten van deze periode"
HEADERS = ("Datum", "Waarheen", "Van", "Doel", "Soort", "Km", "Bedrag")
KEYS = "Enter of F2 = wijzigen, Delete = verwijderen."
EDIT = "&Wijzigen"
DELETE = "Ver&wijderen"
SAVE_PDF = "Pdf &bekijken"
SAVE_SHEET = "Bewaar als &xlsx"
PDF_TITLE = "Ritten voor de Belastingdienst"
PDF_NOTE = (
    "Bij een rit naar een gezin staat alleen \u201ccliëntbezoek\u201d met de plaats. Er staat geen"
    " naam of adres van een gezin in."
)
ASK_FILE = "Waar wil je de ritten bewaren?"
PDF_KIND = "PDF-bestand"
XLSX_KIND = "Spreadsheet"
WRITTEN = "Het bestand is bewaard."
EMPTY_TITLE = "Nog geen ritten"
EMPTY_TEXT = (
    "Vul bij een contactmoment de kilometers in, dan komt de rit hier vanzelf te staan. Een andere"
    " rit voeg je hier zelf toe."
)
EMPTY_MONTH_TITLE = "Geen ritten in deze periode"
EMPTY_MONTH_TEXT = "Kies een andere maand of een ander jaar, of voeg een rit toe."
SAVED = "Rit bewaard."
DELETED = "Rit verwijderd."
TARIEF_SAVED = "Tarief bewaard."
TARIEF_GONE = "Het tarief is leeggemaakt."
WORK, PRIVATE = "Zakelijk", "Privé"
NO_TARIEF = "nog geen tarief"
TARIEF_BUTTON = "Tarief &invullen"
TARIEF_CHANGE = "Tarief &wijzigen"

DIALOG_NEW = "Rit toevoegen"
DIALOG_EDIT = "Rit wijzigen"
DAY = "&Datum"
GEZIN = "&Gezin"
NO_GEZIN = "Geen gezin"
KM = "&Kilometers, heen en terug"
VAN = "&Van"
NAAR = "&Naar"
NAAR_HINT = "Alleen voor jezelf: op papier staat \u201ccliëntbezoek\u201d."
PLAATS = "&Plaats"
PLAATS_HINT = "Deze plaats staat op papier in plaats van het adres."
DOEL = "D&oel"
KIND = "Soort rit"
KINDS = [("zakelijk", WORK), ("prive", PRIVATE)]
NO_DAY = "Vul een datum in."
NO_KM = "Vul het aantal kilometers in."

TARIEF_FIELD = "&Euro per kilometer"
TARIEF_HINT = "Typ een bedrag met een komma, zoals 0,23. Leeg laten mag."
SAVE = "Bewaren"


def tarief_title(jaar: int) -> str:
    """Return the head of the form for a tariff."""
    return f"Tarief per kilometer in {jaar}"


def tarief_note(jaar: int, tiende_cent: int | None) -> str:
    """Return a tariff that may be right, with the warning that goes with it."""
    start = "Het tarief van de Belastingdienst verschilt per jaar; vul zelf in wat voor jou geldt."
    if tiende_cent is None:
        return start
    tarief = f"\u20ac {format_tarief(tiende_cent)}"
    return f"{start} Voor {jaar} lazen wij {tarief}: controleer de actuele tekst."


def tarief_offer(tiende_cent: int) -> str:
    """Return the button that takes the hint over."""
    return f"Neem {format_tarief(tiende_cent)} over"


def tarief(jaar: int, tiende_cent: int | None) -> str:
    """Return what a kilometre is worth in a year."""
    if tiende_cent is None:
        return f"Tarief {jaar}: {NO_TARIEF}"
    return f"Tarief {jaar}: \u20ac {format_tarief(tiende_cent)} per km"


def totals(zakelijk: int, prive: int) -> str:
    """Return the kilometres together."""
    words = f"{format_km(zakelijk)} km zakelijk"
    return f"{words} \u00b7 {format_km(prive)} km privé" if prive else words


def money(cents: int | None) -> str:
    """Return an amount of euros; nothing without one."""
    if cents is None:
        return ""
    whole, rest = divmod(cents, 100)
    return f"\u20ac {thousands(whole)},{rest:02d}"


def count(number: int) -> str:
    """Return how many journeys there are."""
    return "1 rit" if number == 1 else f"{number} ritten"
