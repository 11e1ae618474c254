"""The screen Gezinnen: the list, one gezin beside it, and the forms that open from it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.ids import GezinId
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, FormKind
from ui.gezinnen import texts
from ui.gezinnen.announcer import ChangeAnnouncer
from ui.gezinnen.detail_panel import DetailPanel
from ui.gezinnen.dossier import Dossier, Header
from ui.gezinnen.filters import ListFilter
from ui.gezinnen.gezin_form import GezinForm, TrajectForm
from ui.gezinnen.list_panel import ListPanel
from ui.gezinnen.presenter import GezinnenPresenter
from ui.gezinnen.tools import Tools
from ui.navigator import GezinTab, Navigator
from ui.runner import Runner
from ui.theme import limited, spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import PrimaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import ListRow, Tone

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services

_SHOWS = set(Subject) - {Subject.SIGNAAL, Subject.PROFIEL, Subject.SAMENVATTING}
_NARROW = 950
_LIST_WIDTH = 350
_ANY_WIDTH = 10_000


class GezinnenView(QWidget):
    """Finds a gezin and shows everything about it; owns the presenter that decides."""

    dossier_shown = Signal(object)

    def __init__(
        self,
        services: "Services",
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.setProperty("look", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        announcer = ChangeAnnouncer(changes)
        self._tools = Tools.of(services, runner.scoped(self), navigator, announcer, today)
        self._dossier: Dossier | None = None
        self._resumed: Draft | None = None
        self._narrow = False
        self._in_detail = False
        self._wants_detail = False
        self.list_panel = ListPanel()
        self.detail = DetailPanel(self._tools)
        self.first_button = PrimaryButton(texts.FIRST_ACTION, "plus")
        self.error = InlineMessage("", Tone.BAD)
        self.form: GezinForm | TrajectForm | None = None
        self._presenter = GezinnenPresenter(self, self._tools)
        self._build()
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self.reload)

    def current_gezin(self) -> GezinId | None:
        """Return the gezin that is shown."""
        return self._presenter.current

    def open_gezin(self, gezin_id: GezinId, tab: GezinTab | None = None) -> None:
        """Show a gezin, also one that the filters hide; on one of its parts when asked."""
        if tab is not None:
            self.detail.open_tab(tab)
        self.list_panel.forget_move()
        self._presenter.go_to(gezin_id)
        self._show_side(detail=True)

    @Slot()
    def new_gezin(self) -> None:
        """Open the form for a new gezin."""
        self._open_form(GezinForm(self.window(), self._tools))

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        gezin_id = draft.place or draft.key.ref
        if gezin_id:
            self._resumed = draft
            self.open_gezin(GezinId(UUID(gezin_id)))
        else:
            self.new_gezin()

    def reload(self) -> None:
        """Show the latest data."""
        self._presenter.load()

    def show_list(self, rows: Sequence[ListRow], current: object, caption: str) -> None:
        """Fill the list and mark the gezin that is shown."""
        self.error.clear()
        self._stack.setCurrentIndex(0)
        self.list_panel.show_rows(rows, current, caption)

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen above the list."""
        self.list_panel.show_filter(chosen)

    def show_empty(self) -> None:
        """Say that there are no gezinnen yet."""
        self._stack.setCurrentIndex(1)
        self.show_nothing()

    def show_dossier(self, dossier: Dossier, header: Header) -> None:
        """Show one gezin."""
        self.error.clear()
        self._dossier = dossier
        self.detail.show_dossier(dossier, header)
        self._detail_stack.setCurrentIndex(0)
        self.dossier_shown.emit(dossier.gezin_id)
        draft, self._resumed = self._resumed, None
        if draft is not None and str(dossier.gezin_id) == (draft.place or draft.key.ref):
            self._go_on(draft)

    def show_nothing(self) -> None:
        """Show that no gezin is chosen."""
        self._dossier = None
        self._detail_stack.setCurrentIndex(1)
        self._show_side(detail=False)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.error.show_message(message, Tone.BAD)

    def start_widget(self) -> QWidget:
        """Return the field to search in, or the first step while there is nothing to find."""
        return self.list_panel.search if self._stack.currentIndex() == 0 else self.first_button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list or the gezin when both do not fit."""
        super().resizeEvent(event)
        self._reflow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._in_detail:
            self._on_back()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        # From the outside in: Qt dresses all that is in a widget anew when it gets a parent.
        choose = EmptyState("home-heart", texts.CHOOSE_TITLE, texts.CHOOSE_TEXT)
        first = EmptyState("home-heart", texts.FIRST_TITLE, texts.FIRST_TEXT, self.first_button)
        self._stack = QStackedWidget()
        # Over the whole width: beside the list there may be nothing to read, and below it no room.
        above = spaced(QVBoxLayout(), (PAGE_MARGIN, 12, PAGE_MARGIN, 0))
        above.addWidget(self.error)
        column = spaced(QVBoxLayout(self))
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        both = QWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(first)
        self._rule = Rule(vertical=True)
        self._detail_stack = QStackedWidget()
        row = spaced(QHBoxLayout(both))
        row.addWidget(self.list_panel)
        row.addWidget(self._rule)
        row.addWidget(self._detail_stack, 1)
        self._detail_stack.addWidget(self.detail)
        self._detail_stack.addWidget(choose)
        self._detail_stack.setCurrentIndex(1)
        self._reflow()

    def _connect(self) -> None:
        panel, detail = self.list_panel, self.detail
        panel.searched.connect(self._on_searched)
        panel.status_chosen.connect(self._on_status)
        panel.intensity_chosen.connect(self._on_intensity)
        panel.search_all_asked.connect(self._on_search_all)
        panel.new_asked.connect(self.new_gezin)
        panel.chosen.connect(self._on_chosen)
        panel.opened.connect(self._on_opened)
        detail.back_asked.connect(self._on_back)
        detail.edit_asked.connect(self._on_edit)
        detail.archive_asked.connect(self._on_archive)
        detail.new_traject_asked.connect(self._on_new_traject)
        detail.contact_asked.connect(self._on_contact)
        detail.field_asked.connect(self._edit_at)
        self.first_button.clicked.connect(self.new_gezin)
        theme.changed.connect(self._reflow)
        for keys, slot in (("Ctrl+F", self._on_find), ("F2", self._on_edit)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _show_side(self, *, detail: bool) -> None:
        self._in_detail = detail and self._narrow
        self._wants_detail = detail
        self.list_panel.setVisible(not self._in_detail)
        self._detail_stack.setVisible(not self._narrow or detail)

    def _go_on(self, draft: Draft) -> None:
        match draft.key.kind:
            case FormKind.GEZIN:
                self._on_edit()
            case FormKind.NIEUW_TRAJECT:
                self._on_new_traject()
            case _:
                self.detail.resume(draft)

    def _open_form(self, form: GezinForm | TrajectForm) -> None:
        self.form = form
        form.saved.connect(self._on_form_saved)
        form.open()

    @Slot()
    def _reflow(self) -> None:
        self._narrow = self.width() / theme.scale < _NARROW
        width = (0, _ANY_WIDTH) if self._narrow else (_LIST_WIDTH, _LIST_WIDTH)
        limited(self.list_panel, min_width=width[0], max_width=width[1])
        self._rule.setVisible(not self._narrow)
        self.detail.set_narrow(self._narrow)
        self._show_side(detail=self._wants_detail)

    @Slot(str)
    def _on_searched(self, query: str) -> None:
        self._presenter.search(query)

    @Slot(str)
    def _on_status(self, status: str) -> None:
        self._presenter.choose_status(status)

    @Slot(object)
    def _on_intensity(self, intensiteit: str | None) -> None:
        self._presenter.choose_intensity(intensiteit)

    @Slot()
    def _on_search_all(self) -> None:
        self._presenter.search_all()

    @Slot(object)
    def _on_chosen(self, gezin_id: GezinId) -> None:
        self._presenter.open(gezin_id)

    @Slot(object)
    def _on_opened(self, gezin_id: GezinId) -> None:
        self._presenter.open(gezin_id)
        if self._narrow:
            self._show_side(detail=True)
            self.detail.back_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_back(self) -> None:
        self._show_side(detail=False)
        self.list_panel.list.setFocus(Qt.FocusReason.BacktabFocusReason)

    @Slot()
    def _on_find(self) -> None:
        self._show_side(detail=False)
        self.list_panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_panel.search.selectAll()

    @Slot()
    def _on_edit(self) -> None:
        if self._dossier is not None:
            self._open_form(GezinForm(self.window(), self._tools, self._dossier.detail.gezin))

    @Slot(str)
    def _edit_at(self, field: str) -> None:
        self._on_edit()
        if isinstance(self.form, GezinForm):
            self.form.focus_on(field)

    @Slot()
    def _on_archive(self) -> None:
        self._presenter.archive()

    @Slot()
    def _on_new_traject(self) -> None:
        if self._dossier is not None:
            personen = [lid.persoon for lid in self._dossier.detail.aanwezig]
            gezin_id = self._dossier.gezin_id
            self._open_form(TrajectForm(self.window(), self._tools, gezin_id, personen))

    @Slot()
    def _on_contact(self) -> None:
        self._tools.navigator.new_contact(self._presenter.current)

    @Slot(object)
    def _on_form_saved(self, gezin_id: GezinId) -> None:
        self.open_gezin(gezin_id)
