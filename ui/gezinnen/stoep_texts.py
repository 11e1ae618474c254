"""Every word of "Op de stoep" on screen; those of the card itself stand in the core."""

from datetime import date

from gco_desktop.domain.datum import format_dag

TITLE = "Op de stoep"
KEY = "Ctrl+O"
ACTION = "Op de stoep"
LEAD = "Wat je wilt weten voor je aanbelt. Er staan geen namen op, alleen voorletters."
GOAL = "&Doel van vandaag"
GOAL_HINT = "Alleen voor dit kaartje. Het wordt niet bewaard."
EMPTY = "Er is nog niets vastgelegd om mee te nemen."
PRINT = "Kaartje maken (A6)"
CLOSE = "Sluiten"
PAPER_TITLE = "Kaartje voor onderweg"
PAPER_NOTE = (
    "Een kaartje van A6, zonder namen. Lees het na: in je eigen woorden kan nog een naam staan."
    " Vernietig het na het bezoek."
)


def heading(wie: str, day: date) -> str:
    """Return whom the visit is for, in initials, and on which day."""
    return f"{wie} \u00b7 {format_dag(day)}"


def file_name(day: date) -> str:
    """Return the name to suggest: never that of a family."""
    return f"op-de-stoep-{day.isoformat()}.pdf"
