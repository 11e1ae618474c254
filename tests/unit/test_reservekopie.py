"""What a backup holds, in words."""

from datetime import datetime

import pytest

from gco_desktop.domain.reservekopie import format_grootte, format_inhoud, format_momenten


def test_only_what_a_user_knows_is_counted() -> None:
    rows = {"gezin": 1, "contactmoment": 1234, "plan": 0, "boeking": 7, "document_inhoud": 9}
    assert format_inhoud(rows) == "1 gezin, 1.234 contactmomenten"
    assert format_inhoud({"document": 1}) == "1 document"
    assert format_inhoud({"document": 2}) == "2 documenten"


def test_an_empty_kluis_is_said_to_be_empty() -> None:
    assert format_inhoud({"gezin": 0}) == "nog leeg"


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (10, "1 kB"),
        (309_000, "309 kB"),
        (4_120_000, "4,1 MB"),
        (2_500_000_000, "2,5 GB"),
        (5 * 10**12, "5000,0 GB"),
    ],
)
def test_a_size_is_short(size: int, words: str) -> None:
    assert format_grootte(size) == words


def test_no_two_backups_are_called_the_same() -> None:
    moments = [datetime(2026, 11, 22, hour, 30).astimezone() for hour in (10, 9, 9, 9)]
    assert format_momenten(moments) == [
        "22 november 2026 om 10:30",
        "22 november 2026 om 09:30 (3 van 3)",
        "22 november 2026 om 09:30 (2 van 3)",
        "22 november 2026 om 09:30 (1 van 3)",
    ]
