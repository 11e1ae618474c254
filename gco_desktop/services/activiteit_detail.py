"""Everything that was done in one activity of a traject, for the panel beside the table."""

from collections.abc import Sequence
from dataclasses import dataclass

from gco_desktop.domain.activiteit import ActiviteitPeriode, Hint, hints
from gco_desktop.domain.document import DocumentRegel
from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.domain.plan import Actie
from gco_desktop.reference import tables
from gco_desktop.storage.unit_of_work import UnitOfWork

SHOWN = 60  # contacts: older ones are found in the dossier


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiviteitDetail:
    """The runs, the newest contacts, and what else belongs to one activity.

    ``gebruikt`` counts in how many contacts each sub-activity was carried out.
    """

    periodes: tuple[ActiviteitPeriode, ...]
    contacten: tuple[ContactRegel, ...]
    contacten_totaal: int
    minuten: int
    documenten: tuple[DocumentRegel, ...]
    acties: tuple[Actie, ...]
    gebruikt: dict[str, int]
    hints: tuple[Hint, ...]


def activiteit_detail(uow: UnitOfWork, traject_id: TrajectId, nr: int) -> ActiviteitDetail:
    """Return how one activity stands and what belongs to it."""
    reads = uow.reads.activiteiten
    contacts = reads.per_activiteit(traject_id)
    periodes = uow.activiteiten.find(traject_id=traject_id)
    started = {periode.nr for periode in periodes if periode.status.ingezet}
    started |= set(contacts) | reads.booked(traject_id)
    return ActiviteitDetail(
        periodes=_in_time([each for each in periodes if each.nr == nr]),
        contacten=tuple(reads.contacten(traject_id, nr, SHOWN)),
        contacten_totaal=contacts[nr][0] if nr in contacts else 0,
        minuten=reads.minuten(traject_id, nr),
        documenten=tuple(reads.documenten(traject_id, nr)),
        acties=tuple(reads.acties(traject_id, nr)),
        gebruikt=reads.deelactiviteiten(traject_id, nr),
        hints=tuple(hint for hint in hints(started, tables.voorwaarden()) if hint.nr == nr),
    )


def _in_time(periodes: Sequence[ActiviteitPeriode]) -> tuple[ActiviteitPeriode, ...]:
    dated = sorted((each for each in periodes if each.van), key=lambda each: str(each.van))
    return (*(each for each in periodes if each.van is None), *dated)
