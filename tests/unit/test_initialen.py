"""Initials take the place of names, and of names only."""

import pytest

from gco_desktop.domain.initialen import initialen, only_initialen


@pytest.mark.parametrize(
    ("naam", "kort"),
    [
        ("Jan de Vries", "J.V."),
        ("Gezin Van der Meulen", "M."),
        ("Anne-Marie 't Hart", "A.M.H."),
        ("Çağla Öztürk", "Ç.Ö."),
        ("Van", "V."),
        ("", "?"),
        ("\N{GRINNING FACE} 12", "?"),
    ],
)
def test_a_name_becomes_its_initials(naam: str, kort: str) -> None:
    assert initialen(naam) == kort


def test_names_in_a_text_become_initials_and_other_words_stay() -> None:
    text = "Roos (mevrouw De Vries) belt; ROOS zag een roos. Roosje niet."
    found = only_initialen(text, ["Roos de Vries"])
    assert found == "R. (mevrouw De V.) belt; R. zag een roos. Roosje niet."


def test_a_text_without_names_to_hide_stays_as_it_is() -> None:
    assert only_initialen("Alles (goed) [a]+", []) == "Alles (goed) [a]+"
    assert only_initialen("Hoi", ["", "Gezin ", "x"]) == "Hoi"
