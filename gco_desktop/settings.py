"""Settings of this computer: how it looks and where the kluis stands; nothing about people."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from gco_desktop.paths import config_folder, kluis_folder

FILE_NAME = "instellingen.json"
SMALLEST_TEXT, LARGEST_TEXT = 90, 150


class Weergave(StrEnum):
    """Light, dark, or as the system has it."""

    SYSTEEM = "systeem"
    LICHT = "licht"
    DONKER = "donker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``tekst`` is the size of text in percent; an empty ``kluis`` means the usual place."""

    weergave: Weergave = Weergave.SYSTEEM
    tekst: int = 100
    kluis: str = ""

    @property
    def kluis_folder(self) -> Path:
        """Where the kluis stands."""
        return Path(self.kluis) if self.kluis else kluis_folder()

    @property
    def scale(self) -> float:
        """The text size as a factor."""
        return min(max(self.tekst, SMALLEST_TEXT), LARGEST_TEXT) / 100

    @classmethod
    def load(cls, folder: Path | None = None) -> Self:
        """Return what was kept; what is missing or unreadable is as in the beginning."""
        kept = _read((folder or config_folder()) / FILE_NAME)
        weergave, tekst, kluis = kept.get("weergave"), kept.get("tekst"), kept.get("kluis")
        usual = cls()
        return cls(
            weergave=Weergave(weergave) if weergave in list(Weergave) else usual.weergave,
            tekst=tekst if type(tekst) is int else usual.tekst,
            kluis=kluis if isinstance(kluis, str) and "\0" not in kluis else usual.kluis,
        )

    def save(self, folder: Path | None = None) -> None:
        """Keep the settings; a computer that does not let us just forgets them."""
        path = (folder or config_folder()) / FILE_NAME
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")
        except OSError:
            return


def _read(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
