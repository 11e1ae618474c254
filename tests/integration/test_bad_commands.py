"""Bad input on the command line and in the settings: one Dutch sentence, and an exit code."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from bad_cases import fill
from click.testing import CliRunner, Result
from conftest import PASSWORD
from kluis_cases import contents, make_read_only, small_disk
from kluis_cases import fill as fill_disk

from gco_desktop.bootstrap import new_kluis, open_kluis
from gco_desktop.cli import group
from gco_desktop.error_texts import TEXTS
from gco_desktop.errors import ReadOnlyError
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.settings import Settings, Weergave

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


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


@pytest.mark.parametrize("content", [f"\ufeff{PASSWORD}\r\n", f"{PASSWORD}\n\n"])
def test_a_password_of_any_editor_opens_the_kluis(
    run: Run, kluis_folder: Path, password_file: Path, content: str
) -> None:
    password_file.write_bytes(content.encode())
    assert run("kluis", "controle", kluis_folder).exit_code == 0
    source = ("--wachtwoord-bestand", "-")
    assert run("kluis", "controle", kluis_folder, *source, given=content).exit_code == 0


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


# A shell that runs the tests in the background has them, and what they start, ignore Ctrl+C.
HEARS_CTRL_C = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("gco_desktop", run_name="__main__")
"""


def until(terminal: int, word: bytes | None) -> bytes:
    """Return what is said up to ``word``, or until the other side is closed."""
    said = b""
    while word is None or word not in said:
        ready, _, _ = select.select([terminal], [], [], 30)
        assert ready, f"nothing more came after {said!r}"
        try:
            chunk = os.read(terminal, 1024)
        except OSError:  # the other side is closed
            chunk = b""
        if not chunk:
            assert word is None, said
            break
        said += chunk
    return said


def test_ctrl_c_at_the_prompt_stops_in_dutch(kluis_folder: Path) -> None:
    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this machine has no terminals, as in a container without /dev/pts")
    child = subprocess.Popen(
        [sys.executable, "-c", HEARS_CTRL_C, "kluis", "controle", str(kluis_folder)],
        cwd=ROOT,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    said = until(ours, b"Wachtwoord")
    child.send_signal(signal.SIGINT)
    said += until(ours, None)
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


def test_a_read_only_disk_says_so_and_loses_nothing(
    run: Run, kluis_folder: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "schijf", 120) as disk:
        folder = disk / "kluis"
        new_kluis(folder, PASSWORD, kdf=FLOOR)
        make_read_only(disk)
        before = contents(folder)
        result = run("uren", folder, "--periode", "2026K3", "--uit", tmp_path / "uren.csv")
        assert contents(folder) == before
        out = run("uren", kluis_folder, "--periode", "2026K3", "--uit", disk / "uren.csv")
    for each in (result, out):
        assert (each.exit_code, each.output.strip()) == (1, TEXTS[ReadOnlyError])


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


def test_a_damaged_kluis_ends_with_4_and_is_left_alone(run: Run, kluis_folder: Path) -> None:
    database = kluis_folder / "gegevens-0001.db"
    whole = database.read_bytes()
    flipped = bytes([*whole[:2000], whole[2000] ^ 1, *whole[2001:]])
    for damage in (whole[:100], whole[:-4096], b"", flipped):
        database.write_bytes(damage)
        result = run("kluis", "controle", kluis_folder)
        assert result.exit_code == 4
        assert isinstance(result.exception, SystemExit)
        assert "reservekopie" in result.output
        assert database.read_bytes() == damage


def test_a_password_typed_two_ways_is_asked_for_again(tmp_path: Path) -> None:
    typed = [PASSWORD, "iets heel anders", PASSWORD, PASSWORD]
    words = ["kluis", "nieuw", str(tmp_path / "k"), "--herstelcode-naar", str(tmp_path / "code")]
    result = CliRunner().invoke(group, words, input="\n".join(typed) + "\n")
    assert result.exit_code == 0, result.output
    assert "niet twee keer hetzelfde" in result.output
    assert "Error" not in result.output
