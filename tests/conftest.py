"""What every test shares: a real, encrypted kluis of its own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first import of Qt

import gc
import shutil
from collections.abc import Generator, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.kluis.kdf import FLOOR, KdfCost

# The gates try the same examples each time; "--hypothesis-seed=NUMBER" looks for others.
settings.register_profile("gates", derandomize=True)
settings.load_profile("gates")

PASSWORD = "vijf-gewone-woorden-achter-elkaar"
NOW = datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001 - local time, as people type it


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: int) -> None:
        self.now += timedelta(**by)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect without looking for garbage, and look through what was collected never again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="module", autouse=True)
def no_garbage() -> Iterator[None]:
    """Clear the memory where no test is under way."""
    yield
    gc.collect()


@pytest.fixture(scope="session", autouse=True)
def remembered_keys() -> Iterator[None]:
    """Remember each key that was derived: all copies of one kluis have the same one.

    Most of what the tests take would go to finding it again. What is measured is never remembered:
    that has no password.
    """
    derive = KdfCost.derive
    known: dict[tuple[KdfCost, bytes, bytes], bytes] = {}

    def remember(cost: KdfCost, password: bytes, salt: bytes) -> bytes:
        key = known.get((cost, password, salt)) or derive(cost, password, salt)
        if password:
            known[cost, password, salt] = key
        return key

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(KdfCost, "derive", remember)
        yield


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty kluis: making one once and copying it is what makes us fast."""
    folder = tmp_path_factory.mktemp("template") / "kluis"
    new_kluis(folder, PASSWORD, kdf=FLOOR)
    return folder


@pytest.fixture
def kluis_folder(template: Path, tmp_path: Path) -> Path:
    return shutil.copytree(template, tmp_path / "kluis")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(kluis_folder: Path, clock: Clock) -> Iterator[Services]:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    yield services
    services.close()
