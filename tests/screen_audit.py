"""What an eye misses: controls without a name, a letter used twice, and text cut off."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from ui.theme import dressed

_SLACK = 2


def faults(root: QWidget) -> list[str]:
    """Return everything found on a screen in the look of the program, in words."""
    if not _wears_a_look(root.window()):
        dressed(root.window())
        QApplication.processEvents()
    return [*nameless(root), *same_letters(root), *cut_off(root)]


def nameless(root: QWidget) -> Iterator[str]:
    """Name what the keyboard reaches and a screen reader cannot tell."""
    for widget in _shown(root):
        if isinstance(widget, QScrollBar | QScrollArea) or widget.focusProxy() is not None:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and not (widget.accessibleName() or text.strip()):
            yield f"no name: {_where(widget)}"


def same_letters(root: QWidget) -> Iterator[str]:
    """Name the letters that lead to two controls at once."""
    letters = Counter(letter for widget in _shown(root) if (letter := _letter(widget)))
    yield from (f"Alt+{letter} leads to {count}" for letter, count in letters.items() if count > 1)


def cut_off(root: QWidget) -> Iterator[str]:
    """Name the labels and buttons whose text does not fit."""
    for widget in _shown(root):
        if isinstance(widget, QLabel) and not getattr(widget, "elides", False):
            wraps = widget.wordWrap()
            high = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
            wide = 0 if wraps else widget.sizeHint().width()
        elif isinstance(widget, QAbstractButton):
            wide, high = widget.minimumSizeHint().width(), widget.minimumSizeHint().height()
        else:
            continue
        if wide > widget.width() + _SLACK or high > widget.height() + _SLACK:
            yield f"cut off: {_where(widget)} {widget.text()[:40]!r}"


def _wears_a_look(widget: QWidget | None) -> bool:
    return widget is not None and (
        bool(widget.styleSheet()) or _wears_a_look(widget.parentWidget())
    )


def _shown(root: QWidget) -> list[QWidget]:
    return [widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root)]


def _letter(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
        _before, mark, after = widget.text().replace("&&", "").partition("&")
        return after[:1].lower() if mark else ""
    return ""


def _where(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} in {type(parent).__name__}"
