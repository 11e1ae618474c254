"""An ecogram as JSON, so that it stays what it was whatever happens to the persons in it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from gco_desktop.domain.ecogram import Ecogram, Knoop, Kring
from gco_desktop.domain.netwerk import Band

_EDGE = 500


def to_json(ecogram: Ecogram) -> str:
    """Return everybody who is there now, and the names in the middle."""
    return json.dumps(
        {
            "versie": 1,
            "gezin": ecogram.gezin,
            "midden": list(ecogram.midden),
            "knopen": [_written(knoop) for knoop in ecogram.aanwezig],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(text: str, empty: Ecogram) -> Ecogram:
    """Return ``empty`` filled with what was kept; what cannot be read is left out."""
    try:
        kept = json.loads(text)
        midden = tuple(str(name) for name in kept["midden"])
        gezin = str(kept["gezin"])
        knopen = [_read(each) for each in kept["knopen"]]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return empty
    return replace(
        empty, gezin=gezin, midden=midden, knopen=tuple(knoop for knoop in knopen if knoop)
    )


def _written(knoop: Knoop) -> dict[str, object]:
    return {
        "wie": str(knoop.wie),
        "naam": knoop.naam,
        "rol": knoop.rol,
        "kring": knoop.kring.value,
        "band": knoop.band.value,
        "notitie": knoop.notitie,
        "x": knoop.x,
        "y": knoop.y,
        "van": None if knoop.van is None else knoop.van.isoformat(),
    }


def _read(kept: Mapping[str, Any]) -> Knoop | None:
    try:
        return Knoop(
            wie=UUID(kept["wie"]),
            naam=str(kept["naam"]),
            kring=Kring(kept["kring"]),
            rol=str(kept["rol"]),
            band=Band(kept["band"]),
            notitie=str(kept["notitie"]),
            x=_place(kept["x"]),
            y=_place(kept["y"]),
            van=None if kept["van"] is None else date.fromisoformat(kept["van"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _place(kept: Any) -> int | None:
    return None if kept is None else max(-_EDGE, min(_EDGE, int(kept)))
