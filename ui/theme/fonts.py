"""The letter: Inter, shipped with the program because a bare machine may have no fonts."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from resources import ROOT
from ui.theme.tokens import TYPE

FAMILY = "Inter"


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once."""
    for path in sorted((ROOT / "fonts").glob(f"{FAMILY}*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def build_font(kind: str, scale: float, *, tabular: bool = False) -> QFont:
    """Return the font of a kind of text; ``tabular`` gives digits of one width."""
    style = TYPE[kind]
    font = QFont(FAMILY)
    font.setPixelSize(round(style.size * scale))
    font.setWeight(QFont.Weight(style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("cv05"), 1)  # an l with a tail is not taken for a capital i
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
