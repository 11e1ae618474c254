"""Decides what the panel of one activity shows and keeps."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.activiteit import ActiviteitPeriode, ActiviteitStatus
from gco_desktop.domain.ids import GezinId, TrajectId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import EindVoorBeginError, GcoError
from ui.drafts import DraftKey, FormKind
from ui.navigator import GezinTab
from ui.traject import form_texts
from ui.traject.activity_state import ActivityRead, PanelState, panel_state
from ui.traject.tools import Tools
from ui.widgets.saver import Saver


class ActivityView(Protocol):
    """What the presenter may ask of the panel."""

    def show_state(self, state: PanelState, current: str) -> None:
        """Show the activity, its runs and its contacts."""
        ...

    def show_run(self, run: ActiviteitPeriode, *, stored: bool) -> None:
        """Fill the form with a run."""
        ...

    def begin_draft(self, key: DraftKey, place: str) -> None:
        """Keep what is typed from now on as a draft; one of before comes back."""
        ...

    def typed(self) -> ActiviteitPeriode | None:
        """Return the run as the form says, or nothing when a date cannot be read."""
        ...

    def show_end_error(self, message: str) -> None:
        """Tell under the end date what is wrong with it."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...


class ActivityPresenter:
    """Stands between the panel of one activity and the core."""

    def __init__(self, view: ActivityView, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._saver = Saver(tools.runner, view)
        self._subject: tuple[TrajectId, int] | None = None
        self._runs: Sequence[ActiviteitPeriode] = ()
        self._fresh: ActiviteitPeriode | None = None
        self._base: ActiviteitPeriode | None = None
        self._stored = False
        self._wanted: DraftKey | None = None
        self._gezin_id: GezinId | None = None

    def open(self, traject_id: TrajectId, nr: int, draft: DraftKey | None = None) -> None:
        """Show another activity, on the run of a draft when that is asked."""
        self._subject, self._wanted = (traject_id, nr), draft
        self._base = None
        self.load()

    def load(self) -> None:
        """Show the latest runs and contacts; what was typed stays."""
        if self._subject is not None:
            traject_id, nr = self._subject
            self._tools.runner.run(
                lambda: self._read(traject_id, nr),
                lambda read: self._on_read((traject_id, nr), read),
                self._fail,
            )

    def choose_run(self, run_id: str) -> None:
        """Show another run of the activity."""
        if self.settle():
            found = [run for run in self._runs if str(run.id) == run_id]
            if found:
                self._show(found[0])

    def add_run(self) -> None:
        """Start another run."""
        if self.settle() and self._fresh is not None:
            self._show(self._fresh)

    def choose_status(self, status: ActiviteitStatus) -> None:
        """Fill in today where the new status asks for a day that is still open."""
        typed, today = self._view.typed(), self._tools.today()
        if typed is None:
            return
        if status.ingezet and typed.van is None:
            typed = replace(typed, van=today)
        if status is ActiviteitStatus.AFGEROND and typed.tot is None:
            typed = replace(typed, tot=today)
        self._view.show_run(replace(typed, status=status), stored=self._stored)

    def save(self) -> None:
        """Keep the run as typed."""
        typed = self._checked()
        if typed is not None:
            self._keep(typed)

    def delete(self) -> None:
        """Take the run away; it can be undone."""
        run = self._base
        if run is not None and self._stored:
            self._base = None
            self._tools.navigator.drafts.drop(self._key(run))
            self._tools.runner.run(
                lambda: self._tools.trajecten.delete_periode(run),
                lambda _nothing: self._on_changed(form_texts.RUN_DELETED),
                self._fail,
            )

    def settle(self) -> bool:
        """Keep what was typed before something else is shown; return whether that can be."""
        if self._base is None or self._view.typed() == self._base:
            return True
        typed = self._checked()
        if typed is None:
            return False
        self._keep(typed)
        return True

    def open_documents(self) -> None:
        """Show the documents of the gezin."""
        if self._gezin_id is not None:
            self._tools.navigator.open_gezin(self._gezin_id, GezinTab.DOCUMENTEN)

    def open_plan(self) -> None:
        """Show the plan of the traject."""
        if self._subject is not None:
            self._tools.navigator.open_plan(self._subject[0])

    def open_hours(self) -> None:
        """Show the hours."""
        self._tools.navigator.open_hours()

    def edit_contact(self, contact_id: object) -> None:
        """Open a contact in its form."""
        if isinstance(contact_id, UUID):
            self._tools.navigator.edit_contact(contact_id)  # type: ignore[arg-type]

    def _read(self, traject_id: TrajectId, nr: int) -> ActivityRead:
        service = self._tools.trajecten
        return ActivityRead(
            detail=service.activiteit(traject_id, nr),
            fresh=service.new_periode(traject_id, nr),
        )

    def _on_read(self, subject: tuple[TrajectId, int], read: ActivityRead) -> None:
        if subject != self._subject:
            return
        self._runs, self._fresh = read.runs, read.fresh
        self._gezin_id = next((each.document.gezin_id for each in read.detail.documenten), None)
        if not read.runs:
            self._fresh = replace(read.fresh, status=ActiviteitStatus.NIET_INGEZET, van=None)
        state = panel_state(read, subject[1], self._tools.today())
        self._view.show_state(state, "" if self._base is None else str(self._base.id))
        if self._base is None or self._view.typed() == self._base:
            self._show_latest()

    def _show_latest(self) -> None:
        base = self._base
        same = [run for run in self._runs if base is not None and run.id == base.id]
        if base is not None and not same and not self._stored:
            return  # a new run that is being filled in
        wanted, self._wanted = self._wanted, None
        asked = [run for run in self._runs if wanted == self._key(run)]
        shown = asked or same or list(self._runs[-1:])
        run = shown[0] if shown else self._fresh
        if wanted is not None and not asked:
            run = self._fresh  # a run that was not kept yet
        if run is not None:
            self._show(run)

    def _show(self, run: ActiviteitPeriode) -> None:
        self._base = run
        self._stored = any(each.id == run.id for each in self._runs)
        self._view.show_run(run, stored=self._stored)
        self._begin_draft(run)

    def _begin_draft(self, run: ActiviteitPeriode) -> None:
        self._view.begin_draft(self._key(run), f"{run.traject_id}:{run.nr}")

    def _key(self, run: ActiviteitPeriode) -> DraftKey:
        stored = any(each.id == run.id for each in self._runs)
        ref = str(run.id) if stored else f"{run.traject_id}-{run.nr}"
        return DraftKey(FormKind.ACTIVITEIT, ref)

    def _checked(self) -> ActiviteitPeriode | None:
        typed = self._view.typed()
        if typed is None:
            return None
        try:
            typed.check()
        except EindVoorBeginError as error:
            self._view.show_end_error(error_text(error))
            return None
        return typed

    def _keep(self, typed: ActiviteitPeriode) -> None:
        self._saver.save(
            lambda reden: self._tools.trajecten.save_periode(typed, bsn_reden=reden),
            lambda _nothing: self._on_kept(typed),
            self._fail,
        )

    def _on_kept(self, typed: ActiviteitPeriode) -> None:
        self._tools.navigator.drafts.drop(self._key(typed))
        if self._base is not None and self._base.id == typed.id:
            self._base, self._stored = typed, True
            self._begin_draft(typed)
        self._on_changed(form_texts.RUN_SAVED)

    def _on_changed(self, message: str) -> None:
        self._tools.announcer.traject_changed()
        self._tools.navigator.saved(message)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))
