"""What the presenter of a contact may ask of its form."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from gco_desktop.domain.ids import GezinId
from ui.contactmoment.invoer import ContactInvoer, Fout, RegelInvoer
from ui.contactmoment.start import Choices


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is booked, and on what when that is not plain; what to warn about.

    Of a contact about several gezinnen also what is left for the first one, and what each other
    row gets in which nothing was typed. ``product`` asks for the product of ZN.
    """

    booking: str
    hint: str = ""
    warnings: Sequence[str] = ()
    first: str = ""
    rows: Sequence[str] = ()
    product: bool = False


class ContactView(Protocol):
    """What the presenter may ask of the form."""

    def invoer(self) -> ContactInvoer:
        """Return what is typed."""
        ...

    def show_invoer(self, invoer: ContactInvoer) -> None:
        """Fill the form."""
        ...

    def show_gezinnen(
        self,
        choices: Sequence[tuple[GezinId, str]],
        signalen: Choices,
        *,
        as_new: bool = False,
    ) -> None:
        """Offer these gezinnen, and signalen; without any gezin, say where to make one.

        ``as_new`` for what was not kept yet.
        """
        ...

    def show_parts(self, personen: Choices, trajecten: Choices) -> None:
        """Offer the persons and the trajecten of the gezin; one traject is no choice."""
        ...

    def show_regels(self, regels: Sequence[RegelInvoer], *, focus_last: bool = False) -> None:
        """Show the own urenregels."""
        ...

    def show_reading(self, reading: Reading) -> None:
        """Say how the form is read; warn without stopping anybody."""
        ...

    def show_draft(self, text: str, action: str) -> None:
        """Say that there is or was a draft, with one action."""
        ...

    def show_errors(self, fouten: Sequence[Fout]) -> None:
        """Put each fault at its field."""
        ...

    def show_problem(self, text: str, *, can_leave: bool = False) -> None:
        """Say why nothing was kept; what was typed stays."""
        ...

    def ask_reason(self) -> None:
        """Ask why a number that may be a BSN can stay."""
        ...

    def finish(self) -> None:
        """Close for good."""
        ...
