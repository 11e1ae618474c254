"""What could still be filled in of a gezin, in words."""

from gco_desktop.services.aanvullen import Lacune, gezin_lacunes
from gco_desktop.services.gezinnen import GezinDetail
from ui.gezinnen.aanvullen_texts import FIELDS, LONG, of_persoon


def missing_lines(detail: GezinDetail) -> list[tuple[Lacune, str]]:
    """Return a line per gap, with what it leads to."""
    return [(lacune, _words(lacune)) for lacune in gezin_lacunes(detail)]


def _words(lacune: Lacune) -> str:
    words = FIELDS[lacune.waarvan, lacune.veld]
    if lacune.naam:
        words = of_persoon(words, lacune.naam)
    return f"{words} {LONG}" if lacune.lang else words
