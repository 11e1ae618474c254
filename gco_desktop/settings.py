"""Settings of this computer: how it looks and where the kluis stands; nothing about people."""

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Self

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
        path = (folder or config_folder()) / FILE_NAME
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            known = {f.name: kept[f.name] for f in fields(cls) if f.name in kept}
            known["weergave"] = Weergave(known.get("weergave", Weergave.SYSTEEM))
            known["tekst"] = int(known.get("tekst", 100))
            known["kluis"] = str(known.get("kluis", ""))
            return cls(**known)
        except (OSError, ValueError, TypeError, KeyError):
            return cls()

    def save(self, folder: Path | None = None) -> None:
        """Keep the settings; a computer that does not let us just forgets them."""
        path = (folder or config_folder()) / FILE_NAME
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")
        except OSError:
            return
