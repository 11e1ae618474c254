"""What the mending of a damaged kluis saved and lost, and how to say that to the user."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.getal import thousands

UNKNOWN_NAME = "Naam onbekend (gered)"

_NAMES = {
    "gezin": ("gezin", "gezinnen"),
    "persoon": ("persoon", "personen"),
    "traject": ("traject", "trajecten"),
    "contactmoment": ("contactmoment", "contactmomenten"),
    "taak": ("taak", "taken"),
    "urenregel": ("urenregel", "urenregels"),
    "rit": ("rit", "ritten"),
    "plan": ("plan", "plannen"),
    "signaal": ("signaal", "signalen"),
    "document": ("document", "documenten"),
    "samenvatting": ("samenvatting", "samenvattingen"),
    "notitie": ("notitie", "notities"),
}
_OTHER = ("ander gegeven", "andere gegevens")


@unique
class MendRoad(StrEnum):
    """How a kluis was mended: all of it, with a backup under it, or from what was left."""

    REPAIRED = "repaired"
    BACKUP = "backup"
    SALVAGED = "salvaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class MendedTable:
    """One table: rows read from the damaged file, rows taken from the backup, and rows lost.

    ``lost`` is None when nobody can say how many rows there were.
    """

    table: str
    saved: int
    from_backup: int = 0
    lost: int | None = 0

    @property
    def whole(self) -> bool:
        """Whether every row came from the damaged file itself."""
        return self.lost == 0 and not self.from_backup


@dataclass(frozen=True, slots=True, kw_only=True)
class MendReport:
    """What became of the data; ``adopted`` rows lost what they belonged to, ``left_out`` too.

    Adopted rows are kept, rows that were left out stand in the damaged file alone: that one is
    kept as ``kept_as`` in the folder for old files (empty when there was no file).
    """

    road: MendRoad
    tables: tuple[MendedTable, ...]
    backup_made_at: datetime | None = None
    adopted: int = 0
    left_out: int = 0
    kept_as: str = ""

    @property
    def whole(self) -> bool:
        """Whether nothing at all was lost."""
        return not self.left_out and all(table.lost == 0 for table in self.tables)

    @property
    def from_backup_alone(self) -> bool:
        """Whether nothing in the damaged file could be read, or there was no file."""
        return self.backup_made_at is not None and all(
            table.lost is None and not table.saved for table in self.tables
        )


def mend_sentences(report: MendReport, today: date) -> tuple[str, ...]:
    """Return what was saved and lost, a sentence for each kind of record that is not whole."""
    day = _day(report.backup_made_at, today)
    if report.from_backup_alone:
        return (
            f"Terug: {_contents(report.tables)}.",
            f"Wat je na de kopie van {day} hebt opgeschreven, staat er niet in.",
        )
    lines = [_sentence(table, day) for table in _grouped(report.tables) if not table.whole]
    if not lines:
        lines = [_all_saved(report.tables)]
    if report.adopted:
        lines.append(
            f"{_amount(report.adopted, ('gegeven', 'gegevens'))} zonder gezin of persoon"
            f' {_verb(report.adopted)} bewaard onder "{UNKNOWN_NAME}" of zonder koppeling.'
        )
    if report.left_out:
        lines.append(
            f"{_amount(report.left_out, ('gegeven', 'gegevens'))} kon"
            f"{'' if report.left_out == 1 else 'den'} niet meer worden gekoppeld. Die staan alleen"
            " nog in het beschadigde bestand."
        )
    return tuple(lines)


def mend_title(report: MendReport) -> str:
    """Return in one sentence how it went."""
    if report.whole and report.road is not MendRoad.BACKUP:
        return "Al je gegevens zijn gered. Er is niets verloren gegaan."
    if report.whole:
        return "Al je gegevens zijn terug, met hulp van een reservekopie."
    if report.from_backup_alone:
        return "Je gegevens zijn teruggehaald uit een reservekopie."
    return "De kluis is hersteld. Niet alles kon worden gered."


def findings_sentences(pages: int, structure: int, references: int) -> tuple[str, ...]:
    """Return what a check found, in plain words; nothing when all is whole."""
    if pages:  # what else is wrong follows from that
        return ("Een stuk van het bestand is beschadigd en kan niet worden gelezen.",)
    lines = []
    if structure:
        lines.append("De opbouw van het bestand klopt niet.")
    if references:
        lines.append("Sommige gegevens horen bij iets dat er niet meer is.")
    return tuple(lines)


def kept_sentence(report: MendReport) -> str:
    """Return where the damaged file went."""
    if not report.kept_as:
        return ""
    return f'Het beschadigde bestand is bewaard in de map "oud", als {report.kept_as}.'


def _sentence(table: MendedTable, day: str) -> str:
    name = _NAMES.get(table.table, _OTHER)
    total = table.saved + table.from_backup + (table.lost or 0)
    parts = [f"{thousands(table.saved)} van {_amount(total, name)} gered"]
    if table.from_backup and not table.saved:
        parts = [f"{_amount(table.from_backup, name)} terug uit de kopie van {day}"]
    elif table.from_backup:
        count = thousands(table.from_backup)
        parts.append(f"{count} {_come(table.from_backup)} uit de kopie van {day}")
    if table.lost:
        parts.append(f"{thousands(table.lost)} {_verb(table.lost)} kwijt")
    if table.lost is None:
        if not total:
            return f"Van de {name[1]} was niets te lezen."
        parts[0] = parts[0] if not table.saved else f"{_amount(table.saved, name)} gered"
        parts.append("hoeveel er ontbreken, is niet te zien")
    return "; ".join(parts) + "."


def _grouped(tables: Sequence[MendedTable]) -> list[MendedTable]:
    """Return the tables a user knows, with all others together as one."""
    known = {table.table: table for table in tables if table.table in _NAMES}
    others = [table for table in tables if table.table not in _NAMES]
    lost = [table.lost for table in others]
    together = MendedTable(
        table="",
        saved=sum(table.saved for table in others),
        from_backup=sum(table.from_backup for table in others),
        lost=None if None in lost else sum(count or 0 for count in lost),
    )
    return [known[name] for name in _NAMES if name in known] + [together]


def _all_saved(tables: Sequence[MendedTable]) -> str:
    return f"Alles is er nog: {_contents(tables)}."


def _contents(tables: Sequence[MendedTable]) -> str:
    parts = [
        _amount(table.saved + table.from_backup, _NAMES[table.table])
        for table in _grouped(tables)
        if table.table and table.saved + table.from_backup
    ]
    return ", ".join(parts) or "een lege kluis"


def _amount(count: int, name: tuple[str, str]) -> str:
    return f"{thousands(count)} {name[0] if count == 1 else name[1]}"


def _verb(count: int) -> str:
    return "is" if count == 1 else "zijn"


def _come(count: int) -> str:
    return "komt" if count == 1 else "komen"


def _day(moment: datetime | None, today: date) -> str:
    if moment is None:
        return ""
    day = moment.astimezone().date()
    names = {0: "vandaag", 1: "gisteren"}
    return names.get((today - day).days, format_datum(day))
