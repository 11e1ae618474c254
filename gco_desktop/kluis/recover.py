"""Gives a kluis a new password with the recovery code alone."""

import time
from dataclasses import replace
from pathlib import Path

from gco_desktop import logs
from gco_desktop.errors import (
    DatabaseDamagedError,
    DatabaseForeignError,
    DatabaseMissingError,
    HeaderDamagedError,
    HeaderMissingError,
    WrongRecoveryCodeError,
)
from gco_desktop.kluis.database import kluis_id_of, verify_database
from gco_desktop.kluis.file_lock import FileLock
from gco_desktop.kluis.folder import databases, read_header, require_kluis, save_header
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.kdf import KdfCost, at_least_floor, calibrate
from gco_desktop.kluis.keys import PasswordSlot, root_check
from gco_desktop.kluis.passwords import check_new_password
from gco_desktop.kluis.recovery_code import decode


@logs.noted(logs.Event.RECOVERED)
def recover(folder: Path, code: str, new_password: str, *, kdf: KdfCost | None = None) -> None:
    """Let ``new_password`` open the kluis; works with and without a header.

    Raises WrongRecoveryCodeError: with the groups that hold a typing mistake, with the day on
    which the code was replaced, or bare when it belongs to other data.
    """
    root = decode(code)
    check_new_password(new_password)
    require_kluis(folder)
    lock = FileLock(folder)
    try:
        header = _readable_header(folder)
        if header is None:
            header = _rebuilt_header(folder, root, new_password, kdf or calibrate())
        elif header.fits(root):
            cost = kdf or at_least_floor(header.slot.cost)
            header = header.with_password(root, new_password, cost)
        else:
            raise WrongRecoveryCodeError(replaced_on=header.replaced_on(root))
        save_header(folder, replace(header, sheet_confirmed=True))
    finally:
        lock.release()


def _readable_header(folder: Path) -> Header | None:
    try:
        return read_header(folder).header
    except (HeaderMissingError, HeaderDamagedError):
        return None


def _rebuilt_header(folder: Path, root: bytes, password: str, cost: KdfCost) -> Header:
    candidates = databases(folder)
    if not candidates:
        raise DatabaseMissingError
    for path in candidates:
        try:
            file = verify_database(path, root, header=None)
            with file.connected() as connection:
                kluis_id = kluis_id_of(connection)
        except (DatabaseDamagedError, DatabaseForeignError):
            continue  # of another code, or beyond opening
        return Header(
            kluis_id=kluis_id,
            generation=int(time.time()),  # above that of any copy that may turn up
            database=path.name,
            salt=file.salt,
            check=root_check(root),
            slot=PasswordSlot.wrap(root, password, kluis_id, cost),
        )
    raise WrongRecoveryCodeError
