"""The list of aanmeldingen with its search and its filter."""

from PySide6.QtCore import Signal, Slot

from ui.aanmeldingen import texts
from ui.aanmeldingen.rows import ListFilter
from ui.widgets.choices import ChipRow
from ui.widgets.search_list import SearchList
from ui.widgets.text_fields import SearchField


class ListPanel(SearchList):
    """The aanmeldingen; ``filtered`` tells which decision was chosen."""

    filtered = Signal(str)

    def __init__(self) -> None:
        chips = ChipRow(texts.FILTERS)
        super().__init__(SearchField(texts.SEARCH), texts.LIST_NAME, texts.NONE_FOUND, chips)
        self.filter = chips
        self.filter.setAccessibleName(texts.FILTER)
        self.filter.set_value(ListFilter().besluit)
        self.filter.value_changed.connect(self._on_filter)

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen, without telling that it changed."""
        self.filter.set_value(chosen.besluit)

    @Slot()
    def _on_filter(self) -> None:
        value = self.filter.value()
        if value is not None:
            self.filtered.emit(value)
