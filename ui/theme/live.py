"""Windows, sizes and icons that follow the theme.

A window wears the stylesheet, and all that comes into it with it; worn by the program instead,
every widget would be dressed again each time it, or what it stands in, is given a parent. What a
stylesheet cannot reach, a layout, a fixed size and the icon of a button, keeps its design values
as properties. ``refresh`` goes over all of them after a switch, so no widget has to listen.
"""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QWidget

from ui.theme.current import theme
from ui.theme.tokens import ICON

_DRESSED = "gcoDressed"
_MARGINS = "gcoMargins"
_SPACING = "gcoSpacing"
_SPARED = "gcoSpared"
_WIDTH = "gcoWidth"
_HEIGHT = "gcoHeight"
_MIN_HEIGHT = "gcoMinimumHeight"
_MIN_WIDTH = "gcoMinimumWidth"
_MAX_WIDTH = "gcoMaximumWidth"
_ICON = "gcoIcon"

L = TypeVar("L", bound=QLayout)
W = TypeVar("W", bound=QWidget)


def dressed(window: W) -> W:
    """Give a window, or what stands on its own, the look of the theme; now and after a switch."""
    window.setProperty(_DRESSED, True)
    window.setStyleSheet(theme.stylesheet)
    return window


def spaced(layout: L, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0) -> L:
    """Give a layout margins (left, top, right, bottom) and spacing in design pixels."""
    layout.setProperty(_MARGINS, list(margins))
    layout.setProperty(_SPACING, spacing)
    _apply_layout(layout)
    return layout


def spare_right(layout: QLayout, pixels: int) -> None:
    """Take real pixels off the right margin, because something else stands there."""
    layout.setProperty(_SPARED, pixels)
    _apply_layout(layout)


def sized(widget: W, *, width: int | None = None, height: int | None = None) -> W:
    """Fix the width, the height or both, in design pixels."""
    _set_sizes(widget, {_WIDTH: width, _HEIGHT: height})
    return widget


def limited(
    widget: W,
    *,
    min_width: int | None = None,
    min_height: int | None = None,
    max_width: int | None = None,
) -> W:
    """Limit the size of a widget, in design pixels."""
    sizes = {_MIN_WIDTH: min_width, _MIN_HEIGHT: min_height, _MAX_WIDTH: max_width}
    _set_sizes(widget, sizes)
    return widget


def with_icon(button: QAbstractButton, name: str, color: str = "text2", size: int = ICON) -> None:
    """Give a button an icon in a colour of the theme."""
    button.setProperty(_ICON, [name, color, size])
    _apply_icon(button)


def refresh(app: QApplication) -> None:
    """Bring every window, layout, fixed size and icon in line with the theme in use."""
    for window in app.topLevelWidgets():
        if window.property(_DRESSED):
            window.ensurePolished()  # else Qt goes on with the stylesheet it read before
            window.setStyleSheet(theme.stylesheet)
        for layout in window.findChildren(QLayout):
            _apply_layout(layout)
        for widget in (window, *window.findChildren(QWidget)):
            _apply_sizes(widget)
            if isinstance(widget, QAbstractButton):
                _apply_icon(widget)
            widget.update()


def redraw_icons(window: QWidget) -> None:
    """Draw the icons in a window anew: it stands on a screen with dots of another size."""
    theme.draw_for(window.devicePixelRatioF())
    for button in window.findChildren(QAbstractButton):
        _apply_icon(button)


def _set_sizes(widget: QWidget, sizes: dict[str, int | None]) -> None:
    for name, value in sizes.items():
        if value is not None:
            widget.setProperty(name, value)
    _apply_sizes(widget)


def _apply_layout(layout: QLayout) -> None:
    margins = layout.property(_MARGINS)
    if isinstance(margins, Sequence):
        left, top, right, bottom = (theme.px(side) for side in margins)
        spared = int(layout.property(_SPARED) or 0)
        layout.setContentsMargins(left, top, max(right - spared, 0), bottom)
        layout.setSpacing(theme.px(layout.property(_SPACING)))


def _apply_sizes(widget: QWidget) -> None:
    setters = {
        _WIDTH: widget.setFixedWidth,
        _HEIGHT: widget.setFixedHeight,
        _MIN_WIDTH: widget.setMinimumWidth,
        _MIN_HEIGHT: widget.setMinimumHeight,
        _MAX_WIDTH: widget.setMaximumWidth,
    }
    for name, setter in setters.items():
        value = widget.property(name)
        if value is not None:
            setter(theme.px(value))


def _apply_icon(button: QAbstractButton) -> None:
    design = button.property(_ICON)
    if isinstance(design, Sequence):
        name, color, size = design
        button.setIcon(theme.icon(str(name), str(color), int(size)))
        button.setIconSize(QSize(theme.px(int(size)), theme.px(int(size))))
