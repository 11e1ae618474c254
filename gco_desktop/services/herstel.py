"""Undo, and drafts of forms."""

from collections.abc import Sequence
from dataclasses import dataclass

from gco_desktop.errors import DiskFullError
from gco_desktop.services.context import Context


@dataclass(frozen=True, slots=True)
class HerstelService:
    """What keeps a slip of the finger or a lock from costing anything."""

    context: Context

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
        """Keep half-typed text of a form in the kluis."""
        with self.context.write() as uow:
            uow.archive.keep_draft(sleutel, inhoud)
            uow.commit()

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

    def drafts(self) -> list[tuple[str, str]]:
        """Return every draft (key, content), the newest first."""
        with self.context.read() as uow:
            return uow.archive.drafts()

    def draft(self, sleutel: str) -> str | None:
        """Return the half-typed text of a form, or nothing."""
        with self.context.read() as uow:
            return uow.archive.draft(sleutel)

    def drop_draft(self, sleutel: str) -> None:
        """Throw the half-typed text of a form away."""
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
