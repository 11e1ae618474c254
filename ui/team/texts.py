"""Every word on the screen of a team lead."""

TITLE = "Overzichten lezen"
SUBTITLE = "Tel de samenvattingen van je team bij elkaar op"
BACK = "Terug"
OPEN = "Bestanden openen"
OPEN_TITLE = "Kies de samenvattingen die je kreeg"
FILTER = "Samenvattingen (*.json)"
EMPTY_TITLE = "Open de samenvattingen die je kreeg"
EMPTY_TEXT = (
    "Kies een of meer bestanden die beginnen met \u201csamenvatting-\u201d. Je kunt ze ook hierheen"
    " slepen. Er wordt niets bewaard."
)
FILES = "Bestanden"
FILES_NAME = "Lijst met geopende bestanden"
TEAM_SIZE = "Hoeveel GCO'ers heeft je team?"
FINE = "klopt"
REFUSED = "niet te lezen"
HOURS = "Uren"
HOURS_HEADERS = ("Activiteit", "Uren", "Melders", "Toelichting")
BARS = "Uren per activiteit"
BARS_HEADERS = ("Activiteit", "Uren")
SIGNALS = "Signalen"
SIGNALS_HEADERS = ("Soort knelpunt", "Aantal")
NO_SIGNALS = "In deze bestanden staan geen signalen."
PERIOD = "&Periode"
CSV = "Bewaren als csv"
PDF = "Bewaren als pdf"
SAVE_TITLE = "Waar bewaar je het overzicht?"
CSV_FILTER = "Tabel (*.csv)"
PDF_FILTER = "Pdf (*.pdf)"
AS_TABLE = "Toon als tabel"
REMOVE = "Alles sluiten"
FAMILIES = "Gezinnen aan het eind van het kwartaal"
MERGED_BAR = "Samengevoegd"


def saved(name: str) -> str:
    """Return that a file was written."""
    return f"Bewaard als {name}."


def total(hours: str, coverage: str) -> str:
    """Return the total and how many sent a summary."""
    return f"{hours} uur \u00b7 {coverage}"


def families(band: str) -> str:
    """Return the band of gezinnen."""
    return f"{FAMILIES}: {band}"
