"""Every word about cells that are filled together: pasting, filling and copying a week."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.datum import format_dag
from gco_desktop.domain.duur import format_duur

TITLE = "Plakken uit het klembord"
HEADERS = ("Plaats", "Wat er staat", "Waarom niet ingevuld")
LOST = "Dit wordt niet ingevuld"
LOST_TITLE = "Niet ingevuld bij het plakken"
CANCEL = "Annuleren"
CLOSE = "Sluiten"
LEAVE = "In de cellen zetten om te verbeteren"
SHOW_LOST = "Bekijken"
FORGET_LOST = "Weg ermee"
TOO_LONG = "Deze tekst is veel te lang voor een duur."
OUTSIDE = "Valt buiten het rooster."
CLOSED = "Deze maand is afgesloten. Typ het in de cel zelf, dan kun je het als correctie boeken."
NOTHING_TO_PASTE = "Op het klembord staat geen tekst om te plakken."
TOO_MUCH = "Op het klembord staat te veel om hier te plakken. Kopieer een kleiner deel."
NOTHING_TO_FILL = "De cel om te kopiëren is leeg. Er verandert niets."
NO_CELL = "Ga eerst in een cel van een dag staan."
NO_CHANGE = "Er verandert niets: dit staat er al."
CHANGED_MEANWHILE = (
    "Er is intussen iets gewijzigd in deze cellen. Daarom is er niets ingevuld. Kijk wat er nu"
    " staat, en doe het opnieuw."
)
COPY_TITLE = "Uren van vorige week overnemen?"
NOTHING_TO_COPY = "Er is niets om over te nemen: in de vorige week staan geen uren."
NO_ROOM = "Er is niets om over te nemen: in deze week staat overal al iets."


def place(parts: Sequence[str]) -> str:
    """Return where a cell stands."""
    return ", ".join(part for part in parts if part)


def outside_place(row: int, column: int) -> str:
    """Return where a text stood in what was pasted, counted from 1."""
    return f"rij {row}, kolom {column} van het klembord"


def cells(count: int) -> str:
    """Count cells."""
    return "1 cel" if count == 1 else f"{count} cellen"


def preview(filled: int, unread: int, outside: int, closed: int) -> str:
    """Say in one line what a paste does: "12 cellen, 2 niet te lezen"."""
    parts = [cells(filled)]
    if unread:
        parts.append(f"{unread} niet te lezen")
    if outside:
        parts.append(
            f"{outside} passen niet in het rooster" if outside > 1 else "1 past niet in het rooster"
        )
    if closed:
        parts.append(f"{closed} in een afgesloten maand")
    return ", ".join(parts)


def effect(replaced: int, emptied: int) -> str:
    """Say what becomes of what stands there already."""
    parts = []
    if replaced:
        parts.append(f"In {cells(replaced)} staat al iets anders. Dat wordt vervangen.")
    if emptied:
        parts.append(f"{cells(emptied)} {_become(emptied)} leeg.")
    return " ".join(parts)


def unread_stays(count: int) -> str:
    """Say what becomes of what cannot be read."""
    if not count:
        return ""
    one = "Wat niet te lezen is, blijft in zijn cel staan om te verbeteren."
    return one + " De uren die daar al stonden, veranderen niet."


def fill(count: int) -> str:
    """Return the words on the button that fills."""
    return f"{cells(count)} invullen"


def dropped(count: int) -> str:
    """Say that texts which were not kept are gone, and that what was kept stands there again."""
    if count == 1:
        return "De tekst die niet bewaard was, is weg. Wat er stond, staat er weer"
    said = f"De teksten in {count} cellen die niet bewaard waren, zijn weg"
    return f"{said}. Wat er stond, staat er weer"


def filled(count: int) -> str:
    """Say that cells were kept."""
    return f"{cells(count)} ingevuld"


def emptied(count: int) -> str:
    """Say that cells were made empty."""
    return f"{cells(count)} leeggemaakt"


def skipped(count: int) -> str:
    """Say that cells of a closed month were left alone."""
    many = "staat" if count == 1 else "staan"
    return f"{cells(count)} {many} in een afgesloten maand en zijn niet gewijzigd"


def left(count: int) -> str:
    """Say how much of a paste found no place."""
    if count == 1:
        return "1 geplakte tekst paste niet in het rooster en is niet ingevuld."
    return f"{count} geplakte teksten pasten niet in het rooster en zijn niet ingevuld."


def copy_question(
    weeks: tuple[int, int], count: int, minuten: int, stay: int, remarks: Sequence[str]
) -> str:
    """Ask whether the hours of one week should stand in another too."""
    parts = [
        f"Uit week {weeks[0]} komen {cells(count)} met samen {format_duur(minuten)} uur in week"
        f" {weeks[1]}, op dezelfde dagen.",
    ]
    if stay:
        parts.append(f"{cells(stay)} waar al iets staat, {_stay(stay)} zoals het is.")
    parts += remarks
    parts.append("Met Ctrl+Z neem je alles in één keer terug.")
    return " ".join(parts)


def holiday(datum: date, name: str) -> str:
    """Warn that a day is a holiday."""
    return f"Let op: {format_dag(datum)} is {name}."


def copy_action(minuten: int) -> str:
    """Return the words on the button that copies a week."""
    return f"{format_duur(minuten)} uur overnemen"


def copied(count: int) -> str:
    """Say that a week was copied."""
    return f"{cells(count)} van vorige week overgenomen"


def _become(count: int) -> str:
    return "wordt" if count == 1 else "worden"


def _stay(count: int) -> str:
    return "blijft" if count == 1 else "blijven"
