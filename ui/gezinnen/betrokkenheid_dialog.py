"""The form for who does what for a gezin: an organisation, somebody there, the role, since when."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.dubbel import Bekende
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.netwerk import Betrokkenheid
from gco_desktop.domain.netwerk_overzicht import BetrokkenheidInvoer
from gco_desktop.errors import EindVoorBeginError, GcoError, NaamOntbreektError
from gco_desktop.reference import tables
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import form_texts as texts
from ui.gezinnen.betrokkenheid_invoer import (
    UNKNOWN_KIND,
    Typed,
    fill_in,
    instantie_choices,
    mens_choices,
    new_ones,
    works_at,
)
from ui.gezinnen.tools import Tools
from ui.theme import sized, spaced
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.kept_dialog import KeptDialog
from ui.widgets.make_field import MakeField
from ui.widgets.offers import Offers
from ui.widgets.pair import side_by_side
from ui.widgets.text_fields import TextArea, TextField

_LOOK_MS = 300
NEW = "nieuw-"
_FIELDS = (
    *("instantie", "soort", "mens", "functie", "telefoon", "email"),
    *("rol", "voor", "van", "tot", "notitie"),
)


class BetrokkenheidDialog(KeptDialog):
    """Chooses or makes an organisation or contact person by typing, and says what it does.

    Give the tools of the screen, the gezin, and the id of a betrokkenheid to change one; without
    it a new one is made. Open it with ``open()``. It announces the change and says that it was
    kept by itself; ``saved`` carries the ``Betrokkenheid``, or nothing when it was deleted.
    """

    def __init__(
        self,
        tools: Tools,
        gezin_id: GezinId,
        betrokkenheid_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, texts.WHO_NEW, tools.navigator.drafts, tools.runner)
        self._tools = tools
        self._gezin_id = gezin_id
        self._known = betrokkenheid_id
        self._invoer: BetrokkenheidInvoer | None = None
        today = tools.today
        self.instantie, self.mens = MakeField(), MakeField()
        self.soort = ChoiceField(tables.choices("instantie_type"))
        self.functie, self.telefoon, self.email = TextField(), TextField(), TextField()
        self.rol = TextField()
        self.voor = ChoiceField((), texts.WHO_ALL)
        self.van = DateField(lambda text: parse_datum(text, today()))
        self.tot = DateField(lambda text: parse_datum(text, today()))
        self.notitie = sized(TextArea(2), height=60)
        self.offers, self.mens_offers = Offers(), Offers()
        self.stop_button = LinkButton(texts.WHO_STOPPED)
        self.open_button = LinkButton(texts.WHO_OPEN, "arrow-right")
        self.delete_button = QuietButton(texts.DELETE, "trash")
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._build()
        self._connect()
        service = tools.netwerk
        start = (gezin_id, betrokkenheid_id)
        self._runner.run(lambda: service.invoer(*start), self._show, self.show_error)

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        instantie_id, mens_id, persoon = (
            self.instantie.value(),
            self.mens.value(),
            self.voor.value(),
        )
        return Typed(
            instantie_id=instantie_id if isinstance(instantie_id, UUID) else None,
            instantie=self.instantie.new_text(),
            soort=self.soort.value(),
            mens_id=mens_id if isinstance(mens_id, UUID) else None,
            mens=self.mens.new_text(),
            functie=self.functie.text().strip(),
            telefoon=self.telefoon.text().strip(),
            email=self.email.text().strip(),
            rol=self.rol.text().strip(),
            persoon_id=UUID(persoon) if persoon else None,
            van=self.van.value(),
            tot=self.tot.value(),
            notitie=self.notitie.text(),
        )

    def save(self) -> None:
        """Keep who does what, with what came new, in one step."""
        for field, row in ((self.van, self.van_row), (self.tot, self.tot_row)):
            if not field.check():
                row.focus_field()
                return
        if self._invoer is None:
            return
        service = self._tools.netwerk
        filled = fill_in(self._invoer, self.typed(), service)

        def work(reden: str | None) -> Betrokkenheid:
            return service.save_betrokkenheid(
                filled.betrokkenheid,
                instantie=filled.instantie,
                contactpersoon=filled.contactpersoon,
                bsn_reden=reden,
            )

        self.store(work)

    def finish(self, result: object) -> None:
        """Tell that it was kept, and close."""
        super().finish(result)
        self._tools.announcer.netwerk_changed()
        self._tools.navigator.saved(texts.WHO_DELETED if result is None else texts.WHO_SAVED)

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong, at the field when it is about that."""
        if isinstance(error, NaamOntbreektError):
            self.instantie_row.set_error(texts.WHO_MISSING)
            self.instantie_row.focus_field()
        elif isinstance(error, EindVoorBeginError):
            self.tot_row.set_error(texts.END_BEFORE_START)
            self.tot_row.focus_field()
        else:
            super().show_error(error)

    @Slot()
    def refresh(self) -> None:
        """Show the fields that belong to what is new, and who can be chosen."""
        if self._invoer is None:
            return
        typed = self.typed()
        self.mens.set_choices(mens_choices(self._invoer, typed.instantie_id))
        new_work, new_mens = bool(typed.instantie), bool(typed.mens)
        self.soort_row.setVisible(new_work)
        self.functie_row.setVisible(new_mens)
        self._reach.setVisible(new_work or new_mens)
        self.instantie_row.set_reading(texts.WHO_NEW_ORGANISATIE if new_work else "")
        self.mens_row.set_reading(texts.WHO_NEW_MENS if new_mens else "")

    def _show(self, invoer: BetrokkenheidInvoer) -> None:
        self._invoer, one = invoer, invoer.betrokkenheid
        self.instantie.set_choices(instantie_choices(invoer))
        self.instantie.set_value(one.instantie_id)
        self.mens.set_choices(mens_choices(invoer, one.instantie_id))
        self.mens.set_value(one.contactpersoon_id)
        self.voor.set_choices(
            [(str(each.id), each.naam) for each in invoer.personen], texts.WHO_ALL
        )
        self.voor.set_value(None if one.persoon_id is None else str(one.persoon_id))
        self.soort.set_value(UNKNOWN_KIND)
        self.rol.setText(one.rol)
        self.van.set_value(one.van)
        self.tot.set_value(one.tot)
        self.notitie.set_text(one.notitie)
        self.refresh()
        ref = NEW + str(self._gezin_id) if self._known is None else str(self._known)
        self.keep_draft(DraftKey(FormKind.BETROKKENHEID, ref), self._fields(), str(self._gezin_id))

    def _fields(self) -> dict[str, QWidget]:
        return {name: getattr(self, name) for name in _FIELDS}

    def _build(self) -> None:
        self.instantie_row = FormRow(
            texts.WHO_ORGANISATIE, self.instantie, hint=texts.WHO_ORGANISATIE_HINT
        )
        self.soort_row = FormRow(texts.WHO_SOORT, self.soort)
        self.mens_row = FormRow(texts.WHO_MENS, self.mens, hint=texts.WHO_MENS_HINT)
        self.functie_row = FormRow(texts.WHO_FUNCTIE, self.functie, optional=True)
        self._reach = side_by_side(
            FormRow(texts.WHO_TELEFOON, self.telefoon), FormRow(texts.WHO_EMAIL, self.email)
        )
        self.van_row = FormRow(texts.WHO_VAN, self.van, optional=True)
        self.tot_row = FormRow(texts.WHO_TOT, self.tot, optional=True)
        stop = spaced(QHBoxLayout())
        stop.addWidget(self.stop_button)
        stop.addStretch(1)
        stop.addWidget(self.open_button)
        for row in (
            self.instantie_row,
            self.offers,
            self.soort_row,
            self.mens_row,
            self.mens_offers,
            self.functie_row,
            self._reach,
            FormRow(texts.WHO_ROL, self.rol, hint=texts.WHO_ROL_HINT, optional=True),
            FormRow(texts.WHO_VOOR, self.voor),
            side_by_side(self.van_row, self.tot_row),
        ):
            self.body.addWidget(row)
        self.body.addLayout(stop)
        self.body.addWidget(FormRow(texts.WHO_NOTITIE, self.notitie, optional=True))
        self.body.addStretch(1)
        for button in (self.delete_button, self.stop_button, self.open_button):
            button.setVisible(self._known is not None)
        self.set_buttons(self.cancel_button, self.save_button, left=self.delete_button)
        self.instantie.setFocus()

    def _connect(self) -> None:
        self.instantie.textChanged.connect(self._on_who)
        self.mens.textChanged.connect(self._on_who)
        self.mens.chosen.connect(self._on_mens)
        self.telefoon.textChanged.connect(self._look.start)
        self._look.timeout.connect(self._on_look)
        self.offers.taken.connect(self._on_instantie_taken)
        self.mens_offers.taken.connect(self._on_mens_taken)
        self.stop_button.clicked.connect(self._on_stop)
        self.open_button.clicked.connect(self._on_open)
        self.delete_button.clicked.connect(self._on_delete)

    @Slot()
    def _on_who(self) -> None:
        self.instantie_row.set_error("")
        self.refresh()
        self._look.start()

    @Slot(object)
    def _on_mens(self, mens_id: UUID | None) -> None:
        """Fill in where somebody works, when that is not typed yet."""
        if self._invoer is not None and mens_id is not None and not self.instantie.text().strip():
            self.instantie.set_value(works_at(self._invoer, mens_id))
            self.mens.set_value(mens_id)

    @Slot()
    def _on_look(self) -> None:
        typed, service = self.typed(), self._tools.netwerk

        def work() -> tuple[Sequence[Bekende], Sequence[Bekende]]:
            work, mens = new_ones(typed)
            return (
                service.lijken_op(work, mens=False) if work else (),
                service.lijken_op(mens, mens=True) if mens else (),
            )

        self._runner.run(work, self._show_offers, self.show_error)

    def _show_offers(self, found: tuple[Sequence[Bekende], Sequence[Bekende]]) -> None:
        for offers, known in zip((self.offers, self.mens_offers), found, strict=True):
            offers.show_offers(
                [(each.id, texts.which(each.naam, each.toelichting)) for each in known]
            )

    @Slot(object)
    def _on_instantie_taken(self, instantie_id: UUID) -> None:
        self.instantie.set_value(instantie_id)
        self.instantie.setFocus()

    @Slot(object)
    def _on_mens_taken(self, mens_id: UUID) -> None:
        if self._invoer is not None:
            self.instantie.set_value(works_at(self._invoer, mens_id))
            self.refresh()
            self.mens.set_value(mens_id)
            self.mens.setFocus()

    @Slot()
    def _on_stop(self) -> None:
        self.tot.set_value(self._tools.today())

    @Slot()
    def _on_open(self) -> None:
        """Show the one of the form in the sociale kaart; what is typed waits as a draft."""
        typed = self.typed()
        wie = typed.mens_id or typed.instantie_id
        if wie is not None and self.draft is not None:
            self.draft.leave()
            self.accept()
            self._tools.navigator.open_organisatie(wie)

    @Slot()
    def _on_delete(self) -> None:
        service, known = self._tools.netwerk, self._known
        if known is not None:
            self._runner.run(
                lambda: service.delete_betrokkenheid(known), self.finish, self.show_error
            )
