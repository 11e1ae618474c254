"""Saving a contact beside the same rows in one raw transaction; a plan on paper."""

import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from statistics import median

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.demo.build import build_practice_kluis
from gco_desktop.domain.gezin import Gezin
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
from gco_desktop.services.contacten import ContactBundel
from gco_desktop.storage.engine import connect

pytestmark = pytest.mark.benchmark

DAY = date(2026, 11, 20)
ROUNDS = 150
CONTACT = """INSERT INTO contactmoment (id, gezin_id, datum, traject_id, begintijd, duur_min, vorm,
    onderwerp, verslag, vertrouwelijk, activiteiten, leefgebieden)
    VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"""
HOURS = "INSERT INTO urenregel VALUES (?,?,?,?,?,?,?,?,?)"
LEDGER = "INSERT INTO boeking VALUES (NULL,?,?,?,?,?,?,?,?,?,?)"
TASK = """INSERT INTO taak (id, tekst, gezin_id, contact_id, voor_datum, gedaan_op)
    VALUES (?,?,?,?,?,?)"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bench") / "kluis"
    build_practice_kluis(folder, peildatum=DAY)
    return folder


@pytest.fixture
def services(folder: Path, tmp_path: Path) -> Iterator[Services]:
    copy = shutil.copytree(folder, tmp_path / "kluis")
    services = open_kluis(
        copy,
        PRACTICE_PASSWORD,
        now=lambda: datetime(2026, 11, 20, 9),  # noqa: DTZ001
    )
    yield services
    services.close()


def bundle(services: Services, gezin: Gezin) -> ContactBundel:
    new = services.contacten.new(gezin.id)
    contact = replace(new.contact, vorm="TELEFOON", verslag="Samen de brief doorgenomen. " * 8)
    return replace(
        new,
        contact=contact,
        uren=(
            services.contacten.new_regel(contact, 25, 4),
            services.contacten.new_reistijd(contact, 30),
        ),
        taak=services.contacten.new_taak(contact, "Terugbellen", DAY),
    )


def save_raw(cursor: object, bundel: ContactBundel) -> None:
    """Write the rows ``save`` writes, with nothing around them."""
    run = cursor.execute  # type: ignore[attr-defined]
    contact = bundel.contact
    ids = [value and value.hex for value in (contact.id, contact.gezin_id, contact.traject_id)]
    own, gezin, traject = ids
    day = contact.datum.isoformat()
    run("BEGIN IMMEDIATE")
    said = (contact.vorm, "", contact.verslag, 0, "[4]", "[]", "[]", "", "", 0, 0)
    run(CONTACT, (own, gezin, day, traject, None, None, *said))
    for regel in bundel.uren:
        values = (day, regel.minuten, regel.soort, gezin, traject, None, regel.activiteit)
        run(HOURS, (regel.id.hex, *values, own))
        run(LEDGER, (day, regel.id.hex, *values, "GCO"))
    if bundel.taak is not None:
        run(TASK, (bundel.taak.id.hex, bundel.taak.tekst, gezin, own, day, None, None, ""))
    run("COMMIT")


def test_saving_a_contact(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin Meting")
    begin_traject(services, gezin.id)
    file = services.kluis.kluis.file
    raw = connect(file.path, file.key)
    ours, floor = [], []
    for _ in range(ROUNDS):
        first, second = bundle(services, gezin), bundle(services, gezin)
        start = time.perf_counter()
        services.contacten.save(first)
        middle = time.perf_counter()
        save_raw(raw.cursor(), second)
        ours.append(middle - start)
        floor.append(time.perf_counter() - middle)
    raw.close()
    figure, base = median(ours) * 1000, median(floor) * 1000
    print(f"\nsave contact {figure:.2f} ms, raw {base:.2f} ms, ratio {figure / base:.2f} (max 2.0)")
    assert len(services.contacten.of_gezin(gezin.id, 1000)) == 2 * ROUNDS


def test_a_plan_on_paper(services: Services) -> None:
    import pypdfium2

    plan = services.plannen.richest()
    services.plannen.pdf(plan.id)  # imports and fonts
    times = []
    for _ in range(5):
        start = time.process_time()
        data = services.plannen.pdf(plan.id)
        times.append(time.process_time() - start)
    pages = len(pypdfium2.PdfDocument(data))
    print(f"\nplan of {pages} pages: {min(times):.3f} s CPU (max 0.5 for 6 pages)")
    assert pages > 1
