"""Finds what may be a burgerservicenummer; there is no field for one, and there never will be."""

import re

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
ELEVEN = 11
_MIXED = r"[ .\-\u00a0\u2009\u202f\u2010-\u2013]"


def _digits_with(separator: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\d)(?<!\d{separator})\d(?:{separator}?\d){{8}}(?!{separator}?\d)"
        if separator
        else r"(?<!\d)\d{9}(?!\d)"
    )


# One kind of separator at a time first: a number beside it is then no part of the run.
_CANDIDATES = [_digits_with(separator) for separator in ("", r"\.", r"[ \u00a0]", "-", _MIXED)]
_DATE = re.compile(r"(?<!\d)(?:\d{4}([.\-])\d{2}\1\d{2}|\d{1,2}([.\-])\d{1,2}\2\d{4})(?!\d)")


def find_bsn(text: str) -> tuple[str, ...]:
    """Return every run of exactly 9 digits (dots, spaces, hyphens allowed) passing the elfproef."""
    found = {
        match.start(): match[0]
        for pattern in _CANDIDATES
        for match in pattern.finditer(text)
        if _passes(match[0]) and not _DATE.search(match[0])
    }
    return tuple(dict.fromkeys(found[start] for start in sorted(found)))


def without_bsn(text: str) -> str:
    """Return the text with every run that ``find_bsn`` finds as dots."""
    for run in find_bsn(text):
        text = text.replace(run, "\u2026")
    return text


def _passes(text: str) -> bool:
    digits = [int(character) for character in text if character.isdigit()]
    total = sum(weight * digit for weight, digit in zip(WEIGHTS, digits, strict=True))
    return total % ELEVEN == 0 and any(digits)
