"""Decides which gezinnen the screen lists and which one it shows."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NotFoundError
from ui.gezinnen import rows, texts
from ui.gezinnen.dossier import Dossier, Header, header, read_dossier
from ui.gezinnen.filters import Index, ListFilter, StatusChoice
from ui.gezinnen.tools import Tools
from ui.widgets.shapes import ListRow


class GezinnenScreen(Protocol):
    """What the presenter may ask of the screen."""

    def show_list(self, rows: Sequence[ListRow], current: object, caption: str) -> None:
        """Fill the list and mark the gezin that is shown."""
        ...

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen above the list."""
        ...

    def show_empty(self) -> None:
        """Say that there are no gezinnen yet."""
        ...

    def show_dossier(self, dossier: Dossier, header: Header) -> None:
        """Show one gezin."""
        ...

    def show_nothing(self) -> None:
        """Show that no gezin is chosen."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class GezinnenPresenter:
    """Stands between the screen Gezinnen and the core."""

    def __init__(self, view: GezinnenScreen, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._index = Index()
        self._filter = ListFilter()
        self._current: GezinId | None = None
        self._wanted = False

    @property
    def current(self) -> GezinId | None:
        """The gezin that is shown, or being fetched."""
        return self._current

    def load(self) -> None:
        """Show the latest data."""
        self._tools.runner.run(self._tools.gezinnen.regels, self._on_regels, self._fail)

    def search(self, query: str) -> None:
        """Show only what was searched for."""
        self._choose(replace(self._filter, query=query))

    def choose_status(self, status: str) -> None:
        """Show only gezinnen in this status."""
        self._choose(replace(self._filter, status=StatusChoice(status)))

    def choose_intensity(self, intensiteit: str | None) -> None:
        """Show only gezinnen with this intensity, or with any."""
        self._choose(replace(self._filter, intensiteit=intensiteit))

    def search_all(self) -> None:
        """Search among all gezinnen, whatever their status."""
        self._choose(ListFilter(status=StatusChoice.ALLE, query=self._filter.query))
        self._view.show_filter(self._filter)

    def open(self, gezin_id: GezinId) -> None:
        """Show a gezin of the list."""
        if gezin_id != self._current:
            self._current = gezin_id
            self._read()

    def go_to(self, gezin_id: GezinId) -> None:
        """Show a gezin, and widen the list when it hides that gezin."""
        self._current, self._wanted = gezin_id, True
        self.load()

    def archive(self) -> None:
        """Take the gezin off the list, or put it back when it was archived."""
        regel = self._index.get(self._current)
        if regel is None:
            return
        service, archived = self._tools.gezinnen, regel.gearchiveerd
        work = service.unarchive if archived else service.archive
        message = texts.UNARCHIVED_SAVED if archived else texts.ARCHIVED_SAVED
        self._tools.runner.run(
            lambda: work(regel.id), lambda _nothing: self._on_archived(message), self._fail
        )

    def _on_archived(self, message: str) -> None:
        self._tools.announcer.gezin_changed()
        self._tools.navigator.saved(message)

    def _choose(self, chosen: ListFilter) -> None:
        self._filter = chosen
        self._show_list()

    def _on_regels(self, regels: Sequence[GezinRegel]) -> None:
        self._index = Index(regels)
        if self._index.get(self._current) is None:
            self._current = None
        elif self._wanted:
            self._reveal()
        self._wanted = False
        if not len(self._index):
            self._view.show_empty()
            return
        if self._current is not None:
            self._read()
        self._show_list()

    def _show_list(self) -> None:
        today, chosen = self._tools.today(), self._filter.status
        found = self._index.find(self._filter)
        self._view.show_list(
            [rows.gezin_row(regel, today, chosen) for regel in found],
            self._current,
            texts.count_gezinnen(len(found)),
        )
        if not found and self._current is None:
            self._view.show_nothing()

    def _reveal(self) -> None:
        regel = self._index.get(self._current)
        if regel is not None and regel not in self._index.find(self._filter):
            self._filter = ListFilter()
            if not self._filter.keeps(regel):
                self._filter = ListFilter(status=StatusChoice.ALLE)
            self._view.show_filter(self._filter)

    def _read(self) -> None:
        tools, gezin_id = self._tools, self._current
        if gezin_id is not None:
            tools.runner.run(
                lambda: read_dossier(tools, gezin_id), self._on_dossier, self._on_unread
            )

    def _on_dossier(self, dossier: Dossier) -> None:
        if dossier.gezin_id == self._current:  # else the arrows were faster than the disk
            self._view.show_dossier(dossier, header(dossier))

    def _on_unread(self, error: GcoError) -> None:
        if isinstance(error, NotFoundError):
            self._current = None
            self._view.show_nothing()
        else:
            self._fail(error)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))
