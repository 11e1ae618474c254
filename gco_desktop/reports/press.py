"""Turns a story into the bytes of a PDF, one paper at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, wraps
from io import BytesIO
from threading import RLock
from typing import Any, ParamSpec

import pikepdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from gco_desktop.reports import typeset
from gco_desktop.reports.canvas import TaggedCanvas
from gco_desktop.reports.metadata import CREATOR, PRODUCER, Imprint
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import colour
from gco_desktop.reports.theme import MM, Theme

_P = ParamSpec("_P")
_ONE_PAPER = RLock()  # fonts and the markup parser of ReportLab serve one document at a time

_TOTAL = "Totaal"
_FOOT_LINE = 6 * MM  # between the text and the line above the footer
_HEAD_GAP = 5.5 * MM
_GAP = 20  # points between the two halves of a header or footer


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """What stands above and below every page; ``title`` stands above the second page and later.

    ``warning`` stands out: a concept must never be taken for a plan that was agreed on.
    """

    title: str
    footer: str
    secrecy: str = "Vertrouwelijk"
    warning: str = ""


def one_at_a_time(build: Callable[_P, bytes]) -> Callable[_P, bytes]:
    """Let a paper wait until the one before it is ready."""

    @wraps(build)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> bytes:
        with _ONE_PAPER:
            return build(*args, **kwargs)

    return guarded


def print_story(story: Story, imprint: Imprint, edges: Edges) -> bytes:
    """Return the PDF of a story; the same story gives the same bytes."""
    target = BytesIO()
    _build(story, imprint, edges, target)
    return _packed(target)


def _build(story: Story, imprint: Imprint, edges: Edges, target: BytesIO) -> None:
    theme, margins = story.theme, story.theme.margins
    typeset.register()
    template = BaseDocTemplate(
        target,
        pagesize=(theme.page_width, theme.page_height),
        title=imprint.title,
        author=imprint.author,
        subject=imprint.subject,
        creator=CREATOR,
        producer=PRODUCER,
        initialFontName=typeset.BODY,  # else every page would name Helvetica
        leftMargin=margins.left,
        rightMargin=margins.right,
        topMargin=margins.top,
        bottomMargin=margins.bottom,
    )
    frame = Frame(margins.left, margins.bottom, theme.width, theme.height, 0, 0, 0, 0)
    on_page = partial(_paint_edges, theme, edges)
    template.addPageTemplates([PageTemplate("page", [frame], onPage=on_page)])
    maker: Any = partial(
        TaggedCanvas, tree=story.tree, imprint=imprint, at_end=partial(_paint_total, theme)
    )
    template.build(story.flowables, canvasmaker=maker)


def _packed(source: BytesIO) -> bytes:
    """Return the file with its many small objects packed: about half the size."""
    target = BytesIO()
    with pikepdf.open(source) as pdf:
        pdf.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
        )
    return target.getvalue()


def _paint_edges(theme: Theme, edges: Edges, canvas: TaggedCanvas, _template: object) -> None:
    with canvas.artifact("Footer"):
        _paint_footer(theme, edges, canvas)
    with canvas.artifact("Header"):
        _paint_header(theme, edges, canvas)


def _paint_footer(theme: Theme, edges: Edges, canvas: TaggedCanvas) -> None:
    left, right = theme.margins.left, theme.page_width - theme.margins.right
    top, size = theme.margins.bottom - _FOOT_LINE, theme.edge_size
    canvas.setStrokeColor(colour(theme.rule))
    canvas.setLineWidth(0.6)
    canvas.line(left, top, right, top)
    canvas.setFillColor(colour(theme.soft))
    y = top - size * 1.5
    room = theme.width - _GAP - pdfmetrics.stringWidth("Pagina 000 van 000", typeset.BODY, size)
    line = typeset.fit(edges.footer, typeset.BODY, size, room)
    typeset.draw(canvas, (left, y), line, typeset.BODY, size)
    canvas.saveState()
    canvas.shift_later()
    canvas.setFont(typeset.BODY, size)
    canvas.drawRightString(right, y, f"Pagina {canvas.getPageNumber()} van ")
    canvas.translate(right, y)
    canvas.doForm(_TOTAL)
    canvas.restoreState()


def _paint_header(theme: Theme, edges: Edges, canvas: TaggedCanvas) -> None:
    left, right = theme.margins.left, theme.page_width - theme.margins.right
    y, size = theme.page_height - theme.margins.top + _HEAD_GAP, theme.edge_size
    used = typeset.width_of(edges.secrecy, typeset.BODY, size)
    canvas.setFillColor(colour(theme.soft))
    typeset.draw_right(canvas, (right, y), edges.secrecy, typeset.BODY, size)
    if edges.warning:
        canvas.setFillColor(colour(theme.warn))
        used += size
        typeset.draw_right(canvas, (right - used, y), edges.warning, typeset.SEMI, size)
        used += typeset.width_of(edges.warning, typeset.SEMI, size)
    if canvas.getPageNumber() > 1:
        canvas.setFillColor(colour(theme.soft))
        line = typeset.fit(edges.title, typeset.BODY, size, theme.width - used - _GAP)
        typeset.draw(canvas, (left, y), line, typeset.BODY, size)


def _paint_total(theme: Theme, canvas: Canvas, pages: int) -> float:
    """Paint the number of pages in the form that every footer holds; return its width."""
    size = theme.edge_size
    canvas.beginForm(_TOTAL, 0, -4, 60, 14)
    canvas.setFont(typeset.BODY, size)
    canvas.setFillColor(colour(theme.soft))
    canvas.drawString(0, 0, str(pages))
    canvas.endForm()
    return pdfmetrics.stringWidth(str(pages), typeset.BODY, size)
