"""The details of the GCO'er, two by two."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gco_desktop.domain.duur import parse_weekuren
from gco_desktop.domain.profiel import Profiel, is_meldercode
from gco_desktop.error_texts import error_text
from gco_desktop.errors import MeldercodeError
from ui.theme import spaced
from ui.widgets import texts
from ui.widgets.fields import DurationField
from ui.widgets.form import FormRow
from ui.widgets.text_fields import TextField

_COLUMNS = 2


class ProfileForm(QWidget):
    """Fields for a profile; everything may stay empty. ``extra`` comes after the own fields."""

    changed = Signal()

    def __init__(self, *extra: FormRow) -> None:
        super().__init__()
        self._kept = Profiel()
        self.naam, self.functie, self.telefoon = TextField(), TextField(), TextField()
        self.organisatie, self.regio, self.melder = TextField(), TextField(), TextField()
        self.weeknorm = DurationField(parse_weekuren)
        self.melder_row = FormRow(texts.MELDER, self.melder, hint=texts.MELDER_HINT)
        self.weeknorm_row = FormRow(texts.WEEKNORM, self.weeknorm, hint=texts.WEEKNORM_HINT)
        rows = (
            FormRow(texts.NAAM, self.naam),
            FormRow(texts.FUNCTIE, self.functie),
            FormRow(texts.ORGANISATIE, self.organisatie),
            FormRow(texts.TELEFOON, self.telefoon),
            FormRow(texts.REGIO, self.regio),
            *extra,
            self.melder_row,
            self.weeknorm_row,
        )
        grid = spaced(QGridLayout(self), spacing=12)
        for place, row in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(row, place // _COLUMNS, place % _COLUMNS, top)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for field in (*self._lines().values(), self.weeknorm):
            field.textChanged.connect(self.changed)
        self.setFocusProxy(self.naam)
        self.show_profiel(self._kept)

    def show_profiel(self, profiel: Profiel) -> None:
        """Show this profile; what stands in no field stays as it is in it."""
        self._kept = profiel
        for name, field in self._lines().items():
            field.setText(getattr(profiel, name))
        self.weeknorm.set_value(profiel.weeknorm_min)
        self.melder_row.set_error("")

    def profiel(self) -> Profiel:
        """Return the profile as it stands in the fields."""
        lines = self._lines().items()
        typed: dict[str, Any] = {name: field.text().strip() for name, field in lines}
        return replace(self._kept, **typed, weeknorm_min=self.weeknorm.value())

    def changed_from_kept(self) -> bool:
        """Whether something was typed that was not kept yet."""
        return self.profiel() != self._kept or self.weeknorm.error() is not None

    def faults(self) -> list[tuple[FormRow, str]]:
        """Return the fields that hold what cannot be kept, each with what to do about it."""
        found: list[tuple[FormRow, str]] = []
        code = self.melder.text().strip()
        self.melder_row.set_error("")
        if code and not is_meldercode(code):
            found.append((self.melder_row, error_text(MeldercodeError())))
        error = self.weeknorm.error()
        if error is not None:
            found.append((self.weeknorm_row, error_text(error)))
        return found

    def _lines(self) -> dict[str, TextField]:
        return {
            "naam": self.naam,
            "functie": self.functie,
            "telefoon": self.telefoon,
            "organisatie": self.organisatie,
            "regio": self.regio,
            "melder": self.melder,
        }
