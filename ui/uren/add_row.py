"""Asks what a new row of the grid is for."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.activiteit import ACTIVITEITEN
from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.overzicht import GezinRegel, TrajectRegel, UrenRij
from gco_desktop.reference import tables
from ui.uren import texts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.dialogs import Dialog
from ui.widgets.form import FormRow
from ui.widgets.type_ahead import TypeAheadField

_DIRECT = "DIRECT"
_TRAVEL = "REISTIJD"
_YES = "ja"


class AddRowDialog(Dialog):
    """A gezin with an activity, or other work; ``chosen`` carries the row."""

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        gezinnen: Sequence[GezinRegel],
        trajecten: Sequence[TrajectRegel],
        with_zn: Collection[TrajectId | None] = (),
    ) -> None:
        super().__init__(parent, texts.DIALOG_TITLE, 460)
        self._trajecten = trajecten
        self._with_zn = with_zn
        self.what_for = TypeAheadField(_choices(gezinnen))
        self.traject = ChoiceField()
        self.activiteit = ChoiceField(_activiteiten(), texts.NO_ACTIVITEIT.capitalize())
        self.soort = ChoiceField(_soorten(with_gezin=True))
        self.row = FormRow(texts.FOR_WHAT, self.what_for, hint=texts.FOR_WHAT_HINT)
        self.traject_row = FormRow(texts.TRAJECT, self.traject)
        self._parts = (
            FormRow(texts.ACTIVITEIT, self.activiteit),
            FormRow(texts.SOORT, self.soort),
        )
        self.product = ChoiceField(tables.choices("zn_product"), texts.NO_PRODUCT)
        self.product_row = FormRow(texts.PRODUCT, self.product)
        for row in (self.row, self.traject_row, *self._parts, self.product_row):
            self.body.addWidget(row)
        self.cancel_button = QuietButton(texts.CANCEL)
        self.add_button = PrimaryButton(texts.ADD, "plus")
        self.cancel_button.clicked.connect(self.reject)
        self.add_button.clicked.connect(self._on_add)
        self.set_buttons(self.cancel_button, self.add_button)
        self.what_for.chosen.connect(self._on_chosen)
        self.traject.value_changed.connect(self._show_product)
        self._on_chosen(None)
        self.what_for.setFocus()

    @Slot(object)
    def _on_chosen(self, rij: UrenRij | None) -> None:
        self.row.set_error("")
        gezin_id = rij.gezin_id if rij is not None else None
        for part in self._parts:
            part.setVisible(gezin_id is not None)
        own = [each for each in self._trajecten if each.gezin_id == gezin_id is not None]
        several = [(str(each.id), each.code) for each in own] if len(own) > 1 else []
        self.traject.set_choices(several)
        if rij is not None and several:
            self.traject.set_value(str(rij.traject_id))
        self.traject_row.setVisible(bool(several))
        self._show_product()

    @Slot()
    def _show_product(self) -> None:
        rij = self.what_for.value()
        used = (
            isinstance(rij, UrenRij)
            and rij.gezin_id is not None
            and self._complete(rij).traject_id in self._with_zn
        )
        self.product_row.setVisible(used)
        if not used:
            self.product.set_value(None)

    @Slot()
    def _on_add(self) -> None:
        rij = self.what_for.value()
        if not isinstance(rij, UrenRij):
            self.row.set_error(texts.CHOOSE_FIRST)
            self.row.focus_field()
            return
        self.chosen.emit(self._complete(rij))
        self.accept()

    def _complete(self, rij: UrenRij) -> UrenRij:
        if rij.gezin_id is None:
            return rij
        nr, traject_id = self.activiteit.value(), self.traject.value()
        return replace(
            rij,
            soort=self.soort.value() or rij.soort,
            activiteit=int(nr) if nr else None,
            traject_id=TrajectId(UUID(traject_id)) if traject_id else rij.traject_id,
            zn_product=self.product.value() or "",
        )


def _choices(gezinnen: Sequence[GezinRegel]) -> list[tuple[UrenRij, str]]:
    shown = [each for each in gezinnen if not each.gearchiveerd]
    names = [each.naam for each in shown]
    found = [
        (
            UrenRij(soort=_DIRECT, gezin_id=each.id, traject_id=each.traject_id, gezin=each.naam),
            texts.numbered(each.naam, each.dossiernummer)
            if names.count(each.naam) > 1
            else each.naam,
        )
        for each in shown
    ]
    return found + [(UrenRij(soort=code), label) for code, label in _soorten(with_gezin=False)]


def _activiteiten() -> list[tuple[str, str]]:
    return [(str(nr), texts.activiteit(nr, tables.label("activiteit", nr))) for nr in ACTIVITEITEN]


def _soorten(*, with_gezin: bool) -> list[tuple[str, str]]:
    """Return the kinds of hours for a gezin, or those without one; travel goes with both."""
    return [
        (code, tables.label("urensoort", code))
        for code, entry in tables.entries("urensoort").items()
        if (entry["traject_verplicht"] == _YES) is with_gezin or code == _TRAVEL
    ]
