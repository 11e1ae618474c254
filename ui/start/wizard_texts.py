"""Every word of the wizard that makes a new kluis."""

BACK = "Terug"
NEXT = "Verder"
LATER = "Later doen"

PLACE_TITLE = "Waar komt je kluis?"
PLACE_TEXT = (
    "De kluis is een map met versleutelde bestanden op deze computer. De map hieronder is een"
    " goede plek. Kies geen map van OneDrive, Dropbox of een andere clouddienst."
)
PLACE_TEXT_RISKY = (
    "De kluis is een map met versleutelde bestanden op deze computer. De map hieronder is niet de"
    " beste plek."
)
PLACE = "Map van de kluis"
PLACE_FIXED = "De kluis is gemaakt en staat nu hier."
PLACE_TAKEN = "In deze map staat al een kluis. Kies een andere map, of open die kluis."
ANOTHER = "Andere map kiezen"
CHOOSE = "Kies een map voor de kluis"

CHOICE_TITLE = "Kies een wachtwoord"
CHOICE_TEXT = (
    "Met dit wachtwoord open je de kluis. Niemand kan het voor je opzoeken. In de volgende stap"
    " krijg je een herstelblad, voor als je het vergeet."
)

SHEET_TITLE = "Je herstelblad"
SHEET_TEXT = (
    "Dit is je herstelcode. Ben je je wachtwoord kwijt, dan open je de kluis met deze code. Zet"
    " hem op papier en leg dat op een veilige plek."
)
SHEET_AGAIN = (
    "Je hebt je herstelcode nog niet op papier bevestigd. Zonder wachtwoord en zonder deze code is"
    " alles in je kluis voorgoed weg. Neem er nu even de tijd voor."
)
SHEET_RENEWED = (
    "Dit is de herstelcode die nu bij je kluis hoort. Een blad met een andere code past niet meer:"
    " gooi dat weg. Zet deze code op papier en leg dat op een veilige plek."
)
KEEP_OFF = "Bewaar dit niet op deze computer: wie de code vindt, kan alles lezen."
PRINT = "Afdrukken of bewaren als pdf"
SHEET_DONE = "De code staat op papier"

PREVIEW_TITLE = "Herstelblad"
PREVIEW_TEXT = (
    "Bewaar het blad als pdf en druk die pdf af. Gooi het bestand daarna weg: het hoort niet op"
    " deze computer."
)
PDF_KIND = "Pdf-bestand"
PDF_NAME = "herstelblad.pdf"
PDF_WHERE = "Waar wil je het herstelblad bewaren?"
PDF_SAVED = "Het herstelblad is bewaard. Druk het af en gooi het bestand daarna weg."

CHECK_TITLE = "Klopt het op papier?"
CHECK_TEXT = (
    "Typ deze twee groepen over van je papier. Zo weet je zeker dat het blad goed is. De code"
    " staat nu niet meer op het scherm."
)
CHECK_BACK = "Code nog eens bekijken"
CHECK_NEXT = "Nakijken"
CHECK_DONE = "Nakijken en openen"

PROFILE_TITLE = "Over jou"
PROFILE_TEXT = (
    "Dit komt op plannen en overzichten te staan. Alles mag je ook later invullen, bij"
    " Instellingen."
)
OPDRACHTGEVER = "O&pdrachtgever"
FINISH = "Kluis openen"
SKIP = "Later invullen"

BSN_TITLE = "Is dit een BSN?"
BSN_ACTION = "Toch bewaren"
BUSY = "Even rekenen..."


def step(number: int) -> str:
    """Return where the user is in the wizard."""
    return f"Stap {number} van 4"


def group_label(number: int) -> str:
    """Return the label of a group to type back."""
    return f"Groep {number}"


def group_wrong(number: int) -> str:
    """Return what to do about a group that does not fit."""
    return f"Groep {number} klopt niet. Kijk op je papier en typ de groep opnieuw."
