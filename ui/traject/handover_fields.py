"""Fields for handing a traject over: to whom, when, and what was agreed on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.traject import Traject, TrajectStatus
from gco_desktop.reference import tables
from ui.theme import spaced
from ui.traject import form_texts as words
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.text_fields import TextField

_REASON = "OVERDRACHT_"


class HandoverFields(QWidget):
    """Shown when it is about a handover, or when something of it was filled in."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.bestemming = ChoiceField(tables.choices("overdracht_bestemming"), words.NO_DESTINATION)
        self.op = DateField(lambda text: parse_datum(text, today()))
        self.whom = TextField()
        pair = spaced(QHBoxLayout(), spacing=12)
        to_whom = FormRow(words.DESTINATION, self.bestemming)
        pair.addWidget(to_whom, 3, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(FormRow(words.HANDOVER_DAY, self.op), 2, Qt.AlignmentFlag.AlignTop)
        column = spaced(QVBoxLayout(self), spacing=10)
        column.addWidget(Label(words.HANDOVER_CARD, "heading"))
        column.addLayout(pair)
        hint = words.HANDOVER_HINT
        column.addWidget(FormRow(words.HANDOVER, self.whom, hint=hint, optional=True))

    def fields(self) -> dict[str, QWidget]:
        """Return every field by name."""
        return {
            "bestemming": self.bestemming,
            "overdracht_op": self.op,
            "overdracht": self.whom,
        }

    def fill(self, traject: Traject) -> None:
        """Show what is known."""
        self.bestemming.set_value(traject.bestemming or None)
        self.op.set_value(traject.overdracht_op)
        self.whom.setText(traject.overdracht)

    def apply(self, traject: Traject) -> Traject:
        """Return the traject with what was filled in."""
        return replace(
            traject,
            bestemming=self.bestemming.value() or "",
            overdracht_op=self.op.value(),
            overdracht=self.whom.text().strip(),
        )

    def follow(self, statuses: set[str | None], reason: str | None) -> None:
        """Show the fields when the status or the reason is about a handover."""
        filled = self.bestemming.value() or self.op.text() or self.whom.text()
        asked = TrajectStatus.OVERDRACHT.value in statuses or (reason or "").startswith(_REASON)
        self.setVisible(bool(filled or asked))
