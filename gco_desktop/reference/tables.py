"""Reads the reference tables; a code is stable, a label is what people see.

The rows of the program are the base. While a kluis is open, what its user changed wins from them:
another label or order, a row that is not offered any more, rows of one's own.
"""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from gco_desktop.domain.activiteit import Hint
from gco_desktop.domain.referentie import Referentie
from gco_desktop.reference.merging import LABEL, RETIRED, Entry, merged
from resources import ROOT

_KEY = {"activiteit": "nr"}
_PARTS = "deelactiviteit"
_T = TypeVar("_T")


class Choices(tuple[tuple[str, str], ...]):
    """(code, label) of what a table offers; it also knows the labels of codes of before."""

    table: str

    def label_of(self, code: str) -> str:
        """Return the label of a code, offered or not."""
        return label(self.table, code)

    def anew(self) -> "Choices":
        """Return what the table offers now."""
        return choices(self.table)


class _Wanted:
    """What the user of the open kluis made of the tables; what follows is worked out once."""

    def __init__(self, rows: Iterable[Referentie] = ()) -> None:
        self.rows: dict[str, list[Referentie]] = defaultdict(list)
        for row in rows:
            self.rows[row.tabel].append(row)
        self._known: dict[tuple[str, str], Any] = {}

    def know(self, what: str, name: str, work: Callable[[str], _T]) -> _T:
        """Return what ``work`` makes of a table."""
        key = (what, name)
        if key not in self._known:
            self._known[key] = work(name)
        found: _T = self._known[key]
        return found


_wanted = _Wanted()


def override(rows: Iterable[Referentie]) -> None:
    """Let what the user of the open kluis wants count everywhere."""
    global _wanted
    _wanted = _Wanted(rows)


def forget() -> None:
    """Go back to the rows of the program: the kluis is closed."""
    override(())


def table(name: str) -> tuple[Entry, ...]:
    """Return the rows of a table, in order."""
    return tuple(entries(name).values()) if _wanted.rows.get(name) else _file(name)


def entries(name: str) -> MappingProxyType[str, Entry]:
    """Return the rows of a table by code."""
    own = _wanted.rows.get(name)
    if not own:
        return base(name)
    return _wanted.know(
        "entries", name, lambda name: MappingProxyType(merged(name, base(name), own))
    )


def label(name: str, code: object) -> str:
    """Return what people see for a code; the code itself when the table does not know it."""
    row = entries(name).get(str(code))
    return str(code) if row is None else row[LABEL.get(name, "label")]


def official(name: str, code: object) -> str:
    """Return the label of the program itself, for what leaves the kluis and is compared."""
    row = base(name).get(str(code))
    return str(code) if row is None else row[LABEL.get(name, "label")]


def chip(name: str, code: object) -> str:
    """Return the shortest label of a code, for a chip or a table; 16 characters at most."""
    row = entries(name).get(str(code))
    return str(code) if row is None else row["chip"]


def choices(name: str) -> Choices:
    """Return (code, label) of every row that is offered, for a list to choose from."""
    return _wanted.know("choices", name, _choices)


def termijnen() -> dict[str, int]:
    """Return the days without contact each intensity allows."""
    return _wanted.know("termijnen", "intensiteit", _termijnen)


@cache
def voorwaarden() -> tuple[Hint, ...]:
    """Return the needed prerequisites among the activities; disputed ones are marked."""
    return tuple(
        Hint(
            nr=int(row["activiteit"]),
            voorwaarde=int(row["voorwaarde"]),
            omstreden=row["conflict"] == "ja",
        )
        for row in _file("activiteit_voorwaarde")
        if row["soort"].startswith("nodig")
    )


def deelactiviteiten(nr: int) -> tuple[tuple[str, str], ...]:
    """Return (code, label) of the sub-activities of an activity; a code reads "4.2"."""
    return choices(parts_of(nr))


def deelactiviteit(code: str) -> str:
    """Return the label of a sub-activity; the code itself when the table does not know it."""
    nr, _, _ = code.partition(".")
    return label(parts_of(int(nr)), code) if nr.isdecimal() else code


def parts_of(nr: int) -> str:
    """Return the name of the table with the sub-activities of one activity."""
    return f"{_PARTS}.{nr}"


def leefgebieden() -> tuple[Entry, ...]:
    """Return the leefgebieden that are active by default, in order."""
    return _wanted.know("leefgebieden", "leefgebied", _leefgebieden)


def urensoort_of(vorm: str) -> str:
    """Return the kind of hours a form of contact usually makes."""
    row = entries("contactvorm").get(vorm)
    return "DIRECT" if row is None else row["urensoort_standaard"]


@cache
def base(name: str) -> MappingProxyType[str, Entry]:
    """Return the rows of the program itself by code."""
    kind, _, nr = name.partition(".")
    if kind == _PARTS and nr:
        rows = (row for row in _file(_PARTS) if row["activiteit"] == nr)
        return MappingProxyType({f"{nr}.{row['volgorde']}": row for row in rows})
    return MappingProxyType({row[_KEY.get(name, "code")]: row for row in _file(name)})


@cache
def _file(name: str) -> tuple[Entry, ...]:
    text = (ROOT / "reference" / f"{name}.csv").read_text(encoding="utf-8")
    return tuple(MappingProxyType(row) for row in csv.DictReader(text.splitlines(), delimiter=";"))


def _choices(name: str) -> Choices:
    offered = Choices(
        (code, label(name, code)) for code, row in entries(name).items() if RETIRED not in row
    )
    offered.table = name
    return offered


def _termijnen(name: str) -> dict[str, int]:
    return {code: int(row["max_dagen_zonder_contact"]) for code, row in entries(name).items()}


def _leefgebieden(name: str) -> tuple[Entry, ...]:
    return tuple(row for row in table(name) if row["standaard_actief"] == "1")
