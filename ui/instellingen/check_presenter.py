"""Decides when the code on paper is asked for, and what follows an answer."""

from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.herstelcode import HerstelcodeService
from ui.instellingen import code_texts as texts
from ui.navigator import Navigator
from ui.runner import Runner


class CheckViewer(Protocol):
    """What the presenter may ask of the card."""

    def ask(self, groups: tuple[int, ...]) -> None:
        """Ask for these groups of the code."""
        ...

    def mark(self, groups: tuple[int, ...]) -> None:
        """Say which of the groups that were asked are wrong."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        ...

    def put_away(self) -> None:
        """Go out of sight, with what was typed."""
        ...


class CheckPresenter:
    """Stands between the card and the open kluis."""

    def __init__(
        self, view: CheckViewer, service: HerstelcodeService, runner: Runner, navigator: Navigator
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._asked: tuple[int, ...] = ()

    def load(self) -> None:
        """Ask when it is time; what is asked already stays."""
        if not self._asked:
            self._runner.run(self._service.check_is_due, self._on_due, self._fail)

    def check(self, typed: tuple[str, ...]) -> None:
        """See whether what was typed stands in the code."""
        answers = dict(zip(self._asked, typed, strict=True))
        self._view.show_problem("")
        self._runner.run(lambda: self._service.check(answers), self._on_checked, self._fail)

    def later(self) -> None:
        """Leave it for a month."""
        self._runner.run(self._service.later, lambda _nothing: self._end(), self._fail)

    def _on_due(self, due: bool) -> None:
        if due:
            self._asked = self._service.pick_groups()
            self._view.ask(self._asked)
        else:
            self._view.put_away()

    def _on_checked(self, wrong: tuple[int, ...]) -> None:
        self._view.mark(wrong)
        if not wrong:
            self._end()
            self._navigator.saved(texts.CHECKED, undo=False)

    def _end(self) -> None:
        self._asked = ()
        self._view.put_away()

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
