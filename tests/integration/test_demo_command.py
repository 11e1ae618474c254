"""``gco-desktop demo`` says what it does before it does it."""

import os
import subprocess
import sys
from pathlib import Path


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
