"""Decides what the screen of a team lead shows and does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.duur import format_duur
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.exports.team import TeamOverzicht
from gco_desktop.reports.team_papier import TeamPeriode, TeamRegel
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.team import (
    CSV_NAME,
    PDF_NAME,
    TeamResultaat,
    as_csv,
    as_pdf,
    combine_files,
    notes,
)
from gco_desktop.services.team_blad import afzender, team_blad
from ui.runner import Runner
from ui.team import texts
from ui.widgets.shapes import Bar, ListRow, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodeState:
    """The hours of one period, in words."""

    title: str
    total: str
    families: str
    rows: tuple[tuple[str, str, str, str], ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamState:
    """Everything the screen shows."""

    files: tuple[ListRow, ...]
    notes: tuple[str, ...]
    perioden: tuple[PeriodeState, ...]
    signals: tuple[tuple[str, str], ...]
    signal_texts: tuple[str, ...]


class TeamViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_state(self, state: TeamState) -> None:
        """Show everything."""
        ...

    def show_message(self, message: str, tone: Tone) -> None:
        """Say what was done or what went wrong."""
        ...


class TeamPresenter:
    """Stands between the screen of a team lead and the core."""

    def __init__(self, view: TeamViewer, runner: Runner) -> None:
        self._view = view
        self._runner = runner
        self._paths: list[Path] = []
        self._size: int | None = None
        self._result: TeamResultaat | None = None

    def open(self, paths: Sequence[Path]) -> None:
        """Add files and show all together."""
        self._paths += [path for path in paths if path not in self._paths]
        self._combine()

    def clear(self) -> None:
        """Forget every file."""
        self._paths.clear()
        self._combine()

    def set_size(self, size: int) -> None:
        """Say how many GCO'ers the team has; 0 is unknown."""
        self._size = size or None
        self._combine()

    def save_csv(self, path: Path) -> None:
        """Write the overview as a table."""
        self._save(path, as_csv)

    def save_pdf(self, path: Path) -> None:
        """Write the overview on paper."""
        self._save(path, as_pdf)

    def suggested(self, suffix: str) -> str:
        """Return a file name that tells what it is."""
        return CSV_NAME if suffix == "csv" else PDF_NAME

    def _save(self, path: Path, make: Callable[[TeamOverzicht], bytes]) -> None:
        if self._result is None:
            return
        overzicht = self._result.overzicht

        def done(_nothing: None) -> None:
            self._view.show_message(texts.saved(path.name), Tone.OK)

        self._runner.run_apart(lambda: write_file(path, make(overzicht)), done, self._fail)

    def _combine(self) -> None:
        paths, size = tuple(self._paths), self._size
        self._runner.run_apart(lambda: combine_files(paths, size), self._show, self._fail)

    def _show(self, result: TeamResultaat) -> None:
        self._result = result
        blad = team_blad(result.overzicht)
        self._view.show_state(
            TeamState(
                files=tuple(_file_row(number, result) for number in range(len(result.bestanden))),
                notes=(
                    *(error_text(error) for error in result.geweigerd),
                    *notes(result.overzicht),
                ),
                perioden=tuple(_periode(periode) for periode in blad.perioden[::-1]),
                signals=tuple((label, str(count)) for label, count in blad.signalen),
                signal_texts=blad.teksten,
            )
        )

    def _fail(self, error: GcoError) -> None:
        self._view.show_message(error_text(error), Tone.BAD)


def _file_row(number: int, result: TeamResultaat) -> ListRow:
    found = result.bestanden[number]
    fine = found.samenvatting is not None
    who = afzender(found.samenvatting) if found.samenvatting is not None else found.bestand
    state = texts.FINE if fine else texts.REFUSED
    return ListRow(
        key=number,
        title=who,
        subtitle=found.bestand,
        pill=state,
        tone=Tone.OK if fine else Tone.BAD,
        sentence=f"{who}, {state}",
    )


def _periode(periode: TeamPeriode) -> PeriodeState:
    return PeriodeState(
        title=periode.titel,
        total=texts.total(format_duur(periode.totaal), periode.dekking),
        families=texts.families(periode.gezinnen) if periode.gezinnen else "",
        rows=tuple(_row(regel) for regel in periode.regels),
        bars=tuple(
            Bar(
                label=texts.MERGED_BAR if regel.samengevoegd else regel.label,
                value=max(regel.minuten, 0),
                text=format_duur(regel.minuten),
            )
            for regel in periode.regels
        ),
    )


def _row(regel: TeamRegel) -> tuple[str, str, str, str]:
    return (regel.label, format_duur(regel.minuten), str(regel.melders), regel.toelichting)
