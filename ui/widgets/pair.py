"""Two parts of a form beside each other, or below each other where there is little room."""

from PySide6.QtWidgets import QWidget

from ui.widgets.page import Columns

_NARROW = 420


def side_by_side(left: QWidget, right: QWidget) -> Columns:
    """Return both with their tops in line."""
    pair = Columns(1, 1, narrow=_NARROW)
    for side, part in ((pair.left, left), (pair.right, right)):
        side.addWidget(part)
        side.addStretch(1)
    return pair
