"""The wizard that makes a kluis: one step at a time, with Back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError
from ui.runner import Runner
from ui.start import wizard_texts as texts
from ui.start.actions import StartActions
from ui.start.page import StartPage
from ui.start.wizard_contract import MadeKluis, ProfileInput, Step
from ui.start.wizard_presenter import WizardPresenter
from ui.start.wizard_steps import (
    CheckStep,
    PlaceStep,
    ProfileStep,
    SecretStep,
    SheetStep,
    WizardStep,
)
from ui.theme import spaced
from ui.widgets.busy import Spinner
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import ReasonDialog
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.pdf_dialog import PdfDialog
from ui.widgets.tone import Tone

_WIDTH = 620
_SPINNER = 22
_NUMBERS = {Step.PLACE: 1, Step.SECRET: 2, Step.SHEET: 3, Step.CHECK: 3, Step.PROFILE: 4}
_TITLES = {
    Step.PLACE: texts.PLACE_TITLE,
    Step.SECRET: texts.CHOICE_TITLE,
    Step.SHEET: texts.SHEET_TITLE,
    Step.CHECK: texts.CHECK_TITLE,
    Step.PROFILE: texts.PROFILE_TITLE,
}
_NEXT = {
    Step.PLACE: texts.NEXT,
    Step.SECRET: texts.NEXT,
    Step.SHEET: texts.SHEET_DONE,
    Step.CHECK: texts.CHECK_NEXT,
    Step.PROFILE: texts.FINISH,
}


class WizardPage(StartPage):
    """Makes a kluis and tells where it is, or with ``made`` only gets its code on paper."""

    left = Signal()
    made = Signal(object)

    def __init__(
        self,
        actions: StartActions,
        folder: Path,
        runner: Runner,
        opened: Callable[[Any], None],
        files: FileChooser,
        made: MadeKluis | None = None,
    ) -> None:
        super().__init__(_WIDTH)
        self._files = files
        self._dialog: PdfDialog | None = None
        self._pdf = b""
        self._presenter = WizardPresenter(self, actions, runner.scoped(self), folder, opened, made)
        self.place, self.secret = PlaceStep(), SecretStep(actions)
        self.sheet, self.check, self.profile = SheetStep(), CheckStep(), ProfileStep()
        self._steps: dict[Step, WizardStep] = {
            Step.PLACE: self.place,
            Step.SECRET: self.secret,
            Step.SHEET: self.sheet,
            Step.CHECK: self.check,
            Step.PROFILE: self.profile,
        }
        self.step = Step.PLACE
        self._build()
        self._connect()
        self._presenter.start()

    def _build(self) -> None:
        self.number = Label("", "small")
        self.heading = Label("", "title", wrap=True)
        self.problem = InlineMessage()
        self.body.addWidget(self.number)
        self.body.addWidget(self.heading)
        for step in self._steps.values():
            step.hide()
            step.entered.connect(self._on_next)
            self.body.addWidget(step)
        self.body.addWidget(self.problem)
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.spinner = Spinner(_SPINNER)
        self.spinner.hide()
        self.later_button = QuietButton(texts.LATER)
        self.next_button = PrimaryButton(texts.NEXT)
        row = spaced(QHBoxLayout(), (0, 6, 0, 0), 8)
        row.addWidget(self.back_button)
        row.addStretch(1)
        for widget in (self.spinner, self.later_button, self.next_button):
            row.addWidget(widget)
        self.body.addLayout(row)
        if self._presenter.resumes:
            self.sheet.text.set_text(
                texts.SHEET_RENEWED if self._presenter.renewed else texts.SHEET_AGAIN
            )

    def _connect(self) -> None:
        self.back_button.clicked.connect(self._on_back)
        self.next_button.clicked.connect(self._on_next)
        self.later_button.clicked.connect(self._on_later)
        self.place.another.clicked.connect(self._on_another)
        self.sheet.print_button.clicked.connect(self._on_print)

    def start(self) -> None:
        """Put the focus where the step begins: a step without a field begins at its button."""
        self.next_button.setFocus()
        self._steps[self.step].start()

    def showEvent(self, event: QShowEvent) -> None:
        """Start where the step begins."""
        super().showEvent(event)
        self.start()

    def show_step(self, step: Step) -> None:
        """Show a step."""
        self.step = step
        resumes = self._presenter.resumes
        self.number.setText(texts.step(_NUMBERS[step]))
        self.number.setVisible(not resumes)
        self.heading.setText(_TITLES[step])
        for name, widget in self._steps.items():
            widget.setVisible(name is step)
        self.back_button.set_text(texts.CHECK_BACK if step is Step.CHECK else texts.BACK)
        self.later_button.set_text(texts.LATER if resumes else texts.SKIP)
        self.later_button.setVisible(resumes or step is Step.PROFILE)
        self.show_busy(busy=False)
        self.start()

    def show_place_warning(self, text: str) -> None:
        """Say what may harm a kluis in that place; without text nothing does."""
        self.place.show_warning(text)

    def show_place(self, folder: Path, *, fixed: bool) -> None:
        """Show where the kluis comes, or stands."""
        self.place.show_place(folder, fixed=fixed)
        if fixed:
            self.made.emit(folder)  # whoever leaves now finds it again

    def show_code(self, code: str) -> None:
        """Show the recovery code, or with no text forget it."""
        self.sheet.code.show_code(code)

    def ask_groups(self, groups: tuple[int, ...]) -> None:
        """Ask for these groups of the code."""
        self.check.ask(groups)

    def mark_groups(self, groups: tuple[int, ...]) -> None:
        """Say which of the groups that were asked are wrong."""
        self.check.mark(groups)

    def show_sheet(self, pdf: bytes) -> None:
        """Show the sheet with the code."""
        self._dialog = PdfDialog(self.window(), texts.PREVIEW_TITLE, pdf, texts.PREVIEW_TEXT)
        self._pdf = pdf
        self._dialog.save_asked.connect(self._on_save_pdf)
        self._dialog.finished.connect(self._on_sheet_closed)
        self._dialog.open()

    def show_sheet_saved(self) -> None:
        """Say that the sheet was written."""
        if self._dialog is not None:
            self._dialog.show_message(texts.PDF_SAVED)

    def show_sheet_problem(self, text: str) -> None:
        """Say why the sheet was not written."""
        if self._dialog is not None:
            self._dialog.show_message(text, Tone.BAD)

    def show_busy(self, busy: bool) -> None:
        """Show whether something is being done."""
        self.spinner.setVisible(busy)
        self.spinner.setToolTip(texts.BUSY)
        self.next_button.set_text(texts.BUSY if busy else self._next_text())
        for widget in (self.next_button, self.back_button, self.later_button):
            widget.setEnabled(not busy)
        self._steps[self.step].setEnabled(not busy)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing that was typed goes."""
        self.problem.show_message(text, Tone.BAD)

    def ask_reason(self) -> None:
        """Ask why nine digits in the profile are no BSN."""
        text = error_text(BsnVermoedError(()))
        dialog = ReasonDialog(self.window(), texts.BSN_TITLE, text, texts.BSN_ACTION)
        dialog.given.connect(self._on_reason)
        dialog.open()

    def leave(self) -> None:
        """Go back to where the wizard was started."""
        self.left.emit()

    def _next_text(self) -> str:
        last = self._presenter.resumes and self.step is Step.CHECK
        return texts.CHECK_DONE if last else _NEXT[self.step]

    @Slot()
    def _on_back(self) -> None:
        self._presenter.back()

    @Slot()
    def _on_next(self) -> None:
        if self.step is Step.PLACE:
            self._presenter.accept_place()
        elif self.step is Step.SECRET and self.secret.field.check():
            self._presenter.accept_password(self.secret.field.password())
        elif self.step is Step.SHEET:
            self._presenter.accept_sheet()
        elif self.step is Step.CHECK:
            self._presenter.check_groups(self.check.typed())
        elif self.step is Step.PROFILE and self.profile.check():
            self._presenter.finish(self.profile.typed())

    @Slot()
    def _on_later(self) -> None:
        if self._presenter.resumes:
            self._presenter.later()
        else:
            self._presenter.finish(ProfileInput())

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        self._presenter.finish(self.profile.typed(), reason)

    @Slot()
    def _on_another(self) -> None:
        self._files.folder(self, texts.CHOOSE, self._presenter.choose_place)

    @Slot()
    def _on_print(self) -> None:
        self._presenter.make_sheet()

    @Slot()
    def _on_save_pdf(self) -> None:
        kind = FileKind(label=texts.PDF_KIND, suffix="pdf")
        parent = self._dialog or self
        self._files.save(parent, texts.PDF_WHERE, texts.PDF_NAME, kind, self._on_pdf_path)

    @Slot()
    def _on_sheet_closed(self) -> None:
        self._dialog, self._pdf = None, b""

    def _on_pdf_path(self, path: Path) -> None:
        if self._pdf:
            self._presenter.write_sheet(path, self._pdf)
