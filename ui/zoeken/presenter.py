"""Decides what stands below the line, and what happens with what is chosen."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from gco_desktop.domain.zoeken import Vondst, words_of
from gco_desktop.errors import GcoError
from gco_desktop.services.zoeken import FIRST, MOST, ZoekService
from ui.runner import Runner
from ui.zoeken import texts
from ui.zoeken.contract import Command, Destinations, RowKind, ZoekView
from ui.zoeken.rows import Act, Line, command_lines, group_of, naam_lines, treffer_lines


class ZoekPresenter:
    """Asks again with every letter, and shows an answer to what stands there now only."""

    def __init__(
        self,
        view: ZoekView,
        zoeken: ZoekService,
        runner: Runner,
        to: Destinations,
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._zoeken = zoeken
        self._runner = runner
        self._to = to
        self._today = today
        self._screens: Sequence[Command] = ()
        self._actions: Sequence[Command] = ()
        self._tekst = ""
        self._wide: frozenset[str] = frozenset()
        self._acts: dict[str, Act] = {}
        self._asking = False
        self._mended = False

    def start(self, screens: Sequence[Command], actions: Sequence[Command]) -> None:
        """Show where one can go, and read beside it which words there are."""
        self._screens, self._actions = screens, actions
        self._show(Vondst())
        self._runner.run_apart(self._zoeken.learn, self._on_learned, _ignore)

    def typed(self, tekst: str) -> None:
        """Look for what stands in the line."""
        self._tekst, self._wide = tekst, frozenset()
        self._look()

    def choose(self, key: str) -> None:
        """Go where a row leads, or show the rest of its group."""
        group = group_of(key)
        if group is not None:
            self._wide |= {group}
            self._look()
        elif key in self._acts:
            act = self._acts[key]
            self._view.leave()
            act()

    def _look(self) -> None:
        if not words_of(self._tekst):
            self._show(Vondst())
        elif not self._asking:
            self._asking = True
            asked = (self._tekst, self._limit())
            work = partial(self._zoeken.search, *asked)
            self._runner.run(work, partial(self._on_found, asked), self._on_failed)

    def _limit(self) -> int:
        return MOST if self._wide else FIRST

    def _on_found(self, asked: tuple[str, int], vondst: Vondst) -> None:
        self._asking = False
        if asked != (self._tekst, self._limit()):
            self._look()  # something else stands there by now
            return
        self._show(vondst)
        if vondst.teksten is None and not self._mended:
            self._mended = True
            mend = partial(self._zoeken.index.tend, thorough=True)
            self._runner.run_apart(mend, self._on_mended, self._on_broken)

    def _on_failed(self, _error: GcoError) -> None:
        self._asking = False
        self._show(Vondst(tekst=self._tekst, teksten=None), texts.BROKEN)

    def _on_learned(self, is_new: bool) -> None:
        if is_new:
            self._look()

    def _on_mended(self, _rebuilt: bool) -> None:
        self._look()

    def _on_broken(self, _error: GcoError) -> None:
        self._show(Vondst(tekst=self._tekst, teksten=None), texts.BROKEN)

    def _show(self, vondst: Vondst, fault: str = "") -> None:
        lines = self._lines(vondst)
        self._acts = {row.key: act for row, act in lines if act is not None}
        self._view.show_rows([row for row, _act in lines], fault or self._message(vondst, lines))

    def _lines(self, vondst: Vondst) -> list[Line]:
        asked = bool(words_of(self._tekst))
        commands = [
            *command_lines(self._actions, texts.ACTIONS, self._tekst),
            *command_lines(self._screens, texts.SCREENS, self._tekst),
        ]
        if not asked:
            return commands
        wide = texts.TEXTS in self._wide
        return [
            *naam_lines(vondst, self._to, self._wide),
            *commands,
            *treffer_lines(vondst, self._to, self._today(), wide=wide),
        ]

    def _message(self, vondst: Vondst, lines: Sequence[Line]) -> str:
        if vondst.teksten is None:
            return texts.BROKEN if self._mended else texts.BUSY
        if not words_of(self._tekst):
            return ""
        count = sum(row.kind in {RowKind.LINE, RowKind.TEXT} for row, _act in lines)
        hidden = vondst.teksten - sum(row.kind is RowKind.TEXT for row, _act in lines)
        return texts.found(count + hidden) if count else texts.NOTHING


def _ignore(_error: GcoError) -> None:
    """Words inside other words are not found, all others are."""
