"""Which gezinnen the list shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum, unique

from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.reference import tables
from ui.widgets.matching import normalise


@unique
class StatusChoice(StrEnum):
    """The filter chips; archived gezinnen stand under ``ALLE`` only."""

    ACTIEF = "ACTIEF"
    AANGEMELD = "AANGEMELD"
    AFGESLOTEN = "AFGESLOTEN"
    ALLE = "ALLE"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFilter:
    """What was chosen above the list."""

    status: StatusChoice = StatusChoice.ACTIEF
    intensiteit: str | None = None
    query: str = ""

    def keeps(self, regel: GezinRegel) -> bool:
        """Whether status and intensity fit; what was searched for is another question."""
        if self.intensiteit is not None and regel.intensiteit != self.intensiteit:
            return False
        if self.status is StatusChoice.ALLE:
            return True
        return not regel.gearchiveerd and standing(regel) is self.status


def standing(regel: GezinRegel) -> StatusChoice:
    """Return the chip under which a gezin stands; without a traject it is yet to start."""
    if regel.status is None or regel.status.aangemeld:
        return StatusChoice.AANGEMELD
    return StatusChoice.ACTIEF if regel.status.actief else StatusChoice.AFGESLOTEN


class Index:
    """All gezinnen with the text to find each by, made ready once per load."""

    def __init__(self, regels: Iterable[GezinRegel] = ()) -> None:
        self._lines = tuple((regel, normalise(_text(regel))) for regel in regels)

    def __len__(self) -> int:
        return len(self._lines)

    def get(self, gezin_id: object) -> GezinRegel | None:
        """Return the gezin with this id, or nothing."""
        return next((regel for regel, _text in self._lines if regel.id == gezin_id), None)

    def find(self, chosen: ListFilter) -> Sequence[GezinRegel]:
        """Return the gezinnen that fit, by name."""
        words = normalise(chosen.query).split()
        return [
            regel
            for regel, text in self._lines
            if chosen.keeps(regel) and all(word in text for word in words)
        ]


def _text(regel: GezinRegel) -> str:
    parts = (regel.naam, regel.plaats, regel.dossiernummer, regel.personen)
    return "\n".join(parts)


def intensity_choices() -> tuple[tuple[str, str], ...]:
    """Return (code, label) of every intensity."""
    return tables.choices("intensiteit")
