"""Asks what each name or word is that the program does not know; each is asked once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import limited, spaced
from ui.uren.invoer_state import NaamVraag
from ui.widgets.choice_field import ChoiceField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph

_WIDEST = 420


class NameQuestions(QWidget):
    """A field per name under a heading; ``chosen`` carries the name and the code, or nothing."""

    chosen = Signal(str, object)

    def __init__(self, title: str, text: str, empty: str) -> None:
        super().__init__()
        self.fields: list[tuple[str, ChoiceField]] = []
        self._rows: list[QWidget] = []
        self._empty = empty
        self._place = spaced(QVBoxLayout(self), spacing=8)
        self._place.addWidget(Label(title, "heading"))
        self._place.addWidget(Paragraph(text))
        self.hide()

    def ask(self, vragen: Sequence[NaamVraag], choices: Sequence[tuple[str, str]]) -> None:
        """Ask about these names; the field one is in stays."""
        self.setVisible(bool(vragen))
        if [each.naam for each in vragen] == [naam for naam, _field in self.fields]:
            return
        for row in self._rows:
            self._place.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.fields, self._rows = [], []
        for each in vragen:
            self._add(each, choices)

    def _add(self, vraag: NaamVraag, choices: Sequence[tuple[str, str]]) -> None:
        field = ChoiceField(choices, self._empty)
        field.set_value(vraag.keus)
        field.setProperty("naam", vraag.naam)
        field.value_changed.connect(self._on_value)
        row = limited(FormRow(vraag.label.replace("&", "&&"), field), max_width=_WIDEST)
        self.fields.append((vraag.naam, field))
        self._rows.append(row)
        self._place.addWidget(row)

    @Slot(object)
    def _on_value(self, code: str | None) -> None:
        self.chosen.emit(self.sender().property("naam"), code)
