"""Every word the window itself says."""

from ui.drafts import DraftKey
from ui.navigator import Page
from ui.widgets.draft_words import what_it_is

PAGES = {
    Page.VANDAAG: "Vandaag",
    Page.GEZINNEN: "Gezinnen",
    Page.TRAJECTEN: "Trajecten",
    Page.ORGANISATIES: "Sociale kaart",
    Page.UREN: "Uren",
    Page.SIGNALEN: "Signalen",
    Page.OVERZICHTEN: "Overzichten",
    Page.AANMELDINGEN: "Aanmeldingen",
    Page.INSTELLINGEN: "Instellingen",
}
LOCK = "Vergrendelen"
SEARCH = "Zoeken"
ALSO = {
    Page.VANDAAG: "agenda begin taken",
    Page.GEZINNEN: "dossier personen cliënten",
    Page.TRAJECTEN: "activiteiten plan casemanagementplan",
    Page.UREN: "week urenregistratie tijd",
    Page.SIGNALEN: "knelpunten",
    Page.OVERZICHTEN: "samenvatting kwartaal bestand rapport",
    Page.AANMELDINGEN: "triage intake criteria toewijzen",
    Page.INSTELLINGEN: "wachtwoord weergave letter beveiliging profiel",
}
# By what the action is: its name, other words for it, and its key.
COMMANDS = {
    "contact": ("Nieuw contactmoment", "gesprek bezoek verslag notitie toevoegen", "Ctrl+N"),
    "regel": ("Boeken in één regel", "contact snel typen afkorting", "Ctrl+E"),
    "gezin": ("Nieuw gezin", "aanmelden toevoegen", "Ctrl+Shift+N"),
    "aanmelding": ("Nieuwe aanmelding", "triage intake criteria wie vraagt", ""),
    "signaal": ("Nieuw signaal", "knelpunt melden toevoegen", ""),
    "beloften": ("Beloften bekijken", "beloftenboek toezeggingen wie wacht afspraken", ""),
    "dag": (
        "Dag afsluiten",
        "dagafsluiting vandaag compleet vergeten boeken einde",
        "Ctrl+Shift+U",
    ),
    "tijd": ("Waar ging je tijd heen?", "uren overzicht maand kwartaal jaar grafiek", ""),
    "jaar": ("Urencriterium en register", "1225 belasting zzp scholing intervisie punten norm", ""),
    "kopie": ("Kopie maken van je gegevens", "reservekopie backup bewaren", ""),
    "lijsten": ("Keuzelijsten aanpassen", "keuzes teksten opties relatie soort instellingen", ""),
    "afkortingen": ("Afkortingen aanpassen", "woorden leren één regel instellingen", ""),
    "bak": (
        "Prullenbak",
        "verwijderd weggegooid terugzetten herstellen kwijt concept half ingevuld",
        "",
    ),
    "slot": ("Nu vergrendelen", "kluis sluiten slot afsluiten", "Ctrl+L"),
}
ENCRYPTED = "Versleuteld opgeslagen"
PRACTICE = "Oefenkluis"
GO_ON = "Verder gaan"
THROW_AWAY = "Weggooien"
SEE_ALL = "Alles bekijken"
THROWN_AWAY = "Weggegooid."
UNDONE = "Ongedaan gemaakt."
SHORTCUTS = "Sneltoetsen"
SHORTCUT_HEADERS = ("Toets", "Wat het doet")
SHORTCUT_ROWS = (
    ("Ctrl+1 tot en met Ctrl+8", "Naar een scherm in het menu"),
    ("Ctrl+K", "Ga naar of zoek: gezin, persoon, woord in je teksten"),
    ("Ctrl+E", "Boeken in één regel: contact, uren, km en signaal"),
    ("Ctrl+N", "Nieuw contactmoment"),
    ("Ctrl+Shift+N", "Nieuw gezin"),
    ("Ctrl+U", "Uren van deze week"),
    ("Ctrl+Shift+U", "Dag afsluiten: wat je nog kunt boeken"),
    ("Ctrl+F", "Zoeken in dit scherm"),
    ("Ctrl+Enter of Ctrl+S", "Bewaren"),
    ("Ctrl+Z", "Laatste handeling ongedaan maken"),
    ("Ctrl+P", "Plan als pdf"),
    ("Ctrl+O", "Op de stoep, bij een gezin"),
    ("Ctrl+G", "Naar een datum, in het dossier"),
    ("Ctrl+Shift+D", "Draagkracht, bij de uren"),
    ("F2", "Gegevens aanpassen"),
    ("Alt+1 tot en met Alt+8", "Naar een tabblad"),
    ("Alt+PageUp, Alt+PageDown", "Vorige of volgende week"),
    ("Shift+pijltjes, in de uren", "Een blok cellen kiezen"),
    ("Ctrl+D, Ctrl+R, in de uren", "De cel erboven of links ervan overnemen, of een blok vullen"),
    ("Ctrl+C, Ctrl+V, in de uren", "Een blok kopiëren en plakken, ook uit een spreadsheet"),
    ("Pijltjes, op de netwerkkaart", "Iemand verplaatsen, met Shift in grotere stappen"),
    ("Alt+Pijl-links", "Terug naar het vorige scherm"),
    ("Esc", "Sluiten of terug"),
    ("Ctrl+plus, Ctrl+min, Ctrl+0", "Tekst groter, kleiner, gewoon"),
    ("Ctrl+L", "Kluis nu vergrendelen"),
    ("F1", "Dit overzicht"),
)


def draft_waits(key: DraftKey, others: int) -> str:
    """Return what waits to be gone on with, and how much comes after it."""
    what = what_it_is(key)
    line = f"Je was nog bezig met {what}. Je tekst staat klaar."
    return f"{line} Daarna wacht er nog {others}." if others else line
