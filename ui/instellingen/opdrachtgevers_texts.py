"""Every word about opdrachtgevers on the screen Instellingen."""

from gco_desktop.domain.opgave import ROUNDINGS
from gco_desktop.domain.profiel import Opdrachtgever

TITLE = "Opdrachtgevers"
TEXT = (
    "Voor wie je werkt, en wat je met ze hebt afgesproken. Bij een traject kies je er een uit deze"
    " lijst."
)
EMPTY = "Je hebt nog geen opdrachtgever toegevoegd."
SUMMARIES_FOR = "Overzichten &zijn voor"
NOBODY = "Nog niet gekozen"
SUMMARIES_SAVED = "Gekozen voor wie de overzichten zijn."
ADD = "Opdrachtgever toevoegen"
EDIT = "Opdrachtgever wijzigen"
DELETE = "Verwijderen"
NAME = "&Naam"
ROUNDING = "&Afronden op"
ROUNDING_HINT = (
    "Alleen het totaal van elke soort uren op de opgave wordt afgerond. Je eigen uren blijven op"
    " de minuut."
)
AGREED = "Dit mag je declareren"
AGREED_HINT = (
    "Contact met het gezin is altijd declarabel, een afspraak die niet doorging en je eigen"
    " bedrijfsvoering niet."
)
TRAVEL = "Reistijd"
INDIRECT = "Werk zonder het gezin erbij: bellen, overleg, verslagen, intervisie en scholing"
ZN = "Uren verdelen over de drie productklassen van ZN (cliëntondersteuning Wlz)"
ADDED = "Opdrachtgever toegevoegd."
CHANGED = "Opdrachtgever gewijzigd."
DELETED = "Opdrachtgever verwijderd."
EXACT = "Niet afronden"


def roundings() -> list[tuple[str, str]]:
    """Return what can be rounded to."""
    return [(str(step), f"{step} minuten" if step else EXACT) for step in ROUNDINGS]


def agreements(party: Opdrachtgever) -> str:
    """Return what was agreed, in one line."""
    rounding = f"afgerond op {party.afronding_min} minuten" if party.afronding_min else ""
    parts = [
        "met reistijd" if party.reistijd_declarabel else "zonder reistijd",
        "" if party.indirect_declarabel else "alleen contact met het gezin",
        rounding,
        "producten van ZN" if party.zn_producten else "",
    ]
    line = ", ".join(filter(None, parts))
    return line[:1].upper() + line[1:]


def edit(naam: str) -> str:
    """Return what the pencil beside an opdrachtgever does."""
    return f"{EDIT}: {naam}"


def delete(naam: str) -> str:
    """Return what the bin beside an opdrachtgever does."""
    return f"{DELETE}: {naam}"


def in_use(naam: str) -> str:
    """Return why an opdrachtgever stays."""
    return (
        f"{naam} kan niet weg: er staan uren, een traject, een afgesloten maand of je overzichten"
        " op deze naam. Wat je hebt geboekt en verstuurd, moet terug te vinden blijven. De naam en"
        " de afspraken kun je wel wijzigen."
    )
