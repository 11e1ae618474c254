"""What a story is made of: paragraphs and drawings that paint into their structure element."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from gco_desktop.reports.canvas import TaggedCanvas
from gco_desktop.reports.line_ends import mark_line_ends
from gco_desktop.reports.tags import Elem

Decoration = Callable[[Canvas, float, float], None]
"""Paints in the box of a paragraph (width, height); it is not read aloud."""

_BOOKMARK_ABOVE = 12  # points above a heading that a click in the outline shows


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """Where a paragraph belongs: its element, and what it carries besides its text.

    ``label`` is the element of a bullet, ``outline`` a title with its level, and with ``once``
    the paragraph is read aloud on its first page only: the repeated header of a table. With
    ``repeated`` the decoration goes along to the next page.
    """

    elem: Elem
    label: Elem | None = None
    outline: tuple[int, str] | None = None
    decoration: Decoration | None = None
    once: bool = False
    repeated: bool = False


class TaggedParagraph(Paragraph):
    """A paragraph of one structure element; its parts on several pages share that element."""

    canv: TaggedCanvas
    tag: Tag | None = None

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Return the parts that fit and remain; bullet, outline and decoration stay in front."""
        parts = super().split(aW, aH)
        for place, part in enumerate(parts):
            if part is not self and isinstance(part, TaggedParagraph) and self.tag is not None:
                part.tag = self.tag if place == 0 else _continued(self.tag)
        return parts

    def draw(self) -> None:
        """Paint decoration, bullet and text, each with its own mark."""
        tag, canvas = self.tag, self.canv
        if tag is None:
            super().draw()
            return
        if tag.outline is not None:
            canvas.add_heading(tag.outline[1], tag.outline[0], self.height + _BOOKMARK_ABOVE)
        if tag.decoration is not None:
            canvas.saveState()
            tag.decoration(canvas, self.width, self.height)
            canvas.restoreState()
        if tag.once and canvas.begun(tag.elem):
            with canvas.artifact("Header"):
                super().draw()
            return
        self._draw_text(tag)

    def _draw_text(self, tag: Tag) -> None:
        bullet, self.bulletText = self.bulletText, None
        if bullet and tag.label is not None:
            self._draw_bullet(bullet, tag.label)
        mark_line_ends(self)
        with self.canv.marked(tag.elem):
            super().draw()
        self.bulletText = bullet

    def _draw_bullet(self, bullet: str, label: Elem) -> None:
        style: Any = self.style
        lines: Any = getattr(self, "blPara", None)
        with self.canv.marked(label):
            self.canv.setFillColor(style.bulletColor)
            self.canv.setFont(style.bulletFontName, style.bulletFontSize)
            ascent = getattr(lines, "ascent", style.fontSize)
            self.canv.drawString(style.bulletIndent, self.height - ascent, bullet)


def tagged(
    markup: str, style: ParagraphStyle, tag: Tag, *, bullet: str | None = None
) -> TaggedParagraph:
    """Return a paragraph of markup that belongs to ``tag``."""
    made = TaggedParagraph(markup, style, bulletText=bullet)
    made.tag = tag
    return made


def _continued(tag: Tag) -> Tag:
    decoration = tag.decoration if tag.repeated else None
    return replace(tag, label=None, outline=None, decoration=decoration)


class Figure(Flowable):
    """A drawing over the full width; with an element it is read aloud as its alternative text."""

    canv: TaggedCanvas

    def __init__(self, height: float, paint: Decoration, elem: Elem | None = None) -> None:
        super().__init__()
        self.height, self._paint, self._elem = height, paint, elem

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the size: all the width there is."""
        self.width = aW
        return self.width, self.height

    def draw(self) -> None:
        """Paint the drawing, in its element when it has one."""
        if self._elem is None:
            self._paint(self.canv, self.width, self.height)
            return
        here: Any = self.canv
        left, bottom = here.absolutePosition(0, 0)
        right, top = here.absolutePosition(self.width, self.height)
        self._elem.bbox = (left, bottom, right, top)
        with self.canv.marked(self._elem):
            self._paint(self.canv, self.width, self.height)
