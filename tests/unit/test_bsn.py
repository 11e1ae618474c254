"""Nine digits that pass the elfproef are found, however they are written; others are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.bsn import WEIGHTS, find_bsn

BSN = "123456782"


def passing(digits: str) -> bool:
    total = sum(w * int(d) for w, d in zip(WEIGHTS, digits, strict=True))
    return total % 11 == 0 and set(digits) != {"0"}


@pytest.mark.parametrize(
    "written",
    ["123456782", "1234.56.782", "123 456 782", "12-34-56-782", "1234.56 782", "123\u00a0456 782"],
)
@pytest.mark.parametrize("around", ["{}", "BSN: {}.", "bsn{}x", "kamer {}, links"])
def test_a_number_is_found_as_it_is_written(written: str, around: str) -> None:
    assert find_bsn(around.format(written)) == (written,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "123456789",
        "12345678",
        "000000000",
        "1123456782",
        "1234567820",
        "20260312",
        "2026-03-12 9:00",
        "06 12 34 56 78",
        "+31 6 1234 5678",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_bsn(text) == ()


@pytest.mark.parametrize(
    "text",
    ["12 123456782", "123456782 12-03-2009", "12-03-2009 123456782", "kamer 4 1234.56.782 5"],
)
def test_a_number_beside_another_is_still_found(text: str) -> None:
    assert len(find_bsn(text)) == 1


def test_a_number_that_stands_twice_is_named_once() -> None:
    assert find_bsn(f"{BSN} en {BSN}") == (BSN,)


@given(st.text(alphabet="0123456789", min_size=9, max_size=9))
def test_exactly_the_numbers_that_pass_the_elfproef_are_found(digits: str) -> None:
    assert find_bsn(f"nr {digits}.") == ((digits,) if passing(digits) else ())
