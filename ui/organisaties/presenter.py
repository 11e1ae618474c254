"""Decides what the screen Sociale kaart shows and does."""

from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from gco_desktop.domain.netwerk_overzicht import KaartDetail, KaartRegel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NotFoundError
from gco_desktop.services.netwerk import NetwerkService
from ui.navigator import Navigator
from ui.organisaties import texts
from ui.organisaties.rows import (
    ALL,
    ARCHIEF,
    ORGANISATIES,
    Shown,
    chosen,
    filters,
    kaart_row,
    shown,
)
from ui.runner import Runner
from ui.widgets.shapes import ListRow


class KaartViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_list(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Fill the list; without anything at all the screen says how to begin."""
        ...

    def show_filters(self, choices: Sequence[tuple[str, str]], code: str) -> None:
        """Offer these kinds, of which one is chosen."""
        ...

    def show_detail(self, detail: Shown) -> None:
        """Show one organisation or contact person."""
        ...

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        ...

    def select(self, wie: UUID | None) -> None:
        """Mark what is shown in the list, or nothing."""
        ...

    def clear_search(self) -> None:
        """Empty the field to search in, because it hides what should be shown."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class KaartPresenter:
    """Stands between the screen Sociale kaart and the core."""

    def __init__(
        self,
        view: KaartViewer,
        service: NetwerkService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._regels: Sequence[KaartRegel] = ()
        self._code = ALL
        self._query = ""
        self._current: UUID | None = None
        self._wanted: UUID | None = None
        self.detail: KaartDetail | None = None

    def load(self) -> None:
        """Show the latest list, and what is chosen in it."""
        self._runner.run(self._service.kaart, self._show, self._fail)

    def search(self, query: str) -> None:
        """Show only what matches."""
        self._query = query
        self._show_list()

    def choose_filter(self, code: str | None) -> None:
        """Show only one kind."""
        self._code = code or ALL
        self._show_list()

    def choose(self, wie: UUID) -> None:
        """Show an organisation or contact person."""
        if wie != self._current or self.detail is None:
            self._current = wie
            self._fetch(wie)

    def open(self, wie: UUID) -> None:
        """Show an organisation or contact person, also one that the filters hide."""
        self._wanted = wie
        self.load()

    def archive(self) -> None:
        """Put what is shown in the archive, or take it out again."""
        if self.detail is None:
            return
        over = self.detail.over
        if over.gearchiveerd_op is None:
            self._change(lambda: self._service.archive(over.id), texts.ARCHIVED)
        else:
            self._change(lambda: self._service.unarchive(over.id), texts.UNARCHIVED)

    def delete(self) -> None:
        """Remove what is shown; it can be undone."""
        if self.detail is None:
            return
        over = self.detail.over
        self._change(lambda: self._service.delete(over.id), texts.DELETED)

    def stored(self, thing: Instantie | Contactpersoon, *, new: bool) -> None:
        """Show what a form kept, and tell the other screens."""
        added = texts.ADDED_INSTANTIE if isinstance(thing, Instantie) else texts.ADDED_MENS
        self._wanted = thing.id
        self._navigator.saved(added if new else texts.SAVED)
        self._announce()

    def instanties(self) -> Sequence[KaartRegel]:
        """Return the organisations that may be chosen."""
        return chosen(self._regels, ORGANISATIES, "")

    def _change(self, work: Callable[[], None], message: str) -> None:
        def done(_nothing: None) -> None:
            self._navigator.saved(message)
            self._announce()

        self._runner.run(work, done, self._fail)

    def _show(self, regels: Sequence[KaartRegel]) -> None:
        self._regels = regels
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._uncover(wanted)
            self._current = wanted
        self._view.show_filters(filters(regels), self._code)
        self._show_list()
        if self._current is not None:
            self._fetch(self._current)
        else:
            self._view.show_nothing()

    def _uncover(self, wie: UUID) -> None:
        if any(regel.wie == wie for regel in chosen(self._regels, self._code, self._query)):
            return
        archived = any(regel.wie == wie and regel.gearchiveerd for regel in self._regels)
        self._code, self._query = ARCHIEF if archived else ALL, ""
        self._view.clear_search()

    def _show_list(self) -> None:
        found = chosen(self._regels, self._code, self._query)
        self._view.show_list(
            [kaart_row(regel) for regel in found],
            texts.count(len(found)),
            any_at_all=bool(self._regels),
        )
        self._view.select(self._current)

    def _fetch(self, wie: UUID) -> None:
        self._runner.run(lambda: self._service.detail(wie), self._show_detail, self._fail)

    def _show_detail(self, detail: KaartDetail) -> None:
        if detail.over.id != self._current:
            return  # another one was chosen meanwhile
        self.detail = detail
        self._view.show_detail(shown(detail))
        self._view.select(detail.over.id)

    def _fail(self, error: GcoError) -> None:
        if isinstance(error, NotFoundError):  # deleted, here or by undo
            self._current, self.detail = None, None
            self._view.show_nothing()
            return
        self._view.show_error(error_text(error))
