"""Who decides for the person in the form: what the box shows, and the form that opens from it."""

from uuid import UUID

from PySide6.QtCore import QObject, Slot

from gco_desktop.services.gezinnen import Lid
from ui.gezinnen.decides_box import DecidesBox
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.tools import Tools
from ui.gezinnen.vertegenwoordiging_dialog import Start, VertegenwoordigingDialog
from ui.gezinnen.vertegenwoordiging_texts import age_hint, explained, title


class Decisions(QObject):
    """Fills the box, and opens the form for one or for a new one."""

    def __init__(self, tools: Tools, box: DecidesBox) -> None:
        super().__init__(box)
        self._tools = tools
        self._box = box
        self._dossier: Dossier | None = None
        self._lid: Lid | None = None
        self.dialog: VertegenwoordigingDialog | None = None
        box.add_asked.connect(self._on_add)
        box.edit_asked.connect(self.open)

    def show(self, dossier: Dossier | None, lid: Lid | None) -> None:
        """Show who decides for this person, those of before last."""
        self._dossier, self._lid = dossier, lid
        if dossier is None or lid is None:
            self._box.show_lines([], "")
            return
        today = dossier.detail.vandaag
        own = [
            each
            for each in dossier.beslissers
            if each.vertegenwoordiging.persoon_id == lid.persoon.id
        ]
        own.sort(key=lambda each: each.vertegenwoordiging.voorbij(today))
        hints = [
            age_hint(each.vertegenwoordiging.soort, lid.persoon, today)
            for each in own
            if not each.vertegenwoordiging.voorbij(today)
        ]
        lines = [(each.vertegenwoordiging.id, title(each), explained(each, today)) for each in own]
        self._box.show_lines(lines, next(filter(None, hints), ""))

    def resume(self, ref: UUID, *, new: bool) -> None:
        """Go on with a draft: of a new one for a person, or of one that is there."""
        if self._dossier is None:
            return
        about = (
            ref
            if new
            else next(
                (
                    each.vertegenwoordiging.persoon_id
                    for each in self._dossier.beslissers
                    if each.vertegenwoordiging.id == ref
                ),
                None,
            )
        )
        for lid in self._dossier.detail.leden:
            if lid.persoon.id == about:
                self.show(self._dossier, lid)
                self.open(None if new else ref)
                return

    @Slot(object)
    def open(self, one: UUID | None) -> None:
        """Open the form for one of them, or for a new one."""
        dossier, lid = self._dossier, self._lid
        if dossier is None or lid is None:
            return
        found = [each.vertegenwoordiging for each in dossier.beslissers]
        start = Start(
            gezin_id=dossier.gezin_id,
            persoon=lid.persoon,
            anderen=[
                each.persoon
                for each in dossier.detail.aanwezig
                if each.persoon.id != lid.persoon.id
            ],
            regels=dossier.beslissers,
            known=next((each for each in found if each.id == one), None),
        )
        self.dialog = VertegenwoordigingDialog(self._tools, start, self._box.window())
        self.dialog.open()

    @Slot()
    def _on_add(self) -> None:
        self.open(None)
