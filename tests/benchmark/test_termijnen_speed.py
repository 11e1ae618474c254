"""The terms of all gezinnen in one go, and of one gezin, on a caseload of 400."""

import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from statistics import median
from uuid import UUID

import pytest

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.domain.gezin import Gezin, GezinsRelatie, Persoon
from gco_desktop.domain.ids import (
    GezinId,
    IndicatieId,
    MijlpaalId,
    PersoonId,
    PlanId,
    ProcedureId,
    RelatieId,
    TrajectId,
)
from gco_desktop.domain.indicatie import Indicatie, Procedure, Proceduresoort
from gco_desktop.domain.mijlpaal import Mijlpaal
from gco_desktop.domain.plan import Casemanagementplan, PlanStatus
from gco_desktop.domain.traject import StatusStap, Traject, TrajectStatus
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.storage.unit_of_work import UnitOfWork

pytestmark = pytest.mark.benchmark

DAY = date(2026, 11, 20)
GEZINNEN, PERSONEN, YEARS = 400, 5, 40
MOST = 5  # years one gezin is supported
ROUNDS = 10
PASSWORD = "vijf-gewone-woorden-achter-elkaar"


@pytest.fixture(scope="module", params=[1, YEARS], ids=["1 year", "40 years"])
def services(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Services]:
    folder = tmp_path_factory.mktemp("termijnen") / "kluis"
    new_kluis(folder, PASSWORD, kdf=FLOOR)
    services = open_kluis(folder, PASSWORD, now=lambda: datetime(2026, 11, 20, 9))  # noqa: DTZ001
    with services.gezinnen.context.write() as uow:
        _fill(uow, Random(1), request.param)
        uow.commit()
    yield services
    services.close()
    shutil.rmtree(folder)


def _fill(uow: UnitOfWork, random: Random, years: int) -> None:
    def new_id() -> UUID:
        return UUID(int=random.getrandbits(128), version=4)

    def ago(most: int) -> date:
        return DAY - timedelta(days=random.randint(0, most))

    gezinnen = [Gezin(id=GezinId(new_id()), naam=f"Gezin {n}") for n in range(GEZINNEN)]
    uow.gezinnen.add_all(gezinnen)
    for number, gezin in enumerate(gezinnen):
        ended = years > 1 and number % 4 > 0  # nobody supports 400 gezinnen at a time
        personen = [
            Persoon(id=PersoonId(new_id()), voornaam="A", geboortedatum=ago(40 * 365))
            for _ in range(PERSONEN)
        ]
        uow.personen.add_all(personen)
        uow.relaties.add_all(
            [
                GezinsRelatie(
                    id=RelatieId(new_id()),
                    gezin_id=gezin.id,
                    persoon_id=persoon.id,
                    is_client=place < 2,
                )
                for place, persoon in enumerate(personen)
            ]
        )
        client = personen[0].id
        traject = Traject(
            id=TrajectId(new_id()),
            gezin_id=gezin.id,
            code=str(gezin.id),
            client_id=client,
            status=TrajectStatus.AFGESLOTEN if ended else TrajectStatus.ACTIEF,
            eind=ago(years * 365) if ended else None,
        )
        uow.trajecten.add(traject)
        days = [DAY - timedelta(days=365 * n + number % 365) for n in range(min(years, MOST))]
        uow.stappen.add_all(
            [
                StatusStap(id=new_id(), traject_id=traject.id, status=TrajectStatus.NAZORG, op=day)
                for day in days
            ]
        )
        uow.plannen.add_all([_plan(PlanId(new_id()), traject.id, n, d) for n, d in enumerate(days)])
        decisions = [
            Indicatie(
                id=IndicatieId(new_id()),
                persoon_id=client,
                wet=wet,
                verzonden_op=day,
                ingang=day,
                einde=day + timedelta(days=365),
                leveringsvormen=("PGB",),
            )
            for day in days
            for wet in ("WLZ", "WMO")
        ]
        uow.indicaties.add_all(decisions)
        uow.procedures.add(
            Procedure(
                id=ProcedureId(new_id()),
                persoon_id=client,
                soort=Proceduresoort.BEZWAAR,
                verzonden_op=ago(60),
            )
        )
        uow.mijlpalen.add_all(
            [
                Mijlpaal(id=MijlpaalId(new_id()), gezin_id=gezin.id, label="Bellen", datum=day)
                for day in days[:2]
            ]
        )


def _plan(plan_id: PlanId, traject_id: TrajectId, number: int, day: date) -> Casemanagementplan:
    plan = Casemanagementplan(id=plan_id, traject_id=traject_id, versie=number + 1, gemaakt_op=day)
    status = PlanStatus.VASTGESTELD if number == 0 else PlanStatus.VERVANGEN
    return replace(plan, status=status, vastgesteld_op=day)


def timed(services: Services, work: object) -> float:
    times = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work()  # type: ignore[operator]
        times.append(time.process_time() - begin)
    return median(times) * 1000


def test_the_terms_of_all_persons(services: Services, request: pytest.FixtureRequest) -> None:
    until = DAY + timedelta(days=30)
    found = services.mijlpalen.komend(until)
    every = timed(services, lambda: services.mijlpalen.komend(until))
    first = services.gezinnen.regels()[0].id
    one = timed(services, lambda: services.mijlpalen.of_gezin(first))

    assert found
    print(f"\n{request.node.name}: all gezinnen {every:.0f} ms ({len(found)} terms), one {one:.1f}")


def test_how_far_from_the_bare_queries(services: Services) -> None:
    """The reads alone, with nothing calculated from them."""

    def read() -> None:
        with services.mijlpalen.context.read() as uow:
            assert len(uow.reads.termijnen.bronnen()) == GEZINNEN

    print(f"\nreads alone {timed(services, read):.0f} ms")
