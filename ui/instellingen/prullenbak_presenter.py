"""Decides what happens with what was deleted."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.prullenbak import PrullenbakRegel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.prullenbak import PrullenbakService
from ui.instellingen import prullenbak_texts as texts
from ui.navigator import Navigator
from ui.runner import Runner
from ui.widgets.shapes import ListRow

Question = tuple[str, str, str]


class PrullenbakViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_bin(self, rows: Sequence[ListRow]) -> None:
        """Show these lines, or that there is none."""
        ...

    def show_unread(self) -> None:
        """Say nothing of what is in it: that is not known."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...

    def ask(self, question: Question, on_yes: Callable[[], None]) -> None:
        """Ask (title, text, action) before something goes for good."""
        ...


class PrullenbakPresenter:
    """Stands between the part Prullenbak and the core."""

    def __init__(
        self,
        view: PrullenbakViewer,
        service: PrullenbakService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._shown: dict[UUID, PrullenbakRegel] = {}
        self._unread = False

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(self._service.all, self._show, self._fail_read)

    def put_back(self, key: object) -> None:
        """Put one thing back where it stood."""
        if isinstance(key, UUID):
            self._runner.run(
                lambda: self._service.put_back(key), partial(self._done, texts.BACK), self._fail
            )

    def ask_away(self, key: object) -> None:
        """Throw one thing away for good, after a question."""
        regel = self._shown.get(key) if isinstance(key, UUID) else None
        if regel is not None:
            question = (texts.ASK_ONE_TITLE, texts.ask_one(regel), texts.GONE_ACTION)
            self._view.ask(question, partial(self._throw_away, regel.id))

    def ask_empty(self) -> None:
        """Throw everything away for good, after a question."""
        if self._shown:
            text = texts.ask_all(len(self._shown))
            self._view.ask((texts.ASK_ALL_TITLE, text, texts.GONE_ACTION), self._empty)

    def _throw_away(self, item_id: UUID) -> None:
        work = partial(self._service.throw_away, [item_id])
        self._runner.run(work, partial(self._gone, texts.GONE), self._fail)

    def _empty(self) -> None:
        self._runner.run(
            self._service.empty, lambda count: self._gone(texts.emptied(count), None), self._fail
        )

    def _show(self, regels: Sequence[PrullenbakRegel]) -> None:
        if self._unread:
            self._view.show_problem("")
        self._unread = False
        self._shown = {regel.id: regel for regel in regels}
        self._view.show_bin([_row(regel) for regel in regels])

    def _done(self, message: str, _nothing: None) -> None:
        self._view.show_problem("")
        self._announce()
        self._navigator.saved(message)

    def _gone(self, message: str, _nothing: None) -> None:
        self._view.show_problem("")
        self.load()
        self._navigator.saved(message, undo=False)

    def _fail_read(self, error: GcoError) -> None:
        self._unread = True
        self._view.show_unread()
        self._fail(error)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))


def _row(regel: PrullenbakRegel) -> ListRow:
    return ListRow(
        key=regel.id,
        title=regel.titel,
        subtitle=texts.subtitle(regel),
        right=texts.right(regel),
        sentence=texts.sentence(regel),
        icon=texts.soort(regel)[1],
    )
