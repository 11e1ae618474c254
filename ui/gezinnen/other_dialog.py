"""The dialog that adds someone from another gezin."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.gezin import Persoon
from gco_desktop.reference import tables
from ui.gezinnen import form_texts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.dialogs import Dialog
from ui.widgets.form import FormRow
from ui.widgets.labels import Paragraph
from ui.widgets.type_ahead import TypeAheadField


class OtherDialog(Dialog):
    """Chooses a person by name; ``given`` carries the person and the relation in this gezin."""

    given = Signal(object, str)

    def __init__(self, parent: QWidget | None, found: Sequence[tuple[Persoon, str]]) -> None:
        super().__init__(parent, form_texts.OTHER_TITLE)
        self._personen = {persoon.id: persoon for persoon, _gezinnen in found}
        self.who = TypeAheadField(
            [(persoon.id, _label(persoon, names)) for persoon, names in found]
        )
        self.relatie = ChoiceField(tables.choices("relatie"))
        self.relatie.set_value("ANDERS")
        self.who_row = FormRow(form_texts.OTHER_NAME, self.who, hint=form_texts.OTHER_HINT)
        self.body.addWidget(Paragraph(form_texts.OTHER_TEXT if found else form_texts.OTHER_NOBODY))
        self.body.addWidget(self.who_row)
        self.body.addWidget(FormRow(form_texts.OTHER_RELATIE, self.relatie))
        self.cancel_button = QuietButton(form_texts.CANCEL)
        self.add_button = PrimaryButton(form_texts.OTHER_ADD)
        self.set_buttons(self.cancel_button, self.add_button)
        self.cancel_button.clicked.connect(self.reject)
        self.add_button.clicked.connect(self._on_add)
        self.who.chosen.connect(self._on_chosen)
        self.who.setFocus()

    @Slot()
    def _on_add(self) -> None:
        self.add_button.setFocus()  # a name that fits is taken when the field is left
        persoon = self._personen.get(self.who.value())  # type: ignore[call-overload]
        if persoon is None:
            self.who_row.set_error(form_texts.OTHER_CHOOSE)
            self.who_row.focus_field()
            return
        self.given.emit(persoon, self.relatie.value() or "ANDERS")
        self.accept()

    @Slot(object)
    def _on_chosen(self, _persoon_id: object) -> None:
        self.who_row.set_error("")


def _label(persoon: Persoon, gezinnen: str) -> str:
    year = persoon.geboortedatum.year if persoon.geboortedatum else persoon.geboortejaar
    return form_texts.other_label(persoon.naam, str(year or ""), gezinnen)
