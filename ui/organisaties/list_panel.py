"""The list of the sociale kaart with its search and filter."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ui.organisaties import texts
from ui.widgets.choice_field import ChoiceField
from ui.widgets.search_list import SearchList
from ui.widgets.text_fields import SearchField


class ListPanel(SearchList):
    """Organisations and contact persons; ``filtered`` tells which kind was chosen."""

    filtered = Signal(object)

    def __init__(self) -> None:
        search, kinds = SearchField(texts.SEARCH, texts.SEARCH_HINT), ChoiceField()
        super().__init__(search, texts.LIST, texts.NONE_FOUND, kinds)
        self.filter = kinds
        self.filter.setAccessibleName(texts.FILTER)
        self.filter.value_changed.connect(self.filtered)

    def show_filters(self, choices: Sequence[tuple[str, str]], code: str) -> None:
        """Offer these kinds, of which one is chosen."""
        self.filter.blockSignals(True)
        self.filter.set_choices(choices)
        self.filter.set_value(code)
        self.filter.blockSignals(False)
