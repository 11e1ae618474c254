"""The form for a contact, as a dialog."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.ids import ContactId, GezinId
from gco_desktop.services.contacten import ContactService
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.herstel import HerstelService
from ui.changes import Changes, Subject
from ui.contactmoment import texts
from ui.contactmoment.contract import Reading
from ui.contactmoment.drafts import Drafts
from ui.contactmoment.form import ContactForm
from ui.contactmoment.invoer import ContactInvoer, Fout, RegelInvoer
from ui.contactmoment.presenter import ContactPresenter
from ui.contactmoment.start import Choices, Loader
from ui.drafts import Entry
from ui.navigator import Navigator, Page
from ui.runner import Runner
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import DangerButton, LinkButton, PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import ParsedField
from ui.widgets.form_draft import pause_timer
from ui.widgets.labels import Label
from ui.widgets.messages import ErrorSummary, InlineMessage
from ui.widgets.shapes import Tone

_WIDTH = 720
_SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")


class ContactDialog(Dialog):
    """Books a contact with its hours in one form; Esc keeps what was typed as a draft."""

    def __init__(  # noqa: PLR0913, PLR0917 - what every screen gets, and a parent
        self,
        contacten: ContactService,
        gezinnen: GezinService,
        herstel: HerstelService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, texts.NEW, _WIDTH)
        self._changes = changes
        self._navigator = navigator
        runner = runner.scoped(self)
        drafts = Drafts(herstel, runner, today)
        self._build(today)
        self._presenter = ContactPresenter(
            self,
            Loader(contacten, gezinnen, drafts),
            runner,
            navigator,
            self._announce,
            today,
        )
        self.keeps_two: Callable[[], bool] = lambda: self._presenter.keeps_two
        self._connect()

    def start_new(self, gezin_id: GezinId | None) -> None:
        """Open an empty form, on this gezin; a draft of before comes back."""
        self._presenter.start_new(gezin_id)
        self.open()
        (self.form.gezin if gezin_id is None else self.form.duur).setFocus()

    def start_edit(self, contact_id: ContactId) -> None:
        """Open the form of a contact that was kept."""
        self._be(texts.EDIT, new=False)
        self._presenter.start_edit(contact_id)
        self.open()
        self.form.verslag.setFocus()

    def pending(self) -> list[Entry]:
        """Return what was typed and is not saved, as a draft."""
        return self._presenter.pending()

    def invoer(self) -> ContactInvoer:
        """Return what is typed."""
        return self.form.invoer()

    def show_invoer(self, invoer: ContactInvoer) -> None:
        """Fill the form; what cannot be read in a draft is said at its field at once."""
        self.form.show_invoer(invoer)
        if self.draft.text:
            for field in self.form.findChildren(ParsedField):
                field.check()

    def show_gezinnen(
        self,
        choices: Sequence[tuple[GezinId, str]],
        signalen: Choices,
        *,
        as_new: bool = False,
    ) -> None:
        """Offer these gezinnen, and signalen; without any gezin, say where to make one."""
        if as_new:
            self._be(texts.NEW, new=True)
        self.form.show_gezinnen(choices, signalen)
        self.nobody.show_message("" if choices else texts.NO_GEZINNEN)

    def show_parts(
        self, personen: Sequence[tuple[str, str]], trajecten: Sequence[tuple[str, str]]
    ) -> None:
        """Offer the persons and the trajecten of the gezin."""
        self.form.show_parts(personen, trajecten)

    def show_regels(self, regels: Sequence[RegelInvoer], *, focus_last: bool = False) -> None:
        """Show the own urenregels."""
        self.form.show_regels(regels, focus_last=focus_last)
        if focus_last:
            QTimer.singleShot(0, self._show_last_regel)  # it has no place before the layout ran

    def show_reading(self, reading: Reading) -> None:
        """Say how the form is read; warn without stopping anybody."""
        self.form.show_booking(reading.booking, reading.hint)
        self.form.samen.show_division(reading.first, reading.rows)
        self.form.more.billing.offer_product(offered=reading.product)
        text = "\n".join(reading.warnings)
        if text != self.form.warning.text:
            self.form.warning.show_message(text, Tone.WARN)

    def show_draft(self, text: str, action: str) -> None:
        """Say that there is or was a draft, with one action."""
        self.draft_button.set_text(action)
        self.draft.show_message(text)

    def show_errors(self, fouten: Sequence[Fout]) -> None:
        """Put each fault at its field; several stand on top too."""
        self.form.clear_errors()
        self.summary.show_errors(self.form.rows_of(fouten))

    def show_problem(self, text: str, *, can_leave: bool = False) -> None:
        """Say why nothing was kept; what was typed stays."""
        self.leave_button.setVisible(can_leave)
        self.problem.show_message(text, Tone.BAD)

    def ask_reason(self) -> None:
        """Ask why a number that may be a BSN can stay."""
        ask_bsn_reason(self, self._presenter.save)

    def finish(self) -> None:
        """Close for good."""
        self.accept()

    def reject(self) -> None:
        """Close, and keep what was typed as a draft."""
        self._presenter.close()

    def _be(self, title: str, *, new: bool) -> None:
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.delete_button.setVisible(not new)
        self.keys.setVisible(new)
        self.form.samen.link.setVisible(new)

    def _build(self, today: Callable[[], date]) -> None:
        self.draft_button = LinkButton(texts.START_EMPTY)
        self.draft = InlineMessage("", Tone.INFO, self.draft_button)
        to_gezinnen = LinkButton(texts.TO_GEZINNEN)
        to_gezinnen.clicked.connect(self._on_to_gezinnen)
        self.nobody = InlineMessage("", Tone.INFO, to_gezinnen)
        self.leave_button = LinkButton(texts.CLOSE_ANYWAY)
        self.problem = InlineMessage("", Tone.BAD, self.leave_button)
        self.summary = ErrorSummary()
        self.form = ContactForm(today)
        for widget in (self.draft, self.nobody, self.problem, self.summary):
            self.body.addWidget(widget)
        self.body.addWidget(self.form, 1)
        self.keys = Label(texts.KEYS, "hint")
        self.delete_button = DangerButton(texts.DELETE, "trash")
        self.delete_button.hide()
        self.close_button = QuietButton(texts.CLOSE, tip=texts.CLOSE_TIP)
        self.save_button = PrimaryButton(texts.SAVE, "check")
        self.set_buttons(self.close_button, self.save_button, left=self.keys)
        self._buttons.insertWidget(0, self.delete_button)

    def _connect(self) -> None:
        presenter = self._presenter
        self.draft_timer = pause_timer(self, presenter.keep_draft)
        for change in (
            self.form.changed,
            self.form.verslag.textChanged,
            self.form.gezin_chosen,
        ):
            change.connect(self._on_typed)
        self.form.changed.connect(presenter.changed)
        self.form.gezin_chosen.connect(presenter.choose_gezin)
        self.form.regel_asked.connect(presenter.add_regel)
        self.form.regel_removed.connect(presenter.remove_regel)
        self.draft_button.clicked.connect(presenter.swap_draft)
        self.leave_button.clicked.connect(presenter.leave)
        self.delete_button.clicked.connect(presenter.delete)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        for keys in _SAVE_KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(presenter.add_regel)

    def _announce(self) -> None:
        self._changes.announce(Subject.CONTACT, Subject.UREN, Subject.TAAK)

    @Slot()
    def _show_last_regel(self) -> None:
        self._scroll.ensureWidgetVisible(self.form.regels)

    @Slot()
    def _on_typed(self) -> None:
        self.draft_timer.start()

    @Slot()
    def _on_save(self) -> None:
        self._presenter.save()

    @Slot()
    def _on_to_gezinnen(self) -> None:
        self._presenter.leave()
        self._navigator.open_page(Page.GEZINNEN)
