"""Aanmeldingen of the caseload: one that waits, one that was refused, one that became a traject."""

from datetime import date, timedelta
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.domain.aanmelding import Aanmelding, Besluit
from gco_desktop.domain.ids import AanmeldingId
from gco_desktop.domain.traject import TrajectStatus

WAITS = timedelta(days=9)
REFUSED = timedelta(days=33)
WEIGHED = timedelta(days=12)  # from the aanmelding of the refused one to its decision
HANDED_OVER = timedelta(days=5)
_MET = ("REGULIER=ja", "BOVENGEM=ja", "MEERDERE=ja")


def tell_aanmeldingen(
    households: list[Household], agenda: Agenda, diary: Diary, random: Random
) -> None:
    """Write down the three of them."""

    def new_id() -> AanmeldingId:
        return AanmeldingId(UUID(int=random.getrandbits(128), version=4))

    waits, refused = (agenda.on_or_before(agenda.last - ago) for ago in (WAITS, REFUSED))
    decided = agenda.on_or_after(refused + WEIGHED)
    found = [
        Aanmelding(
            id=new_id(),
            datum=waits,
            naam="Gezin Bergsma",
            aanmelder="NAASTE",
            aanmelder_naam="Tineke Bergsma",
            client_weet=True,
            hulpvraag=(
                "Zoon van 16 met een meervoudige beperking zit sinds de zomer thuis. Moeder regelt"
                " alles alleen en weet niet welke hulp er na zijn achttiende is."
            ),
            regio="Oost",
            toets=("REGULIER=ja", "BOVENGEM=onduidelijk"),
        ),
        Aanmelding(
            id=new_id(),
            datum=refused,
            naam="Mevrouw Pieterse",
            aanmelder="ZORGPROF",
            aanmelder_naam="de praktijkondersteuner",
            client_weet=True,
            hulpvraag="Hulp bij het aanvragen van huishoudelijke hulp na een val.",
            regio="West",
            toets=("REGULIER=nee", "BOVENGEM=nee", "MEERDERE=nee"),
            motivering="De vraag past bij de cliëntondersteuning van de gemeente.",
            besluit=Besluit.NIET_PASSEND,
            besluit_op=decided,
            bestemming="OCO_SD",
            overdracht_op=agenda.on_or_after(decided + HANDED_OVER),
            overdracht="Samen met mevrouw gebeld. De cliëntondersteuner belt haar deze week.",
        ),
        *(_assigned(new_id(), each) for each in households if _newest(each, households)),
    ]
    for aanmelding in found:
        diary.add(aanmelding.datum, "aanmeldingen", aanmelding)


def _newest(household: Household, households: list[Household]) -> bool:
    active = [each for each in households if each.traject.status is TrajectStatus.ACTIEF]
    latest = max(active, key=lambda each: each.traject.start or date.min, default=None)
    return household is latest


def _assigned(aanmelding_id: AanmeldingId, household: Household) -> Aanmelding:
    traject = household.traject
    return Aanmelding(
        id=aanmelding_id,
        datum=household.aangemeld,
        naam=household.gezin.naam,
        aanmelder="CO",
        client_weet=True,
        hulpvraag=traject.doel,
        regio="Oost",
        doelgroep=traject.doelgroep,
        toets=_MET,
        besluit=Besluit.TOEGEWEZEN,
        besluit_op=traject.start,
        gezin_id=household.gezin.id,
        traject_id=traject.id,
    )
