"""Every Dutch word of the form for a contact."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.belofte import Belover
from gco_desktop.domain.contactmoment import Uitspraak
from gco_desktop.domain.datum import format_dag, format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.maand import month_name
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.uren import month_of
from ui.widgets.long_day_texts import FULL_DAY, SAVE_ANYWAY

NEW = "Nieuw contactmoment"
EDIT = "Contactmoment wijzigen"
GEZIN = "&Gezin"
DATUM = "&Datum"
TIJD = "&Tijd"
DUUR = "D&uur"
SOORT = "&Soort contact"
ACTIVITEIT = "Welke &activiteit? (meer dan één mag)"
VERSLAG = "&Wat is er besproken?"
VERSLAG_HINT = "Schrijf alleen op wat nodig is. Dit blijft op deze computer."
KNELPUNT = "Er is een &knelpunt"
WHICH_SIGNAAL = "Bij welk signaal hoort dit?"
NEW_SIGNAAL = "Een nieuw signaal maken"
SIGNAAL_HINT = "De uren van dit contact tellen mee in wat het knelpunt kost."
TRAJECT = "Traje&ct"
TAAK = "Wat moet er &nog gebeuren?"
TAAK_VOOR = "&Voor wanneer?"
REISTIJD_FOLD = "&Reistijd en km"
REISTIJD = "Re&istijd"
REISTIJD_HINT = "Reistijd telt altijd mee als uren."
KM = "Kilo&meters"
LEEFGEBIEDEN_FOLD = "&Leefgebieden"
LEEFGEBIEDEN = "Over welke leefgebieden ging het?"
DEELNEMERS_FOLD = "Wi&e waren erbij?"
DEELNEMERS = "Personen van het gezin"
NAMELESS = "Naam onbekend"
NO_DEELNEMERS = (
    "Bij dit gezin staan nog geen personen. Je voegt ze toe in het scherm van het gezin."
)
ONDERWERP_FOLD = "&Onderwerp en vertrouwelijk"
ONDERWERP = "Onderwer&p"
VERTROUWELIJK = "Vertrouwelijk"
VERTROUWELIJK_HINT = (
    "Dit houdt de aantekening niet buiten inzage: wie om inzage vraagt, mag hem lezen."
)
MORE_FOLD = "Meer: &hoe zeker, plan, delen, belofte, declarabel"
PRODUCT = "Product van ZN"
NO_PRODUCT = "Nog niet gekozen"
PAID_LABEL = "Zijn deze uren declarabel?"
PAID_AS_AGREED = "Zoals afgesproken"
PAID = {"ja": "Ja, altijd", "nee": "Nee, nooit"}
PAID_SAID = {"ja": "declarabel", "nee": "niet declarabel"}
PARTS = "Deelactiviteiten"
NO_PARTS = "Kies eerst een activiteit. Dan staan hier de onderdelen ervan."
STATEMENT = "Wat is dit voor uitspraak?"
STATEMENT_HINT = "Zo ziet een lezer later wat vaststaat en wat iemand vindt."
STATEMENTS = {
    Uitspraak.GEEN.value: "Niet aangegeven",
    Uitspraak.FEIT.value: "Feit",
    Uitspraak.VOLGENS.value: "Volgens iemand",
    Uitspraak.INDRUK.value: "Mijn indruk",
}
ACCORDING_TO = "Volgens wie?"
IN_PLAN = "Toon in plan"
SHARE = "Deel met gezin"
TICKS_HINT = (
    "Toon in plan: je vindt dit terug als je het plan schrijft. Deel met gezin: dit komt op de"
    " afdruk voor het gezin, behalve als het vertrouwelijk is."
)
PROMISE = "Belofte"
PROMISE_BY = "Wie belooft dit?"
PROMISE_FOR = "Voor welke dag?"
PROMISE_EMPTY = "Schrijf op wat er is beloofd, of maak de datum leeg."
PROMISED_BY = {
    Belover.IK.value: "Ik",
    Belover.GEZIN.value: "Het gezin",
    Belover.INSTANTIE.value: "Een organisatie",
}
SECOND_REGEL = "Urenregel toevoegen"
SECOND_REGEL_TIP = "Urenregel toevoegen (Ctrl+R)"
REGEL_SOORT = "Soort uren"
REGEL_DUUR = "Duur"
NO_ACTIVITEIT = "Geen activiteit"
REMOVE_REGEL = "Urenregel weghalen"

ALSO_FOR = "Ook voor een ander gezin"
ALSO_FOR_MORE = "Nog een gezin"
ALSO_FOR_TIP = "Eén gesprek over meer gezinnen: de tijd wordt verdeeld"
OTHER_GEZIN = "Ander gezin"
SHARE_OF_TIME = "Deel van de tijd"
WITH_TEXT = (
    "Zet wat ik schreef ook in de dossiers van de andere gezinnen."
    " Wie daar om inzage vraagt, mag het lezen."
)
STAYS = (
    "Elk gezin krijgt een eigen contact. Reistijd, km, personen, taak, belofte en knelpunt blijven"
    " bij het eerste gezin."
)
TWICE = "Dit gezin staat er al. Kies een ander gezin, of haal de regel weg."
TOO_MUCH = "Er blijft geen tijd over voor het eerste gezin. Maak dit deel kleiner."

SAVE = "Bewaren"
CLOSE = "Sluiten"
CLOSE_TIP = "Sluiten met Esc; wat je hebt getypt blijft klaarstaan"
DELETE = "Verwi&jderen"
KEYS = "Ctrl+Enter bewaart"
SAVED = "Contactmoment bewaard"
FORMLESS = "Zonder soort contact tellen de uren als werk zonder het gezin erbij."
DELETED = "Contactmoment verwijderd"
DRAFT_KEPT = "Je concept is bewaard"
CLOSE_ANYWAY = "Toch sluiten"

DRAFT_BACK = "Je concept van net staat weer klaar."
DRAFT_WAITS = "Er staat nog een concept van eerder klaar. Wat je nu typt, staat daar los van."
DRAFT_OTHER = "Dit is je concept van eerder. Wat je net typte, staat ook klaar."
DRAFT_GONE = "Het concept is weggehaald."
START_EMPTY = "Leeg beginnen"
PUT_BACK = "Terugzetten"
NO_GEZINNEN = "Er is nog geen gezin. Maak eerst een gezin aan; alleen een naam is genoeg."
TO_GEZINNEN = "Naar Gezinnen"

CHOOSE_GEZIN = "Kies een gezin uit de lijst. Typ een deel van de naam."
REGEL_EMPTY = "Vul bij deze urenregel een duur in, of haal de regel weg met het kruisje."
TAAK_EMPTY = "Schrijf op wat er moet gebeuren, of maak de datum leeg."

FUTURE = "Deze datum ligt in de toekomst."


def booking(minuten: int) -> str:
    """Return the label of the box that books the hours."""
    amount = f" ({format_duur(minuten)})" if minuten else ""
    return f"Ook als uren &boeken{amount}"


def hours_go_to(activiteit: str, minuten: int) -> str:
    """Say which activity gets the hours when several were chosen."""
    return (
        f"De uren ({format_duur(minuten)}) gaan naar {activiteit}."
        " Met Ctrl+R geef je een andere activiteit een eigen urenregel."
    )


def activiteit(nr: int, label: str) -> str:
    """Return an activity with its number."""
    return f"{nr}. {label}"


def activiteit_chip(nr: int, label: str) -> str:
    """Return an activity on a chip, its digit first."""
    return f"{nr}  {label}"


def numbered(name: str, number: str) -> str:
    """Return a name with the number that tells it from another one."""
    return f"{name} ({number})" if name else number


def regel_activiteit(number: int) -> str:
    """Return the label of the activity of one urenregel."""
    return f"Activiteit van regel {number}"


def draft_about(gezin: str) -> str:
    """Say that the draft is about another gezin than one came from."""
    return f"{DRAFT_BACK} Let op: het gaat over {gezin}."


def long_ago(datum: date) -> str:
    """Warn about a date that lies far back."""
    return f"{format_datum(datum)} is lang geleden. Klopt het jaar?"


def closed_month(day: date, names: Sequence[str]) -> str:
    """Say that the month of a day is closed, and where its hours go."""
    return (
        f"{month_name(month_of(day)).capitalize()} is al afgesloten voor {' en '.join(names)}. Deze"
        " uren komen daar als correctie in de eerste open maand."
    )


def closed_quarter(periode: Periode) -> str:
    """Say where a change of the hours of a quarter that is over is counted."""
    return f"Het {periode.label_nl} is voorbij. Deze wijziging telt mee in het lopende kwartaal."


def long_day(minuten: int) -> str:
    """Warn about more than ten hours on a day."""
    asked = SAVE_ANYWAY if minuten > FULL_DAY else "Klopt dat?"
    return f"Op deze dag staat dan {format_duur(minuten)} aan uren. {asked}"


def overlap(gezinnen: Sequence[str], van: str, tot: str, dag: date | None = None) -> str:
    """Warn about two talks at the same time; ``dag`` is that of the other one, past midnight."""
    *first, last = gezinnen
    names = f"{', '.join(first)} en {last}" if first else last
    when = f"Van {van} tot {tot}" if dag is None else f"Op {format_dag(dag)} van {van} tot {tot}"
    return f"{when} staat er al een contact met {names}. Dat mag; kijk of het klopt."


def other_gezin(number: int) -> str:
    """Return the spoken name of the field for another gezin."""
    return f"{OTHER_GEZIN} {number}"


def share_of(number: int) -> str:
    """Return the spoken name of the minutes of another gezin."""
    return f"{SHARE_OF_TIME}, gezin {number}"


def remove_gezin(number: int) -> str:
    """Return the name of the button that takes another gezin away."""
    return f"Gezin {number} weghalen"


def first_part(duur: str) -> str:
    """Say what is left for the first gezin."""
    return f"Voor het eerste gezin blijft {duur} over."


def equal_part(duur: str) -> str:
    """Say what a gezin gets without more."""
    return f"= {duur}, gelijk verdeeld"


def saved(count: int, *, formless: bool = False) -> str:
    """Say that a contact was kept, or one for each of several gezinnen.

    Of one that is ``formless`` also as what its hours count.
    """
    said = SAVED if count == 1 else f"Bewaard bij {count} gezinnen"
    return f"{said}. {FORMLESS}" if formless else said


def travel(reistijd: str, km: str) -> str:
    """Return the journey in short."""
    return " · ".join(part for part in (reistijd, f"{km} km" if km else "") if part)


def names(found: Sequence[str]) -> str:
    """Return names in one line."""
    return ", ".join(found)


def parts(count: int) -> str:
    """Return how many sub-activities were chosen."""
    return "1 deelactiviteit" if count == 1 else f"{count} deelactiviteiten"
