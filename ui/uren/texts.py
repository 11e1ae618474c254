"""Every Dutch word of the screen Uren."""

from collections.abc import Sequence
from datetime import date, timedelta

from gco_desktop.domain.datum import DAGEN, MAANDEN, format_datum
from gco_desktop.domain.duur import format_duur

TITLE = "Uren"
PREVIOUS = "Vorige week (Alt+PageUp)"
NEXT = "Volgende week (Alt+PageDown)"
THIS_WEEK = "&Deze week"
CSV = "Uren als csv"
CSV_TIP = "Bewaar de uren van dit kwartaal als bestand, zonder namen"
CSV_TITLE = "Waar wil je de uren bewaren?"
CSV_KIND = "CSV-bestand"
IN_WEEK = "in deze week"
METER = "Uren in deze week"
TABLE = "Uren per dag"
WHAT_FOR = "Waarvoor"
TOTAL = "Totaal"
ADD_ROW = "&Regel toevoegen"
PREVIOUS_ROWS = "Regels van &vorige week"
KEYS = "Typ 1:30, 1,5 of 90m. Enter = omlaag, Tab = volgende dag, Delete = leeg."
NO_PREVIOUS_ROWS = "In de week hiervoor staan geen regels."
NOTHING_NEW = "Alle regels van de week hiervoor staan er al."
EMPTY_TITLE = "Nog geen uren in deze week"
EMPTY_TEXT = (
    "Voeg een regel toe voor een gezin of voor ander werk, en typ je uren. Uren van een"
    " contactmoment komen hier vanzelf bij."
)
NO_ACTIVITEIT = "zonder activiteit"
EMPTY_CELL = "leeg"
NOT_SAVED = "niet bewaard"

DIALOG_TITLE = "Regel toevoegen"
FOR_WHAT = "&Waarvoor?"
FOR_WHAT_HINT = "Typ de naam van een gezin, of een soort werk zoals reistijd."
TRAJECT = "&Traject"
ACTIVITEIT = "&Activiteit"
SOORT = "&Soort uren"
ADD = "Toevoegen"
CANCEL = "Annuleren"
CHOOSE_FIRST = "Kies een gezin of een soort werk uit de lijst. Typ een deel van de naam."


def week(maandag: date) -> str:
    """Return which week it is: "Week 47 · 16 t/m 22 november 2026"."""
    zondag = maandag + timedelta(days=6)
    first = format_datum(maandag)
    if maandag.year == zondag.year:
        first = f"{maandag.day} {MAANDEN[maandag.month - 1]}"
    if maandag.month == zondag.month:
        first = str(maandag.day)
    return f"Week {maandag.isocalendar().week} · {first} t/m {format_datum(zondag)}"


def day(datum: date) -> str:
    """Return the head of a column: "wo 18"."""
    return f"{DAGEN[datum.weekday()][:2]} {datum.day}"


def norm(minuten: int | None) -> str:
    """Say of how many hours the total is."""
    if minuten is None:
        return IN_WEEK
    return f"van {minuten // 60 if minuten % 60 == 0 else format_duur(minuten)} uur"


def division(bij_gezinnen: int, overig: int) -> str:
    """Say how much was spent on gezinnen and how much was not."""
    return f"{format_duur(bij_gezinnen)} bij gezinnen · {format_duur(overig)} overig"


def progress(totaal: int, minuten: int | None) -> str:
    """Say the total in one sentence."""
    return f"{format_duur(totaal)} {norm(minuten)}"


def activiteit(nr: int, label: str) -> str:
    """Return an activity with its number."""
    return f"{nr}. {label}"


def numbered(name: str, number: str) -> str:
    """Return a name with the number that tells it from another one."""
    return f"{name} ({number})"


def cell(parts: Sequence[str], text: str) -> str:
    """Return a cell as a screen reader says it."""
    return f"{', '.join(part for part in parts if part)}: {text or EMPTY_CELL}"


def fault(parts: Sequence[str], text: str) -> str:
    """Say what is wrong with a cell, and which one it is."""
    return f"{', '.join(part for part in parts if part)}: {text}"


def cell_saved(datum: date, minuten: int) -> str:
    """Say that a cell was kept."""
    return f"{day(datum)}: {format_duur(minuten)} bewaard" if minuten else f"{day(datum)}: leeg"


def rows_added(count: int) -> str:
    """Say how many rows came from the week before."""
    return "1 regel toegevoegd" if count == 1 else f"{count} regels toegevoegd"


def csv_name(periode: str) -> str:
    """Return the name of the file with the hours; it says nothing about anybody."""
    return f"uren-{periode}.csv"


def csv_saved(periode: str) -> str:
    """Say that the file was written."""
    return f"De uren van het {periode} staan in het bestand, zonder namen"
