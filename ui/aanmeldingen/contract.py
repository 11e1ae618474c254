"""What the presenter of the aanmeldingen may ask of its screen."""

from collections.abc import Callable, Sequence
from typing import Protocol

from gco_desktop.domain.aanmelding import Aanmelding
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import AanmeldingId
from ui.aanmeldingen.rows import ListFilter
from ui.drafts import DraftKey
from ui.widgets.shapes import ListRow


class AanmeldingenViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_list(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Fill the list."""
        ...

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen above the list."""
        ...

    def show_form(self, aanmelding: Aanmelding, *, is_new: bool) -> None:
        """Show one aanmelding in the form."""
        ...

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        ...

    def select(self, aanmelding_id: AanmeldingId | None) -> None:
        """Mark the aanmelding of the form in the list."""
        ...

    def ask_gezin(
        self, aanmelding: Aanmelding, alike: Sequence[Gezin], everyone: Sequence[Gezin]
    ) -> None:
        """Ask for which gezin the traject is."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong; what was typed stays."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits may stay."""
        ...


class FormViewer(Protocol):
    """What the presenter may ask of the form."""

    def begin_draft(self, key: DraftKey) -> None:
        """Keep what is typed from now on as a draft; one of before comes back."""
        ...

    def drop_draft(self) -> None:
        """Forget the draft: the aanmelding was saved."""
        ...

    def throw_draft_away(self) -> None:
        """Forget what was typed, because the user wants that."""
        ...

    def typed(self) -> Aanmelding | None:
        """Return what stands in the form, if an aanmelding is shown."""
        ...

    def readable(self) -> bool:
        """Return whether every field can be read."""
        ...

    def check_fields(self) -> bool:
        """Show at its field what cannot be read; return whether all is well."""
        ...

    def show_name_error(self, message: str) -> None:
        """Say at the first field that it is missing."""
        ...
