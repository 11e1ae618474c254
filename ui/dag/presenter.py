"""Decides what the close of a day shows and books."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from gco_desktop.domain.dag import Antwoord, Dag, Dagen, Voorstel
from gco_desktop.domain.ids import ContactId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.dag import DagService
from gco_desktop.services.herstel import HerstelService
from ui.dag import texts
from ui.dag.state import DagState, Velden, build_state, next_key
from ui.drafts import DraftBox
from ui.runner import Runner, T
from ui.widgets.saver import AsksReason, Saver

if TYPE_CHECKING:
    from ui.dag.draft import DagDraft


@dataclass(frozen=True, slots=True)
class Core:
    """What the close of a day uses of the core, and who opens a contact in its form."""

    dag: DagService
    herstel: HerstelService
    edit: Callable[[ContactId], None]
    drafts: DraftBox


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One answer that can be taken back: its number, and what comes back with it."""

    change: int
    day: date
    key: str
    about: str
    typed: dict[str, Velden]


class DagView(AsksReason, Protocol):
    """What the presenter may ask of the dialog."""

    def show_state(self, state: DagState) -> None:
        """Show one day."""
        ...

    def show_fields(
        self, velden: Velden | None, warning: str = "", *, came_back: bool = False
    ) -> None:
        """Fill the fields with what would be booked, with a warning; without anything they go.

        ``came_back`` says that this was typed before, and is not what is proposed.
        """
        ...

    def show_row(self, voorstel: Voorstel, *, came_back: bool) -> None:
        """Show again what would be booked of one proposal."""
        ...

    def say(self, text: str, *, can_undo: bool = False, can_write: bool = False) -> None:
        """Say what was done, with the ways back and on that there are."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        ...

    def finish(self, left: int) -> None:
        """Close: the day is complete, and ``left`` proposals were turned down with it."""
        ...


class DagPresenter:
    """Stands between the close of a day and the core."""

    def __init__(
        self,
        view: DagView,
        core: Core,
        runner: Runner,
        announce: Callable[[], None],
        draft: "DagDraft",
    ) -> None:
        self._view = view
        self._core = core
        self._runner = runner
        self._announce = announce
        self._saver = Saver(runner, view)
        self._dagen: Dagen | None = None
        self._day: date | None = None
        self._key: str | None = None
        self._draft = draft
        self._fresh = True
        self._steps: list[Step] = []
        self._undo_next = False
        self._contact: ContactId | None = None

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(self._core.dag.overview, self._show, self._fail)

    def choose_day(self, day: str) -> None:
        """Show another day."""
        self._day, self._key = date.fromisoformat(day), None
        if self._dagen is not None:
            self._show(self._dagen)

    def move_to(self, key: str) -> None:
        """Show in the fields what would be booked of a proposal."""
        self._key = key
        self._show_fields()

    def edit(self, velden: Velden) -> None:
        """Let what was typed count instead of what was proposed."""
        proposed = self._proposed()
        if proposed is not None:
            self._draft.put(proposed, velden)
            came_back = proposed.sleutel in self._draft.came_back
            self._view.show_row(self._draft.over(proposed), came_back=came_back)

    def begin_again(self) -> None:
        """Let what is proposed count, instead of what was typed before."""
        if self._key is not None:
            self._draft.forget(self._key)
        self.show_again()

    def show_again(self) -> None:
        """Show the same data, because what was typed before came back or went."""
        if self._dagen is not None:
            self._show(self._dagen)

    def book(self) -> None:
        """Book the current proposal as it stands in the fields."""
        voorstel, dag = self._voorstel(), self._core.dag
        if voorstel is not None:
            self._answer(
                voorstel, lambda reden: dag.book(voorstel, bsn_reden=reden), texts.booked(voorstel)
            )

    def decline(self) -> None:
        """Turn the current proposal down."""
        voorstel, dag = self._voorstel(), self._core.dag
        if voorstel is not None:
            self._answer(voorstel, lambda _reden: dag.decline(voorstel), texts.declined(voorstel))

    def complete(self) -> None:
        """Close the day that is shown; what is open of it is turned down."""
        dag = self._dag()
        if dag is not None:
            keys = [each.sleutel for each in dag.voorstellen]

            def done(found: tuple[int | None, Antwoord]) -> None:
                change, answer = found
                about = texts.proposals(answer.overgeslagen)
                told = self._note(change, dag.datum, keys, about)
                self._contact = None
                if not answer.compleet:
                    said = texts.passed_over(answer.overgeslagen) if told else texts.ALREADY
                    self._view.say(said, can_undo=bool(self._steps))
                self._announce()
                if answer.compleet:
                    self._undo_next = False
                    self._view.finish(answer.overgeslagen)

            self._save(lambda _reden: self._core.dag.complete(dag.datum, keys), done)

    def undo(self) -> None:
        """Take back what was done last here; again takes back what was done before that."""
        self._undo_next = self._saver.busy
        if self._undo_next:
            return
        if not self._steps:
            self._view.say(texts.NOTHING_LEFT)
            return
        step = self._steps[-1]
        self._do(lambda _reden: self._core.herstel.undo(step.change), lambda _: self._undone(step))

    def write(self) -> None:
        """Open the contact that was booked last in its form, to write something with it."""
        if self._contact is not None:
            self._core.edit(self._contact)

    def _answer(
        self, voorstel: Voorstel, work: Callable[[str | None], Antwoord], said: str
    ) -> None:
        def done(found: tuple[int | None, Antwoord]) -> None:
            change, answer = found
            key = voorstel.sleutel
            told = self._note(change, voorstel.kans.datum, [key], texts.who(voorstel))
            self._contact = answer.contact_id
            dag = self._dag()
            self._key = None if dag is None else next_key(dag, key)
            self._view.say(
                texts.answered(said, product=answer.product) if told else texts.ALREADY,
                can_undo=bool(self._steps),
                can_write=self._contact is not None,
            )
            self._announce()

        self._save(work, done)

    def _note(self, change: int | None, day: date, keys: Sequence[str], about: str) -> bool:
        """Remember an answer that can be taken back; return whether there is any."""
        typed = self._draft.answered(*keys)
        if change is None:
            return False
        key = keys[0] if keys else ""
        self._steps.append(Step(change=change, day=day, key=key, about=about, typed=typed))
        return True

    def _save(
        self,
        work: Callable[[str | None], Antwoord],
        done: Callable[[tuple[int | None, Antwoord]], None],
    ) -> None:
        """Do what makes an answer; ``done`` gets the number of its step with it, if it made one."""
        last_change = self._core.herstel.last_change

        def numbered(reden: str | None) -> tuple[int | None, Antwoord]:
            before = last_change()
            answer = work(reden)
            after = last_change()
            return after if after != before else None, answer

        self._do(numbered, done)

    def _do(self, work: Callable[[str | None], T], done: Callable[[T], None]) -> None:
        """Do one thing at a time; an undo that was asked for meanwhile comes right after it."""

        def ended(result: T) -> None:
            done(result)
            if self._undo_next:
                self.undo()

        self._saver.save(work, ended, self._fail)

    def _undone(self, step: Step) -> None:
        self._steps.remove(step)
        self._day, self._key, self._contact = step.day, step.key, None
        self._draft.asked_again(step.typed)
        self._view.say(texts.undone(step.about), can_undo=bool(self._steps))
        self._announce()

    def _show(self, dagen: Dagen) -> None:
        self._dagen = dagen
        self._draft.only([each.sleutel for dag in dagen.open for each in dag.voorstellen])
        self._go_to_typed(dagen)
        dag = self._dag() or dagen.vandaag
        self._day = dag.datum
        keys = [each.sleutel for each in dag.voorstellen]
        if self._key not in keys:
            self._key = keys[0] if keys else None
        shown = replace(dag, voorstellen=tuple(map(self._draft.over, dag.voorstellen)))
        self._view.show_state(build_state(dagen, shown, self._key, self._draft.came_back))
        self._show_fields()

    def _show_fields(self) -> None:
        voorstel = self._voorstel()
        if voorstel is None:
            self._view.show_fields(None)
        else:
            came_back = voorstel.sleutel in self._draft.came_back
            warning = texts.correction(voorstel)
            self._view.show_fields(self._draft.velden(voorstel), warning, came_back=came_back)

    def _go_to_typed(self, dagen: Dagen) -> None:
        """Begin at the first proposal of which the changes came back, if there is one."""
        back = self._draft.came_back
        every = [each for dag in dagen.open for each in dag.voorstellen]
        first = next((each for each in every if each.sleutel in back), None)
        if self._fresh and first is not None:
            self._fresh = False
            self._day, self._key = first.kans.datum, first.sleutel

    def _dag(self) -> Dag | None:
        every = () if self._dagen is None else self._dagen.open
        return next((dag for dag in every if dag.datum == self._day), None)

    def _proposed(self) -> Voorstel | None:
        dag = self._dag()
        found = () if dag is None else dag.voorstellen
        return next((each for each in found if each.sleutel == self._key), None)

    def _voorstel(self) -> Voorstel | None:
        own = self._proposed()
        return None if own is None else self._draft.over(own)

    def _fail(self, error: GcoError) -> None:
        self._undo_next = False
        self._view.show_problem(error_text(error))
