"""Decides what happens with the abbreviations."""

from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.afkorting import Afkorting
from gco_desktop.domain.regel_woorden import Woord
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.afkortingen import AfkortingRegel, AfkortingService
from ui.instellingen import afkortingen_texts as texts
from ui.navigator import Navigator
from ui.runner import Runner
from ui.widgets.shapes import ListRow, Tone


class AfkortingenViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show the abbreviations, or that there are none."""
        ...

    def ask(self, regel: AfkortingRegel | None, words: Sequence[Woord]) -> None:
        """Open the form of an abbreviation, or of a new one."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...


class AfkortingenPresenter:
    """Stands between the part Afkortingen and the core."""

    def __init__(
        self,
        view: AfkortingenViewer,
        service: AfkortingService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._rows: dict[UUID, AfkortingRegel] = {}

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(self._service.regels, self._show, self._fail)

    def add(self) -> None:
        """Ask for a new abbreviation."""
        self._ask(None)

    def change(self, key: object) -> None:
        """Change an abbreviation."""
        regel = self._rows.get(key) if isinstance(key, UUID) else None
        if regel is not None:
            self._ask(regel)

    def delete(self, key: object) -> None:
        """Forget an abbreviation; the window can take that back."""
        if isinstance(key, UUID) and key in self._rows:
            self._runner.run(
                lambda: self._service.delete(key),
                lambda _none: self._tell(texts.DELETED),
                self._fail,
            )

    def resume(self, ref: str) -> None:
        """Open the form of a draft again, once the rows are known."""

        def show(regels: Sequence[AfkortingRegel]) -> None:
            self._show(regels)
            self._ask(next((each for key, each in self._rows.items() if str(key) == ref), None))

        self._runner.run(self._service.regels, show, self._fail)

    def work_for(
        self, regel: AfkortingRegel | None, tekst: str, word: Woord
    ) -> Callable[[str | None], None]:
        """Return the work that keeps what the form says."""
        new = self._service.new(tekst, word)
        kept = new if regel is None else _with_id(new, regel.afkorting.id)
        return lambda reason: self._service.save(kept, bsn_reden=reason)

    def saved(self) -> None:
        """Tell that the form was kept."""
        self._tell(texts.SAVED)

    def _ask(self, regel: AfkortingRegel | None) -> None:
        self._runner.run(
            self._service.words, lambda words: self._view.ask(regel, words), self._fail
        )

    def _show(self, regels: Sequence[AfkortingRegel]) -> None:
        self._rows = {regel.afkorting.id: regel for regel in regels}
        self._view.show_rows(
            [_row(regel, number, len(regels)) for number, regel in enumerate(regels, 1)]
        )

    def _tell(self, message: str) -> None:
        self._view.show_problem("")
        self._announce()
        self._navigator.saved(message)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))


def _with_id(afkorting: Afkorting, kept: UUID) -> Afkorting:
    return Afkorting(id=kept, tekst=afkorting.tekst, soort=afkorting.soort, doel=afkorting.doel)


def _row(regel: AfkortingRegel, number: int, count: int) -> ListRow:
    return ListRow(
        key=regel.afkorting.id,
        title=regel.afkorting.tekst,
        subtitle=texts.meaning(regel),
        sentence=texts.sentence(regel, number, count),
        late=regel.woord is None,
        tone=Tone.NEUTRAL,
    )
