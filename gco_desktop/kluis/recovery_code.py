"""The recovery code: the root secret as 8 groups of 5 characters that each check themselves.

The alphabet is Crockford's (no I, L, O, U). The fifth character of a group is a check in GF(32)
that takes the place of the group into account: one typing mistake, two swapped neighbours or two
swapped groups are always noticed, in the group where they are.
"""

import re

from gco_desktop.errors import WrongRecoveryCodeError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BYTES = 20
GROUPS = 8
GROUP_LENGTH = 5

_VALUES = {character: value for value, character in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015._·]+")
_GROUP_BITS = 20
_CHARACTER_BITS = 5
_CHARACTER_MASK = 31
_POLYNOMIAL = 0x25  # x^5 + x^2 + 1, primitive


def _powers() -> tuple[int, ...]:
    powers = [1]
    while len(powers) < 2 * _CHARACTER_MASK:
        doubled = powers[-1] << 1
        powers.append(doubled ^ _POLYNOMIAL if doubled > _CHARACTER_MASK else doubled)
    return tuple(powers)


_EXP = _powers()
_LOG = {_EXP[exponent]: exponent for exponent in range(_CHARACTER_MASK)}


def encode(secret: bytes) -> str:
    """Return the code of a secret of 20 bytes, as it is printed."""
    if len(secret) != SECRET_BYTES:
        message = f"the secret has {SECRET_BYTES} bytes"
        raise ValueError(message)
    number = int.from_bytes(secret)
    return "-".join(
        _encode_group(number >> _GROUP_BITS * (GROUPS - 1 - group), group)
        for group in range(GROUPS)
    )


def decode(code: str) -> bytes:
    """Return the secret; raises WrongRecoveryCodeError that names the groups with a mistake.

    Case, spaces and dashes do not matter, and O, I and L are read as 0 and 1.
    """
    groups = _split(code)
    wrong = tuple(place + 1 for place, group in enumerate(groups) if not _fits(group, place))
    if wrong:
        raise WrongRecoveryCodeError(wrong)
    number = 0
    for group in groups:
        for character in group[:-1]:
            number = number << _CHARACTER_BITS | _VALUES[character]
    return number.to_bytes(SECRET_BYTES)


def group_fits(code: str, group: int, typed: str) -> bool:
    """Return whether ``typed`` is what stands in ``group`` (1 to 8) of ``code``."""
    known, asked = code.split("-")[group - 1], _SEPARATORS.sub("", typed.upper())
    return _readings(known) == _readings(asked)


def _readings(text: str) -> list[int | None]:
    return [_VALUES.get(character) for character in text]


def _encode_group(number: int, place: int) -> str:
    values = [
        number >> _CHARACTER_BITS * (GROUP_LENGTH - 2 - index) & _CHARACTER_MASK
        for index in range(GROUP_LENGTH - 1)
    ]
    return "".join(ALPHABET[value] for value in (*values, _check(values, place)))


def _split(code: str) -> list[str]:
    parts = [part for part in _SEPARATORS.split(code.upper()) if part]
    text = "".join(parts)
    if len(text) == GROUPS * GROUP_LENGTH:
        return [text[start : start + GROUP_LENGTH] for start in range(0, len(text), GROUP_LENGTH)]
    if len(parts) == GROUPS:  # a character too many or too few: the dashes tell where
        return parts
    raise WrongRecoveryCodeError


def _fits(group: str, place: int) -> bool:
    values = _readings(group)
    if len(values) != GROUP_LENGTH or None in values:
        return False
    *data, check = (value for value in values if value is not None)
    return _check(data, place) == check


def _check(values: list[int], place: int) -> int:
    check = _EXP[(place * 7 + 11) % _CHARACTER_MASK]
    for index, value in enumerate(values):
        if value:
            check ^= _EXP[_LOG[value] + index + 1]
    return check
