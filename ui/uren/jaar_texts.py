"""Every word of the tab Jaar en register."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.datum import MAANDEN, format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.getal import thousands
from gco_desktop.domain.punten import format_punten
from gco_desktop.domain.register import Registerregel, Voortgang
from gco_desktop.domain.scholing import Registernorm
from gco_desktop.domain.urencriterium import NORM, Urencriterium
from gco_desktop.reference import tables

TITLE = "Jaar en register"
PREVIOUS = "Vorig jaar (Alt+PageUp)"
NEXT = "Volgend jaar (Alt+PageDown)"
NOW = "&Dit jaar"
FILES = "Afdrukken of bewaren"
FILES_TIP = "Naar In en uit: daar maak je van deze overzichten een bestand of een afdruk"
CRITERION = "Urencriterium"
WHAT = (
    "Ben je zelfstandig? Met 1.225 uur per kalenderjaar kun je aftrek krijgen bij de belasting."
    " Alle uren voor je bedrijf tellen mee, ook reistijd, scholing en administratie. De grens"
    " blijft 1.225 uur als je halverwege het jaar begint. Ben je in loondienst, dan hoef je hier"
    " niets mee."
)
_MOST_PER_WEEK = 80 * 60  # minutes; nobody works more, and a week has 168 hours
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
BY_MONTH = "Uren per maand die meetellen"
MONTH_HEADERS = ("Maand", "Uren", "Samen tot en met die maand")
DASHED = "De stippellijn is 102:05 per maand: 1.225 uur, eerlijk verdeeld over het jaar."
MONTH_TIP = "Een staaf opent die maand in Overzicht."

REGISTER = "Register"
NORMS = "Wat het register vraagt"
NORM_NEW = "Norm toevoegen"
NO_NORM = "Nog geen norm ingevuld"
NO_NORM_TEXT = (
    "Kijk bij je register hoeveel uren of punten het vraagt, en in welke jaren. Vul dat hier in."
    " Dan zie je hoe ver je bent. Het programma verzint geen norm."
)
LEARNT = "Scholing en intervisie"
LEARNT_NEW = "Toevoegen"
NOTHING_LEARNT = "Nog niets genoteerd"
NOTHING_LEARNT_TEXT = (
    "Noteer scholing en intervisie met punten en bewijs. Uren die je boekt op intervisie,"
    " kennissessie, regiobijeenkomst of vakgroep komen hier vanzelf bij."
)
COUNTED_ONCE = (
    "Uren die je al geboekt hebt, staan hier vanzelf. Open zo'n regel om punten en bewijs toe te"
    " voegen; de uren tellen dan maar één keer."
)
FROM_HOURS = "uit je uren"
EVERYTHING = "Alles samen"
METER = "Voortgang"
EDIT_NORM = "Norm wijzigen"
LEARNT_LIST = "Lijst met scholing en intervisie"

SCHOLING_NEW = "Scholing of intervisie toevoegen"
SCHOLING_EDIT = "Scholing of intervisie wijzigen"
DATE = "&Datum"
KIND = "&Soort"
NAME = "&Wat was het?"
NAME_HINT = "Bijvoorbeeld de naam van de cursus. Schrijf geen namen van cliënten op."
DURATION = "D&uur"
DURATION_BOOKED = "Laat dit leeg als je de uren van die dag al geboekt hebt."
POINTS = "&Punten"
POINTS_HINT = "Bijvoorbeeld 4 of 2,5."
PROOF = "B&ewijs"
PROOF_HINT = "Waar ligt het certificaat of het verslag?"
DELETE = "Verwi&jderen"
SAVED = "Bewaard in je register"
DELETED = "Uit je register verwijderd"
NORM_TITLE_NEW = "Norm van het register toevoegen"
NORM_TITLE_EDIT = "Norm van het register wijzigen"
NORM_GROUP = "Waarvoor is de &norm?"
FROM = "&Van"
UNTIL = "&Tot en met"
HOURS = "Minstens zoveel &uren"
HOURS_HINT = "Een getal is uren: 40, of 12:30."
LEAST_POINTS = "Minstens zoveel &punten"
NOTHING_ASKED = "Vul uren in, of punten, of allebei."
NORM_SAVED = "Norm bewaard"
NORM_DELETED = "Norm verwijderd"
BACKWARDS = "Deze dag ligt voor de eerste dag."
POINTS_FAULT = "Dit aantal punten kan ik niet lezen. Typ bijvoorbeeld 4 of 2,5."


def title(jaar: int) -> str:
    """Return the year that is shown."""
    return str(jaar)


def criterion(jaar: int) -> str:
    """Return the title of the card."""
    return f"{CRITERION} {jaar}"


def of_norm(minuten: int) -> tuple[str, str]:
    """Return the hours, and of how many they are."""
    return format_duur(minuten), "van 1.225 uur"


def standing(found: Urencriterium) -> str:
    """Say how it stands with the norm."""
    if not found.nog:
        over = found.totaal - NORM
        more = f", en {format_duur(over)} meer" if over else ""
        return f"Je haalt het urencriterium: je hebt 1.225 uur{more}."
    if found.voorbij:
        return f"Dit jaar kwam je {format_duur(found.nog)} uur tekort voor het urencriterium."
    if found.nodig_per_week is None:
        return f"Je hebt nog {format_duur(found.nog)} uur nodig."
    if found.nodig_per_week > _MOST_PER_WEEK:
        return f"Je hebt nog {format_duur(found.nog)} uur nodig. Dat haal je dit jaar niet meer."
    return (
        f"Je hebt nog {format_duur(found.nog)} uur nodig."
        f" Dat is {format_duur(found.nodig_per_week)} per week tot het eind van het jaar."
    )


def forecast(found: Urencriterium) -> str:
    """Say where the year ends at the pace so far, and how that is reckoned."""
    prognose = found.prognose
    if prognose is None:
        if found.voorbij or not found.nog or found.vandaag.year != found.jaar:
            return ""
        return "Voor een verwachting zijn minstens vier weken met uren nodig."
    hours = round(prognose.verwacht / 60)
    difference = hours - NORM // 60
    verdict = "precies genoeg" if not difference else f"{abs(difference)} uur"
    verdict += "" if not difference else " meer dan nodig" if difference > 0 else " te weinig"
    return (
        f"In dit tempo kom je op 31 december op ongeveer {thousands(hours)} uur: {verdict}."
        f" Zo is dat gerekend: {format_duur(prognose.tot_nu)} in {prognose.dagen} dagen (vanaf"
        f" {day(prognose.van)}) is {format_duur(prognose.per_week)} per week, en er komen nog"
        f" {days(prognose.rest)}."
    )


def not_counted(minuten: int) -> str:
    """Say which hours do not count."""
    if not minuten:
        return ""
    return f"{format_duur(minuten)} telt niet mee: dat zijn soorten uren die hier niet bij horen."


def month(number: int) -> str:
    """Return the name of a month, the first being 0."""
    return MAANDEN[number]


def months_sentence(jaar: int, rows: Sequence[Sequence[str]]) -> str:
    """Say the months in one sentence."""
    return f"{jaar}: {', '.join(f'{row[0]} {row[1]}' for row in rows)}."


def group(groep: str) -> str:
    """Return the name of a group of the register."""
    return groep[:1].upper() + groep[1:] if groep else EVERYTHING


def kind(soort: str) -> str:
    """Return a kind of learning."""
    return tables.label("scholing_soort", soort)


def norm_title(norm: Registernorm) -> str:
    """Return what a norm is about."""
    return group(norm.groep)


def norm_period(norm: Registernorm) -> str:
    """Return when a norm holds."""
    if (norm.van.month, norm.van.day, norm.tot.month, norm.tot.day) == (1, 1, 12, 31):
        return f"{norm.van.year} t/m {norm.tot.year}"
    return f"{format_datum(norm.van)} t/m {format_datum(norm.tot)}"


def progress(voortgang: Voortgang) -> str:
    """Say how far one is, and what is still to do."""
    norm = voortgang.norm
    parts = []
    if norm.minuten:
        parts.append(f"{format_duur(voortgang.minuten)} van {format_duur(norm.minuten)} uur")
    if norm.punten_tienden:
        parts.append(
            f"{format_punten(voortgang.punten_tienden)} van"
            f" {format_punten(norm.punten_tienden)} punten"
        )
    done = " en ".join(parts)
    if voortgang.klaar:
        return f"{done}. Dit heb je gehaald."
    return f"{done}. Nog {_still(voortgang)} tot en met {format_datum(norm.tot)}."


def entry_title(regel: Registerregel) -> str:
    """Return what was learnt."""
    return regel.titel.strip() or kind(regel.soort)


def entry_subtitle(regel: Registerregel) -> str:
    """Return when it was, and of what kind."""
    parts = (
        format_datum(regel.datum),
        kind(regel.soort) if regel.titel.strip() else "",
        FROM_HOURS if regel.scholing_id is None else "",
    )
    return " · ".join(part for part in parts if part)


def entry_right(regel: Registerregel) -> str:
    """Return the hours and points of it."""
    parts = (
        format_duur(regel.minuten) if regel.minuten else "",
        f"{format_punten(regel.punten_tienden)} pt" if regel.punten_tienden else "",
    )
    return " · ".join(part for part in parts if part)


def entry_sentence(regel: Registerregel) -> str:
    """Return what a screen reader says of it."""
    amount = (
        f"{format_duur(regel.minuten)} uur" if regel.minuten else "",
        f"{format_punten(regel.punten_tienden)} punten" if regel.punten_tienden else "",
    )
    words = (entry_title(regel), entry_subtitle(regel), *amount)
    return ", ".join(word for word in words if word)


def entries_total(regels: Sequence[Registerregel], jaar: int) -> str:
    """Say what was learnt in a year, all together."""
    own = [regel for regel in regels if regel.datum.year == jaar]
    minuten, tienden = sum(r.minuten for r in own), sum(r.punten_tienden for r in own)
    said = f"{jaar}: {format_duur(minuten)} uur"
    return f"{said} en {format_punten(tienden)} punten" if tienden else said


def day(when: date) -> str:
    """Return a day without its year."""
    return f"{when.day} {MAANDEN[when.month - 1]}"


def days(count: int) -> str:
    """Return a number of days."""
    return "1 dag" if count == 1 else f"{count} dagen"


def _still(voortgang: Voortgang) -> str:
    parts = []
    if voortgang.minuten_nog:
        parts.append(f"{format_duur(voortgang.minuten_nog)} uur")
    if voortgang.punten_nog:
        parts.append(f"{format_punten(voortgang.punten_nog)} punten")
    return " en ".join(parts)
