"""Lines where a date or a duration is typed freely and read back."""

from collections.abc import Callable
from datetime import date, time
from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent

from gco_desktop.domain.afstand import format_km, parse_km
from gco_desktop.domain.datum import format_dag, parse_tijd
from gco_desktop.domain.duur import format_duur, parse_duur
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from ui.widgets.text_fields import TextField

T = TypeVar("T")


class ParsedField(TextField, Generic[T]):
    """A line whose text a parser reads; what was typed always stays.

    ``parse`` raises a ``GcoError`` for what it cannot read. While typing the reading shows;
    the error shows only when the field is left, and goes as soon as the text can be read.
    """

    value_changed = Signal(object)
    reading_changed = Signal(str)
    problem_changed = Signal(str)

    def __init__(
        self,
        parse: Callable[[str], T],
        write: Callable[[T], str],
        read_back: Callable[[T], str],
    ) -> None:
        super().__init__()
        self._parse = parse
        self._write = write
        self._read_back = read_back
        self._value: T | None = None
        self._error: GcoError | None = None
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> T | None:
        """Return what the text means; nothing when it is empty or cannot be read."""
        return self._value

    def error(self) -> GcoError | None:
        """Return why the text cannot be read."""
        return self._error

    def set_value(self, value: T | None) -> None:
        """Write a value into the line."""
        self.setText("" if value is None else self._write(value))

    def reread(self) -> None:
        """Read the text again, for a parser that depends on something that changed."""
        self._on_text_changed(self.text())

    def check(self) -> bool:
        """Show what is wrong with the text, if anything; return whether all is well."""
        self.problem_changed.emit(error_text(self._error) if self._error else "")
        return self._error is None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Check the text when the field is left."""
        super().focusOutEvent(event)
        self.check()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._value, self._error = None, None
        if text.strip():
            try:
                self._value = self._parse(text)
            except GcoError as error:
                self._error = error
        if self._error is None:
            self.problem_changed.emit("")
        self.reading_changed.emit("" if self._value is None else self._read_back(self._value))
        self.value_changed.emit(self._value)


class DateField(ParsedField[date]):
    """A date, typed as ``vandaag``, ``vr`` or ``21-11``; read back in full."""

    def __init__(self, parse: Callable[[str], date]) -> None:
        super().__init__(parse, lambda day: f"{day.day}-{day.month}-{day.year}", format_dag)


class TimeField(ParsedField[time | None]):
    """A time of day, typed as ``10:15`` or ``10u15``."""

    def __init__(self, parse: Callable[[str], time | None] = parse_tijd) -> None:
        super().__init__(parse, _write_time, lambda _time: "")


class DurationField(ParsedField[int]):
    """A duration in minutes, typed as ``1:30``, ``1,5`` or ``90m``; read back as ``= 1:30``."""

    def __init__(self, parse: Callable[[str], int] = parse_duur) -> None:
        super().__init__(parse, format_duur, lambda minutes: f"= {format_duur(minutes)}")


class KmField(ParsedField[int]):
    """Kilometres with one decimal, kept in tenths."""

    def __init__(self) -> None:
        super().__init__(parse_km, format_km, lambda tenths: f"= {format_km(tenths)} km")


def _write_time(moment: time | None) -> str:
    return f"{moment:%H:%M}" if moment else ""
