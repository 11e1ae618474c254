"""Where one was in a kluis when it was locked; in memory only, until the program stops."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ui.places import Place
    from ui.workplace import Workplace


class LeftPlaces:
    """Brings back the screen one left, once the same kluis is opened again."""

    def __init__(self) -> None:
        self._places: dict[Path, Place] = {}

    def remember(self, workplace: "Workplace") -> None:
        """Keep which screen is shown, unless what comes next makes it another kluis."""
        from ui.places import place_of  # not wanted for the first paint

        folder = workplace.services.kluis.folder
        place = place_of(workplace) if workplace.comes_back else None
        if place is None:
            self._places.pop(folder, None)
        else:
            self._places[folder] = place

    def go_back(self, workplace: "Workplace") -> None:
        """Show the screen of before again, once."""
        from ui.places import show_place

        place = self._places.pop(workplace.services.kluis.folder, None)
        if place is not None:
            show_place(workplace, place)
