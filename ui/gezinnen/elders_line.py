"""In which other gezinnen a person is: a line with a link to each."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.ids import GezinId
from ui.gezinnen import form_texts
from ui.theme import spaced
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label


class EldersLine(QWidget):
    """Hidden for who is in one gezin only; ``followed`` carries the gezin."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[LinkButton] = []
        self._row = spaced(QHBoxLayout(self), spacing=2)
        self._row.addWidget(Label(form_texts.SHARED, "small"))
        self._row.addStretch(1)
        self.hide()

    def show_gezinnen(self, gezinnen: Mapping[GezinId, str]) -> None:
        """Show a link to each of these."""
        for old in self.buttons:
            self._row.removeWidget(old)
            old.deleteLater()
        self.buttons = []
        for gezin_id, naam in gezinnen.items():
            button = LinkButton("")
            button.set_name(naam)
            button.setProperty("gezin", gezin_id)
            button.clicked.connect(self._on_clicked)
            self._row.insertWidget(self._row.count() - 1, button)
            self.buttons.append(button)
        self.setVisible(bool(gezinnen))

    @Slot()
    def _on_clicked(self) -> None:
        self.followed.emit(self.sender().property("gezin"))
