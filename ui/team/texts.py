"""Every word on the screen of a team lead."""

TITLE = "Overzichten lezen"
SUBTITLE = "Tel de samenvattingen van je team bij elkaar op. Er wordt niets bewaard."
BACK = "Terug"
OPEN = "Bestanden openen"
OPEN_TITLE = "Kies de samenvattingen die je kreeg"
FILTER = "Samenvattingen"
EMPTY_TITLE = "Open de samenvattingen die je kreeg"
EMPTY_TEXT = (
    "Kies een of meer bestanden die beginnen met \u201csamenvatting-\u201d en eindigen"
    " op\u00a0.json. Je kunt ze ook hierheen slepen."
)
FILES = "Bestanden"
FILES_NAME = "Lijst met geopende bestanden"
TEAM_SIZE = "Hoeveel &GCO'ers heeft je team?"
TEAM_SIZE_WRONG = "Typ een getal van 1 tot en met 500, of laat het veld leeg."
FINE = "klopt"
NOT_GOOD = "Geen goede samenvatting"
REFUSED = "telt niet mee"
DOUBLE = "dubbel"
REPLACED = "vervangen"
CONTRADICTED = "spreekt tegen"
NOTHING_TITLE = "Nog niets om te laten zien"
NOTHING_TEXT = "Geen van deze bestanden is een goede samenvatting. Open andere bestanden."
HOURS = "Uren"
HOURS_HEADERS = ("Activiteit", "Uren", "Melders", "Toelichting")
MERGED = (
    "Samengevoegd betekent: bij een melder stonden er te weinig gezinnen achter elke activiteit"
    " apart. Die uren horen dus bij de genoemde activiteiten samen."
)
BARS = "Uren per activiteit"
BARS_HEADERS = ("Activiteit", "Uren")
SIGNALS = "Signalen"
SIGNALS_HEADERS = ("Soort knelpunt", "Aantal")
SIGNAL_TEXTS = "Wat melders schreven"
NO_SIGNALS = "In deze bestanden staan geen signalen."
NO_CATEGORY = "Zonder soort"
PERIOD = "&Periode"
CSV = "Bewaren als csv"
PDF = "Bewaren als pdf"
SAVE_TITLE = "Waar bewaar je het overzicht?"
CSV_KIND = "Tabel"
PDF_KIND = "Pdf"
AS_TABLE = "Toon als tabel"
REMOVE = "Alles sluiten"
FAMILIES = "Gezinnen aan het eind van het kwartaal"


def saved(name: str) -> str:
    """Return that a file was written."""
    return f"Bewaard als {name}."


def total(hours: str, coverage: str) -> str:
    """Return the total and how many sent a summary."""
    return f"{hours} uur \u00b7 {coverage}"


def families(band: str) -> str:
    """Return the band of gezinnen."""
    return f"{FAMILIES}: {band}"
