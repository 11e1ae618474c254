"""What is said about backups in more than one place."""

from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DiskFullError, GcoError

RIGHT_ONE = "Dit is de goede"
AS_BEFORE = "Terug naar hoe het was"
ACCEPTED = "De automatische reservekopieën gaan weer verder."
_FULL = (
    "Er is te weinig ruimte op de schijf. Je gegevens zijn veilig. Maak ruimte vrij; de"
    " reservekopie komt er dan vanzelf."
)


def restored(day: date) -> str:
    """Return that a backup was put back, and what is asked about it."""
    return (
        f"Je hebt op {format_datum(day)} een reservekopie teruggezet. Kijk of dit de goede is. Tot"
        " die tijd maakt het programma geen automatische reservekopieën, zodat er geen goede"
        " verdwijnt."
    )


def automatic_failed(error: GcoError) -> str:
    """Return that the last automatic backup was not made, and why."""
    why = _FULL if isinstance(error, DiskFullError) else error_text(error)
    return f"De automatische reservekopie is niet gelukt. {why}"


def proven(day: date) -> str:
    """Return when a backup was last proven to come back."""
    return f"Bewezen herstelbaar op {format_datum(day)}."
