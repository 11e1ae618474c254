"""Use cases about the dossier: everything of a gezin as one story, and what the family gets."""

from collections.abc import Callable
from dataclasses import dataclass

from gco_desktop.domain.dossier import (
    DossierBegin,
    DossierRegel,
    DossierSoort,
    DossierStuk,
    PlanStap,
    Sleutel,
)
from gco_desktop.domain.ids import ContactId, DocumentId, GezinId, PlanId, SignaalId, TaakId
from gco_desktop.services.context import Context
from gco_desktop.services.gezinsblad import Gezinsblad, make_gezinsblad
from gco_desktop.storage.unit_of_work import UnitOfWork

PAGE = 150


@dataclass(frozen=True, slots=True)
class DossierService:
    """What a GCO'er can read in the story of a gezin."""

    context: Context

    def begin(self, gezin_id: GezinId, limit: int = PAGE) -> DossierBegin:
        """Return the newest lines, soon: the rest can follow."""
        with self.context.read() as uow:
            regels = uow.reads.dossier.regels(gezin_id, limit)
            total = len(regels)
            if total >= limit:
                total = uow.reads.dossier.count(gezin_id)
            return DossierBegin(regels=tuple(regels), totaal=total)

    def all(self, gezin_id: GezinId) -> tuple[DossierRegel, ...]:
        """Return every line, newest first, without the texts."""
        with self.context.read() as uow:
            return tuple(uow.reads.dossier.regels(gezin_id))

    def texts(self, gezin_id: GezinId) -> dict[Sleutel, str]:
        """Return what was written at every line, to search in."""
        with self.context.read() as uow:
            return dict(uow.reads.dossier.texts(gezin_id))

    def stuk(self, regel: DossierRegel) -> DossierStuk:
        """Return one line in full; raise ``NotFoundError`` when it is gone."""
        with self.context.read() as uow:
            return _READERS[regel.soort](uow, regel)

    def gezinsblad(self, gezin_id: GezinId) -> Gezinsblad:
        """Return what the family may have on paper, and what was left out of it and why."""
        with self.context.read() as uow:
            return make_gezinsblad(uow, gezin_id, self.context.vandaag)

    def gezinsblad_pdf(self, blad: Gezinsblad) -> bytes:
        """Return the paper for the family as a PDF, from memory."""
        # Imported here: only who prints waits for ReportLab.
        from gco_desktop.reports.gezinsblad import gezinsblad_pdf

        return gezinsblad_pdf(blad.papier)


def _contact(uow: UnitOfWork, regel: DossierRegel) -> DossierStuk:
    contact = uow.contacten.get(ContactId(regel.id))
    names = [uow.personen.get(persoon_id).naam for persoon_id in contact.deelnemers]
    return DossierStuk(
        regel=regel,
        tekst=contact.verslag,
        personen=tuple(filter(None, names)),
        deelactiviteiten=contact.deelactiviteiten,
        traject=_code(uow, regel),
    )


def _plan(uow: UnitOfWork, regel: DossierRegel) -> DossierStuk:
    plan = uow.plannen.get(PlanId(regel.id))
    said = [plan.akkoord] if regel.stap == PlanStap.VASTGESTELD else []
    said += [plan.belangrijkste or plan.wat_speelt, plan.evaluatie]
    goals = [f"- {doel.tekst}" for doel in plan.doelen if doel.tekst.strip()]
    parts = [*said, "\n".join(goals)]
    text = "\n\n".join(part.strip() for part in parts if part.strip())
    return DossierStuk(
        regel=regel,
        tekst=text,
        personen=tuple(filter(None, [plan.opgesteld_met.strip()])),
        traject=_code(uow, regel),
    )


def _signaal(uow: UnitOfWork, regel: DossierRegel) -> DossierStuk:
    signaal = uow.signalen.get(SignaalId(regel.id))
    parts = (signaal.omschrijving, signaal.gevolg, signaal.oplossing)
    return DossierStuk(
        regel=regel, tekst="\n\n".join(part.strip() for part in parts if part.strip())
    )


def _taak(uow: UnitOfWork, regel: DossierRegel) -> DossierStuk:
    return DossierStuk(regel=regel, plaats=uow.taken.get(TaakId(regel.id)).plaats)


def _document(uow: UnitOfWork, regel: DossierRegel) -> DossierStuk:
    uow.documenten.get(DocumentId(regel.id))
    return DossierStuk(regel=regel, traject=_code(uow, regel))


def _mijlpaal(uow: UnitOfWork, regel: DossierRegel) -> DossierStuk:
    mijlpaal = next(iter(uow.mijlpalen.find(id=regel.id)), None)
    return DossierStuk(regel=regel, tekst="" if mijlpaal is None else mijlpaal.notitie)


def _step(uow: UnitOfWork, regel: DossierRegel) -> DossierStuk:
    return DossierStuk(regel=regel, tekst=regel.titel, traject=_code(uow, regel))


def _plain(_uow: UnitOfWork, regel: DossierRegel) -> DossierStuk:
    return DossierStuk(regel=regel)


def _code(uow: UnitOfWork, regel: DossierRegel) -> str:
    return "" if regel.traject_id is None else uow.trajecten.get(regel.traject_id).code


_READERS: dict[DossierSoort, Callable[[UnitOfWork, DossierRegel], DossierStuk]] = {
    DossierSoort.CONTACT: _contact,
    DossierSoort.PLAN: _plan,
    DossierSoort.STATUS: _step,
    DossierSoort.INTENSITEIT: _step,
    DossierSoort.DOCUMENT: _document,
    DossierSoort.SIGNAAL: _signaal,
    DossierSoort.TAAK: _taak,
    DossierSoort.BELOFTE: _plain,
    DossierSoort.MIJLPAAL: _mijlpaal,
}
