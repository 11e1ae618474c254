"""Shows once more what the last mending saved and lost."""

from datetime import date

from PySide6.QtWidgets import QWidget

from gco_desktop.domain.schade import kept_sentence, mend_sentences, mend_title
from gco_desktop.services.controle import Mending
from ui.instellingen import controle_texts as texts
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Label, Paragraph

_WIDTH = 520


class MendedDialog(Dialog):
    """The report of a mending, as it was shown then."""

    def __init__(self, parent: QWidget, mending: Mending, today: date) -> None:
        super().__init__(parent, texts.mended_on(mending.day), _WIDTH)
        report = mending.report
        self.body.addWidget(Label(mend_title(report), "strong", wrap=True))
        for line in (*mend_sentences(report, today), kept_sentence(report)):
            if line:
                self.body.addWidget(Paragraph(line))
        self.close_button = PrimaryButton(texts.CLOSE)
        self.close_button.clicked.connect(self.accept)
        self.set_buttons(self.close_button)
