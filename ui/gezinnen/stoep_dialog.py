"""Op de stoep: what one wants to know before the bell, to read or to take along."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.stoep import StoepKaart
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from ui.gezinnen import stoep_texts as texts
from ui.gezinnen.dossier_paper import PaperDesk
from ui.gezinnen.tools import Tools
from ui.theme import spaced
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextField

_WIDTH = 520


class StoepDialog(Dialog):
    """Shows the card of one gezin; the goal can be typed, and is kept nowhere."""

    def __init__(self, parent: QWidget, tools: Tools, gezin_id: GezinId) -> None:
        super().__init__(parent, texts.TITLE, _WIDTH)
        self._tools = tools.scoped(self)
        self._gezin_id = gezin_id
        self._kaart: StoepKaart | None = None
        self.who = Label("", "heading", wrap=True)
        self.message = InlineMessage()
        self.goal = TextField()
        self._parts = spaced(QVBoxLayout(), spacing=12)
        self.desk = PaperDesk(self, self._tools, self._say)
        self.close_button = QuietButton(texts.CLOSE)
        self.print_button = PrimaryButton(texts.PRINT, "printer")
        self.body.addWidget(Paragraph(texts.LEAD))
        self.body.addWidget(self.message)
        self.body.addWidget(self.who)
        self.body.addWidget(FormRow(texts.GOAL, self.goal, hint=texts.GOAL_HINT, optional=True))
        self.body.addLayout(self._parts)
        self.body.addStretch(1)
        self.set_buttons(self.close_button, self.print_button)
        self.close_button.clicked.connect(self.accept)
        self.print_button.clicked.connect(self._on_print)
        self.print_button.setEnabled(False)

    def start(self) -> None:
        """Read the card and open."""
        service, gezin_id = self._tools.stoep, self._gezin_id
        self._tools.runner.run(lambda: service.kaart(gezin_id), self._on_read, self._fail)
        self.open()
        self.goal.setFocus()

    def lines(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return what is shown below the goal: headings with their lines."""
        kaart = self._kaart
        return [] if kaart is None else replace(kaart, doel="").delen()

    def _on_read(self, kaart: StoepKaart) -> None:
        self._kaart = kaart
        self.who.setText(texts.heading(kaart.wie, kaart.datum))
        self.goal.setText(kaart.doel)
        for title, lines in self.lines():
            part = spaced(QVBoxLayout(), spacing=2)
            part.addWidget(Label(title, "label"))
            for line in lines:
                part.addWidget(Label(line, wrap=True))
            self._parts.addLayout(part)
        if not self.lines():
            self._parts.addWidget(Paragraph(texts.EMPTY))
        self.print_button.setEnabled(True)

    @Slot()
    def _on_print(self) -> None:
        if self._kaart is None:
            return
        service, gezin_id = self._tools.stoep, self._gezin_id
        kaart, goal = self._kaart, self.goal.text()
        self._tools.runner.run(
            lambda: service.pdf(service.with_goal(gezin_id, kaart, goal)), self._on_pdf, self._fail
        )

    def _on_pdf(self, pdf: bytes) -> None:
        name = texts.file_name(self._tools.today())
        self.desk.show_paper(texts.PAPER_TITLE, pdf, texts.PAPER_NOTE, name)

    def _say(self, text: str, tone: Tone) -> None:
        self.message.show_message(text, tone)

    def _fail(self, error: GcoError) -> None:
        self._say(error_text(error), Tone.BAD)
