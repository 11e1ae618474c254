"""Looks after what finds words back, some moments after the kluis was opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from gco_desktop.services.zoekindex import ZoekindexService
from ui.runner import Runner
from ui.zoeken import texts

REST_MS = 3000  # the first screen and the first backup go before


class ZoekKeeper(QObject):
    """Has the index made anew when it is out of step, and says so with a calm word."""

    def __init__(
        self,
        index: ZoekindexService,
        runner: Runner,
        tell: Callable[[str], None],
        parent: QObject,
        rest: int = REST_MS,
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._runner = runner.scoped(self)
        self._tell = tell
        QTimer.singleShot(rest, self, self.look)

    @Slot()
    def look(self) -> None:
        """Look whether everything can be found; after an untidy end at every word."""
        tend = partial(self._index.tend, thorough=not self._index.was_clean)
        self._runner.run_apart(tend, self._on_tended, _ignore)

    def _on_tended(self, rebuilt: bool) -> None:
        if rebuilt:
            self._tell(texts.UPDATED)


def _ignore(_error: object) -> None:
    """The kluis was closed first, or is damaged: then other checks say so."""
