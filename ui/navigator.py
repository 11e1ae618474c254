"""How a screen asks for another one, or says that something was kept; no screen knows another."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.ids import AanmeldingId, ContactId, GezinId, SignaalId, TrajectId
from gco_desktop.settings import Settings
from ui.drafts import Draft, DraftBox


class Page(StrEnum):
    """The pages of the navigation."""

    VANDAAG = "vandaag"
    GEZINNEN = "gezinnen"
    TRAJECTEN = "trajecten"
    ORGANISATIES = "organisaties"
    UREN = "uren"
    SIGNALEN = "signalen"
    OVERZICHTEN = "overzichten"
    AANMELDINGEN = "aanmeldingen"
    INSTELLINGEN = "instellingen"


class GezinTab(StrEnum):
    """The parts of the dossier of a gezin, in their order."""

    OVERZICHT = "overzicht"
    PERSONEN = "personen"
    DOSSIER = "dossier"
    TRAJECTEN = "trajecten"
    NETWERK = "netwerk"
    TERMIJNEN = "termijnen"
    AFSPRAKEN = "afspraken"
    DOCUMENTEN = "documenten"


class UrenTab(StrEnum):
    """The parts of the page Uren, in their order."""

    WEEK = "week"
    OVERZICHT = "overzicht"
    RITTEN = "ritten"
    AFSLUITEN = "afsluiten"
    JAAR = "jaar"
    IN_UIT = "in-uit"


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


class Places(Protocol):
    """The ways to every screen."""

    def open_page(self, page: Page) -> None:
        """Show a page."""
        ...

    def open_gezin(self, gezin_id: GezinId, tab: GezinTab | None = None) -> None:
        """Show a gezin, on one of its parts when that is asked."""
        ...

    def open_organisatie(self, wie: UUID) -> None:
        """Show an organisation or a contact person of the sociale kaart."""
        ...

    def open_traject(self, traject_id: TrajectId) -> None:
        """Show a traject with its activities."""
        ...

    def edit_traject(self, traject_id: TrajectId, veld: str) -> None:
        """Open the form of a traject, at one of its fields."""
        ...

    def open_aanmelding(self, aanmelding_id: AanmeldingId) -> None:
        """Show an aanmelding."""
        ...

    def open_plan(self, traject_id: TrajectId) -> None:
        """Show the plan of a traject."""
        ...

    def open_signaal(self, signaal_id: SignaalId) -> None:
        """Show a signaal."""
        ...

    def open_beloften(self) -> None:
        """Show the promises over all gezinnen."""
        ...

    def open_hours(self, tab: UrenTab = UrenTab.WEEK, day: date | None = None) -> None:
        """Show a part of the page Uren, with this day in it when one is given."""
        ...

    def open_settings(self, part: str) -> None:
        """Show one part of the settings."""
        ...


class Navigator(Door, Places, Protocol):
    """What the window does for its screens."""

    @property
    def drafts(self) -> DraftBox:
        """Who keeps what is typed until it is saved."""
        ...

    def new_contact(self, gezin_id: GezinId | None = None) -> None:
        """Open the form for a contact, on this gezin or on the one that is shown."""
        ...

    def edit_contact(self, contact_id: ContactId) -> None:
        """Open a contact in its form."""
        ...

    def new_signaal(
        self, traject_id: TrajectId | None = None, contact_id: ContactId | None = None
    ) -> None:
        """Start a signaal, of a traject and from the contact that was about it."""
        ...

    def go_on(self, draft: Draft) -> None:
        """Open the form of a draft again, with what was typed in it."""
        ...

    def saved(self, message: str, *, undo: bool = True) -> None:
        """Say for a moment that something was done, with a button that takes it back."""
        ...

    def undo(self) -> None:
        """Take back the last change of this session."""
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
