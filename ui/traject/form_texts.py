"""The words of the panel of one activity, and of the form of a traject."""

from datetime import date

from gco_desktop.domain.activiteit import ActiviteitPeriode, ActiviteitStatus
from gco_desktop.domain.datum import format_datum, format_maand
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.plan import ActieStand
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
SUBS = "Wat doe je hierbij?"
HOURS = "Uren"
DOCUMENTS = "Documenten"
ACTIONS = "Acties uit het plan"
ACTION_STATES = {
    ActieStand.BEZIG: "bezig",
    ActieStand.GEDAAN: "gedaan",
    ActieStand.VERVALLEN: "vervallen",
}
_LONG = 36  # letters of a line in the panel
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
END_HINT = "Is de dag bij Einde voorbij, dan wordt het traject vanzelf afgesloten."
REASON_CLOSED = "&Reden van afsluiten"
NO_REASON = "Geen"
STATUS_CARD = "Status"
NEW_STATUS = "&Nieuwe status"
STATUS_DAY = "Status v&anaf"
STATUS_REASON = "Waarom deze stat&us"
OTHER_STATUSES = "Ook statussen die hier &meestal niet op volgen"
HANDOVER_CARD = "Warme overdracht"
DESTINATION = "Overgedragen aan"
NO_DESTINATION = "Nog niet bepaald"
HANDOVER_DAY = "Overdracht o&p"
HANDOVER = "Bi&j wie"
HANDOVER_HINT = "Een naam of organisatie, en wat jullie afspraken."
WEEKNORM = "A&fgesproken uren per week"
WEEKNORM_HINT = "Bijvoorbeeld 2, 1:30 of 90 min. Alleen voor je eigen overzicht."
INTENSITY_CARD = "Intensiteit"
NEW_INTENSITY = "Nieuwe &intensiteit"
INTENSITY_DAY = "Intensiteit &vanaf"
INTENSITY_REASON = "Waarom deze intensitei&t"
HISTORY = "Verloop"
HISTORY_DIALOG = "Verloop van dit traject"
HISTORY_HINT = (
    "Elke status en intensiteit geldt vanaf een dag, tot de volgende begint. Klopt een dag niet?"
    " Pas hem hier aan."
)
EDIT_STEP = "Aanpassen"
DROP_STEP = "Uit het verloop halen"
STEP_DAY = "&Vanaf"
STEP_REASON = "&Waarom"
STEP_SAVED = "Verloop aangepast."
STEP_GONE = "Uit het verloop gehaald."
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


def from_day(day: date, today: date) -> str:
    """Return since when, or from when on, a step counts."""
    words = f"vanaf {format_datum(day)}"
    return f"{words} (gepland)" if day > today else words


def history(op: date, label: str, reden: str) -> str:
    """Return one line of the history."""
    return SEPARATOR.join(filter(None, (format_datum(op), label, reden)))


def chosen(count: int) -> str:
    """Return how many sub-activities were chosen."""
    return f"{count} gekozen"


def sub(label: str, used: int) -> str:
    """Return a sub-activity, and in how many contacts it was done."""
    return f"{label} ({used} keer)" if used else label


def hours(minutes: int) -> str:
    """Return the hours booked on an activity."""
    return f"{format_duur(minutes)} uur geboekt"


def shortened(title: str) -> str:
    """Return a title that fits on one line of the panel."""
    return title if len(title) <= _LONG else f"{title[:_LONG].rsplit(' ', 1)[0]}…"


def note(*parts: str) -> str:
    """Return what is said below a linked thing."""
    return SEPARATOR.join(part for part in parts if part)


def contacts(count: int) -> str:
    """Return the heading above the contacts."""
    return f"{CONTACTS} ({count})" if count else CONTACTS
