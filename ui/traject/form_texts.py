"""The words of the panel of one activity, and of the form of a traject."""

from datetime import date

from gco_desktop.domain.activiteit import ActiviteitPeriode, ActiviteitStatus
from gco_desktop.domain.datum import format_datum, format_maand
from ui.traject.texts import SEPARATOR, STATUSES

CLOSE_PANEL = "Activiteit sluiten (Esc)"
RUNS = "Perioden"
RUNS_HINT = "Een activiteit mag vaker lopen. Elke keer is een eigen periode."
NO_RUNS = "Nog geen periode. Kies hieronder hoe deze activiteit ervoor staat."
ADD_RUN = "Periode toevoegen"
STATUS = "&Stand"
FROM = "Va&n"
UNTIL = "&Tot"
NOTE = "&Uitleg"
SAVE = "Bewaren"
DELETE_RUN = "Periode verwijderen"
RUN_SAVED = "Periode bewaard."
RUN_DELETED = "Periode verwijderd."
NEW_RUN = "Nieuwe periode"
CONTACTS = "Contactmomenten"
NO_CONTACTS = "Bij deze activiteit is nog geen contact vastgelegd."
MORE_CONTACTS = "Toon alle contactmomenten"
STATUS_CHOICES = tuple((status.value, STATUSES[status]) for status in ActiviteitStatus)

DIALOG = "Traject wijzigen"
SUMMARY = "Over dit traject"
GOAL = "&Doel van het traject"
GOAL_HINT = "Wat wil het gezin bereiken? Eén zin is genoeg."
DOELGROEP = "Doel&groep"
SOORT = "&Soort traject"
CLIENT = "&Cliënt"
CLIENT_UNKNOWN = "Nog niet bepaald"
OPDRACHTGEVER = "&Opdrachtgever"
OPDRACHTGEVER_UNKNOWN = "Nog niet bepaald"
LAWS = "&Wetten"
LAWS_HINT = "Kies elke wet waar dit gezin mee te maken heeft."
START = "&Begin"
END = "&Einde"
END_HINT = "Leeg laten mag: bij afsluiten is dit de dag van de nieuwe status."
REASON_CLOSED = "&Reden van afsluiten"
NO_REASON = "Geen"
STATUS_CARD = "Status"
NEW_STATUS = "&Nieuwe status"
STATUS_DAY = "Status v&anaf"
STATUS_REASON = "Waaro&m deze status"
INTENSITY_CARD = "Intensiteit"
NEW_INTENSITY = "Nieuwe &intensiteit"
INTENSITY_DAY = "Intensiteit &vanaf"
INTENSITY_REASON = "Waarom deze intensitei&t"
HISTORY = "Verloop"
SAVE_TRAJECT = "Traject bewaren"
TRAJECT_SAVED = "Traject bewaard."
DAY_NEEDED = "Vul in vanaf welke dag dit geldt. Typ bijvoorbeeld vandaag."


def keeps(label: str) -> str:
    """Return the choice that changes nothing."""
    return f"Blijft: {label}"


def run(periode: ActiviteitPeriode, today: date) -> str:
    """Return one run in a few words."""
    state = STATUSES[periode.status].lower()
    van = format_maand(periode.van, today) if periode.van else ""
    tot = format_maand(periode.tot, today) if periode.tot else ""
    if van and tot:
        when = f"{van} – {tot}"
    elif van:
        when = f"vanaf {van}"
    else:
        when = f"tot {tot}" if tot else ""
    return SEPARATOR.join(filter(None, (when, state)))


def history(op: date, label: str, reden: str) -> str:
    """Return one line of the history."""
    return SEPARATOR.join(filter(None, (format_datum(op), label, reden)))


def contacts(count: int) -> str:
    """Return the heading above the contacts."""
    return f"{CONTACTS} ({count})" if count else CONTACTS
