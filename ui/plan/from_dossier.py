"""What was marked "toon in plan" in the dossier, beside the leefgebied it is about."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.ids import TrajectId
from gco_desktop.errors import GcoError
from ui.plan import form_texts as words
from ui.plan.tools import Tools
from ui.theme import spaced
from ui.widgets.buttons import LinkButton
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, Paragraph


class DossierItem(QWidget):
    """One note; its text can be taken over, and is a draft for one's own words then."""

    taken = Signal(str)

    def __init__(self, contact: Contactmoment) -> None:
        super().__init__()
        self._text = contact.verslag.strip()
        said = words.from_dossier(contact)
        self.button = LinkButton(words.TAKE_OVER, "copy")
        self.button.setAccessibleName(f"{words.TAKE_OVER}: {said}")
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(said, "small", wrap=True), 1)
        head.addWidget(self.button)
        column = spaced(QVBoxLayout(self), spacing=0)
        column.addLayout(head)
        column.addWidget(Paragraph(self._text))
        self.button.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.taken.emit(self._text)


class FromDossier(Fold):
    """Hidden while there is nothing; ``taken`` carries the text one wants in the plan."""

    taken = Signal(str)

    def __init__(self, tools: Tools) -> None:
        super().__init__(words.FROM_DOSSIER)
        self._plannen = tools.plannen
        self._runner = tools.runner
        self._asked: tuple[TrajectId, str] | None = None
        self._frozen = False
        self.items: list[DossierItem] = []
        self.hide()
        self.button.clicked.connect(self._on_opened)

    def show_area(self, traject_id: TrajectId, code: str) -> None:
        """Offer what there is about a leefgebied."""
        if self._asked != (traject_id, code):
            self._asked = (traject_id, code)
            self._show(())
            self._read()

    def set_frozen(self, *, frozen: bool) -> None:
        """Offer nothing for a plan that never changes again."""
        self._frozen = frozen
        self.setVisible(bool(self.items) and not frozen)

    def _read(self) -> None:
        if self._asked is not None:
            asked, plannen = self._asked, self._plannen
            self._runner.run(
                lambda: (asked, plannen.uit_dossier(*asked)), self._on_read, self._ignore
            )

    def _on_read(self, read: tuple[tuple[TrajectId, str], Sequence[Contactmoment]]) -> None:
        asked, found = read
        if asked == self._asked:
            self._show(found)

    def _ignore(self, _error: GcoError) -> None:
        """The plan can be written without; the dossier says what is wrong."""

    def _show(self, found: Sequence[Contactmoment]) -> None:
        for item in self.items:
            self.body.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = [DossierItem(contact) for contact in found]
        for item in self.items:
            item.taken.connect(self.taken)
            self.body.addWidget(item)
        self.set_summary(words.count_notes(len(found)) if found else "")
        self.setVisible(bool(found) and not self._frozen)

    @Slot()
    def _on_opened(self) -> None:
        if self.opened:
            self._read()
