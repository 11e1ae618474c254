"""Every word about the recovery code: looked up once a year, replaced, and what older ones open."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.datum import format_datum

CHECK = "Weet je het nog?"
CHECK_TEXT = (
    "Pak je herstelblad erbij en typ twee groepen over. Zo weet je dat het blad er nog is. Dit"
    " vraagt één minuut, één keer per jaar."
)
CHECK_ACTION = "Nakijken"
NOT_NOW = "Nu niet"
CHECKED = "Je herstelblad klopt."
LOST = "Kun je het blad niet vinden? Druk het dan opnieuw af bij Instellingen, onder Beveiliging."

RENEW = "Nieuwe herstelcode"
RENEW_TEXT = (
    "Maak een nieuwe herstelcode als je herstelblad weg is, of als iemand anders het kan hebben"
    " gezien. De code op het oude blad past daarna niet meer op je kluis. De kluis gaat eerst op"
    " slot; daarna typ je je wachtwoord en zet je de nieuwe code op papier."
)
RENEW_ACTION = "Nieuwe herstelcode maken"

OLD = "Kopieën met een oude herstelcode"
OLD_ACTION = "Oude kopieën weggooien"
OLD_LOOK = "Bekijken"
OLD_WORKING = "Eerst wordt een nieuwe reservekopie gemaakt en nagekeken."
OLD_GONE = "De oude kopieën zijn weg."
OLD_TITLE = "Oude kopieën weggooien?"
OLD_CONFIRM = "Weggooien"
_SHOWN = 6


def group_label(number: int) -> str:
    """Return the label of a group to type."""
    return f"Groep {number}"


def group_wrong(number: int) -> str:
    """Return what to do about a group that does not fit."""
    return f"Groep {number} klopt niet. Kijk op je papier en typ de groep opnieuw."


def old_copies(days: Sequence[date], replaced_on: date | None) -> str:
    """Return which copies still open with a code of before, and when they should go."""
    when = f" op {format_datum(replaced_on)}" if replaced_on else ""
    return (
        f"Je herstelcode is vervangen{when}. {_count(len(days))} nog open met een oude code:"
        f" {_days(days)}. Kan iemand je oude blad hebben? Gooi ze dan weg. Een kopie op een"
        " USB-stick of andere schijf gooi je zelf weg."
    )


def old_left(count: int) -> str:
    """Return that copies still open with an older code."""
    return f"{_count(count)} nog open met je oude herstelcode."


def old_question(days: Sequence[date]) -> str:
    """Return what goes, and what stays."""
    what = "Eén kopie gaat" if len(days) == 1 else f"{len(days)} kopieën gaan"
    return (
        f"{what} voorgoed weg: {_days(days)}. Je kluis zelf blijft, en een nagekeken"
        " reservekopie die met je nieuwe code opengaat ook."
    )


def _count(count: int) -> str:
    what = "Eén kopie op deze computer gaat"
    return what if count == 1 else f"{count} kopieën op deze computer gaan"


def _days(days: Sequence[date]) -> str:
    each = list(dict.fromkeys(format_datum(day) for day in days))
    more = len(each) - _SHOWN
    if more > 0:
        return f"van {', '.join(each[:_SHOWN])} en nog {more} dagen"
    *most, last = each
    return f"van {', '.join(most)} en {last}" if most else f"van {last}"
