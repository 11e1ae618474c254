"""What a screen shows, and how to show that again."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ui.gezinnen.view import GezinnenView
from ui.instellingen.view import InstellingenView
from ui.navigator import GezinTab, Page, UrenTab
from ui.plan.view import PlanView
from ui.screens import BELOFTEN, PLAN
from ui.traject.view import TrajectenView
from ui.uren.page import UrenPage

if TYPE_CHECKING:
    from gco_desktop.domain.ids import GezinId, TrajectId
    from ui.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A screen, and which gezin, traject or part of the settings it shows.

    ``hours`` holds what the tabs of the page Uren show, as that page tells it.
    """

    key: str
    gezin: "GezinId | None" = None
    tab: GezinTab | None = None
    traject: "TrajectId | None" = None
    part: str = ""
    hours: tuple[tuple[UrenTab, str], ...] = ()


def place_of(workplace: "Workplace") -> Place | None:
    """Return which screen is shown, and of whom."""
    screen = workplace.shell.stack.currentWidget()
    key = next((key for key, each in workplace.shell.built().items() if each is screen), None)
    if key is None:
        return None
    place = Place(key=key)
    if isinstance(screen, GezinnenView):
        place = replace(place, gezin=screen.current_gezin(), tab=screen.detail.tab)
    elif isinstance(screen, TrajectenView):
        place = replace(place, traject=screen.current_traject())
    elif isinstance(screen, PlanView):
        place = replace(place, traject=screen.traject_id)
    elif isinstance(screen, InstellingenView):
        place = replace(place, part=screen.part)
    elif isinstance(screen, UrenPage):
        place = replace(place, hours=screen.places())
    return place


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
        page = workplace.shell.stack.currentWidget()
        if place.hours and isinstance(page, UrenPage):
            page.show_places(place.hours)
            page.begin()
