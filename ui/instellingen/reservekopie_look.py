"""A dialog that shows what stands in a backup, before anybody puts it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, WrongPasswordError
from gco_desktop.services.reservekopie_overzicht import BackupInfo
from gco_desktop.services.reservekopieen import Inside, ReservekopieService
from ui.instellingen import reservekopie_texts as texts
from ui.runner import Runner
from ui.theme import sized, spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Fact
from ui.widgets.dialogs import Dialog
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.shapes import Tone
from ui.widgets.table import TextTable
from ui.widgets.text_fields import PasswordField

_WIDTH = 560
_TABLE_HEIGHT = 240


class LookDialog(Dialog):
    """Asks the password of that day, and then shows counts and gezinnen; nothing changes."""

    put_back_asked = Signal()

    def __init__(
        self, parent: QWidget, info: BackupInfo, kopieen: ReservekopieService, runner: Runner
    ) -> None:
        super().__init__(parent, texts.LOOK_TITLE, _WIDTH)
        self._info = info
        self._kopieen = kopieen
        self._runner = runner.scoped(self)
        made = Fact(texts.COPY_KIND, f"{texts.made(info.made_at)} ({texts.size(info.size)})")
        self.password = PasswordField()
        self.row = FormRow(
            texts.password_of(info.made_at.astimezone().date()),
            self.password,
            hint=texts.chosen_on(info.password_changed),
        )
        self.problem = InlineMessage()
        self.progress = ProgressRow(texts.LOOKING)
        for widget in (made, Paragraph(texts.LOOK_TEXT), self.row, self.problem, self.progress):
            self.body.addWidget(widget)
        self.progress.hide()
        self._build_result()
        self.close_button = QuietButton(texts.CLOSE)
        self.put_back_button = SecondaryButton(texts.PUT_BACK, "restore")
        self.look_button = PrimaryButton(texts.LOOK)
        self.set_buttons(self.close_button, self.put_back_button, self.look_button)
        self.put_back_button.hide()
        self.close_button.clicked.connect(self.reject)
        self.look_button.clicked.connect(self._on_look)
        self.put_back_button.clicked.connect(self._on_put_back)
        self.password.returnPressed.connect(self._on_look)

    def _build_result(self) -> None:
        self.found = QWidget()
        column = spaced(QVBoxLayout(self.found), spacing=8)
        self.holds = Label("", "strong", wrap=True)
        self.table = TextTable(texts.GEZINNEN, texts.GEZINNEN_HEADERS)
        self.table.stretch_column(0, {1: 160})
        sized(self.table, height=_TABLE_HEIGHT)
        self.nobody = Paragraph(texts.GEZINNEN_NONE)
        for widget in (self.holds, self.table, self.nobody):
            column.addWidget(widget)
        self.body.addWidget(self.found)
        self.body.addStretch(1)  # a dialog never shrinks: what was shown leaves its room below
        self.found.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the password."""
        super().showEvent(event)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_look(self) -> None:
        password = self.password.text()
        if not password:
            self.row.set_error(texts.LOOK_NOTHING_TYPED)
            return
        self._show_busy(busy=True)
        progress = ProgressRelay(self.progress)
        path = self._info.path
        self._runner.run_apart(
            lambda: self._kopieen.look(path, password, progress), self._show, self._fail
        )

    @Slot()
    def _on_put_back(self) -> None:
        self.accept()
        self.put_back_asked.emit()

    def _show_busy(self, *, busy: bool) -> None:
        self.row.set_error("")
        self.problem.clear()
        self.progress.set_progress(0, 0)
        self.progress.setVisible(busy)
        for widget in (self.row, self.look_button):
            widget.setEnabled(not busy)

    def _show(self, inside: Inside) -> None:
        self._show_busy(busy=False)
        self.password.clear()
        self.row.hide()
        self.look_button.hide()
        self.put_back_button.show()
        self._show_gezinnen([(naam, texts.contact(day)) for naam, day in inside.gezinnen])
        self.holds.setText(texts.holds(inside.info.rows))
        self.found.show()
        first = self.table if inside.gezinnen else self.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_gezinnen(self, rows: Sequence[tuple[str, str]]) -> None:
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.nobody.setVisible(not rows)

    def _fail(self, error: GcoError) -> None:
        self._show_busy(busy=False)
        if isinstance(error, WrongPasswordError):
            self.row.set_error(error_text(error))
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()
        else:
            self.problem.show_message(error_text(error), Tone.BAD)
