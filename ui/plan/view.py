"""The plan editor: widgets, layout and nothing to decide."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.plan import Casemanagementplan
from gco_desktop.services.plannen import PlanService
from gco_desktop.services.trajecten import TrajectService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, DraftKey, FormKind
from ui.navigator import Navigator
from ui.plan import texts
from ui.plan.announcer import ChangeAnnouncer
from ui.plan.dialogs import DiscussDialog, SettleDialog
from ui.plan.editor import PlanEditor
from ui.plan.file_choice import FileChoice, choose_pdf
from ui.plan.paper import PdfWriter
from ui.plan.presenter import PlanPresenter
from ui.plan.state import BarState
from ui.plan.tools import Tools
from ui.plan.version_bar import VersionBar
from ui.runner import Runner
from ui.theme import spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.messages import InlineMessage
from ui.widgets.page import PageHeader
from ui.widgets.shapes import Tone

KEEP_MS = 2000
_SHOWS = {Subject.PLAN, Subject.TRAJECT, Subject.GEZIN, Subject.PROFIEL}


class PlanView(QWidget):
    """Shows the plan of one traject; what is typed is kept by itself."""

    def __init__(  # noqa: PLR0913 - what a screen is given
        self,
        plannen: PlanService,
        trajecten: TrajectService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._today = today
        tools = Tools(
            plannen=plannen,
            trajecten=trajecten,
            runner=runner.scoped(self),
            navigator=navigator,
            announcer=ChangeAnnouncer(changes),
            today=today,
        )
        self.choose_file: FileChoice = choose_pdf
        self._drafts = navigator.drafts
        self._resumed = ""
        self.traject_id: TrajectId | None = None
        self._presenter = PlanPresenter(self, tools)
        self._writer = PdfWriter(self, tools)
        self.bar = VersionBar()
        self.editor = PlanEditor(self._presenter, tools)
        self._build()
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def open_plan(self, traject_id: TrajectId) -> None:
        """Show the plan of a traject."""
        self._clear_messages()
        self.traject_id = traject_id
        self._presenter.open(traject_id)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        self._resumed = draft.key.ref
        self._settle_again()

    def flush(self) -> None:
        """Put what was typed in the kluis, because the screen goes."""
        self._pause.stop()
        self._presenter.keeper.flush()

    def show_bar(self, title: str, bar: BarState) -> None:
        """Show whose plan it is, and which version."""
        self.header.set_title(title)
        self.bar.show_state(bar)
        self.header.set_subtitle(bar.text)
        self.frozen.show_message(texts.FROZEN if bar.frozen else "", Tone.INFO)

    def show_plan(self, plan: Casemanagementplan) -> None:
        """Show what the plan says."""
        self._show_none(none=False)
        self.editor.show_plan(plan)
        self._settle_again()

    def show_none(self, title: str) -> None:
        """Say that there is no plan yet, and of whom."""
        self.header.set_title(title)
        self.frozen.clear()
        self.header.set_subtitle("")
        self._show_none(none=True)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def show_written(self, message: str) -> None:
        """Tell where the pdf went and who can read it."""
        self.message.show_message(message, Tone.WARN)

    def keep_soon(self) -> None:
        """Keep what was typed when typing has stopped for a while."""
        self._pause.start()

    def show_kept(self, *, kept: bool) -> None:
        """Tell whether all that was typed is in the kluis."""
        self.bar.show_kept(kept=kept)
        if kept:
            self.bsn.clear()

    def warn_bsn(self) -> None:
        """Tell that nine digits may be a BSN, and offer to keep them."""
        self.bsn.show_message(texts.BSN_WARNING, Tone.WARN)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the screen for the new width."""
        super().resizeEvent(event)
        self._reflow()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the paper up to date: the gezin may have changed."""
        super().showEvent(event)
        if not self.editor.preview.isHidden():
            self.editor.preview.open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when the screen is left."""
        super().hideEvent(event)
        self.flush()

    def _build(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEEP_MS)
        self.back_button = IconButton("arrow-left", texts.BACK, bare=True)
        self.preview_button = SecondaryButton(texts.SHOW_PREVIEW, "eye")
        self.pdf_button = SecondaryButton(texts.PDF, "printer", texts.PDF_TIP)
        self.header = PageHeader(texts.TITLE, "", self.preview_button, self.pdf_button)
        self.message = InlineMessage()
        self.frozen = InlineMessage()
        self.bsn_button = LinkButton(texts.BSN_ALLOW)
        self.bsn = InlineMessage("", Tone.WARN, self.bsn_button)
        self.start_button = PrimaryButton(texts.START, "plus")
        none = EmptyState("file-text", texts.NO_PLAN_TITLE, texts.NO_PLAN_TEXT, self.start_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.editor)
        self._stack.addWidget(none)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.header, 1)
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 22, PAGE_MARGIN, 20), 10)
        column.addLayout(head)
        for widget in (self.bar, self.message, self.bsn, self.frozen):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._show_none(none=True)
        self.start_button.hide()
        theme.changed.connect(self._reflow)

    def _connect(self) -> None:
        presenter, bar, editor = self._presenter, self.bar, self.editor
        self._pause.timeout.connect(presenter.keeper.keep)
        self.back_button.clicked.connect(presenter.back)
        self.start_button.clicked.connect(presenter.start)
        self.bsn_button.clicked.connect(presenter.save)
        self.preview_button.clicked.connect(self._on_preview)
        self.pdf_button.clicked.connect(self._on_pdf)
        bar.version_chosen.connect(presenter.choose)
        bar.save_button.clicked.connect(presenter.save)
        bar.discuss_button.clicked.connect(self._on_discuss)
        bar.settle_button.clicked.connect(self._on_settle)
        bar.version_button.clicked.connect(presenter.start)
        bar.discard_asked.connect(presenter.discard)
        editor.edited.connect(self._on_edited)
        editor.stepped.connect(self._on_stepped)
        editor.preview_changed.connect(self._on_preview_changed)
        keys = {
            "Ctrl+S": presenter.save,
            "Ctrl+Return": presenter.save,
            "Ctrl+Enter": presenter.save,
            "Ctrl+P": self._on_pdf,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _show_none(self, *, none: bool) -> None:
        self._stack.setCurrentIndex(1 if none else 0)
        self.start_button.show()
        for widget in (self.bar, self.preview_button, self.pdf_button):
            widget.setVisible(not none)

    def _clear_messages(self) -> None:
        for message in (self.message, self.bsn):
            message.clear()

    @Slot()
    def _reflow(self) -> None:
        width = self.width() / theme.scale
        self.bar.reflow(width)
        self.editor.reflow(width)

    @Slot(object)
    def _on_edited(self, plan: Casemanagementplan) -> None:
        self._presenter.keeper.edit(plan)

    @Slot(object, str)
    def _on_stepped(self, _plan: Casemanagementplan, message: str) -> None:
        self._presenter.keep_step(message)

    @Slot()
    def _on_preview(self) -> None:
        self.editor.show_preview(shown=self.editor.preview.isHidden())

    @Slot()
    def _on_preview_changed(self) -> None:
        hidden = self.editor.preview.isHidden()
        self.preview_button.set_text(texts.SHOW_PREVIEW if hidden else texts.HIDE_PREVIEW)
        self._reflow()

    @Slot()
    def _on_pdf(self) -> None:
        if self._presenter.keeper.plan is not None:
            self._clear_messages()
            self.choose_file(self, self._writer.suggested, self._on_file)

    def _on_file(self, path: Path) -> None:
        plan = self._presenter.keeper.plan
        if plan is not None:
            self._writer.write(plan, path)

    @Slot()
    def _on_discuss(self) -> None:
        dialog = DiscussDialog(self.window(), self._today)
        dialog.given.connect(self._presenter.discuss)
        dialog.open()

    def _settle_again(self) -> None:
        plan = self._presenter.keeper.plan
        if plan is not None and str(plan.id) == self._resumed:
            self._resumed = ""
            self._on_settle()

    @Slot()
    def _on_settle(self) -> None:
        plan = self._presenter.keeper.plan
        if plan is not None:
            dialog = SettleDialog(self.window(), plan.akkoord, self._today)
            key = DraftKey(FormKind.VASTSTELLEN, str(plan.id))
            dialog.keep_draft(self._drafts, key, str(plan.traject_id))
            dialog.settled.connect(self._presenter.settle)
            dialog.open()
