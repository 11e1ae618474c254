"""The encrypted container: keys, header, recovery code, and all that is done with a kluis.

A kluis is a folder: ``kluis.json`` and its copy open ``gegevens-0001.db``. Every change has one
moment at which it counts, the replacing of ``kluis.json`` or the renaming of a folder: before it
everything is as it was, after it everything is new. Importing this package loads no database.
"""

from gco_desktop.kluis.backup import (
    BackupInfo,
    inspect_backup,
    suggested_name,
    with_suffix,
    write_backup,
)
from gco_desktop.kluis.check import CheckReport, Findings, check_kluis
from gco_desktop.kluis.create import create_kluis
from gco_desktop.kluis.emergency_space import release_emergency_space
from gco_desktop.kluis.folder import KluisStatus, read_status
from gco_desktop.kluis.kdf import FLOOR, KdfCost, calibrate
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD, check_new_password, propose_password
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.recovery_code import group_fits
from gco_desktop.kluis.restore import restore_backup
from gco_desktop.kluis.unlock import OpenKluis, unlock

__all__ = [
    "FLOOR",
    "PRACTICE_PASSWORD",
    "BackupInfo",
    "CheckReport",
    "Findings",
    "KdfCost",
    "KluisStatus",
    "OpenKluis",
    "calibrate",
    "check_kluis",
    "check_new_password",
    "create_kluis",
    "group_fits",
    "inspect_backup",
    "propose_password",
    "read_status",
    "recover",
    "release_emergency_space",
    "restore_backup",
    "suggested_name",
    "unlock",
    "with_suffix",
    "write_backup",
]
