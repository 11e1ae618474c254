"""Every Dutch word of the screen Uren."""

from collections.abc import Sequence
from datetime import date, timedelta

from gco_desktop.domain.datum import DAGEN, MAANDEN, format_dag, format_datum
from gco_desktop.domain.duur import format_duur, parse_duur
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DuurError
from ui.navigator import UrenTab
from ui.widgets.long_day_texts import FULL_DAY, IMPOSSIBLE_DAY

_ASKED = {"vraag", "middernacht"}  # the other faults may be half a text
TITLE = "Uren"
TABS = "Onderdelen van de uren"
TAB_NAMES = {
    UrenTab.WEEK: "Week",
    UrenTab.OVERZICHT: "Overzicht",
    UrenTab.RITTEN: "Ritten",
    UrenTab.AFSLUITEN: "Maand afsluiten",
    UrenTab.JAAR: "Jaar en register",
    UrenTab.IN_UIT: "In en uit",
}
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
COPY_WEEK = "Met de &uren van vorige week"
KEYS = "Typ 1:30, 1,5 of 90m. Enter = omlaag, Tab = volgende dag, Delete = leeg, F1 = alle toetsen."
OFTEN = "Vaak gebruikt:"
OFTEN_TIP = "Voeg deze regel toe, zonder uren"
LONG_DAY_OK = "Zo laten"
CLOSED = "afgesloten"
CLOSED_WAITS = (
    "Deze maand is afgesloten en dit is nog niet geboekt. Ga in de cel staan, druk op F2 en op"
    " Enter om het als correctie te boeken, of op Delete om het weg te halen."
)
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
PRODUCT = "&Product van ZN"
NO_PRODUCT = "Nog niet gekozen"
ADD = "Toevoegen"
CANCEL = "Annuleren"
CHOOSE_FIRST = "Kies een gezin of een soort werk uit de lijst. Typ een deel van de naam."


def product(code: str) -> str:
    """Return a product of ZN in a few letters."""
    return f"ZN {code}"


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


def closed(month: str, open_month: str) -> str:
    """Say that a cell is closed, and what can still be done."""
    return (
        f"{month} is afgesloten. Wat je hier verandert, kun je als correctie in {open_month}"
        " laten boeken."
    )


def correction_question(month: str, open_month: str) -> tuple[str, str, str]:
    """Ask whether a change of a closed month should be booked as a correction."""
    return (
        "Deze maand is afgesloten",
        f"De uren van {month} zijn afgesloten. Als correctie boeken in {open_month}? De opgave van"
        f" {month} verandert niet.",
        f"Boeken in {open_month}",
    )


def clash(now: str, typed: str) -> str:
    """Say that a cell was changed from elsewhere, and what was typed here and not kept."""
    stands = f"staat hier {now}" if now else "is deze cel leeg"
    return f"Intussen {stands}. Je typte {typed}; dat is niet bewaard. Typ het zo nodig opnieuw."


def left_over(now: str) -> str:
    """Say that a text of before was not kept, what stands in its cell now, and what to do."""
    stands = f"staat nu {now}" if now else "staat nu niets"
    return (
        f"Dit is eerder getypt en niet bewaard; hier {stands}. Ga in de cel staan, druk op F2 en"
        " op Enter om het toch te bewaren, of typ wat er moet staan."
    )


def long_days(days: Sequence[tuple[date, int]]) -> str:
    """Ask whether so many hours on a day are right."""
    found = [f"op {day(datum)} staat {format_duur(minuten)}" for datum, minuten in days]
    said = found[0] if len(found) == 1 else f"{', '.join(found[:-1])} en {found[-1]}"
    if all(minuten <= FULL_DAY for _, minuten in days):
        return f"{said[0].upper()}{said[1:]}. Klopt dat?"
    return f"{said[0].upper()}{said[1:]}. {IMPOSSIBLE_DAY} Toch zo laten?"


def holidays(named: Sequence[tuple[date, str]]) -> str:
    """Name the holidays of a week."""
    return " · ".join(f"{format_dag(datum)}: {name}" for datum, name in named)


def row(name: str, detail: str) -> str:
    """Return a row in one line."""
    return f"{name} · {detail}" if detail else name


def more_faults(count: int) -> str:
    """Say how many cells more have something wrong."""
    cells = "1 andere cel" if count == 1 else f"{count} andere cellen"
    return f"En nog {cells} met een golflijn eronder. Ga erop staan om te lezen waarom."


def cell_saved(datum: date, minuten: int) -> str:
    """Say that a cell was kept."""
    return f"{day(datum)}: {format_duur(minuten)} bewaard" if minuten else f"{day(datum)}: leeg"


def correction_booked(datum: date, minuten: int, maand: str) -> str:
    """Say in which month a change of a closed one was booked, and how much it is."""
    return f"{day(datum)}: {format_duur(minuten)} geboekt als correctie in {_month(maand)}"


def correction_refused(datum: date, minuten: int) -> str:
    """Say what was typed in a closed month and not booked."""
    wanted = format_duur(minuten) if minuten else "leeg"
    return f"{day(datum)}: {wanted} is niet geboekt, want deze maand is afgesloten"


def rows_added(count: int) -> str:
    """Say how many rows came from the week before."""
    return "1 regel toegevoegd" if count == 1 else f"{count} regels toegevoegd"


def csv_name(periode: str) -> str:
    """Return the name of the file with the hours; it says nothing about anybody."""
    return f"uren-{periode}.csv"


def csv_saved(periode: str) -> str:
    """Say that the file was written."""
    return f"De uren van het {periode} staan in het bestand, zonder namen"


def _month(maand: str) -> str:
    return MAANDEN[int(maand[-2:]) - 1]


def typed(text: str) -> str:
    """Return how a text that is being typed in a cell is read, or what is asked about it."""
    if not text.strip():
        return ""
    try:
        return f"{text.strip()} = {format_duur(parse_duur(text))}"
    except DuurError as error:
        return error_text(error) if error.reason in _ASKED else ""
