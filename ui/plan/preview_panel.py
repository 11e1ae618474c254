"""The paper beside the form; it follows the typing."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from gco_desktop.domain.plan import Casemanagementplan
from ui.plan import texts
from ui.plan.paper import PreviewPresenter
from ui.plan.tools import Tools
from ui.theme import spaced
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.pdf_pages import PdfPages
from ui.widgets.shapes import Tone

DEBOUNCE_MS = 300


class PreviewPanel(QFrame):
    """Shows the plan as it will be printed; ``closed`` when the user has seen enough."""

    closed = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._plan: Casemanagementplan | None = None
        self._presenter = PreviewPresenter(self, tools)
        self.pages = PdfPages(texts.PREVIEW)
        self.message = InlineMessage()
        close = IconButton("x", texts.HIDE_PREVIEW, bare=True)
        close.clicked.connect(self.closed)
        head = spaced(QHBoxLayout(), (16, 8, 8, 0), 8)
        head.addWidget(Label(texts.PREVIEW, "heading"))
        head.addStretch(1)
        head.addWidget(close)
        column = spaced(QVBoxLayout(self), (1, 1, 1, 8), 4)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._pause.timeout.connect(self._on_pause)

    def show_plan(self, plan: Casemanagementplan) -> None:
        """Follow this plan; nothing is built while the panel is hidden."""
        self._plan = plan
        if not self.isHidden():
            self._pause.start()

    def open(self) -> None:
        """Show the panel, with the plan as it is now."""
        self.show()
        self._presenter.forget()
        self._on_pause()

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages, at the place one was."""
        self.message.clear()
        self.pages.show_pdf(pdf)

    def show_error(self, message: str) -> None:
        """Tell why there are no pages."""
        self.message.show_message(message, Tone.BAD)

    @Slot()
    def _on_pause(self) -> None:
        if self._plan is not None and not self.isHidden():
            self._presenter.request(self._plan)
