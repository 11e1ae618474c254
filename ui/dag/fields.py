"""The list of proposals, and the fields in which one is changed before it is booked."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gco_desktop.domain.activiteit import ACTIVITEITEN
from gco_desktop.reference import tables
from ui.dag import texts
from ui.dag.state import Velden
from ui.theme import spaced, theme
from ui.theme.tokens import LIST_ROW
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DurationField, KmField, ParsedField
from ui.widgets.form import FormRow
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow

_MOST_ROWS, _LEAST_ROWS = 6, 2
_BESIDE = 450  # design pixels: what else stands in the dialog, and what stands around it


class ProposalList(RowList):
    """Enter books and Del turns down, once per press; a digit goes to the duration."""

    declined = Signal()
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__(texts.LIST)
        self._shown = 1
        theme.changed.connect(self.updateGeometry)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows, as high as they are up to a few."""
        super().show_rows(rows)
        self._shown = len(rows)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the rows."""
        room = self.screen().availableGeometry().height() - theme.px(_BESIDE)
        most = min(max(room // theme.px(LIST_ROW), _LEAST_ROWS), _MOST_ROWS)
        rows = min(max(self._shown, 1), most)
        height = theme.px(LIST_ROW) * rows + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few rows."""
        rows = min(max(self._shown, 1), _LEAST_ROWS)
        return QSize(super().minimumSizeHint().width(), theme.px(LIST_ROW) * rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the current proposal."""
        answers = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete}
        if event.key() in answers and event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Delete:
            self.declined.emit()
        elif event.text().isdecimal() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class ProposalFields(QWidget):
    """What would be booked of one proposal; ``changed`` comes after each change by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._met_gezin = True
        self.code = ChoiceField()
        self.duur = DurationField()
        self.reistijd = DurationField()
        self.km = KmField()
        self.activiteit = ChoiceField(
            [(str(nr), texts.activiteit(nr)) for nr in ACTIVITEITEN], texts.NO_ACTIVITEIT
        )
        self.code_row = FormRow(texts.VORM, self.code)
        self.rows: dict[FormRow, ParsedField[int]] = {
            FormRow(texts.DUUR, self.duur): self.duur,
            FormRow(texts.REISTIJD, self.reistijd): self.reistijd,
            FormRow(texts.KM, self.km): self.km,
        }
        self._duur_row, *self._only_gezin = self.rows
        self.activiteit_row = FormRow(texts.ACTIVITEIT, self.activiteit)
        self._build()
        for field in self.rows.values():
            field.textChanged.connect(self._on_changed)
        for choice in (self.code, self.activiteit):
            choice.value_changed.connect(self._on_changed)

    def show_velden(self, velden: Velden) -> None:
        """Fill the fields."""
        with self._quiet():
            self._met_gezin = velden.met_gezin
            self.code_row.set_label(texts.VORM if velden.met_gezin else texts.SOORT)
            table = "contactvorm" if velden.met_gezin else "urensoort"
            self.code.set_choices(tables.choices(table))
            self.code.set_value(velden.code)
            self.duur.set_value(velden.minuten or None)
            self.reistijd.set_value(velden.reistijd or None)
            self.km.set_value(velden.km_tienden or None)
            self.activiteit.set_value(velden.activiteit)
            for field, text in zip(self.rows.values(), velden.unread, strict=False):
                if text:
                    field.setText(text)
            for row in (*self._only_gezin, self.activiteit_row):
                row.setVisible(velden.met_gezin)

    def velden(self) -> Velden:
        """Return what is typed; what cannot be read counts as nothing until ``check``."""
        return Velden(
            code=self.code.value() or "",
            minuten=self.duur.value() or 0,
            reistijd=self.reistijd.value() or 0,
            km_tienden=self.km.value() or 0,
            activiteit=self.activiteit.value(),
            met_gezin=self._met_gezin,
            unread=tuple(each.text() if each.error() else "" for each in self.rows.values()),
        )

    def check(self) -> bool:
        """Show what cannot be read and go there; return whether all is well."""
        wrong = [row for row, field in self.rows.items() if not field.check()]
        if wrong:
            wrong[0].focus_field()
        return not wrong

    def begin_with(self, text: str) -> None:
        """Go to the duration, with the first digit of it."""
        self.duur.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.duur.setText(text)

    def _build(self) -> None:
        grid = spaced(QGridLayout(self), spacing=12)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.code_row, 0, 0, top)
        for column, row in enumerate(self.rows, 1):
            grid.addWidget(row, 0, column, top)
        grid.addWidget(self.activiteit_row, 0, 4, top)
        for column, stretch in enumerate((7, 4, 4, 4, 7)):
            grid.setColumnStretch(column, stretch)

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        self._filling = True
        try:
            yield
        finally:
            self._filling = False

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()
