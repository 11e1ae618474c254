"""For whoever needs it: which product of ZN the hours are, and whether they may be billed."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.reference import tables
from ui.contactmoment import texts
from ui.contactmoment.invoer import ContactInvoer
from ui.theme import spaced
from ui.widgets.choice_field import ChoiceField
from ui.widgets.form import FormRow

_TOP = Qt.AlignmentFlag.AlignTop


class BillingPart(QWidget):
    """Two choices; the product is hidden unless the opdrachtgever asks for it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.product = ChoiceField(tables.choices("zn_product"), texts.NO_PRODUCT)
        self.paid = ChoiceField(list(texts.PAID.items()), texts.PAID_AS_AGREED)
        self.product_row = FormRow(texts.PRODUCT, self.product)
        line = spaced(QHBoxLayout(self), spacing=12)
        line.addWidget(FormRow(texts.PAID_LABEL, self.paid), 1, _TOP)
        line.addWidget(self.product_row, 1, _TOP)
        self.offer_product(offered=False)
        for field in (self.product, self.paid):
            field.value_changed.connect(self.changed)

    def offer_product(self, *, offered: bool) -> None:
        """Ask for the product, or not; what was chosen before stays."""
        self.product_row.setVisible(offered)

    def values(self) -> dict[str, Any]:
        """Return what is chosen, by the names of the form."""
        return {"zn_product": self.product.value() or "", "declarabel": self.paid.value() or ""}

    def show_invoer(self, invoer: ContactInvoer) -> None:
        """Show what is chosen."""
        self.product.set_value(invoer.zn_product or None)
        self.paid.set_value(invoer.declarabel or None)

    def said(self) -> list[str]:
        """Return what is chosen in words, for the summary."""
        return [texts.PAID_SAID[code]] if (code := self.paid.value()) else []
