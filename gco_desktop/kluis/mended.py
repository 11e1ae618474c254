"""What the last mending of a kluis came to: kept beside the old files, to be read again."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from gco_desktop.domain.schade import MendedTable, MendReport, MendRoad
from gco_desktop.errors import GcoError
from gco_desktop.kluis.disk import write_atomic
from gco_desktop.kluis.folder import OLD_FOLDER, old_folder
from gco_desktop.kluis.header import MAX_NUMBER
from gco_desktop.kluis.strict_json import Fields, parse_object, readable

RECORD_NAME = "gered.json"
_UNKNOWN = -1  # nobody can say how many were lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """The report of a mending, and its day."""

    report: MendReport
    day: date


def keep_mending(folder: Path, report: MendReport) -> None:
    """Keep the report of today, over that of before; without room for it nothing else is lost."""
    made_at = report.backup_made_at
    values = {
        "op": datetime.now(UTC).astimezone().date().isoformat(),
        "weg": report.road.value,
        "kopie": made_at.isoformat() if made_at else "",
        "ondergebracht": report.adopted,
        "weggelaten": report.left_out,
        "bewaard_als": report.kept_as,
        "tabellen": [
            {
                "naam": table.table,
                "gered": table.saved,
                "uit_kopie": table.from_backup,
                "kwijt": _UNKNOWN if table.lost is None else table.lost,
            }
            for table in report.tables
        ],
    }
    with suppress(OSError, GcoError):
        write_atomic(old_folder(folder) / RECORD_NAME, readable(values))


def last_mending(folder: Path) -> Mending | None:
    """Return the last mending of the kluis, or nothing when there was none."""
    try:
        fields = Fields(parse_object((folder / OLD_FOLDER / RECORD_NAME).read_bytes()))
        made_at = fields.text("kopie")
        report = MendReport(
            road=MendRoad(fields.text("weg")),
            tables=tuple(_table(Fields(table)) for table in fields.objects("tabellen")),
            backup_made_at=datetime.fromisoformat(made_at) if made_at else None,
            adopted=fields.number("ondergebracht", 0, MAX_NUMBER),
            left_out=fields.number("weggelaten", 0, MAX_NUMBER),
            kept_as=fields.text("bewaard_als"),
        )
        return Mending(report=report, day=fields.day("op"))
    except (OSError, ValueError, OverflowError):
        return None  # it tells of the past only


def _table(fields: Fields) -> MendedTable:
    lost = fields.number("kwijt", _UNKNOWN, MAX_NUMBER)
    return MendedTable(
        table=fields.text("naam"),
        saved=fields.number("gered", 0, MAX_NUMBER),
        from_backup=fields.number("uit_kopie", 0, MAX_NUMBER),
        lost=None if lost == _UNKNOWN else lost,
    )
