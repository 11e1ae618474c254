"""What a signaal cost, and the contacts behind it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.signalen import texts
from ui.theme import spaced
from ui.widgets.fold import Fold
from ui.widgets.labels import Label
from ui.widgets.link_list import LinkList
from ui.widgets.shapes import ListRow


class PricePanel(QWidget):
    """One line with figures; below it, folded in, the contacts; ``followed`` carries one."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.price = Label("", "strong", wrap=True)
        self.hint = Label(texts.PRICE_HINT, "hint", wrap=True)
        self.fold = Fold(texts.CONTACTS)
        self.list = LinkList(texts.CONTACTS_LIST)
        self.list.followed.connect(self._on_followed)
        self.fold.body.addWidget(self.list)
        column = spaced(QVBoxLayout(self), spacing=4)
        for widget in (self.price, self.hint, self.fold):
            column.addWidget(widget)
        self.hide()

    def show_price(self, text: str, contacten: Sequence[ListRow]) -> None:
        """Show these figures; without text there is nothing to tell yet."""
        self.price.setText(text)
        self.list.show_rows(contacten)
        self.fold.setVisible(bool(contacten))
        self.setVisible(bool(text))

    @Slot(object)
    def _on_followed(self, key: object) -> None:
        self.followed.emit(key)
