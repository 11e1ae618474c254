"""How a screen asks for another one, or says that something was kept; no screen knows another."""

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.ids import ContactId, GezinId, SignaalId, TrajectId
from gco_desktop.settings import Settings
from ui.drafts import DraftBox


class Page(StrEnum):
    """The pages of the navigation."""

    VANDAAG = "vandaag"
    GEZINNEN = "gezinnen"
    TRAJECTEN = "trajecten"
    UREN = "uren"
    SIGNALEN = "signalen"
    OVERZICHTEN = "overzichten"
    INSTELLINGEN = "instellingen"


class Door(Protocol):
    """What is done with the kluis itself, most of it once it is locked."""

    def lock(self) -> None:
        """Lock the kluis now."""
        ...

    def put_back(self, path: Path) -> None:
        """Lock the kluis, and go on with putting this backup back."""
        ...

    def undo_restore(self, database: str, backup: int) -> None:
        """Lock the kluis, and put back what a restore replaced; ``backup`` holds what is there."""
        ...

    def mend(self) -> None:
        """Lock the kluis, and go on with saving what is left of it."""
        ...

    def renew_code(self) -> None:
        """Lock the kluis, and go on with another recovery code for it."""
        ...


class Navigator(Door, Protocol):
    """What the window does for its screens."""

    @property
    def drafts(self) -> DraftBox:
        """Who keeps what is typed until it is saved."""
        ...

    def open_page(self, page: Page) -> None:
        """Show a page."""
        ...

    def open_gezin(self, gezin_id: GezinId) -> None:
        """Show a gezin."""
        ...

    def open_traject(self, traject_id: TrajectId) -> None:
        """Show a traject with its activities."""
        ...

    def open_plan(self, traject_id: TrajectId) -> None:
        """Show the plan of a traject."""
        ...

    def new_contact(self, gezin_id: GezinId | None = None) -> None:
        """Open the form for a contact, on this gezin or on the one that is shown."""
        ...

    def edit_contact(self, contact_id: ContactId) -> None:
        """Open a contact in its form."""
        ...

    def new_signaal(self, traject_id: TrajectId | None = None) -> None:
        """Start a signaal."""
        ...

    def open_signaal(self, signaal_id: SignaalId) -> None:
        """Show a signaal."""
        ...

    def saved(self, message: str, *, undo: bool = True) -> None:
        """Say for a moment that something was done, with a button that takes it back."""
        ...

    def open_settings(self, part: str) -> None:
        """Show one part of the settings."""
        ...


class SettingsHolder(Protocol):
    """Who keeps the settings of this computer."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        ...

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings, and look like them at once."""
        ...
