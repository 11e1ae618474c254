"""A field that finds one of many by typing, or takes what is typed for a new one."""

from PySide6.QtCore import QModelIndex

from ui.widgets.matching import normalise
from ui.widgets.type_ahead import TypeAheadField


class MakeField(TypeAheadField):
    """Chooses only what the user picks or types in full: leaving the field chooses nothing.

    ``new_text`` is what was typed when it names none of the choices.
    """

    def value(self) -> object | None:
        """Return the id chosen, or the only one whose label was typed in full."""
        typed = normalise(self.text()).strip()
        chosen = super().value()
        same = [each for each, label in self._choices if normalise(label) == typed]
        if chosen is not None and chosen in same:
            return chosen
        return same[0] if len(same) == 1 else None

    def new_text(self) -> str:
        """Return the name of something new, or nothing."""
        return "" if self.value() is not None else self.text().strip()

    def _settle(self) -> None:
        self._popup.hide()

    def _show(self, query: str) -> None:
        if query and not self._find(query):
            self._popup.hide()
            return
        super()._show(query)
        if query:  # Enter goes on with what was typed, until one goes down the list
            self._popup.setCurrentIndex(QModelIndex())
