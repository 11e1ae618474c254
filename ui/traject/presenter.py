"""Decides which trajecten the screen lists, and which one it shows."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.overzicht import TrajectRegel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NotFoundError
from gco_desktop.services.trajecten import TrajectDetail
from ui.navigator import Page
from ui.traject import rows, texts
from ui.traject.detail import DetailState, detail_state
from ui.traject.rows import ListFilter
from ui.traject.tools import Tools
from ui.widgets.shapes import ListRow


class TrajectenScreen(Protocol):
    """What the presenter may ask of the screen."""

    def show_list(self, rows: Sequence[ListRow], caption: str) -> None:
        """Fill the list."""
        ...

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen above the list."""
        ...

    def show_empty(self) -> None:
        """Say that there are no trajecten yet."""
        ...

    def show_detail(self, detail: TrajectDetail, state: DetailState) -> None:
        """Show one traject."""
        ...

    def show_overview(self) -> None:
        """Go back to the list."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class TrajectenPresenter:
    """Stands between the screen Trajecten and the core."""

    def __init__(self, view: TrajectenScreen, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._regels: Sequence[TrajectRegel] = ()
        self._filter = ListFilter()
        self._current: TrajectId | None = None
        self._detail: TrajectDetail | None = None

    @property
    def current(self) -> TrajectId | None:
        """The traject that is shown, or being fetched."""
        return self._current

    def load(self) -> None:
        """Show the latest data of the list, or of the traject that is open."""
        traject_id, tools = self._current, self._tools
        if traject_id is None:
            tools.runner.run(tools.trajecten.regels, self._on_regels, self._fail)
        else:
            tools.runner.run(
                lambda: tools.trajecten.detail(traject_id), self._on_detail, self._on_unread
            )

    def search(self, query: str) -> None:
        """Show only what was searched for."""
        self._filter = replace(self._filter, query=query)
        self._show_list()

    def choose_status(self, status: str) -> None:
        """Show only trajecten in this status."""
        self._filter = replace(self._filter, status=status)
        self._show_list()

    def search_all(self) -> None:
        """Search among all trajecten, whatever their status."""
        self._filter = ListFilter(rows.ALL, self._filter.query)
        self._view.show_filter(self._filter)
        self._show_list()

    def open(self, traject_id: TrajectId) -> None:
        """Show one traject."""
        self._current = traject_id
        self.load()

    def back(self) -> None:
        """Go back to the list."""
        self._current = self._detail = None
        self._view.show_overview()
        self.load()

    def open_gezin(self) -> None:
        """Show the gezin of the traject."""
        if self._detail is not None:
            self._tools.navigator.open_gezin(self._detail.traject.gezin_id)

    def open_aanmelding(self) -> None:
        """Show the aanmelding the traject was made of."""
        if self._detail is not None and self._detail.aanmelding is not None:
            self._tools.navigator.open_aanmelding(self._detail.aanmelding.id)

    def open_gezinnen(self) -> None:
        """Show the gezinnen, where a traject starts."""
        self._tools.navigator.open_page(Page.GEZINNEN)

    def open_plan(self) -> None:
        """Show the plan of the traject."""
        if self._current is not None:
            self._tools.navigator.open_plan(self._current)

    def new_contact(self) -> None:
        """Start a contact with the gezin of the traject."""
        if self._detail is not None:
            self._tools.navigator.new_contact(self._detail.traject.gezin_id)

    def new_signaal(self) -> None:
        """Start a signaal about the traject."""
        if self._current is not None:
            self._tools.navigator.new_signaal(self._current)

    def _on_regels(self, regels: Sequence[TrajectRegel]) -> None:
        self._regels = regels
        if regels:
            self._show_list()
        else:
            self._view.show_empty()

    def _show_list(self) -> None:
        today, found = self._tools.today(), rows.find(self._regels, self._filter)
        self._view.show_list(
            [rows.traject_row(regel, today) for regel in found],
            texts.count_trajecten(len(found)),
        )

    def _on_detail(self, detail: TrajectDetail) -> None:
        if detail.traject.id == self._current:  # else another one was opened meanwhile
            self._detail = detail
            self._view.show_detail(detail, detail_state(detail))

    def _on_unread(self, error: GcoError) -> None:
        if isinstance(error, NotFoundError):
            self.back()
        self._fail(error)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))
