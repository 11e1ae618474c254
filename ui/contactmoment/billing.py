"""What the form says of billing, on the lines of hours and back; no Qt."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from gco_desktop.domain.uren import Urenregel
from ui.contactmoment.invoer import ContactInvoer

_CODES = {True: "ja", False: "nee", None: ""}
_PAID = {code: paid for paid, code in _CODES.items()}


def billing_of(lines: Sequence[Urenregel]) -> dict[str, Any]:
    """Return what the lines have in common; nothing where they differ."""
    products = {line.zn_product for line in lines}
    paid = {_CODES[line.declarabel] for line in lines}
    return {
        "zn_product": products.pop() if len(products) == 1 else "",
        "declarabel": paid.pop() if len(paid) == 1 else "",
    }


def billed(line: Urenregel, invoer: ContactInvoer, before: Sequence[Urenregel]) -> Urenregel:
    """Return a line with what was chosen; where the old ones differed, no choice leaves them."""
    if invoer.zn_product or len({each.zn_product for each in before}) <= 1:
        line = replace(line, zn_product=invoer.zn_product)
    if invoer.declarabel or len({each.declarabel for each in before}) <= 1:
        line = replace(line, declarabel=_PAID[invoer.declarabel])
    return line
