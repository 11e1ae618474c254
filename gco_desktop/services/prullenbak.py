"""Use cases of the bin: what was deleted stays whole until the user wants it back, or gone."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from gco_desktop.domain.prullenbak import PrullenbakRegel, last_day_kept
from gco_desktop.errors import GcoError
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork

SPARE_BYTES = 4 * 1000 * 1000  # what a GCO'er may still type when it is wiped
LONG_AWAY = timedelta(days=14)  # since the last log line: nobody may have seen what goes
WAITED = "prullenbak-wacht"


@dataclass(frozen=True, slots=True)
class PrullenbakService:
    """What a GCO'er can do with what was deleted; ``room`` tells the free bytes on the disk."""

    context: Context
    room: Callable[[], int]

    def all(self) -> Sequence[PrullenbakRegel]:
        """Return what the bin holds, newest first."""
        with self.context.read() as uow:
            return uow.reads.prullenbak.all()

    def put_back(self, item_id: UUID) -> None:
        """Make it what it was, with all that belonged to it; it can be undone.

        Raises ``TerugzettenError`` when what it belonged to is gone, or its place is taken.
        """
        with self.context.write() as uow:
            document = uow.documenten.current(item_id)
            if document is None:
                uow.put_back(item_id)
            else:
                uow.documenten.save(replace(document, verwijderd_op=None))
            uow.commit()

    def throw_away(self, item_ids: Collection[UUID]) -> None:
        """Wipe these for good; no undo brings them back."""
        with self.context.write() as uow:
            _wipe(uow, item_ids)
            uow.commit_for_good()

    def empty(self) -> int:
        """Wipe everything in the bin for good; return how many things that were."""
        with self.context.write() as uow:
            found = [regel.id for regel in uow.reads.prullenbak.all()]
            _wipe(uow, found)
            uow.commit_for_good()
        return len(found)

    def expire(self) -> int:
        """Wipe what was deleted too long ago; return how many things that were.

        It waits for another time when the medium allows no writing, or has no room for it.
        """
        try:
            return self._expire()
        except GcoError:
            return 0

    def _expire(self) -> int:
        until = last_day_kept(self.context.vandaag)
        with self.context.read() as uow:
            if not uow.reads.prullenbak.due(until):
                return 0
            due = [regel for regel in uow.reads.prullenbak.all() if regel.op.date() <= until]
            last = uow.archive.last_moment()
        if last is None or self.context.now() - last > LONG_AWAY:
            return self._wait()
        if self.room() < sum(regel.grootte or 0 for regel in due) + SPARE_BYTES:
            return 0
        self.throw_away([regel.id for regel in due])
        return len(due)

    def _wait(self) -> int:
        """Wipe nothing yet: the user comes back from far, or the clock was set far ahead."""
        with self.context.write() as uow:
            uow.archive.log(self.context.now(), WAITED, "prullenbak")
            uow.commit()
        return 0


def _wipe(uow: UnitOfWork, item_ids: Collection[UUID]) -> None:
    for item_id in item_ids:
        uow.prullenbak.delete_all(id=item_id)
        for document in uow.documenten.find(id=item_id):
            if document.verwijderd_op is not None:
                uow.documenten.delete(document.id)
