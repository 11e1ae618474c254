"""Whether another gezin fits is said in one plain sentence."""

from datetime import date
from uuid import UUID

import pytest

from gco_desktop.domain.draagkracht import Draagkracht, DraagkrachtRegel
from gco_desktop.domain.ids import GezinId
from ui.uren import draagkracht_texts as texts
from ui.uren.draagkracht_presenter import answer, build_state


def asks(name: str, average: int, agreed: int | None = None) -> DraagkrachtRegel:
    return DraagkrachtRegel(
        gezin_id=GezinId(UUID(int=1)),
        naam=name,
        gemiddeld=average,
        deze_week=30,
        afgesproken=agreed,
    )


def week(norm: int | None, *regels: DraagkrachtRegel, overig: int = 0) -> Draagkracht:
    return Draagkracht(vandaag=date(2026, 11, 22), norm=norm, regels=regels, overig=overig)


def test_what_was_agreed_counts_before_what_it_took() -> None:
    draagkracht = week(600, asks("A", 60, 120), asks("B", 90), overig=30)
    assert draagkracht.nodig == 240
    assert draagkracht.ruimte == 360
    assert draagkracht.per_gezin == 105


@pytest.mark.parametrize(
    ("draagkracht", "begin"),
    [
        (week(None, asks("A", 60)), "Vul in"),
        (
            week(600, asks("A", 60)),
            "Ja, er kan een gezin bij. Je hebt ongeveer 9:00 per week over;",
        ),
        (week(600), "Ja, er kan een gezin bij. Je hebt ongeveer 10:00 per week over."),
        (week(120, asks("A", 60)), "Ja"),
        (week(100, asks("A", 60)), "Nee, nu niet. Je hebt ongeveer 0:40"),
        (week(60, asks("A", 60)), "Nee, nu niet. Je weekuren zijn precies vol."),
        (week(60, asks("A", 60, 90)), "Nee, nu niet. Je werk vraagt ongeveer 0:30 per week meer"),
        (week(0), "Nee, nu niet."),
    ],
)
def test_the_answer_is_one_plain_sentence(draagkracht: Draagkracht, begin: str) -> None:
    assert answer(draagkracht).startswith(begin)


def test_the_gezinnen_stand_as_given_and_the_table_says_what_the_bars_show() -> None:
    state = build_state(week(600, asks("A", 60, 120), asks("B", 90), overig=30))
    assert [bar.label for bar in state.bars] == ["A", "B", texts.REST]
    assert state.bars[0].text == "1:00 van 2:00"
    assert state.rows[1] == ("B", "1:30", "0:30", texts.NOT_AGREED)
    assert all(len(row) == len(texts.HEADERS) for row in state.rows)
