"""Decides what the form of a traject offers and keeps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.traject import Intensiteit, Overgang, Traject, TrajectStatus
from gco_desktop.error_texts import error_text
from gco_desktop.errors import EindVoorBeginError, GcoError
from gco_desktop.reference import tables
from gco_desktop.services.trajecten import TrajectDetail
from ui.traject import form_texts
from ui.traject.tools import Tools
from ui.widgets.saver import Saver

Choices = list[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajectInvoer:
    """What the form says: the traject as filled in, and how it stands from a day on."""

    traject: Traject
    overgangen: tuple[Overgang, ...] = ()


class TrajectForm(Protocol):
    """What the presenter may ask of the form."""

    def show_opdrachtgevers(self, parties: Sequence[Opdrachtgever]) -> None:
        """Offer the parties hours are made for."""
        ...

    def show_end_error(self, message: str) -> None:
        """Tell under the end date what is wrong with it."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...

    def finish(self) -> None:
        """Close: everything was kept."""
        ...


class EditPresenter:
    """Stands between the form of a traject and the core."""

    def __init__(self, view: TrajectForm, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._saver = Saver(tools.runner, view)

    def load(self) -> None:
        """Offer the opdrachtgevers of the profile."""
        self._tools.runner.run(
            self._tools.profiel.opdrachtgevers, self._view.show_opdrachtgevers, self._fail
        )

    def save(self, invoer: TrajectInvoer) -> None:
        """Keep what the form says, in one step."""
        self._saver.save(
            lambda reden: self._tools.trajecten.revise(
                invoer.traject, invoer.overgangen, bsn_reden=reden
            ),
            self._on_saved,
            self._fail,
        )

    def _on_saved(self, _traject: Traject) -> None:
        self._tools.announcer.traject_changed()
        self._tools.navigator.saved(form_texts.TRAJECT_SAVED)
        self._view.finish()

    def _fail(self, error: GcoError) -> None:
        if isinstance(error, EindVoorBeginError):
            self._view.show_end_error(error_text(error))
        else:
            self._view.show_error(error_text(error))


def status_choices(current: TrajectStatus) -> tuple[Choices, Choices]:
    """Return the statuses that may follow, and all others: for a correction."""
    follow = tables.entries("trajectstatus")[current]["volgende"].split(",")
    others = [pair for pair in tables.choices("trajectstatus") if pair[0] != current]
    return (
        [pair for pair in others if pair[0] in follow],
        [pair for pair in others if pair[0] not in follow],
    )


def intensity_choices(current: Intensiteit) -> Choices:
    """Return every other intensity."""
    return [pair for pair in tables.choices("intensiteit") if pair[0] != current]


def law_choices() -> Choices:
    """Return every law by its short name."""
    return [(code, label[:1].upper() + label[1:]) for code, label in tables.choices("wet")]


def history(detail: TrajectDetail) -> list[str]:
    """Return every status and intensity the traject had, newest first."""
    steps = [
        (stap.op, tables.label("trajectstatus", stap.status), stap.reden) for stap in detail.stappen
    ]
    steps += [
        (periode.van, tables.label("intensiteit", periode.intensiteit), periode.reden)
        for periode in detail.intensiteiten
    ]
    steps.sort(key=lambda step: step[0], reverse=True)
    return [form_texts.history(*step) for step in steps]
