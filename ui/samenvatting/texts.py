"""Every word on the screen that makes a summary."""

from collections.abc import Sequence

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.getal import thousands
from gco_desktop.domain.periode import Periode

TITLE = "Overzichten"
SUBTITLE = "De anonieme samenvatting van een kwartaal, voor je teamleider"
QUARTER = "&Kwartaal"
EMPTY_TITLE = "Nog geen kwartaal"
EMPTY_TEXT = "Boek eerst uren. Na het einde van een kwartaal maak je hier de samenvatting."
HOURS_ACTION = "Uren invullen"
IN_FILE = "Dit staat in het bestand"
HEADERS = ("Onderdeel", "Uren")
SIGNALS = "Signalen die meegaan"
SIGNAL_HEADERS = ("Signaal", "Tekst die meegaat")
NO_TEXT = "Geen tekst"
NO_CATEGORY = "Soort nog niet gekozen"
NO_SIGNALS = "Er gaan geen signalen mee. Je kiest dat per signaal in het scherm Signalen."
NOT_IN_FILE = "Dit gaat niet mee"
LEFT_OUT = (
    "Namen, adressen en geboortedata",
    "Verslagen en notities",
    "Nummers van gezinnen en trajecten",
    "Plaatsen, gemeenten en doelgroepen",
    "Uren van groepen onder 5 gezinnen",
    "Uren voor je eigen bedrijf, en voor andere ondersteuning dan GCO of LLB",
)
WHO_READS = "Wie kan dit lezen?"
WHO_READS_TEXT = (
    "Het bestand is niet versleuteld: wie het krijgt, kan het lezen. Stuur het alleen naar je"
    " teamleider."
)
TWO_FILES = (
    "Je krijgt twee bestanden: het bestand voor je teamleider (.json), en dezelfde cijfers op"
    " papier (.pdf). Op het papier staat ook de naam van je organisatie."
)
BOOKED = "De cijfers tellen op de dag dat je de uren invulde, niet op de dag van het contact."
FEW = "Bij minder dan 5 gezinnen gaat alleen het totaal mee."
WHY_MERGED = (
    "Samengevoegde activiteiten zijn samen een getal, omdat er anders te weinig gezinnen in een"
    " groep zitten."
)
CHECKED = "Ik heb het bestand &gecontroleerd"
MAKE = "Bestand maken"
AGAIN = "Opnieuw bewaren"
WHY_DISABLED = "Zet eerst een vinkje."
FULL_FILE = "Bekijk het hele bestand (tekst)"
FULL_TITLE = "Precies deze tekst gaat naar buiten"
CHOOSE_FOLDER = "In welke map bewaar je de samenvatting?"
TOTAL = "Alle uren"
FAMILY = "Uren bij gezinnen"
REST = "Overige uren"
MADE = "gemaakt"
NEXT = "nu aan de beurt"
OPEN = "nog niet voorbij"
LATER = "na een eerder kwartaal"
REFUSED = "Deze samenvatting kan nog niet"
TO_SETTINGS = "Naar Instellingen"
TO_SIGNAAL = "Signaal openen"
KEPT = (
    "De samenvatting staat wel in je kluis. Kies een andere map; je krijgt dan precies hetzelfde"
    " bestand."
)
BANDS = {
    "1": "1 keer gezien",
    "2-4": "2 tot 4 keer gezien",
    "5+": "5 keer of vaker gezien",
    "?": "onbekend hoe vaak",
}


def quarter(label: str, state: str) -> str:
    """Return a quarter in the list."""
    return f"{label} \u00b7 {state}"


def to_quarter(periode: Periode) -> str:
    """Return what the button says that leads to another quarter."""
    return f"Naar het {periode.label_nl}"


def sender(melder: str, number: int, periode: Periode) -> str:
    """Return who sends which summary."""
    return f"{periode.label_nl} \u00b7 meldercode {melder} \u00b7 samenvatting nummer {number}"


def merged(names: Sequence[str]) -> str:
    """Return the name of a merged group."""
    return "Samengevoegd: " + ", ".join(names)


def numbered(nr: int, label: str) -> str:
    """Return an activity with its number; 0 has none."""
    return f"{nr}. {label}" if nr else label


def band(low: int, high: int) -> str:
    """Return how many gezinnen there were, as a range."""
    return f"Gezinnen aan het eind van het kwartaal: {low} tot en met {high}."


def hours(minutes: int) -> str:
    """Return hours as 1:30."""
    return format_duur(minutes)


def doubt(fragments: Sequence[str], count: int) -> str:
    """Return that the text of a signaal may make someone recognisable."""
    what = "Een signaal kan" if count == 1 else f"{count} signalen kunnen"
    return (
        f"{what} iemand herkenbaar maken: {', '.join(fragments)}. Kijk het na. Pas de tekst aan,"
        " of laat hem weg."
    )


def fingerprint(sha256: str) -> str:
    """Return the check figure in groups one can compare."""
    groups = " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
    return f"Controlegetal van het bestand (sha256): {groups}"


def size(count: int) -> str:
    """Return the size of the file."""
    return f"{thousands(count)} bytes"


def written(folder: str, name: str, count: int) -> str:
    """Return where the files went and what to do with them."""
    return (
        f"Klaar. In {folder} staan nu {name}.json ({size(count)}) en {name}.pdf. Stuur het"
        " bestand .json naar je teamleider."
    )


def before(periode: Periode) -> str:
    """Return that these bytes left before."""
    return (
        f"De samenvatting van het {periode.label_nl} is al gemaakt. Je krijgt precies hetzelfde"
        " bestand."
    )


def still_open(periode: Periode) -> str:
    """Return from when a quarter can be summarised."""
    return (
        f"Dit kwartaal loopt tot en met {format_datum(periode.tot)}. Maak de samenvatting vanaf"
        f" {format_datum(periode.next().van)}."
    )


def out_of_turn(periode: Periode) -> str:
    """Return which quarter comes first."""
    return (
        f"Maak eerst de samenvatting van het {periode.label_nl}. De kwartalen gaan op volgorde,"
        " zodat niets dubbel telt."
    )


def personal(titel: str, fragments: Sequence[str]) -> str:
    """Return which signaal holds what may not leave."""
    return (
        f"In de tekst van het signaal \u201c{titel}\u201d staan persoonsgegevens:"
        f" {', '.join(fragments)}. Haal ze weg, of stuur het signaal niet mee. Er is nog niets"
        " gemaakt of verstuurd."
    )


def too_long(titel: str, limit: int) -> str:
    """Return which signaal holds too long a text."""
    return (
        f"De tekst van het signaal \u201c{titel}\u201d is te lang: hoogstens {limit} tekens. Maak"
        " de tekst korter, of stuur het signaal niet mee."
    )
