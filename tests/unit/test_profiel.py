"""What a GCO'er may fill in about oneself."""

import pytest

from gco_desktop.domain.duur import parse_weekuren
from gco_desktop.domain.profiel import Profiel, is_meldercode
from gco_desktop.errors import DuurError, MeldercodeError


def accepted(profiel: Profiel) -> bool:
    try:
        profiel.check()
    except MeldercodeError:
        return False
    return True


@pytest.mark.parametrize("code", ["A", "WOS-12", "abcdef123456"])
def test_a_short_code_of_letters_digits_and_hyphens_can_stand_in_a_file_name(code: str) -> None:
    assert is_meldercode(code)
    assert accepted(Profiel(melder=code))


@pytest.mark.parametrize("code", ["-", "abcdef1234567", "WOS 12", "Zoë", "a/b", "..", "a\n"])
def test_any_other_code_is_refused(code: str) -> None:
    assert not is_meldercode(code)
    assert not accepted(Profiel(melder=code))


def test_a_profile_may_be_empty() -> None:
    assert accepted(Profiel())


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("28", 1680), ("9", 540), ("0", 0), ("27,5", 1650), ("28:30", 1710), ("32 uur", 1920)],
)
def test_a_bare_number_of_a_week_is_hours(text: str, minutes: int) -> None:
    assert parse_weekuren(text) == minutes


@pytest.mark.parametrize("text", ["100", "abc", "-4", "28:75", "", "6000m"])
def test_hours_that_no_week_has_are_refused(text: str) -> None:
    with pytest.raises(DuurError) as caught:
        parse_weekuren(text)
    assert caught.value.reason == "week"
