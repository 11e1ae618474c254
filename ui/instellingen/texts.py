"""Every word on the screen Instellingen."""

from gco_desktop.settings import Weergave

TITLE = "Instellingen"
PARTS = "Onderdelen"
SAVE = "&Bewaren"
CANCEL = "Annuleren"
HIDE = "Verbergen"
BSN_TITLE = "Is dit een BSN?"
BSN_ACTION = "Toch bewaren"
BUSY = "Even rekenen..."

GENERAL = ("Algemeen", "Naam en opdrachtgevers")
LOOK = ("Weergave", "Kleuren en tekstgrootte")
SECURITY = ("Beveiliging", "Wachtwoord en herstelblad")
BACKUP = ("Reservekopie", "Een kopie op een andere plek")
ABOUT = ("Over", "Versie en licenties")

YOU = "Over jou"
YOU_TEXT = "Dit komt op plannen en overzichten te staan. Alles mag leeg blijven."
PROFILE_SAVED = "Je gegevens zijn bewaard."

SCHEME = "Kleuren"
SCHEME_TEXT = "Systeem volgt de instelling van je computer."
SCHEMES = (
    (Weergave.SYSTEEM.value, "Systeem"),
    (Weergave.LICHT.value, "Licht"),
    (Weergave.DONKER.value, "Donker"),
)
TEXT_SIZE = "Tekstgrootte"
TEXT_SIZE_TEXT = "Het kan ook met Ctrl+plus, Ctrl+min en Ctrl+0."

CHANGE = "Wachtwoord wijzigen"
OLD = "&Huidig wachtwoord"
OLD_BACKUPS = "Reservekopieën van vóór vandaag houden het oude wachtwoord."
NOTHING_TYPED = "Typ eerst je huidige wachtwoord."
CHANGED = f"Je wachtwoord is gewijzigd. {OLD_BACKUPS}"
PRACTICE = "Dit is de oefenkluis. Het wachtwoord daarvan staat vast."
SHEET = "Herstelblad"
SHEET_TEXT = (
    "Met de herstelcode open je de kluis als je je wachtwoord kwijt bent. Bewaar de code op"
    " papier, niet op deze computer. Zorg dat niemand meekijkt als je de code laat zien."
)
SHOW_CODE = "Herstelcode laten zien"
PRINT = "Afdrukken of bewaren als pdf"
PREVIEW_TEXT = (
    "Bewaar het blad als pdf en druk die pdf af. Gooi het bestand daarna weg: het hoort niet op"
    " deze computer."
)
PDF_KIND = "Pdf-bestand"
PDF_NAME = "herstelblad.pdf"
PDF_WHERE = "Waar wil je het herstelblad bewaren?"
PDF_SAVED = "Het herstelblad is bewaard. Druk het af en gooi het bestand daarna weg."

OFFLINE = "Geen internet nodig"
OFFLINE_TEXT = (
    "Alles staat versleuteld op deze computer. Het programma maakt nooit verbinding met internet."
    " Alleen wat jij zelf bewaart of verstuurt, gaat naar buiten."
)
GCO = "Waar GCO voor staat"
GCO_POINTS = (
    "Onafhankelijk: je staat naast het gezin, los van wie de zorg betaalt of geeft.",
    "Langdurig: je blijft zolang het nodig is.",
    "Vertrouwd: een vaste ondersteuner die bij het gezin past, met een team erachter.",
    "Deskundig: je kent de aandoening of beperking en de wetten die meespelen.",
    "Vraaggericht: op maat, op tijd en op alle gebieden van het leven.",
    "Gericht op kwaliteit van leven: eigen regie en meedoen.",
    "Signalerend: wat vastloopt, geef je door, zodat het stelsel ervan leert.",
)
LICENCES = "Licenties"
LICENCES_TEXT = (
    "GCO Desktop is vrije software onder de EUPL 1.2. Het is gebouwd met het werk van anderen:"
)
LICENCE_HEADERS = ("Onderdeel", "Licentie")
LICENCE_ROWS = (
    ("Python", "PSF"),
    ("Qt en PySide6", "LGPL 3"),
    ("SQLCipher, sqlcipher3", "BSD, zlib"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("cryptography", "Apache 2.0 of BSD"),
    ("ReportLab", "BSD"),
    ("pikepdf", "MPL 2.0"),
    ("pyphen", "LGPL of MPL"),
    ("pypdfium2", "Apache 2.0 of BSD"),
    ("platformdirs", "MIT"),
    ("click", "BSD"),
    ("Inter, Atkinson Hyperlegible Next", "OFL 1.1"),
    ("DejaVu Sans", "Bitstream Vera"),
    ("Tabler Icons", "MIT"),
)


def version(number: str) -> str:
    """Return which version this is."""
    return f"GCO Desktop {number}"


def percent(size: int) -> str:
    """Return a text size."""
    return f"{size} %"
