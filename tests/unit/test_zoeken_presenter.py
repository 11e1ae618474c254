"""The search line: what it shows while somebody types, and where a choice leads."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import pytest
from fake_navigator import FakeNavigator
from inline_runner import HeldRunner

from gco_desktop.domain.ids import GezinId, TrajectId
from gco_desktop.domain.zoeken import (
    MARK,
    UNMARK,
    Deel,
    Naam,
    Naamsoort,
    Stuksoort,
    Treffer,
    Vondst,
)
from gco_desktop.errors import DatabaseFaultError, GcoError
from ui.navigator import GezinTab, Page
from ui.zoeken import texts
from ui.zoeken.contract import Command, RowKind, ZoekRow
from ui.zoeken.presenter import ZoekPresenter
from ui.zoeken.rows import shortened

if TYPE_CHECKING:
    from gco_desktop.services.zoeken import ZoekService

GEZIN, OTHER = GezinId(UUID(int=1)), UUID(int=2)
TRAJECT = TrajectId(UUID(int=3))
Report = Callable[[Any], None]


class LateRunner(HeldRunner):
    """Holds what is asked, and what is asked apart, until the test lets it come back."""

    def __init__(self) -> None:
        super().__init__(holds=True)
        self.apart = HeldRunner(holds=True)

    def run_apart(self, work: Callable[[], Any], on_done: Report, on_error: Report) -> None:
        self.apart.run(work, on_done, on_error)


class Found:
    """Answers with what the test wants, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []
        self.namen: tuple[Naam, ...] = ()
        self.treffers: tuple[Treffer, ...] = ()
        self.teksten: int | None = None
        self.error: GcoError | None = None
        self.new_words = False
        self.index = self
        self.tended = 0

    def search(self, tekst: str, limit: int = 8) -> Vondst:
        self.asked.append((tekst, limit))
        if self.error is not None:
            raise self.error
        return Vondst(
            tekst=tekst,
            namen=self.namen,
            treffers=self.treffers[:limit],
            teksten=self.teksten,
        )

    def learn(self) -> bool:
        return self.new_words

    def tend(self, *, thorough: bool) -> bool:
        self.tended += 1
        self.teksten = 0
        return thorough


class Screen:
    """What the user sees."""

    def __init__(self) -> None:
        self.rows: Sequence[ZoekRow] = ()
        self.message = ""
        self.left = False

    def show_rows(self, rows: Sequence[ZoekRow], message: str) -> None:
        self.rows, self.message = rows, message

    def leave(self) -> None:
        self.left = True

    def titles(self) -> list[str]:
        return [row.titel for row in self.rows]

    def key_of(self, title: str) -> str:
        return next(row.key for row in self.rows if row.titel == title)


class Bench:
    """A presenter with everything around it."""

    def __init__(self) -> None:
        self.runner, self.found, self.screen = LateRunner(), Found(), Screen()
        self.found.teksten = 0
        self.to = FakeNavigator()
        self.done: list[str] = []
        self.presenter = ZoekPresenter(
            self.screen,
            cast("ZoekService", self.found),
            self.runner,
            self.to,
            lambda: date(2026, 11, 22),
        )

        def command(title: str, also: str = "") -> Command:
            return Command(
                key=f"c:{title}",
                titel=title,
                icon="sun",
                act=lambda: self.done.append(title),
                ook=also,
            )

        self.presenter.start(
            [command("Vandaag"), command("Uren", "week")], [command("Nieuw gezin", "aanmelden")]
        )

    def type(self, text: str) -> None:
        self.presenter.typed(text)
        self.runner.answer_all()

    def choose(self, title: str) -> None:
        self.presenter.choose(self.screen.key_of(title))


def naam(soort: Naamsoort, text: str, gezin: GezinId | None = None, **more: Any) -> Naam:
    return Naam(
        soort=soort,
        id=GEZIN if soort is Naamsoort.GEZIN else OTHER,
        naam=text,
        gezin_id=gezin,
        **more,
    )


def treffer(soort: Stuksoort, **more: Any) -> Treffer:
    values: dict[str, Any] = {
        "gezin_id": GEZIN,
        "gezin": "De Vries",
        "traject_id": TRAJECT,
        "gemerkt": f"Over {MARK}school{UNMARK}",
    }
    return Treffer(soort=soort, ref=OTHER, **(values | more))


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_before_anything_is_typed_it_says_where_one_can_go(bench: Bench) -> None:
    assert bench.screen.titles() == ["Doen", "Nieuw gezin", "Ga naar", "Vandaag", "Uren"]
    assert bench.screen.message == ""
    assert bench.runner.waiting == []


@pytest.mark.parametrize("typed", ["", "  ", '"', "*", "()"])
def test_what_holds_no_word_asks_nothing(bench: Bench, typed: str) -> None:
    bench.presenter.typed(typed)
    assert bench.runner.waiting == []
    assert "Vandaag" in bench.screen.titles()


def test_screens_and_actions_are_found_by_name_and_by_other_words(bench: Bench) -> None:
    bench.type("week")
    assert bench.screen.titles() == ["Ga naar", "Uren"]
    bench.type("aanm")
    assert bench.screen.titles() == ["Doen", "Nieuw gezin"]
    bench.choose("Nieuw gezin")
    assert bench.done == ["Nieuw gezin"]
    assert bench.screen.left


def test_while_one_answer_is_awaited_only_the_last_text_is_asked_next(bench: Bench) -> None:
    for typed in ("s", "sc", "sch", "scho"):
        bench.presenter.typed(typed)
    assert len(bench.runner.waiting) == 1
    bench.found.treffers = (treffer(Stuksoort.TAAK),)
    bench.found.teksten = 1
    bench.runner.answer()
    assert "Over school" not in [row.sentence for row in bench.screen.rows]  # that was for "s"
    assert "Vandaag" in bench.screen.titles()
    bench.runner.answer()
    assert bench.found.asked == [("s", 8), ("scho", 8)]
    assert bench.screen.titles()[-1] == "De Vries"


def test_an_answer_that_comes_after_the_line_was_emptied_is_dropped(bench: Bench) -> None:
    bench.found.namen = (naam(Naamsoort.GEZIN, "De Vries", GEZIN),)
    bench.presenter.typed("vries")
    bench.presenter.typed("")
    bench.runner.answer()
    assert "De Vries" not in bench.screen.titles()


def test_groups_have_headings_and_say_how_much_there_is(bench: Bench) -> None:
    bench.found.namen = (
        naam(Naamsoort.GEZIN, "Gezin De Vries", GEZIN, bij="Ede"),
        naam(Naamsoort.PERSOON, "Anna de Vries", GEZIN, gesloten=True),
    )
    bench.found.treffers = (treffer(Stuksoort.CONTACT, datum=date(2025, 3, 3)),) * 8
    bench.found.teksten = 30
    bench.type("vries")
    titles = bench.screen.titles()
    assert titles[:4] == ["Gezinnen", "Gezin De Vries", "Personen", "Anna de Vries"]
    assert titles[4] == "In de tekst · 6 van 30"
    assert titles[-1] == "Alles tonen (24 meer)"
    assert bench.screen.message == "32 gevonden"
    person = bench.screen.rows[3]
    assert person.pill == "Afgesloten"
    assert person.sentence == "Persoon Anna de Vries, afgesloten"
    hit = bench.screen.rows[5]
    assert (hit.kind, hit.titel) == (RowKind.TEXT, "De Vries")
    assert hit.bij == "Contactmoment · ma 3 mrt 2025"
    assert hit.sentence == (
        "Contactmoment van De Vries, 3 maart 2025: Over school. Gevonden: school"
    )
    assert len({row.key for row in bench.screen.rows}) == len(bench.screen.rows)


def test_show_all_shows_up_to_fifty_and_typing_on_makes_it_short_again(bench: Bench) -> None:
    bench.found.treffers = (treffer(Stuksoort.CONTACT),) * 60
    bench.found.teksten = 60
    bench.type("school")
    bench.choose("Alles tonen (54 meer)")
    bench.runner.answer_all()
    assert bench.found.asked[-1] == ("school", 50)
    assert sum(row.kind is RowKind.TEXT for row in bench.screen.rows) == 50
    assert not bench.screen.left
    bench.type("schoo")
    assert sum(row.kind is RowKind.TEXT for row in bench.screen.rows) == 6


def test_nothing_found_says_so_and_what_to_do(bench: Bench) -> None:
    bench.type("qqqq")
    assert bench.screen.rows == []
    assert bench.screen.message == texts.NOTHING


@pytest.mark.parametrize(
    ("found", "led_to"),
    [
        (
            treffer(Stuksoort.CONTACT),
            [("open_gezin", GEZIN, GezinTab.DOSSIER), ("edit_contact", OTHER)],
        ),
        (treffer(Stuksoort.DOEL), [("open_plan", TRAJECT)]),
        (treffer(Stuksoort.LEEFGEBIED), [("open_plan", TRAJECT)]),
        (treffer(Stuksoort.SIGNAAL, gezin_id=None), [("open_signaal", OTHER)]),
        (treffer(Stuksoort.TAAK), [("open_gezin", GEZIN, GezinTab.AFSPRAKEN)]),
        (treffer(Stuksoort.TAAK, gezin_id=None, gezin=""), [("open_page", Page.VANDAAG)]),
        (treffer(Stuksoort.DOCUMENT), [("open_gezin", GEZIN, GezinTab.DOCUMENTEN)]),
        (treffer(Stuksoort.PERSOON), [("open_gezin", GEZIN, GezinTab.PERSONEN)]),
        (treffer(Stuksoort.ACTIVITEIT), [("open_traject", TRAJECT)]),
        (treffer(Stuksoort.INSTANTIE), [("open_organisatie", OTHER)]),
        (treffer(Stuksoort.AANMELDING), [("open_aanmelding", OTHER)]),
        (treffer(Stuksoort.PROCEDURE), [("open_gezin", GEZIN, GezinTab.TERMIJNEN)]),
    ],
)
def test_a_sentence_leads_to_where_it_stands(
    bench: Bench, found: Treffer, led_to: list[tuple[object, ...]]
) -> None:
    bench.found.treffers, bench.found.teksten = (found,), 1
    bench.type("school")
    bench.presenter.choose(bench.screen.rows[-1].key)
    assert bench.to.calls == led_to
    assert bench.screen.left


@pytest.mark.parametrize(
    ("found", "led_to"),
    [
        (naam(Naamsoort.GEZIN, "X", GEZIN), ("open_gezin", GEZIN)),
        (naam(Naamsoort.PERSOON, "X", GEZIN), ("open_gezin", GEZIN, GezinTab.PERSONEN)),
        (naam(Naamsoort.INSTANTIE, "X"), ("open_organisatie", OTHER)),
        (naam(Naamsoort.CONTACTPERSOON, "X"), ("open_organisatie", OTHER)),
    ],
)
def test_a_name_leads_to_whose_it_is(bench: Bench, found: Naam, led_to: tuple[object, ...]) -> None:
    bench.found.namen = (found,)
    bench.type("x")
    bench.choose("X")
    assert bench.to.calls == [led_to]


def test_every_kind_of_text_leads_somewhere(bench: Bench) -> None:
    for soort in Stuksoort:
        bench.found.treffers, bench.found.teksten = (treffer(soort),), 1
        bench.type(f"school {soort}")
        bench.to.calls.clear()
        bench.presenter.choose(bench.screen.rows[-1].key)
        assert bench.to.calls, soort


def test_a_damaged_index_is_made_anew_with_a_calm_word_and_asked_again(bench: Bench) -> None:
    bench.runner.apart.waiting.clear()
    bench.found.teksten = None
    bench.presenter.typed("school")
    bench.runner.answer()
    assert bench.screen.message == texts.BUSY
    bench.runner.apart.answer()
    assert bench.found.tended == 1
    bench.runner.answer()
    assert bench.screen.message == texts.NOTHING


def test_a_fault_is_said_and_the_next_letter_asks_again(bench: Bench) -> None:
    bench.found.error = DatabaseFaultError()
    bench.type("school")
    assert bench.screen.message == texts.BROKEN
    bench.found.error = None
    bench.found.namen = (naam(Naamsoort.GEZIN, "School", GEZIN),)
    bench.type("schoo")
    assert "School" in bench.screen.titles()


def test_words_that_were_just_learned_count_at_once(bench: Bench) -> None:
    bench.found.new_words = True
    bench.type("school")
    bench.runner.apart.answer()
    bench.runner.answer()
    assert bench.found.asked == [("school", 8), ("school", 8)]


def test_a_long_sentence_begins_shortly_before_the_word() -> None:
    long = "woord " * 30
    parts = shortened((Deel(tekst=long), Deel(tekst="school", raak=True)))
    assert parts[0].tekst.startswith("… woord")
    assert len(parts[0].tekst) < 60
    assert parts[1].raak
