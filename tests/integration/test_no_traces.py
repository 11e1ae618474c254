"""After a day of work no name and no note stands in any file, but for what was asked for."""

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gco_desktop.bootstrap import open_kluis
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SHORTEST = 5  # shorter names stand in random bytes by chance
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
PLAIN = re.compile(r"[ -~]+")
NARROW = re.compile(rb"[ -~]{%d,}" % SHORTEST)
WIDE = re.compile(rb"(?:[ -~]\0){%d,}" % SHORTEST)
ASKED_FOR = {".pdf", ".csv", ".png", ".json"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything a run of the demo without a display wrote, settings and temporary files too."""
    home = tmp_path_factory.mktemp("thuis")
    (home / "tmp").mkdir()
    environment = {
        **{
            key: value
            for key, value in os.environ.items()
            if not key.startswith("XDG_") and key not in DISPLAYS
        },
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
    }
    words = ["demo", "--map", str(home / "oefenen"), "--zonder-venster", "--gezinnen", "12"]
    result = subprocess.run(
        [sys.executable, "-m", "ui", *words, "--peildatum", "2026-11-20"],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        cwd=ROOT,
    )
    (home / "uitvoer.txt").write_text(result.stdout, encoding="utf-8")
    (home / "fouten.txt").write_text(result.stderr, encoding="utf-8")
    return home


@pytest.fixture(scope="module")
def secrets(home: Path) -> set[str]:
    """Names and the beginnings of notes of the practice kluis."""
    with closing(open_kluis(home / "oefenen" / "kluis", PRACTICE_PASSWORD)) as services:
        found: set[str] = set()
        for regel in services.gezinnen.regels():
            detail = services.gezinnen.detail(regel.id)
            found.update(part for lid in detail.leden for part in lid.persoon.naam.split())
            found.add(detail.gezin.adres)
            papers = services.documenten.of_gezin(regel.id).regels
            found.update(paper.document.titel for paper in papers)
            found.update(contact.verslag[:40] for contact in detail.contacten)
    return {text for text in found if len(text) >= SHORTEST}


def written(home: Path) -> Iterator[Path]:
    """Give every file but what was asked for: papers, pictures, tables and the summary."""
    asked = home / "oefenen"
    for path in home.rglob("*"):
        wanted = path.suffix in ASKED_FOR and path.parent in (asked, asked / "schermen")
        if path.is_file() and not wanted:
            yield path


def words(content: bytes) -> bytes:
    """Return all that may be text: a file that is encrypted holds hardly any."""
    narrow = b"\n".join(NARROW.findall(content))
    wide = b"\n".join(WIDE.findall(content)).replace(b"\0", b"")
    return narrow + b"\n" + wide


def plain_part(secret: str) -> str:
    """Return the longest piece of ``secret`` that is written alike in every encoding."""
    return max(PLAIN.findall(secret), key=len, default="")


def test_the_demo_writes_all_it_promises_without_a_display(home: Path) -> None:
    folder = home / "oefenen"
    assert (home / "uitvoer.txt").read_text(encoding="utf-8").splitlines()[-1] == str(folder)
    assert (home / "fouten.txt").read_text(encoding="utf-8") == ""
    names = {path.name for path in folder.iterdir()}
    assert {"kluis", "schermen", "casemanagementplan.pdf", "uren.csv"} <= names
    assert {path.suffix for path in folder.glob("samenvatting-2026K3-*")} == {".json", ".pdf"}
    assert len(list((folder / "schermen").glob("*.png"))) >= 20


def test_sqlite_cannot_read_the_kluis(home: Path) -> None:
    for path in (home / "oefenen" / "kluis").glob("gegevens-*.db"):
        with (
            closing(sqlite3.connect(path)) as connection,
            pytest.raises(sqlite3.DatabaseError),
        ):
            connection.execute("SELECT count(*) FROM sqlite_master")


def test_no_name_and_no_note_stands_in_any_other_file(home: Path, secrets: set[str]) -> None:
    assert len(secrets) > 100
    paths = list(written(home))
    assert any(path.name == "kluis.json" for path in paths)
    plain = {part.encode() for secret in secrets if len(part := plain_part(secret)) >= SHORTEST}
    other = [secret for secret in secrets if len(plain_part(secret)) < SHORTEST]
    assert words("Jan de Wit".encode("utf-16-le") + b"\1Soest\2") == b"Soest\nJan de Wit"
    for path in paths:
        content = path.read_bytes()
        text = words(content)
        assert not [part for part in plain if part in text], path.relative_to(home)
        for secret in other:
            for encoding in ("utf-8", "utf-16-le"):
                assert secret.encode(encoding) not in content, path.relative_to(home)


def test_the_summary_and_the_hours_hold_no_name(home: Path, secrets: set[str]) -> None:
    folder = home / "oefenen"
    for path in (*folder.glob("samenvatting-*.json"), folder / "uren.csv"):
        text = path.read_text(encoding="utf-8")
        assert [secret for secret in secrets if secret in text] == []


def test_only_the_user_may_read_what_was_written(home: Path) -> None:
    if os.name != "posix":
        pytest.skip("permissions are another matter there")
    for path in (home / "oefenen").rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path
