"""Points of a register, kept as whole tenths."""

import re

TENTHS = 10
_POINTS = re.compile(r"(\d{1,4})(?:[.,](\d))?\s*(?:pt|punt|punten|pe)?")


def parse_punten(text: str) -> int | None:
    """Return the tenths of a point ``text`` means; nothing when it cannot be read."""
    match = _POINTS.fullmatch(text.strip().lower())
    return None if match is None else int(match[1]) * TENTHS + int(match[2] or 0)


def format_punten(tenths: int) -> str:
    """Return ``25`` as "2,5" and ``40`` as "4"; it parses back to itself."""
    whole, rest = divmod(tenths, TENTHS)
    return f"{whole},{rest}" if rest else str(whole)
