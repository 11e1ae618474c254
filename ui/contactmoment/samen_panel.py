"""The other gezinnen that a contact was about; nothing but a small link until they are wanted."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.ids import GezinId
from ui.contactmoment import texts
from ui.contactmoment.invoer import ContactInvoer, DeelInvoer, Fout, Veld
from ui.theme import spaced
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.check_line import CheckLine
from ui.widgets.fields import DurationField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.type_ahead import TypeAheadField

_TOP = Qt.AlignmentFlag.AlignTop


class SamenRow(QWidget):
    """One other gezin with its minutes."""

    changed = Signal()
    removed = Signal()

    def __init__(self, choices: Sequence[tuple[GezinId, str]], number: int) -> None:
        super().__init__()
        self.gezin = TypeAheadField(choices)
        self.duur = DurationField()
        self.row = FormRow(texts.OTHER_GEZIN, self.gezin)
        self.duur_row = FormRow(texts.SHARE_OF_TIME, self.duur)
        self.remove = IconButton("x", texts.remove_gezin(number), bare=True)
        self.gezin.setAccessibleName(texts.other_gezin(number))
        self.duur.setAccessibleName(texts.share_of(number))
        line = spaced(QHBoxLayout(self), spacing=12)
        line.addWidget(self.row, 8, _TOP)
        line.addWidget(self.duur_row, 4, _TOP)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self.gezin.chosen.connect(self.changed)
        self.duur.textChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def invoer(self) -> DeelInvoer:
        """Return what is typed."""
        gezin_id = self.gezin.value()
        return DeelInvoer(
            gezin_id=None if gezin_id is None else GezinId(gezin_id),  # type: ignore[arg-type]
            duur=self.duur.text(),
        )

    def show_invoer(self, invoer: DeelInvoer) -> None:
        """Fill the row."""
        self.gezin.set_value(invoer.gezin_id)
        self.duur.setText(invoer.duur)


class SamenPanel(QWidget):
    """The link and the rows; ``changed`` comes after each change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SamenRow] = []
        self._before: Callable[[], QWidget] = lambda: self.link
        self._choices: Sequence[tuple[GezinId, str]] = ()
        self._filling = False
        self.link = LinkButton(texts.ALSO_FOR, "users-group", texts.ALSO_FOR_TIP)
        self.explained = Label("", "hint", wrap=True)
        self.with_text = CheckLine(texts.WITH_TEXT)
        self.stays = Label(texts.STAYS, "hint", wrap=True)
        column = spaced(QVBoxLayout(self), spacing=8)
        self._list = spaced(QVBoxLayout(), spacing=8)
        column.addLayout(self._list)
        for widget in (self.explained, self.with_text, self.stays):
            column.addWidget(widget)
        self.link.clicked.connect(self._on_add)
        self.with_text.toggled.connect(self._tell)
        self._show_rest()

    def come_after(self, before: Callable[[], QWidget]) -> None:
        """Let Tab come here after what ``before`` tells."""
        self._before = before

    def offer(self, choices: Sequence[tuple[GezinId, str]]) -> None:
        """Offer these gezinnen."""
        self._choices = choices
        self._filling = True
        for row in self.rows:
            row.gezin.set_choices(choices)
        self._filling = False

    def values(self) -> dict[str, Any]:
        """Return what is typed, by the names of the form."""
        samen = tuple(row.invoer() for row in self.rows)
        return {"samen": samen, "tekst_samen": self.with_text.checked()}

    def show_invoer(self, invoer: ContactInvoer) -> None:
        """Show the other gezinnen of a form."""
        self._filling = True
        while self.rows:
            self._take(self.rows[-1])
        for each in invoer.samen:
            self._add().show_invoer(each)
        self.with_text.set_checked(on=invoer.tekst_samen)
        self._filling = False
        self._show_rest()

    def form_rows(self) -> list[FormRow]:
        """Return every row in which something can be wrong."""
        return [form for row in self.rows for form in (row.row, row.duur_row)]

    def row_of(self, fout: Fout) -> FormRow:
        """Return the row of a fault."""
        row = self.rows[fout.regel]
        return row.row if fout.veld is Veld.SAMEN else row.duur_row

    def show_division(self, first: str, rows: Sequence[str]) -> None:
        """Say what the first gezin gets, and what each other row that was left open."""
        self.explained.setText(first)
        self.explained.setVisible(bool(first) and bool(self.rows))
        for row, text in zip(self.rows, rows, strict=True):
            if not row.duur.text().strip():
                row.duur_row.set_reading(text)

    def _add(self) -> SamenRow:
        row = SamenRow(self._choices, len(self.rows) + 1)
        self._list.addWidget(row)
        row.changed.connect(self._tell)
        row.removed.connect(self._on_removed)
        previous = self.rows[-1].remove if self.rows else self._before()
        for field in (row.gezin, row.duur, row.remove):
            QWidget.setTabOrder(previous, field)
            previous = field
        self.rows.append(row)
        return row

    def _take(self, row: SamenRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_rest(self) -> None:
        shown = bool(self.rows)
        self.setVisible(shown)
        self.with_text.setVisible(shown)
        self.stays.setVisible(shown)
        self.link.set_text(texts.ALSO_FOR_MORE if shown else texts.ALSO_FOR)

    @Slot()
    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit()

    @Slot()
    def _on_add(self) -> None:
        row = self._add()
        self._show_rest()
        row.gezin.setFocus(Qt.FocusReason.TabFocusReason)
        self._tell()

    @Slot()
    def _on_removed(self) -> None:
        row = self.sender()
        if isinstance(row, SamenRow):
            self._take(row)
            self._show_rest()
            self.link.setFocus(Qt.FocusReason.TabFocusReason)
            self._tell()
