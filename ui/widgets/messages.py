"""Messages that stay on the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import spaced
from ui.widgets import texts
from ui.widgets.buttons import LinkButton
from ui.widgets.form import FormRow
from ui.widgets.labels import Icon, Label, restyle
from ui.widgets.tone import Tone

_ICONS = {
    Tone.INFO: "info-circle",
    Tone.OK: "circle-check",
    Tone.WARN: "alert-triangle",
    Tone.BAD: "alert-circle",
}


class InlineMessage(QFrame):
    """A coloured line with an icon and room for actions; hidden while it has no text."""

    def __init__(self, text: str = "", tone: Tone = Tone.INFO, *actions: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "message")
        row = spaced(QHBoxLayout(self), (12, 8, 12, 8), 10)
        self._icon = Icon(_ICONS.get(tone, "info-circle"))
        self._label = Label("", wrap=True)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        for action in actions:
            row.addWidget(action)
        self.show_message(text, tone)

    @property
    def text(self) -> str:
        """What it says now."""
        return self._label.text()

    def show_message(self, text: str, tone: Tone = Tone.INFO) -> None:
        """Say something; a screen reader says it too. Without text the message goes."""
        self.setProperty("kind", tone.value)
        restyle(self)
        restyle(self._label)
        self._icon.set_icon(_ICONS.get(tone, "info-circle"), tone.text_token)
        self._label.setText(text)
        if text and self.parent() is None:
            # Shown now it would be a window of its own; its parent will show it.
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
        else:
            self.setVisible(bool(text))
        self.setAccessibleName(text)
        if text and self.window().isVisible():
            announce(self, text)

    def clear(self) -> None:
        """Take the message away."""
        if self.text or not self.isHidden():
            self.show_message("")


class ErrorSummary(QFrame):
    """The faults of a form on top of it, each a link to its field; hidden below two faults."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "message")
        self.setProperty("kind", Tone.BAD.value)
        self._column = spaced(QVBoxLayout(self), (12, 8, 12, 8), 0)
        self._column.addWidget(Label(texts.SUMMARY_TITLE, "strong"))
        self._links: list[LinkButton] = []
        self.hide()

    def show_errors(self, errors: Sequence[tuple[FormRow, str]]) -> None:
        """Put each text under its field and move the focus to the first field."""
        self.clear()
        for row, text in errors:
            row.set_error(text)
            self._add_link(row, text)
        self.setVisible(len(errors) > 1)
        if errors:
            errors[0][0].focus_field()
            announce(self, " ".join(text for _row, text in errors))

    def clear(self) -> None:
        """Forget the faults shown here; the rows keep theirs until they are told."""
        for link in self._links:
            self._column.removeWidget(link)
            link.deleteLater()
        self._links.clear()
        self.hide()

    def _add_link(self, row: FormRow, text: str) -> None:
        link = LinkButton(texts.problem(row.caption, text))
        link.clicked.connect(row.focus_field)
        self._links.append(link)
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say ``text`` now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # large, and not needed yet

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
