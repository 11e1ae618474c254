"""The form for who decides and signs for a person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import ContactpersoonId, PersoonId
from gco_desktop.domain.netwerk import Contactpersoon, Vertegenwoordiging
from gco_desktop.domain.netwerk_overzicht import VertegenwoordigingRegel
from gco_desktop.errors import EindVoorBeginError, GcoError
from gco_desktop.reference import tables
from gco_desktop.services.vertegenwoordiging import NOBODY
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import form_texts as texts
from ui.gezinnen.betrokkenheid_dialog import NEW
from ui.gezinnen.tools import Tools
from ui.gezinnen.vertegenwoordiging_texts import age_hint, circle_hint
from ui.theme import sized
from ui.widgets.buttons import QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.kept_dialog import KeptDialog
from ui.widgets.make_field import MakeField
from ui.widgets.messages import InlineMessage
from ui.widgets.pair import side_by_side
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """For whom it is, who else is in the gezin, and what is known already."""

    gezin_id: UUID
    persoon: Persoon
    anderen: Sequence[Persoon]
    regels: tuple[VertegenwoordigingRegel, ...]
    known: Vertegenwoordiging | None = None


class VertegenwoordigingDialog(KeptDialog):
    """Chooses the kind, and by whom: somebody of the gezin, a contact person, or a typed name."""

    def __init__(self, tools: Tools, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent, texts.DECISION_NEW, tools.navigator.drafts, tools.runner)
        self._tools = tools
        self._start = start
        self._one = start.known or tools.vertegenwoordigingen.new(start.persoon.id)
        today = tools.today
        self.soort = ChoiceField(tables.choices("vertegenwoordiging"))
        self.door_persoon = ChoiceField(
            [(str(each.id), each.naam) for each in start.anderen], texts.DECISION_NOBODY
        )
        self.door = MakeField()
        self.van = DateField(lambda text: parse_datum(text, today()))
        self.tot = DateField(lambda text: parse_datum(text, today()))
        self.bewijs = DateField(lambda text: parse_datum(text, today()))
        self.notitie = sized(TextArea(2), height=60)
        self.hint = InlineMessage()
        self.delete_button = QuietButton(texts.DELETE, "trash")
        self._build()
        self._connect()
        service = tools.vertegenwoordigingen
        self._runner.run(service.contactpersonen, self._show, self.show_error)

    def typed(self) -> Vertegenwoordiging:
        """Return what stands in the fields; a person of the gezin goes before the others."""
        persoon, mens = self.door_persoon.value(), self.door.value()
        if persoon is not None:
            mens = None
        return replace(
            self._one,
            soort=self.soort.value() or NOBODY,
            door_persoon_id=None if persoon is None else PersoonId(UUID(persoon)),
            contactpersoon_id=ContactpersoonId(mens) if isinstance(mens, UUID) else None,
            door=self.door.new_text() if persoon is None else "",
            van=self.van.value(),
            tot=self.tot.value(),
            bewijs_gezien_op=self.bewijs.value(),
            notitie=self.notitie.text(),
        )

    def save(self) -> None:
        """Keep who decides."""
        for field, row in zip(self._days(), self._day_rows, strict=True):
            if not field.check():
                row.focus_field()
                return
        typed, service = self.typed(), self._tools.vertegenwoordigingen
        named = typed.door_persoon_id or typed.contactpersoon_id or typed.door
        if typed.soort != NOBODY and not named:
            self.door_row.set_error(texts.DECISION_NO_NAME)
            self.door_row.focus_field()
            return
        self.store(lambda reden: service.save(typed, bsn_reden=reden))

    def finish(self, result: object) -> None:
        """Tell that it was kept, and close."""
        super().finish(result)
        self._tools.announcer.netwerk_changed()
        words = texts.DECISION_DELETED if result is None else texts.DECISION_SAVED
        self._tools.navigator.saved(words)

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong, at the field when it is about that."""
        if isinstance(error, EindVoorBeginError):
            self._day_rows[1].set_error(texts.END_BEFORE_START)
            self._day_rows[1].focus_field()
        else:
            super().show_error(error)

    @Slot()
    def refresh(self) -> None:
        """Show what may be unusual, and hide who decides when nobody does."""
        typed, today = self.typed(), self._tools.today()
        for widget in (self.door_persoon_row, self.door_row):
            widget.setVisible(typed.soort != NOBODY)
        self.door_row.setEnabled(typed.door_persoon_id is None)
        person = self._start.persoon
        circle = circle_hint(self._start.regels, person, typed.door_persoon_id, today)
        hint = " ".join(filter(None, (age_hint(typed.soort, person, today), circle)))
        if hint != self.hint.text:
            self.hint.show_message(hint, Tone.INFO)

    def _show(self, mensen: Sequence[Contactpersoon]) -> None:
        one = self._one
        self.door.set_choices([(each.id, texts.which(each.naam, each.functie)) for each in mensen])
        self.soort.set_value(one.soort)
        self.door_persoon.set_value(
            None if one.door_persoon_id is None else str(one.door_persoon_id)
        )
        if one.contactpersoon_id is None:
            self.door.setText(one.door)
        else:
            self.door.set_value(one.contactpersoon_id)
        for field, day in zip(self._days(), (one.van, one.tot, one.bewijs_gezien_op), strict=True):
            field.set_value(day)
        self.notitie.set_text(one.notitie)
        self.refresh()
        start = self._start
        ref = NEW + str(start.persoon.id) if start.known is None else str(one.id)
        key = DraftKey(FormKind.VERTEGENWOORDIGING, ref)
        self.keep_draft(key, self._fields(), f"{start.gezin_id}")

    def _fields(self) -> dict[str, QWidget]:
        return {
            "soort": self.soort,
            "door_persoon": self.door_persoon,
            "door": self.door,
            "van": self.van,
            "tot": self.tot,
            "bewijs": self.bewijs,
            "notitie": self.notitie,
        }

    def _days(self) -> tuple[DateField, DateField, DateField]:
        return self.van, self.tot, self.bewijs

    def _build(self) -> None:
        self.heading.setText(texts.DECIDES)
        self.door_persoon_row = FormRow(texts.DECISION_DOOR_PERSOON, self.door_persoon)
        self.door_row = FormRow(texts.DECISION_DOOR_MENS, self.door, hint=texts.DECISION_DOOR_HINT)
        self._day_rows = (
            FormRow(texts.DECISION_VAN, self.van, optional=True),
            FormRow(texts.DECISION_TOT, self.tot, optional=True),
            FormRow(
                texts.DECISION_BEWIJS,
                self.bewijs,
                hint=texts.DECISION_BEWIJS_HINT,
                optional=True,
            ),
        )
        days = side_by_side(*self._day_rows[:2])
        for row in (
            FormRow(texts.DECISION_SOORT, self.soort),
            self.hint,
            self.door_persoon_row,
            self.door_row,
            days,
            self._day_rows[2],
            FormRow(texts.DECISION_NOTITIE, self.notitie, optional=True),
        ):
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.delete_button.setVisible(self._start.known is not None)
        self.set_buttons(self.cancel_button, self.save_button, left=self.delete_button)
        self.soort.setFocus()

    def _connect(self) -> None:
        self.soort.value_changed.connect(self.refresh)
        self.door_persoon.value_changed.connect(self._on_who)
        self.door.textChanged.connect(self._on_who)
        self.delete_button.clicked.connect(self._on_delete)

    @Slot()
    def _on_who(self) -> None:
        self.door_row.set_error("")
        self.refresh()

    @Slot()
    def _on_delete(self) -> None:
        service, one = self._tools.vertegenwoordigingen, self._one
        self._runner.run(lambda: service.delete(one.id), self.finish, self.show_error)
