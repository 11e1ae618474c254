"""The look: tokens, palette, stylesheet, fonts and icons."""

from ui.theme.apply import SchemeChoice, apply_theme
from ui.theme.current import Theme, theme
from ui.theme.live import dressed, limited, redraw_icons, sized, spaced, with_icon
from ui.theme.locale import install_dutch

__all__ = [
    "SchemeChoice",
    "Theme",
    "apply_theme",
    "dressed",
    "install_dutch",
    "limited",
    "redraw_icons",
    "sized",
    "spaced",
    "theme",
    "with_icon",
]
