"""One transaction on the database."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from sqlalchemy import Engine

from gco_desktop.domain.activiteit import ActiviteitPeriode
from gco_desktop.domain.contactmoment import Contactmoment, Taak
from gco_desktop.domain.gezin import Gezin, GezinsRelatie, Persoon
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.signaal import Signaal
from gco_desktop.domain.traject import IntensiteitPeriode, StatusStap, Traject
from gco_desktop.domain.uren import Rit
from gco_desktop.errors import (
    DiskFullError,
    IntussenGewijzigdError,
    LaterGewijzigdError,
    NietsOngedaanError,
)
from gco_desktop.storage import rows
from gco_desktop.storage.archive import Archive
from gco_desktop.storage.documenten import DocumentTable
from gco_desktop.storage.plannen import PlanTable
from gco_desktop.storage.profiel import ProfielTable
from gco_desktop.storage.reads import Reads
from gco_desktop.storage.table import Change, EntityTable, Link, LinkedTable
from gco_desktop.storage.uren import UrenTable

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


class UnitOfWork:
    """Commit, or leave without a trace; reads unless ``write`` is given."""

    def __init__(
        self, engine: Engine, journal: Journal, vandaag: date, *, write: bool = False
    ) -> None:
        self._connection = engine.connect().execution_options(write=write)
        self._journal = journal
        self._changes: list[Change] = []
        self._vandaag = vandaag

    def __enter__(self) -> Self:
        connection, track = self._connection, self._changes.append
        try:
            connection.begin()
        except BaseException:
            connection.close()
            raise
        self.gezinnen = EntityTable(connection, track, rows.GezinRow, Gezin)
        self.personen = EntityTable(connection, track, rows.PersoonRow, Persoon)
        self.relaties = EntityTable(connection, track, rows.GezinsRelatieRow, GezinsRelatie)
        self.trajecten = EntityTable(connection, track, rows.TrajectRow, Traject)
        self.stappen = EntityTable(connection, track, rows.StatusStapRow, StatusStap)
        self.intensiteiten = EntityTable(
            connection, track, rows.IntensiteitPeriodeRow, IntensiteitPeriode
        )
        self.activiteiten = EntityTable(
            connection, track, rows.ActiviteitPeriodeRow, ActiviteitPeriode
        )
        self.contacten = LinkedTable(
            connection, track, rows.ContactmomentRow, Contactmoment, _DEELNEMERS
        )
        self.taken = EntityTable(connection, track, rows.TaakRow, Taak)
        self.ritten = EntityTable(connection, track, rows.RitRow, Rit)
        self.signalen = LinkedTable(connection, track, rows.SignaalRow, Signaal, _TRAJECTEN)
        self.opdrachtgevers = EntityTable(connection, track, rows.OpdrachtgeverRow, Opdrachtgever)
        self.uren = UrenTable(connection, track, self._vandaag)
        self.plannen = PlanTable(connection, track)
        self.documenten = DocumentTable(connection, track)
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
        """Make the changes permanent, and remember them for undo."""
        self._connection.commit()
        if self._changes:
            self._journal.note(tuple(self._changes))

    def commit_for_good(self) -> None:
        """Make changes permanent that no undo takes back: it left, or it was agreed on."""
        self._connection.commit()
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
        for change in reversed(step):
            self._take_back(change)
        self._connection.commit()
        self._journal.steps.pop()
        self._changes.clear()
        return len(step)

    def _take_back(self, change: Change) -> None:
        table = self._table(change.table)
        entity = change.after or change.before
        if entity is None or table.current(entity.id) != change.after:
            raise IntussenGewijzigdError
        table.restore(entity.id, change.before)

    def _table(self, name: str) -> EntityTable[Any]:
        tables: dict[str, EntityTable[Any]] = {
            "gezin": self.gezinnen,
            "persoon": self.personen,
            "gezinsrelatie": self.relaties,
            "traject": self.trajecten,
            "statusstap": self.stappen,
            "intensiteitperiode": self.intensiteiten,
            "activiteitperiode": self.activiteiten,
            "contactmoment": self.contacten,
            "taak": self.taken,
            "rit": self.ritten,
            "signaal": self.signalen,
            "opdrachtgever": self.opdrachtgevers,
            "urenregel": self.uren,
            "plan": self.plannen,
            "document": self.documenten,
        }
        return tables[name]


def _identity(change: Change) -> tuple[str, UUID | None]:
    entity = change.after or change.before
    return change.table, entity.id if entity else None


_DEELNEMERS = Link(rows.DeelnemerRow, "contact_id", "persoon_id", "deelnemers")
_TRAJECTEN = Link(rows.SignaalTrajectRow, "signaal_id", "traject_id", "traject_ids")
