"""What the tab Termijnen shows, and what its presenter may ask of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.mijlpaal import Mijlpaal
from gco_desktop.domain.termijnen import Termijn
from gco_desktop.errors import GcoError
from gco_desktop.services.mijlpalen import GezinTermijnen
from gco_desktop.services.overgangslijsten import Lijst
from ui.gezinnen.termijnen_rows import Item
from ui.widgets.saver import AsksReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was read of one gezin."""

    gezin_id: GezinId
    termijnen: GezinTermijnen
    instanties: Sequence[tuple[UUID, str]]

    @property
    def personen(self) -> list[Persoon]:
        """Who is in the gezin: cliënten first."""
        bron = self.termijnen.bron
        return sorted(bron.personen, key=lambda persoon: persoon.id not in bron.clienten)

    @property
    def vandaag(self) -> date:
        """The day it is."""
        return self.termijnen.vandaag


class TermijnenPanel(Protocol):
    """What the presenter may ask of the tab."""

    def show_items(
        self, termijnen: Sequence[Item], indicaties: Sequence[Item], procedures: Sequence[Item]
    ) -> None:
        """Show the three lists."""
        ...

    def show_hints(self, hints: Sequence[str]) -> None:
        """Show what there is to know above the lists."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong; nothing takes it away."""
        ...

    def change_termijn(self, termijn: Termijn, found: Found) -> None:
        """Let the user set another day, or write a note."""
        ...

    def edit_indicatie(self, indicatie: Indicatie, found: Found, *, new: bool) -> None:
        """Open the form of a decision."""
        ...

    def edit_procedure(self, procedure: Procedure, found: Found, *, new: bool) -> None:
        """Open the form of a procedure."""
        ...

    def add_termijn(self, mijlpaal: Mijlpaal, found: Found) -> None:
        """Open the form of a term of the user's own."""
        ...

    def open_lijst(self, lijst: Lijst, found: Found) -> None:
        """Open a checklist."""
        ...


class Form(AsksReason, Protocol):
    """What the presenter may ask of a form."""

    def finish(self) -> None:
        """Close: everything is kept."""
        ...

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong."""
        ...
