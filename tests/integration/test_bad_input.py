"""Bad input and faults below the window: nothing is lost, and one is told what to do."""

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from bad_cases import BSN, DAY, EMOJI, LONG_NOTE, MARKUP, NASTY, Filled, each_field, fill, new_plan
from click.testing import CliRunner, Result
from conftest import PASSWORD, Clock
from kluis_cases import contents, make_read_only, small_disk
from kluis_cases import fill as fill_disk

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.cli import group
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.plan import Casemanagementplan
from gco_desktop.domain.traject import Intensiteit, Overgang, TrajectStatus
from gco_desktop.errors import (
    BsnVermoedError,
    EindVoorBeginError,
    GcoError,
    GeborenInToekomstError,
    NietsOngedaanError,
    ReadOnlyError,
    TekenError,
)
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.settings import Settings, Weergave

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


def text_of(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(BytesIO(pdf))) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join("\n".join(pages).split())


def test_markup_and_emoji_come_back_to_the_letter_from_every_field(services: Services) -> None:
    put = fill(services, NASTY)

    assert services.profiel.get() == replace(put.profiel, opdrachtgever_id=put.opdrachtgever.id)
    assert services.profiel.opdrachtgevers() == [put.opdrachtgever]
    detail = services.gezinnen.detail(put.gezin.id)
    assert (detail.gezin, detail.leden) == (put.gezin, (put.lid,))
    assert services.trajecten.detail(put.traject.id).traject == put.traject
    assert services.trajecten.periodes(put.traject.id, 4) == [put.periode]
    assert services.contacten.get(put.bundel.contact.id) == put.bundel
    assert services.plannen.get(put.plan.id) == put.plan
    assert services.signalen.get(put.signaal.id) == put.signaal


def test_markup_and_emoji_print_literally_on_every_paper(services: Services, clock: Clock) -> None:
    put = fill(services, NASTY)
    services.profiel.save(replace(services.profiel.get(), melder="mh17"))
    plan = services.plannen.agree(put.plan.id, clock().date(), NASTY)

    text = text_of(services.plannen.pdf(plan.id))
    assert text.count(MARKUP) > 20
    assert text.count(EMOJI) >= text.count(MARKUP)
    clock.forward(days=60)
    made = services.samenvattingen.make(services.samenvattingen.kwartalen()[-1].periode)
    assert made.pdf.startswith(b"%PDF")
    assert MARKUP.encode() not in made.inhoud  # nothing was marked to go along


def test_a_note_of_200_000_characters_is_kept_whole_and_prints_as_plan_text(
    services: Services,
) -> None:
    put = fill(services, "Rustig")
    bundel = replace(put.bundel, contact=replace(put.bundel.contact, verslag=LONG_NOTE))
    services.contacten.save(bundel)
    services.plannen.save(replace(put.plan, wat_speelt=LONG_NOTE))

    assert services.contacten.get(bundel.contact.id).contact.verslag == LONG_NOTE
    assert services.contacten.of_gezin(put.gezin.id, 5)[0].verslag == LONG_NOTE
    text = text_of(services.plannen.pdf(put.plan.id))
    assert text.count("heel veel woorden") >= LONG_NOTE.count("heel veel woorden") - 200


Save = tuple[str, Callable[[str | None], object]]


def each_save(what: str, subject: Any, save: Callable[[Any, str | None], object]) -> Iterator[Save]:
    for name, one in each_field(subject, f"nummer {BSN} van moeder"):
        yield f"{what}.{name}", partial(save, one)


def saves_of_changes(services: Services, put: Filled) -> Iterator[Save]:
    gezinnen, trajecten, profiel = services.gezinnen, services.trajecten, services.profiel
    bundel = put.bundel
    changes: list[tuple[Any, Callable[[Any, str | None], object]]] = [
        (put.profiel, lambda one, reden: profiel.save(one, bsn_reden=reden)),
        (
            put.opdrachtgever,
            lambda one, reden: profiel.rename_opdrachtgever(one, bsn_reden=reden),
        ),
        (put.gezin, lambda one, reden: gezinnen.save(one, bsn_reden=reden)),
        (
            put.lid.persoon,
            lambda one, reden: gezinnen.save_persoon(one, put.lid.relatie, bsn_reden=reden),
        ),
        (put.traject, lambda one, reden: trajecten.revise(one, bsn_reden=reden)),
        (
            Overgang(naar=TrajectStatus.ACTIEF, op=DAY),
            lambda one, reden: trajecten.revise(put.traject, (one,), bsn_reden=reden),
        ),
        (
            Overgang(naar=Intensiteit.CRISIS, op=DAY),
            lambda one, reden: trajecten.revise(put.traject, (one,), bsn_reden=reden),
        ),
        (put.periode, lambda one, reden: trajecten.save_periode(one, bsn_reden=reden)),
        (put.signaal, lambda one, reden: services.signalen.save(one, bsn_reden=reden)),
        (
            bundel.contact,
            lambda one, reden: services.contacten.save(
                replace(bundel, contact=one), bsn_reden=reden
            ),
        ),
        (
            bundel.uren[0],
            lambda one, reden: services.contacten.save(
                replace(bundel, uren=(one,)), bsn_reden=reden
            ),
        ),
        (
            bundel.taak,
            lambda one, reden: services.contacten.save(replace(bundel, taak=one), bsn_reden=reden),
        ),
    ]
    for subject, save in changes:
        yield from each_save(type(subject).__name__, subject, save)


def saves_of_a_plan(services: Services, put: Filled) -> Iterator[Save]:
    plan, plannen = put.plan, services.plannen
    area, doel = plan.leefgebieden[0], plan.doelen[0]

    def save(changed: Casemanagementplan, reden: str | None) -> None:
        plannen.save(changed, bsn_reden=reden)

    yield from each_save("plan", plan, save)
    yield from each_save(
        "leefgebied", area, lambda one, reden: save(replace(plan, leefgebieden=(one,)), reden)
    )
    yield from each_save("doel", doel, lambda one, reden: save(replace(plan, doelen=(one,)), reden))
    yield from each_save(
        "actie",
        doel.acties[0],
        lambda one, reden: save(replace(plan, doelen=(replace(doel, acties=(one,)),)), reden),
    )
    plannen.save(plan)
    yield "akkoord", lambda reden: plannen.agree(plan.id, DAY, BSN, bsn_reden=reden)


def saves_of_what_is_new(services: Services, put: Filled) -> Iterator[Save]:
    gezinnen, trajecten, taken = services.gezinnen, services.trajecten, services.taken
    gezin = Gezin(id=gezinnen.new_gezin_id(), naam="Gezin Rustig")
    first = replace(trajecten.new_traject(gezin.id), doel=BSN)
    second = replace(trajecten.new_traject(put.gezin.id), doel=BSN)
    yield "gezin", lambda reden: gezinnen.register(f"Gezin {BSN}", bsn_reden=reden)
    yield (
        "traject bij een nieuw gezin",
        lambda reden: gezinnen.register(gezin, traject=first, bsn_reden=reden),
    )
    yield "traject", lambda reden: trajecten.begin(second, bsn_reden=reden)
    yield "taak", lambda reden: taken.add(BSN, None, None, bsn_reden=reden)
    yield (
        "opdrachtgever",
        lambda reden: services.profiel.add_opdrachtgever(BSN, bsn_reden=reden),
    )


def logged(services: Services) -> list[str]:
    with services.herstel.context.read() as uow:
        rows = uow.archive._connection.exec_driver_sql("SELECT * FROM logregel")
        return [" ".join(map(str, row)) for row in rows]


def refused(save: Callable[[str | None], object]) -> bool:
    try:
        save(None)
    except BsnVermoedError:
        return True
    return False


def test_nine_digits_that_may_be_a_bsn_are_asked_about_in_every_text(services: Services) -> None:
    put = fill(services, "Rustig")
    tried = 0
    for what, save in (
        *saves_of_changes(services, put),
        *saves_of_a_plan(services, put),
        *saves_of_what_is_new(services, put),
    ):
        before = len(logged(services))
        assert refused(save), f"{what} was kept without a question"
        save("dossiernummer van de gemeente")
        lines = logged(services)[before:]
        assert any("dossiernummer van de gemeente" in line for line in lines), what
        assert not any(BSN in line for line in lines), what
        tried += 1
    assert tried > 50


def test_a_reason_that_repeats_the_digits_is_logged_without_them(services: Services) -> None:
    services.gezinnen.register(f"Gezin {BSN}", bsn_reden=f"111.222.333 en {BSN} horen erbij")
    (line,) = [line for line in logged(services) if "horen erbij" in line]
    assert "222" not in line


def test_an_end_before_the_start_and_a_birth_to_come_change_nothing(services: Services) -> None:
    put = fill(services, "Rustig")
    before = services.gezinnen.detail(put.gezin.id), services.trajecten.detail(put.traject.id)
    early, later = date(2026, 1, 1), date(2027, 1, 1)
    persoon, relatie = put.lid.persoon, put.lid.relatie

    for save in (
        lambda: services.trajecten.revise(replace(put.traject, eind=early)),
        lambda: services.trajecten.revise(
            put.traject, (Overgang(naar=TrajectStatus.AFGESLOTEN, op=early),)
        ),
        lambda: services.trajecten.save_periode(replace(put.periode, van=DAY, tot=early)),
        lambda: services.gezinnen.save_persoon(
            replace(persoon, geboortedatum=DAY, overleden_op=early), relatie
        ),
    ):
        with pytest.raises(EindVoorBeginError):
            save()
    for born in (replace(persoon, geboortedatum=later), replace(persoon, geboortejaar=2027)):
        with pytest.raises(GeborenInToekomstError):
            services.gezinnen.save_persoon(born, relatie)
    after = services.gezinnen.detail(put.gezin.id), services.trajecten.detail(put.traject.id)
    assert after == before


def test_characters_that_no_keyboard_has_are_kept_or_refused_whole(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    bundel = services.contacten.new(gezin.id)
    strange = replace(bundel, contact=replace(bundel.contact, verslag="a\0b\u202e\ufeff\u2028c"))
    services.contacten.save(strange)
    assert services.contacten.get(bundel.contact.id) == strange
    with pytest.raises(TekenError):
        services.contacten.save(
            replace(bundel, contact=replace(bundel.contact, verslag="half een teken: \ud83d"))
        )
    assert services.contacten.get(bundel.contact.id) == strange


def test_undo_goes_back_step_by_step_and_then_says_there_is_nothing_left(
    services: Services,
) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    services.gezinnen.save(replace(gezin, naam="Gezin Jansen"))
    services.gezinnen.save(replace(gezin, naam="Gezin Bakker"))
    names = []
    for _ in range(2):
        services.herstel.undo()
        names.append(services.gezinnen.detail(gezin.id).gezin.naam)
    assert names == ["Gezin Jansen", "Gezin De Vries"]
    services.herstel.undo()
    assert services.gezinnen.regels() == []
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()


def test_a_plan_that_was_thrown_away_comes_back_whole(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    traject = services.trajecten.start(gezin.id)
    plan = new_plan(services, traject)
    services.plannen.save(plan)
    services.plannen.delete(plan.id)
    assert services.plannen.versions(traject.id) == []
    services.herstel.undo()
    assert services.plannen.versions(traject.id) == [plan]


def test_taking_a_person_out_of_a_gezin_keeps_the_contacts(services: Services) -> None:
    put = fill(services, "Rustig")
    services.gezinnen.remove_relatie(put.lid.relatie.id)
    assert services.contacten.get(put.bundel.contact.id) == put.bundel
    assert services.trajecten.detail(put.traject.id).client == put.lid.persoon.naam
    services.herstel.undo()
    assert services.gezinnen.detail(put.gezin.id).leden == (put.lid,)


def test_a_read_only_disk_says_so_and_loses_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 120) as disk:
        folder = disk / "kluis"
        new_kluis(folder, PASSWORD, kdf=FLOOR)
        make_read_only(disk)
        before = contents(folder)
        with pytest.raises(ReadOnlyError):
            open_kluis(folder, PASSWORD)
        result = invoke(
            tmp_path, "kluis", "controle", folder, "--wachtwoord-bestand", "-", given=PASSWORD
        )
        assert contents(folder) == before
    assert result.exit_code in {0, 1}
    assert "Traceback" not in result.output


def invoke(tmp_path: Path, *words: object, given: str | None = None) -> Result:
    return CliRunner().invoke(group, [*map(str, words)], input=given)


@pytest.fixture
def password_file(tmp_path: Path) -> Path:
    path = tmp_path / "wachtwoord.txt"
    path.write_text(f"{PASSWORD}\n", encoding="utf-8")
    return path


@pytest.fixture
def run(tmp_path: Path, password_file: Path) -> Run:
    def call(*words: object, given: str | None = None) -> Result:
        extra = [] if given is not None else ["--wachtwoord-bestand", str(password_file)]
        return CliRunner().invoke(group, [*map(str, words), *extra], input=given)

    return call


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("plan", "--traject", "T2026-001"), "geen traject"),
        (("samenvatting", "--periode", "2026K2"), "geen uren geboekt"),
        (("samenvatting", "--periode", "2099K2"), "nog niet voorbij"),
    ],
)
def test_an_empty_kluis_has_nothing_to_write_and_says_why(
    run: Run, kluis_folder: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    name, *rest = words
    result = run(name, kluis_folder, *rest, "--uit", tmp_path / "uit")
    assert (result.exit_code, said in result.output) == (1, True), result.output
    assert not (tmp_path / "uit").exists()


def test_an_empty_kluis_has_a_table_of_hours_without_lines(
    run: Run, kluis_folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "uren.csv"
    assert run("uren", kluis_folder, "--periode", "2026K3", "--uit", target).exit_code == 0
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 1


@pytest.mark.parametrize(
    "content",
    [
        f"\ufeff{PASSWORD}\r\n".encode(),
        f"{PASSWORD}\r\n".encode(),
        f"{PASSWORD}\n\n".encode(),
        PASSWORD.encode(),
    ],
)
def test_a_password_file_of_any_editor_opens_the_kluis(
    run: Run, kluis_folder: Path, password_file: Path, content: bytes
) -> None:
    password_file.write_bytes(content)
    assert run("kluis", "controle", kluis_folder).exit_code == 0
    result = run(
        "kluis", "controle", kluis_folder, "--wachtwoord-bestand", "-", given=content.decode()
    )
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("content", [b"", b"\n", PASSWORD.encode("utf-16"), b"\xff\xfe"])
def test_a_password_file_without_a_password_is_named(
    run: Run, kluis_folder: Path, password_file: Path, content: bytes
) -> None:
    password_file.write_bytes(content)
    result = run("kluis", "controle", kluis_folder)
    assert result.exit_code == 2
    assert "wachtwoord" in result.output
    assert "past niet" not in result.output


def test_empty_standard_input_is_named(run: Run, kluis_folder: Path) -> None:
    result = run("kluis", "controle", kluis_folder, "--wachtwoord-bestand", "-", given="")
    assert result.exit_code == 2
    assert "geen wachtwoord" in result.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("onzin",), "onzin"),
        (("uren", "weg", "--periode", "2026K3"), "--uit"),
        (("uren", "--periode", "2026K3", "--uit", "x"), "PAD"),
        (("uren", "weg", "--onzin"), "--onzin"),
        (("uren", "weg", "--periode"), "--periode"),
        (("uren", "weg", "teveel", "--periode", "2026K3", "--uit", "x"), "te veel"),
        (("uren", "weg", "--periode", "2026K3", "--uit", "."), "map"),
        (("team", "a.json", "--uit", "x", "--teamgrootte", "0"), "vanaf 1"),
        (("team", "a.json", "--uit", "x", "--teamgrootte", "veel"), "--teamgrootte"),
        ((), "samenvatting"),
        (("kluis",), "controle"),
        (("uren", "--help"), "kwartaal"),
        (("--help",), "samenvatting"),
    ],
)
def test_wrong_use_is_told_in_dutch(words: tuple[str, ...], said: str) -> None:
    result = CliRunner().invoke(group, list(words))
    assert said in result.output
    for english in (
        "Error",
        "FILE",
        "INTEGER",
        "Usage",
        "Options",
        "Try",
        "Missing",
        "No such",
        "Show",
        "Invalid",
    ):
        assert english not in result.output
    assert result.exit_code == (0 if "--help" in words else 2)


def command(*words: object, **kwargs: Any) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONWARNINGS": "error", **kwargs.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "gco_desktop", *map(str, words)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=60,
        check=False,
        **kwargs,
    )


def test_a_kluis_with_spaces_and_diacritics_opens_in_any_locale(
    kluis_folder: Path, password_file: Path, tmp_path: Path
) -> None:
    folder = kluis_folder.rename(tmp_path / "máp mét spaties & 100% #1?")
    for env in (
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ):
        done = command("kluis", "controle", folder, "--wachtwoord-bestand", password_file, env=env)
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        assert "De kluis is heel." in done.stdout


def test_without_a_keyboard_the_prompt_says_how_to_give_a_password(kluis_folder: Path) -> None:
    done = command(
        "kluis", "controle", kluis_folder, stdin=subprocess.DEVNULL, start_new_session=True
    )
    assert done.returncode == 2
    assert "--wachtwoord-bestand" in done.stderr
    assert "Warning" not in done.stderr


def test_ctrl_c_at_the_prompt_stops_in_dutch(kluis_folder: Path) -> None:
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "gco_desktop", "kluis", "controle", str(kluis_folder)],
        cwd=ROOT,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    said = b""
    with suppress(OSError):  # the other side is closed
        while chunk := os.read(ours, 1024):
            said += chunk
            if b"Wachtwoord" in chunk:
                child.send_signal(signal.SIGINT)
    os.close(ours)
    assert child.wait(timeout=30) == 1
    assert "Gestopt" in said.decode()
    assert "Abort" not in said.decode()


def test_python_m_gives_the_same_command_line() -> None:
    done = command("--help")
    assert done.returncode == 0
    assert "samenvatting" in done.stdout


def test_where_files_cannot_come_the_command_line_says_so(
    run: Run, kluis_folder: Path, tmp_path: Path
) -> None:
    services = open_kluis(kluis_folder, PASSWORD, now=lambda: datetime(2026, 8, 3, 9))  # noqa: DTZ001
    put = fill(services, "Rustig")
    services.profiel.save(replace(services.profiel.get(), melder="mh17"))
    services.close()
    blocked = tmp_path / "bestand"
    blocked.write_text("", encoding="utf-8")
    for words in (
        ("uren", "--periode", "2026K3", "--uit", tmp_path / "geen" / "map" / "uren.csv"),
        ("plan", "--traject", put.traject.code, "--uit", tmp_path / "geen" / "plan.pdf"),
        ("samenvatting", "--periode", "2026K3", "--uit", blocked / "uit"),
    ):
        name, *rest = words
        result = run(name, kluis_folder, *rest)
        assert (result.exit_code, "Controleer of de map bestaat" in result.output) == (1, True)
    made = run("samenvatting", kluis_folder, "--periode", "2026K3", "--uit", tmp_path / "uit")
    assert made.exit_code == 0, made.output  # kept the first time, and the same bytes now


def test_a_full_disk_ends_with_7_and_the_older_file_stays(
    run: Run, kluis_folder: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "stick", 2) as stick:
        target = stick / "uren.csv"
        target.write_text("ouder", encoding="utf-8")
        fill_disk(stick)
        result = run("uren", kluis_folder, "--periode", "2026K3", "--uit", target)
        assert (result.exit_code, "schijf is vol" in result.output) == (7, True)
        assert target.read_text(encoding="utf-8") == "ouder"


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"tekst": Infinity}',
        b'{"tekst": "groot", "weergave": 3, "kluis": ["a"]}',
        b'{"tekst": null, "weergave": null, "kluis": null}',
        b'{"kluis": "a\\u0000b"}',
    ],
)
def test_garbage_in_the_settings_is_passed_by(tmp_path: Path, garbage: bytes) -> None:
    (tmp_path / "instellingen.json").write_bytes(garbage)
    assert Settings.load(tmp_path) == Settings()


def test_one_unreadable_setting_costs_no_other(tmp_path: Path) -> None:
    kept = {"weergave": "paars", "tekst": 120, "kluis": "/ergens/kluis", "later": 1}
    (tmp_path / "instellingen.json").write_text(json.dumps(kept), encoding="utf-8")
    assert Settings.load(tmp_path) == Settings(
        weergave=Weergave.SYSTEEM, tekst=120, kluis="/ergens/kluis"
    )


def test_no_error_of_ours_reaches_the_user_as_a_traceback(
    run: Run, kluis_folder: Path, tmp_path: Path
) -> None:
    database = kluis_folder / "gegevens-0001.db"
    whole = database.read_bytes()
    for damage in (whole[:100], whole[:-4096], b"", whole[:2000] + b"\xff" + whole[2001:]):
        database.write_bytes(damage)
        result = run("kluis", "controle", kluis_folder)
        assert result.exit_code == 4
        assert isinstance(result.exception, SystemExit)
        assert "reservekopie" in result.output
        assert database.read_bytes() == damage
    assert issubclass(ReadOnlyError, GcoError)
