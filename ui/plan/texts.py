"""Every word of the plan editor; the words of its forms stand in ``form_texts``."""

from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.plan import PlanStatus

TITLE = "Casemanagementplan"
BACK = "Naar het traject"
PREVIEW = "Voorbeeld"
SHOW_PREVIEW = "Voorbeeld tonen"
HIDE_PREVIEW = "Voorbeeld verbergen"
PREVIEW_BUSY = "Het voorbeeld wordt gemaakt."
PREVIEW_LATER = "Het voorbeeld loopt mee met wat je typt."
PDF = "Plan als pdf"
PDF_TIP = "Plan als pdf (Ctrl+P)"
PDF_KIND = "Pdf-bestand"
PDF_TITLE = "Plan als pdf: iedereen die dit bestand heeft, kan het lezen"
SAVE = "Bewaren"
SAVE_TIP = "Nu bewaren (Ctrl+S)"
DISCUSS = "Besproken op…"
SETTLE = "Vaststellen…"
NEW_VERSION = "Nieuwe versie maken"
MORE = "Meer acties"
DISCARD = "Concept weggooien"
VERSIONS = "Versie die je ziet"
TO_CONCEPT = "Naar het concept"
SEPARATOR = " · "
SAVED = "Alles bewaard"
TYPING = "Nog niet bewaard"

STATUSES = {
    PlanStatus.CONCEPT: "Concept",
    PlanStatus.BESPROKEN: "Besproken",
    PlanStatus.VASTGESTELD: "Vastgesteld",
    PlanStatus.VERVANGEN: "Vervangen",
}
FROZEN = "Deze versie is vastgesteld en verandert niet meer. Maak een nieuwe versie om te wijzigen."
NO_PLAN_TITLE = "Nog geen plan"
NO_PLAN_TEXT = (
    "Maak het plan samen met het gezin. Je kunt elk leefgebied overslaan; alleen wat je bespreekt"
    " komt op papier."
)
START = "Plan maken"
STARTED = "Concept gemaakt."
KEPT = "Plan bewaard."
DISCUSSED = "Plan besproken met het gezin."
SETTLED = "Plan vastgesteld."
DISCARDED = "Concept weggegooid."
GOAL_DELETED = "Doel verwijderd."
ACTION_DELETED = "Actie verwijderd."
BSN_WARNING = (
    "In je tekst staan negen cijfers die een BSN kunnen zijn. Haal ze weg, of kies Toch bewaren."
    " Je tekst staat nog op het scherm."
)
BSN_ALLOW = "Toch bewaren…"
BSN_UNASKED = "Automatisch bewaard bij het verlaten van het scherm, nog niet beoordeeld."

SETTLE_TITLE = "Plan vaststellen"
SETTLE_TEXT = (
    "Na het vaststellen verandert deze versie nooit meer. Wil je later iets wijzigen, dan maak je"
    " een nieuwe versie."
)
SETTLE_DAY = "&Vastgesteld op"
SETTLE_WHO = "Wie is &akkoord, en hoe?"
SETTLE_WHO_HINT = "Bijvoorbeeld: moeder en de mentor, mondeling. Handtekening volgt op papier."
SETTLE_ACTION = "Plan vaststellen"
DISCUSS_TITLE = "Plan besproken"
DISCUSS_TEXT = "Op welke dag heb je dit plan met het gezin besproken? Je kunt het blijven wijzigen."
DISCUSS_DAY = "&Besproken op"
DISCUSS_ACTION = "Dag bewaren"
DAY_NEEDED = "Vul een dag in. Typ bijvoorbeeld vandaag."

ONLY_FILLED = "Alleen &ingevulde tonen"
OUTLINE = "Onderdelen van het plan"
ADD_AREA = "Leefgebied toevoegen"


def title(gezin: str) -> str:
    """Return the title of the screen."""
    return f"Plan {gezin.removeprefix('Gezin ')}"


def concept_of(moment: str) -> str:
    """Return what a concept is called."""
    return f"Concept van {moment}"


def discussed_on(moment: str) -> str:
    """Return what a plan that was discussed is called."""
    return f"Besproken op {moment}"


def settled_on(moment: str) -> str:
    """Return what a settled plan is called."""
    return f"Vastgesteld op {moment}"


def replaced(moment: str, versie: int) -> str:
    """Return what an older version is called."""
    return f"Van {moment}, vervangen door versie {versie}"


def previous(moment: str) -> str:
    """Return when the version before this one was settled."""
    return f"vorige versie {moment}"


def evaluation(moment: date) -> str:
    """Return when the plan is evaluated."""
    return f"evaluatie {format_datum(moment)}"


def version(versie: int, status: PlanStatus) -> str:
    """Return one entry of the list of versions."""
    return f"Versie {versie} ({STATUSES[status].lower()})"


def file_name(today: date) -> str:
    """Return the name suggested for the pdf: never the name of a family."""
    return f"plan-{today:%Y-%m}.pdf"


def written(name: str) -> str:
    """Return what to say of a pdf that was written."""
    return (
        f"Het plan staat in {name}. Let op: dit bestand is niet versleuteld; iedereen die het"
        " heeft, kan het lezen."
    )
