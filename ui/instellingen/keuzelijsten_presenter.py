"""Decides what happens with the lists to choose from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.referenties import FREE, Keuze, ReferentieService
from ui.instellingen import keuzelijsten_texts as texts
from ui.navigator import Navigator
from ui.runner import Runner
from ui.widgets.saver import Saver
from ui.widgets.shapes import ListRow, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """What can be done with the row one is at."""

    switch: str
    reset: bool
    up: bool
    down: bool


class KeuzelijstenViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_rows(self, rows: Sequence[ListRow], *, free: bool) -> None:
        """Show the rows of the list; ``free`` when rows may be added and switched off."""
        ...

    def show_actions(self, actions: Actions) -> None:
        """Offer what can be done with the current row."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...

    def show_label_problem(self, text: str) -> None:
        """Say what is wrong with the text that was typed."""
        ...

    def close_label(self) -> None:
        """Close the question for a text: it was kept."""
        ...

    def select(self, code: str) -> None:
        """Make this row the current one."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...


class KeuzelijstenPresenter:
    """Stands between the part Keuzelijsten and the core."""

    def __init__(
        self,
        view: KeuzelijstenViewer,
        service: ReferentieService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._saver = Saver(runner, view)
        self.tabel = FREE[0]
        self._rows: dict[str, Keuze] = {}
        self._added = ""

    def choose(self, tabel: str) -> None:
        """Show another list."""
        self.tabel = tabel
        self.load()

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(lambda: self._service.keuzes(self.tabel), self._show, self._fail)

    def keuze(self, code: object) -> Keuze | None:
        """Return a row that is shown."""
        return self._rows.get(str(code))

    def moved_to(self, code: object) -> None:
        """Offer what can be done with a row."""
        keuze = self.keuze(code)
        if keuze is not None:
            order = list(self._rows)
            self._view.show_actions(
                Actions(
                    switch=texts.SWITCH_OFF if keuze.actief else texts.SWITCH_ON,
                    reset=keuze.gewijzigd,
                    up=keuze.code != order[0],
                    down=keuze.code != order[-1],
                )
            )

    def add(self, label: str) -> None:
        """Add a row of the user's own."""
        tabel = self.tabel
        self._saver.save(
            lambda reason: self._service.add(tabel, label, bsn_reden=reason),
            self._on_added,
            self._fail_label,
        )

    def rename(self, code: str, label: str) -> None:
        """Give a row another text."""
        tabel = self.tabel
        self._saver.save(
            lambda reason: self._service.rename(tabel, code, label, bsn_reden=reason),
            lambda _nothing: self._on_renamed(),
            self._fail_label,
        )

    def switch(self, code: object) -> None:
        """Offer a row no longer, or again."""
        keuze, tabel = self.keuze(code), self.tabel
        if keuze is not None and tabel in FREE:
            told = texts.SWITCHED_OFF if keuze.actief else texts.SWITCHED_ON
            self._change(
                lambda: self._service.set_active(tabel, keuze.code, actief=not keuze.actief), told
            )

    def reset(self, code: object) -> None:
        """Give a row of the program its own text again."""
        keuze, tabel = self.keuze(code), self.tabel
        if keuze is not None and keuze.gewijzigd:
            self._change(lambda: self._service.reset(tabel, keuze.code), texts.RESTORED)

    def move(self, code: object, by: int) -> None:
        """Move a row up or down."""
        keuze, tabel = self.keuze(code), self.tabel
        at = list(self._rows).index(keuze.code) + by if keuze is not None else -1
        if keuze is not None and 0 <= at < len(self._rows):
            self._change(lambda: self._service.move(tabel, keuze.code, by), texts.MOVED)

    def _change(self, work: Callable[[], None], told: str) -> None:
        self._runner.run(work, lambda _nothing: self._tell(told), self._fail)

    def _show(self, keuzes: Sequence[Keuze]) -> None:
        self._rows = {keuze.code: keuze for keuze in keuzes}
        rows = [_row(keuze, number, len(keuzes)) for number, keuze in enumerate(keuzes, 1)]
        self._view.show_rows(rows, free=self.tabel in FREE)
        if self._added in self._rows:
            self._view.select(self._added)
            self._added = ""

    def _on_added(self, code: str) -> None:
        self._view.close_label()
        self._added = code
        self._tell(texts.ADDED)

    def _on_renamed(self) -> None:
        self._view.close_label()
        self._tell(texts.RENAMED)

    def _tell(self, message: str) -> None:
        self._view.show_problem("")
        self._announce()
        self._navigator.saved(message)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))

    def _fail_label(self, error: GcoError) -> None:
        self._view.show_label_problem(error_text(error))


def _row(keuze: Keuze, number: int, count: int) -> ListRow:
    off = not keuze.actief
    return ListRow(
        key=keuze.code,
        title=keuze.label,
        subtitle=texts.subtitle(keuze),
        sentence=texts.sentence(keuze, number, count),
        pill=texts.pill(keuze),
        tone=Tone.NEUTRAL if off else Tone.WARN,
    )
