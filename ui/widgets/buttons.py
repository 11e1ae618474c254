"""Buttons; the text is a verb, and a button without text has a spoken name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from ui.theme import with_icon
from ui.widgets.labels import plain_tip

_ICON_TOKENS = {
    "primary": "on_primary",
    "quiet": "primary",
    "link": "primary",
    "bare": "primary",
    "danger": "bad",
}


class Button(QPushButton):
    """What every button of the program shares; use one of the kinds below."""

    kind = "secondary"

    def __init__(self, text: str, icon: str = "", tip: str = "") -> None:
        # Thin spaces: the stylesheet has no distance between an icon and its text.
        super().__init__(f"\u2009\u2009{text}" if icon and text else text)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        if icon:
            with_icon(self, icon, _ICON_TOKENS.get(self.kind, "text2"))
            self.setAccessibleName(text.replace("&", ""))
        if tip:
            self.setToolTip(plain_tip(tip))

    def set_text(self, text: str) -> None:
        """Show another text, beside the same icon."""
        self.setText(f"\u2009\u2009{text}" if not self.icon().isNull() else text)
        self.setAccessibleName(text.replace("&", ""))

    def set_name(self, name: str) -> None:
        """Show a name to the letter: an ampersand in it underlines nothing."""
        self.set_text(name.replace("&", "&&"))
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.click()
            return
        super().keyPressEvent(event)


class PrimaryButton(Button):
    """The one thing a page is for."""

    kind = "primary"


class SecondaryButton(Button):
    """An action beside the first one: with a border."""


class QuietButton(Button):
    """An action that stays in the background: without a border."""

    kind = "quiet"


class LinkButton(Button):
    """A small action inside a card."""

    kind = "link"


class DangerButton(Button):
    """An action that takes something away."""

    kind = "danger"


class IconButton(Button):
    """A button with only an icon; ``name`` is its tooltip and its spoken name."""

    kind = "icon"

    def __init__(self, icon: str, name: str, *, bare: bool = False) -> None:
        if bare:
            self.kind = "bare"
        super().__init__("", icon, name)
        self.setAccessibleName(name)

    def set_icon(self, icon: str, name: str) -> None:
        """Show another icon with another name."""
        with_icon(self, icon, _ICON_TOKENS.get(self.kind, "text2"))
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
