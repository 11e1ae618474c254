"""The form for one person; it only shows and reports what stands in its fields."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.gezin import parse_geboren, parse_overleden
from gco_desktop.reference import tables
from ui.gezinnen import form_texts
from ui.gezinnen.decides_box import DecidesBox
from ui.gezinnen.elders_line import EldersLine
from ui.gezinnen.persoon_draft import PersoonDraft, read_geboren, write_geboren
from ui.theme import sized, spaced
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField, ParsedField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.offers import Offers
from ui.widgets.page import ScrollArea
from ui.widgets.text_fields import TextArea, TextField

_SAVE_KEYS = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")


class BirthField(ParsedField[date | int]):
    """A date of birth, or only the year."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            lambda text: parse_geboren(text, today()),
            write_geboren,
            lambda born: read_geboren(born, today()),
        )


class PersoonForm(QWidget):
    """Fields below each other, buttons that stay in view; ``typed`` after every change."""

    typed = Signal()
    save_asked = Signal()
    discard_asked = Signal()
    remove_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._filling = False
        self.heading = Label("", "heading", wrap=True)
        self.message, self.hint = InlineMessage(), InlineMessage()
        self.voornaam, self.achternaam = TextField(), TextField()
        self.relatie = ChoiceField(tables.choices("relatie"))
        self.geboren = BirthField(today)
        self.overleden = DateField(lambda text: parse_overleden(text, today()))
        self.telefoon, self.email = TextField(), TextField()
        self.notitie = sized(TextArea(2), height=66)
        self.name_row = FormRow(form_texts.VOORNAAM, self.voornaam)
        self.birth_row = FormRow(form_texts.GEBOREN, self.geboren)
        self.death_row = FormRow(form_texts.OVERLEDEN, self.overleden)
        self.is_client = QCheckBox(form_texts.IS_CLIENT)
        self.is_mantelzorger = QCheckBox(form_texts.IS_MANTELZORGER)
        self.woont_thuis = QCheckBox(form_texts.WOONT_THUIS)
        self.aanspreekpunt = QCheckBox(form_texts.AANSPREEKPUNT)
        self.mag_meelezen = QCheckBox(form_texts.MAG_MEELEZEN)
        self.woord = TextField()
        self.van = DateField(lambda text: parse_datum(text, today()))
        self.tot = DateField(lambda text: parse_datum(text, today()))
        self.leaving_row = FormRow(form_texts.RELATIE_TOT, self.tot)
        self.offers = Offers()
        self.decides = DecidesBox()
        self.elders = EldersLine()
        self.save_button = PrimaryButton(form_texts.SAVE)
        self.discard_button = QuietButton(form_texts.DISCARD)
        self.remove_button = LinkButton(form_texts.REMOVE)
        self._build()
        self._connect()

    def draft(self) -> PersoonDraft:
        """Return what stands in the fields."""
        return PersoonDraft(
            voornaam=self.voornaam.text(),
            achternaam=self.achternaam.text(),
            geboren=self.geboren.text(),
            overleden=self.overleden.text(),
            telefoon=self.telefoon.text(),
            email=self.email.text(),
            notitie=self.notitie.text(),
            relatie=self.relatie.value(),
            is_client=self.is_client.isChecked(),
            is_mantelzorger=self.is_mantelzorger.isChecked(),
            woont_thuis=self.woont_thuis.isChecked(),
            aanspreekpunt=self.aanspreekpunt.isChecked(),
            mag_meelezen=self.mag_meelezen.isChecked(),
            woord=self.woord.text(),
            van=self.van.text(),
            tot=self.tot.text(),
        )

    def show_draft(self, draft: PersoonDraft, title: str, *, new: bool) -> None:
        """Show these fields, without telling that they changed."""
        self._filling = True
        self.heading.setText(title)
        for field, text in (
            (self.voornaam, draft.voornaam),
            (self.achternaam, draft.achternaam),
            (self.geboren, draft.geboren),
            (self.overleden, draft.overleden),
            (self.telefoon, draft.telefoon),
            (self.email, draft.email),
            (self.woord, draft.woord),
            (self.van, draft.van),
            (self.tot, draft.tot),
        ):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self.notitie.set_text(draft.notitie)
        self.relatie.set_value(draft.relatie)
        self._show_boxes(draft)
        self.remove_button.setVisible(not new)
        for row in (self.name_row, self.birth_row, self.death_row, self.leaving_row):
            row.set_error("")
        self.decides.setVisible(not new)
        self.message.clear()
        self._filling = False

    def show_unsaved(self, unsaved: bool) -> None:
        """Offer to save or to drop what was typed, when there is something."""
        self.save_button.setVisible(unsaved)
        self.discard_button.setVisible(unsaved)

    def _show_boxes(self, draft: PersoonDraft) -> None:
        self.is_client.setChecked(draft.is_client)
        self.is_mantelzorger.setChecked(draft.is_mantelzorger)
        self.woont_thuis.setChecked(draft.woont_thuis)
        self.aanspreekpunt.setChecked(draft.aanspreekpunt)
        self.mag_meelezen.setChecked(draft.mag_meelezen)

    def _build(self) -> None:
        content = QFrame()
        content.setProperty("look", "plain")
        grid = spaced(QGridLayout(content), (4, 4, 18, 8), 10)
        rows = (
            (self.name_row, FormRow(form_texts.ACHTERNAAM, self.achternaam)),
            (
                FormRow(form_texts.RELATIE, self.relatie),
                FormRow(form_texts.WOORD, self.woord),
            ),
            (self.birth_row, self.death_row),
            (
                FormRow(form_texts.PERSOON_TELEFOON, self.telefoon),
                FormRow(form_texts.EMAIL, self.email),
            ),
            (self.is_client, self.is_mantelzorger),
            (self.woont_thuis, self.aanspreekpunt),
            (self.mag_meelezen,),
        )
        top = Qt.AlignmentFlag.AlignTop
        for number, row in enumerate(rows):
            for place, widget in enumerate(row):
                grid.addWidget(widget, number, place, top)
        grid.addWidget(FormRow(form_texts.PERSOON_NOTITIE, self.notitie), len(rows), 0, 1, 2)
        grid.addWidget(self.decides, len(rows) + 1, 0, 1, 2)
        grid.addWidget(FormRow(form_texts.RELATIE_VAN, self.van), len(rows) + 2, 0, top)
        grid.addWidget(self.leaving_row, len(rows) + 2, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(rows) + 3, 1)
        self._frame(content, grid)

    def _frame(self, content: QFrame, grid: QGridLayout) -> None:
        """Put the title above the fields and the buttons below them, where they stay in view."""
        buttons = spaced(QHBoxLayout(), (4, 6, 18, 0), 8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        column = spaced(QVBoxLayout(self), spacing=4)
        head = spaced(QVBoxLayout(), (4, 0, 18, 0), 6)
        top_line = spaced(QHBoxLayout(), spacing=8)
        top_line.addWidget(self.heading, 1)
        top_line.addWidget(self.remove_button)
        head.addLayout(top_line)
        for widget in (self.elders, self.message, self.hint, self.offers):
            head.addWidget(widget)
        column.addLayout(head)
        area = ScrollArea(content)
        area.keep_edge(grid)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        for line in (self.voornaam, self.achternaam, self.telefoon, self.email, self.woord):
            line.textChanged.connect(self._on_changed)
        for day in (self.geboren, self.overleden, self.van, self.tot):
            day.textChanged.connect(self._on_changed)
        for box in self._boxes():
            box.toggled.connect(self._on_changed)
        self.notitie.textChanged.connect(self._on_changed)
        self.relatie.value_changed.connect(self._on_changed)
        self.voornaam.textChanged.connect(self._on_name)
        self.achternaam.textChanged.connect(self._on_name)
        self.save_button.clicked.connect(self.save_asked)
        self.discard_button.clicked.connect(self.discard_asked)
        self.remove_button.clicked.connect(self.remove_asked)
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save_asked)

    def _boxes(self) -> tuple[QCheckBox, ...]:
        return (
            self.is_client,
            self.is_mantelzorger,
            self.woont_thuis,
            self.aanspreekpunt,
            self.mag_meelezen,
        )

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self.typed.emit()

    @Slot()
    def _on_name(self) -> None:
        self.name_row.set_error("")
