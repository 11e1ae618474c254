"""What the presenter of the signalen may ask of its screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from gco_desktop.domain.ids import SignaalId
from gco_desktop.domain.signaal import Signaal
from ui.drafts import DraftKey
from ui.widgets.shapes import ListRow


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found in a text, in words; ``hard`` may not leave."""

    text: str
    hard: bool


class SignalenViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_list(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Fill the list."""
        ...

    def show_form(self, signaal: Signaal, trajecten: Sequence[tuple[str, str]], note: str) -> None:
        """Show one signaal in the form."""
        ...

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        ...

    def select(self, signaal_id: SignaalId | None) -> None:
        """Mark the signaal of the form in the list."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong; what was typed stays."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits may stay."""
        ...


class FormViewer(Protocol):
    """What the presenter may ask of the form."""

    def begin_draft(self, key: DraftKey, place: str) -> None:
        """Keep what is typed from now on as a draft of ``place``; one of before comes back."""
        ...

    def drop_draft(self) -> None:
        """Forget the draft: the signaal was saved."""
        ...

    def throw_draft_away(self) -> None:
        """Forget what was typed, because the user wants that."""
        ...

    def typed(self) -> Signaal | None:
        """Return what stands in the form, if a signaal is shown."""
        ...

    def readable(self) -> bool:
        """Return whether every field can be read."""
        ...

    def check_fields(self) -> bool:
        """Show at its field what cannot be read; return whether all is well."""
        ...

    def show_title_error(self, message: str) -> None:
        """Say at the first field that it is missing."""
        ...

    def show_price(self, text: str, contacten: Sequence[ListRow]) -> None:
        """Show what the signaal cost, and the contacts behind it."""
        ...

    def show_along(self, text: str) -> None:
        """Show what goes along with a summary."""
        ...

    def show_warning(self, warning: Finding | None) -> None:
        """Show what was found in the texts."""
        ...
