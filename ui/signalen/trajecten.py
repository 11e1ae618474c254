"""The trajecten a signaal was seen in: found by typing, shown as chips."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import spaced
from ui.widgets.choices import ChipRow
from ui.widgets.type_ahead import TypeAheadField

Choice = tuple[str, str]


class TrajectPicker(QWidget):
    """Chips for the trajecten chosen, which can be switched off; a field to find another one."""

    value_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: Sequence[Choice] = ()
        self.chips = ChipRow(multi=True)
        self.field = TypeAheadField()
        column = spaced(QVBoxLayout(self), spacing=8)
        column.addWidget(self.chips)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.field.chosen.connect(self._on_chosen)
        self.chips.value_changed.connect(self.value_changed)

    def show_values(self, choices: Sequence[Choice], values: Sequence[str]) -> None:
        """Offer these (id, label) pairs, of which ``values`` are chosen."""
        self._choices = choices
        self.field.set_value(None)
        self.chips.set_values(())
        self._show_chips(values, values)

    def values(self) -> tuple[str, ...]:
        """Return the ids chosen."""
        return self.chips.values()

    def set_values(self, codes: Iterable[str]) -> None:
        """Choose these ids, also those that had no chip yet."""
        wanted = tuple(codes)
        self._show_chips(tuple(dict.fromkeys((*self._shown, *wanted))), wanted)

    def _show_chips(self, shown: Sequence[str], chosen: Sequence[str]) -> None:
        labels = dict(self._choices)
        self.chips.set_choices([(code, labels.get(code, code)) for code in shown])
        self.chips.set_values(chosen)
        self.chips.setVisible(bool(shown))
        self._shown = tuple(shown)
        self.field.set_choices([pair for pair in self._choices if pair[0] not in shown])

    @Slot(object)
    def _on_chosen(self, code: str | None) -> None:
        if code is None:
            return
        self._show_chips((*self._shown, code), (*self.values(), code))
        self.field.set_value(None)
        self.value_changed.emit()

    _shown: tuple[str, ...] = ()
