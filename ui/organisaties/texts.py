"""Every word on the screen Sociale kaart."""

from datetime import date

from gco_desktop.domain.datum import format_datum

TITLE = "Sociale kaart"
SUBTITLE = "Organisaties en mensen om je gezinnen heen. Eén keer invullen, bij elk gezin te kiezen."
NEW_INSTANTIE = "Organisatie"
NEW_INSTANTIE_TIP = "Organisatie toevoegen"
NEW_MENS = "Contactpersoon"
NEW_MENS_TIP = "Contactpersoon toevoegen"
SEARCH = "Zoek een organisatie of persoon"
SEARCH_HINT = "Naam, plaats, functie of nummer"
FILTER = "Wat je wilt zien"
EVERYTHING = "Alles"
ONLY_INSTANTIES = "Alleen organisaties"
ONLY_MENSEN = "Alleen contactpersonen"
ARCHIVE = "Archief"
LIST = "Sociale kaart"
NONE_FOUND = "Niets gevonden. Kies een ander filter of zoek op een ander woord."
EMPTY_TITLE = "Nog geen organisaties"
EMPTY_TEXT = (
    "Zet hier de gemeente, het zorgkantoor, de school en wie daar werken."
    " Bij elk gezin kies je ze daarna uit de lijst. Een naam is genoeg."
)
CHOOSE_TITLE = "Kies een organisatie of persoon"
CHOOSE_TEXT = "Dan zie je hier het nummer, wie er werken en bij welke gezinnen ze helpen."

BACK = "Terug"
EDIT = "Wijzigen (F2)"
TO_ARCHIVE = "Naar het archief"
FROM_ARCHIVE = "Uit het archief halen"
DELETE = "Verwijderen"
IN_ARCHIVE = "Staat in het archief. Je leest het hier; bij een gezin kies je het niet meer."
TELEFOON = "Telefoon"
EMAIL = "E-mail"
PLAATS = "Vestiging of plaats"
FUNCTIE = "Functie"
NOTITIE = "Notitie"
WERKT_BIJ = "Werkt bij"
MENSEN = "Wie werken er"
NO_MENSEN = "Nog niemand ingevuld."
ADD_MENS = "Contactpersoon toevoegen"
GEZINNEN = "Betrokken bij"
NO_GEZINNEN = "Nu bij geen gezin. Je koppelt ze in een gezin, op het tabblad Personen."
FORMER = "Vroeger betrokken"
WHOLE_GEZIN = "hele gezin"
ARCHIVED_PILL = "archief"
SEPARATOR = " · "

FORM_NEW_INSTANTIE = "Nieuwe organisatie"
FORM_INSTANTIE = "Organisatie wijzigen"
FORM_NEW_MENS = "Nieuwe contactpersoon"
FORM_MENS = "Contactpersoon wijzigen"
NAAM = "&Naam"
SOORT = "&Soort"
VESTIGING = "&Vestiging of plaats"
VESTIGING_HINT = "Bijvoorbeeld: locatie Noord, Amersfoort"
FORM_TELEFOON = "&Telefoon"
FORM_EMAIL = "E-&mail"
FORM_NOTITIE = "N&otitie"
NOTITIE_HINT = "Alleen over het werk, bijvoorbeeld wanneer je kunt bellen"
FORM_FUNCTIE = "&Functie"
FORM_WERKT_BIJ = "&Werkt bij"
WERKT_BIJ_HINT = "Typ een deel van de naam, of laat het leeg"
WERKT_BIJ_UNKNOWN = "Deze organisatie staat nog niet in de sociale kaart. Voeg haar eerst toe."
SAVED = "Bewaard."
ADDED_INSTANTIE = "Organisatie toegevoegd."
ADDED_MENS = "Contactpersoon toegevoegd."
ARCHIVED = "Naar het archief verplaatst."
UNARCHIVED = "Uit het archief gehaald."
DELETED = "Verwijderd."


def count(number: int) -> str:
    """Return the line above the list."""
    return f"{number} gevonden"


def gezinnen(number: int) -> str:
    """Return at how many gezinnen something is involved, or nothing."""
    if not number:
        return ""
    return "1 gezin" if number == 1 else f"{number} gezinnen"


def mensen(number: int) -> str:
    """Return how many people work there, or nothing."""
    if not number:
        return ""
    return "1 persoon" if number == 1 else f"{number} personen"


def counted(title: str, number: int) -> str:
    """Return a heading with how many stand below it."""
    return f"{title} ({number})" if number else title


def period(van: date | None, tot: date | None) -> str:
    """Return from when until when, as far as that is known."""
    if van and tot:
        return f"{format_datum(van)} tot {format_datum(tot)}"
    if tot:
        return f"tot {format_datum(tot)}"
    return f"sinds {format_datum(van)}" if van else ""


def which(naam: str, toelichting: str) -> str:
    """Return who is offered in place of what is typed."""
    return f"{naam} ({toelichting})" if toelichting else naam
