"""Undo, and drafts of forms."""

from dataclasses import dataclass

from gco_desktop.services.context import Context


@dataclass(frozen=True, slots=True)
class HerstelService:
    """What keeps a slip of the finger or a lock from costing anything."""

    context: Context

    def undo(self) -> int:
        """Take back the last change of this session; return how many records that touched.

        Raises ``NietsOngedaanError`` or ``IntussenGewijzigdError``.
        """
        with self.context.write() as uow:
            return uow.undo_last()

    def keep_draft(self, sleutel: str, inhoud: str) -> None:
        """Keep half-typed text of a form in the kluis."""
        with self.context.write() as uow:
            uow.archive.keep_draft(sleutel, inhoud)
            uow.commit()

    def draft(self, sleutel: str) -> str | None:
        """Return the half-typed text of a form, or nothing."""
        with self.context.read() as uow:
            return uow.archive.draft(sleutel)

    def drop_draft(self, sleutel: str) -> None:
        """Throw the half-typed text of a form away."""
        with self.context.write() as uow:
            uow.archive.drop_draft(sleutel)
            uow.commit()
