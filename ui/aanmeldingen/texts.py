"""Every word on the screen with aanmeldingen."""

from gco_desktop.domain.aanmelding import Antwoord, Besluit
from ui.widgets.shapes import Tone

TITLE = "Aanmeldingen"
SUBTITLE = "Wie vraagt om ondersteuning, en wat is besloten?"
NEW = "Nieuwe aanmelding"
EMPTY_TITLE = "Nog geen aanmeldingen"
EMPTY_TEXT = (
    "Vraagt iemand om ondersteuning? Leg het hier vast. Een naam is genoeg. Besluit je dat het"
    " past? Dan maak je er in één stap een traject van."
)
SEARCH = "Zoek een aanmelding"
LIST_NAME = "Lijst met aanmeldingen"
FILTER = "Welke aanmeldingen"
ALL = "ALLE"
FILTERS = (
    (Besluit.OPEN.value, "Open"),
    (Besluit.TOEGEWEZEN.value, "Toegewezen"),
    (Besluit.NIET_PASSEND.value, "Niet passend"),
    (Besluit.INGETROKKEN.value, "Ingetrokken"),
    (ALL, "Alle"),
)
BESLUITEN = {
    Besluit.OPEN: "Nog open",
    Besluit.TOEGEWEZEN: "Toegewezen",
    Besluit.NIET_PASSEND: "Niet passend",
    Besluit.INGETROKKEN: "Ingetrokken",
}
TONES = {
    Besluit.OPEN: Tone.INFO,
    Besluit.TOEGEWEZEN: Tone.OK,
    Besluit.NIET_PASSEND: Tone.NEUTRAL,
    Besluit.INGETROKKEN: Tone.NEUTRAL,
}
NONE_FOUND = "Geen aanmelding gevonden. Kies een ander filter of zoek op een ander woord."
CHOOSE_TITLE = "Kies een aanmelding"
CHOOSE_TEXT = "Kies een aanmelding in de lijst, of maak een nieuwe aanmelding."
BACK = "Alle aanmeldingen"
FORM_NEW = "Nieuwe aanmelding"
UNNAMED = "Aanmelding zonder naam"

NAAM = "&Naam"
NAAM_HINT = "Van de cliënt of het gezin. Een naam is genoeg, de rest mag later."
NAAM_MISSING = "Vul een naam in. De rest mag je later invullen."
DATUM = "Da&tum van de aanmelding"
AANMELDER = "Aangemeld &door"
AANMELDER_NAAM = "Naam &van de aanmelder"
CLIENT_WEET = "&Weet de cliënt van de aanmelding?"
CLIENT_WEET_CHOICES = (("ja", "Ja"), ("nee", "Nee"), ("onbekend", "Weet ik niet"))
HULPVRAAG = "&Hulpvraag"
HULPVRAAG_HINT = "Wat is er aan de hand, en wat wordt gevraagd? Schrijf alleen op wat nodig is."
REGIO = "&Regio"
DOELGROEP = "Doel&groep"
NOT_CHOSEN = "Nog niet gekozen"

CRITERIA = "Past het bij de criteria?"
CRITERIA_HINT = "Alle criteria horen erbij, en één doelgroep. Overslaan mag altijd."
ANSWERS = (
    (Antwoord.JA.value, "Ja"),
    (Antwoord.NEE.value, "Nee"),
    (Antwoord.ONDUIDELIJK.value, "Onduidelijk"),
)
UNVERIFIED = "Controleer het beleidskader"
UNVERIFIED_LABEL = "Vierde criterium"
UNVERIFIED_TEXT = (
    "De tekst van dit criterium kennen we niet zeker. Neem die over uit het beleidskader."
)
UITZONDERING = "Dit is een &uitzondering op de criteria"
MOTIVERING = "&Motivering"
MOTIVERING_HINT = "Waarom past GCO hier toch, of waarom juist niet?"
MOTIVERING_WANTED = "Leg uit waarom je afwijkt van de criteria. Bewaren kan ook zonder uitleg."

BESLUIT_CARD = "Besluit"
BESLUIT = "&Besluit"
BESLUIT_OP = "Besloten o&p"
BESLUIT_OP_HINT = "Leeg is vandaag."
OVERDRACHT_CARD = "Warme overdracht"
BESTEMMING = "&Overgedragen aan"
OVERDRACHT_OP = "Overdra&cht op"
OVERDRACHT = "&Afspraken bij de overdracht"
OVERDRACHT_HINT = "Wie neemt het over, en wie belt wie?"
OVERDRACHT_ASKED = "Is de warme overdracht geregeld?"

MISSING_FIELDS = {
    "aanmelder": "Door wie aangemeld",
    "client_weet": "Of de cliënt het weet",
    "hulpvraag": "De hulpvraag",
    "regio": "De regio",
    "doelgroep": "De doelgroep",
    "toets": "De criteria",
    "motivering": "De motivering",
    "bestemming": "Aan wie overgedragen",
    "overdracht_op": "Wanneer overgedragen",
}

SAVE = "Bewaren"
CANCEL = "Annuleren"
DELETE = "Weggooien"
SHORTEN = "Kort bewaren"
SHORTEN_TITLE = "Alleen het korte verslag bewaren?"
SHORTEN_TEXT = (
    "De hulpvraag, de criteria, de motivering en de namen van anderen gaan weg. Wat blijft: de"
    " naam, de datums, het besluit en waarheen het ging. Je kunt dit nog ongedaan maken."
)
SHORTENED = "Alleen het korte verslag is bewaard."
MAKE = "Maak traject"
OPEN_TRAJECT = "Traject openen"
SAVED = "Aanmelding bewaard."
DELETED = "Aanmelding weggegooid."
MADE = "Traject gemaakt. Alles wat je invulde is meegegaan."

MAKE_TITLE = "Maak er een traject van"
MAKE_TEXT = "Doelgroep, hulpvraag, datums en motivering gaan mee. Je hoeft niets opnieuw te typen."
ALIKE = "Er is al een gezin met een naam die hierop lijkt. Is dit hetzelfde gezin?"
WHICH = "Voor &welk gezin?"
NEW_GEZIN = "Nieuw gezin"
OTHER_GEZIN = "Een ander gezin"
GEZIN_NAAM = "&Naam van het nieuwe gezin"
FIND_GEZIN = "&Zoek het gezin"
GEZIN_MISSING = "Kies een gezin uit de lijst, of kies Nieuw gezin."
MAKE_ACTION = "Traject maken"


def count(number: int) -> str:
    """Return the line above the list."""
    return "1 aanmelding" if number == 1 else f"{number} aanmeldingen"


def waits(days: int) -> str:
    """Return how long an open one waits."""
    if days == 0:
        return "vandaag"
    return "1 dag open" if days == 1 else f"{days} dagen open"


def sentence(parts: tuple[str, ...]) -> str:
    """Return one aanmelding in a sentence."""
    return ", ".join(part for part in parts if part)


def gezin_name(naam: str) -> str:
    """Return what the new gezin is called, until the user says otherwise."""
    words = naam.strip()
    return words if words.casefold().startswith(("gezin ", "familie ")) else f"Gezin {words}"
