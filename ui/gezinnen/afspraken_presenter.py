"""Decides about the tasks, appointments and promises of one gezin."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.belofte import Belofte, BelofteRegel, BelofteStand, Belover
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.ids import BelofteId, GezinId, TaakId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.agenda import GezinAfspraken
from ui.gezinnen import afspraken_texts as texts
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.tools import Tools
from ui.runner import T
from ui.widgets.due_words import due, due_tone
from ui.widgets.shapes import Tone

MOST_DONE = 30
_WHO = {Belover.IK: "user", Belover.GEZIN: "users", Belover.INSTANTIE: "building-community"}


class Action(StrEnum):
    """What can be done with a line."""

    FINISH = "afvinken"
    REOPEN = "heropenen"
    EDIT = "wijzigen"
    DELETE = "verwijderen"
    KEPT = "nagekomen"
    BROKEN = "gebroken"
    LAPSED = "vervallen"


@dataclass(frozen=True, slots=True, kw_only=True)
class AfspraakLine:
    """One task, appointment or promise, in words."""

    subject: Taak | Belofte
    text: str
    note: str
    icon: str
    pill: str = ""
    tone: Tone = Tone.NEUTRAL

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.text, self.note, self.pill) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class AfsprakenState:
    """Everything the tab shows, in words."""

    taken: tuple[AfspraakLine, ...] = ()
    beloften: tuple[AfspraakLine, ...] = ()
    done: tuple[AfspraakLine, ...] = ()
    done_count: int = 0


class AfsprakenView(Protocol):
    """What the presenter may ask of the tab."""

    def show_state(self, state: AfsprakenState) -> None:
        """Show everything."""
        ...

    def edit_taak(self, taak: Taak) -> None:
        """Open the form of a task."""
        ...

    def edit_belofte(self, belofte: Belofte) -> None:
        """Open the form of a promise."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class AfsprakenPresenter:
    """Stands between the tab Afspraken and the core."""

    def __init__(self, view: AfsprakenView, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._gezin_id: GezinId | None = None

    def show(self, dossier: Dossier) -> None:
        """Read what was agreed on with a gezin."""
        if dossier.gezin_id != self._gezin_id:
            self._gezin_id = dossier.gezin_id
            self._view.show_state(AfsprakenState())
        gezin_id = dossier.gezin_id
        self._run(lambda: self._tools.agenda.of_gezin(gezin_id), self._on_read)

    def new_taak(self) -> None:
        """Open the form for a task or an appointment."""
        if self._gezin_id is not None:
            self._view.edit_taak(self._tools.taken.new(self._gezin_id))

    def new_belofte(self) -> None:
        """Open the form for a promise."""
        if self._gezin_id is not None:
            self._view.edit_belofte(self._tools.beloften.new(self._gezin_id))

    def resume(self, ref: UUID | None, *, promise: bool) -> None:
        """Open the form of a promise or a task again: of a new one, or of one kept before."""
        if ref is None:
            (self.new_belofte if promise else self.new_taak)()
        elif promise:
            self._run(lambda: self._tools.beloften.get(BelofteId(ref)), self._view.edit_belofte)
        else:
            self._run(lambda: self._tools.taken.get(TaakId(ref)), self._view.edit_taak)

    def act(self, action: Action, subject: Taak | Belofte) -> None:
        """Do what was asked with a line."""
        if isinstance(subject, Taak):
            self._act_on_taak(action, subject)
        else:
            self._act_on_belofte(action, subject)

    def taak_saved(self) -> None:
        """Tell that a task was kept."""
        self._changed(texts.TASK_SAVED)

    def belofte_saved(self) -> None:
        """Tell that a promise was kept in the book."""
        self._changed(texts.PROMISE_SAVED)

    def _act_on_taak(self, action: Action, taak: Taak) -> None:
        taken = self._tools.taken
        match action:
            case Action.EDIT:
                self._view.edit_taak(taak)
            case Action.FINISH:
                self._do(lambda: taken.finish(taak.id), texts.TASK_DONE)
            case Action.REOPEN:
                self._do(lambda: taken.reopen(taak.id), texts.TASK_REOPENED)
            case Action.DELETE:
                self._do(lambda: taken.delete(taak.id), texts.TASK_DELETED)

    def _act_on_belofte(self, action: Action, belofte: Belofte) -> None:
        beloften = self._tools.beloften
        if action is Action.EDIT:
            self._view.edit_belofte(belofte)
        elif action is Action.DELETE:
            self._do(lambda: beloften.delete(belofte.id), texts.PROMISE_DELETED)
        elif action is Action.REOPEN:
            self._do(lambda: beloften.settle(belofte.id, BelofteStand.OPEN), texts.PROMISE_REOPENED)
        else:
            stand = BelofteStand(action)
            self._do(lambda: beloften.settle(belofte.id, stand), texts.PROMISE_SETTLED)

    def _do(self, work: Callable[[], None], message: str) -> None:
        self._run(work, lambda _nothing: self._changed(message))

    def _run(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        self._tools.runner.run(work, on_done, self._fail)

    def _changed(self, message: str) -> None:
        self._tools.announcer.taak_changed()
        self._tools.navigator.saved(message)

    def _on_read(self, found: GezinAfspraken) -> None:
        self._view.show_state(build_state(found))

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def build_state(found: GezinAfspraken) -> AfsprakenState:
    """Put what was agreed on into words; of what is done the newest come along."""
    today = found.vandaag
    done = [
        *((taak.gedaan_op, _done_taak(taak, today)) for taak in found.gedaan),
        *((regel.belofte.afgedaan_op, _ended(regel, today)) for regel in found.afgedaan),
    ]
    done.sort(key=lambda pair: pair[0] or date.min, reverse=True)
    return AfsprakenState(
        taken=tuple(_taak(taak, today) for taak in found.taken),
        beloften=tuple(_belofte(regel, today) for regel in found.beloften),
        done=tuple(line for _day, line in done[:MOST_DONE]),
        done_count=len(done),
    )


def _taak(taak: Taak, today: date) -> AfspraakLine:
    pill, tone = _due(taak.voor_datum, today)
    return AfspraakLine(
        subject=taak,
        text=taak.tekst,
        note=texts.when(taak, today),
        icon="list-check" if taak.tijd is None else "calendar-event",
        pill=pill,
        tone=tone,
    )


def _belofte(regel: BelofteRegel, today: date) -> AfspraakLine:
    pill, tone = _due(regel.belofte.voor_datum, today)
    return AfspraakLine(
        subject=regel.belofte,
        text=regel.belofte.tekst,
        note=texts.promised(regel, today),
        icon=_WHO[regel.belofte.van],
        pill=pill,
        tone=tone,
    )


def _done_taak(taak: Taak, today: date) -> AfspraakLine:
    note = texts.done_on(taak.gedaan_op, today)
    return AfspraakLine(subject=taak, text=taak.tekst, note=note, icon="circle-check")


def _ended(regel: BelofteRegel, today: date) -> AfspraakLine:
    kept = regel.belofte.stand is BelofteStand.NAGEKOMEN
    return AfspraakLine(
        subject=regel.belofte,
        text=regel.belofte.tekst,
        note=texts.ended(regel, today),
        icon="circle-check" if kept else "circle-x",
    )


def _due(day: date | None, today: date) -> tuple[str, Tone]:
    return ("", Tone.NEUTRAL) if day is None else (due(day, today), due_tone(day, today))
