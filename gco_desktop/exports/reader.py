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
    found, reason = _read(data)
    if found is None:
        raise SummaryDamagedError(name, reason)
    return found


def _read(data: bytes) -> tuple[Samenvatting | None, str]:
    if len(data) > MAX_BYTES:
        return None, "te_groot"
    try:
        document = parse(data)
    except (ValueError, RecursionError):
        return None, "geen_json"
    reason = _format_fault(document) or _rules_fault(document)
    if reason:
        return None, reason
    if digest(document) != document.get("sha256"):
        return None, "controlegetal"
    found = _contents(document, data)
    return found, "inhoud"


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
