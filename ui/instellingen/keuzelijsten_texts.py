"""Every word of the part Keuzelijsten."""

from gco_desktop.reference import tables
from gco_desktop.services.referenties import DEELACTIVITEITEN, FREE, TEXT_ONLY, Keuze

PART = ("Keuzelijsten", "Je eigen woorden en volgorde")
TITLE = "Keuzelijsten"
TEXT = (
    "Pas aan waaruit je kiest in formulieren. Je aanpassing geldt in deze kluis, ook na een nieuwe"
    " versie van het programma. Wat je uitzet, blijft staan waar je het al had gekozen."
)
TEXT_ONLY_NOTE = (
    "Van deze lijst kun je de tekst en de volgorde aanpassen. Toevoegen of uitzetten kan niet:"
    " overzichten of termijnen rekenen met deze keuzes. In wat je verstuurt staat de"
    " oorspronkelijke tekst."
)
CHOOSE = "&Lijst"
LIST = "Keuzes in deze lijst"
ADD = "&Toevoegen"
RENAME = "Andere te&kst"
SWITCH_OFF = "&Uitzetten"
SWITCH_ON = "&Aanzetten"
UP = "Omhoog (Alt+Pijl-omhoog)"
DOWN = "Omlaag (Alt+Pijl-omlaag)"
RESET = "Terug naar de &oorspronkelijke tekst"
ADD_TITLE = "Keuze toevoegen"
RENAME_TITLE = "Andere tekst"
FIELD = "Te&kst in de lijst"
ADDED = "Keuze toegevoegd."
RENAMED = "Tekst aangepast."
RESTORED = "De oorspronkelijke tekst staat er weer."
SWITCHED_OFF = "Uitgezet. Je kiest het niet meer, en wat je al had blijft staan."
SWITCHED_ON = "Aangezet."
MOVED = "Volgorde aangepast."
UNCHECKED = "Niet gecontroleerd"
OFF = "Uit"
OWN = "Zelf toegevoegd"
_NAMES = {
    "relatie": "Relatie in het gezin",
    "contactvorm": "Vorm van contact",
    "documentsoort": "Soort document",
    "instantie_type": "Soort organisatie",
    "aanmelder": "Wie aanmeldt",
    "criterium_algemeen": "Criteria bij een aanmelding",
    "overdracht_bestemming": "Waarheen je overdraagt",
    "afsluitreden": "Reden van afsluiten",
    "doelgroep": "Doelgroep",
    "intensiteit": "Intensiteit",
    "leefgebied": "Leefgebieden",
    "wet": "Wetten",
    "signaalcategorie": "Signaal: waar het over gaat",
    "signaalniveau": "Signaal: hoe breed het speelt",
    "signaaladressaat": "Signaal: voor wie het is",
}


def lists() -> list[tuple[str, str]]:
    """Return the lists one may change, with their names."""
    return [(name, list_name(name)) for name in (*FREE, *TEXT_ONLY)]


def list_name(name: str) -> str:
    """Return the name of a list."""
    if name not in DEELACTIVITEITEN:
        return _NAMES[name]
    nr = name.partition(".")[2]
    return f"Deelactiviteiten bij {nr}. {tables.label('activiteit', nr)}"


def subtitle(keuze: Keuze) -> str:
    """Return what became of a row, when something did."""
    if keuze.eigen:
        return OWN
    return f"Oorspronkelijk: {keuze.oorspronkelijk}" if keuze.gewijzigd else ""


def pill(keuze: Keuze) -> str:
    """Return what stands out of a row."""
    if not keuze.actief:
        return OFF
    return UNCHECKED if keuze.ongecontroleerd else ""


def sentence(keuze: Keuze, number: int, count: int) -> str:
    """Return the whole row as it is read aloud."""
    parts = (keuze.label, subtitle(keuze), pill(keuze), f"{number} van {count}")
    return ". ".join(filter(None, parts))
