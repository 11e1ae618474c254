"""The letter: Inter, shipped with the program because a bare machine may have no fonts."""

from functools import cache
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.tokens import TYPE

FAMILY = "Inter"


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once."""
    for entry in sorted(files("resources").joinpath("fonts").iterdir(), key=lambda each: each.name):
        if entry.name.startswith(FAMILY) and entry.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(entry.read_bytes())


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
