"""What a GCO'er types is read as it is meant, or asked; never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.duur import format_duur, parse_duur
from gco_desktop.errors import DuurError

READ = {
    "1": 60, "9": 540, "1,5": 90, "1.5": 90, "1½": 90, "½": 30, "1,5u": 90, "1,5 uur": 90,
    "anderhalf uur": 90, ",5": 30, "half uur": 30, "kwartier": 15, ":35": 35, "1:30": 90,
    "1u30": 90, "1u 30m": 90, "90m": 90, "90 min": 90, "30m": 30, "1h20m": 80, "1h": 60,
    "2 uur en 15 minuten": 135, "13:00-14:30": 90, "13.00 - 14.30": 90, "9-10": 60,
    "9:15-10": 45, "9 tot 10:30": 90, "10,5": 630, "25m": 25, "10u": 600, "0": 0, "24:00": 1440,
    " 1:30 ": 90, "drie kwartier": 45, "1u": 60, "0:05": 5,
}  # fmt: skip
REFUSED = {
    "": "leeg", "  ": "leeg", "-1": "negatief", "-1:30": "negatief", "1:75": "minuten",
    "1u75": "minuten", "1..5": "onleesbaar", "abc": "onleesbaar", "1:5": "onleesbaar",
    "25": "vraag", "10": "vraag", "45": "vraag", "24:01": "te_lang", "25u": "te_lang",
    "1500m": "te_lang", "23:30-00:15": "middernacht", "13-9": "middernacht",
    "9:75-10": "minuten", "=cmd|x": "onleesbaar", "1:30 en": "onleesbaar",
}  # fmt: skip


@pytest.mark.parametrize(("text", "minutes"), READ.items())
def test_a_duration_is_read_as_meant(text: str, minutes: int) -> None:
    assert parse_duur(text) == minutes


@pytest.mark.parametrize(("text", "reason"), REFUSED.items())
def test_a_duration_that_is_unclear_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(DuurError) as caught:
        parse_duur(text)
    assert caught.value.reason == reason


@given(st.integers(min_value=0, max_value=1440))
def test_what_is_shown_back_parses_to_itself(minutes: int) -> None:
    assert parse_duur(format_duur(minutes)) == minutes


@given(st.integers(min_value=0, max_value=23), st.integers(min_value=0, max_value=59))
def test_every_way_to_write_a_duration_means_the_same(hours: int, minutes: int) -> None:
    total = hours * 60 + minutes
    ways = (
        f"{hours}u{minutes}",
        f"{hours}h{minutes:02d}m",
        f"{hours} uur en {minutes} minuten",
        f"{hours}u {minutes}m",
        f"{total}m",
        f"{total} min",
        f" {hours}:{minutes:02d} ",
    )
    assert {parse_duur(way) for way in ways} == {total}


@given(st.integers(min_value=0, max_value=1438), st.integers(min_value=1, max_value=1439))
def test_from_to_is_the_time_between_or_asked_over_midnight(begin: int, end: int) -> None:
    typed = f"{format_duur(begin)}-{format_duur(end)}"
    if end > begin:
        assert parse_duur(typed) == end - begin
        return
    with pytest.raises(DuurError) as caught:
        parse_duur(typed)
    assert caught.value.reason == "middernacht"
    assert parse_duur(caught.value.value) == end - begin + 1440


@given(st.text(max_size=30))
def test_any_text_gives_minutes_of_one_day_or_a_reason(text: str) -> None:
    try:
        assert 0 <= parse_duur(text) <= 1440
    except DuurError as error:
        assert error.reason  # noqa: PT017 - both outcomes are right
