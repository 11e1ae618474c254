"""The story of a gezin in words: what is kept by a filter, and how months are headed."""

from datetime import date, time
from uuid import UUID

import pytest

from gco_desktop.domain.dossier import DossierRegel, DossierSoort, PlanStap
from gco_desktop.domain.ids import PersoonId
from ui.gezinnen import dossier_rows as rows
from ui.gezinnen import dossier_texts as texts
from ui.gezinnen.dossier_filter import DossierFilter, soort_choices
from ui.gezinnen.dossier_list import LazyRows
from ui.gezinnen.dossier_rows import Month
from ui.widgets.shapes import ListRow

TODAY = date(2026, 11, 22)
PERSOON = PersoonId(UUID(int=7))


def line(number: int, day: date, **what: object) -> DossierRegel:
    values: dict[str, object] = {"soort": DossierSoort.CONTACT, "code": "HUISBEZOEK", **what}
    return DossierRegel(id=UUID(int=number), datum=day, **values)  # type: ignore[arg-type]


NEW = line(1, TODAY, tijd=time(9, 5), duur_min=90, activiteiten=(4,), titel="Rooster")
OLD = line(2, date(2025, 11, 3), leefgebieden=("WONEN",), personen=(PERSOON,), code="TELEFOON")
PLAN = line(3, date(2025, 11, 1), soort=DossierSoort.PLAN, code="2", stap=PlanStap.VASTGESTELD)
STORY = [NEW, OLD, PLAN]


def test_the_same_month_of_another_year_has_a_heading_of_its_own() -> None:
    assert rows.with_months(STORY) == [Month(2026, 11, 1), NEW, Month(2025, 11, 2), OLD, PLAN]
    assert rows.with_months([]) == []
    assert rows.month_row(Month(2026, 3, 4)).title == "Maart 2026"


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        (DossierFilter(), STORY),
        (DossierFilter(soort="contact"), [NEW, OLD]),
        (DossierFilter(soort="contact:TELEFOON"), [OLD]),
        (DossierFilter(soort="plan"), [PLAN]),
        (DossierFilter(activiteit=4), [NEW]),
        (DossierFilter(leefgebied="WONEN"), [OLD]),
        (DossierFilter(persoon=str(PERSOON)), [OLD]),
        (DossierFilter(query="  CAFÉ été "), [OLD]),
        (DossierFilter(query="\u0301"), STORY),
        (DossierFilter(query='" OR * ('), []),
    ],
)
def test_a_filter_keeps_what_fits(chosen: DossierFilter, kept: list[DossierRegel]) -> None:
    assert list(chosen.keep(STORY, {OLD.sleutel: "ete in het cafe"})) == kept


def test_a_row_tells_its_marks_and_a_screen_reader_hears_them_all() -> None:
    marked = line(4, TODAY, uitspraak="volgens", volgens="moeder", in_plan=True, delen=True)
    row = rows.story_row(marked, TODAY)
    assert row.pill == "volgens"
    assert row.subtitle == "Vandaag · in plan · gedeeld"
    assert "volgens moeder" in row.sentence
    secret = rows.story_row(line(5, TODAY, vertrouwelijk=True, uitspraak="feit"), TODAY)
    assert secret.pill == texts.CONFIDENTIAL
    assert "feit" in secret.sentence


def test_every_kind_has_a_title_an_icon_and_a_place_to_be_opened() -> None:
    known = {
        DossierSoort.CONTACT: ("TELEFOON", ""),
        DossierSoort.PLAN: ("1", "gemaakt"),
        DossierSoort.STATUS: ("ACTIEF", ""),
        DossierSoort.INTENSITEIT: ("CRISIS", ""),
        DossierSoort.BELOFTE: ("ik", "nagekomen"),
        DossierSoort.MIJLPAAL: ("L12", ""),
    }
    for soort in DossierSoort:
        code, stap = known.get(soort, ("", ""))
        regel = line(1, TODAY, soort=soort, code=code, stap=stap)
        assert rows.title(regel)
        assert rows.icon(regel)
        assert texts.OPEN[soort]
        assert (soort.value, texts.SOORTEN[soort]) in soort_choices()


def test_rows_are_put_in_words_only_when_they_are_looked_at() -> None:
    made: list[DossierRegel] = []

    def make(regel: DossierRegel) -> ListRow:
        made.append(regel)
        return rows.story_row(regel, TODAY)

    lazy = LazyRows(rows.with_months(STORY), make)
    assert len(lazy) == 5
    assert not made
    assert lazy[1].title == "Rooster"
    assert [row.title for row in lazy[1:2]] == ["Rooster"]
    assert made == [NEW]


def test_the_note_on_the_paper_says_what_was_left_out() -> None:
    note = texts.paper_note(1, [date(2026, 9, 28)], [date(2025, 2, 3)], TODAY)
    assert note == (
        "Er staat 1 gesprek op. Vertrouwelijke onderdelen zijn weggelaten: 28 sep. "
        "Weggelaten omdat er een naam uit een ander gezin in staat: 3 feb 2025."
    )
