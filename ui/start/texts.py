"""Every word on the screens before a kluis is open; those of the wizard stand apart."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from gco_desktop.domain.datum import format_datum, format_geleden
from gco_desktop.domain.reservekopie import (
    format_grootte,
    format_inhoud,
    format_moment,
    format_momenten,
)
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DiskFullError, GcoError, ReadOnlyError

TEAM = "Overzichten lezen"
TEAM_TIP = "Voor teamleiders: samenvattingen lezen die je van GCO'ers kreeg"
BACK = "Terug"
ANOTHER_FOLDER = "Andere map kiezen"
CHOOSE_FOLDER = "Kies een map"

LOCKED = "Je kluis is op slot"
LOCKED_PRACTICE = "De oefenkluis is op slot"
ENCRYPTED = "Alles staat versleuteld op deze computer."
SEALED = "Deze kluis gaat niet open"
WACHTWOORD = "&Wachtwoord"
OPEN = "Openen"
BUSY = "Even rekenen..."
FORGOTTEN = "Wachtwoord vergeten?"
NOTHING_TYPED = "Typ eerst je wachtwoord."
OTHER_KLUIS = "Andere kluis openen"
OWN_KLUIS = "Naar je eigen kluis"
VIEW = "Alleen kijken"
VIEW_HELP = "Je kunt de kluis wel openen om te lezen en af te drukken. Bewaren kan dan niet."
CLOSED_TEXTS: dict[type[GcoError], str] = {
    DiskFullError: (
        "De schijf is vol, en daardoor gaat de kluis niet gewoon open. Er is niets verloren. Maak"
        " ruimte vrij op de schijf en probeer het opnieuw."
    ),
    ReadOnlyError: (
        "Deze map of schijf kan niet worden beschreven, en daardoor gaat de kluis niet gewoon open."
        " Er is niets verloren. Haal de schrijfbeveiliging eraf en probeer het opnieuw."
    ),
}
LAYOUT_HELP = "Staat het toetsenbord op de goede taal? Met het oogje zie je wat je typt."
CODE_HELP = (
    "Lukt het niet? Blijf gerust proberen. Met de herstelcode op je herstelblad kies je een nieuw"
    " wachtwoord."
)
STEPS = {
    "again": "Opnieuw proberen",
    "code": "Herstelcode gebruiken",
    "mend": "Gegevens redden",
    "backup": "Reservekopie terugzetten",
    "folder": "Andere map kiezen",
}

WELCOME = "Welkom bij GCO Desktop"
WELCOME_TEXT = (
    "Hier bewaar je alles over de gezinnen die je ondersteunt: contactmomenten, uren, plannen en"
    " signalen. Het staat versleuteld in een kluis op deze computer. Alleen jij kunt erbij, en er"
    " is geen internet nodig."
)
NEW = "Nieuwe kluis maken"
EXISTING = "Bestaande kluis openen"
RESTORE = "Reservekopie terugzetten"
PRACTICE = "Eerst kijken met een oefenkluis"
PRACTICE_BUSY = "De oefenkluis wordt gemaakt: 23 verzonnen gezinnen."

RECOVER = "Openen met de herstelcode"
RECOVER_TEXT = (
    "Op je herstelblad staan acht groepen van vijf tekens. Typ ze over, of plak de hele code in"
    " het eerste vak. Kies daarna een nieuw wachtwoord."
)
CODE = "Herstelcode"
RECOVER_ACTION = "Kluis openen"
CODE_MISSING = "Vul alle acht groepen in."

RESTORE_TEXT = (
    "Na het terugzetten open je de kluis met het wachtwoord van de dag waarop de kopie is gemaakt."
    " Weet je dat niet meer? Typ dan de herstelcode van je herstelblad."
)
FOUND = "Gevonden reservekopieën"
FOUND_HINT = "Kies er een, of kies zelf een bestand dat eindigt op .gcobackup."
FOUND_NONE = (
    "Er zijn hier geen automatische reservekopieën gevonden. Kies zelf een bestand dat eindigt op"
    " .gcobackup, bijvoorbeeld op je USB-stick."
)
CHOOSE_BACKUP = "Ander bestand kiezen"
OTHER_BACKUP = "Andere reservekopie kiezen"
BACKUP_KIND = "Reservekopie"
MADE = "Gemaakt op"
HOLDS = "Inhoud"
SIZE = "Grootte"
THAT_DAY = "Wachtwoord van die &dag"
TARGET = "Terugzetten in"
RESTORE_ACTION = "Terugzetten"
READING = "De reservekopie wordt nagekeken..."
RESTORING = "De reservekopie wordt teruggezet."
REPLACE_TITLE = "In deze map staat al een kluis"
REPLACE_TEXT = (
    "Als je doorgaat, wordt dit de kluis van de reservekopie. De kluis die er nu staat, blijft"
    ' bewaard in de map "oud". Er gaat niets verloren.'
)
REPLACE_ACTION = "Terugzetten en de oude bewaren"
PUT_BACK = (
    "De kluis is weer zoals voor het terugzetten. Open hem met het wachtwoord dat je toen"
    " gebruikte."
)
RESTORED = (
    "De reservekopie is teruggezet. Open de kluis met het wachtwoord van de dag waarop de kopie"
    " is gemaakt."
)


def practice_password(password: str) -> str:
    """Return how the practice kluis opens."""
    return f"Het wachtwoord van deze oefenkluis is: {password}"


def typing_help(day: date | None, *, with_code: bool) -> str:
    """Return what may help: how one types, when the password was changed, and the code."""
    parts = [LAYOUT_HELP]
    if day is not None:
        parts.append(f"Je wachtwoord is van {format_datum(day)}.")
    if with_code:
        parts.append(CODE_HELP)
    return " ".join(parts)


def folder_line(folder: Path) -> str:
    """Return which kluis this is and where it stands."""
    return f"{folder.name} \u00b7 {folder}"


def made(moment: datetime) -> str:
    """Return when a backup was made, by the clock of this computer."""
    return format_moment(moment)


def all_made(newest_first: Sequence[datetime]) -> list[str]:
    """Return when each backup was made, so that no two are called the same."""
    return format_momenten(newest_first)


def age(days: int) -> str:
    """Return how old a backup is; a clock that was put back makes it no younger than today."""
    return format_geleden(max(days, 0))


def password_of(day: date) -> str:
    """Return which password a backup needs."""
    return f"Dit wachtwoord is gekozen op {format_datum(day)}."


def holds(rows: Mapping[str, int]) -> str:
    """Return the counts in a backup."""
    return format_inhoud(rows)


def size(count: int) -> str:
    """Return the size of a backup."""
    return format_grootte(count)


def closed_text(error: GcoError) -> str:
    """Return why the kluis does not open."""
    return CLOSED_TEXTS.get(type(error)) or error_text(error)


def groups_missing(groups: tuple[int, ...]) -> str:
    """Return which groups of the code are still empty."""
    if len(groups) == 1:
        return f"Vul groep {groups[0]} nog in."
    *most, last = groups
    return f"Vul nog in: groep {', '.join(map(str, most))} en {last}."
