"""Every word on the screen with signalen."""

from datetime import date

from gco_desktop.domain.datum import format_datum, format_kort

TITLE = "Signalen"
SUBTITLE = "Knelpunten die vaker voorkomen, zonder namen"
NEW = "Nieuw signaal"
EMPTY_TITLE = "Nog geen signalen"
EMPTY_TEXT = (
    "Zie je dat regels of hulp bij meer gezinnen vastlopen? Schrijf het hier op, zonder namen."
    " Je kunt het later meesturen met je samenvatting."
)
LIST_NAME = "Lijst met signalen"
CHOOSE = "Kies links een signaal."
FORM_NEW = "Nieuw signaal"
FORM_EDIT = "Signaal"
TITEL = "&Wat gaat er mis? (in een zin)"
TITEL_HINT = "Schrijf over het systeem, niet over een gezin."
CATEGORIE = "&Soort knelpunt"
NIVEAU = "&Hoe breed speelt dit?"
WETTEN = "Welke wet?"
LEEFGEBIED = "&Leefgebied"
ADRESSAAT = "Wie kan het &oplossen?"
FREQUENTIE = "Hoe vaak zag je dit?"
OMSCHRIJVING = "&Omschrijving"
OMSCHRIJVING_HINT = "Voor wie speelt dit? Welke regel of afspraak is de oorzaak?"
GEVOLG = "Wat is het &gevolg voor gezinnen?"
GEPROBEERD = "Wat heb je al &gedaan?"
OPLOSSING = "Wat zou &helpen?"
STATUS = "&Stand"
TERUGKOPPELING = "&Terugkoppeling"
DATUM = "&Datum"
TRAJECTEN = "Gezien bij deze trajecten"
TRAJECTEN_HINT = "Dit blijft op deze computer en gaat nooit mee."
MEESTUREN = "Meesturen met de volgende &samenvatting"
MEESTUREN_HINT = "Mee gaan: soort, wet, wie het kan oplossen, hoe breed en hoe vaak."
DEELTEKST = "Tekst die meegaat"
DEELTEKST_HINT = (
    "Hoogstens 280 tekens. Zou het gezin, de school of de gemeente dit herkennen?"
    " Laat het dan leeg."
)
NONE = "Nog niet gekozen"
SAVE = "Bewaren"
DELETE = "Weggooien"
CANCEL = "Annuleren"
SAVED = "Signaal bewaard."
DELETED = "Signaal weggegooid."
MORE = "Meer over dit signaal"
INDIVIDUAL = (
    "Speelt dit bij een gezin? Dan hoort het bij activiteit 9. Maak er pas een signaal van als"
    " het vaker voorkomt."
)
FREQUENTIES = (
    ("1", "1 keer"),
    ("2-4", "2 tot 4 keer"),
    ("5+", "5 keer of vaker"),
    ("?", "Weet ik niet"),
)


def subtitle_of(categorie: str, niveau: str) -> str:
    """Return the second line of a signaal in the list."""
    return " \u00b7 ".join(part for part in (categorie, niveau) if part)


def families(count: int) -> str:
    """Return at how many gezinnen it was seen, without telling small numbers apart."""
    if count == 0:
        return ""
    return "minder dan 5 trajecten" if count < 5 else f"{count} trajecten"  # noqa: PLR2004


def sent(periode: str) -> str:
    """Return that it went along with a summary."""
    return f"Meegestuurd met {periode}"


def count(number: int) -> str:
    """Return how many signalen there are."""
    return "1 signaal" if number == 1 else f"{number} signalen"


def sentence(titel: str, status: str, day: date) -> str:
    """Return what a screen reader says of a signaal."""
    return f"{titel}, {status}, {format_datum(day)}"


def short_day(day: date, today: date) -> str:
    """Return the day in a list."""
    return format_kort(day, today)


def found_hard(fragments: str) -> str:
    """Return that a text holds personal data."""
    return f"Dit lijkt op persoonsgegevens: {fragments}. Haal het weg; zo kan de tekst niet mee."


def found_soft(fragments: str) -> str:
    """Return that a text may be recognisable."""
    return f"Kan iemand hierdoor herkend worden: {fragments}? Schrijf het algemener als dat kan."
