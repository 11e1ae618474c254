"""Asks what a word stands for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.regel_woorden import Woord
from ui.een_regel import texts
from ui.widgets import texts as widget_texts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.form import FormRow
from ui.widgets.text_fields import TextField
from ui.widgets.type_ahead import TypeAheadField

_WIDTH = 480


class LearnDialog(Dialog):
    """A word and what it means; ``given`` carries both."""

    given = Signal(str, object)

    def __init__(self, parent: QWidget, word: str, words: Sequence[Woord]) -> None:
        super().__init__(parent, texts.LEARN_TITLE, _WIDTH)
        self._words = list(words)
        self.word = TextField(word)
        choices = [(number, _label(each)) for number, each in enumerate(self._words)]
        self.means = TypeAheadField(choices)
        self.word_row = FormRow(texts.LEARN_WORD, self.word)
        self.means_row = FormRow(texts.LEARN_MEANS, self.means, hint=texts.LEARN_HINT)
        self.body.addWidget(self.word_row)
        self.body.addWidget(self.means_row)
        cancel = QuietButton(widget_texts.CANCEL)
        cancel.clicked.connect(self.reject)
        self.save_button = PrimaryButton(texts.LEARN_SAVE)
        self.save_button.clicked.connect(self._on_save)
        self.word.returnPressed.connect(self._on_save)
        self.set_buttons(cancel, self.save_button)

    def showEvent(self, event: QShowEvent) -> None:
        """Start where something is still to be said."""
        super().showEvent(event)
        (self.means if self.word.text() else self.word).setFocus()

    @Slot()
    def _on_save(self) -> None:
        self.save_button.setFocus()  # whoever leaves the field takes the only one that fits
        number = self.means.value()
        word = self.word.text().strip()
        self.word_row.set_error("" if word else texts.LEARN_NOTHING)
        self.means_row.set_error("" if isinstance(number, int) else texts.LEARN_CHOOSE)
        if word and isinstance(number, int):
            self.given.emit(word, self._words[number])
            self.accept()
        else:
            (self.means_row if word else self.word_row).focus_field()


def _label(word: Woord) -> str:
    more = ", ".join(filter(None, (texts.KINDS[word.soort], word.bij)))
    return f"{word.naam} ({more})"
