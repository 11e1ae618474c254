"""The forms for a gezin and for a new traject."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.gezin import Gezin, Persoon
from gco_desktop.domain.ids import GezinId, PersoonId
from gco_desktop.domain.traject import Intensiteit, Traject, TrajectStatus
from gco_desktop.reference import tables
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import form_texts
from ui.gezinnen.gezin_form_presenter import GezinFormPresenter
from ui.gezinnen.tools import Tools
from ui.theme import sized, spaced
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.dialogs import ConfirmDialog, Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea, TextField


def add_row(grid: QGridLayout, row: int, fields: Sequence[tuple[QWidget, int]]) -> None:
    """Put fields beside each other with their tops in line, each over a number of columns."""
    column = 0
    for field, span in fields:
        grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        column += span


class TrajectFields(QWidget):
    """What can be known of a traject when it starts."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.doelgroep = ChoiceField(tables.choices("doelgroep"))
        self.doelgroep.set_value("ONBEKEND")
        self.intensiteit = ChoiceField(tables.choices("intensiteit"))
        self.intensiteit.set_value(Intensiteit.REGULIER)
        self.status = ChoiceField(tables.choices("trajectstatus"))
        self.status.set_value(TrajectStatus.ACTIEF)
        self.start = DateField(lambda text: parse_datum(text, today()))
        self.start.set_value(today())
        self.start_row = FormRow(form_texts.START, self.start)
        grid = spaced(QGridLayout(self), spacing=12)
        group = FormRow(form_texts.DOELGROEP, self.doelgroep)
        close = FormRow(form_texts.INTENSITEIT, self.intensiteit)
        state = FormRow(form_texts.STATUS, self.status)
        add_row(grid, 0, ((group, 1), (close, 1)))
        add_row(grid, 1, ((state, 1), (self.start_row, 1)))
        for column in range(2):
            grid.setColumnStretch(column, 1)

    def fields(self) -> dict[str, QWidget]:
        """Return every field by name."""
        return {
            "doelgroep": self.doelgroep,
            "intensiteit": self.intensiteit,
            "status": self.status,
            "start": self.start,
        }

    def fill_in(self, traject: Traject) -> Traject | None:
        """Return the traject as chosen; nothing, with the fault shown, when the date is wrong."""
        if not self.start.check():
            self.start_row.focus_field()
            return None
        return replace(
            traject,
            doelgroep=self.doelgroep.value() or traject.doelgroep,
            intensiteit=Intensiteit(self.intensiteit.value() or traject.intensiteit),
            status=TrajectStatus(self.status.value() or traject.status),
            start=self.start.value(),
        )


class KeepingDialog(Dialog):
    """A form that asks before it throws away what was typed; ``saved`` carries the gezin.

    Who makes a form of it calls ``keep_draft`` when its fields are filled and laid out.
    """

    saved = Signal(object)

    def __init__(self, parent: QWidget | None, title: str, tools: Tools) -> None:
        super().__init__(parent, title, 560)
        self._box = tools.navigator.drafts
        self.draft: FormDraft | None = None
        self.question: ConfirmDialog | None = None
        self.message = InlineMessage()
        self.cancel_button = QuietButton(form_texts.CANCEL)
        self.cancel_button.clicked.connect(self.reject)
        self.presenter = GezinFormPresenter(self, tools.scoped(self))

    def show_name_error(self, message: str) -> None:
        """Say what is wrong with the name; a form without one says it above the fields."""
        self.show_error(message)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def finish(self, gezin_id: GezinId) -> None:
        """Close: everything is kept."""
        if self.draft is not None:
            self.draft.done()
        self.saved.emit(gezin_id)
        self.accept()

    def reject(self) -> None:
        """Close, after a question when something was typed."""
        if self.draft is None or not self.draft.changed:
            super().reject()
            return
        text = (form_texts.LEAVE_TITLE, form_texts.LEAVE_TEXT, form_texts.DISCARD)
        self.question = ConfirmDialog.ask(self, text, self._leave)

    def keep_draft(self, key: DraftKey, fields: Mapping[str, QWidget], place: str = "") -> None:
        """Keep what is typed in these fields until it is saved or thrown away."""
        self.draft = FormDraft(self, self._box, fields)
        self.body.insertWidget(0, self.draft.notice)
        self.draft.begin(key, place)

    def _leave(self) -> None:
        if self.draft is not None:
            self.draft.throw_away()
        self.reject()

    @Slot()
    def _on_changed(self) -> None:
        self.message.clear()


class GezinForm(KeepingDialog):
    """A new gezin, at once with its first traject, or a gezin that is there already."""

    def __init__(self, parent: QWidget | None, tools: Tools, gezin: Gezin | None = None) -> None:
        title = form_texts.NEW_GEZIN if gezin is None else form_texts.EDIT_GEZIN
        super().__init__(parent, title, tools)
        self._new = gezin is None
        self._gezin = gezin or self.presenter.new_gezin()
        self.naam = TextField(self._gezin.naam)
        self.dossiernummer = TextField(self._gezin.dossiernummer)
        self.adres = TextField(self._gezin.adres)
        self.postcode = TextField(self._gezin.postcode)
        self.plaats = TextField(self._gezin.plaats)
        self.telefoon = TextField(self._gezin.telefoon)
        self.benadering = sized(TextArea(2), height=66)
        self.benadering.set_text(self._gezin.benadering)
        self.notitie = sized(TextArea(2), height=66)
        self.notitie.set_text(self._gezin.notitie)
        self.with_traject = QCheckBox(form_texts.MET_TRAJECT)
        self.traject = TrajectFields(tools.today)
        self.name_row = FormRow(form_texts.NAAM, self.naam, hint=form_texts.NAAM_HINT)
        self.save_button = PrimaryButton(form_texts.SAVE)
        self._build()
        self._connect()
        ref = "" if gezin is None else str(gezin.id)
        self.keep_draft(DraftKey(FormKind.GEZIN, ref), self._fields())

    def show_name_error(self, message: str) -> None:
        """Say at the name what is wrong."""
        self.name_row.set_error(message)
        self.name_row.focus_field()

    def focus_on(self, field: str) -> None:
        """Go to a field."""
        self._fields()[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def gezin(self) -> Gezin:
        """Return the gezin as typed."""
        return replace(
            self._gezin,
            naam=self.naam.text(),
            dossiernummer=self.dossiernummer.text().strip(),
            adres=self.adres.text().strip(),
            postcode=self.postcode.text().strip(),
            plaats=self.plaats.text().strip(),
            telefoon=self.telefoon.text().strip(),
            benadering=self.benadering.text(),
            notitie=self.notitie.text(),
        )

    def _fields(self) -> dict[str, QWidget]:
        fields: dict[str, QWidget] = {
            "naam": self.naam,
            "dossiernummer": self.dossiernummer,
            "adres": self.adres,
            "postcode": self.postcode,
            "plaats": self.plaats,
            "telefoon": self.telefoon,
            "benadering": self.benadering,
            "notitie": self.notitie,
        }
        if self._new:
            fields |= {"met_traject": self.with_traject, **self.traject.fields()}
        return fields

    def _build(self) -> None:
        number = FormRow(
            form_texts.DOSSIERNUMMER, self.dossiernummer, hint=form_texts.DOSSIERNUMMER_HINT
        )
        phone = FormRow(form_texts.TELEFOON, self.telefoon)
        place = FormRow(form_texts.PLAATS, self.plaats)
        hint = form_texts.BENADERING_HINT
        grid = spaced(QGridLayout(), spacing=12)
        for row, fields in enumerate(
            (
                ((self.name_row, 4), (number, 2)),
                ((FormRow(form_texts.ADRES, self.adres), 4), (phone, 2)),
                ((FormRow(form_texts.POSTCODE, self.postcode), 2), (place, 4)),
                ((FormRow(form_texts.BENADERING, self.benadering, hint=hint), 6),),
                ((FormRow(form_texts.NOTITIE, self.notitie), 6),),
            )
        ):
            add_row(grid, row, fields)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.body.addWidget(Paragraph(form_texts.ONLY_NAME))
        self.body.addWidget(self.message)
        self.body.addLayout(grid)
        self.body.addWidget(self.with_traject)
        self.body.addWidget(self.traject)
        self.with_traject.setChecked(self._new)
        self.with_traject.setVisible(self._new)
        self.traject.setVisible(self._new)
        self.set_buttons(self.cancel_button, self.save_button)
        self.naam.setFocus()

    def _connect(self) -> None:
        for line in (self.dossiernummer, self.adres, self.postcode, self.plaats, self.telefoon):
            line.textChanged.connect(self._on_changed)
        for text in (self.naam, self.benadering, self.notitie):
            text.textChanged.connect(self._on_changed)
        self.naam.textChanged.connect(self._on_name)
        self.with_traject.toggled.connect(self.traject.setVisible)
        self.save_button.clicked.connect(self._on_save)

    @Slot()
    def _on_name(self) -> None:
        self.name_row.set_error("")

    @Slot()
    def _on_save(self) -> None:
        gezin = self.gezin()
        if not self._new:
            self.presenter.save(gezin)
        elif not self.with_traject.isChecked():
            self.presenter.add(gezin, None)
        else:
            traject = self.traject.fill_in(self.presenter.new_traject(gezin.id))
            if traject is not None:
                self.presenter.add(gezin, traject)


class TrajectForm(KeepingDialog):
    """A new traject for a gezin that is there already."""

    def __init__(
        self, parent: QWidget | None, tools: Tools, gezin_id: GezinId, personen: Sequence[Persoon]
    ) -> None:
        super().__init__(parent, form_texts.NEW_TRAJECT, tools)
        self._gezin_id = gezin_id
        self.fields = TrajectFields(tools.today)
        self._ids: dict[str, PersoonId] = {str(each.id): each.id for each in personen}
        self.client = ChoiceField(
            [(str(each.id), each.naam) for each in personen], form_texts.NO_CLIENT
        )
        self.save_button = PrimaryButton(form_texts.START_TRAJECT)
        self.body.addWidget(self.message)
        self.body.addWidget(self.fields)
        self.body.addWidget(FormRow(form_texts.CLIENT, self.client))
        self.set_buttons(self.cancel_button, self.save_button)
        self.save_button.clicked.connect(self._on_save)
        self.keep_draft(
            DraftKey(FormKind.NIEUW_TRAJECT, str(gezin_id)),
            {**self.fields.fields(), "client": self.client},
        )

    @Slot()
    def _on_save(self) -> None:
        traject = self.fields.fill_in(self.presenter.new_traject(self._gezin_id))
        if traject is not None:
            client = self._ids.get(self.client.value() or "")
            self.presenter.start(replace(traject, client_id=client))
