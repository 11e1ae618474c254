"""The practice kluis: invented, whole, and the same for the same seed and day."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Date, DateTime, Engine, Text, select

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.demo.build import build_practice_kluis
from gco_desktop.demo.names import MEN, PLACES, STREETS, SURNAMES, WOMEN
from gco_desktop.demo.sketches import sketches
from gco_desktop.demo.threads import threads
from gco_desktop.domain.activiteit import ACTIVITEITEN
from gco_desktop.domain.bsn import find_bsn
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.plan import PlanStatus
from gco_desktop.domain.traject import Intensiteit, TrajectStatus
from gco_desktop.errors import CancelledError
from gco_desktop.exports.check import check_text
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
from gco_desktop.kluis.unlock import unlock
from gco_desktop.reference import tables
from gco_desktop.storage.rows import Row
from gco_desktop.storage.schema import SCHEMA_VERSION

DAY = date(2026, 11, 20)
AHEAD = {
    ("taak", "voor_datum"),
    ("belofte", "voor_datum"),
    ("plan", "evaluatie_op"),
    ("plan_doel", "streefdatum"),
    ("plan_actie", "voor_datum"),
    ("indicatie", "einde"),
    ("indicatie", "meerzorg_tot"),
    ("mijlpaal", "datum"),
    ("registernorm", "tot"),
}
FEW = 3


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("oefenen") / "oefenkluis"
    build_practice_kluis(folder, peildatum=DAY)
    return folder


@pytest.fixture(scope="module")
def services(folder: Path) -> Iterator[Services]:
    services = open_kluis(folder, PRACTICE_PASSWORD, now=lambda: datetime(2026, 11, 20, 9))  # noqa: DTZ001
    yield services
    services.close()


@pytest.fixture(scope="module")
def engine(folder: Path, services: Services) -> Engine:
    kluis = services.kluis.kluis
    assert kluis.folder == folder
    return kluis.engine


def contents(engine: Engine, kind: type) -> list[tuple[str, str, object]]:
    """Return every value in the columns of a kind, with its table and column."""
    found = []
    with engine.connect() as connection:
        for table in Row.metadata.sorted_tables:
            for column in table.c:
                if isinstance(column.type, kind):
                    rows = connection.execute(select(column).where(column.is_not(None)))
                    found += [(table.name, column.name, value) for value in rows.scalars()]
    return found


def digest(folder: Path) -> str:
    """Return a fingerprint of every row of every table."""
    kluis = unlock(folder, PRACTICE_PASSWORD, known_schema=SCHEMA_VERSION)
    found = hashlib.sha256()
    with kluis.engine.connect() as connection:
        for table in Row.metadata.sorted_tables:
            query = select(table).order_by(*table.primary_key)
            for row in connection.execute(query):
                found.update(repr((table.name, *row)).encode())
    kluis.close()
    return found.hexdigest()


def test_same_seed_and_day_give_the_same_rows_ids_included(tmp_path: Path) -> None:
    for name, zaad in (("een", 7), ("twee", 7), ("drie", 8)):
        build_practice_kluis(tmp_path / name, gezinnen=5, jaren=1, zaad=zaad, peildatum=DAY)

    assert digest(tmp_path / "een") == digest(tmp_path / "twee")
    assert digest(tmp_path / "een") != digest(tmp_path / "drie")


def test_it_is_marked_as_practice_and_its_file_names_tell_nothing(
    folder: Path, services: Services
) -> None:
    names = {
        name.lower()
        for _, column, name in contents(services.kluis.kluis.engine, Text)
        if column in ("voornaam", "achternaam") and isinstance(name, str) and len(name) > FEW
    }

    assert services.kluis.practice
    files = " ".join(path.name.lower() for path in folder.rglob("*"))
    assert files
    assert not [name for name in names if name in files]


def test_every_doelgroep_status_and_intensity_a_gco_er_meets_is_there(services: Services) -> None:
    with services.gezinnen.context.read() as uow:
        trajecten, intensiteiten = uow.trajecten.find(), uow.intensiteiten.find()
        stappen = uow.stappen.find()

    assert {traject.doelgroep for traject in trajecten} == set(tables.entries("doelgroep"))
    assert {periode.intensiteit for periode in intensiteiten} == set(Intensiteit)
    assert {stap.status for stap in stappen} == set(TrajectStatus) - {
        TrajectStatus.INGETROKKEN,
        TrajectStatus.TE_VERNIETIGEN,
    }


def test_all_activities_have_hours_and_some_ran_more_than_once(services: Services) -> None:
    with services.gezinnen.context.read() as uow:
        booked = {regel.activiteit for regel in uow.uren.find()}
        runs = Counter((run.traject_id, run.nr) for run in uow.activiteiten.find())

    assert booked - {None} == set(ACTIVITEITEN)
    assert max(runs.values()) > 1


def test_every_kind_of_hours_but_a_missed_appointment_is_used(services: Services) -> None:
    with services.gezinnen.context.read() as uow:
        kinds = {regel.soort for regel in uow.uren.find()}

    assert kinds == set(tables.entries("urensoort")) - {"NO_SHOW"}


def test_plans_come_in_versions_and_one_fills_five_or_six_pages(services: Services) -> None:
    import pypdfium2

    with services.gezinnen.context.read() as uow:
        plannen = uow.plannen.find()
        traject = next(t for t in services.trajecten.regels() if t.gezin == "Gezin De Vries")
    newest = next(p for p in services.plannen.versions(traject.id) if p.frozen)

    assert {plan.status for plan in plannen} >= {
        PlanStatus.CONCEPT,
        PlanStatus.VASTGESTELD,
        PlanStatus.VERVANGEN,
    }
    settled = Counter(p.traject_id for p in plannen if p.status is PlanStatus.VASTGESTELD)
    assert set(settled.values()) == {1}
    document = pypdfium2.PdfDocument(services.plannen.pdf(newest.id))
    assert len(document) in (5, 6)
    document.close()


def test_documents_that_can_be_opened_stand_in_some_dossiers(services: Services) -> None:
    found = [
        regel.document
        for gezin in services.gezinnen.regels()
        for regel in services.documenten.of_gezin(gezin.id).regels
    ]

    assert {document.bestandssoort.beeld for document in found} == {True, False}
    for document in found:
        inhoud = services.documenten.inhoud(document.id)
        assert services.documenten.check("x", inhoud).bestandssoort is document.bestandssoort
        assert document.grootte == len(inhoud) < 10_000
        assert document.soort in tables.entries("documentsoort")


def test_no_text_holds_a_number_that_could_be_a_bsn_or_an_unfilled_slot(engine: Engine) -> None:
    texts = [
        text
        for _, column, text in contents(engine, Text)
        if isinstance(text, str) and column != "inhoud"  # JSON, with ids in it
    ]

    assert len(texts) > 1000
    assert [text for text in texts if find_bsn(text) or "{" in text] == []


def test_nothing_happened_after_the_reference_date(engine: Engine) -> None:
    days = [*contents(engine, Date), *contents(engine, DateTime)]
    late = {
        (table, column)
        for table, column, day in days
        if isinstance(day, date) and (day.date() if isinstance(day, datetime) else day) > DAY
    }

    assert late <= AHEAD
    assert ("taak", "voor_datum") in late


def test_hours_are_booked_on_or_soon_after_their_day_and_some_are_corrected(
    engine: Engine,
) -> None:
    boeking = Row.metadata.tables["boeking"]
    with engine.connect() as connection:
        lines = connection.execute(select(boeking)).all()
    waited = [(line.geboekt_op - line.datum).days for line in lines]
    corrected = [line for line in lines if line.minuten < 0]

    assert min(waited) == 0
    assert sum(days <= 7 for days in waited) > 0.95 * len(waited)
    assert len({line.geboekt_op for line in lines}) > 300
    assert len(corrected) > 5
    assert all(Periode.of(line.datum) < Periode.of(line.geboekt_op) for line in corrected)


def test_texts_of_contacts_hardly_repeat(services: Services) -> None:
    with services.gezinnen.context.read() as uow:
        texts = Counter(contact.verslag for contact in uow.contacten.find())

    assert texts.total() > 500
    assert max(texts.values()) <= FEW


def test_one_person_belongs_to_two_gezinnen(services: Services) -> None:
    with services.gezinnen.context.read() as uow:
        homes = Counter(relatie.persoon_id for relatie in uow.relaties.find())

    assert max(homes.values()) == 2


def test_the_first_screen_has_something_to_say(services: Services) -> None:
    vandaag = services.vandaag.overview()
    due = [(DAY - item.datum).days for item in vandaag.eerst]

    assert 18 * 60 <= sum(vandaag.week) <= 28 * 60
    assert 4 <= len(vandaag.niet_gesproken) <= 7
    assert max(due) > 0
    assert 0 in due
    assert min(due) < 0


def test_every_summary_but_the_last_was_made_in_its_own_time(services: Services) -> None:
    newest, last, *older = services.samenvattingen.kwartalen()

    assert not newest.voorbij
    assert last.volgende
    assert all(kwartaal.gemaakt for kwartaal in older)
    with services.gezinnen.context.read() as uow:
        made = [uow.archive.samenvatting(str(kwartaal.periode)) for kwartaal in older]
    waited = [kept.gemaakt_op - k.periode.tot for kept, k in zip(made, older, strict=True) if kept]
    assert len(waited) == len(older) > 4
    assert max(waited) < timedelta(days=20)
    assert not services.samenvattingen.preview(last.periode).gemaakt


def test_signalen_may_leave_whatever_the_names_of_the_gezinnen_are(services: Services) -> None:
    names = {*MEN, *WOMEN, *SURNAMES}
    names |= {
        name for s in sketches() for lid in s.leden for name in (lid.voornaam, lid.achternaam)
    }
    with services.gezinnen.context.read() as uow:
        signalen = uow.signalen.find()
    shared = [signaal for signaal in signalen if signaal.meesturen]

    assert 10 <= len(signalen) <= 14
    assert len(shared) > 3
    assert len({signaal.status for signaal in signalen}) > 4
    for signaal in shared:
        assert not check_text(signaal.deeltekst, names, set(STREETS), set(PLACES)).hard
        assert len(signaal.deeltekst) <= 280


def test_every_note_names_someone_so_that_no_two_gezinnen_get_the_same_text() -> None:
    notes = [note for thread in threads().values() for note in thread]

    assert len(notes) >= 120
    assert [note.onderwerp for note in notes if "{" not in note.verslag] == []
    assert {nr for note in notes for nr in note.activiteiten} == set(ACTIVITEITEN)


def test_every_story_a_sketch_asks_for_exists() -> None:
    wanted = {line for sketch in sketches() for line in sketch.lijnen}

    assert wanted <= set(threads())


@pytest.mark.parametrize(("gezinnen", "jaren"), [(0, 1), (1, 3), (24, 1)])
def test_sizes_can_be_chosen(tmp_path: Path, gezinnen: int, jaren: int) -> None:
    build_practice_kluis(tmp_path / "kluis", gezinnen=gezinnen, jaren=jaren, peildatum=DAY)

    services = open_kluis(tmp_path / "kluis", PRACTICE_PASSWORD, now=lambda: datetime(2026, 11, 20))  # noqa: DTZ001
    regels = services.gezinnen.regels()
    services.close()
    assert len(regels) == gezinnen


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 1, 1), date(2028, 2, 29)])
def test_any_day_can_be_the_reference_date(tmp_path: Path, day: date) -> None:
    build_practice_kluis(tmp_path / "kluis", gezinnen=4, jaren=1, peildatum=day)

    assert digest(tmp_path / "kluis")


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    seen: list[int] = []

    def stop_halfway(percent: int) -> bool:
        seen.append(percent)
        return percent < 50

    with pytest.raises(CancelledError):
        build_practice_kluis(
            tmp_path / "kluis", gezinnen=2, jaren=1, peildatum=DAY, progress=stop_halfway
        )

    assert seen == sorted(seen)
    assert list(tmp_path.iterdir()) == []
