"""Reads the reference tables; a code is stable, a label is what people see."""

import csv
from functools import cache
from types import MappingProxyType

from gco_desktop.domain.activiteit import Hint
from resources import ROOT

Entry = MappingProxyType[str, str]

_KEY = {"activiteit": "nr"}
_LABEL = {"activiteit": "kort", "wet": "kort", "zorgkantoor_regio": "regio", "bewaartermijn": "wat"}


@cache
def table(name: str) -> tuple[Entry, ...]:
    """Return the rows of ``resources/reference/<name>.csv``, in order."""
    text = (ROOT / "reference" / f"{name}.csv").read_text(encoding="utf-8")
    return tuple(MappingProxyType(row) for row in csv.DictReader(text.splitlines(), delimiter=";"))


@cache
def entries(name: str) -> MappingProxyType[str, Entry]:
    """Return the rows of a table by code."""
    return MappingProxyType({row[_KEY.get(name, "code")]: row for row in table(name)})


def label(name: str, code: object) -> str:
    """Return what people see for a code; the code itself when the table does not know it."""
    row = entries(name).get(str(code))
    return str(code) if row is None else row[_LABEL.get(name, "label")]


def chip(name: str, code: object) -> str:
    """Return the shortest label of a code, for a chip or a table; 16 characters at most."""
    row = entries(name).get(str(code))
    return str(code) if row is None else row["chip"]


@cache
def choices(name: str) -> tuple[tuple[str, str], ...]:
    """Return (code, label) of every row, for a list to choose from."""
    return tuple((code, label(name, code)) for code in entries(name))


@cache
def termijnen() -> dict[str, int]:
    """Return the days without contact each intensity allows."""
    return {
        code: int(row["max_dagen_zonder_contact"]) for code, row in entries("intensiteit").items()
    }


@cache
def voorwaarden() -> tuple[Hint, ...]:
    """Return the needed prerequisites among the activities; disputed ones are marked."""
    return tuple(
        Hint(
            nr=int(row["activiteit"]),
            voorwaarde=int(row["voorwaarde"]),
            omstreden=row["conflict"] == "ja",
        )
        for row in table("activiteit_voorwaarde")
        if row["soort"].startswith("nodig")
    )


@cache
def leefgebieden() -> tuple[Entry, ...]:
    """Return the leefgebieden that are active by default, in order."""
    return tuple(row for row in table("leefgebied") if row["standaard_actief"] == "1")


def urensoort_of(vorm: str) -> str:
    """Return the kind of hours a form of contact usually makes."""
    row = entries("contactvorm").get(vorm)
    return "DIRECT" if row is None else row["urensoort_standaard"]
