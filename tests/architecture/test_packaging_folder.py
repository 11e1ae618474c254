"""Folders are packages where that is meant, and nowhere else."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("gco_desktop", "ui", "resources", "migrations")


def test_packaging_folder_does_not_hide_the_packaging_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for name in PACKAGES for path in (ROOT / name).rglob("*.py")}
    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []
