"""Every word of Draagkracht: can another gezin come?"""

from gco_desktop.domain.draagkracht import WEKEN
from gco_desktop.domain.duur import format_duur

TITLE = "Draagkracht"
BUTTON = "Draagkracht"
KEY = "Ctrl+Shift+D"
TIP = f"Kan er een gezin bij? ({KEY})"
QUESTION = "Kan er een gezin bij?"
CHART = "Uren per gezin en week"
HEADERS = ("Gezin", f"Gemiddeld ({WEKEN} weken)", "Deze week", "Afgesproken")
AS_TABLE = "Toon als tabel"
CLOSE = "Sluiten"
NOT_AGREED = "geen afspraak"
REST = "Overig werk"
TO_NORM = "Weekuren invullen"
NO_GEZINNEN = "Je hebt nu geen actieve gezinnen."
HOW = (
    "Per gezin telt wat is afgesproken. Is er niets afgesproken, dan telt het gemiddelde van de"
    f" laatste {WEKEN} weken. De afspraak vul je in bij het traject."
)
PRIVATE = "Dit is alleen voor jou. Het gaat nooit mee in een overzicht of een bestand."
NO_NORM = "Vul in hoeveel uur per week je werkt. Dan zie je hier of er een gezin bij kan."


def fits(room: int, per_gezin: int) -> str:
    """Say that another gezin can come."""
    free = f"Ja, er kan een gezin bij. Je hebt ongeveer {hours(room)} per week over"
    return (
        f"{free}; een gezin vraagt bij jou gemiddeld {hours(per_gezin)}."
        if per_gezin
        else free + "."
    )


def no_room(room: int, per_gezin: int) -> str:
    """Say that another gezin does not fit now."""
    if room < 0:
        return f"Nee, nu niet. Je werk vraagt ongeveer {hours(-room)} per week meer dan je hebt."
    if room == 0:
        return "Nee, nu niet. Je weekuren zijn precies vol."
    return (
        f"Nee, nu niet. Je hebt ongeveer {hours(room)} per week over; een gezin vraagt bij jou"
        f" gemiddeld {hours(per_gezin)}."
    )


def total(taken: int, norm: int | None) -> str:
    """Return how much is taken, beside what there is."""
    if norm is None:
        return f"Samen ongeveer {hours(taken)} per week"
    return f"Samen ongeveer {hours(taken)} van {hours(norm)} per week"


def beside(average: int, agreed: int | None) -> str:
    """Return what stands behind a bar."""
    if agreed is None:
        return hours(average)
    return f"{hours(average)} van {hours(agreed)}"


def hours(minutes: int) -> str:
    """Return minutes as "1:30"."""
    return format_duur(minutes)
