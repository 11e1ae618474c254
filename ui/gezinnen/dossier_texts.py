"""Every word of the dossier of a gezin: the story, its filters, and the papers made from it."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.belofte import BelofteStand, Belover
from gco_desktop.domain.contactmoment import Uitspraak
from gco_desktop.domain.datum import MAANDEN, format_datum, format_maand
from gco_desktop.domain.dossier import DossierSoort, PlanStap

STORY = "Dossier"
SEARCH = "Zoek in het dossier"
SEARCH_HINT = "Zoek in de tekst"
SOORT = "Soort"
ACTIVITEIT = "Activiteit"
LEEFGEBIED = "Leefgebied"
PERSOON = "Persoon"
EVERY_SOORT = "Alles"
EVERY_ACTIVITEIT = "Elke activiteit"
EVERY_LEEFGEBIED = "Elk leefgebied"
EVERY_PERSOON = "Iedereen"
NAMELESS = "Naam onbekend"
JUMP = "Ga naar"
JUMP_NAME = "Ga naar een datum"
JUMP_TIP = "Ga naar een datum (Ctrl+G)"
CLEAR = "Filters wissen"
MORE_FILTERS = "Meer filters"
FEWER_FILTERS = "Minder filters"
FAMILY_PAPER = "Afdruk voor gezin"
FAMILY_PAPER_TIP = "Maak een afdruk van wat je met het gezin deelt"

NONE_TITLE = "Nog niets in het dossier"
NONE_TEXT = "Leg vast wat je bespreekt. Je kunt meteen je uren erbij boeken."
NEW_CONTACT = "Contactmoment vastleggen"
NO_HITS_TITLE = "Niets gevonden"
NO_HITS_TEXT = "Kies een ander filter of zoek op een ander woord."

SOORTEN = {
    DossierSoort.CONTACT: "Alle contacten",
    DossierSoort.PLAN: "Plan",
    DossierSoort.STATUS: "Status van het traject",
    DossierSoort.INTENSITEIT: "Intensiteit",
    DossierSoort.DOCUMENT: "Documenten",
    DossierSoort.SIGNAAL: "Signalen",
    DossierSoort.TAAK: "Gedane taken",
    DossierSoort.BELOFTE: "Beloften",
    DossierSoort.MIJLPAAL: "Termijnen",
}
SINGULAR = {
    DossierSoort.PLAN: "Plan",
    DossierSoort.STATUS: "Status",
    DossierSoort.INTENSITEIT: "Intensiteit",
    DossierSoort.DOCUMENT: "Document",
    DossierSoort.SIGNAAL: "Signaal",
    DossierSoort.TAAK: "Taak gedaan",
    DossierSoort.BELOFTE: "Belofte",
    DossierSoort.MIJLPAAL: "Termijn",
}
OPEN = {
    DossierSoort.CONTACT: "Wijzigen",
    DossierSoort.PLAN: "Plan openen",
    DossierSoort.STATUS: "Traject openen",
    DossierSoort.INTENSITEIT: "Traject openen",
    DossierSoort.DOCUMENT: "Naar documenten",
    DossierSoort.SIGNAAL: "Signaal openen",
    DossierSoort.TAAK: "Naar afspraken",
    DossierSoort.BELOFTE: "Naar afspraken",
    DossierSoort.MIJLPAAL: "Naar termijnen",
}
STEPS = {
    PlanStap.GEMAAKT: "gemaakt",
    PlanStap.BESPROKEN: "besproken",
    PlanStap.VASTGESTELD: "vastgesteld",
}
PROMISED_BY = {
    Belover.IK: "Ik",
    Belover.GEZIN: "Het gezin",
    Belover.INSTANTIE: "Een organisatie",
}
SETTLED = {
    BelofteStand.NAGEKOMEN: "nagekomen",
    BelofteStand.GEBROKEN: "niet nagekomen",
    BelofteStand.VERVALLEN: "vervallen",
}
MARKS = {
    Uitspraak.FEIT: "feit",
    Uitspraak.VOLGENS: "volgens",
    Uitspraak.INDRUK: "indruk",
}
CONFIDENTIAL = "vertrouwelijk"
IN_PLAN = "in plan"
SHARED = "gedeeld"

TEXT = "Tekst"
NO_TEXT = "Hier is geen tekst bij geschreven."
PRESENT = "Aanwezig"
MADE_WITH = "Gemaakt met"
ACTIVITIES = "Activiteit"
PARTS = "Deelactiviteit"
AREAS = "Leefgebied"
TRAJECT = "Traject"
PLACE = "Plaats"
TICK_PLAN = "Toon in &plan"
TICK_SHARE = "Deel met ge&zin"
TICK_CONFIDENTIAL = "Vertrouwelijk gaat voor: dit komt niet op de afdruk voor het gezin."
DELETE = "Verwijderen"
DELETED = "Contactmoment met uren verwijderd."
MARKED_PLAN = ("Niet meer bij het plan aangeboden.", "Wordt bij het plan aangeboden.")
MARKED_SHARE = ("Komt niet meer op de afdruk.", "Komt op de afdruk voor het gezin.")

NOTHING_SHARED = (
    "Er is nog niets om af te drukken. Zet bij een gesprek een vinkje bij Deel met gezin."
)
PAPER_TITLE = "Afdruk voor het gezin"
PAPER_KIND = "PDF-bestand"
PAPER_WHERE = "Waar wil je de afdruk bewaren?"
SAVED_READABLE = "De pdf is bewaard. Let op: iedereen met het bestand kan het lezen."


def month(year: int, number: int) -> str:
    """Return "November 2026"."""
    return f"{MAANDEN[number - 1].capitalize()} {year}"


def count(total: int, *, filtered: bool) -> str:
    """Return the line above the story."""
    if filtered:
        return "1 gevonden" if total == 1 else f"{total} gevonden"
    return "1 regel" if total == 1 else f"{total} regels"


def starts_on(day: date) -> str:
    """Say that a day lies before everything there is."""
    return f"Het dossier begint op {format_datum(day)}."


def plan(versie: str, stap: str) -> str:
    """Return what was done with which version."""
    return f"Plan versie {versie} {STEPS[PlanStap(stap)]}"


def promise(van: str, stap: str) -> str:
    """Return who promised, or what became of it."""
    who = PROMISED_BY[Belover(van)]
    if stap in SETTLED:
        return f"Belofte {SETTLED[BelofteStand(stap)]} ({who.lower()})"
    return f"{who} beloofde"


def mark(uitspraak: str, volgens: str) -> str:
    """Return what kind of statement it is, or nothing."""
    word = MARKS.get(Uitspraak(uitspraak), "")
    named = volgens.strip() if uitspraak == Uitspraak.VOLGENS else ""
    return f"{word} {named}".strip()


def paper_note(kept: int, confidential: Sequence[date], others: Sequence[date], now: date) -> str:
    """Return what is on the paper, and what stays away from it."""
    notes = ["Er staat 1 gesprek op." if kept == 1 else f"Er staan {kept} gesprekken op."]
    if confidential:
        notes.append(f"Vertrouwelijke onderdelen zijn weggelaten: {_days(confidential, now)}.")
    if others:
        notes.append(
            f"Weggelaten omdat er een naam uit een ander gezin in staat: {_days(others, now)}."
        )
    return " ".join(notes)


def paper_file(day: date) -> str:
    """Return the name to suggest: never the name of a family."""
    return f"gesprekken-{day.isoformat()}.pdf"


def _days(days: Sequence[date], now: date) -> str:
    return ", ".join(format_maand(day, now) for day in days)
