"""The screen with aanmeldingen: widgets, layout and nothing to decide."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.aanmelding import Aanmelding
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import AanmeldingId
from gco_desktop.services.aanmeldingen import AanmeldingService
from ui.aanmeldingen import texts
from ui.aanmeldingen.detail_panel import DetailPanel
from ui.aanmeldingen.list_panel import ListPanel
from ui.aanmeldingen.make_dialog import MakeDialog, chosen_gezin
from ui.aanmeldingen.presenter import AanmeldingenPresenter
from ui.aanmeldingen.rows import ListFilter
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import limited, spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.messages import InlineMessage
from ui.widgets.page import PageHeader
from ui.widgets.shapes import ListRow, Tone

_SHOWS = {Subject.AANMELDING, Subject.TRAJECT, Subject.GEZIN}
_NARROW = 820
_LIST_WIDTH = 350
_ANY_WIDTH = 10_000


class AanmeldingenView(QWidget):
    """A list and the form of the chosen one; one of both when there is little room."""

    def __init__(
        self,
        aanmeldingen: AanmeldingService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._changes = changes
        self.detail = DetailPanel(lambda: aanmeldingen.vandaag, navigator.drafts)
        self._presenter = AanmeldingenPresenter(
            self, self.detail, aanmeldingen, runner.scoped(self), navigator, self._announce
        )
        self._narrow = False
        self._in_form = False
        self.dialog: MakeDialog | ConfirmDialog | None = None
        self.new_button = PrimaryButton(texts.NEW, "plus")
        self.header = PageHeader(texts.TITLE, texts.SUBTITLE, self.new_button)
        self.error = InlineMessage("", Tone.BAD)
        self.list_panel = ListPanel()
        self._build()
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def _build(self) -> None:
        self.first_button = PrimaryButton(texts.NEW, "plus")
        choose = EmptyState("user-plus", texts.CHOOSE_TITLE, texts.CHOOSE_TEXT)
        self._side = QStackedWidget()
        self._side.addWidget(choose)
        self._side.addWidget(self.detail)
        both = QWidget()
        row = spaced(QHBoxLayout(both), spacing=16)
        row.addWidget(self.list_panel)
        row.addWidget(self._side, 1)
        empty = EmptyState("user-plus", texts.EMPTY_TITLE, texts.EMPTY_TEXT, self.first_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(empty)
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 22, PAGE_MARGIN, 22), 14)
        column.addWidget(self.header)
        column.addWidget(self.error)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        panel, detail, presenter = self.list_panel, self.detail, self._presenter
        self.new_button.clicked.connect(self.new_aanmelding)
        self.first_button.clicked.connect(self.new_aanmelding)
        panel.searched.connect(presenter.search)
        panel.filtered.connect(presenter.choose_besluit)
        panel.chosen.connect(self._on_chosen)
        panel.opened.connect(self._on_opened)
        detail.back_asked.connect(self._on_back)
        detail.save_asked.connect(presenter.save)
        detail.cancel_asked.connect(presenter.cancel)
        detail.delete_asked.connect(presenter.delete)
        detail.shorten_asked.connect(self._on_shorten)
        detail.make_asked.connect(presenter.make_traject)
        detail.traject_asked.connect(presenter.open_traject)
        theme.changed.connect(self._reflow)
        for keys, slot in (
            ("Ctrl+S", presenter.save),
            ("Ctrl+Return", presenter.save),
            ("Ctrl+F", self._on_find),
            ("F2", self._on_edit),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @Slot()
    def new_aanmelding(self) -> None:
        """Show an empty form."""
        self._presenter.start()
        self._show_side(form=True)
        self.detail.focus_first()

    def open_aanmelding(self, aanmelding_id: AanmeldingId) -> None:
        """Show one aanmelding."""
        self._presenter.open(aanmelding_id)
        self._show_side(form=True)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        if draft.key.ref:
            self.open_aanmelding(AanmeldingId(UUID(draft.key.ref)))
        else:
            self.new_aanmelding()

    def show_list(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Fill the list."""
        self.list_panel.show_rows(rows, caption)
        blank = not any_at_all and self._side.currentIndex() == 0
        self._stack.setCurrentIndex(1 if blank else 0)
        self.new_button.setVisible(not blank)

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen above the list."""
        self.list_panel.show_filter(chosen)

    def show_form(self, aanmelding: Aanmelding, *, is_new: bool) -> None:
        """Show one aanmelding in the form."""
        self.error.clear()
        self.detail.show_aanmelding(aanmelding, is_new=is_new)
        self._side.setCurrentIndex(1)
        self._stack.setCurrentIndex(0)
        self.new_button.show()
        self.list_panel.select(aanmelding.id)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.detail.clear()
        self._side.setCurrentIndex(0)
        self._show_side(form=False)

    def select(self, aanmelding_id: AanmeldingId | None) -> None:
        """Mark the aanmelding of the form in the list."""
        self.list_panel.select(aanmelding_id)

    def ask_gezin(
        self, aanmelding: Aanmelding, alike: Sequence[Gezin], everyone: Sequence[Gezin]
    ) -> None:
        """Ask for which gezin the traject is."""
        dialog = MakeDialog(self.window(), aanmelding, alike, everyone)
        dialog.made.connect(self._on_gezin)
        dialog.open()
        self.dialog = dialog

    def show_error(self, message: str) -> None:
        """Tell what went wrong; what was typed stays."""
        self.error.show_message(message, Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits may stay."""
        ask_bsn_reason(self, on_reason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when another screen is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._presenter.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list or the form when both do not fit."""
        super().resizeEvent(event)
        self._reflow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._in_form:
            self._on_back()
            return
        super().keyPressEvent(event)

    def _show_side(self, *, form: bool) -> None:
        self._in_form = form
        alone = self._narrow and form
        self.list_panel.setVisible(not alone)
        self.header.setVisible(not alone)
        self._side.setVisible(not self._narrow or form)

    @Slot()
    def _reflow(self) -> None:
        self._narrow = self.width() / theme.scale < _NARROW
        width = (0, _ANY_WIDTH) if self._narrow else (_LIST_WIDTH, _LIST_WIDTH)
        limited(self.list_panel, min_width=width[0], max_width=width[1])
        self.detail.set_narrow(narrow=self._narrow)
        self._show_side(form=self._in_form)

    @Slot(object)
    def _on_chosen(self, key: AanmeldingId) -> None:
        self._presenter.choose(key)

    @Slot(object)
    def _on_opened(self, key: AanmeldingId) -> None:
        self._presenter.choose(key)
        if self._narrow:
            self._show_side(form=True)
            self.detail.back_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_back(self) -> None:
        self._show_side(form=False)
        self.list_panel.focus_list()
        self._presenter.leave()

    @Slot()
    def _on_find(self) -> None:
        self._show_side(form=not self._narrow)
        self.list_panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_panel.search.selectAll()

    @Slot()
    def _on_edit(self) -> None:
        if self._side.currentIndex():
            self._show_side(form=True)
            self.detail.focus_first()

    @Slot()
    def _on_shorten(self) -> None:
        text = (texts.SHORTEN_TITLE, texts.SHORTEN_TEXT, texts.SHORTEN)
        self.dialog = ConfirmDialog.ask(self.window(), text, self._presenter.shorten)

    @Slot(object)
    def _on_gezin(self, gezin: object) -> None:
        self._presenter.begin_traject(chosen_gezin(gezin))

    def _announce(self) -> None:
        self._changes.announce(Subject.AANMELDING, Subject.TRAJECT, Subject.GEZIN)
