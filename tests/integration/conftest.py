"""A small kluis of its own for each test of the container."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from kluis_cases import make
from trust_cases import Made, quickened
from trust_keys import at_once
from trust_zygote import Zygote

from gco_desktop.kluis.kdf import KdfCost

ENOUGH_MEMORY = 512 << 20


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


@pytest.fixture(scope="session")
def zygote() -> Iterator[Zygote]:
    """A process that kills its children when it is asked to; its keys are those of ``at_once``."""
    if not hasattr(os, "fork"):
        pytest.skip("this system forks no processes")
    zygote = Zygote()
    yield zygote
    zygote.close()


@pytest.fixture
def keys_at_once(quick: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open here what the zygote made; what was made before has its own quick slot."""
    monkeypatch.setattr(KdfCost, "derive", at_once(KdfCost.derive))


@pytest.fixture(scope="session")
def quick(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A kluis of the program itself that opens at once; to be copied."""
    return quickened(template, tmp_path_factory.mktemp("snel") / "kluis")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: waiting for a disk proves nothing more."""
    shared = Path("/dev/shm")  # noqa: S108
    if not os.access(shared, os.W_OK) or shutil.disk_usage(shared).free < ENOUGH_MEMORY:
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=shared) as folder:
        yield Path(folder)
