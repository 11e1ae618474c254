"""The fold Meer: sub-activities, what kind of statement it is, where it may go, and a promise."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.belofte import Belover
from gco_desktop.domain.contactmoment import Uitspraak
from gco_desktop.domain.datum import parse_datum
from gco_desktop.reference import tables
from ui.contactmoment import texts
from ui.contactmoment.billing_part import BillingPart
from ui.contactmoment.invoer import ContactInvoer
from ui.theme import spaced
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import ChipRow
from ui.widgets.fields import DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.fold import Fold
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.text_fields import TextField

_TOP = Qt.AlignmentFlag.AlignTop


class MoreFold(Fold):
    """Everything one may skip; ``changed`` comes after each change."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(texts.MORE_FOLD)
        self._offered: tuple[int, ...] | None = None
        self._build_parts()
        self._build_statement()
        self._build_ticks()
        self._build_promise(today)
        self.billing = BillingPart()
        self.body.addWidget(self.billing)
        self._connect()
        self.offer_parts((), ())

    def offer_parts(self, activiteiten: Iterable[int], chosen: Sequence[str] = ()) -> None:
        """Offer the sub-activities of the activities chosen, and those a contact already has."""
        wanted = tuple(activiteiten)
        kept = tuple(dict.fromkeys((*self.parts.values(), *chosen)))
        if wanted == self._offered and not chosen:
            return
        self._offered = wanted
        offered = [each for nr in wanted for each in tables.deelactiviteiten(nr)]
        codes = {code for code, _ in offered}
        offered += [(code, tables.deelactiviteit(code)) for code in kept if code not in codes]
        self.parts.set_choices(offered)
        self.parts.set_values(kept)
        self.parts.setVisible(bool(offered))
        self._parts_hint.setVisible(not offered)
        self._summarise()

    def values(self) -> dict[str, Any]:
        """Return what is typed, by the names of the form."""
        return {
            "deelactiviteiten": self.parts.values(),
            "uitspraak": self.statement.value() or "",
            "volgens": self.according_to.text(),
            "in_plan": self.in_plan.isChecked(),
            "delen": self.share.isChecked(),
            "belofte": self.promise.text(),
            "belofte_van": self.promised_by.value() or Belover.IK.value,
            "belofte_voor": self.promised_for.text(),
            **self.billing.values(),
        }

    def show_invoer(self, invoer: ContactInvoer) -> None:
        """Fill the fold."""
        self.parts.set_values(())
        self.offer_parts(invoer.activiteiten, invoer.deelactiviteiten)
        self.parts.set_values(invoer.deelactiviteiten)
        self.statement.set_value(invoer.uitspraak)
        self.according_to.setText(invoer.volgens)
        self.in_plan.setChecked(invoer.in_plan)
        self.share.setChecked(invoer.delen)
        self.promise.setText(invoer.belofte)
        self.promised_by.set_value(invoer.belofte_van)
        self.promised_for.setText(invoer.belofte_voor)
        self.billing.show_invoer(invoer)
        self._summarise()

    def _build_parts(self) -> None:
        self.parts = ChipRow(multi=True)
        self._parts_hint = Label(texts.NO_PARTS, "hint", wrap=True)
        box = QWidget()
        column = spaced(QVBoxLayout(box), spacing=4)
        column.addWidget(self.parts)
        column.addWidget(self._parts_hint)
        self.parts.setAccessibleName(texts.PARTS)
        self.body.addWidget(Label(texts.PARTS, "label"))
        self.body.addWidget(box)

    def _build_statement(self) -> None:
        self.statement = ChipRow(list(texts.STATEMENTS.items()))
        self.according_to = TextField()
        self.according_row = FormRow(texts.ACCORDING_TO, self.according_to, optional=True)
        self.body.addWidget(FormRow(texts.STATEMENT, self.statement, hint=texts.STATEMENT_HINT))
        self.body.addWidget(self.according_row)

    def _build_ticks(self) -> None:
        self.in_plan = QCheckBox(texts.IN_PLAN)
        self.share = QCheckBox(texts.SHARE)
        ticks = spaced(FlowLayout(), spacing=16)
        for box in (self.in_plan, self.share):
            ticks.addWidget(box)
        self.body.addLayout(ticks)
        self.body.addWidget(Label(texts.TICKS_HINT, "hint", wrap=True))

    def _build_promise(self, today: Callable[[], date]) -> None:
        self.promise = TextField()
        self.promised_by = ChoiceField(list(texts.PROMISED_BY.items()))
        self.promised_for = DateField(lambda text: parse_datum(text, today(), vooruit=True))
        self.promise_row = FormRow(texts.PROMISE, self.promise, optional=True)
        self.promised_by_row = FormRow(texts.PROMISE_BY, self.promised_by)
        self.promised_for_row = FormRow(texts.PROMISE_FOR, self.promised_for)
        line = spaced(QHBoxLayout(), spacing=12)
        line.addWidget(self.promise_row, 3, _TOP)
        line.addWidget(self.promised_by_row, 2, _TOP)
        line.addWidget(self.promised_for_row, 2, _TOP)
        self.body.addLayout(line)

    def _connect(self) -> None:
        for field in (self.according_to, self.promise, self.promised_for):
            field.textChanged.connect(self._on_changed)
        for box in (self.in_plan, self.share):
            box.toggled.connect(self._on_changed)
        for chips in (self.parts, self.statement):
            chips.value_changed.connect(self._on_changed)
        self.promised_by.value_changed.connect(self._on_changed)
        self.billing.changed.connect(self._on_changed)

    def _summarise(self) -> None:
        statement = self.statement.value() or ""
        self.according_row.setVisible(statement == Uitspraak.VOLGENS)
        said = [texts.STATEMENTS[statement].lower()] if statement else []
        said += [box.text().lower() for box in (self.in_plan, self.share) if box.isChecked()]
        said += [texts.parts(len(self.parts.values()))] if self.parts.values() else []
        said += [texts.PROMISE.lower()] if self.promise.text().strip() else []
        said += self.billing.said()
        self.set_summary(" · ".join(said))

    @Slot()
    def _on_changed(self) -> None:
        self._summarise()
        self.changed.emit()
