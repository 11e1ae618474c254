"""The screen with signalen: widgets, layout and nothing to decide."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from gco_desktop.domain.ids import ContactId, SignaalId, TrajectId
from gco_desktop.domain.signaal import Signaal
from gco_desktop.services.signalen import SignaalService
from gco_desktop.services.trajecten import TrajectService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft
from ui.navigator import Navigator
from ui.runner import Runner
from ui.signalen import texts
from ui.signalen.detail_panel import DetailPanel
from ui.signalen.list_panel import ListPanel
from ui.signalen.presenter import SignalenPresenter
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton
from ui.widgets.list_page import ListPage, ListPageTexts
from ui.widgets.page import PageHeader
from ui.widgets.shapes import ListRow

_SHOWS = {
    Subject.SIGNAAL,
    Subject.TRAJECT,
    Subject.GEZIN,
    Subject.SAMENVATTING,
    Subject.CONTACT,
    Subject.UREN,
}
_CHECK_AFTER_MS = 400
_LIST_WIDTH = 340
_WORDS = ListPageTexts(
    icon="speakerphone",
    choose=(texts.CHOOSE_TITLE, texts.CHOOSE_TEXT),
    empty=(texts.EMPTY_TITLE, texts.EMPTY_TEXT),
    first=texts.NEW,
)


class SignalenView(ListPage):
    """A list of signalen and the form of the chosen one; one of both when there is little room."""

    def __init__(
        self,
        signalen: SignaalService,
        trajecten: TrajectService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
    ) -> None:
        self.detail = DetailPanel(lambda: signalen.context.vandaag, navigator.drafts)
        self.list_panel = ListPanel()
        self.new_button = PrimaryButton(texts.NEW, "plus")
        header = PageHeader(texts.TITLE, texts.SUBTITLE, self.new_button)
        super().__init__(header, self.list_panel, self.detail, self.detail, _WORDS, _LIST_WIDTH)
        self._changes = changes
        self._presenter = SignalenPresenter(
            self, self.detail, (signalen, trajecten), runner.scoped(self), navigator, self._announce
        )
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.setInterval(_CHECK_AFTER_MS)
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def _connect(self) -> None:
        panel, detail, presenter = self.list_panel, self.detail, self._presenter
        self.new_button.clicked.connect(self._on_new)
        self.first_button.clicked.connect(self._on_new)
        panel.searched.connect(self._on_searched)
        panel.chosen.connect(self._on_chosen)
        self.asked.connect(self._on_chosen)
        self.left.connect(presenter.leave)
        detail.form.edited.connect(self._on_edited)
        detail.price.followed.connect(presenter.open_contact)
        detail.save_asked.connect(self._on_save)
        detail.cancel_asked.connect(self._on_cancel)
        detail.delete_asked.connect(self._on_delete)
        self._check_timer.timeout.connect(presenter.check)
        for keys, slot in (
            ("Ctrl+S", self._on_save),
            ("Ctrl+Return", self._on_save),
            ("F2", self._on_edit),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def new_signaal(
        self, traject_id: TrajectId | None = None, contact_id: ContactId | None = None
    ) -> None:
        """Show an empty form, for a traject and from a contact when those are given."""
        self._presenter.start(traject_id, contact_id)
        self.show_side(detail=True)
        self.detail.focus_first()

    def open_signaal(self, signaal_id: SignaalId) -> None:
        """Show one signaal."""
        self._presenter.open(signaal_id)
        self.show_side(detail=True)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        if draft.key.ref:
            self.open_signaal(SignaalId(UUID(draft.key.ref)))
        else:
            self.new_signaal(None, ContactId(UUID(draft.place)) if draft.place else None)

    def show_list(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Fill the list."""
        self.list_panel.show_rows(rows, caption)
        offered = any_at_all or self.has_choice()
        self.show_any(any_at_all=offered)
        self.new_button.setVisible(offered)

    def show_form(self, signaal: Signaal, trajecten: Sequence[tuple[str, str]], note: str) -> None:
        """Show one signaal in the form."""
        self.error.clear()
        self.detail.show_signaal(signaal, trajecten, note)
        self.show_chosen(chosen=True)
        self.new_button.show()
        self.list_panel.select(signaal.id)
        self._check_timer.start()

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self._check_timer.stop()
        self.detail.clear()
        self.show_chosen(chosen=False)

    def select(self, signaal_id: SignaalId | None) -> None:
        """Mark the signaal of the form in the list."""
        self.list_panel.select(signaal_id)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits may stay."""
        ask_bsn_reason(self, on_reason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when another screen is shown."""
        super().hideEvent(event)
        self._check_timer.stop()
        if not event.spontaneous():
            self._presenter.leave()

    @Slot()
    def _on_new(self) -> None:
        self.new_signaal()

    @Slot(str)
    def _on_searched(self, query: str) -> None:
        self._presenter.search(query)

    @Slot(object)
    def _on_chosen(self, key: SignaalId) -> None:
        self._presenter.choose(key)

    @Slot()
    def _on_edit(self) -> None:
        if self.has_choice():
            self.show_side(detail=True)
            self.detail.focus_first()

    @Slot()
    def _on_save(self) -> None:
        self._presenter.save()

    @Slot()
    def _on_cancel(self) -> None:
        self._presenter.cancel()

    @Slot()
    def _on_delete(self) -> None:
        self._presenter.delete()

    @Slot()
    def _on_edited(self) -> None:
        self._presenter.edited()
        self._check_timer.start()

    def _announce(self) -> None:
        self._changes.announce(Subject.SIGNAAL)
