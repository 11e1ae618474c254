"""Decides what the dialog for one line reads, asks, books and remembers."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from uuid import UUID

from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.regel import question_of, read_regel
from gco_desktop.domain.regel_deel import Betekenis, Deel, Gebrek, Regel, klok_verzet
from gco_desktop.domain.regel_woorden import Woord, Woordenboek
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, LabelError
from gco_desktop.services.een_regel import Boekstand, Geboekt
from ui.een_regel import texts
from ui.een_regel.contract import RegelServices, RegelView
from ui.een_regel.state import reading_of
from ui.runner import Runner
from ui.widgets.saver import Saver

_LONG_DAY = 10 * 60  # minutes
_LONG_AGO = timedelta(days=92)


class RegelPresenter:
    """Stands between the dialog and the core."""

    def __init__(
        self,
        view: RegelView,
        services: RegelServices,
        runner: Runner,
        announce: Callable[[], None],
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._services = services
        self._runner = runner
        self._announce = announce
        self._today = today
        self._saver = Saver(runner, view)
        self._words = Woordenboek()
        self._typed_on: date | None = None
        self._answers: dict[str, str] = {}
        self._learnt: dict[str, Woord] = {}
        self._chosen = 0
        self._regel = self._read("")
        self._days: dict[tuple[date, GezinId | None], Boekstand | None] = {}
        self._booked: list[Geboekt] = []
        self._offered: list[Geboekt] = []  # with signalen that are still to be made
        self._last = ""  # the line that was booked last

    def load(self) -> None:
        """Learn every word there is."""
        self._runner.run(self._services.een_regel.vocabulary, self._on_words, self._fail)

    def typed(self, text: str) -> None:
        """Read the line as it stands now."""
        before = self._regel.vraag
        if not text.strip():
            self._typed_on = None
        self._regel = self._read(text)
        if self._regel.vraag is None or before is None or self._regel.vraag != before:
            self._chosen = 0
        self._show()

    def typed_on(self, day: date | None) -> None:
        """Read words such as "gisteren" as they were meant on this day."""
        self._typed_on = day
        self.typed(self._regel.tekst)

    def step(self, by: int) -> None:
        """Go to another answer of the question."""
        vraag = self._regel.vraag
        if vraag is not None:
            self._chosen = (self._chosen + by) % len(vraag.keuzes)
            self._show()

    def pick(self, number: int) -> None:
        """Answer the question."""
        vraag = self._regel.vraag
        if vraag is None or not 0 <= number < len(vraag.keuzes):
            return
        meaning = vraag.keuzes[number]
        key = question_of(vraag)
        self._answers[key] = meaning.sleutel
        if _is_worth_learning(vraag, meaning):
            assert meaning.woord is not None  # noqa: S101 - it is worth learning
            self._learnt[key] = meaning.woord
        else:
            self._learnt.pop(key, None)
        self._chosen = 0
        self.typed(self._regel.tekst)

    def enter(self) -> None:
        """Answer what is asked, or book the line."""
        if self._regel.vraag is not None:
            self.pick(self._chosen)
        elif not self._regel.gebreken:
            self._book()
        elif self._regel.gebreken != (Gebrek.LEEG,):
            self._view.show_problem(texts.needs(self._regel.gebreken))

    def undo(self) -> None:
        """Take back what was booked last; the line comes back when no other one was begun."""
        if self._booked:
            change = self._booked[-1].change
            self._runner.run(
                lambda: self._services.herstel.undo(change), self._on_undone, self._fail
            )

    def make_signaal(self) -> None:
        """Make the signalen that booked lines named and that were not there."""
        lines = tuple(self._offered)
        if not lines:
            return

        def work(reason: str | None) -> None:
            self._services.een_regel.make_signalen(lines, bsn_reden=reason)

        self._saver.save(work, lambda _none: self._on_signaal(lines), self._fail)

    def learn(self, word: str) -> None:
        """Ask what a word stands for."""
        if not word.strip():
            self._view.show_problem(texts.LEARN_NOTHING)
            return
        self._runner.run(
            self._services.afkortingen.words,
            lambda words: self._view.ask_meaning(word, words),
            self._fail,
        )

    def remember(self, word: str, meaning: Woord) -> None:
        """Let a word stand for something from now on."""

        def done(_none: None) -> None:
            self._say(texts.learnt(word, meaning.naam), self._still_to_make(), undo=False)
            self._announce()
            self.load()

        self._runner.run(
            lambda: self._services.afkortingen.remember(word, meaning), done, self._fail
        )

    def _read(self, text: str) -> Regel:
        return read_regel(text, self._words, self._typed_on or self._today(), self._answers)

    def _show(self) -> None:
        self._view.show_problem("")
        warnings = tuple(self._warnings())
        self._view.show_reading(reading_of(self._regel, self._today(), self._chosen, warnings))

    def _warnings(self) -> list[str]:
        regel, today = self._regel, self._today()
        if not regel.delen:
            return []
        found = [texts.FUTURE] if regel.dag > today else []
        found += [texts.long_ago(regel.dag)] if today - regel.dag > _LONG_AGO else []
        found += [texts.clock(hours)] if (hours := klok_verzet(regel)) else []
        found += self._about_day()
        if not regel.gebreken and regel.is_contact:
            found += [texts.NO_DUUR] if not regel.duur else []
            found += [texts.NO_VORM] if regel.vorm is None and regel.soort is None else []
        if not regel.is_contact and regel.soort is not None and regel.verslag:
            found.append(texts.OPEN_TEXT)
        return found

    def _about_day(self) -> list[str]:
        regel = self._regel
        if not regel.duur and not regel.reistijd:
            return []
        stand = self._standing()
        total = (stand.minuten if stand else 0) + regel.duur + regel.reistijd
        found = [texts.long_day(total)] if total > _LONG_DAY else []
        return found + ([texts.closed(regel.dag)] if stand and stand.gesloten else [])

    def _standing(self) -> Boekstand | None:
        gezin = self._regel.gezin
        key = self._regel.dag, GezinId(UUID(gezin.doel)) if gezin else None
        if key not in self._days:
            self._days[key] = None
            self._runner.run(
                lambda: self._services.een_regel.standing(*key), self._on_day, lambda _error: None
            )
        return self._days[key]

    def _book(self) -> None:
        regel = self._regel
        learnt = [(key, word) for key, word in self._learnt.items() if _named(regel, word)]

        def work(reason: str | None) -> Geboekt:
            for key, word in learnt:
                with suppress(LabelError):  # too long to learn is no reason not to book
                    self._services.afkortingen.remember(key, word)
            return self._services.een_regel.book(regel, bsn_reden=reason)

        self._saver.save(work, lambda done: self._on_booked(regel, done), self._fail)

    def _on_words(self, words: Woordenboek) -> None:
        self._words = words
        self.typed(self._regel.tekst)

    def _on_day(self, stand: Boekstand) -> None:
        self._days[stand.datum, stand.gezin_id] = stand
        if stand.datum == self._regel.dag and self._regel.delen:
            self._show()

    def _on_booked(self, regel: Regel, done: Geboekt) -> None:
        self._booked.append(done)
        self._offered += [done] if done.nieuw else []
        self._last = regel.tekst
        learnt, self._learnt = self._learnt, {}
        self._answers, self._days, self._typed_on = {}, {}, None
        # Whoever types fast is in the next line already.
        self._view.line_kept(self._regel.tekst.removeprefix(regel.tekst).lstrip())
        total = sum(each.minuten for each in self._booked)
        said = (
            texts.booked(regel, done.minuten, self._today()),
            texts.so_far(len(self._booked), total),
            self._still_to_make(),
            texts.product(regel) if done.product else "",
        )
        self._say(*said, undo=True)
        self._announce()
        if learnt:
            self.load()

    def _on_undone(self, _count: int) -> None:
        gone = self._booked.pop()
        self._offered = [line for line in self._offered if line != gone]
        self._days = {}
        self._say(texts.UNDONE, self._still_to_make(), undo=bool(self._booked))
        if not self._regel.tekst.strip():
            self._view.show_line(self._last)
        self._last = ""
        self._announce()

    def _still_to_make(self) -> str:
        """Return which signalen that booked lines named are not there yet."""
        names = {name.casefold(): name for line in self._offered for name in line.nieuw}
        return texts.new_signalen(tuple(names.values())) if names else ""

    def _say(self, *said: str, undo: bool) -> None:
        signaal = bool(self._offered)
        self._view.show_booked(" ".join(filter(None, said)), undo=undo, signaal=signaal)

    def _on_signaal(self, made: Sequence[Geboekt]) -> None:
        self._offered = [line for line in self._offered if line not in made]
        self._say(texts.SIGNAAL_MADE, self._still_to_make(), undo=False)
        self._announce()
        self.load()

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))


def _is_worth_learning(vraag: Deel, meaning: Betekenis) -> bool:
    """Whether the answer says something about the word, and not only about this line."""
    return meaning.woord is not None and sum(each.woord is not None for each in vraag.keuzes) > 1


def _named(regel: Regel, word: Woord) -> bool:
    return any(deel.betekenis.woord == word for deel in regel.delen)
