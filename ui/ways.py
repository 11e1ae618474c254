"""The ways to every screen on one open kluis, and back."""

from datetime import date
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from gco_desktop.domain.ids import AanmeldingId, ContactId, GezinId, SignaalId, TrajectId
from ui.aanmeldingen.view import AanmeldingenView
from ui.departures import Departures
from ui.gezinnen.view import GezinnenView
from ui.instellingen.view import InstellingenView
from ui.navigator import GezinTab, Page, UrenTab
from ui.organisaties.view import OrganisatiesView
from ui.plan.view import PlanView
from ui.screens import BELOFTEN, PLAN
from ui.shell import Shell
from ui.signalen.view import SignalenView
from ui.traject.view import TrajectenView
from ui.uren.page import UrenPage

_Screen = TypeVar("_Screen", bound=QWidget)


class Ways(Departures):
    """Shows one screen of the shell after another, and remembers where one came from."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.comes_back = True  # to this screen, when the kluis is opened again
        self._history: list[str] = []

    def open_page(self, page: Page) -> None:
        """Show a page."""
        self._show(page, page)

    def open_settings(self, part: str) -> None:
        """Show one part of the settings."""
        self._show(Page.INSTELLINGEN, Page.INSTELLINGEN)
        self._screen(Page.INSTELLINGEN, InstellingenView).open_part(part)

    def open_gezin(self, gezin_id: GezinId, tab: GezinTab | None = None) -> None:
        """Show a gezin, on one of its parts when that is asked."""
        self._show(Page.GEZINNEN, Page.GEZINNEN)
        self._screen(Page.GEZINNEN, GezinnenView).open_gezin(gezin_id, tab)

    def new_gezin(self) -> None:
        """Open the form for a gezin."""
        self._show(Page.GEZINNEN, Page.GEZINNEN)
        self._screen(Page.GEZINNEN, GezinnenView).new_gezin()

    def open_organisatie(self, wie: UUID) -> None:
        """Show an organisation or a contact person of the sociale kaart."""
        self._show(Page.ORGANISATIES, Page.ORGANISATIES)
        self._screen(Page.ORGANISATIES, OrganisatiesView).open_organisatie(wie)

    def open_traject(self, traject_id: TrajectId) -> None:
        """Show a traject with its activities."""
        self._show(Page.TRAJECTEN, Page.TRAJECTEN)
        self._screen(Page.TRAJECTEN, TrajectenView).open_traject(traject_id)

    def edit_traject(self, traject_id: TrajectId, veld: str) -> None:
        """Open the form of a traject, at one of its fields."""
        self._show(Page.TRAJECTEN, Page.TRAJECTEN)
        self._screen(Page.TRAJECTEN, TrajectenView).edit_traject(traject_id, veld)

    def new_aanmelding(self) -> None:
        """Start an aanmelding."""
        self._show(Page.AANMELDINGEN, Page.AANMELDINGEN)
        self._screen(Page.AANMELDINGEN, AanmeldingenView).new_aanmelding()

    def open_aanmelding(self, aanmelding_id: AanmeldingId) -> None:
        """Show an aanmelding."""
        self._show(Page.AANMELDINGEN, Page.AANMELDINGEN)
        self._screen(Page.AANMELDINGEN, AanmeldingenView).open_aanmelding(aanmelding_id)

    def open_plan(self, traject_id: TrajectId) -> None:
        """Show the plan of a traject."""
        self._show(PLAN, Page.TRAJECTEN)
        self._screen(PLAN, PlanView).open_plan(traject_id)

    def open_beloften(self) -> None:
        """Show the promises over all gezinnen."""
        self._show(BELOFTEN, Page.VANDAAG)

    def new_signaal(
        self, traject_id: TrajectId | None = None, contact_id: ContactId | None = None
    ) -> None:
        """Start a signaal, of a traject and from the contact that was about it."""
        self._show(Page.SIGNALEN, Page.SIGNALEN)
        self._screen(Page.SIGNALEN, SignalenView).new_signaal(traject_id, contact_id)

    def open_signaal(self, signaal_id: SignaalId) -> None:
        """Show a signaal."""
        self._show(Page.SIGNALEN, Page.SIGNALEN)
        self._screen(Page.SIGNALEN, SignalenView).open_signaal(signaal_id)

    def open_hours(self, tab: UrenTab = UrenTab.WEEK, day: date | None = None) -> None:
        """Show a part of the page Uren, with this day in it when one is given."""
        self.open_page(Page.UREN)
        page = self._screen(Page.UREN, UrenPage)
        page.open_tab(tab, day)
        page.begin()

    def back(self) -> None:
        """Show the screen that was shown before this one."""
        if len(self._history) > 1:
            self._history.pop()
            key = self._history.pop()
            self._show(key, {PLAN: Page.TRAJECTEN, BELOFTEN: Page.VANDAAG}.get(key, key))

    def _screen(self, key: str, kind: type[_Screen]) -> _Screen:
        screen = self.shell.screen_of(key)
        assert isinstance(screen, kind)  # noqa: S101 - each key has one kind of screen
        return screen

    def _show(self, key: str, nav: str) -> None:
        self.shell.show_screen(key, nav)
        if not self._history or self._history[-1] != key:
            self._history.append(key)
