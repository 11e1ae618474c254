"""Aanmeldingen: how one is weighed, what is asked gently, and which gezin may be meant."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from gco_desktop.domain.aanmelding import Aanmelding, Antwoord, Besluit, toets_lines
from gco_desktop.domain.dubbel import resembles, same_name
from gco_desktop.domain.ids import AanmeldingId
from gco_desktop.errors import NaamOntbreektError
from ui.aanmeldingen import texts
from ui.aanmeldingen.rows import ListFilter, list_row, missing, named

TODAY = date(2026, 11, 22)
BARE = Aanmelding(id=AanmeldingId(UUID(int=1)), datum=date(2026, 11, 13), naam="Gezin Bergsma")


def test_a_name_is_enough_and_without_one_there_is_no_aanmelding() -> None:
    BARE.check()
    with pytest.raises(NaamOntbreektError):
        replace(BARE, naam="  ").check()


def test_answers_come_back_by_criterion_and_what_cannot_be_read_is_left_out() -> None:
    lines = toets_lines({"REGULIER": "ja", "BOVENGEM": "", "MEERDERE": "nee"})
    weighed = replace(BARE, toets=(*lines, "VIERDE=misschien", "los"))
    assert weighed.antwoorden == {"REGULIER": Antwoord.JA, "MEERDERE": Antwoord.NEE}


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({}, False),
        ({"toets": ("REGULIER=onduidelijk",)}, False),
        ({"toets": ("REGULIER=nee",)}, True),
        ({"uitzondering": True}, True),
        ({"uitzondering": True, "motivering": "Geen andere plek"}, False),
    ],
)
def test_a_departure_from_the_criteria_asks_why(changes: dict[str, object], asked: bool) -> None:
    assert replace(BARE, **changes).mist_motivering is asked  # type: ignore[arg-type]


@pytest.mark.parametrize(("days", "asked"), [(13, False), (14, True), (400, True)])
def test_a_refused_one_without_handover_asks_after_fourteen_days(days: int, asked: bool) -> None:
    refused = replace(BARE, besluit=Besluit.NIET_PASSEND, besluit_op=TODAY - timedelta(days=days))
    assert refused.mist_overdracht(TODAY) is asked
    assert not replace(refused, overdracht_op=TODAY).mist_overdracht(TODAY)
    assert list_row(refused, TODAY).bell is asked


def test_a_decision_gets_its_day_and_an_open_one_loses_it() -> None:
    decided = replace(BARE, besluit=Besluit.TOEGEWEZEN).settled(TODAY)
    assert decided.besluit_op == TODAY
    assert replace(decided, besluit=Besluit.OPEN).settled(TODAY).besluit_op is None


def test_days_open_never_go_below_zero() -> None:
    assert BARE.days_open(TODAY) == 9
    assert replace(BARE, datum=TODAY + timedelta(days=3)).days_open(TODAY) == 0


def test_the_short_record_keeps_who_when_what_and_where() -> None:
    full = replace(
        BARE,
        aanmelder_naam="Tineke",
        hulpvraag="Een lang verhaal",
        motivering="Omdat",
        besluit=Besluit.NIET_PASSEND,
        besluit_op=TODAY,
        bestemming="OCO_SD",
        overdracht="Gebeld met Tineke",
    )
    short = full.shortened()
    assert (short.naam, short.besluit_op, short.bestemming) == ("Gezin Bergsma", TODAY, "OCO_SD")
    assert "Tineke" not in repr(short)
    assert "verhaal" not in repr(short)


def test_what_is_missing_follows_the_decision_and_is_never_asked_of_a_withdrawn_one() -> None:
    assert missing(BARE) == (
        "aanmelder",
        "client_weet",
        "hulpvraag",
        "regio",
        "doelgroep",
        "toets",
    )
    refused = replace(BARE, besluit=Besluit.NIET_PASSEND)
    assert missing(refused) == ("bestemming", "overdracht_op")
    assert missing(replace(BARE, besluit=Besluit.INGETROKKEN)) == ()


def test_the_list_says_how_long_it_waits_and_filters_on_decision_and_words() -> None:
    row = list_row(replace(BARE, aanmelder="NAASTE"), TODAY)
    assert (row.title, row.right, row.pill) == ("Gezin Bergsma", "9 dagen open", "Nog open")
    assert row.sentence == "Gezin Bergsma, Nog open, 9 dagen open, Naaste"
    assert ListFilter(Besluit.OPEN.value, "bergs").keeps(BARE)
    assert not ListFilter(Besluit.NIET_PASSEND.value).keeps(BARE)
    assert not ListFilter(texts.ALL, "iets anders").keeps(BARE)


def test_what_was_typed_without_a_name_is_kept_under_another() -> None:
    assert named(replace(BARE, naam="", aanmelder_naam="Tineke")).naam == "Tineke"
    assert named(replace(BARE, naam="")).naam == texts.UNNAMED


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Gezin De Vries", "mevrouw Vries", True),
        ("Gezin Bergsma", "Familie Bergsna", True),
        ("Gezin Öztürk", "Ozturk", True),
        ("Gezin De Vries", "Gezin De Boer", False),
        ("Gezin", "Gezin Bakker", False),
        ("Bakker", "Bakkum", False),
        ("", "Gezin Bakker", False),
    ],
)
def test_a_gezin_is_offered_when_a_telling_word_returns(one: str, other: str, alike: bool) -> None:
    assert resembles(one, other) is alike


def test_the_same_name_does_not_care_about_capitals_or_accents() -> None:
    assert same_name("Tineke  BERGSMA", "tineke bergsma")
    assert not same_name("Tineke", "Tineke Bergsma")
