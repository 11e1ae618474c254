"""Decides what the history of a traject shows, and keeps what is mended in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.traject import IntensiteitPeriode, StatusStap, Traject
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.reference import tables
from gco_desktop.services.trajecten import TrajectDetail
from ui.traject import form_texts, rows
from ui.traject.tools import Tools
from ui.widgets.saver import Saver
from ui.widgets.shapes import Tone

Stap = StatusStap | IntensiteitPeriode


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of the history; the only one of its kind cannot go."""

    key: object
    day: date
    label: str
    tone: Tone
    when: str
    reason: str
    can_go: bool

    @property
    def sentence(self) -> str:
        """The step in a few words."""
        return f"{self.label}, {self.when}"


class HistoryView(Protocol):
    """What the presenter may ask of the dialog."""

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps, newest first."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...


class HistoryPresenter:
    """Stands between the history of a traject and the core."""

    def __init__(self, view: HistoryView, traject_id: TrajectId, tools: Tools) -> None:
        self._view = view
        self._traject_id = traject_id
        self._tools = tools
        self._saver = Saver(tools.runner, view)
        self._kept: dict[object, Stap] = {}
        self._steps: dict[object, Step] = {}

    def load(self) -> None:
        """Show the history as it stands."""
        tools = self._tools
        tools.runner.run(
            lambda: tools.trajecten.detail(self._traject_id), self._on_detail, self._fail
        )

    def step(self, key: object) -> Step | None:
        """Return one line of the history."""
        return self._steps.get(key)

    def correct(self, key: object, day: date, reden: str) -> None:
        """Give a step another day or reason."""
        kept, service = self._kept[key], self._tools.trajecten
        if isinstance(kept, StatusStap):
            stap: Stap = replace(kept, op=day, reden=reden)
        else:
            stap = replace(kept, van=day, reden=reden)
        self._saver.save(
            lambda why: service.correct(stap, bsn_reden=why),
            lambda _traject: self._on_changed(form_texts.STEP_SAVED),
            self._fail,
        )

    def remove(self, key: object) -> None:
        """Take a step out of the history; it can be undone."""
        kept, service = self._kept[key], self._tools.trajecten

        def done(_traject: Traject) -> None:
            self._on_changed(form_texts.STEP_GONE)

        self._tools.runner.run(lambda: service.remove(kept), done, self._fail)

    def _on_detail(self, detail: TrajectDetail) -> None:
        found: list[Stap] = [*detail.stappen, *detail.intensiteiten]
        self._kept = {stap.id: stap for stap in found}
        today = detail.vandaag
        status, close = len(detail.stappen) > 1, len(detail.intensiteiten) > 1
        steps = [
            *(_status_step(stap, today, can_go=status) for stap in detail.stappen),
            *(_intensity_step(stap, today, can_go=close) for stap in detail.intensiteiten),
        ]
        steps.reverse()
        steps.sort(key=lambda step: step.day, reverse=True)
        self._steps = {step.key: step for step in steps}
        self._view.show_steps(steps)

    def _on_changed(self, message: str) -> None:
        self._tools.announcer.traject_changed()
        self._tools.navigator.saved(message)
        self.load()

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def _status_step(stap: StatusStap, today: date, *, can_go: bool) -> Step:
    label, tone = rows.status_pill(stap.status)
    return Step(
        key=stap.id,
        day=stap.op,
        label=label,
        tone=tone,
        when=form_texts.from_day(stap.op, today),
        reason=stap.reden,
        can_go=can_go,
    )


def _intensity_step(periode: IntensiteitPeriode, today: date, *, can_go: bool) -> Step:
    return Step(
        key=periode.id,
        day=periode.van,
        label=tables.label("intensiteit", periode.intensiteit),
        tone=Tone.PRIMARY,
        when=form_texts.from_day(periode.van, today),
        reason=periode.reden,
        can_go=can_go,
    )
