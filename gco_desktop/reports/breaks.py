"""Where a page may break: never after one row, never between a heading and its table."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, FrameBreak, Table

_LONELY = 90  # points: a row higher than this may stand alone
_LARGE_BOX = 0.6  # of a page: a box higher than this may break
_FRESH_PAGE = 0.93  # of a page is left: it must break somewhere
_TALL_ROW = 0.5  # of a page: a row that may break inside
_ENDLESS = 10.0**6


def _page_height(flowable: Flowable) -> float:
    """Return the height of the frame a flowable is being placed in."""
    frame: Any = getattr(flowable, "_frame", None)
    return float(frame._height) if frame is not None else 700.0


class RowTable(Table):
    """A table that leaves no lonely row before or after a page break."""

    _nrows: int
    _rowHeights: Any  # noqa: N815 - ReportLab's name

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Return the parts before and after a break that leaves two rows on either side."""
        parts = super().split(aW, aH)
        rows = self._body_rows(parts)
        if rows is None:
            return parts
        before, after = rows
        heights, head = self._rowHeights, self.repeatRows
        whole = _page_height(self)
        if after == 1 and heights[-1] < _LONELY and before > 2:  # noqa: PLR2004 - two stay behind
            again = super().split(aW, sum(heights[: head + before - 1]) + 0.01)
            if len(again) == 2:  # noqa: PLR2004 - a part before and one after
                return [again[0], FrameBreak(), again[1]]
        lonely = (before == 1 and heights[head] < _LONELY) or (
            after == 1 and before == 2 and heights[-1] < _LONELY  # noqa: PLR2004 - three in all
        )
        if lonely and aH <= whole * _FRESH_PAGE:
            return []
        # without the break ReportLab begins the second part on this page, with a second header,
        # when a piece of its first row fits
        fits = heights[head + before] < whole * _TALL_ROW
        return [parts[0], FrameBreak(), parts[1]] if fits else parts

    def body_rows(self) -> int:
        """Return the number of rows below the header."""
        return self._nrows - self.repeatRows

    def _body_rows(self, parts: Sequence[Flowable]) -> tuple[int, int] | None:
        """Return the rows before and after the break; nothing when it falls inside a row."""
        tables = [part for part in parts if isinstance(part, RowTable)]
        if len(parts) != 2 or len(tables) != 2:  # noqa: PLR2004 - a part before and one after
            return None
        before, after = tables[0].body_rows(), tables[1].body_rows()
        return (before, after) if before + after == self.body_rows() else None


class Block(Table):
    """A box that moves to the next page as a whole, unless it takes up most of a page."""

    _height: float

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Return nothing, which moves the box, or its parts when it is a very high one."""
        self.wrap(aW, aH)
        return super().split(aW, aH) if self._height > _page_height(self) * _LARGE_BOX else []


class KeepStart(Flowable):
    """Headings that never part from the first rows of the table under them."""

    def __init__(self, heads: Sequence[Flowable], table: RowTable, rows: int = 2) -> None:
        super().__init__()
        self._heads, self._table, self._rows = heads, table, rows

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Return the size of headings and table together."""
        head = self._head_height(aW)
        self.width = aW
        self.height = head + self._table.wrap(aW, max(aH - head, 1))[1]
        return self.width, self.height

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the white above the first heading."""
        return self._heads[0].getSpaceBefore()

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the white below the table."""
        return self._table.getSpaceAfter()

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: N803
        """Return headings with the first rows, and the rest; nothing when they do not fit."""
        head = self._head_height(aW)
        table: Any = self._table
        table._frame = getattr(self, "_frame", None)  # it asks for the page height
        parts = self._table.split(aW, aH - head) if aH > head else []
        first = parts[0] if len(parts) > 1 else None
        wanted = min(self._rows, self._table.body_rows())
        if isinstance(first, RowTable) and first.body_rows() >= wanted:
            return [*self._heads, *parts]
        if aH >= _page_height(self) * _FRESH_PAGE:
            return [*self._heads, self._table]
        return []

    def draw(self) -> None:
        """Paint the headings and the table below them."""
        y = self.height
        for place, flowable in enumerate(self._heads):
            y -= flowable.getSpaceBefore() if place else 0
            y -= flowable.wrap(self.width, _ENDLESS)[1]
            flowable.drawOn(self.canv, 0, y)
            y -= flowable.getSpaceAfter()
        self._table.wrap(self.width, _ENDLESS)
        self._table.drawOn(self.canv, 0, 0)

    def _head_height(self, width: float) -> float:
        heights = [
            flowable.wrap(width, _ENDLESS)[1]
            + (flowable.getSpaceBefore() if place else 0)
            + flowable.getSpaceAfter()
            for place, flowable in enumerate(self._heads)
        ]
        return sum(heights)
