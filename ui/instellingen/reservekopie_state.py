"""Puts everything about backups into words."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gco_desktop.error_texts import error_text
from gco_desktop.errors import FileUnreadableError, GcoError
from gco_desktop.services.reservekopie_overzicht import BackupInfo, Reservekopieen
from gco_desktop.services.tweede_map import TweedeMap
from ui.instellingen import reservekopie_texts as texts
from ui.widgets import backup_texts
from ui.widgets.shapes import ListRow, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservekopieState:
    """Everything the part Reservekopie shows, in words; an empty text is not shown."""

    restored: str
    old: str
    fault: str
    rows: tuple[ListRow, ...]
    proof: str
    proof_tone: Tone
    elsewhere: str
    second: str
    second_status: str


def build_state(
    data: Reservekopieen, second: Path | None = None, seen: TweedeMap | None = None
) -> ReservekopieState:
    """Return how it stands, in words; ``seen`` is the second folder, once it answered or not."""
    old = data.terug
    return ReservekopieState(
        restored=backup_texts.restored(data.teruggezet_op) if data.teruggezet_op else "",
        old=texts.replaced(old.replaced_on, saved=bool(old.backup)) if old else "",
        fault=backup_texts.automatic_failed(data.fout) if data.fout else "",
        rows=_rows(data),
        proof=_proof(data),
        proof_tone=Tone.OK if data.bewijs.gelukt else Tone.BAD,
        elsewhere=texts.last_copy(data.elders_op),
        second=str(second) if second else "",
        second_status=_second(data, seen) if second else "",
    )


def _rows(data: Reservekopieen) -> tuple[ListRow, ...]:
    made = texts.all_made([info.made_at for info in data.kopieen])
    each = zip(data.kopieen, made, strict=True)
    return tuple(_row(info, moment, data.vandaag) for info, moment in each)


def _row(info: BackupInfo, made: str, today: date) -> ListRow:
    holds, size = texts.holds(info.rows), texts.size(info.size)
    age = texts.age(info.made_at.astimezone().date(), today)
    return ListRow(
        key=info.path,
        title=made,
        subtitle=holds,
        right=size,
        pill=age,
        icon="device-floppy",
        sentence=f"{made}, {age}: {holds}, {size}",
    )


def _proof(data: Reservekopieen) -> str:
    bewijs = data.bewijs
    if not bewijs.gelukt and bewijs.mislukt_op:
        return texts.not_proven(bewijs.mislukt_op)
    return backup_texts.proven(bewijs.bewezen_op) if bewijs.bewezen_op else texts.PROVEN_NEVER


def _second(data: Reservekopieen, seen: TweedeMap | None) -> str:
    if data.tweede_bezig:
        return texts.SECOND_BUSY
    if seen is None:
        return texts.SECOND_LOOKING
    if seen.fout is not None:
        return _unseen(seen.fout)
    if not seen.present:
        return texts.SECOND_MISSING
    if data.tweede_fout is not None:
        return texts.copy_failed(error_text(data.tweede_fout))
    status = texts.second_holds(seen.newest.made_at) if seen.newest else texts.SECOND_EMPTY
    return status + texts.SECOND_SAME_DEVICE if seen.same_device else status


def _unseen(fault: GcoError) -> str:
    silent = isinstance(fault, FileUnreadableError) and fault.silent
    return texts.SECOND_SILENT if silent else error_text(fault)
