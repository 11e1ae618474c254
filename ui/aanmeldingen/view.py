"""The screen with aanmeldingen: widgets, layout and nothing to decide."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

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
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.list_page import ListPage, ListPageTexts
from ui.widgets.page import PageHeader
from ui.widgets.shapes import ListRow

_SHOWS = {Subject.AANMELDING, Subject.TRAJECT, Subject.GEZIN}
_LIST_WIDTH = 350
_WORDS = ListPageTexts(
    icon="user-plus",
    choose=(texts.CHOOSE_TITLE, texts.CHOOSE_TEXT),
    empty=(texts.EMPTY_TITLE, texts.EMPTY_TEXT),
    first=texts.NEW,
)


class AanmeldingenView(ListPage):
    """A list and the form of the chosen one; one of both when there is little room."""

    def __init__(
        self,
        aanmeldingen: AanmeldingService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
    ) -> None:
        self.detail = DetailPanel(lambda: aanmeldingen.vandaag, navigator.drafts)
        self.list_panel = ListPanel()
        self.new_button = PrimaryButton(texts.NEW, "plus")
        header = PageHeader(texts.TITLE, texts.SUBTITLE, self.new_button)
        super().__init__(header, self.list_panel, self.detail, self.detail, _WORDS, _LIST_WIDTH)
        self._changes = changes
        self._presenter = AanmeldingenPresenter(
            self, self.detail, aanmeldingen, runner.scoped(self), navigator, self._announce
        )
        self.dialog: MakeDialog | ConfirmDialog | None = None
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def _connect(self) -> None:
        panel, detail, presenter = self.list_panel, self.detail, self._presenter
        self.new_button.clicked.connect(self.new_aanmelding)
        self.first_button.clicked.connect(self.new_aanmelding)
        panel.searched.connect(presenter.search)
        panel.filtered.connect(presenter.choose_besluit)
        panel.chosen.connect(self._on_chosen)
        self.asked.connect(self._on_chosen)
        self.left.connect(presenter.leave)
        detail.save_asked.connect(presenter.save)
        detail.cancel_asked.connect(presenter.cancel)
        detail.delete_asked.connect(presenter.delete)
        detail.shorten_asked.connect(self._on_shorten)
        detail.make_asked.connect(presenter.make_traject)
        detail.traject_asked.connect(presenter.open_traject)
        for keys, slot in (
            ("Ctrl+S", presenter.save),
            ("Ctrl+Return", presenter.save),
            ("F2", self._on_edit),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @Slot()
    def new_aanmelding(self) -> None:
        """Show an empty form."""
        self._presenter.start()
        self.show_side(detail=True)
        self.detail.focus_first()

    def open_aanmelding(self, aanmelding_id: AanmeldingId) -> None:
        """Show one aanmelding."""
        self._presenter.open(aanmelding_id)
        self.show_side(detail=True)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        if draft.key.ref:
            self.open_aanmelding(AanmeldingId(UUID(draft.key.ref)))
        else:
            self.new_aanmelding()

    def show_list(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Fill the list."""
        self.list_panel.show_rows(rows, caption)
        offered = any_at_all or self.has_choice()
        self.show_any(any_at_all=offered)
        self.new_button.setVisible(offered)

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen above the list."""
        self.list_panel.show_filter(chosen)

    def show_form(self, aanmelding: Aanmelding, *, is_new: bool) -> None:
        """Show one aanmelding in the form."""
        self.error.clear()
        self.detail.show_aanmelding(aanmelding, is_new=is_new)
        self.show_chosen(chosen=True)
        self.new_button.show()
        self.list_panel.select(aanmelding.id)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.detail.clear()
        self.show_chosen(chosen=False)

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

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits may stay."""
        ask_bsn_reason(self, on_reason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when another screen is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._presenter.leave()

    @Slot(object)
    def _on_chosen(self, key: AanmeldingId) -> None:
        self._presenter.choose(key)

    @Slot()
    def _on_edit(self) -> None:
        if self.has_choice():
            self.show_side(detail=True)
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
