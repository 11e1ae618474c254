"""The hours of a quarter as a table for oneself and the opdrachtgever: no names, no notes."""

from collections.abc import Iterable

from gco_desktop.exports.sheet import hours, sheet
from gco_desktop.reference import tables
from gco_desktop.storage.reads.uren_export import UrenUitvoer

HEADERS = (
    "Datum",
    "Uren",
    "Minuten",
    "Soort",
    "Activiteit",
    "Traject",
    "Opdrachtgever",
    "Km",
)


def uren_csv(lines: Iterable[UrenUitvoer]) -> bytes:
    """Return the lines as CSV: days as 2026-11-22, hours and km with a decimal comma."""
    return sheet([HEADERS, *(_row(line) for line in lines)])


def _row(line: UrenUitvoer) -> tuple[str | int | None, ...]:
    activiteit = (
        None
        if line.activiteit is None
        else f"{line.activiteit}. {tables.label('activiteit', line.activiteit)}"
    )
    km = f"{line.km_tienden // 10},{line.km_tienden % 10}" if line.km_tienden else None
    return (
        line.datum.isoformat(),
        hours(line.minuten),
        line.minuten,
        tables.label("urensoort", line.soort),
        activiteit,
        line.traject,
        line.opdrachtgever,
        km,
    )
