"""Decides what the screen that makes a summary shows and does."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.ids import SignaalId
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.signaal import Signaal
from gco_desktop.error_texts import error_text
from gco_desktop.errors import (
    GcoError,
    KwartaalLeegError,
    KwartaalOpenError,
    KwartaalVolgordeError,
    MelderOntbreektError,
    PersoonsgegevenError,
    TekstTeLangError,
)
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.samenvattingen import (
    Gemaakt,
    Kwartaal,
    SamenvattingService,
    Voorbeeld,
)
from ui.drafts import Draft, DraftKey, FormKind
from ui.navigator import Navigator, Page
from ui.runner import Runner
from ui.samenvatting import texts
from ui.samenvatting.preview import Preview, build_preview

KEY = DraftKey(FormKind.SAMENVATTING)
Step = tuple[str, Callable[[], None]]


class SamenvattingViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_quarters(self, choices: Sequence[tuple[str, str]], chosen: str | None) -> None:
        """Fill the list of quarters."""
        ...

    def show_preview(self, preview: Preview) -> None:
        """Show exactly what would leave."""
        ...

    def show_refusal(self, message: str, action: str) -> None:
        """Say why there is nothing to show for this quarter, and what to do."""
        ...

    def show_written(self, message: str) -> None:
        """Say where the files went."""
        ...

    def show_problem(self, message: str) -> None:
        """Tell what went wrong; the preview stays."""
        ...

    def expect_checked(self, fingerprint: str) -> None:
        """Tick that the file was checked, when it is still the same to the byte."""
        ...

    def clear_messages(self) -> None:
        """Take away what was said about another quarter."""
        ...


class SamenvattingPresenter:
    """Stands between the screen that makes a summary and the core."""

    def __init__(
        self,
        view: SamenvattingViewer,
        service: SamenvattingService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._quarters: Sequence[Kwartaal] = ()
        self._preview: Voorbeeld | None = None
        self._chosen: Periode | None = None
        self._mend: Callable[[], None] | None = None

    def load(self) -> None:
        """Show the quarters, and what would leave for the one that is chosen."""
        self._runner.run(self._service.kwartalen, self._show_quarters, self._fail)

    def choose(self, code: str) -> None:
        """Show what would leave, or left, for a quarter."""
        self._view.clear_messages()
        self._choose(Periode.parse(code))

    def find_draft(self) -> None:
        """Go on with the quarter that was checked when the kluis was locked."""
        draft = self._navigator.drafts.find(KEY)
        if draft is not None and "kwartaal" in draft.fields:
            self._view.expect_checked(draft.fields.get("bestand", ""))
            self.choose(draft.fields["kwartaal"])

    def keep_draft(self, fingerprint: str, *, checked: bool) -> None:
        """Keep that this file was checked, or that it was not."""
        if checked and self._chosen is not None:
            self._navigator.drafts.keep(_draft(self._chosen, fingerprint))
        else:
            self._navigator.drafts.drop(KEY)

    def make(self, folder: Path) -> None:
        """Keep the previewed bytes for good, then write them to a folder."""
        preview = self._preview
        if preview is not None:
            self._runner.run(
                lambda: self._service.make(preview.periode, preview),
                lambda made: self._write(made, folder),
                self._fail,
            )

    def mend(self) -> None:
        """Go to the place where the reason of a refusal is taken away."""
        if self._mend is not None:
            self._mend()

    def open_doubt(self) -> None:
        """Go to the signaal that may make someone recognisable."""
        if self._preview is not None and self._preview.twijfel:
            self._navigator.open_signaal(self._preview.twijfel[0].signaal_id)

    def _choose(self, periode: Periode) -> None:
        self._chosen, self._preview, self._mend = periode, None, None
        self._runner.run(
            lambda: self._service.preview(periode),
            lambda found: self._show_preview(periode, found),
            lambda error: self._refuse(periode, error),
        )

    def _write(self, made: Gemaakt, folder: Path) -> None:
        self._announce()

        def work() -> None:
            write_file(folder / f"{made.bestandsnaam}.json", made.inhoud)
            write_file(folder / f"{made.bestandsnaam}.pdf", made.pdf)

        def done(_nothing: None) -> None:
            message = texts.written(str(folder), made.bestandsnaam, len(made.inhoud))
            self._view.show_written(message)

        def fail(error: GcoError) -> None:
            self._view.show_problem(f"{error_text(error)} {texts.KEPT}")

        self._runner.run_apart(work, done, fail)

    def _show_quarters(self, quarters: Sequence[Kwartaal]) -> None:
        self._quarters = quarters
        choices = [(str(q.periode), texts.quarter(q.periode.label_nl, _state(q))) for q in quarters]
        known = [quarter.periode for quarter in quarters]
        wanted = self._chosen if self._chosen in known else self._first()
        self._view.show_quarters(choices, None if wanted is None else str(wanted))
        if wanted is not None:
            self._choose(wanted)

    def _first(self) -> Periode | None:
        made = [quarter.periode for quarter in self._quarters if quarter.gemaakt]
        turn = [quarter.periode for quarter in self._quarters if quarter.volgende]
        return next(iter([*turn, *made, *(quarter.periode for quarter in self._quarters)]), None)

    def _show_preview(self, periode: Periode, voorbeeld: Voorbeeld) -> None:
        if periode == self._chosen:
            self._preview = voorbeeld
            self._view.show_preview(build_preview(voorbeeld))

    def _refuse(self, periode: Periode, error: GcoError) -> None:
        if periode != self._chosen:
            return
        if isinstance(error, PersoonsgegevenError | TekstTeLangError):
            self._runner.run(
                lambda: self._service.unfit_signaal(periode),
                lambda signaal: self._refuse_signaal(error, signaal),
                self._fail,
            )
            return
        message, step = self._explain(periode, error)
        self._show_refusal(message, step)

    def _refuse_signaal(self, error: GcoError, signaal: Signaal | None) -> None:
        if signaal is None:
            self._show_refusal(error_text(error), None)
            return
        message = error_text(error)
        if isinstance(error, PersoonsgegevenError):
            message = texts.personal(signaal.titel, error.fragmenten)
        elif isinstance(error, TekstTeLangError):
            message = texts.too_long(signaal.titel, error.limit)
        self._show_refusal(message, (texts.TO_SIGNAAL, lambda: self._open_signaal(signaal.id)))

    def _explain(self, periode: Periode, error: GcoError) -> tuple[str, Step | None]:
        if isinstance(error, KwartaalOpenError):
            turn = [quarter.periode for quarter in self._quarters if quarter.volgende]
            return texts.still_open(periode), self._to_quarter(turn[0]) if turn else None
        if isinstance(error, KwartaalVolgordeError):
            first = Periode.parse(error.periode)
            return texts.out_of_turn(first), self._to_quarter(first)
        if isinstance(error, MelderOntbreektError):
            return error_text(error), self._to_page(texts.TO_SETTINGS, Page.INSTELLINGEN)
        if isinstance(error, KwartaalLeegError):
            return error_text(error), self._to_page(texts.HOURS_ACTION, Page.UREN)
        return error_text(error), None

    def _to_page(self, action: str, page: Page) -> Step:
        return action, lambda: self._navigator.open_page(page)

    def _to_quarter(self, periode: Periode) -> Step:
        def go() -> None:
            self._chosen = periode
            self._view.clear_messages()
            self._show_quarters(self._quarters)

        return texts.to_quarter(periode), go

    def _open_signaal(self, signaal_id: SignaalId) -> None:
        self._navigator.open_signaal(signaal_id)

    def _show_refusal(self, message: str, step: Step | None) -> None:
        action, self._mend = ("", None) if step is None else step
        self._view.show_refusal(message, action)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))


def _state(found: Kwartaal) -> str:
    if found.gemaakt:
        return texts.MADE
    if found.volgende:
        return texts.NEXT
    return texts.LATER if found.voorbij else texts.OPEN


def _draft(periode: Periode, fingerprint: str) -> Draft:
    return Draft(key=KEY, fields={"kwartaal": str(periode), "bestand": fingerprint})
