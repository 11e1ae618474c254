"""The screens on one open kluis, and how they reach each other."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from gco_desktop.domain.ids import ContactId, GezinId
from ui import workplace_texts as texts
from ui.changes import Changes, Subject
from ui.contactmoment.view import ContactDialog
from ui.dag import texts as dag_texts
from ui.dag.keeper import DagKeeper
from ui.dag.presenter import Core as DagCore
from ui.damage_bars import DamageBar, MissingWorkBar
from ui.draft_bar import DraftBar
from ui.draft_keeper import DraftKeeper
from ui.drafts import Draft, DraftKey, Entry, FormKind
from ui.een_regel.keeper import RegelKeeper
from ui.gate import Gate
from ui.gezinnen.view import GezinnenView
from ui.instellingen.view import Part
from ui.navigator import Page, SettingsHolder
from ui.notice_texts import RESUMED
from ui.notices import ClockBar, RecoveredBar, ViewOnlyBar
from ui.plan.view import PlanView
from ui.resuming import resume
from ui.runner import Runner
from ui.screens import ICONS, LOCK, PLAN, add_screens, below_items, nav_items
from ui.searching import SEARCH_ITEM, Searching
from ui.shell import Shell
from ui.undoing import Undoing
from ui.ways import Ways

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services


class Workplace(Ways):
    """Everything that is shown of one open kluis; gone with it when the kluis is locked."""

    pages = tuple(ICONS)

    def __init__(
        self,
        services: "Services",
        runner: Runner,
        settings: SettingsHolder,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(Shell(nav_items(), below_items(), [SEARCH_ITEM]))
        self.services = services
        runner = self.gate = Gate(runner, services.herstel.last_change)
        self._now = now
        self.changes = Changes(self)
        self._runner = runner.scoped(self.shell)
        self._undoing = Undoing(services.herstel, self.gate, self.shell.toast, self.changes)
        self.drafts = DraftKeeper(services.herstel, runner, self._tell_thrown_away, self)
        self.contact_dialog: ContactDialog | None = None
        self._settings = settings
        self.day = self._day_keeper()
        self.regel = RegelKeeper(self.shell, services, self.gate, self.changes, self, self._today)
        name = services.kluis.folder.name
        self.shell.nav.set_texts(
            texts.PRACTICE if services.kluis.practice else name, texts.ENCRYPTED
        )
        self.shell.chosen.connect(self._on_chosen)
        self.draft_bar = DraftBar(self.drafts)
        self.draft_bar.chosen.connect(self._on_resume)
        self.draft_bar.all_asked.connect(self._on_all_drafts)
        self.drafts.changed.connect(self._on_drafts_changed)
        self.view_bar = ViewOnlyBar(services.onderhoud, runner)
        self.view_bar.resumed.connect(self._on_resumed)
        self.clock_bar = ClockBar(services.onderhoud, runner, self._now)
        self.damage_bar = DamageBar(services.controle, runner, self.mend)
        self.gate.listen(self.damage_bar.show_damage)
        self.missing_bar = MissingWorkBar(services.controle, self._show_backups)
        self._add_bars()
        add_screens(self, runner, settings, now)
        self.searching = Searching(self, runner, self._today)
        self.open_page(Page.VANDAAG)
        self.drafts.load()

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

    def saved(self, message: str, *, undo: bool = True) -> None:
        """Say for a moment that something was done, with a button that takes it back."""
        if undo:
            self._undoing.offer(message)
        else:
            self.shell.toast.show_message(message)

    def undo(self) -> None:
        """Take back the last change of this session."""
        self._undoing.undo()

    def go_on(self, draft: Draft) -> None:
        """Open the form of a draft again, with what was typed in it."""
        self.drafts.find(draft.key)
        resume(self, draft)

    def one_line(self) -> None:
        """Open the line in which a contact or hours are booked."""
        self.regel.open()

    def close_day(self) -> None:
        """Open the close of the day."""
        self.day.open()

    def holds_back(self, leave: Callable[[], object]) -> bool:
        """Offer the close of the day before the window goes, if one wants that; see the keeper."""
        return self._settings.settings.dag_vragen and self.day.holds_back(leave)

    def stash(self) -> list[Entry]:
        """Return the half-typed text of every form, because the kluis is about to be locked."""
        plan = self.shell.built().get(PLAN)
        try:
            if isinstance(plan, PlanView):
                plan.flush()
            return self.drafts.collect()
        finally:
            self.gate.shut()

    def _add_bars(self) -> None:
        self.recovered_bar = RecoveredBar(recovered=self.services.kluis.recovered)
        above = (self.damage_bar, self.missing_bar, self.recovered_bar, self.view_bar)
        for bar in (*above, self.clock_bar, self.draft_bar):
            self.shell.add_bar(bar)

    def _today(self) -> date:
        return self._now().date()

    def _contact_dialog(self) -> ContactDialog:
        services = self.services
        self.contact_dialog = ContactDialog(
            services.contacten,
            services.gezinnen,
            services.herstel,
            self.gate,
            self.changes,
            self,
            today=self._today,
            parent=self.shell,
        )
        self.drafts.watch(self.contact_dialog, self.contact_dialog.pending)
        self.contact_dialog.finished.connect(self._on_contact_closed)
        return self.contact_dialog

    def _day_keeper(self) -> DagKeeper:
        services = self.services
        core = DagCore(services.dag, services.herstel, self.edit_contact, self.drafts)
        view_only = partial(getattr, services, "view_only")
        keeper = DagKeeper(self.shell, core, self.gate, self.changes, view_only=view_only)
        keeper.completed.connect(self._on_day_completed)
        return keeper

    @Slot(int)
    def _on_day_completed(self, left: int) -> None:
        self.saved(dag_texts.completed(left))

    @Slot()
    def _on_contact_closed(self) -> None:
        if self.contact_dialog is not None and self.contact_dialog.keeps_two():
            self.drafts.load()  # so that the other one is offered

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if key == LOCK:
            self.lock()
        elif key == SEARCH_ITEM.key:
            self.searching.open()
        else:
            self.open_page(Page(key))

    @Slot(object)
    def _on_resume(self, draft: Draft) -> None:
        resume(self, draft)

    @Slot()
    def _on_all_drafts(self) -> None:
        self.open_settings(Part.PRULLENBAK)

    @Slot()
    def _on_drafts_changed(self) -> None:
        self.changes.announce(Subject.CONCEPT)

    def _tell_thrown_away(self, undo: Callable[[], None]) -> None:
        self.shell.toast.show_message(texts.THROWN_AWAY, undo)

    def _show_backups(self) -> None:
        self.open_settings(Part.RESERVEKOPIE)

    @Slot()
    def _on_resumed(self) -> None:
        self.shell.toast.show_message(RESUMED)
