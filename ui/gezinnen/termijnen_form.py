"""What the forms of the tab Termijnen share, and the two small ones: change a term, add one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.ids import PersoonId
from gco_desktop.domain.mijlpaal import Mijlpaal
from gco_desktop.domain.termijnen import Termijn, Termijnsoort
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DatumError, EindVoorBeginError, GcoError, NaamOntbreektError
from gco_desktop.reference import mijlpalen as reference
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.gezinnen import form_texts
from ui.gezinnen import termijnen_form_texts as texts
from ui.gezinnen.termijnen_contract import Found
from ui.gezinnen.termijnen_presenter import TermijnenPresenter, draft_ref, new_ref
from ui.theme import spaced
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.dialogs import ConfirmDialog, Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea, TextField

_OWN = "eigen"


class DraftForm(Dialog):
    """A dialog that keeps what is typed, and asks before it throws that away.

    A form adds its rows, then calls ``begin``; it overrides ``save`` and ``show_error``.
    """

    def __init__(self, parent: QWidget, title: str, save: str, width: int = 520) -> None:
        super().__init__(parent, title, width)
        self.message = InlineMessage()
        self.question: ConfirmDialog | None = None
        self.save_button = PrimaryButton(save)
        self.cancel_button = QuietButton(texts.CANCEL)
        self.body.addWidget(self.message)
        self.set_buttons(self.cancel_button, self.save_button)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self._days: list[FormRow] = []

    def begin(
        self, box: DraftBox, key: DraftKey, place: str, fields: Mapping[str, QWidget]
    ) -> None:
        """Start keeping what is typed in these fields."""
        self.draft = FormDraft(self, box, fields)
        self.body.insertWidget(0, self.draft.notice)
        self.draft.begin(key, place)

    def add_row(self, row: FormRow) -> FormRow:
        """Add a field below the others."""
        self.body.addWidget(row)
        return row

    def add_pair(self, *rows: FormRow) -> None:
        """Add fields beside each other, below the others."""
        self.body.addLayout(pair(*rows))

    def day_row(self, label: str, field: DateField, *, hint: str = "") -> FormRow:
        """Return the row of a day that may stay empty; it is checked before saving."""
        row = FormRow(label, field, hint=hint, optional=True)
        self._days.append(row)
        return row

    def save(self) -> None:
        """Keep what is typed."""

    def finish(self) -> None:
        """Close: everything is kept."""
        self.draft.done()
        self.accept()

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong."""
        self.message.show_message(error_text(error), Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def reject(self) -> None:
        """Close, after a question when something was changed."""
        if not self.draft.changed:
            super().reject()
            return
        question = (form_texts.LEAVE_TITLE, form_texts.LEAVE_TEXT, form_texts.DISCARD)
        self.question = ConfirmDialog.ask(self, question, self._leave)

    def _leave(self) -> None:
        self.draft.throw_away()
        super().reject()

    @Slot()
    def _on_save(self) -> None:
        self.message.clear()
        for row in self._days:
            field = row.field
            if isinstance(field, DateField) and not field.check():
                row.focus_field()
                return
        self.save()


class ChangeForm(DraftForm):
    """Sets another day for a term, and a note."""

    def __init__(
        self, parent: QWidget, presenter: TermijnenPresenter, box: DraftBox, termijn: Termijn
    ) -> None:
        super().__init__(parent, texts.CHANGE_TITLE, texts.SAVE, 480)
        self._presenter = presenter
        self._termijn = termijn
        self.heading.setText(termijn.label)
        self.day = day_field(presenter)
        self.day.set_value(termijn.gezet)
        self.note = TextArea(3)
        self.note.set_text(termijn.notitie)
        hint = texts.calculated_day(termijn.berekend) if termijn.berekend else ""
        self.day_line = self.add_row(self.day_row(texts.CHANGE_DAY, self.day, hint=hint))
        self.add_row(FormRow(texts.NOTE, self.note, optional=True))
        key = DraftKey(FormKind.TERMIJN, draft_ref(termijn))
        fields = {"dag": self.day, "notitie": self.note}
        self.begin(box, key, str(termijn.gezin_id), fields)
        self.day.setFocus()

    def save(self) -> None:
        """Keep the day and the note."""
        self._presenter.save_change(self._termijn, self.day.value(), self.note.text(), self)

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong, at the day when it is about that."""
        if isinstance(error, EindVoorBeginError | DatumError):
            early = isinstance(error, EindVoorBeginError)
            self.day_line.set_error(texts.BEFORE_START if early else texts.CHANGE_DAY_NEEDED)
            self.day_line.focus_field()
        else:
            super().show_error(error)


class AddForm(DraftForm):
    """Adds a term: a known kind with the day it counts from, or one with a name and a day."""

    def __init__(
        self,
        parent: QWidget,
        presenter: TermijnenPresenter,
        box: DraftBox,
        mijlpaal: Mijlpaal,
        found: Found,
    ) -> None:
        super().__init__(parent, texts.ADD_TITLE, texts.ADD_SAVE)
        self._presenter = presenter
        self._mijlpaal = mijlpaal
        self._soorten = {code: soort for code, soort in reference.soorten().items() if code}
        self.soort = ChoiceField(
            [(_OWN, texts.OWN_SOORT), *((code, one.label) for code, one in self._soorten.items())]
        )
        self.soort.set_value(_OWN)
        self.label = TextField()
        self.wie = ChoiceField(people(found), texts.NOBODY)
        self.basis = day_field(presenter)
        self.day = day_field(presenter)
        self.note = TextArea(2)
        self.add_row(FormRow(texts.SOORT, self.soort))
        self.label_row = self.add_row(FormRow(texts.LABEL, self.label))
        self.add_row(FormRow(texts.WIE, self.wie, optional=True))
        self.basis_row = self.add_row(self.day_row(texts.BASIS, self.basis))
        self.day_line = self.add_row(self.day_row(texts.DAY, self.day))
        self.add_row(FormRow(texts.NOTE, self.note, optional=True))
        self.soort.value_changed.connect(self._on_soort)
        self.basis.value_changed.connect(self._on_basis)
        self.label.textChanged.connect(self._on_label)
        fields = {
            "soort": self.soort,
            "naam": self.label,
            "wie": self.wie,
            "basis": self.basis,
            "dag": self.day,
            "notitie": self.note,
        }
        self.begin(
            box, DraftKey(FormKind.TERMIJN, new_ref(found.gezin_id)), str(found.gezin_id), fields
        )
        self._on_soort()
        self.soort.setFocus()

    def save(self) -> None:
        """Keep the term."""
        soort = self._soort()
        wie = self.wie.value()
        self._presenter.save_new(
            replace(
                self._mijlpaal,
                code=soort.code if soort else "",
                label="" if soort else self.label.text(),
                persoon_id=PersoonId(UUID(wie)) if wie else None,
                basis_op=None if self.basis_row.isHidden() else self.basis.value(),
                datum=self.day.value(),
                notitie=self.note.text(),
            ),
            self,
        )

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong, at the field it is about."""
        rows = {
            NaamOntbreektError: (self.label_row, texts.LABEL_EMPTY),
            DatumError: (self.day_line, texts.DAY_EMPTY),
            EindVoorBeginError: (self.day_line, texts.BEFORE_START),
        }
        found = rows.get(type(error))
        if found is None:
            super().show_error(error)
            return
        row, text = found
        row.set_error(text)
        row.focus_field()

    def _soort(self) -> Termijnsoort | None:
        return self._soorten.get(self.soort.value() or "")

    @Slot()
    def _on_soort(self) -> None:
        soort = self._soort()
        self.label_row.setVisible(soort is None)
        counts = soort is not None and not soort.eigen_datum
        self.basis_row.setVisible(counts)
        if soort is not None:
            self.basis_row.set_label(texts.basis_label(soort.basis))
            self.basis_row.set_optional(optional=True)
        self.day_line.set_hint(texts.DAY_HINT if counts else "")
        self.day_line.set_optional(optional=counts)  # else nothing tells when it is
        self._on_basis()

    @Slot()
    def _on_basis(self) -> None:
        soort, basis = self._soort(), self.basis.value()
        if soort is not None and basis is not None:
            self.basis_row.set_reading(texts.becomes(soort.op(basis)))
        self.day_line.set_error("")

    @Slot()
    def _on_label(self) -> None:
        self.label_row.set_error("")


def day_field(presenter: TermijnenPresenter) -> DateField:
    """Return a field for a day; seen from the day it is."""
    return DateField(lambda text: parse_datum(text, presenter.today()))


def people(found: Found) -> list[tuple[str, str]]:
    """Return whom something can be about: cliënten first."""
    return [(str(persoon.id), persoon.naam) for persoon in found.personen]


def pair(*rows: QWidget) -> QHBoxLayout:
    """Return fields beside each other, of one width."""
    line = spaced(QHBoxLayout(), spacing=12)
    for row in rows:
        line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
    return line
