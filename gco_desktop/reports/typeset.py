"""Fonts, and the way from user text to glyphs: every character prints, none is read as markup."""

import re
from functools import cache
from itertools import groupby
from typing import Any
from xml.sax.saxutils import escape

import pyphen
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from gco_desktop.reports.text import clean, one_line
from resources import ROOT

BODY, SEMI, BOLD, TABULAR, RESERVE = "Body", "Body-Semi", "Body-Bold", "Body-Tab", "DejaVuSans"
UNKNOWN = "\u25a1"  # stands for a character that no font has
ELLIPSIS = "\u2026"
SOFT_HYPHEN = "\u00ad"

_LONGEST_LINE = 500  # characters; no page is as wide
_LONG_WORD = re.compile(r"[^\W\d_]{8,60}")  # longer than this is no word


@cache
def register() -> None:
    """Make the paper fonts known to ReportLab, once."""
    for name in (BODY, SEMI, BOLD, TABULAR, RESERVE):
        pdfmetrics.registerFont(TTFont(name, str(ROOT / "fonts" / f"{name}.ttf")))
    pdfmetrics.registerFontFamily(BODY, normal=BODY, bold=BOLD, italic=BODY, boldItalic=BOLD)


def markup(text: str) -> str:
    """Return user text as paragraph markup that prints literally, line ends kept."""
    return _literal(clean(text))


def markup_in(text: str, style: ParagraphStyle, room: float) -> str:
    """Return ``markup`` with soft hyphens in the words that are wider than ``room``.

    Only there: ReportLab would break such a word at any letter.
    """

    def divide(match: re.Match[str]) -> str:
        word = match[0]
        if pdfmetrics.stringWidth(word, style.fontName, style.fontSize) <= room:
            return word
        return str(_dutch().inserted(word, SOFT_HYPHEN))

    return _literal(_LONG_WORD.sub(divide, clean(text)))


def semibold(text: str) -> str:
    """Return user text as markup in the semibold face."""
    return f'<font name="{SEMI}">{markup(text)}</font>'


def width_of(text: str, font: str, size: float) -> float:
    """Return the width in points of one line of user text."""
    return sum(pdfmetrics.stringWidth(run, name, size) for name, run in _runs(one_line(text), font))


def fit(text: str, font: str, size: float, room: float) -> str:
    """Return one line of user text, cut with an ellipsis where it is wider than ``room``."""
    line = one_line(text)
    if len(line) <= _LONGEST_LINE and width_of(line, font, size) <= room:
        return line
    line = line[:_LONGEST_LINE]
    while line and width_of(line + ELLIPSIS, font, size) > room:
        line = line[:-1]
    return line.rstrip() + ELLIPSIS


def draw(canvas: Canvas, at: tuple[float, float], text: str, font: str, size: float) -> None:
    """Paint one line of user text that starts at a point."""
    x, y = at
    for name, run in _runs(one_line(text), font):
        canvas.setFont(name, size)
        canvas.drawString(x, y, run)
        x += pdfmetrics.stringWidth(run, name, size)


def draw_right(canvas: Canvas, at: tuple[float, float], text: str, font: str, size: float) -> None:
    """Paint one line of user text that ends at a point."""
    x, y = at
    draw(canvas, (x - width_of(text, font, size), y), text, font, size)


def _literal(text: str) -> str:
    parts = []
    for font, run in _runs(text, BODY):
        literal = escape(run).replace("\n", "<br/>")
        parts.append(literal if font == BODY else f'<font name="{font}">{literal}</font>')
    return "".join(parts)


def _runs(text: str, font: str) -> list[tuple[str, str]]:
    """Cut text in (font, text) so that every character has a glyph."""
    glyphs, reserve = _glyphs(font), _glyphs(RESERVE)

    def font_of(character: str) -> str:
        return font if ord(character) in glyphs or character == "\n" else RESERVE

    return [
        (
            name,
            "".join(each if name == font or ord(each) in reserve else UNKNOWN for each in run),
        )
        for name, run in groupby(text, font_of)
    ]


@cache
def _glyphs(font: str) -> frozenset[int]:
    register()
    loaded: Any = pdfmetrics.getFont(font)
    return frozenset(loaded.face.charToGlyph)


@cache
def _dutch() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=3, right=3)
