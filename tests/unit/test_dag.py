"""What is usual with a gezin, and the choice of whether the close of the day is offered."""

from dataclasses import replace
from pathlib import Path

import pytest

from gco_desktop.domain.dag import USUAL_MINUTES, Gewoonte, usual
from gco_desktop.domain.dag_vorm import form_in
from gco_desktop.settings import Settings

VISIT = Gewoonte(vorm="HUISBEZOEK", minuten=90, reistijd=40, km_tienden=230, activiteit=4)
CALL = Gewoonte(vorm="TELEFOON", minuten=15, activiteit=6)


def test_the_most_frequent_form_and_the_middle_of_its_figures_count() -> None:
    long = Gewoonte(vorm="HUISBEZOEK", minuten=240, km_tienden=900, activiteit=4)
    assert usual([CALL, VISIT, long, VISIT], []) == VISIT


def test_one_long_journey_makes_no_habit() -> None:
    far, near = (replace(VISIT, vorm="MDO", km_tienden=km) for km in (500, 0))
    assert usual([far, near, near], []).km_tienden == 0


def test_without_contacts_of_its_own_those_of_all_count() -> None:
    assert usual([], [VISIT]) == VISIT


def test_a_form_that_is_known_leads_to_the_figures_of_that_form() -> None:
    assert usual([VISIT, VISIT, CALL], [], "TELEFOON") == CALL
    assert usual([VISIT], [CALL], "TELEFOON") == CALL


def test_a_form_without_travel_has_none_and_a_new_form_takes_none_from_others() -> None:
    far = replace(CALL, reistijd=90, km_tienden=1137)
    assert usual([far, far], []) == CALL
    assert usual([VISIT], [], "MDO") == Gewoonte(vorm="MDO", minuten=USUAL_MINUTES, activiteit=4)


@pytest.mark.parametrize(
    ("tekst", "vorm"),
    [
        ("Telefonisch: hoe ging het huisbezoek?", "TELEFOON"),
        ("Telefonische afspraak", "TELEFOON"),
        ("Huisbezoek, of bellen", "HUISBEZOEK"),
        ("Met moeder bellen over school", "TELEFOON"),
        ("Met school bellen", "TEL_INSTANTIE"),
        ("Bellen met de huisarts", "TEL_INSTANTIE"),
        ("Overleg gemeente", None),
        ("Overlegtafel", None),
        ("Thuis bij oma", "HUISBEZOEK"),
        ("Hoe gaat het thuis?", None),
        ("Appartement bekijken", None),
        ("Co-ouderschap", None),
        ("", None),
    ],
)
def test_the_first_word_that_names_a_form_counts(tekst: str, vorm: str | None) -> None:
    words = {"telefonisch": "TELEFOON", "bellen": "TELEFOON", "huisbezoek": "HUISBEZOEK"}
    words |= {"thuis": "HUISBEZOEK", "app": "BERICHT", "co": "COLLEGIAAL"}
    words |= {"overleg": "COLLEGIAAL", "instantie bellen": "TEL_INSTANTIE"}
    assert form_in(tekst, words) == vorm


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
