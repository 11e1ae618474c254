"""Decides what the screen that makes a summary shows and does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.periode import Periode
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.samenvatting_blad import activiteit_label, signaal_blad
from gco_desktop.services.samenvattingen import (
    Gemaakt,
    Kwartaal,
    SamenvattingService,
    Voorbeeld,
)
from ui.navigator import Navigator
from ui.runner import Runner
from ui.samenvatting import texts
from ui.widgets.shapes import ListRow, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The file in words; ``text`` is the file itself."""

    rows: tuple[tuple[str, str], ...]
    signals: tuple[tuple[str, ...], ...]
    signal_texts: tuple[str, ...]
    notes: tuple[str, ...]
    fingerprint: str
    text: str
    made: bool


class SamenvattingViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_quarters(self, rows: Sequence[ListRow], wanted: Periode | None) -> None:
        """Fill the list of quarters."""
        ...

    def show_preview(self, preview: Preview) -> None:
        """Show exactly what would leave."""
        ...

    def show_refusal(self, message: str) -> None:
        """Say why there is nothing to show for this quarter."""
        ...

    def show_written(self, message: str) -> None:
        """Say where the files went."""
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
        self._preview: Voorbeeld | None = None
        self._chosen: Periode | None = None

    def load(self) -> None:
        """Show the quarters."""
        self._runner.run(self._service.kwartalen, self._show_quarters, self._fail)

    def choose(self, periode: Periode) -> None:
        """Show what would leave, or left, for a quarter."""
        self._chosen, self._preview = periode, None
        self._runner.run(lambda: self._service.preview(periode), self._show_preview, self._fail)

    def make(self, folder: Path) -> None:
        """Write the previewed bytes to a folder, and keep them for good."""
        preview = self._preview
        if preview is None:
            return

        def work() -> Gemaakt:
            made = self._service.make(preview.periode, preview)
            write_file(folder / f"{made.bestandsnaam}.json", made.inhoud)
            write_file(folder / f"{made.bestandsnaam}.pdf", made.pdf)
            return made

        def done(made: Gemaakt) -> None:
            self._announce()
            self._view.show_written(texts.written(str(folder), made.bestandsnaam))

        self._runner.run(work, done, self._fail)

    def _show_quarters(self, quarters: Sequence[Kwartaal]) -> None:
        rows = [
            ListRow(
                key=found.periode,
                title=found.periode.label_nl.capitalize(),
                subtitle=_state(found),
                sentence=f"{found.periode.label_nl}, {_state(found)}",
                pill=_state(found) if found.volgende else "",
                tone=Tone.PRIMARY,
            )
            for found in quarters
        ]
        wanted = self._chosen or next((q.periode for q in quarters if q.volgende), None)
        if wanted is None:
            wanted = next((q.periode for q in quarters if q.gemaakt), None)
        self._view.show_quarters(rows, wanted)

    def _show_preview(self, voorbeeld: Voorbeeld) -> None:
        if voorbeeld.periode == self._chosen:
            self._preview = voorbeeld
            self._view.show_preview(build_preview(voorbeeld))

    def _fail(self, error: GcoError) -> None:
        self._view.show_refusal(error_text(error))


def build_preview(voorbeeld: Voorbeeld) -> Preview:
    """Put the file into words, from the file alone."""
    found = voorbeeld.samenvatting
    rows = [(texts.TOTAL, texts.hours(found.totaal))]
    if found.gezin is not None and found.overig is not None:
        rows.append((texts.FAMILY, texts.hours(found.gezin)))
        rows.append((texts.REST, texts.hours(found.overig)))
    for groep in found.groepen:
        label = (
            texts.merged(groep.activiteiten) if groep.samengevoegd else _name(groep.activiteiten[0])
        )
        rows.append((label, texts.hours(groep.minuten)))
    rows.append((texts.BAND, f"{found.gezinnen_van} tot en met {found.gezinnen_tot}"))
    signals = [signaal_blad(signaal) for signaal in found.signalen]
    return Preview(
        rows=tuple(rows),
        signals=tuple((s.categorie, s.wet, s.partij, s.schaal, s.gezinnen) for s in signals),
        signal_texts=tuple(s.tekst for s in signals if s.tekst),
        notes=_notes(voorbeeld),
        fingerprint=texts.fingerprint(voorbeeld.sha256),
        text=voorbeeld.inhoud.decode(),
        made=voorbeeld.gemaakt,
    )


def _notes(voorbeeld: Voorbeeld) -> tuple[str, ...]:
    notes = [texts.BOOKED]
    if not voorbeeld.samenvatting.uitgesplitst:
        notes.insert(0, texts.FEW)
    if voorbeeld.zonder_opdrachtgever:
        notes.append(texts.loose(voorbeeld.zonder_opdrachtgever))
    if voorbeeld.gemaakt:
        notes.insert(0, texts.before(voorbeeld.periode.label_nl))
    return tuple(notes)


def _name(nr: int) -> str:
    return f"{nr}. {activiteit_label(nr)}" if nr else activiteit_label(nr)


def _state(found: Kwartaal) -> str:
    if found.gemaakt:
        return texts.MADE
    if found.volgende:
        return texts.NEXT
    return texts.LATER if found.voorbij else texts.OPEN
