"""The palette: every colour Fusion itself draws with."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Scheme

_Role = QPalette.ColorRole

_TOKENS: dict[QPalette.ColorRole, str] = {
    _Role.Window: "bg",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "surface2",
    _Role.Text: "text",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "bad",
    _Role.Highlight: "primary",
    _Role.HighlightedText: "on_primary",
    _Role.Link: "primary",
    _Role.LinkVisited: "primary",
    _Role.ToolTipBase: "text",
    _Role.ToolTipText: "surface",
    _Role.PlaceholderText: "text3",
    _Role.Accent: "primary",
    _Role.Light: "surface",
    _Role.Midlight: "sunken",
    _Role.Mid: "border",
    _Role.Dark: "border_strong",
    _Role.Shadow: "text3",
}


def build_palette(scheme: Scheme) -> QPalette:
    """Return the palette of ``scheme``."""
    colors = scheme.colors()
    palette = QPalette()
    for role, token in _TOKENS.items():
        palette.setColor(role, QColor(colors[token]))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.text3))
    return palette
