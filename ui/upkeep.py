"""Sees to the kluis a moment after the last change."""

from PySide6.QtCore import QObject, QTimer, Slot

from gco_desktop.services.onderhoud import OnderhoudService
from ui.background import BackgroundRunner

REST_MS = 5000


class Upkeep(QObject):
    """Tidies the kluis once nothing was changed for ``rest`` milliseconds, on its own thread."""

    def __init__(
        self,
        onderhoud: OnderhoudService,
        runner: BackgroundRunner,
        parent: QObject | None = None,
        rest: int = REST_MS,
    ) -> None:
        super().__init__(parent)
        self._onderhoud = onderhoud
        self._runner = runner
        self._mark = (0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest)
        self._timer.timeout.connect(self._on_rest)
        runner.idle.connect(self._on_idle)

    @Slot()
    def _on_idle(self) -> None:
        mark = self._onderhoud.journal()
        if mark != self._mark and any(mark):
            self._timer.start()
        self._mark = mark

    @Slot()
    def _on_rest(self) -> None:
        if any(self._onderhoud.journal()):  # else it was closed meanwhile, perhaps for good
            self._runner.run(self._onderhoud.tidy, _ignore, _ignore)


def _ignore(_result: object) -> None:
    """What could not be done now is done after the next change, or at the lock."""
