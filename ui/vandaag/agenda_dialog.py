"""Asks for which period a calendar file is wanted, and shows it before it is written."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.exports.agenda import SUFFIX
from gco_desktop.services.agenda import AgendaBestand, AgendaService
from ui.runner import Runner
from ui.theme import spaced
from ui.vandaag import agenda_texts as texts
from ui.vandaag.agenda_presenter import FIRST_PERIOD, AgendaPresenter
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choices import SegmentRow
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea

_LINES = 6


class AgendaDialog(Dialog):
    """Shows the literal file; ``written`` when it was kept where the user wants it."""

    written = Signal()

    def __init__(
        self,
        parent: QWidget,
        agenda: AgendaService,
        runner: Runner,
        today: Callable[[], date],
        chooser: FileChooser | None = None,
    ) -> None:
        super().__init__(parent, texts.TITLE, 640)
        self._chooser = chooser or SystemFileChooser()
        self._presenter = AgendaPresenter(self, agenda, runner.scoped(self), today)
        self.message = InlineMessage()
        self.periods = SegmentRow(texts.PERIODS)
        self.van = DateField(lambda words: parse_datum(words, today()))
        self.tot = DateField(lambda words: parse_datum(words, today(), vooruit=True))
        self.days = QCheckBox(texts.WITH_DAYS)
        self.days.setChecked(True)
        self.counted = Label("", wrap=True)
        self.area = TextArea(lines=_LINES)
        self.area.setReadOnly(True)
        self.save_button = PrimaryButton(texts.SAVE, "download")
        self.cancel_button = QuietButton(texts.CLOSE)
        self._build()
        self.periods.set_value(str(FIRST_PERIOD))
        self._presenter.choose(FIRST_PERIOD)

    def show_period(self, van: date, tot: date) -> None:
        """Fill in the period."""
        for field, day in ((self.van, van), (self.tot, tot)):
            blocked = field.blockSignals(True)
            field.set_value(day)
            field.blockSignals(blocked)
            field.reread()

    def show_file(self, bestand: AgendaBestand) -> None:
        """Show the file as it will be written."""
        self.message.clear()
        self.counted.setText(texts.counted(bestand.afspraken, bestand.dagen))
        self.area.set_text(bestand.inhoud.decode().replace("\r\n", "\n"))
        self.save_button.setEnabled(bool(bestand.afspraken or bestand.dagen))

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def finish(self) -> None:
        """Close: the file was written."""
        self.accept()
        self.written.emit()

    def _build(self) -> None:
        add = self.body.addWidget
        self.van_row = FormRow(texts.FROM, self.van)
        self.tot_row = FormRow(texts.UNTIL, self.tot)
        pair = spaced(QHBoxLayout(), spacing=12)
        for row in (self.van_row, self.tot_row):
            pair.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        add(Paragraph(texts.TEXT))
        add(self.message)
        add(FormRow(texts.PERIOD, self.periods))
        self.body.addLayout(pair)
        add(self.days)
        warning = InlineMessage(texts.WARNING, Tone.WARN)
        add(warning)
        add(self.counted)
        add(FormRow(texts.LITERAL, self.area, hint=texts.LENGTH))
        self.set_buttons(self.cancel_button, self.save_button)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.periods.value_changed.connect(self._on_period)
        for field in (self.van, self.tot):
            field.value_changed.connect(self._on_changed)
        self.days.toggled.connect(self._on_changed)

    @Slot()
    def _on_period(self) -> None:
        self._presenter.choose(int(self.periods.value() or FIRST_PERIOD))

    @Slot()
    def _on_changed(self) -> None:
        van, tot = self.van.value(), self.tot.value()
        wrong = van is not None and tot is not None and tot < van
        self.tot_row.set_error(texts.WRONG_ORDER if wrong else "")
        if van is None or tot is None or wrong:
            self._presenter.forget()
            self.area.set_text("")
            self.counted.setText("")
            self.save_button.setEnabled(False)
            return
        self._presenter.ask(van, tot, dagen=self.days.isChecked())

    @Slot()
    def _on_save(self) -> None:
        bestand = self._presenter.bestand
        if bestand is not None:
            kind = FileKind(label=texts.KIND, suffix=SUFFIX)
            self._chooser.save(self, texts.CHOOSE, bestand.naam, kind, self._presenter.write)
