"""The form for a promise: by whom, what, and before which day."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.belofte import Belofte, Belover
from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.ids import ContactpersoonId, InstantieId
from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NaamOntbreektError
from gco_desktop.services.beloften import Partijen
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import afspraken_texts as texts
from ui.gezinnen.tools import Tools
from ui.theme import spaced
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choices import SegmentRow
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Label
from ui.widgets.make_field import MakeField
from ui.widgets.messages import InlineMessage
from ui.widgets.saver import Saver
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextField


class BelofteDialog(Dialog):
    """Changes a promise, or makes a new one; ``saved`` when it was kept."""

    saved = Signal()

    def __init__(self, parent: QWidget, tools: Tools, belofte: Belofte) -> None:
        new = not belofte.tekst
        super().__init__(parent, texts.TITLE_NEW if new else texts.TITLE_EDIT, 560)
        self._belofte = belofte
        self._tools = tools.scoped(self)
        self._saver = Saver(self._tools.runner, self)
        self._partijen = Partijen(instanties=(), contactpersonen=())
        today = tools.today
        self.message = InlineMessage()
        self.who = SegmentRow(texts.WHO_CHOICES)
        self.who.set_value(belofte.van.value)
        self.text = TextField(belofte.tekst)
        self.party, self.person = MakeField(), MakeField()
        self.made = DateField(lambda words: parse_datum(words, today()))
        self.made.set_value(belofte.beloofd_op)
        self.day = DateField(lambda words: parse_datum(words, today(), vooruit=True))
        self.day.set_value(belofte.voor_datum)
        self.save_button = PrimaryButton(texts.SAVE)
        self.cancel_button = QuietButton(texts.CANCEL)
        self._build()
        self.draft = FormDraft(self, tools.navigator.drafts, self._fields())
        self.draft.restored.connect(self._on_who)
        self.body.insertWidget(0, self.draft.notice)
        gezin = str(belofte.gezin_id)
        self.draft.begin(DraftKey(FormKind.BELOFTE, gezin if new else str(belofte.id)), gezin)
        self._tools.runner.run(
            lambda: self._tools.beloften.partijen(belofte), self._on_partijen, self._fail
        )

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def reject(self) -> None:
        """Close without keeping; what was typed can be brought back for a moment."""
        if self.draft.changed:
            self.draft.throw_away()
        super().reject()

    def _fields(self) -> dict[str, QWidget]:
        return {
            "wie": self.who,
            "tekst": self.text,
            "organisatie": self.party,
            "contactpersoon": self.person,
            "beloofd": self.made,
            "dag": self.day,
        }

    def _build(self) -> None:
        add = self.body.addWidget
        self.text_row = FormRow(texts.TEXT, self.text)
        self.made_row = FormRow(texts.MADE_ON, self.made)
        self.day_row = FormRow(texts.DUE, self.day, optional=True)
        self.parties = QWidget()
        column = spaced(QVBoxLayout(self.parties), spacing=4)
        pair = spaced(QHBoxLayout(), spacing=12)
        for label, field in ((texts.PARTY, self.party), (texts.PERSON, self.person)):
            pair.addWidget(FormRow(label, field, optional=True), 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(pair)
        column.addWidget(Label(texts.PARTY_HINT, "hint", wrap=True))
        days = spaced(QHBoxLayout(), spacing=12)
        for row in (self.made_row, self.day_row):
            days.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        add(self.message)
        add(FormRow(texts.WHO, self.who))
        add(self.parties)
        add(self.text_row)
        self.body.addLayout(days)
        self.set_buttons(self.cancel_button, self.save_button)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.text.textChanged.connect(self._on_text)
        self.who.value_changed.connect(self._on_who)
        self.party.textChanged.connect(self._on_party)
        self._on_who()
        self.text.setFocus()

    def _on_partijen(self, partijen: Partijen) -> None:
        self._partijen = partijen
        belofte = self._belofte
        self.party.set_choices([(each.id, each.naam) for each in partijen.instanties])
        self._offer_persons()
        if belofte.instantie_id and not self.party.text():
            self.party.set_value(belofte.instantie_id)
            self.draft.offer_late("organisatie")
        if belofte.contactpersoon_id and not self.person.text():
            self.person.set_value(belofte.contactpersoon_id)
            self.draft.offer_late("contactpersoon")

    def _offer_persons(self) -> None:
        """Offer who works at the organisation chosen; everybody while none is."""
        chosen = self.party.value()
        self.person.set_choices(
            [
                (each.id, each.naam)
                for each in self._partijen.contactpersonen
                if chosen is None or each.instantie_id == chosen
            ]
        )

    def _parties(self) -> tuple[Instantie | None, Contactpersoon | None]:
        """Return the organisation and the contact person that were typed anew."""
        netwerk, new, person = self._tools.netwerk, self.party.new_text(), self.person.new_text()
        instantie = netwerk.new_instantie(new) if new else None
        where = self._chosen_party() if instantie is None else instantie.id
        return instantie, netwerk.new_contactpersoon(where, person) if person else None

    def _chosen_party(self) -> InstantieId | None:
        chosen = self.party.value()
        return InstantieId(chosen) if isinstance(chosen, UUID) else None

    def _typed(self, instantie: Instantie | None, mens: Contactpersoon | None) -> Belofte:
        chosen, made = self.person.value(), self.made.value()
        known = ContactpersoonId(chosen) if isinstance(chosen, UUID) else None
        return replace(
            self._belofte,
            van=Belover(self.who.value() or Belover.IK),
            tekst=self.text.text().strip(),
            instantie_id=self._chosen_party() if instantie is None else instantie.id,
            contactpersoon_id=known if mens is None else mens.id,
            beloofd_op=self._belofte.beloofd_op if made is None else made,
            voor_datum=self.day.value(),
        )

    def _check(self) -> bool:
        made = self.made.value()
        if not self.made.check():
            self.made_row.focus_field()
            return False
        if made is None or made > self._tools.today():
            self.made_row.set_error(texts.NO_MADE_ON if made is None else texts.AFTER_TODAY)
            self.made_row.focus_field()
            return False
        if not self.day.check():
            self.day_row.focus_field()
            return False
        return True

    @Slot()
    def _on_who(self) -> None:
        self.parties.setVisible(self.who.value() == Belover.INSTANTIE.value)

    @Slot()
    def _on_party(self) -> None:
        self._offer_persons()

    @Slot()
    def _on_text(self) -> None:
        self.text_row.set_error("")
        self.message.clear()

    @Slot()
    def _on_save(self) -> None:
        if not self._check():
            return
        beloften, (instantie, mens) = self._tools.beloften, self._parties()
        belofte = self._typed(instantie, mens)

        def work(reden: str | None) -> Belofte:
            return beloften.save(belofte, instantie=instantie, contactpersoon=mens, bsn_reden=reden)

        self._saver.save(work, self._finish, self._fail)

    def _finish(self, _belofte: Belofte) -> None:
        self.draft.done()
        self._tools.announcer.netwerk_changed()  # perhaps with somebody new
        self.accept()
        self.saved.emit()

    def _fail(self, error: GcoError) -> None:
        if isinstance(error, NaamOntbreektError):
            self.text_row.set_error(texts.EMPTY_PROMISE)
            self.text_row.focus_field()
        else:
            self.message.show_message(error_text(error), Tone.BAD)
