"""Half-typed text that the kluis had no room for: sealed, and put back as soon as it can be."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gco_desktop.kluis.sealed_file import find_sealed, write_sealed
from gco_desktop.paths import config_folder
from ui.locking import SealedDrafts, put_back_drafts

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services


class DraftSafe:
    """Keeps sealed drafts in a file beside their kluis or in ``spare``, else in memory.

    One thread at a time: that of the database, or any other while that one has nothing to do.
    """

    def __init__(self, spare: Callable[[], Path] = config_folder) -> None:
        self._spare = spare
        self._held: list[tuple[Path, SealedDrafts]] = []

    @property
    def forms(self) -> int:
        """The number of forms whose text is in memory only."""
        return sum(sealed.forms for _folder, sealed in self._held)

    def keep(self, folder: Path, sealed: SealedDrafts) -> None:
        """Keep what belongs in the kluis of a folder."""
        self._held.append((folder, sealed))
        self.write()

    def write(self) -> bool:
        """Write what is in memory only, the oldest first; return whether nothing is left."""
        while self._held:
            folder, sealed = self._held[0]
            if not write_sealed(self._places(folder), sealed.content):
                return False
            del self._held[0]
        return True

    def forget(self) -> None:
        """Give up what is in memory only: the user wants that."""
        self._held.clear()

    def put_back(self, services: "Services") -> None:
        """Offer in an open kluis what is its own; it stays here until it is in there or done."""
        kluis = services.kluis.folder
        files = [
            (content, partial(_remove, path)) for path, content in find_sealed(self._places(kluis))
        ]
        held = [  # newer than the files
            (held[1].content, partial(self._drop, held)) for held in self._held if held[0] == kluis
        ]
        put_back_drafts(services, [*files, *held])

    def waits(self, services: "Services") -> bool:
        """Whether text of an open kluis is still sealed here."""
        kluis = services.kluis.folder
        sealed = [content for _path, content in find_sealed(self._places(kluis))]
        sealed += [drafts.content for folder, drafts in self._held if folder == kluis]
        return any(services.kluis.unseal(content) is not None for content in sealed)

    def _drop(self, held: tuple[Path, SealedDrafts]) -> None:
        if held in self._held:
            self._held.remove(held)

    def _places(self, folder: Path) -> tuple[Path, Path]:
        spare = self._spare()
        with suppress(OSError):
            spare.mkdir(parents=True, exist_ok=True)
        return folder, spare


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
