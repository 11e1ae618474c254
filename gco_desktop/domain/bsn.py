"""Finds what may be a burgerservicenummer; there is no field for one, and there never will be."""

import re

DIGITS = 9
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
ELEVEN = 11
_CANDIDATE = re.compile(r"(?<![\d])(?<!\d[.\- ])\d(?:[.\- ]?\d){8}(?![.\- ]?\d)")


def find_bsn(text: str) -> tuple[str, ...]:
    """Return every run of exactly 9 digits (dots, spaces, hyphens allowed) passing the elfproef."""
    return tuple(match[0] for match in _CANDIDATE.finditer(text) if _passes(match[0]))


def _passes(text: str) -> bool:
    digits = [int(character) for character in text if character.isdigit()]
    total = sum(weight * digit for weight, digit in zip(WEIGHTS, digits, strict=True))
    return total % ELEVEN == 0 and any(digits)
