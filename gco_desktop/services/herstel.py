"""Undo, and drafts of forms."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID

from gco_desktop.errors import DiskFullError, GcoError
from gco_desktop.services.context import Context
from gco_desktop.services.unwritten import Unwritten
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class HerstelService:
    """What keeps a slip of the finger or a lock from costing anything.

    A draft that could not be written counts as one of the kluis, and is ``unwritten`` until it is.
    """

    context: Context
    unwritten: Unwritten = field(default_factory=Unwritten)

    def last_change(self) -> int:
        """Return the number of the last change of this session, without reading the kluis."""
        return self.context.noted()

    def undo(self, change: int | None = None) -> int:
        """Take back the last change of this session; return how many records that touched.

        With ``change`` only when that is its number, else ``LaterGewijzigdError``. Raises
        ``NietsOngedaanError`` or ``IntussenGewijzigdError``.
        """
        with self.context.write() as uow:
            return uow.undo_last(change)

    def keep_draft(self, sleutel: str, inhoud: str) -> None:
        """Keep half-typed text of a form in the kluis; what does not fit is held until it does."""
        try:
            with self.context.write() as uow:
                uow.archive.keep_draft(sleutel, inhoud)
                uow.commit()
        except Exception:
            self.unwritten.hold(sleutel, inhoud)
            raise
        self.unwritten.settle(sleutel)
        self.write_held()

    def keep_drafts(self, entries: Sequence[tuple[str, str]]) -> None:
        """Keep several drafts (key, content) at once; one without content goes.

        A full disk gives up its emergency space at the first try, so there is a second one.
        """
        if not entries:
            return
        try:
            self._keep_all(entries)
        except DiskFullError:
            self._keep_all(entries)
        for sleutel, _inhoud in entries:
            self.unwritten.settle(sleutel)

    def write_held(self) -> None:
        """Write what could not be written before; what still does not fit stays held."""
        for entry in self.unwritten.entries():
            with suppress(GcoError, UnicodeError):
                self.keep_drafts([entry])

    def drafts(self) -> list[tuple[str, str]]:
        """Return every draft (key, content), the newest first."""
        with self.context.read() as uow:
            kept = uow.archive.drafts()
        held = dict(reversed(self.unwritten.entries()))
        return [*held.items(), *(entry for entry in kept if entry[0] not in held)]

    def gezinnen_of(self, refs: Sequence[str]) -> dict[str, str]:
        """Return the name of the gezin that each id belongs to, where there is one."""
        with self.context.read() as uow:
            found = {ref: _gezin_name(uow, ref) for ref in dict.fromkeys(refs)}
        return {ref: name for ref, name in found.items() if name}

    def draft(self, sleutel: str) -> str | None:
        """Return the half-typed text of a form, or nothing."""
        return self.unwritten.find(sleutel) or self.kept(sleutel)

    def kept(self, sleutel: str) -> str | None:
        """Return what stands in the kluis itself of the half-typed text of a form."""
        with self.context.read() as uow:
            return uow.archive.draft(sleutel)

    def drop_draft(self, sleutel: str) -> None:
        """Throw the half-typed text of a form away."""
        self.unwritten.settle(sleutel)
        with self.context.write() as uow:
            uow.archive.drop_draft(sleutel)
            uow.commit()

    def _keep_all(self, entries: Sequence[tuple[str, str]]) -> None:
        with self.context.write() as uow:
            for sleutel, inhoud in entries:
                uow.archive.drop_draft(sleutel)
                if inhoud:
                    uow.archive.keep_draft(sleutel, inhoud)
            uow.commit()


def _gezin_name(uow: UnitOfWork, ref: str) -> str:
    try:
        wanted = UUID(ref)
    except ValueError:
        return ""
    places = (uow.trajecten, uow.contacten, uow.taken, uow.beloften, uow.documenten)
    owners = (getattr(table.current(wanted), "gezin_id", None) for table in places)
    gezin = uow.gezinnen.current(next(filter(None, owners), None) or wanted)
    return gezin.naam if gezin else ""
