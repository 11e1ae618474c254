"""Caseloads and summaries for the tests of exports, the same for the same seed."""

import json
import random
from collections.abc import Callable
from typing import Any

from gco_desktop.domain.periode import Periode
from gco_desktop.domain.signaal import Frequentie
from gco_desktop.exports.contents import GedeeldSignaal, Samenvatting
from gco_desktop.exports.document import digest
from gco_desktop.exports.samenvatting import (
    InvoerRegel,
    SamenvattingInvoer,
    build_summary,
    readable,
)

K3 = Periode.parse("2026K3")


def caseload(families: int, seed: int = 1, lines: int = 14) -> tuple[InvoerRegel, ...]:
    """Return the bookings of a quarter with ``families`` families, and some without one."""
    rng = random.Random(seed)
    kinds = [*range(1, 12), None]
    weights = [9, 8, 2, 9, 8, 3, 5, 2, 4, 2, 3, 2]
    regels = [
        InvoerRegel(f"g{number}", rng.choices(kinds, weights)[0], rng.randrange(15, 180, 15))
        for number in range(families)
        for _ in range(lines)
    ]
    return (*regels, InvoerRegel(None, None, 300), InvoerRegel(None, 10, 45))


def invoer(families: int = 12, seed: int = 1, **values: Any) -> SamenvattingInvoer:
    """Return the input of a summary; ``values`` replace single fields."""
    fields: dict[str, Any] = {
        "periode": K3,
        "melder": "r17",
        "volgnummer": 1,
        "vorige_sha256": None,
        "regels": caseload(families, seed),
        "gezinnen_eind": families,
        "signalen": (signaal(),),
    }
    return SamenvattingInvoer(**fields | values)


def signaal(**values: Any) -> GedeeldSignaal:
    """Return a signal to share; ``values`` replace single fields."""
    fields: dict[str, Any] = {
        "categorie": "WACHTTIJD",
        "wet": "WLZ",
        "partij": "ZORGKANTOOR",
        "schaal": "REGIONAAL",
        "gezinnen": Frequentie.TWEE_TOT_VIER,
        "tekst": "Aanvragen duren langer dan zes maanden: cliënten wachten.",
    }
    return GedeeldSignaal(**fields | values)


def summary(families: int = 12, seed: int = 1, **values: Any) -> Samenvatting:
    """Return a summary as its reader sees it."""
    return readable(build_summary(invoer(families, seed, **values)))


def altered(data: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return the file with ``change`` made to it and a check figure that fits again."""
    document = json.loads(data)
    change(document)
    document["sha256"] = digest(document)
    text = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()
