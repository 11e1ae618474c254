"""The screens on one open kluis, and how they reach each other."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.ids import ContactId, GezinId, SignaalId, TrajectId
from ui import workplace_texts as texts
from ui.changes import Changes
from ui.contactmoment.view import ContactDialog
from ui.damage_bars import DamageBar, MissingWorkBar
from ui.departures import Departures
from ui.draft_bar import DraftBar
from ui.draft_keeper import DraftKeeper
from ui.drafts import Draft, DraftKey, Entry, FormKind
from ui.gate import Gate
from ui.gezinnen.view import GezinnenView
from ui.instellingen.notes import CodeNotes
from ui.instellingen.view import InstellingenView, Part
from ui.navigator import Page, SettingsHolder
from ui.notice_texts import RESUMED
from ui.notices import ClockBar, ViewOnlyBar
from ui.plan.view import PlanView
from ui.resuming import resume
from ui.runner import Runner
from ui.samenvatting.view import SamenvattingView
from ui.shell import Shell
from ui.signalen.view import SignalenView
from ui.traject.view import TrajectenView
from ui.undoing import Undoing
from ui.uren.view import UrenView
from ui.vandaag.view import VandaagView
from ui.widgets.shapes import NavItem

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services

PLAN = "plan"
LOCK = "vergrendelen"
_ICONS = {
    Page.VANDAAG: "sun",
    Page.GEZINNEN: "home-heart",
    Page.TRAJECTEN: "route",
    Page.UREN: "clock",
    Page.SIGNALEN: "speakerphone",
    Page.OVERZICHTEN: "report-analytics",
}
_Screen = TypeVar("_Screen", bound=QWidget)


class Workplace(Departures):
    """Everything that is shown of one open kluis; gone with it when the kluis is locked."""

    pages = tuple(_ICONS)

    def __init__(
        self,
        services: "Services",
        runner: Runner,
        settings: SettingsHolder,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self.services = services
        runner = self._gate = Gate(runner, services.herstel.last_change)
        self._now = now
        self._settings = settings
        self.changes = Changes(self)
        self.shell = Shell(_nav_items(), _below_items())
        self._runner_root = runner
        self._undoing = Undoing(services.herstel, self._gate, self.shell.toast, self.changes)
        self.drafts = DraftKeeper(services.herstel, runner, self._tell_thrown_away, self)
        self.contact_dialog: ContactDialog | None = None
        self._history: list[str] = []
        name = services.kluis.folder.name
        self.shell.nav.set_texts(
            texts.PRACTICE if services.kluis.practice else name, texts.ENCRYPTED
        )
        self.shell.chosen.connect(self._on_chosen)
        self.draft_bar = DraftBar(self.drafts)
        self.draft_bar.chosen.connect(self._on_resume)
        self.view_bar = ViewOnlyBar(services.onderhoud, runner)
        self.view_bar.resumed.connect(self._on_resumed)
        self.clock_bar = ClockBar(services.onderhoud, runner, self._now)
        self.damage_bar = DamageBar(services.controle, runner, self.mend)
        self.missing_bar = MissingWorkBar(services.controle, self._show_backups)
        bars = (self.damage_bar, self.missing_bar, self.view_bar, self.clock_bar, self.draft_bar)
        for bar in bars:
            self.shell.add_bar(bar)
        self._add_screens()
        self.open_page(Page.VANDAAG)
        self.drafts.load()

    def _add_screens(self) -> None:
        services, common = self.services, (self._runner_root, self.changes, self)
        runner, changes, navigator = common
        today = self._today
        add = self.shell.add_screen
        add(Page.VANDAAG, self._vandaag)
        add(
            Page.GEZINNEN,
            lambda: GezinnenView(
                services.gezinnen,
                services.trajecten,
                services.taken,
                *common,
                contacten=services.contacten,
                documenten=services.documenten,
                today=today,
            ),
        )
        add(
            Page.TRAJECTEN,
            lambda: TrajectenView(services.trajecten, services.profiel, *common, today=today),
        )
        add(PLAN, lambda: PlanView(services.plannen, services.trajecten, *common, today=today))
        add(
            Page.UREN,
            lambda: UrenView(
                services.uren, services.gezinnen, services.trajecten, *common, today=today
            ),
        )
        add(Page.SIGNALEN, lambda: SignalenView(services.signalen, services.trajecten, *common))
        add(
            Page.OVERZICHTEN,
            lambda: SamenvattingView(services.samenvattingen, *common),
        )
        add(
            Page.INSTELLINGEN,
            lambda: InstellingenView(services, self._settings, runner, changes, navigator),
        )

    def _vandaag(self) -> VandaagView:
        services, runner = self.services, self._runner_root
        view = VandaagView(
            (services.vandaag, services.taken, services.reservekopieen),
            *(runner, self.changes, self),
            self.new_gezin,
            self._now,
        )
        notes = CodeNotes(services.herstelcode, runner, self)
        view.add_note(notes, notes.load)
        return view

    def open_page(self, page: Page) -> None:
        """Show a page."""
        self._show(page, page)

    def open_settings(self, part: str) -> None:
        """Show one part of the settings."""
        self._show(Page.INSTELLINGEN, Page.INSTELLINGEN)
        self._screen(Page.INSTELLINGEN, InstellingenView).open_part(part)

    def open_gezin(self, gezin_id: GezinId) -> None:
        """Show a gezin."""
        self._show(Page.GEZINNEN, Page.GEZINNEN)
        self._screen(Page.GEZINNEN, GezinnenView).open_gezin(gezin_id)

    def new_gezin(self) -> None:
        """Open the form for a gezin."""
        self._show(Page.GEZINNEN, Page.GEZINNEN)
        self._screen(Page.GEZINNEN, GezinnenView).new_gezin()

    def open_traject(self, traject_id: TrajectId) -> None:
        """Show a traject with its activities."""
        self._show(Page.TRAJECTEN, Page.TRAJECTEN)
        self._screen(Page.TRAJECTEN, TrajectenView).open_traject(traject_id)

    def open_plan(self, traject_id: TrajectId) -> None:
        """Show the plan of a traject."""
        self._show(PLAN, Page.TRAJECTEN)
        self._screen(PLAN, PlanView).open_plan(traject_id)

    def new_contact(self, gezin_id: GezinId | None = None) -> None:
        """Open the form for a contact, on this gezin or on the one that is shown."""
        if gezin_id is None and self.shell.stack.currentWidget() is self.shell.built().get(
            Page.GEZINNEN
        ):
            gezin_id = self._screen(Page.GEZINNEN, GezinnenView).current_gezin()
        self.drafts.find(DraftKey(FormKind.CONTACT))
        self._contact_dialog().start_new(gezin_id)

    def edit_contact(self, contact_id: ContactId) -> None:
        """Open a contact in its form."""
        self.drafts.find(DraftKey(FormKind.CONTACT, str(contact_id)))
        self._contact_dialog().start_edit(contact_id)

    def new_signaal(self, traject_id: TrajectId | None = None) -> None:
        """Start a signaal."""
        self._show(Page.SIGNALEN, Page.SIGNALEN)
        self._screen(Page.SIGNALEN, SignalenView).new_signaal(traject_id)

    def open_signaal(self, signaal_id: SignaalId) -> None:
        """Show a signaal."""
        self._show(Page.SIGNALEN, Page.SIGNALEN)
        self._screen(Page.SIGNALEN, SignalenView).open_signaal(signaal_id)

    def saved(self, message: str, *, undo: bool = True) -> None:
        """Say for a moment that something was done, with a button that takes it back."""
        if undo:
            self._undoing.offer(message)
        else:
            self.shell.toast.show_message(message)

    def undo(self) -> None:
        """Take back the last change of this session."""
        self._undoing.undo()

    def open_hours(self) -> None:
        """Show the hours of this week."""
        self.open_page(Page.UREN)

    def back(self) -> None:
        """Show the screen that was shown before this one."""
        if len(self._history) > 1:
            self._history.pop()
            key = self._history.pop()
            self._show(key, Page.TRAJECTEN if key == PLAN else key)

    def stash(self) -> list[Entry]:
        """Return the half-typed text of every form, because the kluis is about to be locked."""
        plan = self.shell.built().get(PLAN)
        try:
            if isinstance(plan, PlanView):
                plan.flush()
            return self.drafts.collect()
        finally:
            self._gate.shut()

    def _today(self) -> date:
        return self._now().date()

    def _contact_dialog(self) -> ContactDialog:
        services = self.services
        self.contact_dialog = ContactDialog(
            services.contacten,
            services.gezinnen,
            services.herstel,
            self._runner_root,
            self.changes,
            self,
            today=self._today,
            parent=self.shell,
        )
        self.drafts.watch(self.contact_dialog, self.contact_dialog.pending)
        return self.contact_dialog

    def _screen(self, key: str, kind: type[_Screen]) -> _Screen:
        screen = self.shell.screen_of(key)
        assert isinstance(screen, kind)  # noqa: S101 - each key has one kind of screen
        return screen

    def _show(self, key: str, nav: str) -> None:
        self.shell.show_screen(key, nav)
        if not self._history or self._history[-1] != key:
            self._history.append(key)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if key == LOCK:
            self.lock()
        else:
            self.open_page(Page(key))

    @Slot(object)
    def _on_resume(self, draft: Draft) -> None:
        resume(self, draft)

    def _tell_thrown_away(self, undo: Callable[[], None]) -> None:
        self.shell.toast.show_message(texts.THROWN_AWAY, undo)

    def _show_backups(self) -> None:
        self.open_settings(Part.RESERVEKOPIE)

    @Slot()
    def _on_resumed(self) -> None:
        self.shell.toast.show_message(RESUMED)


def _nav_items() -> list[NavItem]:
    return [
        NavItem(key=page, text=texts.PAGES[page], icon=icon, shortcut=f"Ctrl+{number}")
        for number, (page, icon) in enumerate(_ICONS.items(), 1)
    ]


def _below_items() -> list[NavItem]:
    page = Page.INSTELLINGEN
    return [
        NavItem(key=page, text=texts.PAGES[page], icon="settings"),
        NavItem(key=LOCK, text=texts.LOCK, icon="lock", shortcut="Ctrl+L"),
    ]
