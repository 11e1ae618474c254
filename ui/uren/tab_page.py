"""What the tabs of the page Uren share: how they look, and what they are given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.changes import Changes
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.page import ScrollPage

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class UrenTools:
    """What a tab may need of the open kluis and of the window."""

    services: "Services"
    runner: Runner
    changes: Changes
    navigator: Navigator
    today: Callable[[], date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """How a tab tells in one word which period it shows, and how it shows that again.

    ``show`` gets nothing but what ``tell`` returned, in an earlier life of the same kluis.
    """

    tell: Callable[[], str]
    show: Callable[[str], None]


class TabPage(ScrollPage):
    """A page below the tabs: a title of its own with actions, and content that scrolls."""

    def __init__(self, title: str, *actions: QWidget) -> None:
        super().__init__(title, "", *actions)
        self.header.title.set_kind("title")
        spaced(self._outer, (0, 14, 0, 0), 12)
