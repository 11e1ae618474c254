"""Every word of the card that checks the kluis."""

from datetime import date

from gco_desktop.domain.datum import format_datum

TITLE = "Kluis controleren"
TEXT = (
    "Het programma leest dan alles in je kluis na en kijkt of er niets beschadigd is. Je kunt"
    " gewoon doorwerken. Na een stroomstoring gebeurt een korte controle vanzelf."
)
ACTION = "Nu controleren"
WORKING = "De kluis wordt gecontroleerd."
WHOLE = "Je kluis is heel. Er is niets beschadigd."
STOPPED = "De controle is gestopt. Er is niets veranderd."
ADVICE = (
    "Red je gegevens het liefst vandaag nog. Er wordt niets weggegooid: het beschadigde bestand"
    " blijft bewaard."
)
MEND = "Gegevens redden"
CLOSE = "Sluiten"


def mended_on(day: date) -> str:
    """Return the title of what a mending came to, also on the link to it."""
    return f"Wat er is gered op {format_datum(day)}"
