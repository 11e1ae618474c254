"""A summary as the bytes of its file, and back.

The bytes follow from the summary alone: keys sorted, integers only, one blank of indent, UTF-8, a
newline at the end. ``sha256`` is that of everything else, written as ``json.dumps(rest,
sort_keys=True)``. Reading makes the bytes anew and asks that they are the same, so that nothing
in a file can differ from what is shown of it.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, TypeAlias

from gco_desktop.domain.periode import Periode
from gco_desktop.domain.signaal import Frequentie
from gco_desktop.exports.contents import CATEGORIES, GedeeldSignaal, Groep, Samenvatting
from gco_desktop.exports.rules import RULES

FORMAT = "gco-sdc"
VERSION = 1
MAX_DIGITS = 12
_PARAMS = ("k", "p", "coalition", "dominance", "band")

Document: TypeAlias = dict[str, Any]


def to_bytes(samenvatting: Samenvatting) -> bytes:
    """Return the file of ``samenvatting``; its ``sha256`` is reckoned anew."""
    document = _document(samenvatting)
    document["sha256"] = digest(document)
    text = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()


def digest(document: Document) -> str:
    """Return the check figure of ``document``, whatever figure stands in it."""
    rest = {key: value for key, value in document.items() if key != "sha256"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def parse(data: bytes) -> Document:
    """Return the one object in ``data``.

    Fractions, numbers of more than 12 digits and a key that stands twice are refused. Raises
    ``ValueError``, ``TypeError``, or ``RecursionError`` when it is nested too deep.
    """
    found = json.loads(
        data.decode("utf-8"),
        parse_float=_refused,
        parse_constant=_refused,
        parse_int=_small,
        object_pairs_hook=_unique,
    )
    if not isinstance(found, dict):
        raise TypeError
    return found


def from_document(document: Document) -> Samenvatting:
    """Return the summary in ``document``; the caller checks that it is one.

    Raises ``LookupError``, ``TypeError``, ``ValueError`` or ``PeriodeError`` when a part is
    missing or of another kind.
    """
    periode, melder = Periode.parse(_text(document["period"])), _text(document["reporter"])
    prefix = f"{periode}/{melder}/"
    cells = {_text(cell["id"]).removeprefix(prefix): cell for cell in document["cells"]}
    previous = document["previous"]
    return Samenvatting(
        periode=periode,
        melder=melder,
        volgnummer=_number(document["seq"]),
        vorige_sha256=None if previous is None else _text(previous),
        totaal=_number(cells["uren/totaal"]["value"]),
        gezin=_figure(cells["uren/gezin"]),
        overig=_figure(cells["uren/overig"]),
        groepen=_groups(cells),
        gezinnen_van=_number(cells["gezinnen/eind"]["lo"]),
        gezinnen_tot=_number(cells["gezinnen/eind"]["hi"]),
        signalen=tuple(_signal(signal) for signal in document["signals"]),
        sha256=_text(document["sha256"]),
    )


def _document(samenvatting: Samenvatting) -> Document:
    prefix = f"{samenvatting.periode}/{samenvatting.melder}/"
    rules = asdict(RULES)
    return {
        "format": f"{FORMAT}/{VERSION}",
        "release": samenvatting.release,
        "rules": RULES.id,
        "params": {name: rules[name] for name in _PARAMS},
        "period": str(samenvatting.periode),
        "reporter": samenvatting.melder,
        "seq": samenvatting.volgnummer,
        "previous": samenvatting.vorige_sha256,
        "cells": _cells(samenvatting, prefix),
        "relations": _relations(samenvatting, prefix),
        "signals": [
            {
                "category": signaal.categorie,
                "law": signaal.wet,
                "party": signaal.partij,
                "scale": signaal.schaal,
                "families": str(signaal.gezinnen),
                "text": signaal.tekst,
            }
            for signaal in samenvatting.signalen
        ],
    }


def _cells(samenvatting: Samenvatting, prefix: str) -> list[Document]:
    alone = {g.activiteiten: g.minuten for g in samenvatting.groepen if not g.samengevoegd}
    cells = [
        _cell(prefix + "uren/totaal", samenvatting.totaal, "facturatie"),
        _cell(prefix + "uren/gezin", samenvatting.gezin),
        _cell(prefix + "uren/overig", samenvatting.overig, "werktijd"),
    ]
    cells += [_cell(prefix + _act((nr,)), alone.get((nr,))) for nr in CATEGORIES]
    merged = samenvatting.samengevoegd
    if merged is not None:
        cells.append(_cell(prefix + _act(merged.activiteiten), merged.minuten))
    band = {"lo": samenvatting.gezinnen_van, "hi": samenvatting.gezinnen_tot}
    families = {"id": prefix + "gezinnen/eind", "type": "count", "state": "banded"}
    return [*cells, families | {"step": RULES.band} | band]


def _cell(name: str, minuten: int | None, accepted: str = "") -> Document:
    """Return a cell; ``accepted`` says why a figure may leave although it is no group's."""
    cell: Document = {"id": name, "type": "minutes", "step": 1}
    if minuten is None:
        return cell | {"state": "suppressed"}
    reason = {"accepted": accepted} if accepted else {}
    return cell | {"state": "published", "value": minuten} | reason


def _relations(samenvatting: Samenvatting, prefix: str) -> list[Document]:
    groups = [groep.activiteiten for groep in samenvatting.groepen]
    printed = [_act(group) for group in groups or [(nr,) for nr in CATEGORIES]]
    found = [
        _relation(
            prefix, ["uren/gezin", "uren/overig"], "uren/totaal", "totaal is gezin en overig"
        ),
        _relation(prefix, printed, "uren/gezin", "groepen tellen op"),
    ]
    merged = samenvatting.samengevoegd
    if merged is not None:
        members = [_act((nr,)) for nr in merged.activiteiten]
        found.append(_relation(prefix, members, _act(merged.activiteiten), "samengevoegde groep"))
    return found


def _relation(prefix: str, parts: Iterable[str], whole: str, why: str) -> Document:
    terms = {prefix + part: 1 for part in parts} | {prefix + whole: -1}
    return {"terms": terms, "op": "=", "rhs": 0, "why": why}


def _act(activiteiten: Iterable[int]) -> str:
    return "uren/act/" + "+".join(f"A{nr}" for nr in activiteiten)


def _groups(cells: dict[str, Document]) -> tuple[Groep, ...]:
    """Return the printed groups as they stand: those alone first, the merged one last."""
    return tuple(
        Groep(
            activiteiten=tuple(int(nr) for nr in re.findall(r"A(\d{1,2})", name)),
            minuten=_number(cell["value"]),
        )
        for name, cell in cells.items()
        if name.startswith("uren/act/") and cell["state"] == "published"
    )


def _signal(signal: Document) -> GedeeldSignaal:
    return GedeeldSignaal(
        categorie=_text(signal["category"]),
        wet=_text(signal["law"]),
        partij=_text(signal["party"]),
        schaal=_text(signal["scale"]),
        gezinnen=Frequentie(_text(signal["families"])),
        tekst=_text(signal["text"]),
    )


def _figure(cell: Document) -> int | None:
    return _number(cell["value"]) if "value" in cell else None


def _number(value: object) -> int:
    if type(value) is not int:  # a bool is an int as well
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _refused(literal: str) -> None:
    raise ValueError(literal)


def _small(literal: str) -> int:
    if len(literal) > MAX_DIGITS:
        raise ValueError
    return int(literal)


def _unique(pairs: list[tuple[str, Any]]) -> Document:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found
