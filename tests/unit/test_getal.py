"""Figures of a thousand and more have a point, wherever people read them."""

import pytest

from gco_desktop.domain.afstand import format_km
from gco_desktop.domain.duur import format_duur, sheet_duur
from gco_desktop.domain.getal import thousands
from gco_desktop.domain.staat import Kolomsoort
from gco_desktop.domain.staatwoorden import shown


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0"), (999, "999"), (1225, "1.225"), (1234567, "1.234.567")]
)
def test_a_whole_number_has_points(number: int, text: str) -> None:
    assert thousands(number) == text


def test_hours_and_kilometres_have_a_point_and_a_spreadsheet_gets_none() -> None:
    assert format_duur(73_515) == "1.225:15"
    assert format_duur(-73_515) == "-1.225:15"
    assert format_km(123_455) == "12.345,5"
    assert sheet_duur(73_515) == "1225:15"


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (Kolomsoort.MINUTEN, 73_500, "1.225:00"),
        (Kolomsoort.KM, 123_450, "12.345,0"),
        (Kolomsoort.EURO, -123_456, "-1.234,56"),
    ],
)
def test_a_table_on_paper_has_points_too(kind: Kolomsoort, value: int, text: str) -> None:
    assert shown(kind, value) == text
