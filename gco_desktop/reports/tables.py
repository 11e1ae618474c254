"""Tables: rows with a repeated header; in large print, or with very long cells, labelled blocks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from types import MappingProxyType

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from gco_desktop.reports import typeset
from gco_desktop.reports.breaks import Block, KeepStart, RowTable
from gco_desktop.reports.paragraph import Decoration, Tag, tagged
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import CELL_FONT, colour, style, variant
from gco_desktop.reports.text import paragraphs

NOTHING = "\u2013"
"""Stands in a cell that has nothing to say; in a labelled block it does not print."""

_COLUMN_HEAD: Mapping[str, str] = MappingProxyType({"Table": "/Scope /Column"})
_ROW_HEAD: Mapping[str, str] = MappingProxyType({"Table": "/Scope /Row"})
_TALL_CELL = 0.5  # of a page: breaking a higher cell takes time that grows with its square
_AVERAGE_LETTER = 0.52  # of the size of the font


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A cell of one short text with a mark before or behind it."""

    text: str
    style: ParagraphStyle
    mark: Decoration


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A cell of several texts, each with a label; empty texts do not print."""

    parts: tuple[tuple[str, str], ...]


Cell = str | Marked | Labelled


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its heading, its share of the width, and how its cells look."""

    title: str
    share: float
    style: str = "td"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a table looks; ``pad`` is the white above and below a row, in parts of the text size.

    The first ``keep`` rows stay with the heading above them.
    """

    summary: str
    columns: tuple[Column, ...]
    row_heads: bool = True
    pad: float = 0.42
    keep: int = 2


def add_table(story: Story, layout: Layout, rows: Sequence[Sequence[Cell]]) -> None:
    """Add a table of user texts; the headings before it stay with its first rows.

    Those are taken back: left where they are, ReportLab would keep them with the whole table.
    """
    if story.theme.stacked or any(_too_tall(story, layout, row) for row in rows):
        for row in rows:
            _add_block(story, layout, row)
        return
    heads = story.take_headings()
    table = _build(story, layout, rows)
    story.add(KeepStart(heads, table, layout.keep) if heads else table)


def _build(story: Story, layout: Layout, rows: Sequence[Sequence[Cell]]) -> RowTable:
    size, tree = story.theme.size, story.tree
    with tree.within("Table", {"Table": f"/Summary ({layout.summary})"}):
        with tree.within("THead"), tree.within("TR"):
            data: list[list[list[Flowable] | str]] = [
                [_head(story, each) for each in layout.columns]
            ]
        with tree.within("TBody"):
            for row in rows:
                with tree.within("TR"):
                    data.append(_row(story, layout, row))
    pad, accent, rule = size * layout.pad, colour(story.theme.accent), colour(story.theme.rule)
    return RowTable(
        data,
        _widths(story, layout),
        repeatRows=1,
        splitInRow=1,
        hAlign="LEFT",
        spaceAfter=size * 0.9,
        style=[
            CELL_FONT,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), size * 0.7),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), pad),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, accent),
            ("LINEBELOW", (0, 1), (-1, -1), 0.5, rule),
        ],
    )


def _widths(story: Story, layout: Layout) -> list[float]:
    total = sum(column.share for column in layout.columns)
    return [column.share / total * story.theme.width for column in layout.columns]


def _head(story: Story, column: Column) -> list[Flowable]:
    look = variant(story.theme, "th", alignment=style(story.theme, column.style).alignment)
    elem = story.tree.leaf("TH", attributes=_COLUMN_HEAD)
    return [tagged(typeset.markup(column.title), look, Tag(elem=elem, once=True))]


def _row(story: Story, layout: Layout, row: Sequence[Cell]) -> list[list[Flowable] | str]:
    made: list[list[Flowable] | str] = []
    gutter = story.theme.size * 0.7
    for place, (cell, width) in enumerate(zip(row, _widths(story, layout), strict=True)):
        is_head = layout.row_heads and place == 0
        with (
            story.tree.within("TH", _ROW_HEAD) if is_head else story.tree.within("TD"),
        ):
            made.append(_cell(story, cell, layout.columns[place].style, width - gutter))
    return made


def _cell(story: Story, cell: Cell, look: str, room: float) -> list[Flowable] | str:
    own = story.tree.current
    if isinstance(cell, Marked):
        tag = Tag(elem=own, decoration=cell.mark)
        return [tagged(typeset.markup(cell.text), cell.style, tag)]
    if isinstance(cell, Labelled):
        return _labelled(story, cell, room) or ""
    several = len(list(paragraphs(cell))) > 1
    return story.make_all(cell, look, tag=None if several else Tag(elem=own), room=room) or ""


def _labelled(story: Story, cell: Labelled, room: float) -> list[Flowable]:
    made: list[Flowable] = []
    for label, text in cell.parts:
        if text.strip():
            look = variant(story.theme, "td", spaceAfter=story.theme.size * 0.2)
            made += story.make_all(text, look, room=room, label=f"{label}:")
    return made


def _add_block(story: Story, layout: Layout, row: Sequence[Cell]) -> None:
    with story.tree.within("Div"), story.collect() as inside:
        for place, (cell, column) in enumerate(zip(row, layout.columns, strict=True)):
            story.add(*_block_cell(story, cell, column.title if place else ""))
    size = story.theme.size
    if _too_tall(story, layout, row):
        story.add(*inside)
        return
    story.add(
        Block(
            [[inside]],
            [story.theme.width],
            splitInRow=1,
            spaceAfter=size * 0.5,
            style=[
                CELL_FONT,
                ("LEFTPADDING", (0, 0), (-1, -1), size * 0.7),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), size * 0.15),
                ("BOTTOMPADDING", (0, 0), (-1, -1), size * 0.35),
                ("LINEBEFORE", (0, 0), (0, -1), 2, colour(story.theme.rule)),
            ],
        )
    )


def _block_cell(story: Story, cell: Cell, title: str) -> list[Flowable]:
    if _words(cell).strip() in ("", NOTHING):
        return []
    if isinstance(cell, Marked):
        return [story.make(typeset.markup(cell.text), cell.style, decoration=cell.mark)]
    if isinstance(cell, Labelled):
        return _labelled(story, cell, story.theme.width)
    if not title:
        return story.make_all(cell, "td_bold")
    return story.make_all(cell, "td", label=f"{title}:")


def _too_tall(story: Story, layout: Layout, row: Sequence[Cell]) -> bool:
    look, most = style(story.theme, "td"), story.theme.height * _TALL_CELL
    letter = look.fontSize * _AVERAGE_LETTER
    return any(
        sum(max(1, ceil(len(line) * letter / width)) for line in _words(cell).split("\n"))
        * look.leading
        > most
        for cell, width in zip(row, _widths(story, layout), strict=True)
    )


def _words(cell: Cell) -> str:
    if isinstance(cell, Labelled):
        return "\n".join(text for part in cell.parts for text in part if part[1])
    return cell.text if isinstance(cell, Marked) else cell


def without_empty_columns(
    layout: Layout, rows: Sequence[Sequence[Cell]]
) -> tuple[Layout, list[list[Cell]]]:
    """Return the table without the columns in which no row says anything."""
    kept = [
        place for place in range(len(layout.columns)) if any(_words(row[place]) for row in rows)
    ]
    columns = tuple(layout.columns[place] for place in kept)
    return replace(layout, columns=columns), [[row[place] for place in kept] for row in rows]
