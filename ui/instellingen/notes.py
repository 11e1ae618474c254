"""What Vandaag says about the recovery code, for as long as there is something to say."""

from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.errors import GcoError
from gco_desktop.services.herstelcode import HerstelcodeService
from ui.instellingen import code_texts as texts
from ui.instellingen.check_card import CheckCard
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.buttons import LinkButton
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

SECURITY = "beveiliging"
TOLD_FOR = timedelta(days=30)  # whoever leaves the old copies for a month, knows of them


class CodeNotes(QWidget):
    """The yearly question, and a line about copies that open with an older code."""

    def __init__(self, service: HerstelcodeService, runner: Runner, navigator: Navigator) -> None:
        super().__init__()
        self._service = service
        self._runner = runner.scoped(self)
        self._navigator = navigator
        self.link = LinkButton(texts.OLD_LOOK)
        self.link.clicked.connect(self._on_link)
        self.old = InlineMessage("", Tone.INFO, self.link)
        self.check = CheckCard(service, runner, navigator)
        column = spaced(QVBoxLayout(self), spacing=16)
        column.addWidget(self.old)
        column.addWidget(self.check)
        self.hide()

    def load(self) -> None:
        """Look whether there is something to say."""
        self._runner.run(self._find, self._show, _ignore)

    def _find(self) -> tuple[int, bool]:
        service = self._service
        told = service.is_replaced_within(TOLD_FOR)
        return len(service.revoked()) if told else 0, service.check_is_due()

    def _show(self, found: tuple[int, bool]) -> None:
        old, due = found
        self.old.show_message(texts.old_left(old) if old else "", Tone.INFO)
        self.setVisible(bool(old) or due)
        if due:
            self.check.load()

    @Slot()
    def _on_link(self) -> None:
        self._navigator.open_settings(SECURITY)


def _ignore(_error: GcoError) -> None:
    """The part Beveiliging tells what is wrong."""
