"""Every word of the part Prullenbak."""

from gco_desktop.domain.datum import format_datum, format_maand
from gco_desktop.domain.prullenbak import BEWAARDAGEN, PrullenbakRegel
from ui.drafts import Draft, DraftKey
from ui.widgets.draft_words import what_it_is

PART = ("Prullenbak", "Verwijderd of half af")
TITLE = "Prullenbak"
TEXT = (
    "Wat je verwijdert, blijft hier heel bewaard, met alles wat erbij hoort. Na"
    f" {BEWAARDAGEN} dagen gaat het vanzelf voorgoed weg, op het moment dat je de kluis opent."
)
LIST = "Wat in de prullenbak ligt"
PUT_BACK = "&Terugzetten"
THROW_AWAY = "&Voorgoed weggooien"
EMPTY = "&Prullenbak leegmaken"
EMPTY_TITLE = "De prullenbak is leeg"
EMPTY_TEXT = (
    "Verwijder je een contactmoment, taak, document of iets anders, dan komt het hier te liggen en"
    f" kun je het {BEWAARDAGEN} dagen lang terugzetten."
)
BACK = "Teruggezet."
GONE = "Voorgoed weggegooid."
GONE_ACTION = "Voorgoed weggooien"
ASK_ONE_TITLE = "Voorgoed weggooien?"
ASK_ALL_TITLE = "Prullenbak leegmaken?"
NO_WAY_BACK = "Dit kun je niet terugdraaien. In reservekopieën van eerder kan het nog staan."
CONCEPTS = "Nog niet bewaard"
CONCEPTS_TEXT = (
    "Wat je typt in een formulier, blijft hier staan tot je het bewaart of weggooit. Ook als het"
    " programma vastloopt of de stroom uitvalt."
)
NO_CONCEPTS = "Er is niets half ingevuld."
GO_ON = "Verder gaan"
DISCARD = "Weggooien"
SOORTEN = {
    "contactmoment": ("Contactmoment", "message-2"),
    "plan": ("Casemanagementplan", "clipboard-text"),
    "signaal": ("Signaal", "speakerphone"),
    "aanmelding": ("Aanmelding", "user-plus"),
    "indicatie": ("Indicatie of beschikking", "file-check"),
    "procedure": ("Klacht, bezwaar of beroep", "scale"),
    "instantie": ("Organisatie", "building-community"),
    "contactpersoon": ("Contactpersoon", "user"),
    "gezinsrelatie": ("Persoon in het gezin", "user"),
    "betrokkenheid": ("Betrokken bij het gezin", "users-group"),
    "vertegenwoordiging": ("Vertegenwoordiging", "signature"),
    "ecogramstand": ("Bewaard netwerk", "affiliate"),
    "activiteitperiode": ("Periode van een activiteit", "route"),
    "belofte": ("Belofte", "heart-handshake"),
    "taak": ("Taak of afspraak", "list-check"),
    "mijlpaal": ("Termijn", "flag"),
    "urenregel": ("Uren", "clock"),
    "rit": ("Rit", "car"),
    "scholing": ("Scholing of intervisie", "school"),
    "registernorm": ("Norm van het register", "file-check"),
    "opdrachtgever": ("Opdrachtgever", "building-community"),
    "document": ("Document", "file-text"),
}
_LONGEST = 90
_KILO, _MEGA = 1000, 1000 * 1000


def soort(regel: PrullenbakRegel) -> tuple[str, str]:
    """Return what kind of thing it is, and its icon."""
    return SOORTEN.get(regel.soort, (regel.soort, "trash"))


def subtitle(regel: PrullenbakRegel) -> str:
    """Return what it is, of whom, and when it was deleted."""
    deleted = f"verwijderd op {format_datum(regel.op.date())}"
    return " · ".join(filter(None, (soort(regel)[0], regel.gezin, deleted)))


def right(regel: PrullenbakRegel) -> str:
    """Return how long it stays, and how big it is."""
    until = f"tot {format_maand(regel.tot, regel.op.date())}"
    return until if regel.grootte is None else f"{size(regel.grootte)} · {until}"


def sentence(regel: PrullenbakRegel) -> str:
    """Return the whole line as it is read aloud."""
    return f"{regel.titel}. {subtitle(regel)}. Blijft {right(regel)}."


def size(grootte: int) -> str:
    """Return a number of bytes in words."""
    if grootte < _MEGA:
        return f"{max(1, round(grootte / _KILO))} kB"
    return f"{grootte / _MEGA:.1f} MB".replace(".", ",")


def ask_one(regel: PrullenbakRegel) -> str:
    """Return the question before one thing goes for good."""
    return f"{soort(regel)[0]}: {regel.titel}. {NO_WAY_BACK}"


def ask_all(count: int) -> str:
    """Return the question before everything goes for good."""
    what = "Het ene dat erin ligt, gaat" if count == 1 else f"Alle {count} dingen gaan"
    return f"{what} voorgoed weg. {NO_WAY_BACK}"


def emptied(count: int) -> str:
    """Return that the bin is empty now."""
    return "De prullenbak is leeg." if count else EMPTY_TITLE


def concept_title(key: DraftKey, gezin: str) -> str:
    """Return which form it is, and of which gezin."""
    what = what_it_is(key)
    title = what[:1].upper() + what[1:]
    return f"{title} · {gezin}" if gezin else title


def beginning(draft: Draft) -> str:
    """Return how the longest text of a form begins, to know it by."""
    longest = " ".join(max(draft.fields.values(), key=len, default="").split())
    return longest if len(longest) <= _LONGEST else f"{longest[: _LONGEST - 1].rstrip()}…"
