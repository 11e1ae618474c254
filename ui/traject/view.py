"""The screen Trajecten: a list, and one traject; nothing to decide."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.ids import TrajectId
from gco_desktop.services.profiel import ProfielService
from gco_desktop.services.trajecten import TrajectDetail, TrajectService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, DraftKey, FormKind
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.traject.announcer import ChangeAnnouncer
from ui.traject.detail import DetailState
from ui.traject.detail_page import DetailPage
from ui.traject.edit_dialog import TrajectDialog
from ui.traject.history_dialog import HistoryDialog
from ui.traject.list_page import ListPage
from ui.traject.presenter import TrajectenPresenter
from ui.traject.rows import ListFilter
from ui.traject.tools import Tools
from ui.widgets.shapes import ListRow

_SHOWS = {
    Subject.GEZIN,
    Subject.TRAJECT,
    Subject.CONTACT,
    Subject.UREN,
    Subject.PLAN,
    Subject.PROFIEL,
}


class TrajectenView(QWidget):
    """Shows the trajecten, and opens one."""

    def __init__(  # noqa: PLR0913 - what a screen is given
        self,
        trajecten: TrajectService,
        profiel: ProfielService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = Tools(
            trajecten=trajecten,
            profiel=profiel,
            runner=runner.scoped(self),
            navigator=navigator,
            announcer=ChangeAnnouncer(changes),
            today=today,
        )
        self._presenter = TrajectenPresenter(self, self._tools)
        self._detail: TrajectDetail | None = None
        self._resumed: Draft | None = None
        self._field = ""
        self.dialog: TrajectDialog | HistoryDialog | None = None
        self.overview = ListPage()
        self.detail = DetailPage(self._tools)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.detail)
        spaced(QVBoxLayout(self)).addWidget(self._stack)
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def current_traject(self) -> TrajectId | None:
        """Return the traject that is shown."""
        return self._presenter.current

    def open_traject(self, traject_id: TrajectId) -> None:
        """Show one traject."""
        if self.detail.panel.settle():
            self._presenter.open(traject_id)

    def edit_traject(self, traject_id: TrajectId, veld: str) -> None:
        """Open the form of a traject, at one of its fields."""
        self._field = veld
        self.open_traject(traject_id)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        traject_id = TrajectId(UUID(draft.place.partition(":")[0] or draft.key.ref))
        self._resumed = draft
        self.open_traject(traject_id)

    def show_list(self, rows: Sequence[ListRow], caption: str) -> None:
        """Fill the list."""
        self.overview.show_rows(rows, caption)

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen above the list."""
        self.overview.show_filter(chosen)

    def show_empty(self) -> None:
        """Say that there are no trajecten yet."""
        self.overview.show_empty()

    def show_detail(self, detail: TrajectDetail, state: DetailState) -> None:
        """Show one traject."""
        self._detail = detail
        fresh = self._stack.currentWidget() is not self.detail
        self.detail.show_traject(detail.traject.id, state)
        self._stack.setCurrentWidget(self.detail)
        if fresh:
            self.detail.table.setFocus(Qt.FocusReason.OtherFocusReason)
        draft, self._resumed = self._resumed, None
        if draft is not None:
            self._go_on(draft, detail.traject.id)
        field, self._field = self._field, ""
        if field:
            self._edit_at(field)

    def show_overview(self) -> None:
        """Go back to the list."""
        self._stack.setCurrentWidget(self.overview)
        self.overview.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        page = self.detail if self._stack.currentWidget() is self.detail else self.overview
        page.show_error(message)

    def _connect(self) -> None:
        presenter, overview, detail = self._presenter, self.overview, self.detail
        overview.searched.connect(presenter.search)
        overview.status_chosen.connect(presenter.choose_status)
        overview.search_all_asked.connect(presenter.search_all)
        overview.gezinnen_asked.connect(presenter.open_gezinnen)
        overview.opened.connect(presenter.open)
        detail.back_asked.connect(presenter.back)
        detail.gezin_asked.connect(presenter.open_gezin)
        detail.plan_button.clicked.connect(presenter.open_plan)
        detail.contact_button.clicked.connect(presenter.new_contact)
        detail.signaal_button.clicked.connect(presenter.new_signaal)
        detail.edit_asked.connect(self._on_edit)
        detail.field_asked.connect(self._edit_at)
        detail.history_asked.connect(self._on_history)
        detail.aanmelding_asked.connect(presenter.open_aanmelding)

    def _go_on(self, draft: Draft, traject_id: TrajectId) -> None:
        if draft.key == DraftKey(FormKind.TRAJECT, str(traject_id)):
            self._open_dialog()
            return
        place, _colon, number = draft.place.partition(":")
        if place == str(traject_id) and number.isdecimal():
            self.detail.open_activity(int(number), draft.key)

    @Slot()
    def _on_edit(self) -> None:
        self._open_dialog()

    @Slot()
    def _on_history(self) -> None:
        if self._detail is not None and self.detail.panel.settle():
            traject_id = self._detail.traject.id
            self.dialog = HistoryDialog(self.window(), traject_id, self._tools)
            self.dialog.open()

    @Slot(str)
    def _edit_at(self, field: str) -> None:
        dialog = self._open_dialog()
        if dialog is not None:
            dialog.focus_on(field)

    def _open_dialog(self) -> TrajectDialog | None:
        if self._detail is None or not self.detail.panel.settle():
            return None
        dialog = TrajectDialog(self.window(), self._detail, self._tools)
        dialog.open()
        self.dialog = dialog
        return dialog
