"""A full disk costs nothing: what was kept is kept, and the same save works once there is room."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from conftest import PASSWORD
from kluis_cases import fill, small_disk

from gco_desktop.bootstrap import new_kluis, open_kluis
from gco_desktop.errors import DiskFullError
from gco_desktop.kluis.emergency_space import FILE_NAME
from gco_desktop.kluis.kdf import FLOOR

NOTE = "Een verslag dat blijft. " * 4000


def test_a_save_on_a_full_disk_can_be_done_again(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 120) as disk:
        folder = disk / "kluis"
        new_kluis(folder, PASSWORD, kdf=FLOOR)
        services = open_kluis(folder, PASSWORD, now=lambda: datetime(2026, 11, 20, 9))  # noqa: DTZ001
        assert (folder / FILE_NAME).exists()
        gezin = services.gezinnen.register("Gezin De Vries")
        kept = services.contacten.save(services.contacten.new(gezin.id))
        fill(disk)
        bundel = services.contacten.new(gezin.id)
        bundel = replace(bundel, contact=replace(bundel.contact, verslag=NOTE))
        with pytest.raises(DiskFullError):
            services.contacten.save(bundel)
        assert not (folder / FILE_NAME).exists()
        services.contacten.save(bundel)  # the emergency space made room
        assert services.contacten.get(bundel.contact.id).contact.verslag == bundel.contact.verslag
        assert services.contacten.get(kept.contact.id) == kept
        services.close()
