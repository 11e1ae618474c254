"""``gco-desktop demo`` says what it does before it does it, and needs no display for pictures."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def start(folder: Path, *options: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "ui", "demo", "--map", str(folder), *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env=environment,
    )


def test_the_first_line_comes_before_the_practice_kluis_is_there(tmp_path: Path) -> None:
    with start(tmp_path, "--zonder-venster", environment=dict(os.environ)) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = list(tmp_path.glob("kluis/*"))
        process.kill()

    assert line == "De oefenkluis wordt gemaakt. Dat kan een halve minuut duren.\n"
    assert found == []


@pytest.mark.slow
def test_pictures_need_no_display(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path / "thuis")}
    options = ("--zonder-venster", "--gezinnen", "2", "--jaren", "1")
    with start(tmp_path, *options, environment=environment) as process:
        said, _ = process.communicate()

    assert process.returncode == 0, said
    assert said.splitlines()[-1] == str(tmp_path)
    assert len(list(tmp_path.glob("schermen/*.png"))) > 10
