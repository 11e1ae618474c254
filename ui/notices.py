"""Calm bars above every screen: that one can only look, and that the clock is wrong."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.errors import GcoError
from gco_desktop.services.onderhoud import OnderhoudService
from ui import notice_texts as texts
from ui.runner import Runner
from ui.theme import spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import LinkButton
from ui.widgets.messages import InlineMessage
from ui.widgets.tone import Tone


class NoticeBar(QWidget):
    """One message over the width of the screens, with one way on."""

    def __init__(self, action: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tone = tone
        self.button = LinkButton(action)
        self.message = InlineMessage("", tone, self.button)
        spaced(QVBoxLayout(self), (PAGE_MARGIN, 12, PAGE_MARGIN, 0)).addWidget(self.message)
        self.hide()

    def tell(self, text: str) -> None:
        """Show the bar with this text."""
        self.message.show_message(text, self.tone)
        self.show()


class ViewOnlyBar(NoticeBar):
    """Says why nothing can be kept, and tries again when asked; ``resumed`` after success."""

    resumed = Signal()

    def __init__(self, onderhoud: OnderhoudService, runner: Runner) -> None:
        super().__init__(texts.AGAIN, Tone.WARN)
        self._onderhoud = onderhoud
        self._runner = runner.scoped(self)
        self.button.clicked.connect(self._on_again)
        if onderhoud.view_only:
            self.tell(texts.view_only(onderhoud.view_reason))

    @Slot()
    def _on_again(self) -> None:
        self.button.setEnabled(False)
        self._runner.run(self._onderhoud.resume, self._on_resumed, self._on_refused)

    def _on_resumed(self, _done: None) -> None:
        self.hide()
        self.resumed.emit()

    def _on_refused(self, error: GcoError) -> None:
        self.button.setEnabled(True)
        self.tell(texts.still_view_only(type(error)))


class RecoveredBar(NoticeBar):
    """Says which password counts after the recovery code was used."""

    def __init__(self, *, recovered: bool) -> None:
        super().__init__(texts.HIDE, Tone.OK)
        self.button.clicked.connect(self.hide)
        if recovered:
            self.tell(texts.RECOVERED)


class ClockBar(NoticeBar):
    """Says that the clock is behind what was kept before; nothing else changes."""

    def __init__(
        self, onderhoud: OnderhoudService, runner: Runner, now: Callable[[], datetime]
    ) -> None:
        super().__init__(texts.HIDE, Tone.WARN)
        self._now = now
        self.button.clicked.connect(self.hide)
        runner.scoped(self).run(onderhoud.clock_behind, self._on_known, _ignore)

    def _on_known(self, last: datetime | None) -> None:
        if last is not None:
            self.tell(texts.clock_behind(self._now().date(), last.date()))


def _ignore(_error: GcoError) -> None:
    """Without an answer there is nothing to warn about."""
