"""One action of a goal; what is typed goes into the plan at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.plan import Actie, ActieStand
from gco_desktop.reference import tables
from ui.plan import form_texts as words
from ui.theme import spaced
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import ChipRow
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.text_fields import TextArea, TextField


class ActionDialog(Dialog):
    """Edits an action: ``edited`` carries it with every change."""

    edited = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, parent: QWidget, actie: Actie, today: Callable[[], date]) -> None:
        title = words.EDIT_ACTION if actie.tekst.strip() else words.NEW_ACTION
        super().__init__(parent, title, 560)
        self._actie = actie
        self.text = TextArea(lines=2)
        self.who = TextField(actie.wie)
        self.day = DateField(lambda text: parse_datum(text, today(), vooruit=True))
        self.standing = ChipRow([(s.value, w) for s, w in words.ACTION_STANDINGS.items()])
        self.activity = ChoiceField(_activities(), words.NO_ACTIVITY)
        self.delete_button = LinkButton(words.DELETE_ACTION, "trash")
        self.done_button = PrimaryButton(words.DONE)
        self.text.set_text(actie.tekst)
        self.day.set_value(actie.voor_datum)
        self.standing.set_value(actie.stand)
        self.activity.set_value(None if actie.activiteit is None else str(actie.activiteit))
        self._build()
        self._connect()

    def action(self) -> Actie:
        """Return the action as the fields say; an unreadable day changes nothing."""
        number = self.activity.value()
        return replace(
            self._actie,
            tekst=self.text.text(),
            wie=self.who.text(),
            voor_datum=self._actie.voor_datum if self.day.error() else self.day.value(),
            stand=ActieStand(self.standing.value() or self._actie.stand),
            activiteit=int(number) if number else None,
        )

    def _build(self) -> None:
        add = self.body.addWidget
        add(FormRow(words.ACTION_WHAT, self.text))
        pair = spaced(QHBoxLayout(), spacing=12)
        for row in (
            FormRow(words.ACTION_WHO, self.who),
            FormRow(words.ACTION_DAY, self.day),
        ):
            pair.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(pair)
        add(FormRow(words.ACTION_STANDING, self.standing))
        add(FormRow(words.ACTION_ACTIVITY, self.activity))
        add(Label(words.SAVED_BY_ITSELF, "hint"))
        self.set_buttons(self.done_button, left=self.delete_button)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_changed)
        self.who.textChanged.connect(self._on_changed)
        self.day.value_changed.connect(self._on_changed)
        self.standing.value_changed.connect(self._on_changed)
        self.activity.value_changed.connect(self._on_changed)
        self.done_button.clicked.connect(self._on_done)
        self.delete_button.clicked.connect(self._on_delete)

    @Slot()
    def _on_changed(self) -> None:
        self._actie = self.action()
        self.edited.emit(self._actie)

    @Slot()
    def _on_done(self) -> None:
        if self.day.check():
            self.accept()

    @Slot()
    def _on_delete(self) -> None:
        self.delete_asked.emit(self._actie.id)
        self.accept()


def _activities() -> list[tuple[str, str]]:
    return [(code, f"{code}. {label}") for code, label in tables.choices("activiteit")]
