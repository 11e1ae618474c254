"""The overview of a year with 60,000 lines, beside the bare SQL that finds the same sums."""

import random
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import GezinId, OpdrachtgeverId, TrajectId, UrenregelId
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.tijdvak import Tijdsoort, Tijdvak
from gco_desktop.domain.traject import Traject
from gco_desktop.domain.uren import Urenregel
from gco_desktop.domain.urenoverzicht import Groepering
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.storage.engine import connect
from gco_desktop.storage.unit_of_work import UnitOfWork

pytestmark = pytest.mark.benchmark

LINES, GEZINNEN, BATCH = 60_000, 40, 5_000
YEAR = Tijdvak.of(Tijdsoort.JAAR, date(2026, 1, 1))
QUARTER = Tijdvak.of(Tijdsoort.KWARTAAL, date(2026, 4, 1))
PASSWORD = "vijf-gewone-woorden-achter-elkaar"
ROUNDS = 15
KEYS = {
    Groepering.GEZIN: "gezin_id",
    Groepering.ACTIVITEIT: "activiteit",
    Groepering.SOORT: "soort",
    Groepering.OPDRACHTGEVER: "opdrachtgever_id",
    Groepering.DOELGROEP: "traject_id",
}
BARE = "SELECT datum, {key}, sum(minuten) FROM urenregel WHERE datum BETWEEN ? AND ? GROUP BY 1, 2"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder = tmp_path_factory.mktemp("urenoverzicht") / "kluis"
    new_kluis(folder, PASSWORD, kdf=FLOOR)
    services = open_kluis(folder, PASSWORD, now=lambda: datetime(2026, 11, 20, 9))  # noqa: DTZ001
    with services.gezinnen.context.write() as uow:
        fill(uow, random.Random(1))
        uow.commit_for_good()
    yield services
    services.close()
    shutil.rmtree(folder)


def fill(uow: UnitOfWork, chance: random.Random) -> None:
    """Book 60,000 lines, all of them in one year: more than anybody has."""

    def new_id() -> UUID:
        return UUID(int=chance.getrandbits(128), version=4)

    parties = [Opdrachtgever(id=OpdrachtgeverId(new_id()), naam=f"P{n}") for n in range(3)]
    gezinnen = [Gezin(id=GezinId(new_id()), naam=f"Gezin {n}") for n in range(GEZINNEN)]
    trajecten = [
        Traject(
            id=TrajectId(new_id()),
            gezin_id=gezin.id,
            code=str(number),
            doelgroep=("ZEVMB", "NAH", "NAASTEN")[number % 3],
        )
        for number, gezin in enumerate(gezinnen)
    ]
    uow.opdrachtgevers.add_all(parties)
    uow.gezinnen.add_all(gezinnen)
    uow.trajecten.add_all(trajecten)
    for _ in range(LINES // BATCH):
        uow.uren.add_all([_line(chance, new_id(), parties, trajecten) for _ in range(BATCH)])


def _line(
    chance: random.Random, new_id: UUID, parties: list[Opdrachtgever], trajecten: list[Traject]
) -> Urenregel:
    traject = chance.choice(trajecten)
    return Urenregel(
        id=UrenregelId(new_id),
        datum=date(2026, 1, 1) + timedelta(days=chance.randrange(365)),
        minuten=chance.randrange(5, 120, 5),
        soort=chance.choice(("DIRECT", "INDIRECT", "REISTIJD")),
        gezin_id=traject.gezin_id,
        traject_id=traject.id,
        opdrachtgever_id=chance.choice(parties).id,
        activiteit=chance.randrange(1, 12),
    )


def timed(*works: Callable[[], object]) -> list[float]:
    """Return the least CPU time of each in milliseconds, in turns: other programs come between."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, found in zip(works, times, strict=True):
            begin = time.process_time()
            work()
            found.append(time.process_time() - begin)
    return [min(found) * 1000 for found in times]


@pytest.mark.parametrize("groepering", Groepering)
@pytest.mark.parametrize("tijdvak", [YEAR, QUARTER], ids=["year", "quarter"])
def test_an_overview_beside_the_bare_sql(
    services: Services, tijdvak: Tijdvak, groepering: Groepering
) -> None:
    file = services.kluis.kluis.file
    raw = connect(file.path, file.key)
    days = (tijdvak.van.isoformat(), tijdvak.tot.isoformat())
    query = BARE.format(key=KEYS[groepering])

    def bare() -> int:
        raw.execute("BEGIN")
        found = raw.execute(query, days).fetchall()
        raw.execute("ROLLBACK")
        return sum(row[2] for row in found)

    ours, base = timed(lambda: services.urenoverzicht.overzicht(tijdvak, groepering), bare)
    assert services.urenoverzicht.overzicht(tijdvak, groepering).totaal == bare()
    raw.close()
    print(
        f"\n{tijdvak.label_nl} by {groepering}: {ours:.1f} ms CPU (max 150),"
        f" bare SQL {base:.1f} ms, ratio {ours / base:.2f} (max 1.5)"
    )
