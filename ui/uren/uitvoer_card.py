"""The card that takes hours out: what, of when, of whom, and the first lines of the file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gco_desktop.services.uitvoer import Bestandsvorm, Uitvoersoort
from ui.theme import limited, spaced, theme
from ui.theme.tokens import SCROLL_BAR
from ui.uren import uitvoer_texts as texts
from ui.uren.tab_page import UrenTools
from ui.uren.uitvoer_presenter import Progress, UitvoerBeeld, UitvoerKeuze, UitvoerPresenter
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import SegmentRow
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.flow import FlowLayout
from ui.widgets.form import FormRow
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.shapes import Tone
from ui.widgets.table import TextTable

_FIELD = 210
_WHAT_FIELD = 290  # wide enough for the longest kind
_FIGURE = 80
_LEAST = 70
_WIDTHS = {
    "Datum": 104,
    "Omschrijving": 180,
    "Activiteit": 190,
    "Traject": 100,
    "Declarabel": 96,
    "Bedrag (euro)": 116,
}
_TEXT = 150


class _Preview(TextTable):
    """A few rows; where the columns do not fit, they scroll sideways."""

    def show_columns(self, widths: dict[int, int]) -> None:
        """Give each column a width in design pixels; the widest takes the room that is left."""
        header = self.horizontalHeader()
        header.setMinimumSectionSize(theme.px(_LEAST))
        header.setSectionResizeMode(0, header.ResizeMode.Interactive)
        widest = max(widths, key=lambda place: widths[place])
        self.stretch_column(widest, {n: w for n, w in widths.items() if n != widest})

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows instead, and be as high as they are."""
        super().show_rows(rows)
        self.fit_height()

    def fit_height(self) -> None:
        """Leave room for the bar that scrolls sideways."""
        super().fit_height()
        self.setFixedHeight(self.height() + SCROLL_BAR)


class UitvoerCard(Card):
    """Shows exactly what will stand in the file before it is written."""

    def __init__(self, tools: UrenTools) -> None:
        super().__init__(texts.TITLE)
        self.files: FileChooser = SystemFileChooser()
        self.table: _Preview | None = None
        self.progress: ProgressRow | None = None
        self._headers: tuple[str, ...] = ()
        self._ready = False
        self._build()
        self._presenter = UitvoerPresenter(
            self,
            tools.services.uitvoer,
            tools.runner.scoped(self),
            tools.navigator,
            tools.today,
        )
        self.load = self._presenter.load
        self._connect()

    def choose_year(self, soort: Uitvoersoort, jaar: int) -> None:
        """Choose a sheet that is of one year."""
        self._presenter.choose_kind(soort.value)
        self._presenter.choose_period(date(jaar, 1, 1).isoformat())

    def show_choices(self, keuze: UitvoerKeuze) -> None:
        """Show what can be chosen."""
        with self._quiet():
            self.what.set_choices(keuze.soorten)
            self.what.set_value(keuze.soort)
            self.span.set_choices(keuze.spannen)
            self.span.set_value(keuze.span)
            self.period.set_choices(keuze.perioden)
            self.period.set_value(keuze.periode)
            self.party.set_choices(keuze.partijen, keuze.alle)
            self.party.set_value(keuze.partij or None)
        self.party_row.setVisible(keuze.with_party)

    def show_preview(self, beeld: UitvoerBeeld) -> None:
        """Show the first lines of the file."""
        if beeld.headers != self._headers:
            self._make_table(beeld)
        assert self.table is not None  # noqa: S101 - it was made just now
        self.title.setText(beeld.title)
        self.table.show_rows(beeld.rows)
        self.table.setVisible(bool(beeld.rows))
        self.nothing.setVisible(not beeld.rows)
        self.more.setText(beeld.more)
        self.more.setVisible(bool(beeld.more))
        self.notes.set_text("\n".join(beeld.notes))
        self.file.setText(beeld.file)
        self._ready = True
        self._allow()

    def hold(self) -> None:
        """Show that there is no file to keep before the next preview."""
        self._ready = False
        self._allow()

    def forget_preview(self) -> None:
        """Show no lines any more: they are of another file than the one that was asked for."""
        for text in (self.title, self.file):
            text.setText("")
        self.notes.set_text("")
        self.more.hide()
        self.nothing.hide()
        if self.table is not None:
            self.table.hide()

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        if text != self.problem.text:
            self.problem.show_message(text, Tone.BAD)

    def ask_file(self, name: str, vorm: Bestandsvorm) -> None:
        """Ask where to write the file."""
        kind = FileKind(label=texts.FILE_KINDS[vorm], suffix=vorm.value)
        self.files.save(self, texts.ASK, name, kind, self._on_path)

    def begin(self) -> Progress:
        """Show that the file is being made; return whom to tell how far it is."""
        self.progress = ProgressRow(texts.BUSY)
        self._progress_place.addWidget(self.progress)
        self._allow()
        return ProgressRelay(self.progress)

    def end(self) -> None:
        """Show that nothing is under way any more."""
        if self.progress is not None:
            self.progress.hide()
            self.progress.deleteLater()
            self.progress = None
        self._allow()

    def _allow(self) -> None:
        self.save_button.setEnabled(self._ready and self.progress is None)

    def _build(self) -> None:
        self.problem = InlineMessage("", Tone.BAD)
        self.what, self.span = ChoiceField(), SegmentRow(texts.SPANS)
        self.period, self.party = ChoiceField(), ChoiceField()
        self.form = SegmentRow(texts.FORMS)
        self.form.setAccessibleName(texts.FORM)
        self.form.set_value(Bestandsvorm.XLSX.value)
        self.party_row = FormRow(texts.PARTY, self.party)
        fields = spaced(FlowLayout(), spacing=16)
        fields.addWidget(limited(FormRow(texts.WHAT, self.what), min_width=_WHAT_FIELD))
        for row in (
            FormRow(texts.SPAN, self.span),
            FormRow(texts.PERIOD, self.period),
            self.party_row,
        ):
            fields.addWidget(limited(row, min_width=_FIELD))
        self._build_preview()
        self.add(Label(texts.INTRO, "muted", wrap=True), self.problem)
        self.add_layout(fields)
        self._place()

    def _build_preview(self) -> None:
        self.title = ElidedLabel("", "strong")
        self.nothing = Label(texts.NOTHING, "muted", wrap=True)
        self.more = Label("", "muted")
        self.notes = Paragraph("", "hint")
        self.file = Label("", "muted", wrap=True)
        self.save_button = PrimaryButton(texts.SAVE, "file-export")
        self._table_place = spaced(QVBoxLayout())
        self._progress_place = spaced(QVBoxLayout())

    def _place(self) -> None:
        foot = spaced(QHBoxLayout(), spacing=12)
        foot.addWidget(self.file, 1)
        foot.addWidget(self.save_button)
        self.add(self.title)
        self.add_layout(self._table_place)
        self.add(self.nothing, self.more, self.notes)
        self.body.addWidget(self.form, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_layout(self._progress_place)
        self.add_layout(foot)
        self.nothing.hide()
        self.more.hide()

    def _make_table(self, beeld: UitvoerBeeld) -> None:
        if self.table is not None:
            self._table_place.removeWidget(self.table)
            self.table.deleteLater()
        widths = {
            place: _WIDTHS.get(header, _FIGURE if place in beeld.figures else _TEXT)
            for place, header in enumerate(beeld.headers)
        }
        self.table = _Preview(texts.PREVIEW, beeld.headers, (), beeld.figures)
        self.table.show_columns(widths)
        self._table_place.addWidget(self.table)
        self._headers = beeld.headers

    def _connect(self) -> None:
        self.what.value_changed.connect(self._on_what)
        self.span.value_changed.connect(self._on_span)
        self.period.value_changed.connect(self._on_period)
        self.party.value_changed.connect(self._on_party)
        self.form.value_changed.connect(self._on_form)
        self.save_button.clicked.connect(self._presenter.ask_file)

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        fields = (self.what, self.span, self.period, self.party)
        for field in fields:
            field.blockSignals(True)
        yield
        for field in fields:
            field.blockSignals(False)

    @Slot(object)
    def _on_what(self, code: str | None) -> None:
        self._presenter.choose_kind(code or "")

    @Slot()
    def _on_span(self) -> None:
        self._presenter.choose_span(self.span.value() or "")

    @Slot(object)
    def _on_period(self, code: str | None) -> None:
        self._presenter.choose_period(code or "")

    @Slot(object)
    def _on_party(self, code: str | None) -> None:
        self._presenter.choose_party(code)

    @Slot()
    def _on_form(self) -> None:
        self._presenter.choose_form(self.form.value() or "")

    def _on_path(self, path: Path) -> None:
        self._presenter.write(path)
