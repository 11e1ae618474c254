"""One line of the story in full, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.dossier import DossierSoort
from ui.gezinnen import dossier_texts as texts
from ui.gezinnen.dossier_rows import StukText
from ui.theme import limited, spaced
from ui.widgets.buttons import DangerButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.page import ScrollArea
from ui.widgets.pill import Pill
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea

_MOST_MARKS = 2
_TEXT = 88  # design pixels: less is no reading


class DossierReader(QWidget):
    """The text can be read and copied, not changed; the ticks are kept at once."""

    open_asked = Signal()
    delete_asked = Signal()
    plan_ticked = Signal(bool)
    share_ticked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "heading", wrap=True)
        self.when = Label("", "small", wrap=True)
        self.facts = Label("", "small", wrap=True)
        self.pills = [Pill("", Tone.NEUTRAL) for _ in range(_MOST_MARKS)]
        self.text = TextArea(1)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(texts.TEXT)
        self.in_plan = QCheckBox(texts.TICK_PLAN)
        self.share = QCheckBox(texts.TICK_SHARE)
        self.note = Label(texts.TICK_CONFIDENTIAL, "hint", wrap=True)
        self.open_button = SecondaryButton(texts.OPEN[DossierSoort.CONTACT], "pencil")
        self.delete_button = DangerButton(texts.DELETE, "trash")
        self._build()
        self.in_plan.clicked.connect(self.plan_ticked)
        self.share.clicked.connect(self.share_ticked)
        self.open_button.clicked.connect(self._on_open)
        self.delete_button.clicked.connect(self._on_delete)

    def show_stuk(self, stuk: StukText) -> None:
        """Show a line of the story."""
        self.title.setText(stuk.title)
        self.when.setText(stuk.when)
        self.facts.setText("\n".join(stuk.facts))
        self.facts.setVisible(bool(stuk.facts))
        for number, pill in enumerate(self.pills):
            word, tone = stuk.marks[number] if number < len(stuk.marks) else ("", Tone.NEUTRAL)
            pill.show_status(word, tone)
            pill.setVisible(bool(word))
        self.text.set_text(stuk.text or texts.NO_TEXT)
        self.text.setVisible(stuk.contact or bool(stuk.text))
        self.in_plan.setChecked(stuk.in_plan)
        self.share.setChecked(stuk.shared)
        self.note.setVisible(stuk.shared and stuk.confidential)
        for widget in (self.in_plan, self.share, self.delete_button):
            widget.setVisible(stuk.contact)
        self.open_button.set_text(stuk.open_label)

    def _build(self) -> None:
        content = QWidget()
        inside = spaced(QVBoxLayout(content), spacing=6)
        for label in (self.title, self.when):
            inside.addWidget(label)
        pills = spaced(FlowLayout(), spacing=6)
        for pill in self.pills:
            pills.addWidget(pill)
        inside.addLayout(pills)
        inside.addWidget(limited(self.text, min_height=_TEXT), 1)
        ticks = spaced(FlowLayout(), (0, 2, 0, 0), 14)
        for box in (self.in_plan, self.share):
            ticks.addWidget(box)
        inside.addLayout(ticks)
        inside.addWidget(self.note)
        inside.addWidget(self.facts)
        inside.addStretch(0)
        area = ScrollArea(content)
        content.setProperty("look", "plain")
        column = spaced(QVBoxLayout(self), spacing=6)
        column.addWidget(area, 1)
        buttons = spaced(QHBoxLayout(), (0, 4, 0, 0), 8)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(self.delete_button)
        column.addLayout(buttons)

    @Slot()
    def _on_open(self) -> None:
        self.open_asked.emit()

    @Slot()
    def _on_delete(self) -> None:
        self.delete_asked.emit()
