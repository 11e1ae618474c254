"""Every word on the screen with signalen."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.duur import MINUTES_PER_HOUR, format_duur
from gco_desktop.domain.signaalprijs import VOORBIJ, Signaalcontactregel, Signaalprijs

TITLE = "Signalen"
SUBTITLE = "Knelpunten die vaker voorkomen, zonder namen"
NEW = "Nieuw signaal"
EMPTY_TITLE = "Nog geen signalen"
EMPTY_TEXT = (
    "Zie je dat regels of hulp bij meer gezinnen vastlopen? Schrijf het hier op, zonder namen."
    " Je kunt het later meesturen met je samenvatting."
)
SEARCH = "Zoek een signaal"
LIST_NAME = "Lijst met signalen"
NONE_FOUND = "Geen signaal gevonden. Zoek op een ander woord."
CHOOSE_TITLE = "Kies een signaal"
CHOOSE_TEXT = "Kies een signaal in de lijst, of maak een nieuw signaal."
BACK = "Alle signalen"
FORM_NEW = "Nieuw signaal"
FORM_EDIT = "Signaal"
TITEL = "&Wat gaat er mis?"
TITEL_HINT = "Eén zin over het systeem, niet over een gezin."
TITEL_MISSING = "Schrijf in één zin wat er misgaat. De rest mag je later invullen."
CATEGORIE = "Soort &knelpunt"
NIVEAU = "&Hoe breed speelt dit?"
WET = "&Belangrijkste wet"
ANDERE_WETTEN = "Welke wetten spelen &nog meer mee?"
ANDERE_WETTEN_HINT = "Die blijven in je kluis. Alleen de belangrijkste wet kan meegaan."
LEEFGEBIED = "&Leefgebied"
ADRESSAAT = "Wie kan het o&plossen?"
FREQUENTIE = "Hoe &vaak zag je dit?"
OMSCHRIJVING = "&Omschrijving"
OMSCHRIJVING_HINT = "Voor wie speelt dit? Welke regel of afspraak is de oorzaak?"
GEVOLG = "Wat is het &gevolg voor gezinnen?"
GEPROBEERD = "Wat heb je al ged&aan?"
OPLOSSING = "Wat &zou helpen?"
STATUS = "&Stand"
TERUGKOPPELING = "Terugkoppel&ing"
DATUM = "&Datum"
TRAJECTEN = "Gezien bij deze trajecten"
TRAJECTEN_HINT = "Dit blijft in je kluis en gaat nooit mee."
TRAJECT_ADD = "Voeg een tra&ject toe"
MEESTUREN = "&Meesturen met de volgende samenvatting"
DEELTEKST = "&Tekst die meegaat"
DEELTEKST_HINT = (
    "Hoogstens 280 tekens. Kan het gezin, de school of de gemeente dit herkennen? Laat het dan"
    " leeg."
)
NONE = "Nog niet gekozen"
SAVE = "Bewaren"
DELETE = "Weggooien"
CANCEL = "Annuleren"
SAVED = "Signaal bewaard."
DELETED = "Signaal weggegooid."
MORE = "Meer over dit signaal"
INDIVIDUAL = (
    "Speelt dit bij één gezin? Dan hoort het bij activiteit 9. Maak er pas een signaal van als"
    " het vaker voorkomt. Zo gaat het niet mee met een samenvatting."
)
NOT_ALONG = "Gaat nu niet mee, want het speelt bij één gezin."
FREQUENTIES = (
    ("1", "1 keer"),
    ("2-4", "2 tot 4 keer"),
    ("5+", "5 keer of vaker"),
    ("?", "Weet ik niet"),
)
STATES = {
    "WAARGENOMEN": "Waargenomen",
    "BESPROKEN": "Besproken",
    "DOORGEGEVEN": "Doorgegeven",
    "GEADRESSEERD": "Geadresseerd",
    "IN_BEHANDELING": "In behandeling",
    "TERUGGEKOPPELD": "Teruggekoppeld",
    "OPGELOST": "Opgelost",
    "GEESCALEERD": "Geëscaleerd",
    "NIET_OPGELOST": "Gesloten",
}
CONTACTS = "Contacten die hierover gingen"
CONTACTS_LIST = "Contacten over dit signaal"
PRICE_HINT = (
    "Zo veel kostte dit knelpunt tot nu toe. Dit blijft in je kluis. Je voegt een contact toe met"
    " het vinkje bij het contactmoment."
)
UNTITLED = "Signaal zonder titel"
LOCK_REASON = "Bewaard omdat de kluis op slot ging."
_FEW = 5


def along(parts: Sequence[str]) -> str:
    """Return what goes along, word for word."""
    return f"Dit gaat mee: {joined(parts)}."


def joined(parts: Sequence[str]) -> str:
    """Return the parts that say something, with dots between."""
    return " \u00b7 ".join(part for part in parts if part)


def seen_at(count: int) -> str:
    """Return at how many trajecten it was seen, without telling small numbers apart."""
    if count == 0:
        return ""
    number = f"minder dan {_FEW}" if count < _FEW else str(count)
    return f"gezien bij {number} trajecten"


def price(prijs: Signaalprijs | None, status: str, vandaag: date) -> str:
    """Return what a signaal cost: "9 gezinnen, 41 uur, 61 dagen wachten"."""
    short = short_price(prijs)
    days = prijs.dagen(status, vandaag) if prijs is not None and short else None
    if not days:
        return short
    waited = "gewacht" if status in VOORBIJ else "wachten"
    return f"{short}, {days} {'dag' if days == 1 else 'dagen'} {waited}"


def short_price(prijs: Signaalprijs | None) -> str:
    """Return the gezinnen and the hours of a signaal; nothing without a contact about it."""
    if prijs is None or not prijs.contacten:
        return ""
    gezinnen = f"{prijs.gezinnen} {'gezin' if prijs.gezinnen == 1 else 'gezinnen'}"
    return f"{gezinnen}, {_hours(prijs.minuten)} uur" if prijs.minuten else gezinnen


def contact_title(regel: Signaalcontactregel, vorm: str) -> str:
    """Return one contact as a line: of which gezin it was."""
    return f"{regel.gezin}: {regel.onderwerp}" if regel.onderwerp.strip() else regel.gezin or vorm


def contact_subtitle(regel: Signaalcontactregel, vorm: str) -> str:
    """Return when a contact was, and how."""
    return f"{format_datum(regel.datum)} \u00b7 {vorm}"


def contact_hours(minuten: int) -> str:
    """Return the hours of a contact; nothing when none were booked."""
    return format_duur(minuten) if minuten else ""


def _hours(minuten: int) -> str:
    whole = not minuten % MINUTES_PER_HOUR
    return str(minuten // MINUTES_PER_HOUR) if whole else format_duur(minuten)


def sent(label: str) -> str:
    """Return that it went along with a summary."""
    return f"Meegestuurd met de samenvatting van het {label}. Het gaat niet nog een keer mee."


def count(number: int) -> str:
    """Return how many signalen are shown."""
    return "1 signaal" if number == 1 else f"{number} signalen"


def sentence(parts: Sequence[str], day: date) -> str:
    """Return what a screen reader says of a signaal."""
    return ", ".join([*(part for part in parts if part), format_datum(day)])


def found_hard(fragments: str) -> str:
    """Return that the text to be shared holds personal data."""
    return (
        f"In de tekst die meegaat staan persoonsgegevens: {fragments}. Haal ze weg; zo kan het"
        " niet mee."
    )


def found_here(fragments: str) -> str:
    """Return that a text that stays holds personal data."""
    return f"Dit lijkt op persoonsgegevens: {fragments}. Schrijf een signaal zonder namen."


def found_soft(fragments: str) -> str:
    """Return that the text to be shared may be recognisable."""
    return f"Kan iemand hierdoor herkend worden: {fragments}? Schrijf het algemener als dat kan."
