"""Calm bars above every screen about what a crash may have done."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from gco_desktop.errors import GcoError
from gco_desktop.services.controle import ControleService, Findings
from ui import damage_texts as texts
from ui.notices import NoticeBar
from ui.runner import Runner
from ui.widgets.tone import Tone


class DamageBar(NoticeBar):
    """Says when part of the kluis is damaged; after an untidy end it checks in the background."""

    def __init__(self, controle: ControleService, runner: Runner, mend: Callable[[], None]) -> None:
        super().__init__(texts.MEND, Tone.WARN)
        self._mend = mend
        self.button.clicked.connect(self._on_mend)
        if not controle.was_clean:
            runner.scoped(self).run_apart(controle.quick, self.show_findings, _ignore)

    def show_findings(self, findings: Findings) -> None:
        """Say that there is damage, or nothing."""
        if not findings.ok:
            self.show_damage()

    def show_damage(self) -> None:
        """Say that there is damage."""
        self.tell(texts.FOUND)

    @Slot()
    def _on_mend(self) -> None:
        self._mend()


class MissingWorkBar(NoticeBar):
    """Says that the latest work may be missing, because its file is."""

    def __init__(self, controle: ControleService, show_backups: Callable[[], None]) -> None:
        super().__init__(texts.BACKUPS, Tone.WARN)
        self._show_backups = show_backups
        self.button.clicked.connect(self._on_backups)
        if controle.work_may_be_missing:
            self.tell(texts.MISSING)

    @Slot()
    def _on_backups(self) -> None:
        self._show_backups()


def _ignore(_error: GcoError) -> None:
    """The kluis was closed first; the next time it is opened the check comes again."""
