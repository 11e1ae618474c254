"""Decides what the screen with signalen shows and does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from gco_desktop.domain.ids import SignaalId, TrajectId
from gco_desktop.domain.overzicht import SignaalRegel, TrajectRegel
from gco_desktop.domain.signaal import Signaal
from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError, GcoError
from gco_desktop.reference import tables
from gco_desktop.services.signalen import SignaalService
from gco_desktop.services.trajecten import TrajectService
from ui.navigator import Navigator
from ui.runner import Runner
from ui.signalen import texts
from ui.widgets.shapes import ListRow, Tone

_TONES = {"OPGELOST": Tone.OK, "NIET_OPGELOST": Tone.NEUTRAL, "GEESCALEERD": Tone.WARN}
SHOWN_FRAGMENTS = 6


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found in a text, in words; ``hard`` may not leave."""

    text: str
    hard: bool


class SignalenViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_list(self, rows: Sequence[ListRow], caption: str) -> None:
        """Fill the list."""
        ...

    def show_form(self, signaal: Signaal, trajecten: Sequence[tuple[str, str]], note: str) -> None:
        """Show one signaal in the form."""
        ...

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        ...

    def show_warning(self, warning: Finding | None) -> None:
        """Show what was found in the texts."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong; what was typed stays."""
        ...

    def ask_reason(self, message: str, answer: Callable[[str], None]) -> None:
        """Ask why nine digits may stay."""
        ...


class SignalenPresenter:
    """Stands between the screen with signalen and the core."""

    def __init__(
        self,
        view: SignalenViewer,
        services: tuple[SignaalService, TrajectService],
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._signalen, self._trajecten = services
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._names: Sequence[tuple[str, str]] = ()
        self._wanted: SignaalId | None = None
        self._current: Signaal | None = None
        self._is_new = False

    def load(self) -> None:
        """Show the latest list."""
        self._runner.run(
            lambda: (self._signalen.regels(), self._trajecten.regels()), self._show, self._fail
        )

    def choose(self, signaal_id: SignaalId) -> None:
        """Show one signaal."""
        if self._current is not None and self._current.id == signaal_id and not self._is_new:
            return
        self._runner.run(lambda: self._signalen.get(signaal_id), self._show_existing, self._fail)

    def open(self, signaal_id: SignaalId) -> None:
        """Show one signaal, once the list is there."""
        self._wanted = signaal_id
        self.load()

    def start(self, traject_id: TrajectId | None) -> None:
        """Show an empty signaal."""
        ids = () if traject_id is None else (traject_id,)
        self._is_new = True
        self._current = self._signalen.new(ids)
        self._view.show_form(self._current, self._names, "")

    def cancel(self) -> None:
        """Leave the form as it was kept."""
        if self._is_new or self._current is None:
            self._is_new, self._current = False, None
            self._view.show_nothing()
            self.load()
        else:
            self._show_existing(self._current)

    def save(self, signaal: Signaal, reden: str | None = None) -> None:
        """Keep the form."""

        def fail(error: GcoError) -> None:
            if isinstance(error, BsnVermoedError):
                self._view.ask_reason(error_text(error), lambda answer: self.save(signaal, answer))
            else:
                self._fail(error)

        def done(_nothing: None) -> None:
            self._current, self._is_new = signaal, False
            self._wanted = signaal.id
            self._navigator.saved(texts.SAVED)
            self._announce()

        self._runner.run(lambda: self._signalen.save(signaal, bsn_reden=reden), done, fail)

    def delete(self) -> None:
        """Throw the shown signaal away; it can be undone."""
        if self._current is None:
            return
        signaal_id, self._current = self._current.id, None

        def done(_nothing: None) -> None:
            self._view.show_nothing()
            self._navigator.saved(texts.DELETED)
            self._announce()

        self._runner.run(lambda: self._signalen.delete(signaal_id), done, self._fail)

    def check(self, text: str) -> None:
        """Look for personal data in what was typed."""
        self._runner.run(lambda: self._look(text), self._view.show_warning, self._fail)

    def _look(self, text: str) -> Finding | None:
        found = self._signalen.check(text)
        for fragments, words, hard in (
            (found.hard, texts.found_hard, True),
            (found.soft, texts.found_soft, False),
        ):
            if fragments:
                names = list(dict.fromkeys(fragment.tekst for fragment in fragments))
                return Finding(words(", ".join(names[:SHOWN_FRAGMENTS])), hard)
        return None

    def _show(self, data: tuple[Sequence[SignaalRegel], Sequence[TrajectRegel]]) -> None:
        regels, trajecten = data
        self._names = [(str(regel.id), f"{regel.gezin} \u00b7 {regel.code}") for regel in trajecten]
        rows = [list_row(regel, self._signalen.context.vandaag) for regel in regels]
        self._view.show_list(rows, texts.count(len(rows)))
        if self._is_new:
            return
        known = {regel.id for regel in regels}
        wanted = self._wanted or (self._current.id if self._current else None)
        self._wanted = None
        if wanted in known and wanted is not None:
            self._runner.run(lambda: self._signalen.get(wanted), self._show_existing, self._fail)
        elif regels:
            self.choose(regels[0].id)
        else:
            self._view.show_nothing()

    def _show_existing(self, signaal: Signaal) -> None:
        self._current, self._is_new = signaal, False
        note = texts.sent(signaal.verzonden_in) if signaal.verzonden_in else ""
        self._view.show_form(signaal, self._names, note)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def list_row(regel: SignaalRegel, today: date) -> ListRow:
    """Put one signaal of the list into words."""
    status = tables.label("signaalstatus", regel.status)
    categorie = tables.label("signaalcategorie", regel.categorie) if regel.categorie else ""
    return ListRow(
        key=regel.id,
        title=regel.titel,
        subtitle=categorie or tables.label("signaalniveau", regel.niveau),
        right=texts.short_day(regel.datum, today),
        sentence=texts.sentence(regel.titel, status, regel.datum),
        icon="file-export" if regel.verzonden_in else "",
    )
