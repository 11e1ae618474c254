"""Asks for which gezin a traject is: a new one, or one that is there already."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.aanmelding import Aanmelding
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import GezinId
from ui.aanmeldingen import texts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choices import ChipRow
from ui.widgets.dialogs import Dialog
from ui.widgets.form import FormRow
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextField
from ui.widgets.type_ahead import TypeAheadField

_NEW, _OTHER = "nieuw", "ander"


class MakeDialog(Dialog):
    """``made`` carries the id of the gezin that was chosen, or the name of a new one."""

    made = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        aanmelding: Aanmelding,
        alike: Sequence[Gezin],
        everyone: Sequence[Gezin],
    ) -> None:
        super().__init__(parent, texts.MAKE_TITLE, 520)
        self._ids = {str(gezin.id): gezin.id for gezin in (*alike, *everyone)}
        self.note = InlineMessage(texts.ALIKE if alike else "", Tone.INFO)
        choices = [(_NEW, texts.NEW_GEZIN), *((str(each.id), _named(each)) for each in alike)]
        if len(everyone) > len(alike):
            choices.append((_OTHER, texts.OTHER_GEZIN))
        self.which = ChipRow(choices)
        self.which.set_value(str(alike[0].id) if len(alike) == 1 else _NEW)
        self.naam = TextField(texts.gezin_name(aanmelding.naam))
        self.search = TypeAheadField([(str(gezin.id), _named(gezin)) for gezin in everyone])
        self.naam_row = FormRow(texts.GEZIN_NAAM, self.naam)
        self.search_row = FormRow(texts.FIND_GEZIN, self.search)
        which_row = FormRow(texts.WHICH, self.which)
        for widget in (
            Paragraph(texts.MAKE_TEXT),
            self.note,
            which_row,
            self.naam_row,
            self.search_row,
        ):
            self.body.addWidget(widget)
        which_row.setVisible(len(choices) > 1)
        self.make_button = PrimaryButton(texts.MAKE_ACTION)
        cancel = QuietButton(texts.CANCEL)
        self.set_buttons(cancel, self.make_button)
        self.which.value_changed.connect(self._follow)
        cancel.clicked.connect(self.reject)
        self.make_button.clicked.connect(self._on_make)
        self._follow()
        self.make_button.setFocus()

    @Slot()
    def _follow(self) -> None:
        value = self.which.value()
        self.naam_row.setVisible(value == _NEW)
        self.search_row.setVisible(value == _OTHER)

    @Slot()
    def _on_make(self) -> None:
        gezin = self._chosen()
        if gezin is not None:
            self.made.emit(gezin)
            self.accept()

    def _chosen(self) -> GezinId | str | None:
        value = self.which.value()
        if value == _NEW:
            naam = self.naam.text().strip()
            if not naam:
                self.naam_row.set_error(texts.NAAM_MISSING)
                self.naam_row.focus_field()
            return naam or None
        if value == _OTHER:
            found = self.search.value()
            if found is None:
                self.search_row.set_error(texts.GEZIN_MISSING)
                self.search_row.focus_field()
                return None
            value = str(found)
        return self._ids[value] if value is not None else None


def chosen_gezin(made: object) -> GezinId | str:
    """Return what ``made`` carried."""
    return GezinId(made) if isinstance(made, UUID) else str(made)


def _named(gezin: Gezin) -> str:
    return " \u00b7 ".join(part for part in (gezin.naam, gezin.plaats) if part)
