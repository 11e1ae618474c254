"""How far a day is away, the same on every screen."""

from datetime import date

from gco_desktop.domain.datum import format_kort
from ui.widgets.shapes import Tone

SOON = 3  # days
_COUNTED = 6


def due(day: date, today: date) -> str:
    """Return how far a date is away, in words."""
    days = (day - today).days
    if days < -1:
        return f"{-days} dagen te laat"
    if days == -1:
        return "1 dag te laat"
    if days == 0:
        return "Vandaag"
    if days == 1:
        return "Morgen"
    if days <= _COUNTED:
        return f"Nog {days} dagen"
    return format_kort(day, today).capitalize()


def due_tone(day: date, today: date) -> Tone:
    """Return how urgent it is."""
    days = (day - today).days
    return Tone.BAD if days < 0 else Tone.WARN if days <= SOON else Tone.NEUTRAL
