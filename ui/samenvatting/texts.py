"""Every word on the screen that makes a summary."""

from gco_desktop.domain.duur import format_duur

TITLE = "Overzichten"
SUBTITLE = "De anonieme samenvatting van een kwartaal, voor je teamleider"
QUARTERS = "Kies een kwartaal"
QUARTERS_NAME = "Lijst met kwartalen"
EMPTY_TITLE = "Nog geen kwartaal"
EMPTY_TEXT = "Boek eerst uren. Na het einde van een kwartaal maak je hier de samenvatting."
IN_FILE = "Dit staat in het bestand"
HEADERS = ("Onderdeel", "Uren")
SIGNALS = "Signalen die meegaan"
NO_SIGNALS = "Er gaan geen signalen mee. Je kiest dat per signaal in het scherm Signalen."
NOT_IN_FILE = "Dit gaat niet mee"
LEFT_OUT = (
    "Namen, adressen en geboortedata",
    "Verslagen en notities",
    "Nummers van gezinnen en trajecten",
    "Plaatsen, gemeenten en doelgroepen",
    "Groepen van minder dan 5 gezinnen",
)
WHO_READS = "Wie kan dit lezen?"
WHO_READS_TEXT = (
    "Het bestand is niet versleuteld: wie het krijgt, kan het lezen. Stuur het alleen naar je"
    " teamleider. De cijfers zijn opgeteld en samengevoegd (drempel 5 gezinnen)."
)
BOOKED = "De cijfers tellen op de dag dat je de uren invulde, niet op de dag van het contact."
CHECKED = "Ik heb het bestand &gecontroleerd"
MAKE = "Bestand maken"
AGAIN = "Opnieuw bewaren"
WHY_DISABLED = "Zet eerst een vinkje bij gecontroleerd."
FULL_FILE = "Bekijk het hele bestand (tekst)"
FULL_TITLE = "Precies deze tekst gaat naar buiten"
CHOOSE_FOLDER = "In welke map bewaar je de samenvatting?"
BAND = "Gezinnen aan het eind van het kwartaal"
TOTAL = "Alle uren"
FAMILY = "Uren bij gezinnen"
REST = "Overige uren"
FEW = "Bij minder dan 5 gezinnen gaat alleen het totaal mee."
MERGED = "Samengevoegd: activiteit "
MADE = "gemaakt"
NEXT = "nu aan de beurt"
OPEN = "nog niet voorbij"
LATER = "na het vorige kwartaal"
SIGNAL_HEADERS = ("Soort", "Wet", "Wie lost op", "Hoe breed", "Hoe vaak")


def merged(numbers: tuple[int, ...]) -> str:
    """Return the name of a merged group, by the numbers of its activities; 0 is none."""
    return MERGED + ", ".join(str(nr) if nr else "zonder activiteit" for nr in numbers)


def hours(minutes: int) -> str:
    """Return hours as 1:30."""
    return format_duur(minutes)


def loose(minutes: int) -> str:
    """Return that hours without an opdrachtgever count along."""
    return f"{format_duur(minutes)} uur heeft nog geen opdrachtgever. Die uren tellen mee."


def fingerprint(sha256: str) -> str:
    """Return the check figure in groups one can compare."""
    groups = " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
    return f"Controlegetal (sha256): {groups}"


def written(folder: str, name: str) -> str:
    """Return where the files went."""
    return f"{name}.json en .pdf staan in {folder}."


def before(label: str) -> str:
    """Return that these bytes left before."""
    return f"De samenvatting van het {label} is al gemaakt. Je krijgt precies hetzelfde bestand."
