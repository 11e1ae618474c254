"""Which trajecten the list shows, and each of them in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.overzicht import TrajectRegel
from gco_desktop.domain.traject import TrajectStatus
from gco_desktop.reference import tables
from ui.traject import texts
from ui.widgets.matching import normalise
from ui.widgets.shapes import ListRow, Tone

ALL = "ALLE"
FIRST = "ACTIEF"


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What was chosen above the list."""

    status: str = FIRST
    query: str = ""

    def keeps(self, regel: TrajectRegel) -> bool:
        """Whether the list shows this traject."""
        if self.status not in (ALL, group(regel.status)):
            return False
        text = normalise(f"{regel.gezin}\n{regel.code}")
        return all(word in text for word in normalise(self.query).split())


def group(status: TrajectStatus) -> str:
    """Return the chip under which a status stands."""
    if status.aangemeld:
        return "AANGEMELD"
    return "ACTIEF" if status.actief else "AFGESLOTEN"


def status_pill(status: TrajectStatus, *, quiet: bool = False) -> tuple[str, Tone]:
    """Return the pill of a status; a quiet one has no colour of its own."""
    if quiet:
        return tables.label("trajectstatus", status), Tone.NEUTRAL
    tone = Tone.OK if status.actief else Tone.INFO if status.aangemeld else Tone.NEUTRAL
    return tables.label("trajectstatus", status), tone


def traject_row(regel: TrajectRegel, today: date) -> ListRow:
    """Return one traject of the list."""
    days = None if regel.laatste is None else (today - regel.laatste).days
    late = _late(regel, days)
    pill, tone = status_pill(regel.status, quiet=regel.overleden)
    intensity = tables.label("intensiteit", regel.intensiteit) if regel.status.actief else ""
    parts = (regel.code, intensity, texts.used(regel.ingezet), texts.hours(regel.minuten))
    spoken = (
        regel.gezin,
        pill,
        *parts,
        texts.spoken_contact(days),
        texts.OVERDUE if late else "",
    )
    return ListRow(
        key=regel.id,
        title=regel.gezin,
        sentence=", ".join(filter(None, spoken)),
        subtitle=texts.SEPARATOR.join(filter(None, parts)),
        right=texts.last_contact(days),
        late=late,
        pill=pill,
        tone=tone,
    )


def _late(regel: TrajectRegel, days: int | None) -> bool:
    term = tables.termijnen()[regel.intensiteit]
    return not regel.overleden and regel.status.actief and days is not None and days > term


def find(regels: Sequence[TrajectRegel], chosen: ListFilter) -> list[TrajectRegel]:
    """Return the trajecten that fit, in the order given."""
    return [regel for regel in regels if chosen.keeps(regel)]
