"""Reads summaries that others sent; a file is right in everything or it is refused."""

import re

from gco_desktop.errors import PeriodeError, SummaryDamagedError
from gco_desktop.exports.contents import Samenvatting
from gco_desktop.exports.document import (
    FORMAT,
    VERSION,
    Document,
    digest,
    from_document,
    parse,
    to_bytes,
)
from gco_desktop.exports.rules import RULES

MAX_BYTES = 1_000_000
_FORMAT = re.compile(rf"{FORMAT}/([1-9]\d{{0,5}})", re.ASCII)
_RULES = re.compile(r"gco-sdc-(\d{4})\.(\d{1,4})", re.ASCII)


def read_summary(name: str, data: bytes) -> Samenvatting:
    """Return the summary in ``data``, the contents of the file ``name``.

    Raises ``SummaryDamagedError`` with the reason "te_groot", "geen_json", "formaat", "nieuwer",
    "regels", "controlegetal" or "inhoud".
    """
    if len(data) > MAX_BYTES:
        raise SummaryDamagedError(name, "te_groot")
    try:
        document = parse(data)
        reason = _fault(document)
    except (ValueError, TypeError, RecursionError):
        raise SummaryDamagedError(name, "geen_json") from None
    found = None if reason else _contents(document, data)
    if found is None:
        raise SummaryDamagedError(name, reason or "inhoud")
    return found


def _fault(document: Document) -> str:
    """Return what is wrong around the contents, or nothing."""
    reason = _format_fault(document) or _rules_fault(document)
    if not reason and digest(document) != document.get("sha256"):
        return "controlegetal"
    return reason


def _format_fault(document: Document) -> str:
    found = _FORMAT.fullmatch(str(document.get("format")))
    if found is None:
        return "formaat"
    return "nieuwer" if int(found[1]) > VERSION else ""


def _rules_fault(document: Document) -> str:
    if document.get("rules") == RULES.id:
        return ""
    found = _RULES.fullmatch(str(document.get("rules")))
    return "nieuwer" if found and _order(found[0]) > _order(RULES.id) else "regels"


def _order(rules_id: str) -> tuple[int, int]:
    year, _, number = rules_id.removeprefix("gco-sdc-").partition(".")
    return int(year), int(number)


def _contents(document: Document, data: bytes) -> Samenvatting | None:
    try:
        found = from_document(document)
        right = found.valid and to_bytes(found) == data
    except (LookupError, TypeError, AttributeError, ValueError, PeriodeError):
        return None
    return found if right else None
