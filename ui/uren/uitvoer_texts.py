"""Every Dutch word about taking hours out."""

from gco_desktop.domain.tijdvak import Tijdsoort
from gco_desktop.services.uitvoer import Bestandsvorm, Uitvoersoort

TITLE = "Uren naar een bestand"
INTRO = (
    "Voor jezelf, je opdrachtgever of de boekhouder. Er staan geen namen van gezinnen en geen"
    " aantekeningen in."
)
WHAT = "&Wat"
KINDS = {
    Uitvoersoort.URENSTAAT: "Urenstaat (elke regel)",
    Uitvoersoort.OPGAVE: "Opgave van een maand",
    Uitvoersoort.RITTEN: "Ritten",
    Uitvoersoort.URENCRITERIUM: "Urencriterium",
    Uitvoersoort.REGISTER: "Register: scholing en intervisie",
}
SPAN = "&Per"
SPANS = [
    (Tijdsoort.MAAND.value, "Maand"),
    (Tijdsoort.KWARTAAL.value, "Kwartaal"),
    (Tijdsoort.JAAR.value, "Jaar"),
]
PERIOD = "Peri&ode"
PARTY = "&Opdrachtgever"
ALL_PARTIES = "Alle opdrachtgevers"
NO_PARTY = "Zonder opdrachtgever"
FORM = "Soort bestand"
FORMS = [
    (Bestandsvorm.XLSX.value, "Spreadsheet (xlsx)"),
    (Bestandsvorm.CSV.value, "Tekst (csv)"),
    (Bestandsvorm.PDF.value, "Papier (pdf)"),
]
FILE_KINDS = {
    Bestandsvorm.XLSX: "Spreadsheet",
    Bestandsvorm.CSV: "CSV-bestand",
    Bestandsvorm.PDF: "PDF-bestand",
}
SAVE = "Bestand &bewaren"
ASK = "Waar wil je het bestand bewaren?"
PREVIEW = "Eerste regels van het bestand"
NOTHING = "Er zijn geen regels in deze periode. Kies een andere periode."
BUSY = "Het bestand wordt gemaakt"
CANCELLED = "Gestopt. Er is geen bestand gemaakt."


def written(name: str) -> str:
    """Say that a file was written."""
    return f"{name} is bewaard."


def file_line(name: str, rows: int) -> str:
    """Return what the file will be called and how many lines it has."""
    lines = "1 regel" if rows == 1 else f"{rows} regels"
    return f"{name} \u00b7 {lines}"


def more(number: int) -> str:
    """Return how many lines are not shown."""
    if number <= 0:
        return ""
    return "En nog 1 regel." if number == 1 else f"En nog {number} regels."
