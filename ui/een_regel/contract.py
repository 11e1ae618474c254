"""What the presenter of one line needs of the core, and may ask of the dialog."""

from collections.abc import Callable, Sequence
from typing import Protocol

from gco_desktop.domain.regel_woorden import Woord
from gco_desktop.services.afkortingen import AfkortingService
from gco_desktop.services.een_regel import EenRegelService
from gco_desktop.services.herstel import HerstelService
from ui.een_regel.state import Reading


class RegelServices(Protocol):
    """The use cases behind one line; all of one open kluis."""

    @property
    def een_regel(self) -> EenRegelService:
        """Reading and booking."""
        ...

    @property
    def afkortingen(self) -> AfkortingService:
        """What was learnt."""
        ...

    @property
    def herstel(self) -> HerstelService:
        """Undo."""
        ...


class RegelView(Protocol):
    """What the presenter may ask of the dialog."""

    def show_reading(self, reading: Reading) -> None:
        """Show how the line is read."""
        ...

    def show_line(self, text: str) -> None:
        """Put a text in the line."""
        ...

    def show_booked(self, text: str, *, undo: bool, signaal: bool) -> None:
        """Say what was booked, with a way back and a way to make a signaal."""
        ...

    def show_problem(self, text: str) -> None:
        """Say why nothing was kept; nothing with an empty text."""
        ...

    def line_kept(self, rest: str) -> None:
        """Forget the draft and the line, which was booked; ``rest`` was typed meanwhile."""
        ...

    def ask_meaning(self, word: str, words: Sequence[Woord]) -> None:
        """Ask what a word stands for."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...
