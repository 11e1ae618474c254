"""Settings of this computer: how it looks and where the kluis stands; nothing about people."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Self, TypeGuard

from gco_desktop.paths import config_folder, kluis_folder

FILE_NAME = "instellingen.json"
SMALLEST_TEXT, LARGEST_TEXT = 90, 150
IDLE_MINUTES = (5, 10, 15, 30)
USUAL_IDLE_MINUTES = 10


class Weergave(StrEnum):
    """Light, dark, or as the system has it."""

    SYSTEEM = "systeem"
    LICHT = "licht"
    DONKER = "donker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``tekst`` is the size of text in percent; an empty ``kluis`` means the usual place.

    ``rust`` is the number of minutes without a touch after which the kluis is locked;
    ``tweede_map`` is a folder that gets a copy of each automatic backup, or empty; ``plek_gezien``
    is the risk of the place of the kluis that the user has read about; ``dag_vragen`` offers to
    close the day before the window goes.
    """

    weergave: Weergave = Weergave.SYSTEEM
    tekst: int = 100
    kluis: str = ""
    rust: int = USUAL_IDLE_MINUTES
    tweede_map: str = ""
    plek_gezien: str = ""
    dag_vragen: bool = True

    @property
    def kluis_folder(self) -> Path:
        """Where the kluis stands."""
        return Path(self.kluis) if self.kluis else kluis_folder()

    @property
    def second_folder(self) -> Path | None:
        """Where copies of the automatic backups go, when the user chose a place."""
        return Path(self.tweede_map) if self.tweede_map else None

    @property
    def scale(self) -> float:
        """The text size as a factor."""
        return min(max(self.tekst, SMALLEST_TEXT), LARGEST_TEXT) / 100

    @classmethod
    def load(cls, folder: Path | None = None) -> Self:
        """Return what was kept; what is missing or unreadable is as in the beginning."""
        kept = _read((folder or config_folder()) / FILE_NAME)
        weergave, tekst, kluis = kept.get("weergave"), kept.get("tekst"), kept.get("kluis")
        rust, tweede, usual = kept.get("rust"), kept.get("tweede_map"), cls()
        gezien, vragen = kept.get("plek_gezien"), kept.get("dag_vragen")
        return cls(
            weergave=Weergave(weergave) if weergave in list(Weergave) else usual.weergave,
            tekst=tekst if type(tekst) is int else usual.tekst,
            kluis=kluis if _is_path(kluis) else usual.kluis,
            rust=rust if type(rust) is int and rust in IDLE_MINUTES else usual.rust,
            tweede_map=tweede if _is_path(tweede) else usual.tweede_map,
            plek_gezien=gezien if isinstance(gezien, str) else usual.plek_gezien,
            dag_vragen=vragen if isinstance(vragen, bool) else usual.dag_vragen,
        )

    def save(self, folder: Path | None = None) -> None:
        """Keep the settings; a computer that does not let us just forgets them."""
        path = (folder or config_folder()) / FILE_NAME
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")
        except OSError:
            return


def _is_path(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and "\0" not in value


def _read(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
