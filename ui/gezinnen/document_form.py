"""The form for what is known of one document."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.datum import format_kort, parse_datum
from gco_desktop.domain.document import LONGEST_TITLE, Document
from gco_desktop.domain.ids import ContactId, TrajectId
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NaamOntbreektError
from gco_desktop.reference import tables
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.gezinnen import document_texts as texts
from ui.gezinnen import form_texts
from ui.gezinnen.documenten_presenter import DocumentenPresenter
from ui.gezinnen.dossier import Dossier
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.contact_words import contact_title
from ui.widgets.dialogs import ConfirmDialog, Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextField


class DocumentForm(Dialog):
    """Changes title, kind, day and place; it asks before it throws away what was typed."""

    def __init__(
        self,
        parent: QWidget,
        presenter: DocumentenPresenter,
        box: DraftBox,
        document: Document,
        dossier: Dossier,
    ) -> None:
        super().__init__(parent, texts.FORM_TITLE, 520)
        self._presenter = presenter
        self._document = document
        today = dossier.detail.vandaag
        self.question: ConfirmDialog | None = None
        self.message = InlineMessage()
        self.titel = TextField(document.titel)
        self.titel.setMaxLength(max(LONGEST_TITLE, len(document.titel)))
        self.soort = ChoiceField(tables.choices("documentsoort"), texts.NO_SOORT)
        self.soort.set_value(document.soort or None)
        self.datum = DateField(lambda text: parse_datum(text, today))
        self.datum.set_value(document.datum)
        self.traject = ChoiceField(
            [(str(each.id), each.code) for each in dossier.trajecten], texts.NO_TRAJECT
        )
        self.traject.set_value(_key(document.traject_id))
        self.contact = ChoiceField(_contacts(presenter.contacten, today), texts.NO_CONTACT)
        self.contact.set_value(_key(document.contact_id))
        self.save_button = PrimaryButton(form_texts.SAVE)
        self.cancel_button = QuietButton(form_texts.CANCEL)
        self._build(dossier)
        fields: dict[str, QWidget] = {
            "titel": self.titel,
            "soort": self.soort,
            "datum": self.datum,
            "traject": self.traject,
            "contact": self.contact,
        }
        self.draft = FormDraft(self, box, fields)
        self.body.insertWidget(0, self.draft.notice)
        key = DraftKey(FormKind.DOCUMENT, str(document.id))
        self.draft.begin(key, str(document.gezin_id))

    def typed(self) -> Document:
        """Return the document as it stands in the form."""
        traject, contact = self.traject.value(), self.contact.value()
        return replace(
            self._document,
            titel=self.titel.text().strip(),
            soort=self.soort.value() or "",
            datum=self.datum.value(),
            traject_id=TrajectId(UUID(traject)) if traject else None,
            contact_id=ContactId(UUID(contact)) if contact else None,
        )

    def finish(self) -> None:
        """Close: everything is kept."""
        self.draft.done()
        self.accept()

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong, at the title when it is about that."""
        if isinstance(error, NaamOntbreektError):
            self.titel_row.set_error(texts.TITEL_EMPTY)
            self.titel_row.focus_field()
        else:
            self.message.show_message(error_text(error), Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def reject(self) -> None:
        """Close, after a question when something was changed."""
        if not self.draft.changed:
            super().reject()
            return
        text = (form_texts.LEAVE_TITLE, form_texts.LEAVE_TEXT, form_texts.DISCARD)
        self.question = ConfirmDialog.ask(self, text, self._leave)

    def _leave(self) -> None:
        self.draft.throw_away()
        super().reject()

    def _build(self, dossier: Dossier) -> None:
        self.titel_row = FormRow(texts.TITEL, self.titel)
        self.datum_row = FormRow(texts.DATUM, self.datum, optional=True)
        rows = (
            self.titel_row,
            FormRow(texts.SOORT, self.soort, optional=True),
            self.datum_row,
        )
        self.body.addWidget(self.message)
        for row in rows:
            self.body.addWidget(row)
        if dossier.trajecten or self._document.traject_id:
            self.body.addWidget(FormRow(texts.TRAJECT, self.traject, optional=True))
        if self._presenter.contacten or self._document.contact_id:
            self.body.addWidget(FormRow(texts.CONTACT, self.contact, optional=True))
        self.set_buttons(self.cancel_button, self.save_button)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.titel.textChanged.connect(self._on_titel)
        self.titel.setFocus()

    @Slot()
    def _on_titel(self) -> None:
        self.titel_row.set_error("")
        self.message.clear()

    @Slot()
    def _on_save(self) -> None:
        if self.datum.check():
            self._presenter.save(self.typed(), self)
        else:
            self.datum_row.focus_field()


def _key(found: UUID | None) -> str | None:
    return None if found is None else str(found)


def _contacts(contacten: Sequence[ContactRegel], today: date) -> list[tuple[str, str]]:
    return [
        (str(each.id), f"{format_kort(each.datum, today)}: {contact_title(each)}")
        for each in contacten
    ]
