"""A recovery code that is copied wrongly says where."""

import itertools
import random

import pytest

from gco_desktop.errors import WrongRecoveryCodeError
from gco_desktop.kluis.recovery_code import ALPHABET, decode, encode, group_fits

SECRET = random.Random(7).randbytes(20)
CODE = encode(SECRET)


def groups_of(code: str) -> tuple[int, ...]:
    with pytest.raises(WrongRecoveryCodeError) as caught:
        decode(code)
    return caught.value.groups


def test_code_is_eight_groups_of_five() -> None:
    assert [len(group) for group in CODE.split("-")] == [5] * 8


def test_code_holds_the_secret() -> None:
    for seed in range(200):
        secret = random.Random(seed).randbytes(20)
        assert decode(encode(secret)) == secret


def test_secret_that_begins_with_zeros_survives() -> None:
    assert decode(encode(bytes(20))) == bytes(20)


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", " "),
        CODE.replace("-", ""),
        f"  {CODE}\n",
        CODE.replace("-", " \u2013 "),
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("0", "O").replace("1", "I"),
    ],
)
def test_way_of_writing_does_not_matter(typed: str) -> None:
    assert decode(typed) == SECRET


def test_every_single_typing_mistake_names_its_group() -> None:
    for place, right in enumerate(CODE):
        if right == "-":
            continue
        for wrong in set(ALPHABET) - {right}:
            assert groups_of(CODE[:place] + wrong + CODE[place + 1 :]) == (place // 6 + 1,)


def test_swapped_neighbours_are_noticed() -> None:
    for place in range(len(CODE) - 1):
        first, second = CODE[place], CODE[place + 1]
        if "-" in (first, second) or first == second:
            continue
        assert groups_of(CODE[:place] + second + first + CODE[place + 2 :]) == (place // 6 + 1,)


def test_swapped_groups_are_both_named() -> None:
    groups = CODE.split("-")
    for one, other in itertools.combinations(range(8), 2):
        swapped = list(groups)
        swapped[one], swapped[other] = groups[other], groups[one]
        assert groups_of("-".join(swapped)) == (one + 1, other + 1)


def test_character_too_many_or_too_few_names_its_group() -> None:
    groups = CODE.split("-")
    assert groups_of("-".join([*groups[:3], groups[3] + "7", *groups[4:]])) == (4,)
    assert groups_of("-".join([*groups[:6], groups[6][1:], groups[7]])) == (7,)


def test_character_that_no_code_has_names_its_group() -> None:
    assert groups_of(CODE[:6] + "U" + CODE[7:]) == (2,)
    assert groups_of(CODE[:12] + "é" + CODE[13:]) == (3,)


@pytest.mark.parametrize("typed", ["", "hallo", CODE[:-6], CODE + "-ABCDE", "-" * 100, "A" * 5000])
def test_incomplete_code_names_no_group(typed: str) -> None:
    assert groups_of(typed) == ()


def test_group_can_be_asked_back() -> None:
    groups = CODE.split("-")
    for number, group in enumerate(groups, start=1):
        assert group_fits(CODE, number, f" {group.lower()} ")
        assert not group_fits(CODE, number, groups[number % 8])
        assert not group_fits(CODE, number, "")
        assert not group_fits(CODE, number, group[:-1])
