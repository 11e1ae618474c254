"""Every word the window itself says."""

from ui.drafts import DraftKey, FormKind
from ui.navigator import Page

PAGES = {
    Page.VANDAAG: "Vandaag",
    Page.GEZINNEN: "Gezinnen",
    Page.TRAJECTEN: "Trajecten",
    Page.UREN: "Uren",
    Page.SIGNALEN: "Signalen",
    Page.OVERZICHTEN: "Overzichten",
    Page.INSTELLINGEN: "Instellingen",
}
LOCK = "Vergrendelen"
ENCRYPTED = "Versleuteld opgeslagen"
PRACTICE = "Oefenkluis"
GO_ON = "Verder gaan"
THROW_AWAY = "Weggooien"
THROWN_AWAY = "Weggegooid."
NEW_GEZIN = "een nieuw gezin"
DRAFTS = {
    FormKind.CONTACT: "een contactmoment",
    FormKind.GEZIN: "de gegevens van een gezin",
    FormKind.PERSOON: "de gegevens van een persoon",
    FormKind.NIEUW_TRAJECT: "een nieuw traject",
    FormKind.TRAJECT: "de gegevens van een traject",
    FormKind.ACTIVITEIT: "een activiteit van een traject",
    FormKind.TAAK: "een nieuwe taak",
    FormKind.VASTSTELLEN: "het vaststellen van een plan",
    FormKind.SIGNAAL: "een signaal",
    FormKind.UREN: "de uren van een week",
    FormKind.SAMENVATTING: "een overzicht",
    FormKind.PROFIEL: "je eigen gegevens",
    FormKind.OPDRACHTGEVER: "een opdrachtgever",
    FormKind.DOCUMENT: "de gegevens van een document",
}
UNDONE = "Ongedaan gemaakt."
SHORTCUTS = "Sneltoetsen"
SHORTCUT_HEADERS = ("Toets", "Wat het doet")
SHORTCUT_ROWS = (
    ("Ctrl+1 tot en met Ctrl+6", "Naar een scherm in het menu"),
    ("Ctrl+N", "Nieuw contactmoment"),
    ("Ctrl+Shift+N", "Nieuw gezin"),
    ("Ctrl+U", "Uren van deze week"),
    ("Ctrl+F", "Zoeken in dit scherm"),
    ("Ctrl+Enter of Ctrl+S", "Bewaren"),
    ("Ctrl+Z", "Laatste handeling ongedaan maken"),
    ("Ctrl+P", "Plan als pdf"),
    ("F2", "Gegevens aanpassen"),
    ("Alt+1 tot en met Alt+7", "Naar een tabblad"),
    ("Alt+PageUp, Alt+PageDown", "Vorige of volgende week"),
    ("Alt+Pijl-links", "Terug naar het vorige scherm"),
    ("Esc", "Sluiten of terug"),
    ("Ctrl+plus, Ctrl+min, Ctrl+0", "Tekst groter, kleiner, gewoon"),
    ("Ctrl+L", "Kluis nu vergrendelen"),
    ("F1", "Dit overzicht"),
)


def draft_waits(key: DraftKey, others: int) -> str:
    """Return what waits to be gone on with, and how much comes after it."""
    what = NEW_GEZIN if key == DraftKey(FormKind.GEZIN) else DRAFTS[key.kind]
    line = f"Je was nog bezig met {what}. Je tekst staat klaar."
    return f"{line} Daarna wacht er nog {others}." if others else line
