"""The list of signalen with its search."""

from ui.signalen import texts
from ui.widgets.search_list import SearchList
from ui.widgets.text_fields import SearchField


class ListPanel(SearchList):
    """The signalen."""

    def __init__(self) -> None:
        super().__init__(SearchField(texts.SEARCH), texts.LIST_NAME, texts.NONE_FOUND)
