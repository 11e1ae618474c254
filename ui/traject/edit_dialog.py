"""The form of a traject: what it is about, how it stands, and how it came there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.duur import parse_weekuren
from gco_desktop.domain.ids import OpdrachtgeverId, PersoonId
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.traject import Intensiteit, Overgang, TrajectStatus
from gco_desktop.reference import tables
from gco_desktop.services.trajecten import TrajectDetail
from ui.drafts import DraftKey, FormKind
from ui.theme import spaced
from ui.traject import form_texts as words
from ui.traject.edit_presenter import (
    EditPresenter,
    TrajectInvoer,
    history,
    intensity_choices,
    law_choices,
    status_choices,
)
from ui.traject.handover_fields import HandoverFields
from ui.traject.tools import Tools
from ui.traject.turn_fields import TurnFields, TurnLabels
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import ChipRow
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField, DurationField
from ui.widgets.fold import Fold
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea
from ui.widgets.texts import CANCEL

AFTERCARE = "nazorg"
_STATUS = TurnLabels(choice=words.NEW_STATUS, day=words.STATUS_DAY, reason=words.STATUS_REASON)
_INTENSITY = TurnLabels(
    choice=words.NEW_INTENSITY, day=words.INTENSITY_DAY, reason=words.INTENSITY_REASON
)


class TrajectDialog(Dialog):
    """Changes a traject; it closes when everything was kept."""

    def __init__(self, parent: QWidget, detail: TrajectDetail, tools: Tools) -> None:
        super().__init__(parent, words.DIALOG, 640)
        self._detail = detail
        traject, today = detail.traject, tools.today
        self._presenter = EditPresenter(self, tools.scoped(self))
        self.message = InlineMessage()
        self.goal = TextArea(lines=2)
        self.doelgroep = ChoiceField(tables.choices("doelgroep"))
        self.soort = ChoiceField(tables.choices("trajecttype"))
        self.client = ChoiceField(
            [(str(key), name) for key, name in detail.personen], words.CLIENT_UNKNOWN
        )
        self.opdrachtgever = ChoiceField((), words.OPDRACHTGEVER_UNKNOWN)
        self.laws = ChipRow(law_choices(), multi=True)
        self.start = DateField(lambda text: parse_datum(text, today()))
        self.end = DateField(lambda text: parse_datum(text, today()))
        self.reason = ChoiceField(tables.choices("afsluitreden"), words.NO_REASON)
        follow, others = status_choices(traject.status)
        self.status = TurnFields(
            _STATUS, follow, tables.label("trajectstatus", traject.status), today, others
        )
        self.handover = HandoverFields(today)
        self.weeknorm = DurationField(parse_weekuren)
        self.intensity = TurnFields(
            _INTENSITY,
            intensity_choices(traject.intensiteit),
            tables.label("intensiteit", traject.intensiteit),
            today,
        )
        self.reason_row = FormRow(words.REASON_CLOSED, self.reason)
        self.end_row = FormRow(words.END, self.end, optional=True)
        self._build()
        self._fill()
        self.draft = FormDraft(self, tools.navigator.drafts, self._fields())
        self.body.insertWidget(0, self.draft.notice)
        self._connect()
        self.draft.begin(DraftKey(FormKind.TRAJECT, str(traject.id)))
        self._presenter.load()

    def show_opdrachtgevers(self, parties: Sequence[Opdrachtgever]) -> None:
        """Offer the parties hours are made for."""
        chosen = self._detail.traject.opdrachtgever_id
        choices = [(str(party.id), party.naam) for party in parties]
        self.opdrachtgever.set_choices(choices, words.OPDRACHTGEVER_UNKNOWN)
        self.opdrachtgever.set_value(str(chosen) if chosen else None)
        self.draft.offer_late("opdrachtgever")

    def show_end_error(self, message: str) -> None:
        """Tell under the end date what is wrong with it."""
        self.end_row.set_error(message)
        self.end_row.focus_field()

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def finish(self) -> None:
        """Close: everything was kept."""
        self.draft.done()
        self.accept()

    def reject(self) -> None:
        """Close without keeping; what was typed can be brought back for a moment."""
        self.draft.throw_away()
        super().reject()

    def focus_on(self, field: str) -> None:
        """Go to a field; asked for aftercare, choose it."""
        if field == AFTERCARE:
            field = "status"
            self.status.choose(TrajectStatus.NAZORG.value)
        self._follow()
        self._fields()[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> dict[str, QWidget]:
        return {
            "doel": self.goal,
            "doelgroep": self.doelgroep,
            "soort": self.soort,
            "client": self.client,
            "opdrachtgever": self.opdrachtgever,
            "wetten": self.laws,
            "start": self.start,
            "eind": self.end,
            "afsluitreden": self.reason,
            "weeknorm": self.weeknorm,
            **self.handover.fields(),
            **self.status.fields("status"),
            **self.intensity.fields("intensiteit"),
        }

    def _build(self) -> None:
        add = self.body.addWidget
        add(self.message)
        add(FormRow(words.GOAL, self.goal, hint=words.GOAL_HINT, optional=True))
        self._pair(FormRow(words.DOELGROEP, self.doelgroep), FormRow(words.SOORT, self.soort))
        self._pair(
            FormRow(words.CLIENT, self.client),
            FormRow(words.OPDRACHTGEVER, self.opdrachtgever),
        )
        add(FormRow(words.LAWS, self.laws, hint=words.LAWS_HINT, optional=True))
        add(Label(words.STATUS_CARD, "heading"))
        add(self.status)
        self._pair(FormRow(words.START, self.start), self.end_row)
        add(Label(words.END_HINT, "hint", wrap=True))
        add(self.reason_row)
        add(self.handover)
        add(Label(words.INTENSITY_CARD, "heading"))
        add(self.intensity)
        hint = words.WEEKNORM_HINT
        add(FormRow(words.WEEKNORM, self.weeknorm, hint=hint, optional=True))
        fold = Fold(words.HISTORY)
        for line in history(self._detail):
            fold.body.addWidget(Label(line, "small", wrap=True))
        add(fold)
        self.save_button = PrimaryButton(words.SAVE_TRAJECT)
        self.save_button.clicked.connect(self._on_save)
        cancel = QuietButton(CANCEL)
        cancel.clicked.connect(self.reject)
        self.set_buttons(cancel, self.save_button)

    def _connect(self) -> None:
        for choice in (self.status.choice, self.reason):
            choice.value_changed.connect(self._follow)
        self.end.textChanged.connect(self._follow)
        self.draft.restored.connect(self._follow)
        self._follow()

    def _pair(self, left: QWidget, right: QWidget) -> None:
        row = spaced(QHBoxLayout(), spacing=12)
        for widget in (left, right):
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _fill(self) -> None:
        traject = self._detail.traject
        self.goal.set_text(traject.doel)
        self.doelgroep.set_value(traject.doelgroep)
        self.soort.set_value(traject.soort)
        self.client.set_value(str(traject.client_id) if traject.client_id else None)
        self.laws.set_values(traject.wetten)
        self.start.set_value(traject.start)
        self.end.set_value(traject.eind)
        self.reason.set_value(traject.afsluitreden or None)
        self.weeknorm.set_value(traject.weeknorm_min)
        self.handover.fill(traject)

    def _invoer(self) -> TrajectInvoer:
        client, party = self.client.value(), self._party()
        traject = self.handover.apply(self._detail.traject)
        return TrajectInvoer(
            traject=replace(
                traject,
                doel=self.goal.text().strip(),
                doelgroep=self.doelgroep.value() or traject.doelgroep,
                soort=self.soort.value() or traject.soort,
                client_id=PersoonId(UUID(client)) if client else None,
                opdrachtgever_id=party,
                wetten=self.laws.values(),
                start=self.start.value(),
                eind=self.end.value(),
                afsluitreden=self.reason.value() or "",
                weeknorm_min=self.weeknorm.value(),
            ),
            overgangen=tuple(self._turns()),
        )

    def _party(self) -> OpdrachtgeverId | None:
        value = self.opdrachtgever.value()
        return OpdrachtgeverId(UUID(value)) if value else None

    def _turns(self) -> list[Overgang]:
        turns = []
        if status := self.status.value():
            code, day, why = status
            turns.append(Overgang(naar=TrajectStatus(code), op=day, reden=why))
        if intensity := self.intensity.value():
            code, day, why = intensity
            turns.append(Overgang(naar=Intensiteit(code), op=day, reden=why))
        return turns

    @Slot()
    def _follow(self) -> None:
        """Ask why it ended when it does, and to whom it goes when it is handed over."""
        now, then = self._detail.traject.status, self.status.choice.value()
        ends = now.gesloten or TrajectStatus(then or now).gesloten or bool(self.end.text())
        self.reason_row.setVisible(ends or self.reason.value() is not None)
        self.handover.follow({now.value, then}, self.reason.value())

    @Slot()
    def _on_save(self) -> None:
        self.message.clear()
        checks = [self.start.check(), self.end.check(), self.weeknorm.check()]
        checks.append(self.handover.op.check())
        checks += [self.status.check(), self.intensity.check()]
        if all(checks):
            self._presenter.save(self._invoer())
