"""Knows how much is open today, remembers which dossiers were open, and offers the close."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.ids import GezinId
from ui.changes import Changes, Subject
from ui.dag import texts
from ui.dag.presenter import Core
from ui.dag.view import DagDialog
from ui.runner import Runner
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Label, Paragraph

STAY_MS = 10_000  # whoever leafs through a list opens no dossier
LOOK_MS = 5 * 60_000  # the time of an appointment comes by itself
# The window waits for all that is under way: never from within an answer.
_LATER = Qt.ConnectionType.QueuedConnection
_SUBJECTS = {Subject.CONTACT, Subject.UREN, Subject.TAAK, Subject.GEZIN}


class ShowsDossier(Protocol):
    """A screen that shows one dossier at a time, and tells which."""

    dossier_shown: SignalInstance

    def current_gezin(self) -> GezinId | None:
        """Return the gezin that is shown."""
        ...

    def isVisible(self) -> bool:
        """Return whether the screen is shown."""
        ...


class DagKeeper(QObject):
    """The close of the day of one open kluis; ``counted`` tells how much is open today."""

    counted = Signal(int)
    completed = Signal(int)

    def __init__(
        self,
        window: QWidget,
        core: Core,
        runner: Runner,
        changes: Changes,
        *,
        view_only: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._core = core
        self._runner = runner.scoped(self)
        self._changes = changes
        self._view_only = view_only
        self._offered = False
        self._screen: ShowsDossier | None = None
        self._shown: GezinId | None = None
        self._leave: Callable[[], object] = bool
        self.count = 0
        self.dialog: DagDialog | None = None
        self.offer: ClosingOffer | None = None
        self.stay = _timer(self, STAY_MS, self._on_stayed)
        self._look = _timer(self, 0, self._refresh)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._refresh)
        self._tick.start(LOOK_MS)
        changes.announced.connect(self._on_announced)
        self._look.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._on_session_ends)

    def open(self, *, leaving: bool = False) -> DagDialog:
        """Open the close of the day."""
        self.dialog = DagDialog(
            self._window.window(), self._core, self._runner, self._changes, leaving=leaving
        )
        self.dialog.completed.connect(self.completed)
        self.dialog.open()
        return self.dialog

    def follow(self, screen: ShowsDossier) -> None:
        """Remember that a dossier was open once ``screen`` has shown it for a while."""
        self._screen = screen
        screen.dossier_shown.connect(self._on_shown)

    def holds_back(self, leave: Callable[[], object]) -> bool:
        """Offer the close of the day before the window goes; return whether it stays for that.

        Once, only while something is open, and never while the system itself is closing.
        ``leave`` closes the window after all.
        """
        if self._offered or not self.count or self._view_only():
            return False
        self._offered = True
        self.offer = ClosingOffer(self._window.window(), self.count)
        self._leave = leave
        self.offer.refused.connect(self._on_leave, _LATER)
        self.offer.accepted.connect(self._on_offer_taken)
        self.offer.open()
        return True

    @Slot()
    def _on_session_ends(self) -> None:
        self._offered = True  # who shuts the computer down is not kept

    @Slot(object)
    def _on_shown(self, gezin_id: GezinId) -> None:
        if gezin_id != self._shown and not self._view_only():
            self._shown = gezin_id
            self.stay.start()

    @Slot()
    def _on_stayed(self) -> None:
        screen, gezin_id, self._shown = self._screen, self._shown, None
        if screen is None or gezin_id is None:
            return
        if screen.isVisible() and screen.current_gezin() == gezin_id:
            self._runner.run(
                lambda: self._core.dag.opened(gezin_id), lambda _none: self._refresh(), _ignore
            )

    @Slot()
    def _on_offer_taken(self) -> None:
        self.open(leaving=True).leave_asked.connect(self._on_leave, _LATER)

    @Slot()
    def _on_leave(self) -> None:
        self._leave()

    @Slot(str)
    def _on_announced(self, subject: str) -> None:
        if Subject(subject) in _SUBJECTS:
            self._look.start()

    @Slot()
    def _refresh(self) -> None:
        self._runner.run(self._core.dag.count, self._on_counted, _ignore)

    def _on_counted(self, count: int) -> None:
        self.count = count
        self.counted.emit(count)


class ClosingOffer(Dialog):
    """Asks calmly whether the day is to be closed first; ``refused`` when it is not."""

    refused = Signal()

    def __init__(self, parent: QWidget | None, count: int) -> None:
        super().__init__(parent, texts.OFFER_TITLE, 460)
        self.body.addWidget(Paragraph(texts.offer(count)))
        self.body.addWidget(Label(texts.OFFER_OFF, "hint", wrap=True))
        self.setAccessibleDescription(texts.offer(count))
        self.no_button = QuietButton(texts.NOT_NOW)
        self.yes_button = PrimaryButton(texts.OFFER_YES, "check")
        self.no_button.clicked.connect(self.reject)
        self.yes_button.clicked.connect(self.accept)
        self.set_buttons(self.no_button, self.yes_button)
        self.yes_button.setFocus()

    def reject(self) -> None:
        """Go on closing: whoever does not answer is not kept."""
        super().reject()
        self.refused.emit()


class DayButton(SecondaryButton):
    """Opens the close of the day; says how much is open."""

    def __init__(self, keeper: DagKeeper) -> None:
        super().__init__(texts.BUTTON, "circle-check", texts.BUTTON_TIP)
        self._keeper = keeper
        keeper.counted.connect(self._on_counted)
        self.clicked.connect(self._on_clicked)
        self._on_counted(keeper.count)

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self.set_text(texts.button(count))
        self.setAccessibleName(texts.button_name(count))

    @Slot()
    def _on_clicked(self) -> None:
        self._keeper.open()


def _timer(owner: QObject, pause: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(act)
    return timer


def _ignore(_result: object) -> None:
    """What could not be counted or noted is no reason to disturb anybody."""
