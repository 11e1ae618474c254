"""The tab Documenten: letters, decisions and photos of a gezin."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.document import Bestandssoort, Document
from gco_desktop.domain.ids import DocumentId
from ui.gezinnen import document_texts as texts
from ui.gezinnen.document_dialog import DocumentDialog
from ui.gezinnen.document_form import DocumentForm
from ui.gezinnen.documenten_presenter import DocumentenPresenter, copy_name
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.tools import Tools
from ui.theme import limited, spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser, ask_files
from ui.widgets.flow import FlowLayout
from ui.widgets.image_view import read_image
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone

AskFiles = Callable[[QWidget, str, FileKind, Callable[[list[Path]], None]], None]
_KINDS = FileKind(
    label=texts.FILES, suffix=Bestandssoort.PDF, more=("png", "jpg", "jpeg", "gif", "webp", "bmp")
)
_LIST, _NONE = range(2)
_ONE_ROW = 68


class DocumentenTab(QWidget):
    """Adds, shows and removes documents; owns the presenter that decides about them."""

    def __init__(
        self,
        tools: Tools,
        files: FileChooser | None = None,
        ask: AskFiles = ask_files,
    ) -> None:
        super().__init__()
        self._tools = tools.scoped(self)
        self._dossier: Dossier | None = None
        self._resumed: object | None = None
        self.files = files or SystemFileChooser()
        self.ask_files = ask
        self.list = RowList(texts.DOCUMENTS)
        self.message = InlineMessage()
        self.much = InlineMessage()
        self.add_button = PrimaryButton(texts.ADD, "plus")
        self.first_button = PrimaryButton(texts.ADD_FIRST, "plus")
        self.view_button = SecondaryButton(texts.VIEW, "eye")
        self.edit_button = SecondaryButton(texts.EDIT, "pencil")
        self.copy_button = SecondaryButton(texts.COPY, "download")
        self.delete_button = DangerButton(texts.DELETE, "trash")
        self.viewer: DocumentDialog | None = None
        self.form: DocumentForm | None = None
        self.question: ConfirmDialog | None = None
        self._stack = QStackedWidget()
        self._presenter = DocumentenPresenter(self, self._tools)
        self.setAcceptDrops(True)
        self._build()
        self._connect()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        self._dossier = dossier
        self._presenter.show(dossier)

    def show_rows(self, rows: Sequence[ListRow], hint: str) -> None:
        """Show the documents of the gezin, and what they are together when that is much."""
        self.list.show_rows(rows)
        self.much.show_message(hint, Tone.INFO)
        self._stack.setCurrentIndex(_LIST if rows else _NONE)
        self._go_on()

    def select(self, document_id: DocumentId) -> None:
        """Go to one of the documents."""
        self.list.select(document_id)

    def resume(self, document_id: object) -> None:
        """Open the form of a document, once it is in the list; the form fills itself."""
        self._resumed = document_id
        self._go_on()

    def show_message(self, message: str, tone: Tone) -> None:
        """Tell what is going on or what went wrong; nothing takes it away."""
        self.message.show_message(message, tone)

    def view(self, document: Document, inhoud: bytes) -> None:
        """Let the user look at a document."""
        viewer = DocumentDialog(self.window(), document)
        self.viewer = viewer
        viewer.copy_asked.connect(self._on_copy_of_viewer)
        viewer.finished.connect(self._on_viewer_finished)
        viewer.open()
        if document.bestandssoort.beeld:
            kind = document.bestandssoort.value
            self._tools.runner.scoped(viewer).run_apart(
                lambda: read_image(inhoud, kind), viewer.show_picture, lambda _error: None
            )
        else:
            viewer.show_pdf(inhoud)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.show_message(texts.DROP_NOW, Tone.INFO)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the files that went by."""
        super().dragLeaveEvent(event)
        self.show_message("", Tone.INFO)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files that were let go; the originals stay where they are."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        paths = local_files(event.mimeData())
        if paths:
            self._presenter.add(paths)
        else:
            self.show_message(texts.NOT_FROM_DISK, Tone.WARN)

    def _build(self) -> None:
        top = spaced(QHBoxLayout(), spacing=12)
        top.addWidget(self.add_button)
        top.addWidget(Label(texts.DROP_HINT, "small", wrap=True), 1)
        actions = QWidget()
        row = FlowLayout(actions)
        for button in (self.view_button, self.edit_button, self.copy_button, self.delete_button):
            row.addWidget(button)
        filled = QWidget()
        column = spaced(QVBoxLayout(filled), spacing=10)
        column.addLayout(top)
        column.addWidget(limited(self.list, min_height=_ONE_ROW), 1)
        column.addWidget(actions)
        self._stack.addWidget(filled)
        self._stack.addWidget(
            EmptyState("paperclip", texts.NONE_TITLE, texts.NONE_TEXT, self.first_button)
        )
        outer = spaced(QVBoxLayout(self), (PAGE_MARGIN, 14, PAGE_MARGIN, 18), 8)
        outer.addWidget(self.message)
        outer.addWidget(self.much)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.opened.connect(self._on_open)
        self.add_button.clicked.connect(self._on_add)
        self.first_button.clicked.connect(self._on_add)
        self.view_button.clicked.connect(self._on_open)
        self.edit_button.clicked.connect(self._on_edit)
        self.copy_button.clicked.connect(self._on_copy)
        self.delete_button.clicked.connect(self._on_delete)
        within = Qt.ShortcutContext.WidgetShortcut
        key = QKeySequence(QKeySequence.StandardKey.Delete)
        QShortcut(key, self.list, context=within).activated.connect(self._on_delete)

    def _go_on(self) -> None:
        document = self._presenter.find(self._resumed)
        if document is not None:
            self._resumed = None
            self._open_form(document)

    def _open_form(self, document: Document) -> None:
        if self._dossier is not None and self._dossier.gezin_id == document.gezin_id:
            drafts = self._tools.navigator.drafts
            self.form = DocumentForm(
                self.window(), self._presenter, drafts, document, self._dossier
            )
            self.form.open()

    def _ask_copy(self, document: Document, parent: QWidget) -> None:
        kind = FileKind(
            label=texts.copy_kind(document.bestandssoort), suffix=document.bestandssoort
        )
        tell = self.viewer.show_message if self.viewer is not None else self.show_message

        def write(path: Path) -> None:
            self._presenter.copy(document, path, tell)

        def choose() -> None:
            name = copy_name(document)
            self.files.save(parent, texts.COPY_WHERE, name, kind, write)

        question = (texts.COPY_TITLE, texts.COPY_TEXT, texts.COPY_ACTION)
        self.question = ConfirmDialog.ask(parent, question, choose)

    @Slot()
    def _on_add(self) -> None:
        self.ask_files(self, texts.ASK_TITLE, _KINDS, self._presenter.add)

    @Slot()
    def _on_open(self) -> None:
        self._presenter.open(self.list.current_key())

    @Slot()
    def _on_edit(self) -> None:
        document = self._presenter.find(self.list.current_key())
        if document is not None:
            self._open_form(document)

    @Slot()
    def _on_copy(self) -> None:
        document = self._presenter.find(self.list.current_key())
        if document is not None:
            self._ask_copy(document, self.window())

    @Slot()
    def _on_copy_of_viewer(self) -> None:
        if self.viewer is not None:
            self._ask_copy(self.viewer.document, self.viewer)

    @Slot()
    def _on_delete(self) -> None:
        self._presenter.delete(self.list.current_key())

    @Slot()
    def _on_viewer_finished(self) -> None:
        self.viewer = None
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def local_files(dropped: QMimeData) -> list[Path]:
    """Return the files of this computer among what was dropped."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
