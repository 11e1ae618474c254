"""The one broadcast: what changed in the kluis, for every screen that shows it."""

from collections.abc import Callable, Collection
from enum import StrEnum, unique

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget


@unique
class Subject(StrEnum):
    """What can change."""

    GEZIN = "gezin"
    TRAJECT = "traject"
    CONTACT = "contact"
    UREN = "uren"
    PLAN = "plan"
    SIGNAAL = "signaal"
    PROFIEL = "profiel"
    TAAK = "taak"
    AANMELDING = "aanmelding"
    SAMENVATTING = "samenvatting"
    DOCUMENT = "document"
    TERMIJN = "termijn"
    RESERVEKOPIE = "reservekopie"
    NETWERK = "netwerk"
    CONCEPT = "concept"


class Changes(QObject):
    """Tells every screen, after success, which subject changed."""

    announced = Signal(str)

    def announce(self, *subjects: Subject) -> None:
        """Tell the screens that these subjects changed."""
        for subject in subjects:
            self.announced.emit(subject.value)


class ReloadWhenShown(QObject):
    """Reloads a screen after a change: at once when it is visible, else when it is shown next.

    A screen starts stale, so its first showing loads it. Several changes in a row give one reload.
    """

    def __init__(
        self,
        screen: QWidget,
        changes: Changes,
        subjects: Collection[Subject],
        reload: Callable[[], None],
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._subjects = frozenset(subjects)
        self._reload = reload
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._reload_if_stale)
        changes.announced.connect(self._on_announced)
        screen.installEventFilter(self)

    @property
    def stale(self) -> bool:
        """Whether the screen shows old data."""
        return self._stale

    def mark_stale(self) -> None:
        """Reload now when visible, else when shown."""
        self._stale = True
        if self._screen.isVisible():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reload a stale screen when it is shown; never swallow the event."""
        if event.type() == QEvent.Type.Show and watched is self._screen:
            self._reload_if_stale()
        return False

    @Slot(str)
    def _on_announced(self, subject: str) -> None:
        if Subject(subject) in self._subjects:
            self.mark_stale()

    @Slot()
    def _reload_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self._reload()
