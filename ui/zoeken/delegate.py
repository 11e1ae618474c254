"""Draws the rows: headings, names with what stands beside them, sentences with words marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.theme import theme
from ui.theme.tokens import ICON
from ui.widgets.pill import draw_pill, pill_width
from ui.widgets.rows import RowDelegate, draw_line
from ui.widgets.tone import Tone
from ui.zoeken.contract import RowKind, ZoekRow
from ui.zoeken.model import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
_HEIGHTS = {RowKind.HEADING: 32, RowKind.LINE: 38, RowKind.TEXT: 56, RowKind.MORE: 34}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SIDE, _GAP = 18, 10
_BESIDE = 0.45  # of the width, at most, for what stands beside a title


class ZoekDelegate(RowDelegate):
    """Each kind of row has its own height and its own drawing."""

    hairline = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the row."""
        row: ZoekRow = index.data(ROW_ROLE)
        return QSize(theme.px(200), theme.px(_HEIGHTS[row.kind]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row: ZoekRow = index.data(ROW_ROLE)
        painter.save()
        area: QRect = option.rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        if row.kind is RowKind.HEADING:
            draw_line(painter, area.adjusted(0, theme.px(6), 0, 0), row.titel, "label", "text3")
        else:
            self.draw_ground(painter, option)
            self._draw_choice(painter, area, row)
        painter.restore()

    def _draw_choice(self, painter: QPainter, area: QRect, row: ZoekRow) -> None:
        if row.kind is RowKind.MORE:
            draw_line(painter, area, row.titel, "strong", "primary")
        elif row.kind is RowKind.TEXT:
            edge = theme.px(7)
            half = area.height() // 2
            self._draw_title(painter, area.adjusted(0, edge, 0, -half), row)
            _draw_sentence(painter, area.adjusted(0, half, 0, -edge), row)
        else:
            side = theme.px(ICON)
            top = area.y() + (area.height() - side) // 2
            painter.drawPixmap(area.x(), top, theme.pixmap(row.icon, "text2", ICON))
            self._draw_title(painter, area.adjusted(side + theme.px(_GAP), 0, 0, 0), row)

    def _draw_title(self, painter: QPainter, area: QRect, row: ZoekRow) -> None:
        if row.pill:
            width, height = pill_width(row.pill), theme.px(20)
            top = area.y() + (area.height() - height) // 2
            pill = QRectF(area.right() - width, top, width, height)
            draw_pill(painter, pill, row.pill, Tone.NEUTRAL)
            area.setRight(area.right() - width - theme.px(_GAP))
        if row.bij:
            wanted = QFontMetrics(theme.font("small", tabular=True)).horizontalAdvance(row.bij)
            width = min(wanted + 2, round(area.width() * _BESIDE))
            beside = QRect(area.right() - width, area.y(), width, area.height())
            draw_line(painter, beside, row.bij, "small", "text2", _RIGHT)
            area.setRight(area.right() - width - theme.px(_GAP))
        draw_line(painter, area, row.titel, "strong", "text")


def _draw_sentence(painter: QPainter, area: QRect, row: ZoekRow) -> None:
    """Draw the words one after the other until the line is full; those that were found marked."""
    left = area.x()
    for part in row.zin:
        room = area.right() - left
        if room <= 0:
            return
        kind = "label" if part.raak else "small"
        font = theme.font(kind)
        width = QFontMetrics(font).horizontalAdvance(part.tekst)
        place = QRect(left, area.y(), min(width + 1, room), area.height())
        if part.raak:
            high = theme.px(20)
            top = area.y() + (area.height() - high) // 2
            mark = QRect(left - 1, top, place.width() + 2, high)
            painter.fillRect(mark, theme.color("warn_soft"))
        color = "text" if part.raak else "text2"
        if width > room:
            draw_line(painter, place, part.tekst, kind, color)
        else:  # measured already
            painter.setFont(font)
            painter.setPen(theme.color(color))
            painter.drawText(place, int(_LEFT), part.tekst)
        left += width
