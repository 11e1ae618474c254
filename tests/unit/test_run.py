"""The set-up script tells a user exactly what to do when it cannot do it itself."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import run

SCRIPT = Path(run.__file__)


@pytest.mark.parametrize("arguments", [[], ["iets"], ["--help"]])
def test_without_a_known_command_both_commands_are_explained(arguments: list[str]) -> None:
    result = subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 2
    assert "run.py demo" in result.stdout
    assert "run.py test" in result.stdout


def test_who_is_not_root_gets_the_exact_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(run.SetupError) as raised:
        run.install_system_packages("libegl1", "libgl1")
    command = (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libegl1 libgl1\n"
    )
    assert command in str(raised.value)


def test_a_system_without_apt_gets_the_names_of_the_packages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(run.SetupError, match="libegl1 libgl1"):
        run.install_system_packages("libegl1", "libgl1")


def test_another_lock_file_asks_for_another_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = run.fingerprint()
    other = tmp_path / "requirements.lock"
    other.write_bytes(run.LOCK.read_bytes() + b"# changed\n")
    monkeypatch.setattr(run, "LOCK", other)
    assert run.fingerprint() != before


def test_a_library_that_is_not_there_is_named_once() -> None:
    listing = "libegl.so => not found\nlibc.so.6 => /lib/libc.so.6\nlibegl.so => not found\n"
    assert run.not_found(listing) == ["libegl.so"]
