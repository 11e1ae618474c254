"""A line about the folder of the kluis, when it stands where it may be harmed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot

from gco_desktop.errors import GcoError
from gco_desktop.kluis.surroundings import Surroundings, surroundings_of
from ui.navigator import SettingsHolder
from ui.runner import Runner
from ui.widgets import place_texts as texts
from ui.widgets.buttons import LinkButton
from ui.widgets.messages import InlineMessage
from ui.widgets.tone import Tone


class PlaceLine(InlineMessage):
    """Warns until it is hidden by the user; another risk is told again."""

    def __init__(self, folder: Path, settings: SettingsHolder, runner: Runner) -> None:
        self.hide_button = LinkButton(texts.HIDE)
        super().__init__("", Tone.WARN, self.hide_button)
        self._settings = settings
        self._found: Surroundings | None = None
        self.hide_button.clicked.connect(self._on_hide)
        # Apart: a network that hangs may take its time to answer.
        runner.scoped(self).run_apart(lambda: surroundings_of(folder), self._on_found, _ignore)

    def _on_found(self, found: Surroundings | None) -> None:
        self._found = found
        if found is not None and found.risk.value != self._settings.settings.plek_gezien:
            self.show_message(texts.while_open(found), Tone.WARN)

    @Slot()
    def _on_hide(self) -> None:
        self.clear()
        if self._found is not None:
            seen = self._found.risk.value
            self._settings.change_settings(replace(self._settings.settings, plek_gezien=seen))


def _ignore(_error: GcoError) -> None:
    """Without an answer there is nothing to warn about."""
