"""The words of the forms in the plan editor."""

from gco_desktop.domain.contactmoment import Contactmoment, Uitspraak
from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.plan import ActieStand, DoelStand, LeefgebiedStand

BEGIN = "Wat er speelt"
SLOT = "Afspraken en evaluatie"
OTHER_GOALS = "Andere doelen"
BEGIN_HINT = "Het begin van het plan. Schrijf kort, in woorden die het gezin ook gebruikt."
SLOT_HINT = "Wat jullie afspreken, en wanneer jullie samen terugkijken."
OTHER_HINT = "Doelen die niet bij één leefgebied horen."

WHAT = "&Wat speelt er?"
OWN_WORDS = "In de eigen woor&den van het gezin"
GOES_WELL = "Wat gaat er &goed?"
GOES_WELL_HINT = "Eén punt per regel."
MATTERS = "Wat is nu het &belangrijkst?"
MATTERS_HINT = "Eén punt per regel. Dit komt bovenaan op papier."
WITH_WHOM = "Samen ge&maakt met"
WITH_WHOM_HINT = "Bijvoorbeeld: moeder, vader en de mentor."
AGREEMENTS = "Wat s&preken we af?"
AGREEMENTS_HINT = "Eén afspraak per regel."
EVALUATE_ON = "Volgende e&valuatie"
EVALUATE_HINT = "Laat je dit leeg, dan wordt het een half jaar na het vaststellen."
EVALUATION = "&Terugblik: wat is er bereikt?"

STANDING = "&Stand"
STANDINGS = {
    LeefgebiedStand.NIET_BESPROKEN: "Niet besproken",
    LeefgebiedStand.GEEN_VRAAG: "Geen vraag",
    LeefgebiedStand.VRAAG: "Vraag",
    LeefgebiedStand.DOEL_LOOPT: "Doel loopt",
    LeefgebiedStand.BEREIKT: "Bereikt",
    LeefgebiedStand.LATER: "Later",
}
NOT_PRINTED = "Dit leefgebied staat op niet besproken. Het komt dan niet op papier."
AREA_WELL = "Wat gaat er &goed?"
AREA_SITUATION = "Wat is er aan de &hand?"
AREA_SITUATION_HINT = "Feiten, en volgens wie."
AREA_WISH = "Wat &wil het gezin?"
AREA_WISH_HINT = "Het liefst in hun eigen woorden."

GOALS = "Doelen"
NO_GOALS = "Nog geen doel. Een doel is niet verplicht."
ADD_GOAL = "Doel toevoegen"
DELETE_GOAL = "Doel verwijderen"
GOAL = "Doel"
GOAL_NOTICED = "Dit merken we"
GOAL_WHOSE = "Van wie"
GOAL_DAY = "Streefdatum"
GOAL_STANDING = "Stand"
GOAL_STANDINGS = {
    DoelStand.OPEN: "Open",
    DoelStand.LOOPT: "Loopt",
    DoelStand.BEREIKT: "Bereikt",
    DoelStand.DEELS: "Deels bereikt",
    DoelStand.VERVALLEN: "Vervallen",
}
ACTIONS = "Acties"
ACTION_HEADERS = ("Wat", "Wie", "Voor", "Stand", "Activiteit")
NO_ACTIONS = "Nog geen actie."
ADD_ACTION = "Actie toevoegen"
NEW_ACTION = "Nieuwe actie"
EDIT_ACTION = "Actie"
DELETE_ACTION = "Actie verwijderen"
ACTION_WHAT = "&Wat gaat er gebeuren?"
ACTION_WHO = "Wie &doet het?"
ACTION_DAY = "&Voor wanneer?"
ACTION_STANDING = "&Stand"
ACTION_STANDINGS = {
    ActieStand.OPEN: "Open",
    ActieStand.BEZIG: "Bezig",
    ActieStand.GEDAAN: "Gedaan",
    ActieStand.VERVALLEN: "Vervallen",
}
ACTION_ACTIVITY = "Bij welke &activiteit?"
NO_ACTIVITY = "Geen"
DONE = "Klaar"
FROM_DOSSIER = "Uit het dossier"
TAKE_OVER = "Overnemen"
_STATEMENTS = {Uitspraak.FEIT: "feit", Uitspraak.INDRUK: "indruk"}
SAVED_BY_ITSELF = "Wat je typt, wordt vanzelf bewaard."


def goals(count: int) -> str:
    """Return how many goals a leefgebied has."""
    return "1 doel" if count == 1 else f"{count} doelen"


def goal(number: int) -> str:
    """Return the heading of a goal."""
    return f"Doel {number}"


def short(text: str, label: str) -> str:
    """Return a field of a goal for a screen reader."""
    return f"{label}, {text}"


def count_notes(count: int) -> str:
    """Return how many notes there are to take from."""
    return "1 notitie" if count == 1 else f"{count} notities"


def from_dossier(contact: Contactmoment) -> str:
    """Return when a note was made, what it was about and what kind of statement it is."""
    statement = _STATEMENTS.get(Uitspraak(contact.uitspraak), "")
    if contact.uitspraak == Uitspraak.VOLGENS:
        statement = f"volgens {contact.volgens}".strip()
    parts = (format_datum(contact.datum), contact.onderwerp.strip(), statement)
    return " \u00b7 ".join(part for part in parts if part)
