"""The details of the GCO'er, two by two."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gco_desktop.domain.duur import MINUTES_PER_HOUR, format_duur, parse_weekuren
from gco_desktop.domain.profiel import Profiel, is_meldercode
from gco_desktop.error_texts import error_text
from gco_desktop.errors import MeldercodeError
from ui.theme import spaced
from ui.widgets import texts
from ui.widgets.fields import ParsedField
from ui.widgets.form import FormRow
from ui.widgets.text_fields import TextField

_COLUMNS = 2


class ProfileForm(QWidget):
    """Fields for a profile; everything may stay empty.

    Given ``opdrachtgever``, a row of whoever makes the form, it asks only what is needed first.
    """

    changed = Signal()

    def __init__(self, opdrachtgever: FormRow | None = None) -> None:
        super().__init__()
        self._kept = Profiel()
        self.naam, self.functie, self.telefoon = TextField(), TextField(), TextField()
        self.organisatie, self.regio, self.melder = TextField(), TextField(), TextField()
        self.weeknorm = ParsedField(parse_weekuren, _write_hours, _read_hours)
        self.melder_row = FormRow(texts.MELDER, self.melder, hint=texts.MELDER_HINT)
        self.weeknorm_row = FormRow(texts.WEEKNORM, self.weeknorm)
        rows = (
            FormRow(texts.NAAM, self.naam),
            FormRow(texts.TELEFOON, self.telefoon),
            FormRow(texts.ORGANISATIE, self.organisatie),
            opdrachtgever or FormRow(texts.FUNCTIE, self.functie),
            FormRow(texts.REGIO, self.regio),
            self.weeknorm_row,
        )
        grid = spaced(QGridLayout(self), spacing=12)
        for place, row in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(row, place // _COLUMNS, place % _COLUMNS, top)
        grid.addWidget(self.melder_row, len(rows) // _COLUMNS, 0, 1, _COLUMNS)
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
            field.setCursorPosition(0)
        self.weeknorm.set_value(profiel.weeknorm_min)
        self.melder_row.set_error("")

    def profiel(self) -> Profiel:
        """Return the profile as it stands in the fields."""
        lines = self._lines().items()
        typed: dict[str, Any] = {name: field.text().strip() for name, field in lines}
        return replace(self._kept, **typed, weeknorm_min=self.weeknorm.value())

    def fields(self) -> dict[str, QWidget]:
        """Return every field by name."""
        return {**self._lines(), "weeknorm": self.weeknorm}

    def changed_from_kept(self) -> bool:
        """Whether something was typed that was not kept yet."""
        return self.profiel() != self._kept or self.weeknorm.error() is not None

    def check(self) -> bool:
        """Show what cannot be kept, if anything, and return whether all can be."""
        code = self.melder.text().strip()
        usable = not code or is_meldercode(code)
        self.melder_row.set_error("" if usable else error_text(MeldercodeError()))
        readable = self.weeknorm.check()
        if not readable:
            self.weeknorm_row.focus_field()
        elif not usable:
            self.melder_row.focus_field()
        return usable and readable

    def _lines(self) -> dict[str, TextField]:
        return {
            "naam": self.naam,
            "functie": self.functie,
            "telefoon": self.telefoon,
            "organisatie": self.organisatie,
            "regio": self.regio,
            "melder": self.melder,
        }


def _write_hours(minutes: int) -> str:
    hours, rest = divmod(minutes, MINUTES_PER_HOUR)
    return format_duur(minutes) if rest else str(hours)


def _read_hours(minutes: int) -> str:
    return f"= {format_duur(minutes)}" if minutes % MINUTES_PER_HOUR else ""
