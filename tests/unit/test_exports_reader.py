"""A file is right in everything or it is refused, always by the same error."""

import json
import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from export_cases import altered, invoer, signaal

from gco_desktop.error_reasons import SUMMARY_REASONS
from gco_desktop.errors import SummaryDamagedError
from gco_desktop.exports.reader import MAX_BYTES, read_summary
from gco_desktop.exports.samenvatting import build_summary, readable

DATA = build_summary(invoer())
PREFIX = "2026K3/r17/"
MUTATIONS = 2000


def reason_of(data: bytes) -> str:
    with pytest.raises(SummaryDamagedError) as caught:
        read_summary("van-r17.json", data)
    assert caught.value.bestand == "van-r17.json"
    assert caught.value.reason in SUMMARY_REASONS
    return caught.value.reason


def cell(document: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(c for c in document["cells"] if c["id"] == PREFIX + name)
    return found


def test_a_good_file_is_read() -> None:
    assert read_summary("x.json", DATA) == readable(DATA)
    assert altered(DATA, lambda document: None) == DATA


NO_JSON = {
    "nothing": b"",
    "text": b"geen json",
    "a list": b"[]",
    "a number": b"7",
    "cut off": DATA[: len(DATA) // 2],
    "other encoding": DATA.decode().encode("utf-16"),
    "a byte that is no UTF-8": DATA.replace("ë".encode(), b"\xeb"),
    "a fraction": DATA.replace(b'"rhs": 0', b'"rhs": 0.0', 1),
    "not a number": DATA.replace(b'"rhs": 0', b'"rhs": NaN', 1),
    "a huge number": DATA.replace(b'"rhs": 0', b'"rhs": 1' + b"0" * 5000, 1),
    "a number beyond reason": DATA.replace(b'"rhs": 0', b'"rhs": 1' + b"0" * 20, 1),
    "a key twice": DATA.replace(b'"seq": 1', b'"seq": 1, "seq": 1', 1),
    "a deep nest": b"[" * 200_000,
    "a deep nest of objects": b'{"a":' * 100_000,
}


@pytest.mark.parametrize("data", NO_JSON.values(), ids=NO_JSON.keys())
def test_what_is_no_strict_json_is_refused(data: bytes) -> None:
    assert reason_of(data) == "geen_json"


def test_a_file_too_large_is_not_even_parsed() -> None:
    assert reason_of(b" " * (MAX_BYTES + 1)) == "te_groot"


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("format", "iets/1", "formaat"),
        ("format", None, "formaat"),
        ("format", ["gco-sdc/1"], "formaat"),
        ("format", "gco-sdc/2", "nieuwer"),
        ("rules", "gco-sdc-2026.2", "nieuwer"),
        ("rules", "gco-sdc-2027.1", "nieuwer"),
        ("rules", "gco-sdc-2025.9", "regels"),
        ("rules", "eigen regels", "regels"),
    ],
)
def test_another_format_or_other_rules_are_named(key: str, value: object, reason: str) -> None:
    assert reason_of(altered(DATA, lambda document: document.update({key: value}))) == reason


def test_a_file_of_another_kind_is_no_summary() -> None:
    assert reason_of(b'{"naam": "iets anders"}') == "formaat"


def test_a_figure_changed_afterwards_is_seen() -> None:
    value = str(json.loads(DATA)["cells"][0]["value"]).encode()

    assert reason_of(DATA.replace(value, b"99999", 1)) == "controlegetal"


def test_another_layout_is_no_file_of_ours() -> None:
    assert reason_of(json.dumps(json.loads(DATA)).encode()) == "inhoud"


def more_in_total(document: dict[str, Any]) -> None:
    cell(document, "uren/totaal")["value"] += 15


def more_in_gezin_and_total(document: dict[str, Any]) -> None:
    cell(document, "uren/totaal")["value"] += 15
    cell(document, "uren/gezin")["value"] += 15


def uneven_band(document: dict[str, Any]) -> None:
    cell(document, "gezinnen/eind").update(lo=11, hi=15)


def narrow_band(document: dict[str, Any]) -> None:
    cell(document, "gezinnen/eind").update(hi=12)


def exact_count(document: dict[str, Any]) -> None:
    cell(document, "gezinnen/eind").update(state="published", value=12)


def hidden_figure_shown(document: dict[str, Any]) -> None:
    hidden = next(c for c in document["cells"] if c["state"] == "suppressed")
    hidden.update(state="published", value=30)


def hidden_figure_kept_beside(document: dict[str, Any]) -> None:
    next(c for c in document["cells"] if c["state"] == "suppressed")["value"] = 30


def relation_left_out(document: dict[str, Any]) -> None:
    document["relations"].pop()


def lower_threshold(document: dict[str, Any]) -> None:
    document["params"]["k"] = 3


def other_reporter(document: dict[str, Any]) -> None:
    document["reporter"] = "r18"


def path_as_reporter(document: dict[str, Any]) -> None:
    document["reporter"] = "../../r17"


def extra_key(document: dict[str, Any]) -> None:
    document["opmerking"] = "hallo"


def true_for_one(document: dict[str, Any]) -> None:
    document["seq"] = True


def place_with_a_signal(document: dict[str, Any]) -> None:
    document["signals"][0]["place"] = "Ommen"


def formula_as_code(document: dict[str, Any]) -> None:
    document["signals"][0]["law"] = "=1+1"


def long_text(document: dict[str, Any]) -> None:
    document["signals"][0]["text"] = "a" * 281


def cells_gone(document: dict[str, Any]) -> None:
    document["cells"] = []


def cells_of_another_kind(document: dict[str, Any]) -> None:
    document["cells"] = {"a": 1}


def cell_twice(document: dict[str, Any]) -> None:
    document["cells"].append(document["cells"][0])


def no_period(document: dict[str, Any]) -> None:
    document["period"] = "2026K9"


CHANGES: list[Callable[[dict[str, Any]], None]] = [
    more_in_total, more_in_gezin_and_total, uneven_band, narrow_band, exact_count,
    hidden_figure_shown, hidden_figure_kept_beside, relation_left_out, lower_threshold,
    other_reporter, path_as_reporter, extra_key, true_for_one, place_with_a_signal,
    formula_as_code, long_text, cells_gone, cells_of_another_kind, cell_twice, no_period,
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_contents_against_the_rules_are_refused_though_the_check_figure_fits(
    change: Callable[[dict[str, Any]], None],
) -> None:
    assert reason_of(altered(DATA, change)) == "inhoud"


def test_a_character_that_cannot_be_written_is_refused() -> None:
    data = DATA.replace(signaal().tekst.encode(), b"\\ud800")

    assert reason_of(data) == "controlegetal"


def mutated(rng: random.Random) -> bytes:
    data = bytearray(DATA)
    for _ in range(rng.choice((1, 1, 2, 5))):
        place = rng.randrange(len(data))
        match rng.randrange(5):
            case 0:
                data[place] ^= 1 << rng.randrange(8)
            case 1:
                del data[place : place + rng.randrange(1, 60)]
            case 2:
                data[place:place] = rng.randbytes(rng.randrange(1, 20))
            case 3:
                source = rng.randrange(len(data))
                data[place:place] = data[source : source + rng.randrange(1, 80)]
            case _:
                data[place : place + 1] = rng.choice((b"{", b"[", b'"', b"-", b"1e9", b"null"))
    return bytes(data)


def test_no_mutated_file_is_read_and_none_brings_another_error() -> None:
    rng = random.Random(20261122)
    changed = [data for _ in range(MUTATIONS) if (data := mutated(rng)) != DATA]
    reasons = [reason_of(data) for data in changed]

    assert len(reasons) > MUTATIONS * 0.9
    assert {"geen_json", "controlegetal", "formaat"} <= set(reasons)


def values_of(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to every value in a document."""
    items = node.items() if isinstance(node, dict) else enumerate(node)
    found = []
    for key, value in items:
        found.append((*path, key))
        if isinstance(value, dict | list):
            found += values_of(value, (*path, key))
    return found


STRANGE: tuple[Any, ...] = (None, True, 7, 10**11, "", "x", "A1", [], {}, [[]], {"id": []}, ["A"])


def replace_at(document: Any, path: tuple[Any, ...], value: object) -> None:
    for key in path[:-1]:
        document = document[key]
    document[path[-1]] = value


def value_at(document: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        document = document[key]
    return document


def test_no_value_of_another_kind_gets_past_a_fitting_check_figure() -> None:
    rng = random.Random(7)
    document = json.loads(DATA)
    paths = [path for path in values_of(document) if path != ("sha256",)]
    for path in paths:
        kind = type(value_at(document, path))
        strange = rng.choice([value for value in STRANGE if type(value) is not kind])
        data = altered(DATA, partial(replace_at, path=path, value=strange))
        reason_of(data)

    assert len(paths) > 100
