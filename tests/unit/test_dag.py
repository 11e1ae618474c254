"""What is usual with a gezin, and the choice of whether the close of the day is offered."""

from pathlib import Path

import pytest

from gco_desktop.domain.dag import USUAL_MINUTES, Gewoonte, usual
from gco_desktop.settings import Settings

VISIT = Gewoonte(vorm="HUISBEZOEK", minuten=90, reistijd=40, km_tienden=230, activiteit=4)
CALL = Gewoonte(vorm="TELEFOON", minuten=15, activiteit=6)


def test_the_most_frequent_form_and_the_middle_of_its_figures_count() -> None:
    long = Gewoonte(vorm="HUISBEZOEK", minuten=240, km_tienden=900, activiteit=4)
    assert usual([CALL, VISIT, long, VISIT], []) == VISIT


def test_one_long_journey_makes_no_habit() -> None:
    far = Gewoonte(vorm="TELEFOON", minuten=15, km_tienden=500, activiteit=6)
    assert usual([far, CALL, CALL], []).km_tienden == 0


def test_without_contacts_of_its_own_those_of_all_count() -> None:
    assert usual([], [VISIT]) == VISIT


def test_a_form_that_is_known_leads_to_the_figures_of_that_form() -> None:
    assert usual([VISIT, VISIT, CALL], [], "TELEFOON") == CALL
    assert usual([VISIT], [CALL], "TELEFOON") == CALL


def test_who_begins_gets_an_hour() -> None:
    assert usual([], []) == Gewoonte(minuten=USUAL_MINUTES)


@pytest.mark.parametrize(("kept", "wanted"), [("false", False), ("true", True), ('"x"', True)])
def test_the_choice_is_kept_and_nonsense_is_as_in_the_beginning(
    tmp_path: Path, kept: str, *, wanted: bool
) -> None:
    Settings(dag_vragen=False).save(tmp_path)
    assert not Settings.load(tmp_path).dag_vragen
    (tmp_path / "instellingen.json").write_text(f'{{"dag_vragen": {kept}}}')
    assert Settings.load(tmp_path).dag_vragen is wanted
