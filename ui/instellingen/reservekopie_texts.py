"""Every word of the part Reservekopie."""

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

ELSEWHERE = "Kopie op een andere plek"
ELSEWHERE_TEXT = (
    "Gaat je computer stuk of wordt hij gestolen, dan heb je alleen nog de kopie die ergens anders"
    " ligt. Zet er elke week een op een USB-stick of een andere schijf. De kopie is versleuteld,"
    " net als je kluis."
)
MAKE_COPY = "Nu een reservekopie maken"
COPY_KIND = "Reservekopie"
COPY_WHERE = "Waar wil je de reservekopie bewaren?"
COPYING = "De reservekopie wordt gemaakt en nagekeken."
NEVER = "Je hebt nog geen reservekopie op een andere plek."

SECOND = "Tweede map of USB-stick"
SECOND_TEXT = (
    "Kies een map die vanzelf een kopie krijgt van elke automatische reservekopie. Een USB-stick"
    " die je af en toe aansluit is genoeg."
)
SECOND_CHOOSE = "Map kiezen"
SECOND_OTHER = "Andere map kiezen"
SECOND_NOW = "Nu kopiëren"
SECOND_DROP = "Niet meer gebruiken"
SECOND_WHERE = "Welke map krijgt de kopieën?"
SECOND_COPYING = "De nieuwste reservekopie wordt gekopieerd en nagekeken."
SECOND_OWN = (
    "Deze map hoort bij je kluis zelf. Gaat die verloren, dan gaat de kopie mee. Kies een map op"
    " een USB-stick of een andere schijf."
)
SECOND_MISSING = (
    "Deze map is er nu niet. Dat is niet erg: sluit de stick of schijf aan, dan komt de kopie er"
    " vanzelf bij."
)
SECOND_LOOKING = "Het programma kijkt of deze map er is."
SECOND_BUSY = "Er wordt nu een kopie naar deze map gemaakt."
SECOND_SILENT = (
    "Deze map antwoordt niet. De reservekopieën op deze computer gaan gewoon door. Staat je"
    " netwerkschijf (NAS) uit? Zet hem aan, kijk of de verbinding werkt, en kies dan Nu kopiëren."
)
SECOND_EMPTY = "In deze map staat nog geen kopie."
SECOND_SAME_DEVICE = (
    " Let op: de map staat op dezelfde schijf als je kluis. Maak ook een kopie op een USB-stick."
)

HERE = "Reservekopieën op deze computer"
HERE_TEXT = (
    "Het programma maakt ze zelf: elke dag dat je de kluis opent, en als je stopt na een wijziging."
    " De laatste dagen, weken en maanden blijven bewaard."
)
HERE_EMPTY = "Nog geen reservekopie"
HERE_EMPTY_TEXT = "De eerste komt er vanzelf, zodra je de kluis opent."
LOOK = "Bekijken"
PUT_BACK = "Terugzetten"

PROOF = "Herstelproef"
PROOF_TEXT = (
    "Twee keer per jaar opent het programma de nieuwste reservekopie, telt alles na en kijkt of het"
    " klopt. Zo weet je zeker dat hij terug te zetten is."
)
PROVE = "Nu proberen"
PROVING = "De nieuwste reservekopie wordt geopend en nageteld."
PROVEN_NEVER = "Er is nog geen herstelproef gedaan."
PROVEN_OK = "De nieuwste reservekopie is heel en goed terug te zetten."
PROVEN_AGAIN = (
    "De nieuwste reservekopie bleek beschadigd. Er is een nieuwe gemaakt, en die is goed terug te"
    " zetten. Je kluis zelf is in orde."
)

UNDO_TITLE = "Terug naar de vervangen kluis?"
UNDO_ACTION = "Vergrendelen en terugdraaien"
UNDOING = "Eerst komt er een reservekopie van hoe het nu is."
PUT_BACK_TITLE = "Deze reservekopie terugzetten?"
PUT_BACK_ACTION = "Vergrendelen en verder"
OTHER_FILE = "Een ander bestand terugzetten"
OTHER_FILE_TEXT = (
    "Staat je reservekopie op een stick? Vergrendel de kluis (Ctrl+L) en kies op het openingsscherm"
    " voor Reservekopie terugzetten."
)
PLACE = "Je kluis staat in"

LOOK_TITLE = "Kijken in een reservekopie"
LOOK_TEXT = "Er verandert niets: de kopie gaat alleen open om te lezen."
LOOK_NOTHING_TYPED = "Typ eerst het wachtwoord."
LOOKING = "De reservekopie wordt geopend en nagekeken."
GEZINNEN = "Gezinnen in deze kopie"
GEZINNEN_HEADERS = ("Gezin", "Laatste contact")
GEZINNEN_NONE = "In deze kopie staan nog geen gezinnen."
NO_CONTACT = "nog geen"
CLOSE = "Sluiten"


def last_copy(day: date | None) -> str:
    """Return when the last copy went to another place."""
    if day is None:
        return NEVER
    return f"Je laatste reservekopie op een andere plek is van {format_datum(day)}."


def copy_failed(text: str) -> str:
    """Return that no copy was made, and why."""
    return f"De reservekopie is niet gelukt. {text}"


def copied(rows: Mapping[str, int], size: int, path: Path) -> str:
    """Return what was copied, and where it went."""
    return (
        f"De reservekopie is gemaakt en nagekeken: {format_inhoud(rows)} ({format_grootte(size)})."
        f" Het bestand staat in {path}."
    )


def second_holds(moment: datetime) -> str:
    """Return what the newest copy in the second folder is."""
    return f"Daar staat een kopie van {format_moment(moment)}."


def not_proven(day: date) -> str:
    """Return that the last proof failed."""
    return (
        f"De herstelproef van {format_datum(day)} is niet gelukt. Probeer het opnieuw, en maak een"
        " kopie op een andere plek. Je kluis zelf is niet veranderd."
    )


def replaced(day: date, *, saved: bool) -> str:
    """Return what is kept of a kluis that a backup came over."""
    how_long = " minstens 30 dagen" if saved else ""
    return (
        f"De kluis die op {format_datum(day)} plaatsmaakte, blijft{how_long} bewaard. Je kunt hem"
        " terughalen."
    )


def undo_question(day: date) -> str:
    """Return what undoing a restore means, in words; also when that undoes an undoing."""
    return (
        f"De kluis wordt weer zoals hij was op {format_datum(day)}, vlak voordat hij plaatsmaakte."
        " Van hoe het nu is, komt eerst een reservekopie. Er gaat niets verloren. Je opent de kluis"
        " daarna met het wachtwoord van toen."
    )


def put_back_question(moment: datetime) -> str:
    """Return what putting a backup back means, in words."""
    return (
        f"De kluis wordt zoals hij was op {format_moment(moment)}. Wat je daarna hebt opgeschreven,"
        " staat er dan niet meer in. De kluis van nu blijft bewaard, en je kunt dit terugdraaien."
        " De kluis gaat eerst op slot; daarna vraagt het programma het wachtwoord van die dag."
    )


def password_of(day: date) -> str:
    """Return the label of the password of a backup."""
    return f"&Wachtwoord van {format_datum(day)}"


def chosen_on(day: date) -> str:
    """Return which password a backup needs."""
    return f"Dit wachtwoord is gekozen op {format_datum(day)}."


def made(moment: datetime) -> str:
    """Return when a backup was made."""
    return format_moment(moment)


def all_made(newest_first: Sequence[datetime]) -> list[str]:
    """Return when each backup was made, so that no two are called the same."""
    return format_momenten(newest_first)


def age(day: date, today: date) -> str:
    """Return how old a backup is; a clock that was put back makes it no younger than today."""
    return format_geleden(max((today - day).days, 0))


def contact(day: date | None) -> str:
    """Return the day of the last contact."""
    return NO_CONTACT if day is None else format_datum(day)


def holds(rows: Mapping[str, int]) -> str:
    """Return the counts in a backup."""
    return format_inhoud(rows)


def size(count: int) -> str:
    """Return the size of a backup."""
    return format_grootte(count)
