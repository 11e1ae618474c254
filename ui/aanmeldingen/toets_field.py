"""The criteria as a small checklist: each is met, is not, or is unclear."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.aanmelding import toets_lines
from gco_desktop.reference import tables
from ui.aanmeldingen import texts
from ui.theme import spaced
from ui.widgets.choices import SegmentRow
from ui.widgets.labels import Label
from ui.widgets.pill import Pill
from ui.widgets.shapes import Tone

TABLE = "criterium_algemeen"
_UNVERIFIED = "U"
_IN_BRACKETS = "("


class Criterium(QWidget):
    """One criterion, what it means, and the three answers."""

    def __init__(self, code: str) -> None:
        super().__init__()
        entry = tables.entries(TABLE)[code]
        name = tables.label(TABLE, code)
        # Once the user wrote the text over from the policy, it is sure enough.
        unsure = entry.get("verificatie") == _UNVERIFIED and name.startswith(_IN_BRACKETS)
        if unsure:
            name = texts.UNVERIFIED_LABEL
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(name, "label", wrap=True), 1)
        if unsure:
            mark = Pill(texts.UNVERIFIED, Tone.WARN)
            head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.answers = SegmentRow(texts.ANSWERS)
        self.answers.setAccessibleName(name)
        note = texts.UNVERIFIED_TEXT if unsure else entry.get("toelichting", "")
        self.answers.setAccessibleDescription(note)
        column = spaced(QVBoxLayout(self), spacing=4)
        column.addLayout(head)
        if note:
            column.addWidget(Label(note, "hint", wrap=True))
        column.addWidget(self.answers)


class ToetsField(QWidget):
    """The criteria below one another; its values read "CODE=ja"."""

    value_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._others: list[str] = []
        self._offered: tuple[tuple[str, str], ...] = ()
        self.rows: dict[str, Criterium] = {}
        self._column = spaced(QVBoxLayout(self), spacing=12)
        self._offer()

    def values(self) -> tuple[str, ...]:
        """Return the answers given, and those to criteria that are asked no longer."""
        answers = {code: row.answers.value() or "" for code, row in self.rows.items()}
        return (*toets_lines(answers), *self._others)

    def set_values(self, lines: Iterable[str]) -> None:
        """Show these answers and no others."""
        self._offer()
        given = dict(line.split("=", 1) for line in lines if "=" in line)
        for code, row in self.rows.items():
            row.answers.set_value(given.pop(code, None))
        self._others = list(toets_lines(given))

    def focus_first_open(self) -> None:
        """Go to the first criterion without an answer."""
        for row in self.rows.values():
            if row.answers.value() is None:
                row.answers.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _offer(self) -> None:
        """Ask what the table holds now: the user may change it while the form is there."""
        offered = tuple(tables.choices(TABLE))
        if offered == self._offered:
            return
        self._offered = offered
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {code: Criterium(code) for code, _label in offered}
        for row in self.rows.values():
            self._column.addWidget(row)
            row.answers.value_changed.connect(self._on_answer)

    @Slot()
    def _on_answer(self) -> None:
        self.value_changed.emit()
