"""Fields for another status or intensity: which, from what day on, and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from ui.theme import spaced
from ui.traject import form_texts
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.text_fields import TextField


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnLabels:
    """The labels of the three fields."""

    choice: str
    day: str
    reason: str


class TurnFields(QWidget):
    """One choice; the day and the reason show when something else is chosen.

    ``others`` are offered only when they are asked for: for a correction, mostly.
    """

    def __init__(
        self,
        labels: TurnLabels,
        choices: Sequence[tuple[str, str]],
        stays: str,
        today: Callable[[], date],
        others: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__()
        self._choices, self._others = choices, others
        self._stays = form_texts.keeps(stays)
        self.choice = ChoiceField(choices, empty=self._stays)
        self.all_box = QCheckBox(form_texts.OTHER_STATUSES)
        self.all_box.setVisible(bool(others))
        self.day = DateField(lambda text: parse_datum(text, today()))
        self.day.set_value(today())
        self.reason = TextField()
        self.choice_row = FormRow(labels.choice, self.choice)
        self.day_row = FormRow(labels.day, self.day)
        self._more = QWidget()
        more = spaced(QHBoxLayout(self._more), spacing=12)
        more.addWidget(self.day_row, 2, Qt.AlignmentFlag.AlignTop)
        reason = FormRow(labels.reason, self.reason, optional=True)
        more.addWidget(reason, 3, Qt.AlignmentFlag.AlignTop)
        column = spaced(QVBoxLayout(self), spacing=10)
        column.addWidget(self.choice_row)
        column.addWidget(self.all_box)
        column.addWidget(self._more)
        self._more.hide()
        self.choice.value_changed.connect(self._on_choice)
        self.all_box.toggled.connect(self._on_all)

    def fields(self, name: str) -> dict[str, QWidget]:
        """Return the three fields, named after what turns."""
        found: dict[str, QWidget] = {f"{name}_alle": self.all_box} if self._others else {}
        return {**found, name: self.choice, f"{name}_op": self.day, f"{name}_reden": self.reason}

    def choose(self, code: str) -> None:
        """Choose one, also when it is not among the usual ones."""
        if code in dict(self._others):
            self.all_box.setChecked(True)
        self.choice.set_value(code)

    def value(self) -> tuple[str, date, str] | None:
        """Return what was chosen, from what day on and why; nothing when it stays."""
        code, day = self.choice.value(), self.day.value()
        return None if code is None or day is None else (code, day, self.reason.text())

    def check(self) -> bool:
        """Show what is wrong with the day, if anything; return whether all is well."""
        if self.choice.value() is None:
            return True
        if not self.day.check():
            return False
        if self.day.value() is None:
            self.day_row.set_error(form_texts.DAY_NEEDED)
            return False
        return True

    @Slot()
    def _on_choice(self) -> None:
        self._more.setVisible(self.choice.value() is not None)

    @Slot(bool)
    def _on_all(self, wanted: bool) -> None:
        others = self._others if wanted else ()
        self.choice.set_choices([*self._choices, *others], self._stays)
        self._on_choice()
