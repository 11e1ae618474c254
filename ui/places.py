"""What a screen shows, and how to show that again."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.gezinnen.view import GezinnenView
from ui.instellingen.view import InstellingenView
from ui.navigator import GezinTab, Page
from ui.plan.view import PlanView
from ui.screens import BELOFTEN, PLAN
from ui.traject.view import TrajectenView

if TYPE_CHECKING:
    from gco_desktop.domain.ids import GezinId, TrajectId
    from ui.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A screen, and which gezin, traject or part of the settings it shows."""

    key: str
    gezin: "GezinId | None" = None
    tab: GezinTab | None = None
    traject: "TrajectId | None" = None
    part: str = ""


def place_of(workplace: "Workplace") -> Place | None:
    """Return which screen is shown, and of whom."""
    screen = workplace.shell.stack.currentWidget()
    key = next((key for key, each in workplace.shell.built().items() if each is screen), None)
    if key is None:
        return None
    if isinstance(screen, GezinnenView):
        return Place(key=key, gezin=screen.current_gezin(), tab=screen.detail.tab)
    if isinstance(screen, TrajectenView):
        return Place(key=key, traject=screen.current_traject())
    if isinstance(screen, PlanView):
        return Place(key=key, traject=screen.traject_id)
    if isinstance(screen, InstellingenView):
        return Place(key=key, part=screen.part)
    return Place(key=key)


def show_place(workplace: "Workplace", place: Place) -> None:
    """Show such a screen again."""
    if place.gezin is not None:
        workplace.open_gezin(place.gezin, place.tab)
    elif place.traject is not None and place.key == PLAN:
        workplace.open_plan(place.traject)
    elif place.traject is not None:
        workplace.open_traject(place.traject)
    elif place.part:
        workplace.open_settings(place.part)
    elif place.key == BELOFTEN:
        workplace.open_beloften()
    elif place.key in set(Page):
        workplace.open_page(Page(place.key))
