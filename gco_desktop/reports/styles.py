"""The paragraph styles of a theme, by name."""

from functools import cache
from typing import Any, Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from gco_desktop.reports import typeset
from gco_desktop.reports.theme import Theme

CELL_FONT: Final = ("FONTNAME", (0, 0), (-1, -1), typeset.BODY)
"""Belongs in every table: each cell sets a font, and left alone that is Helvetica."""

_Made = dict[str, tuple[str, dict[str, Any]]]


@cache
def colour(code: str) -> Color:
    """Return the colour of "#RRGGBB"."""
    return HexColor(code)


def style(theme: Theme, name: str) -> ParagraphStyle:
    """Return a style of the theme."""
    return _styles(theme)[name]


@cache
def variant(theme: Theme, name: str, **changes: float | str) -> ParagraphStyle:
    """Return a style of the theme with a few properties changed; colours as "#RRGGBB"."""
    made: dict[str, Any] = {
        key: colour(value) if isinstance(value, str) and value.startswith("#") else value
        for key, value in changes.items()
    }
    return ParagraphStyle(name, parent=style(theme, name), **made)


@cache
def _styles(theme: Theme) -> dict[str, ParagraphStyle]:
    typeset.register()
    size = theme.size
    made = {
        "body": ParagraphStyle(
            "body",
            fontName=typeset.BODY,
            fontSize=size,
            leading=size * theme.lead,
            textColor=colour(theme.ink),
            spaceAfter=size * 0.62,
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
            bulletFontName=typeset.BODY,
            bulletFontSize=size,
            bulletColor=colour(theme.accent),
            hyphenationLang="",
        )
    }
    for name, (parent, changes) in (_running(theme) | _headings(theme) | _cells(theme)).items():
        made[name] = ParagraphStyle(name, parent=made[parent], **changes)
    return made


def _running(theme: Theme) -> _Made:
    size, soft = theme.size, colour(theme.soft)
    small, lead, quote = max(size * 0.86, 9), size * 1.14, size * 1.1
    return {
        "lead": (
            "body",
            {"fontSize": lead, "leading": lead * theme.lead, "spaceAfter": size * 0.9},
        ),
        "small": (
            "body",
            {
                "fontSize": small,
                "leading": small * 1.36,
                "textColor": soft,
                "spaceAfter": size * 0.4,
            },
        ),
        "intro": ("small", {"keepWithNext": 1}),
        "label": (
            "body",
            {
                "fontName": typeset.SEMI,
                "fontSize": max(size * 0.84, 8.6),
                "leading": size * 1.15,
                "textColor": soft,
                "spaceAfter": 1,
                "keepWithNext": 1,
            },
        ),
        "quote": (
            "body",
            {
                "fontSize": quote,
                "leading": quote * 1.5,
                "leftIndent": size * 1.3,
                "spaceBefore": size * 0.3,
                "spaceAfter": size,
            },
        ),
        "point": (
            "body",
            {"leftIndent": size * 1.35, "bulletIndent": size * 0.25, "spaceAfter": size * 0.3},
        ),
        "code": ("small", {"fontName": typeset.TABULAR}),
    }


def _headings(theme: Theme) -> _Made:
    size, top = theme.size, min(theme.size * 2.5, 30)
    bold, accent = typeset.BOLD, colour(theme.accent)
    return {
        "h1": (
            "body",
            {
                "fontName": bold,
                "fontSize": top,
                "leading": top * 1.14,
                "spaceAfter": size * 0.35,
                "allowWidows": 1,
            },
        ),
        "kicker": (
            "body",
            {
                "fontName": typeset.SEMI,
                "fontSize": size * 1.05,
                "leading": size * 1.5,
                "textColor": accent,
                "spaceAfter": size * 0.15,
            },
        ),
        "sub": (
            "body",
            {
                "fontSize": size * 1.2,
                "leading": size * 1.75,
                "textColor": colour(theme.soft),
                "spaceAfter": size * 1.1,
            },
        ),
        "h2": (
            "body",
            {
                "fontName": bold,
                "fontSize": size * 1.52,
                "leading": size * 1.95,
                "textColor": accent,
                "spaceBefore": size * 2.1,
                "spaceAfter": size * 0.55,
                "keepWithNext": 1,
            },
        ),
        "h3": (
            "body",
            {
                "fontName": bold,
                "fontSize": size * 1.12,
                "leading": size * 1.5,
                "spaceBefore": size * 1.1,
                "spaceAfter": size * 0.25,
                "keepWithNext": 1,
            },
        ),
    }


def _cells(theme: Theme) -> _Made:
    size, soft = theme.size, colour(theme.soft)
    head = max(size * 0.86, 9)
    return {
        "td": (
            "body",
            {"fontSize": size * 0.95, "leading": size * 0.95 * 1.36, "spaceAfter": 0},
        ),
        "td_bold": ("td", {"fontName": typeset.SEMI}),
        "td_soft": ("td", {"textColor": soft}),
        "td_number": ("td", {"fontName": typeset.TABULAR}),
        "th": (
            "td",
            {
                "fontName": typeset.SEMI,
                "fontSize": head,
                "leading": head * 1.3,
                "textColor": soft,
            },
        ),
        "td_right": ("td_number", {"alignment": TA_RIGHT}),
    }
