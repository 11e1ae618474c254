"""Who may be known already: offered for a slip of the finger, never for somebody else."""

from datetime import date
from uuid import UUID

import pytest

from gco_desktop.domain.dubbel import Bekende, Getypt, digits, find_dubbelen, one_slip, words

HENK = Bekende(
    id=UUID(int=1),
    naam="Henk van der Meer",
    telefoon="06-5550 1234",
    geboren=date(1950, 3, 1),
)
NOOR = Bekende(id=UUID(int=2), naam="Noor Yılmaz", geboren=2014)
VEER = Bekende(id=UUID(int=3), naam="Zorggroep Het Veer")
KNOWN = (HENK, NOOR, VEER)


def offered(naam: str, telefoon: str = "", geboren: date | int | None = None) -> list[int]:
    getypt = Getypt(naam=naam, telefoon=telefoon, geboren=geboren)
    return [each.id.int for each in find_dubbelen(getypt, KNOWN)]


@pytest.mark.parametrize(
    ("naam", "meant"),
    [
        ("henk van der meer", [1]),
        ("Meer, Henk v d", [1]),
        ("Henk Meer", [1]),
        ("Henk van der Meier", [1]),
        ("Noor Yilmaz", [2]),
        ("NOOR YILMAZ", [2]),
        ("Zorggroep Het Ver", [3]),
        ("Zorggroep", [3]),
        ("Henk", []),
        ("Henk de Boer", []),
        ("", []),
        ("van der", []),
        ("'*\"()", []),
    ],
)
def test_a_name_is_offered_when_it_is_nearly_the_same(naam: str, meant: list[int]) -> None:
    assert offered(naam) == meant


def test_the_same_number_or_birthday_is_offered_under_another_name() -> None:
    assert offered("H. Meer", telefoon="0031 6 5550 1234") == [1]
    assert offered("Meer", geboren=date(1950, 3, 1)) == [1]
    assert offered("Anna", geboren=date(1950, 3, 1)) == []


def test_another_birth_makes_it_somebody_else_unless_the_name_is_the_same() -> None:
    assert offered("Noor Yilmas", geboren=1980) == []
    assert offered("Noor Yilmas", geboren=date(2014, 5, 5)) == [2]
    assert offered("Noor Yilmaz", geboren=1980) == [2]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("meer", "meer", True),
        ("meer", "meier", True),
        ("meer", "mere", True),
        ("meer", "moer", True),
        ("meer", "maas", False),
        ("meer", "meerman", False),
        ("a", "", True),
    ],
)
def test_one_slip_is_one_letter_other_more_less_or_swapped(
    left: str, right: str, same: bool
) -> None:
    assert one_slip(left, right) is same
    assert one_slip(right, left) is same


def test_words_and_digits_are_compared_without_how_they_were_typed() -> None:
    assert words("  José van der Beêk ") == ("beek", "jose")
    assert words("van der") == ("van", "der")
    assert (digits("06-5550 1234"), digits("5550 123")) == ("55501234", "")
