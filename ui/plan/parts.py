"""The forms of one part of the plan: each fills itself from a plan and writes itself into one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.plan import Casemanagementplan
from ui.plan import form_texts as words
from ui.plan.fitted_area import FittedArea
from ui.theme import limited, spaced
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, restyle
from ui.widgets.text_fields import TextArea, TextField

LONGEST = 760


class PartForm(QWidget):
    """What every form has: ``edited`` comes with a change by the user, not while it is filled."""

    edited = Signal()

    def __init__(self, title: str, hint: str) -> None:
        super().__init__()
        self._filling = False
        self._plan_id: object = None
        self.fresh = True  # whether another plan is shown than before
        self.title = Label(title, "heading", wrap=True)
        self.hint = Label(hint, "small", wrap=True)
        self.column = spaced(QVBoxLayout(self), (4, 0, 4, 8), 14)
        limited(self, max_width=LONGEST)
        head = spaced(QVBoxLayout(), spacing=2)
        head.addWidget(self.title)
        head.addWidget(self.hint)
        self.column.addLayout(head)

    @contextmanager
    def filling(self, plan: Casemanagementplan) -> Iterator[None]:
        """Fill the fields from ``plan`` inside this, without telling that it was edited."""
        self._filling = True
        self.fresh = plan.id != self._plan_id
        self._plan_id = plan.id
        try:
            yield
        finally:
            self._filling = False
        self.set_frozen(frozen=plan.frozen)

    def add_rows(self, *rows: QWidget) -> None:
        """Put rows below one another."""
        for row in rows:
            self.column.addWidget(row)

    def set_frozen(self, *, frozen: bool) -> None:
        """Let the fields be read only, or not."""
        for area in self.findChildren(TextArea):
            if area.isReadOnly() != frozen:
                area.setReadOnly(frozen)
                restyle(area)
        for line in self.findChildren(QLineEdit):
            line.setReadOnly(frozen)

    @Slot()
    def changed(self) -> None:
        """Tell that the user edited something."""
        if not self._filling:
            self.edited.emit()


class BeginForm(PartForm):
    """What is going on, in whose words, and what matters most."""

    def __init__(self) -> None:
        super().__init__(words.BEGIN, words.BEGIN_HINT)
        self.what = FittedArea(lines=5)
        self.own_words = FittedArea(lines=3)
        self.goes_well = FittedArea(lines=3)
        self.matters = FittedArea(lines=3)
        self.with_whom = TextField()
        self.add_rows(
            FormRow(words.WHAT, self.what),
            FormRow(words.OWN_WORDS, self.own_words),
            FormRow(words.GOES_WELL, self.goes_well, hint=words.GOES_WELL_HINT),
            FormRow(words.MATTERS, self.matters, hint=words.MATTERS_HINT),
            FormRow(words.WITH_WHOM, self.with_whom, hint=words.WITH_WHOM_HINT),
        )
        for area in (self.what, self.own_words, self.goes_well, self.matters):
            area.textChanged.connect(self.changed)
        self.with_whom.textChanged.connect(self.changed)
        self.column.addStretch(1)

    def show_plan(self, plan: Casemanagementplan) -> None:
        """Show what the plan says."""
        with self.filling(plan):
            self.what.set_text(plan.wat_speelt)
            self.own_words.set_text(plan.eigen_woorden)
            self.goes_well.set_text(plan.gaat_goed)
            self.matters.set_text(plan.belangrijkste)
            if self.with_whom.text() != plan.opgesteld_met:
                self.with_whom.setText(plan.opgesteld_met)

    def apply(self, plan: Casemanagementplan) -> Casemanagementplan:
        """Return the plan with what the fields say."""
        return replace(
            plan,
            wat_speelt=self.what.text(),
            eigen_woorden=self.own_words.text(),
            gaat_goed=self.goes_well.text(),
            belangrijkste=self.matters.text(),
            opgesteld_met=self.with_whom.text(),
        )


class SlotForm(PartForm):
    """What was agreed on, and when one looks back together."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(words.SLOT, words.SLOT_HINT)
        self.agreements = FittedArea(lines=5)
        self.evaluate_on = DateField(lambda text: parse_datum(text, today(), vooruit=True))
        self.evaluation = FittedArea(lines=4)
        limited(self.evaluate_on, max_width=260)
        self.add_rows(
            FormRow(words.AGREEMENTS, self.agreements, hint=words.AGREEMENTS_HINT),
            FormRow(words.EVALUATE_ON, self.evaluate_on, hint=words.EVALUATE_HINT),
            FormRow(words.EVALUATION, self.evaluation),
        )
        for area in (self.agreements, self.evaluation):
            area.textChanged.connect(self.changed)
        self.evaluate_on.value_changed.connect(self.changed)
        self.column.addStretch(1)

    def show_plan(self, plan: Casemanagementplan) -> None:
        """Show what the plan says; a day that cannot be read stays as it was typed."""
        with self.filling(plan):
            self.agreements.set_text(plan.afspraken)
            readable = self.evaluate_on.error() is None
            if self.fresh or (readable and self.evaluate_on.value() != plan.evaluatie_op):
                self.evaluate_on.set_value(plan.evaluatie_op)
            self.evaluation.set_text(plan.evaluatie)

    def apply(self, plan: Casemanagementplan) -> Casemanagementplan:
        """Return the plan with what the fields say; an unreadable day changes nothing."""
        day = plan.evaluatie_op if self.evaluate_on.error() else self.evaluate_on.value()
        return replace(
            plan,
            afspraken=self.agreements.text(),
            evaluatie_op=day,
            evaluatie=self.evaluation.text(),
        )
