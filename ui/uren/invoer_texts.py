"""Every Dutch word about bringing hours in."""

from datetime import datetime

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.getal import thousands
from gco_desktop.domain.ureninvoer import Invoerkolom

TITLE = "Uren uit een bestand"
INTRO = (
    "Neem uren over uit een ander programma of een spreadsheet (csv of xlsx). Je ziet eerst wat er"
    " gebeurt; daarna beslis je."
)
CHOOSE = "Bestand &kiezen"
ASK_OPEN = "Welk bestand met uren wil je inlezen?"
OPEN_KIND = "Csv of spreadsheet"
READING = "Het bestand wordt gelezen"
EARLIER = "Eerder ingelezen"
NO_EARLIER = "Je hebt nog geen uren ingelezen."
TAKE_BACK = "Terugdraaien"
ASK_BACK = "Ingelezen uren terugdraaien?"
BACK_ACTION = "Terugdraaien"
BACK_BUSY = "De uren worden teruggedraaid"
HEADERS = ("Ingelezen op", "Regels", "Uren")

DIALOG = "Uren inlezen"
COLUMNS = "Wat staat er in de kolommen?"
COLUMN_HEADERS = ("Kolom", "Voorbeeld", "Dit is")
NOTHING = "Niet gebruiken"
KINDS = [
    (Invoerkolom.DATUM.value, "Datum"),
    (Invoerkolom.DUUR.value, "Duur, zoals 1:30 of 90m"),
    (Invoerkolom.UREN.value, "Aantal uren"),
    (Invoerkolom.MINUTEN.value, "Aantal minuten"),
    (Invoerkolom.BEGIN.value, "Begintijd"),
    (Invoerkolom.EIND.value, "Eindtijd"),
    (Invoerkolom.GEZIN.value, "Gezin of trajectcode"),
    (Invoerkolom.SOORT.value, "Soort uren"),
    (Invoerkolom.ACTIVITEIT.value, "Activiteit (1 t/m 11)"),
    (Invoerkolom.PRODUCT.value, "Product van ZN"),
    (Invoerkolom.OPDRACHTGEVER.value, "Opdrachtgever"),
    (Invoerkolom.OMSCHRIJVING.value, "Omschrijving zonder namen"),
]
SHEET = "&Blad"
USUAL_SOORT = "&Soort uren waar die ontbreekt"
NAMES = "Onbekende namen"
NAMES_TEXT = "Kies per naam welk gezin het is. Zonder keuze komen de uren zonder gezin binnen."
NO_GEZIN = "Zonder gezin"
SOORTEN = "Onbekende soorten uren"
SOORTEN_TEXT = "Kies per woord welke soort uren het is. Zonder keuze blijven die regels weg."
NO_SOORT = "Nog niet gekozen"
ALL_THERE = "Alles staat er al. Er is niets om in te lezen."
NO_ROWS = "Er staan geen regels met uren in dit bestand."
NOT_YET = "Het bestand is zo nog niet te lezen. Kijk bij de kolommen."
SKIP_DOUBLE = "Sla regels over die er al staan"
WHAT_HAPPENS = "Wat er gebeurt"
FAULT_HEADERS = ("Regel", "Waarom niet")
FAULTS = "Regels die niet worden ingelezen"
SAVE_FAULTS = "&Fouten bewaren"
ASK_FAULTS = "Waar wil je de lijst met fouten bewaren?"
FAULTS_FILE = "uren-niet-ingelezen.csv"
CSV_KIND = "CSV-bestand"
FAULTS_WRITTEN = "De lijst met fouten is bewaard."
CANCEL = "Annuleren"
BUSY = "De uren worden ingelezen"
CANCELLED = "Gestopt. Er is niets ingelezen."
BACK_CANCELLED = "Gestopt. Er is niets teruggedraaid."


def taken(regels: int) -> str:
    """Say that hours were taken in."""
    return f"{lines(regels)} ingelezen. Terugdraaien kan hier altijd nog."


def back(regels: int) -> str:
    """Say that an import was taken back."""
    return f"{lines(regels)} teruggedraaid."


def ask_back(regels: int, op: datetime) -> str:
    """Ask whether to take an import back."""
    return (
        f"Wat je op {format_datum(op.date())} inlas ({lines(regels)}), wordt weggehaald, ook wat je"
        " er daarna aan hebt veranderd. In een afgesloten maand gebeurt dat met correctieregels."
    )


def button(regels: int) -> str:
    """Return what the button does."""
    return f"{lines(regels)} &inlezen" if regels else "&Inlezen"


def lines(number: int) -> str:
    """Return a number of lines."""
    return "1 regel" if number == 1 else f"{thousands(number)} regels"


def found(rows: int, letters: str, mark: str) -> str:
    """Return what kind of table it is."""
    between = {";": "puntkomma's", ",": "komma's", "\t": "tabs", "|": "streepjes"}.get(mark, "")
    parts = (lines(rows), f"gescheiden door {between}" if between else "", letters)
    return " \u00b7 ".join(part for part in parts if part)


def only_sheet(blad: str, andere: int) -> str:
    """Say that other sheets of the file are not read."""
    if not andere:
        return ""
    many = "1 ander blad" if andere == 1 else f"{andere} andere bladen"
    return f"Alleen blad {blad} is gelezen; {many} niet."


def good(regels: int, minuten: int) -> str:
    """Return how much will be taken in."""
    return (
        f"{lines(regels)} {_are(regels)} ingelezen, samen {format_duur(minuten)} uur."
        if regels
        else ("Er is nog geen regel die kan worden ingelezen.")
    )


def bad(regels: int) -> str:
    """Return how many rows cannot be read."""
    return (
        f"{lines(regels)} {'kan' if regels == 1 else 'kunnen'} niet worden ingelezen."
        if regels
        else ""
    )


def double(regels: int) -> str:
    """Return how many rows are left out because they are there."""
    return f"{lines(regels)} {'staat' if regels == 1 else 'staan'} er al." if regels else ""


def day_month(count: int, example: str) -> str:
    """Return how days are read that could be read in two ways."""
    if not count:
        return ""
    return f"Bij {lines(count)} staat de dag voorop: {example} is gelezen als dag-maand-jaar."


def closed(regels: int) -> str:
    """Return what becomes of rows in closed months."""
    if not regels:
        return ""
    return (
        f"{lines(regels)} {'valt' if regels == 1 else 'vallen'} in een afgesloten maand en"
        f" {'komt' if regels == 1 else 'komen'} als correctieregel in de eerste open maand."
    )


def seen(op: datetime) -> str:
    """Warn that this very file was read before."""
    return (
        f"Dit bestand is al eens ingelezen, op {format_datum(op.date())}. Lees het alleen opnieuw"
        " in als je dat echt wilt."
    )


def unknown(naam: str, regels: int) -> str:
    """Return the label of the question which gezin a name is."""
    return f"{naam} ({lines(regels)})"


def choose_soort(word: str, count: int) -> str:
    """Say that nothing can be read before a kind of hours was chosen."""
    others = "" if count == 1 else f" en nog {count - 1}"
    return f"Kies hierboven eerst een soort uren voor {word}{others}."


def first_fault(nummer: int, why: str) -> str:
    """Say why nothing can be read, by the first row."""
    return f"Geen enkele regel is te lezen. Regel {nummer}: {why}"


def _are(number: int) -> str:
    return "wordt" if number == 1 else "worden"
