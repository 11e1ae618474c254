"""Every word the window itself says."""

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
DRAFT_WAITS = "Je contactmoment is nog niet bewaard. Druk op Ctrl+N om verder te gaan."
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
