"""The urenregels of a contact that have a line of their own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.activiteit import ACTIVITEITEN
from gco_desktop.domain.uren import BEDRIJF
from gco_desktop.reference import tables
from ui.contactmoment import texts
from ui.contactmoment.invoer import RegelInvoer
from ui.theme import limited, spaced
from ui.widgets.buttons import IconButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DurationField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label


class RegelRow(QWidget):
    """One urenregel: activity, kind and duration."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._id = ""
        self.activiteit = ChoiceField(_activiteiten(), texts.NO_ACTIVITEIT)
        self.soort = ChoiceField(_soorten())
        self.duur = DurationField()
        self.remove = IconButton("x", f"{texts.REMOVE_REGEL} {number}")
        self.error = Label("", "error", wrap=True)
        self.row = FormRow(texts.REGEL_DUUR, self.duur)
        line = spaced(QHBoxLayout(), spacing=12)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(FormRow(texts.regel_activiteit(number), self.activiteit), 4, top)
        line.addWidget(FormRow(texts.REGEL_SOORT, self.soort), 6, top)
        line.addWidget(limited(self.row, max_width=104), 2, top)
        aside = spaced(QVBoxLayout(), (0, 22, 0, 0))
        aside.addWidget(self.remove)
        aside.addStretch(1)
        line.addLayout(aside)
        column = spaced(QVBoxLayout(self), spacing=4)
        column.addLayout(line)
        column.addWidget(self.error)
        self.row.show_errors_in(self.error)
        for field in (self.activiteit, self.soort):
            field.value_changed.connect(self._on_changed)
        self.duur.textChanged.connect(self._on_changed)
        self.remove.clicked.connect(self._on_remove)

    def invoer(self) -> RegelInvoer:
        """Return what is typed."""
        nr = self.activiteit.value()
        return RegelInvoer(
            activiteit=int(nr) if nr else None,
            soort=self.soort.value() or "",
            duur=self.duur.text(),
            id=self._id,
        )

    def show_invoer(self, regel: RegelInvoer) -> None:
        """Fill the line; a text that is the same is left alone, with its cursor."""
        self._id = regel.id
        self.activiteit.set_value(str(regel.activiteit) if regel.activiteit else None)
        self.soort.set_value(regel.soort or None)
        if self.duur.text() != regel.duur:
            self.duur.setText(regel.duur)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self)


class RegelsPanel(QWidget):
    """All own urenregels below each other; in the order of Tab they come after ``after``."""

    changed = Signal()
    removed = Signal(int)

    def __init__(self, after: QWidget) -> None:
        super().__init__()
        self._after = after
        self.rows: list[RegelRow] = []
        self._column = spaced(QVBoxLayout(self), spacing=8)
        self.hide()

    def invoer(self) -> tuple[RegelInvoer, ...]:
        """Return what is typed."""
        return tuple(row.invoer() for row in self.rows)

    def show_regels(self, regels: Sequence[RegelInvoer]) -> None:
        """Show these lines; lines that are there already keep their fields."""
        while len(self.rows) > len(regels):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(regels):
            self._add(RegelRow(len(self.rows) + 1))
        for row, regel in zip(self.rows, regels, strict=True):
            row.show_invoer(regel)
        self.setVisible(bool(regels))

    def focus_last(self) -> None:
        """Go to the duration of the last line."""
        self.rows[-1].duur.setFocus(Qt.FocusReason.TabFocusReason)

    def form_rows(self) -> list[FormRow]:
        """Return every row in which something can be wrong."""
        return [row.row for row in self.rows]

    def last_stop(self) -> QWidget:
        """Return what Tab comes to last here."""
        return self.rows[-1].remove if self.rows else self._after

    def _add(self, row: RegelRow) -> None:
        row.changed.connect(self._on_changed)
        row.removed.connect(self._on_removed)
        self._column.addWidget(row)
        previous = self.last_stop()
        for field in (row.activiteit, row.soort, row.duur, row.remove):
            QWidget.setTabOrder(previous, field)  # a new field would come last in the window
            previous = field
        self.rows.append(row)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot(object)
    def _on_removed(self, row: RegelRow) -> None:
        self.removed.emit(self.rows.index(row))


def _activiteiten() -> list[tuple[str, str]]:
    return [(str(nr), texts.activiteit(nr, tables.chip("activiteit", nr))) for nr in ACTIVITEITEN]


def _soorten() -> list[tuple[str, str]]:
    return [choice for choice in tables.choices("urensoort") if choice[0] != BEDRIJF]
