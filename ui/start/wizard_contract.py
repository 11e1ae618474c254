"""What the wizard and its presenter say to each other."""

from dataclasses import dataclass, field
from enum import StrEnum, unique
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.bsn import find_bsn
from gco_desktop.domain.profiel import Profiel

GROUPS = 8
ASKED = 2


@unique
class Step(StrEnum):
    """What the wizard shows; the sheet and its check are one step to the user."""

    PLACE = "place"
    SECRET = "secret"  # noqa: S105 - the name of a step
    SHEET = "sheet"
    CHECK = "check"
    PROFILE = "profile"


ORDER = tuple(Step)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeKluis:
    """A kluis whose recovery code is not on paper yet."""

    folder: Path
    code: str
    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileInput:
    """What was typed about the GCO'er."""

    profiel: Profiel = field(default_factory=Profiel)
    opdrachtgever: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to keep."""
        return self == ProfileInput()

    @property
    def may_hold_bsn(self) -> bool:
        """Whether a text holds what may be a burgerservicenummer."""
        profiel = self.profiel
        typed = (
            profiel.naam,
            profiel.functie,
            profiel.telefoon,
            profiel.organisatie,
            profiel.regio,
            self.opdrachtgever,
        )
        return any(find_bsn(text) for text in typed)


class WizardViewer(Protocol):
    """What the presenter may ask of the wizard."""

    def show_step(self, step: Step) -> None:
        """Show a step."""
        ...

    def show_place_warning(self, text: str) -> None:
        """Say what may harm a kluis in that place; without text nothing does."""
        ...

    def show_place(self, folder: Path, *, fixed: bool) -> None:
        """Show where the kluis comes, or stands."""
        ...

    def show_code(self, code: str) -> None:
        """Show the recovery code, or with no text forget it."""
        ...

    def ask_groups(self, groups: tuple[int, ...]) -> None:
        """Ask for these groups of the code."""
        ...

    def mark_groups(self, groups: tuple[int, ...]) -> None:
        """Say which of the groups that were asked are wrong."""
        ...

    def show_sheet(self, pdf: bytes) -> None:
        """Show the sheet with the code."""
        ...

    def show_sheet_saved(self) -> None:
        """Say that the sheet was written."""
        ...

    def show_sheet_problem(self, text: str) -> None:
        """Say why the sheet was not written."""
        ...

    def show_busy(self, busy: bool) -> None:
        """Show whether something is being done."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing that was typed goes."""
        ...

    def ask_reason(self) -> None:
        """Ask why nine digits in the profile are no BSN."""
        ...

    def leave(self) -> None:
        """Go back to where the wizard was started."""
        ...
