"""Joins the rows of a table with what the user made of them."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from gco_desktop.domain.referentie import Referentie

Entry = MappingProxyType[str, str]

OWN = "EIGEN-"  # begins each code of the user's own; none of ours does
REST = "ANDERS"  # the row at the end for all that is not named; an own row takes after it
RETIRED = "buiten_gebruik"
LABEL = {"activiteit": "kort", "wet": "kort", "zorgkantoor_regio": "regio", "bewaartermijn": "wat"}
UNSURE = ("U", "D")  # how the mark begins of what was not checked against a source
STEP = 10  # between the places of two rows: an own row fits before the last one
CHIP = 16  # characters


def merged(name: str, base: Mapping[str, Entry], own: Sequence[Referentie]) -> dict[str, Entry]:
    """Return the rows of a table by code, in order, as the user wants them."""
    places = {code: number * STEP for number, code in enumerate(base, 1)}
    rows = {code: dict(row) for code, row in base.items()}
    for each in own:
        row = rows.get(each.code) or _own_row(base, each.code)
        if each.volgorde:
            places[each.code] = each.volgorde
        rows[each.code] = _changed(name, row, each)
    order = sorted(rows, key=lambda code: places.get(code, STEP * len(rows)))
    return {code: MappingProxyType(rows[code]) for code in order}


def place_of_new(base: Iterable[str], places: Iterable[int]) -> int:
    """Return the place of a new row: the last, but before "anders"."""
    last = max(places, default=0)
    return last - 1 if REST in set(base) else last + STEP


def _own_row(base: Mapping[str, Entry], code: str) -> dict[str, str]:
    model: Mapping[str, str] = base.get(REST) or next(iter(base.values()), {})
    kept = dict(model) if REST in base else dict.fromkeys(model, "")
    return {**kept, "code": code, "verificatie": ""}


def _changed(name: str, row: dict[str, str], wanted: Referentie) -> dict[str, str]:
    label = LABEL.get(name, "label")
    if wanted.label and wanted.label != row.get(label):
        if "toelichting" in row and row.get("verificatie", "").startswith(UNSURE):
            row["toelichting"] = ""  # what we said of a text that nobody knew
        row |= {label: wanted.label, "verificatie": ""}
        if "chip" in row:
            short = wanted.label
            row["chip"] = short if len(short) <= CHIP else f"{short[: CHIP - 1].rstrip()}…"
    if wanted.omschrijving and "toelichting" in row:
        row["toelichting"] = wanted.omschrijving
    if "actief" in row:
        row["actief"] = "1" if wanted.actief else "0"
    return row if wanted.actief else row | {RETIRED: "1"}
