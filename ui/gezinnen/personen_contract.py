"""What the presenter of the tab Personen may ask of it."""

from collections.abc import Callable, Sequence
from typing import Protocol

from gco_desktop.domain.ids import RelatieId
from gco_desktop.services.gezinnen import Lid
from ui.gezinnen.persoon_draft import PersoonDraft
from ui.widgets.shapes import ListRow


class PersonenPanel(Protocol):
    """What the presenter may ask of the tab."""

    def show_rows(self, rows: Sequence[ListRow], current: RelatieId | None) -> None:
        """Show the members of the gezin and mark the one in the form."""
        ...

    def show_form(self, draft: PersoonDraft | None, title: str, *, new: bool) -> None:
        """Show one person in the form, or no form at all."""
        ...

    def show_unsaved(self, unsaved: bool, /) -> None:
        """Say whether the form holds something that is not kept yet."""
        ...

    def show_name_error(self, message: str) -> None:
        """Say at the first name what is wrong."""
        ...

    def show_birth_error(self, message: str) -> None:
        """Say at the birth field what is wrong."""
        ...

    def show_death_error(self, message: str) -> None:
        """Say at the day of death what is wrong."""
        ...

    def show_leaving_error(self, message: str) -> None:
        """Say at the last day in the gezin what is wrong."""
        ...

    def show_hint(self, message: str) -> None:
        """Say what may be wrong, without standing in the way."""
        ...

    def show_offers(self, offers: Sequence[tuple[object, str]]) -> None:
        """Offer who may be the one that is being typed."""
        ...

    def show_former(self, number: int, *, shown: bool, many: bool) -> None:
        """Offer to show who left, and a field to search in when there are many."""
        ...

    def show_decisions(self, lid: Lid | None) -> None:
        """Show who decides for this person."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...
