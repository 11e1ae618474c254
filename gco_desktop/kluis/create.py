"""Makes a new kluis."""

import shutil
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gco_desktop.kluis.database import create_database
from gco_desktop.kluis.disk import sync_file
from gco_desktop.kluis.folder import (
    FIRST_NUMBER,
    database_name,
    finish_building,
    save_header,
    start_building,
)
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.kdf import FLOOR, KdfCost, calibrate
from gco_desktop.kluis.keys import PasswordSlot, new_root, root_check
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD, check_new_password
from gco_desktop.kluis.recovery_code import encode

if TYPE_CHECKING:
    from sqlalchemy import Engine


def create_kluis(
    folder: Path,
    password: str,
    *,
    prepare: Callable[["Engine"], None],
    practice: bool = False,
    kdf: KdfCost | None = None,
) -> str:
    """Make a kluis in ``folder``, all of it or nothing, and return its recovery code.

    ``prepare`` brings the database to the newest schema. The password of a practice kluis is
    public, so deriving its key is not slow. Raises KluisExistsError, WachtwoordZwakError,
    DiskFullError or ReadOnlyError.
    """
    if not (practice and password == PRACTICE_PASSWORD):
        check_new_password(password)
    building = start_building(folder)
    try:
        cost = kdf or (FLOOR if practice else calibrate())
        root, kluis_id = new_root(), str(uuid.uuid4())
        file = create_database(building / database_name(FIRST_NUMBER), root, kluis_id, prepare)
        sync_file(file.path)
        header = Header(
            kluis_id=kluis_id,
            generation=0,
            database=file.path.name,
            salt=file.salt,
            check=root_check(root),
            slot=PasswordSlot.wrap(root, password, kluis_id, cost),
            practice=practice,
        )
        save_header(building, header)
        finish_building(building, folder)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    return encode(root)
