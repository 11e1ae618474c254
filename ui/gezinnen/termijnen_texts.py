"""Every word on the tab Termijnen, its lists and its details."""

from datetime import date

from gco_desktop.domain.datum import format_datum, format_maand
from gco_desktop.domain.indicatie import Proceduresoort

TERMIJNEN = "Termijnen"
INDICATIES = "Indicaties en beschikkingen"
PROCEDURES = "Procedures"
PARTS = "Onderdelen van de termijnen"
SEPARATOR = " · "

ADD_TERMIJN = "Termijn toevoegen"
ADD_INDICATIE = "Indicatie of beschikking toevoegen"
ADD_PROCEDURE = "Procedure toevoegen"
LIST_18 = "Lijst 18-/18+"
LIST_WLZ = "Lijst Wmo naar Wlz"
DONE = "Gedaan"
NOT_NEEDED = "Niet nodig"
REOPEN = "Weer openzetten"
CHANGE = "Dag of notitie wijzigen"
REMOVE = "Weghalen"
EDIT = "Wijzigen"
DELETE = "Verwijderen"
OBJECT = "Bezwaar vastleggen"

NO_TERMIJNEN_TITLE = "Er loopt nu geen termijn"
NO_TERMIJNEN_TEXT = (
    "Termijnen volgen vanzelf uit de geboortedatum van de cliënt, uit indicaties, procedures en "
    "het plan. Je kunt er zelf ook een toevoegen."
)
NO_INDICATIES_TITLE = "Nog geen indicatie of beschikking"
NO_INDICATIES_TEXT = (
    "Leg vast welke besluiten er zijn. Alleen de persoon is nodig. Het programma rekent de "
    "termijnen uit."
)
NO_PROCEDURES_TITLE = "Geen klacht, bezwaar of beroep"
NO_PROCEDURES_TEXT = "Leg een procedure vast. Dan zie je meteen de uiterste dag."
NO_PERSONS_TITLE = "Nog geen personen in dit gezin"
NO_PERSONS_TEXT = "Zet eerst bij Personen wie er bij dit gezin horen."

LATE = "te laat"
TODAY = "vandaag"
PILL_DONE = "gedaan"
PILL_NOT_NEEDED = "niet nodig"
PILL_PASSED = "voorbij"
PILL_QUIET = "geen herinnering"
RUNS = "loopt"
ENDED = "afgelopen"
TO_COME = "gaat nog in"
OPEN = "loopt"
CLOSED = "afgerond"

WHEN = "Wanneer"
WHAT_TO_DO = "Wat kun je doen?"
ABOUT = "Hoort bij"
SOURCE = "Bron"
NOTE = "Notitie"
BORN = "Berekend uit de geboortedatum."
OWN = "Door jou toegevoegd."
YEAR_ONLY = "Alleen het geboortejaar is bekend. Vul de geboortedatum in bij Personen."
BY_ITSELF = "Dit is al geregeld: dat blijkt uit wat je hebt vastgelegd."
CHECK_TEXT = "Controleer de actuele tekst."
VERIFIED = "Nagezocht"
UNVERIFIED = "Nog niet nagezocht"
RULE_OF_THUMB = "Vuistregel van dit programma"
FROM_PRACTICE = "Uit de werkwijze van GCO"
REST = {"rest": "de rest"}
NOT_YET = "nog niet"
DIED_QUIET = "Na een overlijden geeft het programma geen herinnering meer."

WET = "Wet"
ZORGPROFIEL = "Zorgprofiel"
LEVERINGSVORM = "Leveringsvorm"
LOOPTIJD = "Looptijd"
MEERZORG = "Meerzorg"
VERZONDEN = "Besluit verzonden op"
BESLUITNUMMER = "Besluitnummer"
ORGANISATIE = "Organisatie"
GEMELD = {"WMO": "Gemeld op", "JEUGDWET": "Gemeld op", "WLZ": "Verzoek aan zorgaanbieder op"}
GEMELD_OTHER = "Gemeld op"
AANGEVRAAGD = "Aangevraagd op"
ZORG_VANAF = "Zorg begon op"
ZORGPLAN = "Zorgplan besproken op"
NAMELESS = "Besluit zonder naam"
TEGEN = "Tegen"
UITERLIJK = "Uiterste dag"
INGEDIEND = "Ingediend op"
BESLIST = "Beslissing verzonden op"
UITKOMST = "Uitkomst"
SOORTEN = {
    Proceduresoort.KLACHT: "Klacht",
    Proceduresoort.BEZWAAR: "Bezwaar",
    Proceduresoort.BEROEP: "Beroep",
    Proceduresoort.GESCHIL: "Geschil",
    Proceduresoort.MELDING: "Melding",
}

DONE_SAVED = "Termijn afgevinkt."
NOT_NEEDED_SAVED = "Termijn staat op niet nodig."
REOPENED_SAVED = "Termijn staat weer open."
CHANGED_SAVED = "Termijn gewijzigd."
ADDED_SAVED = "Termijn toegevoegd."
REMOVED_SAVED = "Termijn weggehaald."
INDICATIE_SAVED = "Indicatie of beschikking bewaard."
INDICATIE_DELETED = "Indicatie of beschikking verwijderd."
PROCEDURE_SAVED = "Procedure bewaard."
PROCEDURE_DELETED = "Procedure verwijderd."

TO_WLZ = "Er loopt ook hulp uit een andere wet. Bekijk de lijst Wmo naar Wlz (13 weken)."


def parts(termijnen: int, indicaties: int, procedures: int) -> tuple[str, str, str]:
    """Return the names of the three lists, with how many stand in each."""
    return (
        f"{TERMIJNEN} ({termijnen})" if termijnen else TERMIJNEN,
        f"Indicaties ({indicaties})" if indicaties else "Indicaties",
        f"{PROCEDURES} ({procedures})" if procedures else PROCEDURES,
    )


def days_left(days: int) -> str:
    """Return how many days there are still."""
    return "nog 1 dag" if days == 1 else f"nog {days} dagen"


def day(moment: date) -> str:
    """Return a day in full."""
    return format_datum(moment)


def short(moment: date, today: date) -> str:
    """Return a day for a pill."""
    return format_maand(moment, today)


def about_year(year: int) -> str:
    """Return when something is, of which only the year is known."""
    return f"omstreeks {year} (alleen geboortejaar bekend)"


def counted_from(basis: str, moment: date) -> str:
    """Return from which day a term was counted."""
    return f"Berekend vanaf {format_datum(moment)} ({basis})."


def set_by_user(calculated: date | None) -> str:
    """Return that the user set the day, and which one was calculated."""
    if calculated is None:
        return "Door jou gezet."
    return f"Door jou gezet. Berekend is {format_datum(calculated)}."


def set_elsewhere(calculated: date) -> str:
    """Return that the day was set in the plan or in the procedure, and which was calculated."""
    return f"Zo staat het in het plan of bij de procedure. Berekend is {format_datum(calculated)}."


def period(start: date | None, end: date | None) -> str:
    """Return from when until when."""
    if start and end:
        return f"{format_datum(start)} tot en met {format_datum(end)}"
    if start:
        return f"vanaf {format_datum(start)}"
    return f"tot en met {format_datum(end)}" if end else ""


def handed(op: date | None, uiterlijk: date | None) -> str:
    """Return when a procedure was handed in, or until when that can be done."""
    if op:
        return f"ingediend op {format_datum(op)}"
    return f"kan tot en met {format_datum(uiterlijk)}" if uiterlijk else ""


def folded(part: int, count: int) -> str:
    """Return the box that shows what is over, too."""
    what = ("Ook wat klaar of voorbij is", "Ook afgelopen besluiten", "Ook afgerond")[part]
    return f"{what} ({count})"


def without_birth(names: str) -> str:
    """Return why there are no terms of age."""
    return f"Geen geboortedatum bekend van {names}. Daarom staan hier geen leeftijdstermijnen."


def died(names: str) -> str:
    """Return that nothing reminds of somebody any more."""
    return f"{names} is overleden. Herinneringen voor deze persoon zijn uitgezet."
