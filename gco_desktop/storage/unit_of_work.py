"""One transaction on the database."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from itertools import groupby
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from sqlalchemy import Engine

from gco_desktop.errors import (
    DiskFullError,
    IntussenGewijzigdError,
    LaterGewijzigdError,
    NietsOngedaanError,
)
from gco_desktop.reference import tables
from gco_desktop.storage.archive import Archive
from gco_desktop.storage.entities import Books, Casework, Surroundings
from gco_desktop.storage.former_words import keep_former
from gco_desktop.storage.profiel import ProfielTable
from gco_desktop.storage.prullenbak import discarded, put_back
from gco_desktop.storage.reads import Reads
from gco_desktop.storage.table import Change, EntityTable

MANY_STEPS = 50


@dataclass(slots=True)
class Journal:
    """The last changes of this session, numbered, newest last: what undo takes back.

    ``on_full`` makes room when the disk is full, so that saving again succeeds.
    """

    on_full: Callable[[], object] = bool
    steps: list[tuple[int, tuple[Change, ...]]] = field(default_factory=list)
    noted: int = 0

    def note(self, changes: tuple[Change, ...]) -> None:
        """Remember one committed step; ``noted`` is its number, which no other one gets."""
        self.noted += 1
        self.steps.append((self.noted, changes))
        del self.steps[:-MANY_STEPS]

    def settle(self, changes: tuple[Change, ...]) -> None:
        """Forget the steps up to the last one that touched what is now for good.

        The older ones go with it: it may stand on what they made, as a plan on its traject.
        """
        touched = set(map(_identity, changes))
        for number in range(len(self.steps), 0, -1):
            if not touched.isdisjoint(map(_identity, self.steps[number - 1][1])):
                del self.steps[:number]
                return


class UnitOfWork(Casework, Surroundings, Books):
    """Commit, or leave without a trace; reads unless ``write`` is given."""

    def __init__(
        self, engine: Engine, journal: Journal, now: datetime, *, write: bool = False
    ) -> None:
        self._connection = engine.connect().execution_options(write=write)
        self._journal = journal
        self._changes: list[Change] = []
        self._now = now

    def __enter__(self) -> Self:
        connection, track = self._connection, self._changes.append
        try:
            connection.begin()
        except BaseException:
            connection.close()
            raise
        self._open_casework(connection, track, self._now.date())
        self._open_surroundings(connection, track)
        self._open_books(connection, track)
        self.gezinnen.own((self.dagpunten, "gezin_id"))
        self.taken.own((self.dagpunten, "taak_id"))
        self.profiel = ProfielTable(connection)
        self.archive = Archive(connection)
        self.reads = Reads(connection)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._connection.close()
        if isinstance(exc, DiskFullError):
            exc.room_made = bool(self._journal.on_full())

    def commit(self) -> None:
        """Make the changes permanent, and remember them for undo; what was deleted is binned."""
        binned = discarded(self, self._changes, self._now)
        if binned is not None:
            self.prullenbak.add(binned)
        self._make_permanent()
        if self._changes:
            self._journal.note(tuple(self._changes))

    def commit_for_good(self) -> None:
        """Make changes permanent that no undo takes back: it left, or it was agreed on."""
        self._make_permanent()
        self._journal.settle(tuple(self._changes))
        self._changes.clear()

    def undo_last(self, number: int | None = None) -> int:
        """Take back the newest step of the journal; return how many objects that touched.

        With ``number`` only when that is its number, else ``LaterGewijzigdError``. Raises
        ``NietsOngedaanError``, or ``IntussenGewijzigdError`` when something of it was changed
        again since. Undoing is not itself a step.
        """
        if not self._journal.steps:
            raise NietsOngedaanError
        newest, step = self._journal.steps[-1]
        if number not in {None, newest}:
            raise LaterGewijzigdError
        for (name, shape), changes in groupby(reversed(step), _shape):
            if shape is _Shape.CHANGED:
                for change in changes:
                    self._take_back(change)
            else:
                self._take_back_all(self.table(name), list(changes), shape)
        self._make_permanent()
        self._journal.steps.pop()
        self._changes.clear()
        return len(step)

    def _make_permanent(self) -> None:
        keep_former(self._connection, self._changes)
        name = self.referenties.name
        wanted = any(change.table == name for change in self._changes)
        rows = self.referenties.find() if wanted else ()
        self._connection.commit()
        if wanted:
            tables.override(rows)

    def _take_back_all(
        self, table: EntityTable[Any], changes: Sequence[Change], shape: "_Shape"
    ) -> None:
        """Take back many at once: an import can be ten thousand lines."""
        entities = [change.after or change.before for change in changes]
        there = table.these([entity.id for entity in entities if entity is not None])
        if shape is _Shape.GONE:
            if there:
                raise IntussenGewijzigdError
            table.add_all(entities)
            return
        if any(entity is None or there.get(entity.id) != entity for entity in entities):
            raise IntussenGewijzigdError
        table.remove_all(entities)

    def _take_back(self, change: Change) -> None:
        table = self.table(change.table)
        entity = change.after or change.before
        if entity is None or table.current(entity.id) != change.after:
            raise IntussenGewijzigdError
        table.restore(entity.id, change.before)

    def put_back(self, item_id: UUID) -> None:
        """Take something out of the bin, to where it stood; raises ``TerugzettenError``."""
        put_back(self, self.prullenbak.get(item_id))

    def table(self, name: str) -> EntityTable[Any]:
        """Return the objects by the name of their table."""
        found = (each for each in vars(self).values() if isinstance(each, EntityTable))
        return next(table for table in found if table.name == name)


class _Shape(Enum):
    NEW = auto()
    GONE = auto()
    CHANGED = auto()


def _shape(change: Change) -> tuple[str, _Shape]:
    if change.before is None:
        return change.table, _Shape.NEW
    return change.table, _Shape.GONE if change.after is None else _Shape.CHANGED


def _identity(change: Change) -> tuple[str, UUID | None]:
    entity = change.after or change.before
    return change.table, entity.id if entity else None
