"""Every dependency is locked with hashes and has its reason in the README."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
REQUIREMENTS = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
NAMES = sorted(re.split(r"[<>=]", requirement)[0].lower() for requirement in REQUIREMENTS)
README = (ROOT / "README.md").read_text(encoding="utf-8")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_dependency_is_locked_and_explained(name: str) -> None:
    assert re.search(rf"^{re.escape(name)}==", LOCK, re.MULTILINE)
    assert re.search(rf"^\|.*\b{re.escape(name)}\b", README.lower(), re.MULTILINE)


def test_every_locked_version_has_a_hash() -> None:
    entries = [entry for entry in re.split(r"\n(?=\S)", LOCK) if not entry.startswith("#")]
    assert entries
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_file_names_no_index_and_no_folder() -> None:
    assert re.findall(r"https?://|file:|--index|--find-links| /\S", LOCK) == []
