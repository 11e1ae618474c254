"""One sentence says which hours are in a summary and which are not."""

import pytest

from gco_desktop.services.samenvatting_telling import Telling


@pytest.mark.parametrize(
    "telling",
    [Telling(), Telling(zonder=90), Telling(opdrachtgever="Samen", eigen=90)],
    ids=["nothing booked", "no opdrachtgever anywhere", "all for the chosen one"],
)
def test_nothing_is_said_when_every_hour_counts(telling: Telling) -> None:
    assert telling.zin == ""
    assert not telling.needs_choice


def test_without_a_chosen_opdrachtgever_the_missing_hours_and_the_way_out_are_named() -> None:
    telling = Telling(zonder=30, ander=7200)

    assert telling.needs_choice
    assert telling.zin == (
        "Hierin staan alleen de uren zonder opdrachtgever (0:30). Je andere uren (120:00)"
        " ontbreken: kies bij Instellingen voor welke opdrachtgever je dit overzicht maakt."
    )


@pytest.mark.parametrize(
    ("zonder", "ander", "words"),
    [
        (30, 0, " en de uren zonder opdrachtgever (0:30)."),
        (0, 60, ", niet je uren voor een andere opdrachtgever (1:00)."),
        (
            30,
            60,
            " en de uren zonder opdrachtgever (0:30), niet je uren voor een andere opdrachtgever"
            " (1:00).",
        ),
    ],
)
def test_hours_of_several_kinds_are_told_apart(zonder: int, ander: int, words: str) -> None:
    telling = Telling(opdrachtgever="Samen", eigen=600, zonder=zonder, ander=ander)

    assert telling.zin == f"Hierin staan je uren voor Samen (10:00){words}"
    assert not telling.needs_choice
