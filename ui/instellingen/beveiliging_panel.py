"""Beveiliging: another password, and the herstelblad once more."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.services.herstelcode import HerstelcodeService
from gco_desktop.services.kluis import KluisService
from ui.instellingen import texts
from ui.instellingen.beveiliging_presenter import BeveiligingPresenter
from ui.instellingen.check_card import CheckCard
from ui.instellingen.renew_cards import RenewCards
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.busy import Spinner
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.code_groups import CodeGroups
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.flow import FlowLayout
from ui.widgets.form import FormRow
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.new_password import NewPassword
from ui.widgets.pdf_dialog import PdfDialog
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import PasswordField

_LEFT = Qt.AlignmentFlag.AlignLeft
_SPINNER = 22
_PDF = FileKind(label=texts.PDF_KIND, suffix="pdf")


class BeveiligingPanel(QWidget):
    """The code shows only when asked for, and goes when one looks at something else."""

    def __init__(
        self,
        kluis: KluisService,
        herstelcode: HerstelcodeService,
        runner: Runner,
        navigator: Navigator,
        files: FileChooser,
    ) -> None:
        super().__init__()
        self._practice = kluis.practice
        self._presenter = BeveiligingPresenter(self, kluis, runner.scoped(self), navigator)
        self._files = files
        self.dialog: PdfDialog | None = None
        self._pdf = b""
        self.problem = InlineMessage()
        self.old = PasswordField()
        self.old_row = FormRow(texts.OLD, self.old)
        self.new = NewPassword(kluis.check_password, kluis.propose_password)
        self.change_button = PrimaryButton(texts.CHANGE)
        self.spinner = Spinner(_SPINNER)
        self.spinner.hide()
        self.code = CodeGroups()
        self.show_button = SecondaryButton(texts.SHOW_CODE, "eye")
        self.print_button = SecondaryButton(texts.PRINT, "printer")
        self.check = CheckCard(herstelcode, runner, navigator)
        self.renew = RenewCards(herstelcode, runner, navigator)
        self.renew.setVisible(not kluis.practice)
        column = spaced(QVBoxLayout(self), spacing=16)
        column.addWidget(self.problem)
        column.addWidget(self.check)
        column.addWidget(self._build_change(practice=kluis.practice))
        column.addWidget(self._build_sheet())
        column.addWidget(self.renew)

    def _build_change(self, *, practice: bool) -> Card:
        card = Card(texts.CHANGE)
        if practice:
            card.add(Paragraph(texts.PRACTICE))
            return card
        row = spaced(QHBoxLayout(), spacing=12)
        row.addStretch(1)
        row.addWidget(self.spinner)
        row.addWidget(self.change_button)
        card.add(self.old_row, self.new, Paragraph(texts.OLD_BACKUPS))
        card.add_layout(row)
        self.old.returnPressed.connect(self.new.first.setFocus)
        self.new.entered.connect(self._on_change)
        self.change_button.clicked.connect(self._on_change)
        return card

    def _build_sheet(self) -> Card:
        card = Card(texts.SHEET)
        card.add(Paragraph(texts.SHEET_TEXT), self.code)
        self.code.hide()
        row = spaced(FlowLayout(), spacing=8)
        row.addWidget(self.show_button)
        row.addWidget(self.print_button)
        card.add_layout(row)
        self.show_button.clicked.connect(self._on_show)
        self.print_button.clicked.connect(self._on_print)
        return card

    def load(self) -> None:
        """Look whether the code is to be asked for, and what older codes still open."""
        if not self._practice:
            self.check.load()
            self.renew.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the code when something else is shown."""
        super().hideEvent(event)
        self._hide_code()

    def show_busy(self, busy: bool) -> None:
        """Show whether the password is being changed."""
        self.spinner.setVisible(busy)
        self.change_button.set_text(texts.BUSY if busy else texts.CHANGE)
        for widget in (self.change_button, self.old_row, self.new):
            widget.setEnabled(not busy)

    def show_refusal(self, text: str) -> None:
        """Say what is wrong with the old password."""
        self.old_row.set_error(text)
        if text:
            self.old.setFocus(Qt.FocusReason.OtherFocusReason)
            self.old.selectAll()

    def show_problem(self, text: str) -> None:
        """Say what else went wrong."""
        self.problem.show_message(text, Tone.BAD)

    def forget(self) -> None:
        """Forget the passwords that were typed."""
        self.old.clear()
        self.new.clear()

    def show_code(self, code: str) -> None:
        """Show the recovery code."""
        self.code.show_code(code)
        self.code.show()
        self.show_button.set_text(texts.HIDE)

    def show_sheet(self, pdf: bytes) -> None:
        """Show the sheet with the code."""
        self._pdf = pdf
        self.dialog = PdfDialog(self.window(), texts.SHEET, pdf, texts.PREVIEW_TEXT)
        self.dialog.save_asked.connect(self._on_save_pdf)
        self.dialog.finished.connect(self._on_sheet_closed)
        self.dialog.open()

    def show_sheet_saved(self) -> None:
        """Say that the sheet was written."""
        if self.dialog is not None:
            self.dialog.show_message(texts.PDF_SAVED)

    def show_sheet_problem(self, text: str) -> None:
        """Say why the sheet was not written."""
        if self.dialog is not None:
            self.dialog.show_message(text, Tone.BAD)

    def _hide_code(self) -> None:
        self.code.show_code("")
        self.code.hide()
        self.show_button.set_text(texts.SHOW_CODE)

    @Slot()
    def _on_change(self) -> None:
        if not self.old.text():
            self._presenter.change("", "")
        elif self.new.check():
            self._presenter.change(self.old.text(), self.new.password())

    @Slot()
    def _on_show(self) -> None:
        if self.code.isHidden():
            self._presenter.show_code()
        else:
            self._hide_code()

    @Slot()
    def _on_print(self) -> None:
        self._presenter.make_sheet()

    @Slot()
    def _on_save_pdf(self) -> None:
        parent = self.dialog or self
        self._files.save(parent, texts.PDF_WHERE, texts.PDF_NAME, _PDF, self._on_pdf_path)

    @Slot()
    def _on_sheet_closed(self) -> None:
        self.dialog, self._pdf = None, b""

    def _on_pdf_path(self, path: Path) -> None:
        if self._pdf:
            self._presenter.write_sheet(path, self._pdf)
