"""Every word on the forms of the screen Gezinnen."""

from datetime import date

from gco_desktop.domain.datum import format_datum

SAVE = "&Bewaren"
CANCEL = "Annuleren"
DISCARD = "Niet bewaren"
ONLY_NAME = "Alleen een naam is nodig. De rest mag je later invullen."
LEAVE_TITLE = "Wat je typte is nog niet bewaard"
LEAVE_TEXT = "Wil je dit formulier sluiten zonder te bewaren?"

NEW_GEZIN = "Nieuw gezin"
EDIT_GEZIN = "Gezin wijzigen"
NAAM = "&Naam van het gezin"
NAAM_HINT = "Bijvoorbeeld: Gezin De Vries"
DOSSIERNUMMER = "D&ossiernummer"
DOSSIERNUMMER_HINT = "Mag leeg blijven"
ADRES = "&Adres"
POSTCODE = "&Postcode"
PLAATS = "P&laats"
TELEFOON = "&Telefoon"
BENADERING = "&Hoe benader je dit gezin?"
BENADERING_HINT = "Bijvoorbeeld: bel na vier uur, spreek langzaam, stuur een app"
NOTITIE = "Not&itie"
MET_TRAJECT = "&Meteen een traject starten"
GEZIN_SAVED = "Gezin bewaard."
GEZIN_ADDED = "Gezin toegevoegd."

NEW_TRAJECT = "Nieuw traject"
START_TRAJECT = "Traject &starten"
DOELGROEP = "Doel&groep"
INTENSITEIT = "Int&ensiteit"
STATUS = "Stat&us"
START = "Sta&rtdatum"
CLIENT = "&Cliënt"
NO_CLIENT = "Nog niet bekend"
TRAJECT_SAVED = "Traject gestart."

PERSONEN = "Personen in dit gezin"
ADD_PERSOON = "Persoon toevoegen"
ADD_OTHER = "Uit een ander gezin"
ADD_OTHER_TIP = "Voeg iemand toe die al in een ander gezin staat"
NO_PERSONEN_TITLE = "Nog geen personen"
NO_PERSONEN_TEXT = "Zet hier wie er bij dit gezin horen. Een voornaam is genoeg."
NEW_PERSOON = "Nieuwe persoon"
NAMELESS = "Nieuwe persoon"
UNSAVED = "niet bewaard"
VOORNAAM = "&Voornaam"
ACHTERNAAM = "A&chternaam"
RELATIE = "&Relatie"
GEBOREN = "&Geboren (datum of jaar)"
OVERLEDEN = "Overled&en op"
DIED = "overleden"
DIED_BEFORE_BIRTH = "Deze dag ligt voor de geboortedatum. Pas een van de twee aan."
EMAIL = "E-&mail"
PERSOON_TELEFOON = "&Telefoon"
PERSOON_NOTITIE = "N&otitie"
IS_CLIENT = "Cl&iënt"
IS_MANTELZORGER = "Mantel&zorger"
WOONT_THUIS = "&Woont thuis"
AANSPREEKPUNT = "Eerste aan&spreekpunt"
MAG_MEELEZEN = "Mag mee&lezen"
REMOVE = "Uit dit gezin halen"
PERSOON_SAVED = "Persoon bewaard."
PERSOON_ADDED = "Persoon toegevoegd."
PERSOON_REMOVED = "Persoon uit dit gezin gehaald."
PILL_CLIENT = "cliënt"
PILL_AANSPREEKPUNT = "aanspreekpunt"
PILL_MANTELZORGER = "mantelzorger"

OTHER_TITLE = "Iemand uit een ander gezin toevoegen"
OTHER_TEXT = "Deze persoon blijft ook in het andere gezin staan."
OTHER_NAME = "&Wie?"
OTHER_HINT = "Typ een deel van de naam"
OTHER_RELATIE = "&Relatie in dit gezin"
OTHER_ADD = "&Toevoegen"
OTHER_NOBODY = "Er staat nog niemand in een ander gezin."
OTHER_CHOOSE = "Kies een naam uit de lijst."
NOWHERE = "in geen gezin"


WOORD = "Zo &noemt het gezin"
RELATIE_VAN = "Bij &dit gezin vanaf"
RELATIE_TOT = "Bij &het gezin tot"
TWICE = "Deze persoon staat in deze tijd al bij dit gezin. Kijk of de datums kloppen."
LEFT_BEFORE = "Deze dag ligt voor de begindatum. Pas een van de twee aan."
PERSONEN_PART = "Personen"
PARTS = "Onderdelen van dit tabblad"
FORMER = "Vroeger bij dit gezin"
PILL_FORMER = "vroeger"
SEARCH_PERSONEN = "Zoek in de personen"
SHARED = "Staat ook bij:"

DECIDES = "Wie beslist, wie tekent"
NO_DECISION = "Nog niet ingevuld."
ADD_DECISION = "Toevoegen"
DECISION_NEW = "Wie beslist, wie tekent"
DECISION_SOORT = "&Soort"
DECISION_DOOR_PERSOON = "&Iemand uit het gezin"
DECISION_DOOR_MENS = "Of iemand &anders"
DECISION_NOBODY = "Niemand uit het gezin"
DECISION_DOOR_HINT = "Kies een contactpersoon uit de sociale kaart, of typ een naam"
DECISION_VAN = "&Vanaf"
DECISION_TOT = "&Einddatum"
DECISION_BEWIJS = "Be&wijs gezien op"
DECISION_BEWIJS_HINT = "Het papier zelf bewaar je hier niet"
DECISION_NOTITIE = "N&otitie"
DECISION_SAVED = "Bewaard."
DECISION_DELETED = "Verwijderd."
DECISION_NO_NAME = "Kies wie beslist, of typ een naam."
DELETE = "Verwijderen"
EDIT = "Wijzigen"
END_BEFORE_START = "Deze dag ligt voor de begindatum. Pas een van de twee aan."
SEPARATOR = " · "

WHO_DOES_WHAT = "Wie doet wat"
WHO_ADD = "Toevoegen"
WHO_NONE = "Nog niemand ingevuld. Zet hier wie er voor dit gezin werkt, met het nummer erbij."
WHO_HEADING = "Wie werkt er voor dit gezin"
WHO_FORMER = "Wie er vroeger hielp"
WHO_NEW = "Wie doet wat"
WHO_ORGANISATIE = "&Organisatie"
WHO_ORGANISATIE_HINT = "Kies uit de lijst, of typ een nieuwe naam"
WHO_MENS = "&Contactpersoon"
WHO_MENS_HINT = "Mag leeg blijven"
WHO_NEW_ORGANISATIE = "Nieuw: komt ook in de sociale kaart."
WHO_NEW_MENS = "Nieuw: komt ook in de sociale kaart."
WHO_SOORT = "&Soort organisatie"
WHO_FUNCTIE = "&Functie"
WHO_TELEFOON = "&Telefoon"
WHO_EMAIL = "E-&mail"
WHO_ROL = "Wat &doet deze voor het gezin?"
WHO_ROL_HINT = "Bijvoorbeeld: regie, begeleiding thuis, pgb"
WHO_VOOR = "Voor &wie?"
WHO_ALL = "Het hele gezin"
WHO_VAN = "&Vanaf"
WHO_TOT = "&Einddatum"
WHO_STOPPED = "Gestopt: vandaag"
WHO_NOTITIE = "&Notitie"
WHO_MISSING = "Vul een organisatie of een contactpersoon in."
WHO_SAVED = "Bewaard."
WHO_DELETED = "Verwijderd bij dit gezin."
WHO_OPEN = "Nummer wijzigen in de sociale kaart"


def age(years: int) -> str:
    """Return an age."""
    return f"{years} jaar"


def about_age(years: int) -> str:
    """Return an age that follows from the year of birth only."""
    return f"ongeveer {years} jaar"


def other_label(name: str, born: str, gezinnen: str) -> str:
    """Return how someone is listed: the name, the year of birth and the gezinnen."""
    who = f"{name} ({born})" if born else name
    return f"{who}, {gezinnen or NOWHERE}"


def decides(persoon: str, soort: str, door: str) -> str:
    """Return who decides for a person, in one line."""
    kind = soort.split(" (")[0]
    return f"{persoon}: {kind}, {door}" if door else f"{persoon}: {kind}"


def signs(wat: str) -> str:
    """Return who signs."""
    return f"tekent: {wat}" if wat else ""


def seen(day: date | None) -> str:
    """Return when the proof was seen."""
    return f"bewijs gezien op {format_datum(day)}" if day else ""


def too_young(soort: str, years: int, name: str) -> str:
    """Return a hint that this kind is for adults."""
    return f"{soort} geldt meestal vanaf 18 jaar. {name} is {years} jaar."


def too_old(soort: str, years: int, name: str) -> str:
    """Return a hint that this kind is for children."""
    return f"{soort} geldt tot 18 jaar. {name} is {years} jaar en beslist zelf of met een ander."


def each_other(one: str, other: str) -> str:
    """Return a hint that two persons decide for each other."""
    return f"Let op: {one} beslist volgens je aantekening ook voor {other}."


def since(van: date | None, tot: date | None) -> str:
    """Return from when until when, as far as that is known."""
    if van and tot:
        return f"{format_datum(van)} tot {format_datum(tot)}"
    if tot:
        return f"tot {format_datum(tot)}"
    return f"sinds {format_datum(van)}" if van else ""


def counted(title: str, number: int) -> str:
    """Return a heading with how many stand below it."""
    return f"{title} ({number})" if number else title


def left(name: str, contacten: int, *, in_plan: bool) -> str:
    """Return where the name of somebody who was taken out of the gezin stays."""
    stays = []
    if in_plan:
        stays.append("een vastgesteld plan")
    if contacten:
        stays.append("1 contactmoment" if contacten == 1 else f"{contacten} contactmomenten")
    if not stays:
        return PERSOON_REMOVED
    where = " en ".join(stays)
    if in_plan:
        return f"{name} staat nu bij vroeger. In {where} blijft de naam staan."
    return f"{name} is uit dit gezin gehaald. In {where} blijft de naam staan."


def which(naam: str, toelichting: str) -> str:
    """Return who is offered in place of what is typed."""
    return f"{naam} ({toelichting})" if toelichting else naam
