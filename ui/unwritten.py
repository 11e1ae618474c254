"""What the user sees when the window closes while half-typed text fits nowhere."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui import notice_texts as texts
from ui.draft_safe import DraftSafe
from ui.main_window import MainWindow
from ui.widgets.buttons import DangerButton, PrimaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.tone import Tone


def ask_what_to_do(window: MainWindow, safe: DraftSafe) -> None:
    """Let the user try again, or close the window without the text."""
    UnwrittenDialog(window, safe.forms, safe.write, safe.forget, window.close).open()


class UnwrittenDialog(Dialog):
    """Says what to do; ``close_window`` is called once the text is written or given up."""

    def __init__(
        self,
        parent: QWidget,
        forms: int,
        write: Callable[[], bool],
        give_up: Callable[[], None],
        close_window: Callable[[], object],
    ) -> None:
        super().__init__(parent, texts.UNWRITTEN)
        self._write = write
        self._give_up = give_up
        self._close_window = close_window
        self.text = Paragraph(texts.unwritten(forms))
        self.message = InlineMessage()
        self.body.addWidget(self.text)
        self.body.addWidget(self.message)
        self.lose_button = DangerButton(texts.LOSE)
        self.lose_button.setAccessibleDescription(texts.lost(forms))
        self.lose_button.clicked.connect(self._on_lose)
        self.again_button = PrimaryButton(texts.AGAIN)
        self.again_button.clicked.connect(self._on_again)
        self.set_buttons(self.lose_button, self.again_button)
        self.again_button.setFocus()

    @Slot()
    def _on_again(self) -> None:
        if self._write():
            self.accept()
            self._close_window()
        else:
            self.message.show_message(texts.STILL_NO_ROOM, Tone.WARN)

    @Slot()
    def _on_lose(self) -> None:
        self._give_up()
        self.accept()
        self._close_window()
