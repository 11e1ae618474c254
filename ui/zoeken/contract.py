"""What stands in the list below the line, and what the presenter may ask of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto, unique
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.ids import AanmeldingId, ContactId, GezinId, SignaalId, TrajectId
from gco_desktop.domain.zoeken import Deel
from ui.navigator import GezinTab, Page


@unique
class RowKind(Enum):
    """How a row looks; a heading cannot be chosen."""

    HEADING = auto()
    LINE = auto()
    TEXT = auto()
    MORE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoekRow:
    """A row: ``bij`` stands beside the title, ``zin`` below it, ``sentence`` is what one hears."""

    key: str
    kind: RowKind
    titel: str
    sentence: str
    bij: str = ""
    zin: tuple[Deel, ...] = ()
    icon: str = ""
    pill: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A screen or an action one can go to by its name, or by the other words in ``ook``."""

    key: str
    titel: str
    icon: str
    act: Callable[[], None]
    ook: str = ""
    toets: str = ""


class ZoekView(Protocol):
    """The line and the list."""

    def show_rows(self, rows: Sequence[ZoekRow], message: str) -> None:
        """Show these rows, and say how much was found."""
        ...

    def leave(self) -> None:
        """Go away, because something was chosen."""
        ...


class Destinations(Protocol):
    """Where one can be led to."""

    def open_page(self, page: Page) -> None:
        """Show a page."""
        ...

    def open_gezin(self, gezin_id: GezinId, tab: GezinTab | None = None) -> None:
        """Show a gezin."""
        ...

    def open_organisatie(self, wie: UUID) -> None:
        """Show an organisation or a contact person."""
        ...

    def open_traject(self, traject_id: TrajectId) -> None:
        """Show a traject."""
        ...

    def open_aanmelding(self, aanmelding_id: AanmeldingId) -> None:
        """Show an aanmelding."""
        ...

    def open_plan(self, traject_id: TrajectId) -> None:
        """Show the plan of a traject."""
        ...

    def edit_contact(self, contact_id: ContactId) -> None:
        """Open a contact."""
        ...

    def open_signaal(self, signaal_id: SignaalId) -> None:
        """Show a signaal."""
        ...
