"""What needs the kluis closed first: another recovery code, mending, putting a backup back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.start.view import StartView

if TYPE_CHECKING:
    from ui.workplace import Workplace

Leave = Callable[[Callable[[StartView], None]], None]


class GoingOn(QObject):
    """Lives as long as the screens of one kluis; ``leave`` locks it, and shows what comes then."""

    def __init__(self, workplace: "Workplace", leave: Leave) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._lock_and = leave
        workplace.renew_asked.connect(self._on_renew)
        workplace.mend_asked.connect(self._on_mend)
        workplace.put_back_asked.connect(self._on_put_back)
        workplace.undo_restore_asked.connect(self._on_undo_restore)

    def _leave(self, show: Callable[[StartView], None]) -> None:
        self._workplace.comes_back = False
        self._lock_and(show)

    @Slot()
    def _on_renew(self) -> None:
        self._leave(StartView.show_rotate)

    @Slot()
    def _on_mend(self) -> None:
        self._leave(StartView.show_mend)

    @Slot(object)
    def _on_put_back(self, path: Path) -> None:
        self._leave(lambda view: view.show_restore(path))

    @Slot(str, int)
    def _on_undo_restore(self, database: str, backup: int) -> None:
        self._leave(lambda view: view.undo_restore(database, backup))
