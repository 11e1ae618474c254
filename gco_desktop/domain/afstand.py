"""Distances as a GCO'er types them, kept as whole tenths of a kilometre."""

import re

from gco_desktop.domain.getal import thousands
from gco_desktop.errors import AfstandError

TENTHS = 10
_WHOLE = r"[1-9]\.\d{3}(?=,|\D*$)|\d{1,4}"  # behind a point of thousands only a comma
_KM = re.compile(rf"({_WHOLE})(?:[.,](\d))?\s*(?:km|kilometer)?")


def parse_km(text: str) -> int:
    """Return the tenths of a kilometre ``text`` means; raise ``AfstandError``."""
    match = _KM.fullmatch(text.strip().lower())
    if match is None:
        raise AfstandError
    return int(match[1].replace(".", "")) * TENTHS + int(match[2] or 0)


def format_km(tenths: int) -> str:
    """Return ``125`` as "12,5" and ``12500`` as "1.250".

    Up to 9999,9 kilometres it parses back to itself.
    """
    whole, rest = divmod(tenths, TENTHS)
    return f"{thousands(whole)},{rest}" if rest else thousands(whole)
