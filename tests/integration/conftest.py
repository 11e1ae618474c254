"""A small kluis of its own for each test of the container."""

import shutil
from pathlib import Path

import pytest
from kluis_cases import make


@pytest.fixture(scope="session")
def made_kluis(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("gemaakt") / "kluis"
    return folder, make(folder)


@pytest.fixture
def kluis(made_kluis: tuple[Path, str], tmp_path: Path) -> Path:
    return shutil.copytree(made_kluis[0], tmp_path / "kluis")


@pytest.fixture
def code(made_kluis: tuple[Path, str]) -> str:
    return made_kluis[1]
