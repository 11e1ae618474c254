"""The screen Sociale kaart: the list, one of it beside it, and the forms that open from it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.ids import GezinId, InstantieId
from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from gco_desktop.services.netwerk import NetwerkService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, FormKind
from ui.navigator import Navigator
from ui.organisaties import texts
from ui.organisaties.detail_panel import DetailPanel
from ui.organisaties.forms import NEW, ContactpersoonForm, InstantieForm
from ui.organisaties.list_panel import ListPanel
from ui.organisaties.presenter import KaartPresenter
from ui.organisaties.rows import Shown
from ui.runner import Runner
from ui.theme import limited, spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.messages import InlineMessage
from ui.widgets.page import PageHeader
from ui.widgets.shapes import ListRow, Tone

_SHOWS = {Subject.NETWERK, Subject.GEZIN}
_NARROW = 820
_LIST_WIDTH = 360
_ANY_WIDTH = 10_000


class OrganisatiesView(QWidget):
    """A list and what is chosen in it; one of both when there is little room."""

    def __init__(
        self, netwerk: NetwerkService, runner: Runner, changes: Changes, navigator: Navigator
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._service = netwerk
        self._runner = runner.scoped(self)
        self._changes = changes
        self._navigator = navigator
        self._narrow = False
        self._in_detail = False
        self.form: InstantieForm | ContactpersoonForm | None = None
        self.detail = DetailPanel()
        self._presenter = KaartPresenter(self, netwerk, self._runner, navigator, self._announce)
        self.mens_button = SecondaryButton(texts.NEW_MENS, "user-plus", texts.NEW_MENS_TIP)
        self.new_button = PrimaryButton(texts.NEW_INSTANTIE, "plus", texts.NEW_INSTANTIE_TIP)
        self.header = PageHeader(texts.TITLE, texts.SUBTITLE, self.mens_button, self.new_button)
        self.error = InlineMessage("", Tone.BAD)
        self.list_panel = ListPanel()
        self._build()
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def open_organisatie(self, wie: UUID) -> None:
        """Show an organisation or a contact person."""
        self._presenter.open(wie)
        self._show_side(detail=True)

    @Slot()
    def new_instantie(self) -> None:
        """Open the form for a new organisation."""
        self._edit_instantie(None)

    @Slot()
    def new_contactpersoon(self) -> None:
        """Open the form for a new contact person, at no organisation yet."""
        self._edit_mens(None, None)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        if draft.key.ref not in {"", NEW}:
            wie = UUID(draft.key.ref)
            self._runner.run(
                lambda: self._service.detail(wie),
                lambda detail: self._edit(detail.over),
                lambda _error: self._presenter.load(),
            )
        elif draft.key.kind is FormKind.INSTANTIE:
            self.new_instantie()
        else:
            self.new_contactpersoon()

    def show_list(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Fill the list; without anything at all the screen says how to begin."""
        self.error.clear()
        self.list_panel.show_rows(rows, caption)
        self._stack.setCurrentIndex(0 if any_at_all else 1)
        self.new_button.setVisible(any_at_all)
        self.mens_button.setVisible(any_at_all)

    def show_filters(self, choices: Sequence[tuple[str, str]], code: str) -> None:
        """Offer these kinds, of which one is chosen."""
        self.list_panel.show_filters(choices, code)

    def show_detail(self, detail: Shown) -> None:
        """Show one organisation or contact person."""
        self.error.clear()
        self.detail.show_detail(detail)
        self._side.setCurrentIndex(1)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self._side.setCurrentIndex(0)
        self._show_side(detail=False)

    def select(self, wie: UUID | None) -> None:
        """Mark what is shown in the list, or nothing."""
        self.list_panel.select(wie)

    def clear_search(self) -> None:
        """Empty the field to search in, because it hides what should be shown."""
        self.list_panel.search.clear()

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.error.show_message(message, Tone.BAD)

    def start_widget(self) -> QWidget:
        """Return the field to search in, or the first step while there is nothing to find."""
        return self.list_panel.search if self._stack.currentIndex() == 0 else self.first_button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list or the detail when both do not fit."""
        super().resizeEvent(event)
        self._reflow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._in_detail:
            self._on_back()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.first_button = PrimaryButton(texts.NEW_INSTANTIE_TIP, "plus")
        choose = EmptyState("building-community", texts.CHOOSE_TITLE, texts.CHOOSE_TEXT)
        self._side = QStackedWidget()
        self._side.addWidget(choose)
        self._side.addWidget(self.detail)
        both = QWidget()
        row = spaced(QHBoxLayout(both), spacing=16)
        row.addWidget(self.list_panel)
        row.addWidget(self._side, 1)
        empty = EmptyState(
            "building-community", texts.EMPTY_TITLE, texts.EMPTY_TEXT, self.first_button
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(empty)
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 22, PAGE_MARGIN, 22), 14)
        column.addWidget(self.header)
        column.addWidget(self.error)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        panel, detail, presenter = self.list_panel, self.detail, self._presenter
        self.new_button.clicked.connect(self.new_instantie)
        self.first_button.clicked.connect(self.new_instantie)
        self.mens_button.clicked.connect(self.new_contactpersoon)
        panel.searched.connect(presenter.search)
        panel.filtered.connect(presenter.choose_filter)
        panel.chosen.connect(presenter.choose)
        panel.opened.connect(self._on_opened)
        detail.back_asked.connect(self._on_back)
        detail.edit_asked.connect(self._on_edit)
        detail.archive_asked.connect(presenter.archive)
        detail.delete_asked.connect(presenter.delete)
        detail.add_asked.connect(self._on_add)
        detail.wie_asked.connect(self._on_wie)
        detail.gezin_asked.connect(self._on_gezin)
        theme.changed.connect(self._reflow)
        for keys, slot in (("Ctrl+F", self._on_find), ("F2", self._on_edit)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _show_side(self, *, detail: bool) -> None:
        self._in_detail = detail
        alone = self._narrow and detail
        self.list_panel.setVisible(not alone)
        self.header.setVisible(not alone)
        self._side.setVisible(not self._narrow or detail)

    @Slot()
    def _reflow(self) -> None:
        self._narrow = self.width() / theme.scale < _NARROW
        width = (0, _ANY_WIDTH) if self._narrow else (_LIST_WIDTH, _LIST_WIDTH)
        limited(self.list_panel, min_width=width[0], max_width=width[1])
        self.detail.set_narrow(narrow=self._narrow)
        self._show_side(detail=self._in_detail)

    def _edit(self, over: Instantie | Contactpersoon) -> None:
        if isinstance(over, Instantie):
            self._edit_instantie(over)
        else:
            self._edit_mens(over, None)

    def _edit_instantie(self, instantie: Instantie | None) -> None:
        box = self._navigator.drafts
        self._open(InstantieForm(self.window(), self._service, box, self._runner, instantie))

    def _edit_mens(self, mens: Contactpersoon | None, work: InstantieId | None) -> None:
        start = (mens, work, self._presenter.instanties())
        box = self._navigator.drafts
        self._open(ContactpersoonForm(self.window(), self._service, box, self._runner, start))

    def _open(self, form: InstantieForm | ContactpersoonForm) -> None:
        self.form = form
        form.saved.connect(self._on_saved)
        form.offers.taken.connect(self._on_taken)
        form.open()

    @Slot(object)
    def _on_saved(self, thing: Instantie | Contactpersoon) -> None:
        new = self.form is not None and self.form.new
        self._presenter.stored(thing, new=new)
        self._show_side(detail=True)

    @Slot(object)
    def _on_taken(self, wie: UUID) -> None:
        if self.form is not None:
            self.form.drop()
        self.open_organisatie(wie)

    @Slot(object)
    def _on_opened(self, wie: UUID) -> None:
        self._presenter.choose(wie)
        if self._narrow:
            self._show_side(detail=True)
            self.detail.back_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_wie(self, wie: UUID) -> None:
        self.open_organisatie(wie)

    @Slot(object)
    def _on_gezin(self, gezin_id: GezinId) -> None:
        self._navigator.open_gezin(gezin_id)

    @Slot()
    def _on_back(self) -> None:
        self._show_side(detail=False)
        self.list_panel.focus_list()

    @Slot()
    def _on_find(self) -> None:
        self._show_side(detail=not self._narrow)
        self.list_panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_panel.search.selectAll()

    @Slot()
    def _on_edit(self) -> None:
        shown = self._presenter.detail
        if shown is not None:
            self._edit(shown.over)

    @Slot()
    def _on_add(self) -> None:
        shown = self._presenter.detail
        if shown is not None and shown.instantie is not None:
            self._edit_mens(None, shown.instantie.id)

    def _announce(self) -> None:
        self._changes.announce(Subject.NETWERK)
