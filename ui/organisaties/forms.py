"""The forms for an organisation and for a contact person."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.dubbel import Bekende, Getypt
from gco_desktop.domain.ids import InstantieId
from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from gco_desktop.domain.netwerk_overzicht import KaartRegel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NaamOntbreektError
from gco_desktop.reference import tables
from gco_desktop.services.netwerk import NetwerkService
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.organisaties import texts
from ui.runner import Runner
from ui.theme import sized
from ui.widgets.choice_field import ChoiceField
from ui.widgets.form import FormRow
from ui.widgets.kept_dialog import KeptDialog
from ui.widgets.make_field import MakeField
from ui.widgets.offers import Offers
from ui.widgets.pair import side_by_side
from ui.widgets.text_fields import TextArea, TextField

LOOK_MS = 300
NEW = "nieuw"


class KaartForm(KeptDialog):
    """What both forms share: a name that is looked up while it is typed, and how to reach them.

    ``offers.taken`` carries the id of the one that is there already.
    """

    mens = False

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        service: NetwerkService,
        box: DraftBox,
        runner: Runner,
    ) -> None:
        super().__init__(parent, title, box, runner)
        self._service = service
        self.naam, self.telefoon, self.email = TextField(), TextField(), TextField()
        self.notitie = sized(TextArea(2), height=66)
        self.name_row = FormRow(texts.NAAM, self.naam)
        self.offers = Offers()
        self._known: UUID | None = None
        self.look = QTimer(self)
        self.look.setSingleShot(True)
        self.look.setInterval(LOOK_MS)
        self.look.timeout.connect(self._on_look)
        for line in (self.naam, self.telefoon):
            line.textChanged.connect(self.look.start)
        self.naam.textChanged.connect(self._on_naam)
        self.set_buttons(self.cancel_button, self.save_button)

    def fill(self, thing: Instantie | Contactpersoon) -> None:
        """Show what both have."""
        self._known = thing.id
        for field, text in (
            (self.naam, thing.naam),
            (self.telefoon, thing.telefoon),
            (self.email, thing.email),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        self.notitie.set_text(thing.notitie)
        self.look.stop()

    def add_reach(self) -> None:
        """Add the fields to reach them, and the note."""
        phone = FormRow(texts.FORM_TELEFOON, self.telefoon)
        self.body.addWidget(side_by_side(phone, FormRow(texts.FORM_EMAIL, self.email)))
        self.body.addWidget(FormRow(texts.FORM_NOTITIE, self.notitie, hint=texts.NOTITIE_HINT))

    def shared_fields(self) -> dict[str, QWidget]:
        """Return the fields that both have, by name."""
        return {
            "naam": self.naam,
            "telefoon": self.telefoon,
            "email": self.email,
            "notitie": self.notitie,
        }

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong, at the name when it is about that."""
        if isinstance(error, NaamOntbreektError):
            self.name_row.set_error(error_text(error))
            self.name_row.focus_field()
        else:
            super().show_error(error)

    @Slot()
    def _on_naam(self) -> None:
        self.name_row.set_error("")

    @Slot()
    def _on_look(self) -> None:
        getypt = Getypt(naam=self.naam.text(), telefoon=self.telefoon.text())
        mens, known, service = self.mens, self._known, self._service
        self._runner.run(
            lambda: service.lijken_op(getypt, mens=mens, niet=known),
            self._show_offers,
            super().show_error,
        )

    def _show_offers(self, found: Sequence[Bekende]) -> None:
        self.offers.show_offers(
            [(each.id, texts.which(each.naam, each.toelichting)) for each in found]
        )


class InstantieForm(KaartForm):
    """A new organisation, or one that is there; ``saved`` carries it."""

    def __init__(
        self,
        parent: QWidget | None,
        service: NetwerkService,
        box: DraftBox,
        runner: Runner,
        instantie: Instantie | None = None,
    ) -> None:
        title = texts.FORM_NEW_INSTANTIE if instantie is None else texts.FORM_INSTANTIE
        super().__init__(parent, title, service, box, runner)
        self.new = instantie is None
        self._instantie = instantie or service.new_instantie()
        self.soort = ChoiceField(tables.choices("instantie_type"))
        self.soort.set_value(self._instantie.soort)
        self.vestiging = TextField(self._instantie.vestiging)
        self.fill(self._instantie)
        self.body.addWidget(self.name_row)
        self.body.addWidget(self.offers)
        self.body.addWidget(FormRow(texts.SOORT, self.soort))
        self.body.addWidget(
            FormRow(texts.VESTIGING, self.vestiging, hint=texts.VESTIGING_HINT, optional=True)
        )
        self.add_reach()
        fields = {**self.shared_fields(), "soort": self.soort, "vestiging": self.vestiging}
        ref = NEW if self.new else str(self._instantie.id)
        self.keep_draft(DraftKey(FormKind.INSTANTIE, ref), fields)
        self.naam.setFocus()

    def save(self) -> None:
        """Keep the organisation as typed."""
        typed = replace(
            self._instantie,
            naam=self.naam.text().strip(),
            soort=self.soort.value() or self._instantie.soort,
            vestiging=self.vestiging.text().strip(),
            telefoon=self.telefoon.text().strip(),
            email=self.email.text().strip(),
            notitie=self.notitie.text(),
        )

        def work(reden: str | None) -> Instantie:
            self._service.save_instantie(typed, bsn_reden=reden)
            return typed

        self.store(work)


class ContactpersoonForm(KaartForm):
    """A new contact person, or one that is there; ``saved`` carries him or her."""

    mens = True

    def __init__(
        self,
        parent: QWidget | None,
        service: NetwerkService,
        box: DraftBox,
        runner: Runner,
        start: tuple[Contactpersoon | None, InstantieId | None, Sequence[KaartRegel]],
    ) -> None:
        known, instantie_id, regels = start
        title = texts.FORM_NEW_MENS if known is None else texts.FORM_MENS
        super().__init__(parent, title, service, box, runner)
        self.new = known is None
        self._mens = known or service.new_contactpersoon(instantie_id)
        self.functie = TextField(self._mens.functie)
        self.werkt_bij = MakeField([(regel.wie, regel.naam) for regel in regels])
        self.werkt_bij.set_value(self._mens.instantie_id)
        self.fill(self._mens)
        self.work_row = FormRow(
            texts.FORM_WERKT_BIJ, self.werkt_bij, hint=texts.WERKT_BIJ_HINT, optional=True
        )
        self.body.addWidget(self.name_row)
        self.body.addWidget(self.offers)
        self.body.addWidget(FormRow(texts.FORM_FUNCTIE, self.functie, optional=True))
        self.body.addWidget(self.work_row)
        self.add_reach()
        fields = {**self.shared_fields(), "functie": self.functie, "werkt_bij": self.werkt_bij}
        ref = NEW if self.new else str(self._mens.id)
        self.keep_draft(DraftKey(FormKind.CONTACTPERSOON, ref), fields)
        self.naam.setFocus()

    def save(self) -> None:
        """Keep the contact person as typed."""
        if self.werkt_bij.new_text():
            self.work_row.set_error(texts.WERKT_BIJ_UNKNOWN)
            self.work_row.focus_field()
            return
        work_id = self.werkt_bij.value()
        typed = replace(
            self._mens,
            naam=self.naam.text().strip(),
            instantie_id=InstantieId(work_id) if isinstance(work_id, UUID) else None,
            functie=self.functie.text().strip(),
            telefoon=self.telefoon.text().strip(),
            email=self.email.text().strip(),
            notitie=self.notitie.text(),
        )

        def work(reden: str | None) -> Contactpersoon:
            self._service.save_contactpersoon(typed, bsn_reden=reden)
            return typed

        self.store(work)
