"""Says in one sentence whether another gezin can come; no ranking, and nothing is judged."""

from dataclasses import dataclass
from typing import Protocol

from gco_desktop.domain.draagkracht import Draagkracht
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.draagkracht import DraagkrachtService
from ui.runner import Runner
from ui.uren import draagkracht_texts as texts
from ui.widgets.shapes import Bar


@dataclass(frozen=True, slots=True, kw_only=True)
class DraagkrachtState:
    """What the dialog shows; ``part`` is how full the week is, unknown without a norm."""

    sentence: str
    total: str
    part: float | None
    bars: tuple[Bar, ...]
    rows: tuple[tuple[str, ...], ...]
    needs_norm: bool


class DraagkrachtView(Protocol):
    """What the presenter may ask of the dialog."""

    def show_state(self, state: DraagkrachtState) -> None:
        """Show everything."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class DraagkrachtPresenter:
    """Stands between the dialog and the core."""

    def __init__(self, view: DraagkrachtView, service: DraagkrachtService, runner: Runner) -> None:
        self._view = view
        self._service = service
        self._runner = runner

    def load(self) -> None:
        """Show how things stand."""
        self._runner.run(self._service.overview, self._on_read, self._fail)

    def _on_read(self, draagkracht: Draagkracht) -> None:
        self._view.show_state(build_state(draagkracht))

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def build_state(draagkracht: Draagkracht) -> DraagkrachtState:
    """Return the answer, the bars by name, and the same as a table."""
    norm = draagkracht.norm
    bars = [
        Bar(
            label=regel.naam,
            value=regel.gemiddeld,
            text=texts.beside(regel.gemiddeld, regel.afgesproken),
        )
        for regel in draagkracht.regels
    ]
    rows = [
        (
            regel.naam,
            texts.hours(regel.gemiddeld),
            texts.hours(regel.deze_week),
            texts.NOT_AGREED if regel.afgesproken is None else texts.hours(regel.afgesproken),
        )
        for regel in draagkracht.regels
    ]
    if draagkracht.overig:
        average = texts.hours(draagkracht.overig)
        bars.append(Bar(label=texts.REST, value=draagkracht.overig, text=average))
        rows.append((texts.REST, average, "", ""))
    return DraagkrachtState(
        sentence=answer(draagkracht),
        total=texts.total(draagkracht.nodig, norm),
        part=draagkracht.nodig / norm if norm else None,
        bars=tuple(bars),
        rows=tuple(rows),
        needs_norm=norm is None,
    )


def answer(draagkracht: Draagkracht) -> str:
    """Return the one sentence that answers the question."""
    room = draagkracht.ruimte
    if room is None:
        return texts.NO_NORM
    if draagkracht.past_erbij:
        return texts.fits(room, draagkracht.per_gezin)
    return texts.no_room(room, draagkracht.per_gezin)
