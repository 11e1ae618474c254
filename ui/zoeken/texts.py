"""Every word of the search line, and of what stands below it."""

from datetime import date

from gco_desktop.domain.datum import format_datum, format_kort
from gco_desktop.domain.zoeken import Naam, Naamsoort, Stuksoort, Treffer

TITLE = "Zoeken"
PLACEHOLDER = "Ga naar of zoek…"
LIST = "Gevonden"
CLOSE = "Sluiten"
KEYS = "↑ ↓ kiezen · Enter openen · Esc sluiten"
SCREENS, ACTIONS = "Ga naar", "Doen"
TEXTS = "In de tekst"
CLOSED = "Afgesloten"
SHOW_ALL = "Alles tonen"
NOTHING = "Niets gevonden"
NOTHING_MORE = "Typ een ander woord, of alleen het begin ervan."
BUSY = "Zoeken in teksten wordt even bijgewerkt. Er is niets kwijt."
BROKEN = "Zoeken in teksten lukt nu niet. Namen vind je wel. Laat je gegevens nakijken."
UPDATED = "Zoeken is bijgewerkt. Er is niets kwijt."
NAMES = {
    Naamsoort.GEZIN: "Gezinnen",
    Naamsoort.PERSOON: "Personen",
    Naamsoort.INSTANTIE: "Organisaties",
    Naamsoort.CONTACTPERSOON: "Contactpersonen",
}
_ONE_NAME = {
    Naamsoort.GEZIN: "Gezin",
    Naamsoort.PERSOON: "Persoon",
    Naamsoort.INSTANTIE: "Organisatie",
    Naamsoort.CONTACTPERSOON: "Contactpersoon",
}
_PIECES = {
    Stuksoort.CONTACT: "Contactmoment",
    Stuksoort.PLAN: "Plan",
    Stuksoort.LEEFGEBIED: "Leefgebied in het plan",
    Stuksoort.DOEL: "Doel in het plan",
    Stuksoort.ACTIE: "Actie in het plan",
    Stuksoort.SIGNAAL: "Signaal",
    Stuksoort.DOCUMENT: "Document",
    Stuksoort.TAAK: "Taak",
    Stuksoort.BELOFTE: "Belofte",
    Stuksoort.GEZIN: "Notitie bij het gezin",
    Stuksoort.PERSOON: "Notitie bij een persoon",
    Stuksoort.TRAJECT: "Traject",
    Stuksoort.ACTIVITEIT: "Activiteit",
    Stuksoort.AANMELDING: "Aanmelding",
    Stuksoort.INSTANTIE: "Organisatie",
    Stuksoort.CONTACTPERSOON: "Contactpersoon",
    Stuksoort.INDICATIE: "Indicatie",
    Stuksoort.PROCEDURE: "Procedure",
    Stuksoort.MIJLPAAL: "Termijn",
    Stuksoort.VERTEGENWOORDIGING: "Vertegenwoordiging",
    Stuksoort.BETROKKENHEID: "Notitie bij het netwerk",
    Stuksoort.ECOGRAM: "Notitie in het ecogram",
}


def found(count: int) -> str:
    """Return how much there is to choose from."""
    return "1 gevonden" if count == 1 else f"{count} gevonden"


def more(hidden: int | None) -> str:
    """Return what the row says that shows the rest of a group."""
    return SHOW_ALL if hidden is None else f"{SHOW_ALL} ({hidden} meer)"


def texts_heading(shown: int, count: int) -> str:
    """Return the heading above pieces of text."""
    if shown < count:
        return f"{TEXTS} · {shown} van {count}"
    return TEXTS


def heading_sentence(heading: str) -> str:
    """Return a heading as one hears it."""
    return f"Kop: {heading}"


def naam_sentence(naam: Naam) -> str:
    """Return a name as one hears it."""
    closed = f", {CLOSED.lower()}" if naam.gesloten else ""
    beside = f", {naam.bij}" if naam.bij else ""
    return f"{_ONE_NAME[naam.soort]} {naam.naam}{beside}{closed}"


def treffer_title(treffer: Treffer) -> str:
    """Return of what a piece of text is part, and of which gezin."""
    return treffer.gezin or treffer.titel or _PIECES[treffer.soort]


def treffer_beside(treffer: Treffer, vandaag: date) -> str:
    """Return what kind of text it is, and of which day."""
    kind = _PIECES[treffer.soort]
    if treffer.soort is Stuksoort.PERSOON and treffer.titel:
        kind = f"Notitie bij {treffer.titel}"
    return f"{kind} · {format_kort(treffer.datum, vandaag)}" if treffer.datum else kind


def treffer_sentence(treffer: Treffer) -> str:
    """Return a piece of text as one hears it, with the words that were found."""
    zin = treffer.zin
    line = "".join(part.tekst for part in zin).strip()
    words = dict.fromkeys(part.tekst for part in zin if part.raak)
    hit = f". Gevonden: {', '.join(words)}" if words else ""
    closed = f", {CLOSED.lower()}" if treffer.gesloten else ""
    of = f" van {treffer.gezin}" if treffer.gezin else ""
    day = f", {format_datum(treffer.datum)}" if treffer.datum else ""
    return f"{_PIECES[treffer.soort]}{of}{day}{closed}: {line}{hit}"
