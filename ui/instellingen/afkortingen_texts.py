"""Every word of the part Afkortingen."""

from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.regel_woorden import Woord
from gco_desktop.services.afkortingen import AfkortingRegel

PART = ("Afkortingen", "Je eigen woorden in één regel")
TITLE = "Afkortingen"
TEXT = (
    "Met Ctrl+E boek je een contact in één regel. Hier staan de woorden die je daarvoor zelf hebt"
    " geleerd. Namen van gezinnen, en woorden als hb, tel, bb en mdo, kent het programma al."
)
EMPTY_TITLE = "Nog geen eigen afkortingen"
EMPTY_TEXT = (
    "Kies in één regel wat een woord betekent, of druk op F2. Dan staat het hier. Je kunt ook zelf"
    " een afkorting toevoegen."
)
LIST = "Je afkortingen"
ADD = "&Toevoegen"
CHANGE = "&Wijzigen"
DELETE = "Verwij&deren"
ADD_TITLE = "Afkorting toevoegen"
CHANGE_TITLE = "Afkorting wijzigen"
SHORT = "&Afkorting"
SHORT_HINT = "Een letter, een woord of een paar woorden. Hoofdletters maken niet uit."
MEANS = "B&etekent"
MEANS_HINT = "Een gezin, een vorm van contact, een soort uren, een activiteit of een signaal."
CHOOSE = "Kies waar de afkorting voor staat."
SAVED = "Afkorting bewaard."
DELETED = "Afkorting verwijderd."
GONE = "Bestaat niet meer. Kies iets anders, of verwijder de afkorting."
KINDS = {
    Afkortingsoort.GEZIN: "gezin",
    Afkortingsoort.VORM: "vorm van contact",
    Afkortingsoort.SOORT: "soort uren",
    Afkortingsoort.ACTIVITEIT: "activiteit",
    Afkortingsoort.SIGNAAL: "signaal",
}


def choice(word: Woord) -> str:
    """Return one thing an abbreviation can stand for."""
    more = ", ".join(filter(None, (KINDS[word.soort], word.bij)))
    return f"{word.naam} ({more})"


def meaning(regel: AfkortingRegel) -> str:
    """Return what an abbreviation stands for."""
    return GONE if regel.woord is None else choice(regel.woord)


def sentence(regel: AfkortingRegel, number: int, count: int) -> str:
    """Return the whole row as it is read aloud."""
    return f"{regel.afkorting.tekst} staat voor {meaning(regel)}. {number} van {count}"
