"""A virus scanner that holds the header for a moment costs nothing; one that keeps it is told.

The refusals are those of Windows, made by paths that refuse; the disk below them is real.
"""

import time
from pathlib import Path

import pytest
from kluis_cases import OTHER_PASSWORD, PASSWORD, ROWS, contents, count_in, make

from gco_desktop.errors import ReadOnlyError, WrongPasswordError
from gco_desktop.kluis import disk
from gco_desktop.kluis.folder import read_header, save_header
from gco_desktop.kluis.kdf import FLOOR


class HeldPath(type(Path())):  # type: ignore[misc]
    """A path in a folder where the next ``refusals`` replacements are refused."""

    refusals = 0
    asked = 0

    def replace(self, target: Path) -> Path:
        HeldPath.asked += 1
        if HeldPath.refusals:
            HeldPath.refusals -= 1
            raise PermissionError(13, "Access is denied")
        return Path(super().replace(target))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    make(tmp_path / "kluis")
    monkeypatch.setattr(disk, "SCANNERS_HOLD_FILES", True)
    return HeldPath(tmp_path / "kluis")


def change_password(folder: Path, refusals: int) -> None:
    header = read_header(folder).header
    root = header.root(PASSWORD)
    changed = header.with_password(root, OTHER_PASSWORD, FLOOR)
    HeldPath.refusals, HeldPath.asked = refusals, 0
    try:
        save_header(folder, changed)
    finally:
        HeldPath.refusals = 0


def test_header_that_is_held_for_a_moment_is_written(folder: Path) -> None:
    change_password(folder, refusals=3)

    assert count_in(Path(folder), OTHER_PASSWORD) == ROWS
    with pytest.raises(WrongPasswordError):
        count_in(Path(folder))


def test_header_that_stays_held_is_told_after_two_seconds_and_nothing_changed(
    folder: Path,
) -> None:
    before = contents(Path(folder))
    start = time.monotonic()

    with pytest.raises(ReadOnlyError):
        change_password(folder, refusals=disk.REPLACE_TRIES)

    assert HeldPath.asked == disk.REPLACE_TRIES
    assert time.monotonic() - start > 1.5
    assert contents(Path(folder)) == before
    assert count_in(Path(folder)) == ROWS


def test_elsewhere_a_refusal_is_told_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "SCANNERS_HOLD_FILES", False)

    with pytest.raises(ReadOnlyError):
        change_password(folder, refusals=1)

    assert HeldPath.asked == 1
    assert count_in(Path(folder)) == ROWS
