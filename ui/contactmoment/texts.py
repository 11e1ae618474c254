"""Every Dutch word of the form for a contact."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.belofte import Belover
from gco_desktop.domain.contactmoment import Uitspraak
from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.periode import Periode

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
KNELPUNT = "Er is een &knelpunt: maak een signaal"
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
MORE_FOLD = "Meer: &hoe zeker, plan, delen, belofte"
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

SAVE = "Bewaren"
CLOSE = "Sluiten"
CLOSE_TIP = "Sluiten met Esc; wat je hebt getypt blijft klaarstaan"
DELETE = "Verwi&jderen"
KEYS = "Ctrl+Enter bewaart"
SAVED = "Contactmoment bewaard"
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


def closed_quarter(periode: Periode) -> str:
    """Say where a change of the hours of a quarter that is over is counted."""
    return f"Het {periode.label_nl} is voorbij. Deze wijziging telt mee in het lopende kwartaal."


def long_day(minuten: int) -> str:
    """Warn about more than ten hours on a day."""
    return f"Op deze dag staat dan {format_duur(minuten)} aan uren. Klopt dat?"


def overlap(gezin: str, van: str, tot: str) -> str:
    """Warn about two contacts at the same time."""
    return f"Van {van} tot {tot} staat er al een contact met {gezin}."


def travel(reistijd: str, km: str) -> str:
    """Return the journey in short."""
    return " · ".join(part for part in (reistijd, f"{km} km" if km else "") if part)


def names(found: Sequence[str]) -> str:
    """Return names in one line."""
    return ", ".join(found)


def parts(count: int) -> str:
    """Return how many sub-activities were chosen."""
    return "1 deelactiviteit" if count == 1 else f"{count} deelactiviteiten"
