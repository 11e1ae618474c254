"""Whether a contact was about a bottleneck, and which signaal that is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.contactmoment import texts
from ui.contactmoment.invoer import ContactInvoer
from ui.theme import spaced
from ui.widgets.choice_field import ChoiceField
from ui.widgets.form import FormRow


class KnelpuntPanel(QWidget):
    """The choice of a signaal, in sight while ``box`` is ticked; ``changed`` with each change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(texts.KNELPUNT)  # stands beside the other boxes of the form
        self.signaal = ChoiceField((), texts.NEW_SIGNAAL)
        self.row = FormRow(texts.WHICH_SIGNAAL, self.signaal, hint=texts.SIGNAAL_HINT)
        spaced(QVBoxLayout(self)).addWidget(self.row)
        self.box.toggled.connect(self._on_changed)
        self.signaal.value_changed.connect(self._on_changed)
        self._follow()

    def values(self) -> dict[str, Any]:
        """Return what is chosen, by the names of ``ContactInvoer``."""
        return {"knelpunt": self.box.isChecked(), "signaal": self.signaal.value() or ""}

    def show_invoer(self, invoer: ContactInvoer) -> None:
        """Show what was chosen."""
        self.box.setChecked(invoer.knelpunt)
        self.signaal.set_value(invoer.signaal or None)
        self._follow()

    def offer(self, signalen: Sequence[tuple[str, str]]) -> None:
        """Offer these signalen, and a new one."""
        self.signaal.set_choices(signalen, texts.NEW_SIGNAAL)
        self._offered = bool(signalen)
        self._follow()

    _offered = False

    def _follow(self) -> None:
        self.setVisible(self.box.isChecked() and self._offered)

    @Slot()
    def _on_changed(self) -> None:
        self._follow()
        self.changed.emit()
