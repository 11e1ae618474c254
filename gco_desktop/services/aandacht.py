"""What asks for attention on which day, from every part of the kluis."""

from datetime import date
from uuid import NAMESPACE_OID, uuid5

from gco_desktop.domain.aanleidingen import PLAN_NIET_VASTGESTELD
from gco_desktop.domain.aanmelding import Besluit
from gco_desktop.domain.overzicht import Aandacht
from gco_desktop.domain.termijnen import Termijn
from gco_desktop.domain.termijnlijst import subject_of
from gco_desktop.reference import tables
from gco_desktop.services.mijlpalen import upcoming
from gco_desktop.storage.unit_of_work import UnitOfWork

_IN_PLAN = {"PLAN_EVALUATIE": "evaluatie", PLAN_NIET_VASTGESTELD: "plan"}


def between(uow: UnitOfWork, vandaag: date, van: date, tot: date) -> list[Aandacht]:
    """Return what is due from ``van`` up to ``tot``, by day; what has a time comes first on it.

    Tasks, appointments, promises, plan actions, evaluations and terms; of a traject whose client
    has died only what the user planned.
    """
    mourned = uow.reads.trajecten.in_rouw()
    found = [*uow.reads.vandaag.between(van, tot), *terms(uow, vandaag, van, tot)]
    return sorted((each for each in found if each.traject_id not in mourned), key=_order)


def terms(uow: UnitOfWork, vandaag: date, van: date, tot: date) -> list[Aandacht]:
    """Return the open terms whose day is from ``van`` up to ``tot``, first day first."""
    return [
        _of_termijn(termijn, termijn.datum)
        for termijn in upcoming(uow, vandaag, tot)
        if termijn.datum is not None and van <= termijn.datum <= tot
    ]


def handovers(uow: UnitOfWork, vandaag: date) -> list[Aandacht]:
    """Return the refused aanmeldingen of which no handover was written down: W20, never late."""
    refused = uow.aanmeldingen.find(besluit=Besluit.NIET_PASSEND)
    return [
        Aandacht(
            soort="aanmelding",
            titel=tables.entries("waarschuwing")["W20"]["tekst_nl"],
            toelichting=aanmelding.naam,
            datum=vandaag,
            aanmelding_id=aanmelding.id,
            sleutel=f"aanmelding-{aanmelding.id}",
        )
        for aanmelding in refused
        if aanmelding.mist_overdracht(vandaag)
    ]


def _of_termijn(termijn: Termijn, datum: date) -> Aandacht:
    evaluation = _soort(termijn) == "evaluatie"
    about = " \u00b7 ".join(filter(None, (termijn.gezin, termijn.persoon, termijn.over)))
    told = f"{termijn.code}/{subject_of(termijn)}/{termijn.mijlpaal_id if termijn.eigen else ''}"
    return Aandacht(
        soort=_soort(termijn),
        titel=termijn.gezin if evaluation else termijn.label,
        toelichting="" if evaluation else about,
        datum=datum,
        gezin_id=termijn.gezin_id,
        traject_id=termijn.traject_id,
        sleutel=f"termijn-{uuid5(NAMESPACE_OID, f'{told}/{termijn.basis_op}')}",
        gezin=termijn.gezin,
    )


def _soort(termijn: Termijn) -> str:
    """Return what kind of line it makes: some terms are met in the plan."""
    return "termijn" if termijn.traject_id is None else _IN_PLAN.get(termijn.code, "termijn")


def _order(aandacht: Aandacht) -> tuple[date, bool, str, str]:
    moment = f"{aandacht.tijd:%H:%M}" if aandacht.tijd else ""
    return aandacht.datum, not moment, moment, aandacht.titel
