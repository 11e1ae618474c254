"""Every word on the forms of the tab Termijnen."""

from datetime import date

from gco_desktop.domain.datum import format_dag, format_datum
from gco_desktop.domain.indicatie import Proceduresoort

SAVE = "&Bewaren"
CANCEL = "Annuleren"
WIE = "W&ie"
NOTE = "N&otitie"
BEFORE_START = "Deze dag ligt voor het begin. Pas een van de twee dagen aan."
ONLY_PERSON = "Alleen de persoon is nodig. De rest mag je later invullen."

CHANGE_TITLE = "Dag of notitie wijzigen"
CHANGE_DAY = "&Dag"
CHANGE_DAY_HINT = "Leeg laten: dan geldt de berekende dag."
CHANGE_DAY_NEEDED = "Vul een dag in."

ADD_TITLE = "Termijn toevoegen"
ADD_SAVE = "&Toevoegen"
SOORT = "&Soort termijn"
OWN_SOORT = "Eigen termijn"
LABEL = "&Naam van de termijn"
LABEL_EMPTY = "Geef de termijn een naam."
NOBODY = "Het hele gezin"
BASIS = "Telt vanaf"
DAY = "&Dag van de termijn"
DAY_HINT = "Mag leeg blijven als je invult vanaf welke dag de termijn telt."
DAY_EMPTY = "Vul een dag in. Dan weet het programma wanneer het moet herinneren."

NEW_INDICATIE = "Nieuwe indicatie of beschikking"
EDIT_INDICATIE = "Indicatie of beschikking wijzigen"
WET = "&Wet"
NO_WET = "Nog niet ingevuld"
OMSCHRIJVING = "Waa&rvoor?"
OMSCHRIJVING_HINT = "Bijvoorbeeld: begeleiding, dagbesteding, vervoer"
ZORGPROFIEL = "&Zorgprofiel"
NO_ZORGPROFIEL = "Nog niet ingevuld"
OLD_PROFILE = "oud profiel"
LEVERINGSVORM = "&Leveringsvorm"
INGANG = "&Gaat in op"
EINDE = "&Einddatum"
EINDE_HINT = "Leeg laten als er geen einde is"
VERZONDEN = "Besluit &verzonden op"
VERZONDEN_HINT = "De datum op de brief. Daarna loopt de bezwaartermijn."
MEERZORG_VAN = "&Meerzorg vanaf"
MEERZORG_TOT = "Meerzorg &tot en met"
MORE_DATES = "&Aanvraag, zorgplan en besluitnummer"
GEMELD = "Gemeld op"
GEMELD_WLZ = "Verzoek aan zorgaanbieder op"
AANGEVRAAGD = "Aangevraagd op"
ZORG_VANAF = "Zorg begon op"
ZORGPLAN = "Zorgplan besproken op"
BESLUITNUMMER = "Besluitnummer"
BESLUITNUMMER_HINT = "Geen burgerservicenummer"
INSTANTIE = "Organisatie"
NO_INSTANTIE = "Nog niet ingevuld"

NEW_PROCEDURE = "Nieuwe procedure"
EDIT_PROCEDURE = "Procedure wijzigen"
PROCEDURE_SOORT = "&Soort"
TEGEN = "&Waartegen?"
TEGEN_HINT = "Bijvoorbeeld: beschikking begeleiding van de gemeente"
BESLUIT = "Over welk besluit?"
NO_BESLUIT = "Geen besluit uit de lijst"
SENT = {
    Proceduresoort.KLACHT: "Klacht &verstuurd op",
    Proceduresoort.BEZWAAR: "Besluit &verzonden op",
    Proceduresoort.BEROEP: "Beslissing op bezwaar &verzonden op",
    Proceduresoort.GESCHIL: "Antwoord op klacht &verzonden op",
    Proceduresoort.MELDING: "Gebeur&d op",
}
LAST_DAY = {
    Proceduresoort.KLACHT: "Antwoord &uiterlijk op",
    Proceduresoort.BEZWAAR: "&Uiterste dag",
    Proceduresoort.BEROEP: "&Uiterste dag",
    Proceduresoort.GESCHIL: "&Uiterste dag",
    Proceduresoort.MELDING: "&Uiterste dag",
}
LAST_DAY_HINT = "6 weken na verzending, ook in een weekend"
SENT_HINT = "De datum op de brief"
INGEDIEND = "In&gediend op"
BESLIST = "Beslissing op"
UITKOMST = "Uit&komst"

LIST_TITLES = {
    "ACHTTIEN": "Lijst 18-/18+",
    "WLZ": "Lijst overgang Wmo naar Wlz",
}
LIST_TEXT = "Kies wat je wilt oppakken. Elke regel komt er maar een keer in te staan."
LIST_WHO = "&Voor wie?"
LIST_LINES = "Regels van de lijst"
LIST_AS = "Wat wil je ermee doen?"
AS_TAKEN = "Taken maken"
IN_PLAN = "In het plan zetten"
LIST_ADD = "&Toevoegen"
LIST_ALL = "Alles kiezen"
LIST_NONE = "Niets kiezen"
ALREADY = "staat er al"
CHOOSE_ONE = "Kies eerst een of meer regels."
NO_TRAJECT = "Dit gezin heeft geen lopend traject. Je kunt er wel taken van maken."
NEW_VERSION = "Is het plan al vastgesteld? Dan komt er een nieuwe versie als concept."
SEPARATOR = " · "


def reading_last_day(day: date, *, calculated: bool) -> str:
    """Return how the last day is meant."""
    return f"{format_dag(day)} (berekend)" if calculated else format_dag(day)


def becomes(day: date) -> str:
    """Return which day follows from the base that was typed."""
    return f"De termijn valt op {format_dag(day)}."


def calculated_day(day: date) -> str:
    """Return the hint under a day that can be changed."""
    return f"Berekend is {format_datum(day)}. {CHANGE_DAY_HINT}"


def basis_label(basis: str) -> str:
    """Return the label of the day a term counts from."""
    return f"{BASIS} ({basis})" if basis else BASIS


def goal(lijst: str, naam: str) -> str:
    """Return the goal in the plan under which the lines of a list come."""
    if lijst == "WLZ":
        return f"De overgang naar de Wlz van {naam} is goed geregeld"
    return f"{naam} is klaar voor 18 jaar en ouder"


def added(count: int, *, in_plan: bool) -> str:
    """Return how many lines were added, and as what."""
    if not count:
        return "Alles stond er al."
    if in_plan:
        return "1 actie in het plan gezet." if count == 1 else f"{count} acties in het plan gezet."
    return "1 taak gemaakt." if count == 1 else f"{count} taken gemaakt."
