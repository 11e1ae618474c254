"""The words the building blocks say themselves."""

OPTIONAL = "(niet verplicht)"
UNDO = "Ongedaan maken"
CLOSE = "Sluiten"
CANCEL = "Annuleren"
BACK = "Terug"
CLEAR_SEARCH = "Zoekveld leegmaken"
REVEAL = "Wachtwoord tonen"
CONCEAL = "Wachtwoord verbergen"
LOOK_IN = "Zoeken in:"
FILE_TYPE = "Soort bestand:"
SHOW_TABLE = "Toon als tabel"
CHART_KEYS = "Kies met de pijltjes en open met Enter."
NOTHING_FOUND = "Niets gevonden"
SHOW_LIST = "Toon de lijst"
MISSING = "Nog aan te vullen"
FOLDED = "ingeklapt"
UNFOLDED = "uitgeklapt"
SUMMARY_TITLE = "Pas dit nog aan:"
BSN_TITLE = "Is dit een BSN?"
BSN_ACTION = "Toch bewaren"
REASON = "Waarom is dit goed?"
REASON_HINT = "Schrijf kort op wat dit nummer wel is."
PAGES = "Voorbeeld van het document"
RING_CAPTION = "ingezet"
DRAFT_BACK = "Dit had je al getypt; het is nog niet bewaard."
DRAFT_WAITS = "Van een vorige keer staat er nog tekst klaar."
DRAFT_GONE = "Je begint weer met wat bewaard was."
START_OVER = "Opnieuw beginnen"
PUT_BACK = "Terugzetten"
MAYBE_KNOWN = "Bestaat misschien al:"
USE_THIS = "Deze gebruiken"
SAVE = "&Bewaren"
DISCARD = "Niet bewaren"
LEAVE_TITLE = "Wat je typte is nog niet bewaard"
LEAVE_TEXT = "Wil je dit formulier sluiten zonder te bewaren?"
PDF_BUSY = "Bezig met openen\u2026"
PDF_SLOW = (
    "Dit duurt lang. Je kunt dit voorbeeld gewoon sluiten en verder werken. Blijft het zo, sluit"
    " GCO Desktop dan en open het opnieuw."
)
PREVIEW_FAILED = "Dit voorbeeld kan niet worden getoond."

FIRST_TIME = "&Nieuw wachtwoord"
AGAIN = "Nog een &keer"
FIRST_TIME_HINT = "Vijf losse woorden zijn sterk en goed te onthouden. Plakken mag."
PROPOSE = "Stel vijf woorden voor"
LONG_ENOUGH = "Minstens 15 tekens"
HARD_TO_GUESS = "Niet makkelijk te raden"
SAME = "Twee keer hetzelfde getypt"
DIFFERENT = "Dit is niet hetzelfde. Typ het wachtwoord nog een keer."
WRONG_GROUP = "Deze groep klopt niet. Kijk nog eens op je herstelblad."
SAVE_PDF = "Bewaren als pdf"
NAAM = "Je n&aam"
FUNCTIE = "&Functie"
TELEFOON = "&Telefoon"
ORGANISATIE = "&Organisatie"
REGIO = "Reg&io"
MELDER = "&Meldercode"
MELDER_HINT = "Korte code van je teamleider, niet je naam: hoogstens 12 letters, cijfers of -."
WEEKNORM = "&Uren per week"


def characters_left(count: int) -> str:
    """Return how many characters still fit, or how many are too many."""
    if count < 0:
        too_many = -count
        return "1 teken te veel" if too_many == 1 else f"{too_many} tekens te veel"
    return "nog 1 teken" if count == 1 else f"nog {count} tekens"


def page_name(number: int, total: int) -> str:
    """Return the spoken name of a page."""
    return f"Pagina {number} van {total}"


def more_pages(shown: int, total: int) -> str:
    """Return that not all pages are here."""
    return f"Hier staan de eerste {shown} van {total} pagina's."


def step(number: int, total: int) -> str:
    """Return where a wizard is."""
    return f"Stap {number} van {total}"


def optional(label: str) -> str:
    """Return a label that says the field may stay empty."""
    return f"{label} {OPTIONAL}"


def problem(label: str, text: str) -> str:
    """Return one line of the summary above a form."""
    return f"{label}: {text}"


def group(number: int) -> str:
    """Return the name of a group of a code."""
    return f"Groep {number}"


def requirement(text: str, *, met: bool) -> str:
    """Return what a screen reader says of something a password must be."""
    return f"{text}: {'gelukt' if met else 'nog niet'}"


def missing(count: int) -> str:
    """Return how much could still be filled in, for while the list is folded."""
    return "1 ding" if count == 1 else f"{count} dingen"
