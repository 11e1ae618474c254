"""Choices that follow from a reference table, which the user may change meanwhile."""

from collections.abc import Callable, Iterable


class Anew(tuple[tuple[str, str], ...]):
    """(code, label) pairs that follow from a reference table: made again when they are shown."""

    _make: Callable[[], Iterable[tuple[str, str]]]

    @classmethod
    def of(cls, make: Callable[[], Iterable[tuple[str, str]]]) -> "Anew":
        """Return what ``make`` offers now."""
        made = cls(make())
        made._make = make
        return made

    def anew(self) -> "Anew":
        """Return what is offered by now."""
        return Anew.of(self._make)
