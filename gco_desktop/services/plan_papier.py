"""A casemanagementplan as it goes on paper: what is known, in words, and nothing else."""

from datetime import date

from gco_desktop.domain.gezin import GezinsRelatie, Persoon
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.plan import (
    Actie,
    Casemanagementplan,
    Doel,
    LeefgebiedStand,
    PlanLeefgebied,
    PlanStatus,
)
from gco_desktop.domain.profiel import Profiel
from gco_desktop.reference import tables
from gco_desktop.reports.papier import (
    ActiePapier,
    ActiviteitPapier,
    Afzender,
    DoelPapier,
    KortPapier,
    LeefgebiedPapier,
    PersoonPapier,
    PlanPapier,
    Tekenaar,
)
from gco_desktop.services.traject_overzicht import traject_overzicht
from gco_desktop.storage.unit_of_work import UnitOfWork

SIGNS_FROM = 12  # a child of this age signs along with the parents
ADULT = 18
_PARENTS = frozenset({"MOEDER", "VADER", "STIEFOUDER"})
_REPRESENTATIVE = "VERTEGENWOORDIGER"

Member = tuple[GezinsRelatie, Persoon]


def plan_papier(uow: UnitOfWork, plan: Casemanagementplan, vandaag: date) -> PlanPapier:
    """Return what the paper says of ``plan``; ages are those of ``vandaag``, birth dates stay."""
    traject = uow.trajecten.get(plan.traject_id)
    members = _members(uow, traject.gezin_id, _datum(plan) if plan.frozen else vandaag)
    opsteller = afzender(uow.profiel.get())
    return PlanPapier(
        gezin_naam=uow.gezinnen.get(traject.gezin_id).naam,
        traject_code=traject.code,
        versie=plan.versie,
        status=plan.status,
        datum=_datum(plan),
        opsteller=opsteller,
        aanspreekpunt=next((who.naam for how, who in members if how.aanspreekpunt), ""),
        opgesteld_met=plan.opgesteld_met,
        volgende_evaluatie=plan.evaluatie_op,
        kort=KortPapier(belangrijkste=plan.belangrijkste),
        personen=tuple(_persoon(member, vandaag) for member in members),
        wat_speelt=plan.wat_speelt,
        eigen_woorden=plan.eigen_woorden,
        wat_gaat_goed=plan.gaat_goed,
        leefgebieden=_leefgebieden(plan),
        doelen=_doelen(plan),
        activiteiten=_activiteiten(uow, plan, vandaag),
        afspraken=plan.afspraken,
        evaluatie=plan.evaluatie,
        akkoord=plan.akkoord,
        tekenaars=_tekenaars(members, opsteller, vandaag),
    )


def leefgebied_label(plan: Casemanagementplan, part: PlanLeefgebied) -> str:
    """Return the label that was copied when the plan was settled, else the one of today."""
    copied = part.label if plan.frozen else ""
    return copied or tables.label("leefgebied", part.code)


def _datum(plan: Casemanagementplan) -> date:
    settled = plan.vastgesteld_op if plan.frozen else None
    discussed = None if plan.status is PlanStatus.CONCEPT else plan.besproken_op
    return settled or discussed or plan.gemaakt_op


def afzender(profiel: Profiel) -> Afzender:
    """Return the GCO'er as the papers name them."""
    functie = profiel.functie.strip()
    return Afzender(
        naam=profiel.naam,
        functie=functie[:1].upper() + functie[1:],
        telefoon=profiel.telefoon,
        organisatie=profiel.organisatie,
    )


def _members(uow: UnitOfWork, gezin_id: GezinId, day: date) -> list[Member]:
    """Return who belonged to the gezin on the day of the plan."""
    relaties = [each for each in uow.relaties.find(gezin_id=gezin_id) if each.held_on(day)]
    relaties.sort(key=lambda relatie: (not relatie.is_client, not relatie.aanspreekpunt))
    return [(relatie, uow.personen.get(relatie.persoon_id)) for relatie in relaties]


def _persoon(member: Member, vandaag: date) -> PersoonPapier:
    relatie, persoon = member
    roles = (
        ("cliënt", relatie.is_client and relatie.relatie != "CLIENT"),
        ("aanspreekpunt", relatie.aanspreekpunt),
        ("mantelzorger", relatie.is_mantelzorger),
        ("overleden", persoon.overleden_op is not None),
    )
    rol = ", ".join(word for word, holds in roles if holds)
    return PersoonPapier(
        naam=persoon.naam,
        relatie=tables.label("relatie", relatie.relatie),
        leeftijd="" if persoon.overleden_op else _leeftijd(persoon, vandaag),
        rol=rol[:1].upper() + rol[1:],
    )


def _leeftijd(persoon: Persoon, vandaag: date) -> str:
    years = persoon.leeftijd(vandaag)
    if years is not None:
        return f"{years} jaar"
    if persoon.geboortejaar is not None:
        return f"ongeveer {vandaag.year - persoon.geboortejaar} jaar"
    return ""


def _leefgebieden(plan: Casemanagementplan) -> tuple[LeefgebiedPapier, ...]:
    return tuple(
        LeefgebiedPapier(
            label=leefgebied_label(plan, part),
            stand=part.stand,
            gaat_goed=part.gaat_goed,
            situatie=part.situatie,
            wens=part.wens,
        )
        for part in plan.leefgebieden
        if part.stand is not LeefgebiedStand.NIET_BESPROKEN
    )


def _doelen(plan: Casemanagementplan) -> tuple[DoelPapier, ...]:
    labels = {part.code: leefgebied_label(plan, part) for part in plan.leefgebieden}
    order = {code: number for number, code in enumerate(labels)}
    written = [doel for doel in plan.doelen if doel.tekst.strip() or _acties(doel)]
    written.sort(key=lambda doel: order.get(doel.leefgebied, len(order)))
    return tuple(
        DoelPapier(
            nummer=nummer,
            tekst=doel.tekst,
            leefgebied=labels.get(doel.leefgebied, ""),
            van_wie=doel.van_wie,
            merken_aan=doel.merken_aan,
            streefdatum=doel.streefdatum,
            stand=doel.stand,
            acties=tuple(map(_actie, _acties(doel))),
        )
        for nummer, doel in enumerate(written, 1)
    )


def _acties(doel: Doel) -> list[Actie]:
    return [actie for actie in doel.acties if actie.tekst.strip()]


def _actie(actie: Actie) -> ActiePapier:
    return ActiePapier(
        tekst=actie.tekst, wie=actie.wie, voor_datum=actie.voor_datum, stand=actie.stand
    )


def _activiteiten(
    uow: UnitOfWork, plan: Casemanagementplan, vandaag: date
) -> tuple[ActiviteitPapier, ...]:
    names = tables.entries("activiteit")
    return tuple(
        ActiviteitPapier(
            nr=regel.nr,
            label=names[str(regel.nr)]["eenvoudig"],
            status=regel.status,
            minuten=regel.minuten,
        )
        for regel in traject_overzicht(uow, plan.traject_id, vandaag).activiteiten
    )


def _tekenaars(members: list[Member], opsteller: Afzender, vandaag: date) -> tuple[Tekenaar, ...]:
    alive = [member for member in members if member[1].overleden_op is None]
    ages = [who.leeftijd(vandaag) for how, who in alive if how.is_client]
    child = any(age is not None and age < ADULT for age in ages)
    found = [
        Tekenaar(naam=who.naam, rol=tables.label("relatie", how.relatie))
        for how, who in alive
        if _signs(how, who.leeftijd(vandaag), child=child)
    ]
    family = found or [Tekenaar(naam="", rol="Namens het gezin")]
    return (*family, Tekenaar(naam=opsteller.naam, rol=opsteller.functie))


def _signs(relatie: GezinsRelatie, age: int | None, *, child: bool) -> bool:
    if relatie.relatie == _REPRESENTATIVE or (child and relatie.relatie in _PARENTS):
        return True
    old_enough = age is None or age >= SIGNS_FROM
    return old_enough and (relatie.is_client or relatie.aanspreekpunt)
