"""A new password is long and not the first thing one would guess; nothing else is asked of it."""

from collections import Counter

import pytest

from gco_desktop.errors import WachtwoordZwakError
from gco_desktop.kluis.passwords import (
    PRACTICE_PASSWORD,
    WORD_LIST,
    check_new_password,
    password_bytes,
    propose_password,
    words,
)
from resources import ROOT


def reason(password: str) -> str:
    """Return why a password is refused; nothing when it is accepted."""
    try:
        check_new_password(password)
    except WachtwoordZwakError as error:
        return error.reason
    return ""


@pytest.mark.parametrize("password", ["", "a", "Tr0ub4dor&3", "veertien teken"])
def test_short_password_is_refused(password: str) -> None:
    assert reason(password) == "kort"


@pytest.mark.parametrize(
    "password",
    [
        "wachtwoord12345",
        "Wachtwoord-2026!",
        "W@chtw00rd-geheim",
        "sinterklaas2025!!!",
        "Welkom01Welkom01",
        "welkomwelkomwelkom",
        "aaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "12345678901234567890",
        "qwertyuiop[]asdfghjkl",
        "cliëntondersteuning",
        "dit is mijn wachtwoord",
        "feyenoord-ajax-psv",
        PRACTICE_PASSWORD,
    ],
)
def test_password_that_guessers_try_first_is_refused(password: str) -> None:
    assert reason(password) == "bekend"


def test_zero_character_is_refused() -> None:
    assert reason("een lang wachtwoord\0erbij") == "teken"
    assert reason("een half teken \ud800 erbij") == "teken"


def test_endless_password_is_refused() -> None:
    assert reason("kaas brood melk " * 100) == "lang"


@pytest.mark.parametrize(
    "password",
    [
        "fiets boom lamp ezel",
        "de kinderen zijn hier blij",
        "wandelen in de zomer met oma",
        "k7#9x!2q8$4z1@5w",
        "ağaçta üç kuş var",
        "vijf gele fietsen zingen",
        "paard🐎 eet 🥕 wortel",
        "kaas brood melk " * 20,
    ],
)
def test_long_password_of_any_kind_is_accepted(password: str) -> None:
    assert reason(password) == ""


def test_same_password_typed_in_another_way_is_the_same() -> None:
    assert password_bytes("cafe\u0301 \ufb01ets") == password_bytes("café fiets")


def test_proposals_are_accepted_and_differ() -> None:
    proposals = {propose_password() for _ in range(300)}

    assert len(proposals) == 300
    for proposal in proposals:
        assert len(proposal.split("-")) == 5
        check_new_password(proposal)


def test_each_proposed_word_is_one_of_2048() -> None:
    written = (ROOT / WORD_LIST).read_text(encoding="utf-8").split()

    assert list(words()) == written, "every line of the list is a word of 3 to 8 plain letters"
    assert len(set(words())) == len(words()) == 2048  # five of them: 55 bits
    assert list(words()) == sorted(words())


def test_words_that_sound_the_same_are_not_both_proposed() -> None:
    heard = [word.replace("ij", "ei").replace("ou", "au") for word in words()]
    heard = [sound[:-1] + "t" if sound.endswith("d") else sound for sound in heard]

    assert [sound for sound, count in Counter(heard).items() if count > 1] == []
