"""The search line of the window: every screen and action it leads to."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui import workplace_texts as texts
from ui.instellingen.view import Part
from ui.navigator import Page, UrenTab
from ui.runner import Runner
from ui.screens import ICONS
from ui.widgets.shapes import NavItem
from ui.zoeken.contract import Command
from ui.zoeken.keeper import ZoekKeeper
from ui.zoeken.view import ZoekDialog

if TYPE_CHECKING:
    from ui.workplace import Workplace

SEARCH_ITEM = NavItem(key="zoeken", text=texts.SEARCH, icon="search", shortcut="Ctrl+K")


class Searching(QObject):
    """Opens the search line over the window, once; keeps what it searches in shape."""

    def __init__(self, workplace: "Workplace", runner: Runner, today: Callable[[], date]) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._runner = runner
        self._today = today
        self.dialog: ZoekDialog | None = None
        tell = partial(workplace.saved, undo=False)
        self._keeper = ZoekKeeper(workplace.services.zoeken.index, runner, tell, self)

    @Slot()
    def open(self) -> None:
        """Open the search line, unless it is open."""
        if self.dialog is not None:
            return
        workplace = self._workplace
        self.dialog = ZoekDialog(
            workplace.services.zoeken, self._runner, workplace, self._today, workplace.shell
        )
        self.dialog.finished.connect(self._on_finished)
        self.dialog.start(self._screens(), self._actions())

    @Slot()
    def _on_finished(self) -> None:
        self.dialog = None

    def _screens(self) -> list[Command]:
        pages = (*ICONS.items(), (Page.INSTELLINGEN, "settings"))
        return [
            Command(
                key=f"scherm:{page}",
                titel=texts.PAGES[page],
                icon=icon,
                act=partial(self._workplace.open_page, page),
                ook=texts.ALSO.get(page, ""),
                toets=f"Ctrl+{number}" if number <= len(ICONS) else "",
            )
            for number, (page, icon) in enumerate(pages, 1)
        ]

    def _actions(self) -> list[Command]:
        to = self._workplace
        acts: dict[str, tuple[Callable[[], None], str]] = {
            "contact": (to.new_contact, "message-plus"),
            "regel": (to.one_line, "notes"),
            "gezin": (to.new_gezin, "home-plus"),
            "aanmelding": (to.new_aanmelding, "user-plus"),
            "signaal": (to.new_signaal, "speakerphone"),
            "beloften": (to.open_beloften, "heart-handshake"),
            "dag": (to.close_day, "circle-check"),
            "tijd": (partial(to.open_hours, UrenTab.OVERZICHT), "report-analytics"),
            "jaar": (partial(to.open_hours, UrenTab.JAAR), "school"),
            "kopie": (partial(to.open_settings, Part.RESERVEKOPIE), "database"),
            "lijsten": (partial(to.open_settings, Part.KEUZELIJSTEN), "list-check"),
            "afkortingen": (partial(to.open_settings, Part.AFKORTINGEN), "notes"),
            "bak": (partial(to.open_settings, Part.PRULLENBAK), "trash"),
            "slot": (to.lock, "lock"),
        }
        return [
            Command(
                key=f"doen:{key}",
                titel=titel,
                icon=acts[key][1],
                act=acts[key][0],
                ook=ook,
                toets=toets,
            )
            for key, (titel, ook, toets) in texts.COMMANDS.items()
        ]
