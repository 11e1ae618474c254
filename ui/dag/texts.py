"""Every Dutch word of the close of a day."""

from collections.abc import Sequence
from datetime import date, time

from gco_desktop.domain.afstand import format_km
from gco_desktop.domain.dag import Dag, Voorstel
from gco_desktop.domain.datum import format_dag, format_kort
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.maand import month_name
from gco_desktop.domain.uren import month_of
from gco_desktop.reference import tables

TITLE = "Dag afsluiten"
BUTTON = "Dag afsluiten"
BUTTON_TIP = "Afspraken en dossiers van vandaag zonder contact (Ctrl+Shift+U)"
LIST = "Voorstellen van deze dag"
DAYS = "Welke dag?"
TODAY = "Vandaag"
VORM = "&Soort contact"
SOORT = "&Soort uren"
DUUR = "D&uur"
REISTIJD = "&Reistijd"
KM = "&Km"
ACTIVITEIT = "&Activiteit"
NO_ACTIVITEIT = "Geen activiteit"
KEYS = "Enter boekt, Del slaat over, Tab past aan, Ctrl+Z neemt terug."
BOOK = "Ja, boeken"
BOOK_TIP = "Boek contact, uren en km (Enter)"
DECLINE = "&Nee, overslaan"
DECLINE_TIP = "Geen contact: dit voorstel komt niet terug (Del)"
LATER = "Later"
LATER_TIP = "Sluiten met Esc; wat openstaat, blijft staan"
REST = "&Dag compleet, rest overslaan"
REST_SO_FAR = "&Rest overslaan"
REST_TIP = "Wat nog openstaat, wordt overgeslagen"
CLOSE = "Sluiten"
CLOSE_PROGRAM = "Programma sluiten"
UNDO = "Ongedaan maken"
WRITE = "Tekst erbij"
WRITE_TIP = "Open dit contact om iets op te schrijven (F2)"
NOTHING_LEFT = "Er is niets meer om ongedaan te maken."
DONE_TITLE = "Vandaag compleet"
DAY_DONE_TITLE = "Deze dag is compleet"
DONE_TEXT = "Er staat niets meer open."
SO_FAR_TITLE = "Tot nu toe compleet"
EMPTY_TITLE = "Niets open vandaag"
EMPTY_TEXT = (
    "Hier komen afspraken, afgevinkte taken en geopende dossiers waar nog geen contact bij staat."
)
APPOINTMENT = "Afspraak"
TASK = "Taak gedaan"
OPENED = "Dossier geopend"
LOADING = "Even kijken wat er openstaat…"
ALREADY = "Dit was al beantwoord."
CAME_BACK = "Dit had je al aangepast; het is nog niet geboekt."
BEGIN_AGAIN = "Terug naar het voorstel"

OFFER_TITLE = "Nog even je dag afsluiten?"
NOT_NOW = "Nu niet"
OFFER_YES = "Dag afsluiten"
OFFER_OFF = "Je kunt deze vraag uitzetten bij Instellingen, Algemeen."


def button(count: int) -> str:
    """Return the button that opens the close of the day."""
    return f"{BUTTON} ({count})" if count else BUTTON


def button_name(count: int) -> str:
    """Return the spoken name of the button."""
    return f"{BUTTON}, {proposals(count)}" if count else BUTTON


def proposals(count: int) -> str:
    """Return how many proposals there are."""
    return "1 voorstel" if count == 1 else f"{count} voorstellen"


def offer(count: int) -> str:
    """Say what is open, when the window is closed."""
    what = "1 afspraak of dossier" if count == 1 else f"{count} afspraken of dossiers"
    return f"Bij {what} van vandaag staat nog geen contact. Boeken kost een paar toetsen."


def day_name(day: date, vandaag: date) -> str:
    """Return a day among the others."""
    return TODAY if day == vandaag else format_kort(day, vandaag)


def day_choice(dag: Dag, vandaag: date) -> str:
    """Return a day with how much is open."""
    count = len(dag.voorstellen)
    return f"{day_name(dag.datum, vandaag)} ({count})" if count else day_name(dag.datum, vandaag)


def subtitle(day: date) -> str:
    """Return the day in full."""
    return format_dag(day)


def totals(dag: Dag, vandaag: date) -> str:
    """Return what is booked on a day."""
    contacts = "1 contact" if dag.contacten == 1 else f"{dag.contacten} contacten"
    when = "Vandaag" if dag.datum == vandaag else "Op deze dag"
    km = f" · {format_km(dag.km_tienden)} km" if dag.km_tienden else ""
    return f"{when} geboekt: {format_duur(dag.minuten)} uur · {contacts}{km}"


def who(voorstel: Voorstel) -> str:
    """Return who or what a proposal is about."""
    return voorstel.kans.gezin or voorstel.kans.tekst


def why(voorstel: Voorstel) -> str:
    """Return why it is proposed."""
    if voorstel.kans.tijd is not None:
        return f"{APPOINTMENT} {voorstel.kans.tijd:%H:%M}"
    return OPENED if voorstel.kans.taak_id is None else TASK


def what(voorstel: Voorstel) -> str:
    """Return what would be booked, in one line."""
    if voorstel.kans.gezin_id is None:
        soort = tables.label("urensoort", voorstel.soort)
        return f"{format_duur(voorstel.minuten)} · {soort} (alleen uren)"
    parts = [tables.label("contactvorm", voorstel.vorm), format_duur(voorstel.minuten)]
    if voorstel.reistijd:
        parts.append(f"reistijd {format_duur(voorstel.reistijd)}")
    if voorstel.km_tienden:
        parts.append(f"{format_km(voorstel.km_tienden)} km")
    if voorstel.activiteit is not None:
        parts.append(activiteit(voorstel.activiteit))
    return " · ".join(parts)


def sentence(voorstel: Voorstel) -> str:
    """Return a proposal as a screen reader says it."""
    about = voorstel.kans.tekst if voorstel.kans.gezin_id else ""
    return ", ".join(
        filter(None, (who(voorstel), why(voorstel), about, what(voorstel), correction(voorstel)))
    )


def changed_before(text: str) -> str:
    """Say with a proposal that it stands there as one changed it before."""
    return f"{text} · door jou aangepast"


def activiteit(nr: int) -> str:
    """Return an activity with its number."""
    return f"{nr}. {tables.chip('activiteit', nr)}"


def booked(voorstel: Voorstel) -> str:
    """Say what was booked: the duration, the travel and the kilometres."""
    hours = format_duur(voorstel.minuten)
    if voorstel.reistijd:
        hours += f" + reistijd {format_duur(voorstel.reistijd)}"
    km = f", {format_km(voorstel.km_tienden)} km" if voorstel.km_tienden else ""
    return f"Geboekt: {who(voorstel)}, {hours}{km}."


def undone(what_: str) -> str:
    """Say what is open again."""
    return f"Ongedaan gemaakt: {what_}."


def answered(said: str, *, product: bool) -> str:
    """Say what was done, and that a product of ZN is still to be chosen in the contact."""
    return f"{said} Kies het product van ZN nog in het contact (F2)." if product else said


def declined(voorstel: Voorstel) -> str:
    """Say that a proposal was turned down."""
    return f"Overgeslagen: {who(voorstel)}."


def correction(voorstel: Voorstel) -> str:
    """Say that the month of a proposal is closed, and where its hours go; nothing when open."""
    maand = voorstel.correctiemaand
    if not maand:
        return ""
    closed = month_name(month_of(voorstel.kans.datum)).capitalize()
    return f"{closed} is afgesloten: dit wordt een correctie in {month_name(maand)}."


def to_come(straks: Sequence[time]) -> str:
    """Say which appointments the day still holds."""
    *first, last = (f"{each:%H:%M}" for each in straks)
    when = f"{', '.join(first)} en {last}" if first else last
    what, them = ("1 afspraak", "die") if not first else (f"{len(straks)} afspraken", "ze")
    return f"Je hebt vandaag nog {what}, om {when}. Daarna kun je {them} hier boeken."


def passed_over(left: int) -> str:
    """Say that what was open of the day so far was turned down."""
    return f"{proposals(left).capitalize()} overgeslagen."


def completed(left: int) -> str:
    """Say that a day is complete, and what that passed over."""
    return f"Dag compleet, {proposals(left)} overgeslagen" if left else "Dag compleet"
