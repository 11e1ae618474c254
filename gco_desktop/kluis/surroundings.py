"""Where a folder stands: with a sync program, on a network or on a stick, which harms a kluis."""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, unique
from pathlib import Path, PurePath

MOUNTS = Path("/proc/mounts")
BLOCKS = Path("/sys/class/block")
DRIVE_REMOVABLE, DRIVE_REMOTE = 2, 4


@unique
class Risk(StrEnum):
    """What may happen to a kluis where it stands."""

    SYNC = "sync"
    NETWORK = "netwerk"
    REMOVABLE = "verwisselbaar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """A risk, and the name of the program behind it when that is known."""

    risk: Risk
    program: str = ""


# A folder that is called so, whatever comes behind it: "OneDrive - Stichting Voorbeeld".
_FOLDERS = {
    "OneDrive": re.compile(r"onedrive\b.*", re.IGNORECASE),
    "Dropbox": re.compile(r"dropbox\b.*", re.IGNORECASE),
    "Google Drive": re.compile(r"(google[ _-]?drive|my drive|mijn drive)\b.*", re.IGNORECASE),
    "iCloud": re.compile(r"(icloud ?drive|mobile documents|com~apple~clouddocs)", re.IGNORECASE),
    "Nextcloud": re.compile(r"nextcloud\b.*", re.IGNORECASE),
    "ownCloud": re.compile(r"owncloud\b.*", re.IGNORECASE),
    "pCloud": re.compile(r"pcloud ?(drive|sync)?", re.IGNORECASE),
    "Box": re.compile(r"box( sync|-box)?", re.IGNORECASE),
    "STACK": re.compile(r"stack ?drive", re.IGNORECASE),
}
# What such a program leaves in the folder that it keeps in step.
_MARKERS = {
    "OneDrive": (".849C9593-D756-4E56-8D6E-42412F2A707B",),
    "Dropbox": (".dropbox.cache",),  # not .dropbox: its settings stand so in the home folder
    "Google Drive": (".tmp.driveupload", ".tmp.drivedownload"),
    "Nextcloud": (".nextcloudsync.log", ".sync_*.db", "._sync_*.db"),
    "ownCloud": (".owncloudsync.log",),
    "Syncthing": (".stfolder",),
}
_VARIABLES = {
    "OneDrive": ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"),
}
_NETWORK_TYPES = re.compile(r"nfs4?|cifs|smb\d?|smbfs|sshfs|ncpfs|afs|davfs|9p|fuse\..+")
_REMOVABLE_PLACES = ("/media/", "/run/media/", "/Volumes/")


def surroundings_of(
    folder: Path,
    *,
    environ: Mapping[str, str] | None = None,
    mounts: Path = MOUNTS,
    blocks: Path = BLOCKS,
) -> Surroundings | None:
    """Return what may harm a kluis in ``folder``, which need not be there yet; mostly nothing."""
    folder = _resolved(folder)
    program = _sync_program(folder, os.environ if environ is None else environ)
    if program:
        return Surroundings(risk=Risk.SYNC, program=program)
    risk = _windows_risk(folder) or _mount_risk(folder, mounts, blocks)
    return None if risk is None else Surroundings(risk=risk)


def unc_path(folder: PurePath) -> bool:
    """Return whether a Windows path begins with the name of a server."""
    return folder.drive.startswith("\\\\") and not folder.drive.startswith(("\\\\?\\", "\\\\.\\"))


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except (OSError, RuntimeError, ValueError):
        return folder.absolute()


def _sync_program(folder: Path, environ: Mapping[str, str]) -> str:
    for program, name in _FOLDERS.items():
        if any(name.fullmatch(part) for part in folder.parts):
            return program
    for program, variables in _VARIABLES.items():
        places = [Path(environ[name]) for name in variables if environ.get(name)]
        if any(place.is_absolute() and folder.is_relative_to(place) for place in places):
            return program
    for program, markers in _MARKERS.items():
        if any(_holds(place, marker) for place in _upwards(folder) for marker in markers):
            return program
    return ""


def _upwards(folder: Path) -> Iterator[Path]:
    """Give the folder and those above it; not the root, where each user may leave a file."""
    for place in (folder, *folder.parents):
        if place.parent != place:
            yield place


def _holds(place: Path, marker: str) -> bool:
    try:
        return next(place.glob(marker), None) is not None
    except (OSError, ValueError):
        return False


def _mount_risk(folder: Path, mounts: Path, blocks: Path) -> Risk | None:
    device, kind = _mount_of(folder, mounts)
    if _NETWORK_TYPES.fullmatch(kind):
        return Risk.NETWORK
    if folder.as_posix().startswith(_REMOVABLE_PLACES) or _is_removable(device, blocks):
        return Risk.REMOVABLE
    return None


def _mount_of(folder: Path, mounts: Path) -> tuple[str, str]:
    """Return the device and the kind of file system that ``folder`` stands on."""
    best, found = -1, ("", "")
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return found
    for line in lines:
        fields = line.split()
        if len(fields) < len(("device", "place", "kind")):
            continue
        place = Path(_unescaped(fields[1]))
        # What was mounted last over the same place is what one sees.
        if folder.is_relative_to(place) and len(place.parts) >= best:
            best, found = len(place.parts), (fields[0], fields[2])
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)


def _is_removable(device: str, blocks: Path) -> bool:
    if not device.startswith("/dev/"):
        return False
    try:
        block = (blocks / Path(device).name).resolve(strict=True)
        # A partition stands in the folder of its disk, and the disk knows what it is.
        flags = [place / "removable" for place in (block, block.parent)]
        return any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)
    except OSError:
        return False


def _windows_risk(folder: Path) -> Risk | None:
    if sys.platform != "win32":
        return None
    # Not tried on Windows.
    import ctypes

    kind = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor)
    if unc_path(folder) or kind == DRIVE_REMOTE:
        return Risk.NETWORK
    return Risk.REMOVABLE if kind == DRIVE_REMOVABLE else None
