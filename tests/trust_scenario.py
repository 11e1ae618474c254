"""A life of a kluis in which everything happens once, with one word in all that is kept."""

import os
import signal
from pathlib import Path

from trust_marked import keep, remove
from trust_work import open_for_work

from gco_desktop.bootstrap import Services, check, new_kluis, restore
from gco_desktop.domain.ids import PlanId
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.mend import mend
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.rotate import rotate
from gco_desktop.storage.schema import SCHEMA_VERSION

OTHER = "drie blauwe lantaarns wachten"
SORTED = "SELECT verslag FROM contactmoment ORDER BY verslag || id, onderwerp"
TEMPORARY = (
    "CREATE TEMP TABLE even AS SELECT verslag || id AS tekst FROM contactmoment",
    "CREATE INDEX temp.even_tekst ON even (tekst)",
    "DROP TABLE temp.even",
    "VACUUM",
    "REINDEX",
)


def live(folder: str, password: str, word: str, asked: str, rounds: int) -> None:
    """Do everything that is done with a kluis; ``asked`` is where a GCO'er saves what she wants."""
    place = Path(folder)
    code = new_kluis(place, password, kdf=FLOOR)
    services = open_for_work(place, password)
    gone, kept = keep(services, word), keep(services, word)
    services.reservekopieen.make()
    _use(services, kept.plan.id)
    remove(services, gone, word)
    for _ in range(rounds):
        gone = keep(services, word)
        _use(services, kept.plan.id)
        services.reservekopieen.make()
        remove(services, gone, word)
    services.taken.add(word, None, None)
    services.herstel.undo()
    services.documenten.save_copy(kept.document.id, Path(asked))
    services.kluis.change_password(password, OTHER)
    services.close()
    _crash(place, word)

    assert check(place, OTHER).ok
    backup = max((place / "reservekopieen").glob("*.gcobackup"))
    services = open_for_work(place, OTHER)
    services.reservekopieen.look(backup, password)
    services.reservekopieen.prove()
    services.close()
    recover(place, code, password, kdf=FLOOR)
    rotate(place, password, known_schema=SCHEMA_VERSION)
    restore(backup, place, password)
    _damage(place)
    mend(place, password, known_schema=SCHEMA_VERSION, backups=(backup,))
    open_for_work(place, password).close()


def _use(services: Services, plan: PlanId) -> None:
    with services.kluis.kluis.file.connected() as connection:
        connection.execute(SORTED).fetchall()
        for statement in TEMPORARY:
            connection.execute(statement)
    (first, *_) = services.gezinnen.regels()
    services.gezinnen.detail(first.id)
    services.plannen.pdf(plan)
    services.signalen.check(first.naam)
    services.vandaag.overview()


def _crash(place: Path, word: str) -> None:
    child = os.fork()
    if not child:
        keep(open_for_work(place, OTHER), word)
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


def _damage(place: Path) -> None:
    (database,) = place.glob("gegevens-*.db")
    content = bytearray(database.read_bytes())
    for page in range(5, len(content) // 4096, 9):
        content[page * 4096 + 1000] ^= 1
    database.write_bytes(content)
