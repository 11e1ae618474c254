"""A file is called what it is, whatever end was typed."""

from pathlib import Path

import pytest

from ui.widgets.files import FileKind, named

XLSX = FileKind(label="Spreadsheet", suffix="xlsx")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("u.pdf", "u.xlsx"),
        ("u", "u.xlsx"),
        ("u.XLSX", "u.XLSX"),
        ("uren 1.5", "uren 1.5.xlsx"),
        ("jan.feb", "jan.feb.xlsx"),
    ],
)
def test_a_name_ends_as_the_kind_that_was_chosen(typed: str, name: str, tmp_path: Path) -> None:
    assert named(tmp_path / typed, XLSX) == tmp_path / name


def test_an_end_that_is_as_good_stays(tmp_path: Path) -> None:
    kind = FileKind(label="Tekst", suffix="csv", more=("txt",))
    assert named(tmp_path / "u.txt", kind).name == "u.txt"


def test_a_file_nobody_agreed_to_overwrite_stays(tmp_path: Path) -> None:
    (tmp_path / "u.xlsx").write_bytes(b"kept")
    assert named(tmp_path / "u.pdf", XLSX).name == "u (2).xlsx"
    assert named(tmp_path / "u.xlsx", XLSX).name == "u.xlsx"
