"""Every word of the bars above the screens, and of a second start of the program."""

from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.errors import DiskFullError, GcoError, ReadOnlyError

AGAIN = "Opnieuw proberen"
HIDE = "Verbergen"
RESUMED = "Je kunt weer bewaren."
SHOWN_ALREADY = "GCO Desktop staat al open; het venster komt naar voren."
OPEN_ALREADY = "GCO Desktop staat al open"
OPEN_ALREADY_TEXT = (
    "Het programma is al geopend, maar het andere venster geeft geen antwoord. Er is niets"
    " verloren. Zoek het andere venster op de taakbalk. Reageert het niet, wacht dan even of start"
    " de computer opnieuw."
)
UNWRITTEN = "Je tekst is nog niet bewaard"
LOSE = "Toch afsluiten"
STILL_NO_ROOM = "Er is nog steeds geen ruimte. Maak ruimte vrij en probeer het dan opnieuw."
TEXT_IS_SAFE = "Wat je typte is veilig bewaard. Je krijgt het terug als je de kluis opent."
RECOVERED = (
    "Je nieuwe wachtwoord geldt vanaf nu. Een reservekopie die eerder is gemaakt, zet je terug met"
    " het wachtwoord van toen of met de herstelcode op je herstelblad."
)
TEXT_WAITS = (
    "Wat je typte staat nog niet op de schijf: die is vol of kan niet worden beschreven. Het"
    " programma houdt het vast zolang het open is. Maak ruimte vrij en open dan je kluis."
)
FIRST_THE_TEXT = (
    "Je was nog bezig met tekst die nog niet in de kluis past. Maak ruimte vrij op de schijf en"
    " open de kluis. Dan wordt je tekst bewaard en kun je verder."
)

_REASONS: dict[type[GcoError] | None, str] = {
    DiskFullError: "de schijf is vol",
    ReadOnlyError: "deze map of schijf kan niet worden beschreven",
}
_ADVICE: dict[type[GcoError] | None, str] = {
    DiskFullError: "Maak ruimte vrij op de schijf en probeer het dan opnieuw.",
    ReadOnlyError: "Haal de schrijfbeveiliging eraf en probeer het dan opnieuw.",
}


def view_only(reason: type[GcoError] | None) -> str:
    """Return why one can only look, and what works."""
    why = f": {_REASONS[reason]}" if reason in _REASONS else ""
    return f"Alleen kijken{why}. Je kunt lezen en afdrukken, maar nu niets bewaren."


def still_view_only(reason: type[GcoError]) -> str:
    """Return that trying again did not help, and what does."""
    why = _REASONS.get(reason, "de kluis kan nog niet worden beschreven")
    advice = _ADVICE.get(reason, "Wacht even en probeer het dan opnieuw.")
    return f"Nog steeds alleen kijken: {why}. {advice}"


def clock_behind(today: date, last: date) -> str:
    """Return that the clock stands before the last work."""
    return (
        f"De klok van je computer staat op {format_datum(today)}. Dat is vóór je laatste werk"
        f" ({format_datum(last)}). Er is niets verloren. Zet de klok goed: nieuwe aantekeningen"
        " krijgen anders een verkeerde datum."
    )


def unwritten(forms: int) -> str:
    """Return why the window does not close, and what to do."""
    return (
        f"De tekst van {_forms(forms)} kon niet worden bewaard: de schijf is vol of kan niet"
        f" worden beschreven. Maak ruimte vrij en kies dan {AGAIN}. {lost(forms)}"
    )


def lost(forms: int) -> str:
    """Return what it costs to close all the same."""
    return f"Kies je {LOSE}, dan ben je de tekst van {_forms(forms)} kwijt."


def _forms(count: int) -> str:
    return "1 formulier" if count == 1 else f"{count} formulieren"
