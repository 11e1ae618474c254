"""The half-typed form, kept in the kluis until it is saved."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

from gco_desktop.domain.ids import ContactId
from gco_desktop.errors import GcoError
from gco_desktop.services.herstel import HerstelService
from ui.contactmoment.invoer import ContactInvoer
from ui.drafts import Entry
from ui.runner import Runner

NEW_CONTACT = "contact"


class Drafts:
    """One draft for new contacts, and one for each contact that is being changed.

    What is typed while a draft of before waits unseen has a draft of its own: neither replaces
    the other.
    """

    def __init__(self, herstel: HerstelService, runner: Runner, today: Callable[[], date]) -> None:
        self._herstel = herstel
        self._runner = runner
        self._today = today
        self._key = self._own = f"{NEW_CONTACT}:{uuid4()}"  # until it is known what waits
        self._kept: ContactInvoer | None = None
        self._is_there = False  # also when it could not be written yet

    @property
    def beside(self) -> bool:
        """Whether what is typed has a draft of its own, beside the one for new contacts."""
        return self._key == self._own

    def choose(self, contact_id: ContactId | None) -> None:
        """Work on the draft of this contact, or on that of a new one."""
        self._key = f"{NEW_CONTACT}:{contact_id}" if contact_id else NEW_CONTACT

    def load(self, contact_id: ContactId | None = None) -> ContactInvoer | None:
        """Return the draft of a contact or that of a new one, or nothing; reads the kluis."""
        text = self._herstel.draft(f"{NEW_CONTACT}:{contact_id}" if contact_id else NEW_CONTACT)
        return ContactInvoer.from_json(text) if text else None

    def loaded(self, contact_id: ContactId | None, draft: ContactInvoer | None) -> None:
        """Go on with what ``load`` found."""
        self.choose(contact_id)
        self._kept, self._is_there = draft, draft is not None

    def swap(self) -> None:
        """Work on the other one: the draft for new contacts, or the one beside it."""
        self._key = NEW_CONTACT if self.beside else self._own
        self._kept, self._is_there = None, True

    def keep(
        self,
        invoer: ContactInvoer,
        on_done: Callable[[], None] | None = None,
        on_error: Callable[[GcoError], None] | None = None,
    ) -> None:
        """Keep a draft, then call ``on_done``; one that is kept already is not written again.

        Without ``on_error`` it is tried again when typing goes on, and at the lock.
        """
        tell = on_done or _nothing
        lasting = invoer.lasting(self._today())
        if lasting == self._kept:
            tell()
            return

        def done(_none: None) -> None:
            self._kept = lasting
            tell()

        key, self._is_there = self._key, True
        self._runner.run(
            lambda: self._herstel.keep_draft(key, lasting.to_json()), done, on_error or _ignore
        )

    def entry(self, invoer: ContactInvoer) -> Entry:
        """Return a draft as it would stand in the kluis."""
        return self._key, invoer.lasting(self._today()).to_json()

    def drop(self) -> None:
        """Throw the draft away, when there is one."""
        if not self._is_there:
            return
        key, self._kept, self._is_there = self._key, None, False
        self._runner.run(lambda: self._herstel.drop_draft(key), _ignore, _ignore)


def _ignore(_result: object) -> None:
    """A draft that stays is offered again; that is all it costs."""


def _nothing() -> None:
    """Nobody has to be told."""
