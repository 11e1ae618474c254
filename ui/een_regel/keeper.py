"""Opens the dialog for one line over the window, once."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.changes import Changes
from ui.een_regel import texts
from ui.een_regel.contract import RegelServices
from ui.een_regel.view import EenRegelDialog
from ui.navigator import Navigator
from ui.runner import Runner
from ui.widgets.buttons import SecondaryButton


class RegelKeeper(QObject):
    """The one dialog there is; typing goes on in it when it is asked for again."""

    def __init__(
        self,
        over: QWidget,
        services: RegelServices,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        today: Callable[[], date],
    ) -> None:
        super().__init__(over)
        self._over = over
        self._services = services
        self._runner = runner
        self._changes = changes
        self._navigator = navigator
        self._today = today
        self.dialog: EenRegelDialog | None = None

    @Slot()
    def open(self) -> None:
        """Open the dialog, unless it is open."""
        if self.dialog is not None:
            self.dialog.line.setFocus()
            return
        self.dialog = EenRegelDialog(
            self._services, self._runner, self._changes, self._navigator, self._today, self._over
        )
        self.dialog.finished.connect(self._on_finished)
        self.dialog.start()

    @Slot()
    def _on_finished(self) -> None:
        self.dialog = None


class RegelButton(SecondaryButton):
    """Opens the line; stands on the screens where one books."""

    def __init__(self, keeper: RegelKeeper) -> None:
        super().__init__(texts.BUTTON, "notes", texts.BUTTON_TIP)
        self.clicked.connect(keeper.open)
