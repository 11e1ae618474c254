"""The screens before a kluis is open, one at a time; nothing here loads the database stack."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NotAKluisError
from ui.runner import Runner
from ui.start import texts
from ui.start.actions import StartActions
from ui.start.page import StartPage
from ui.start.unlock_page import UnlockPage
from ui.theme import spaced
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import ElidedLabel
from ui.widgets.tone import Tone

if TYPE_CHECKING:
    from ui.widgets.files import FileChooser


class StartView(QWidget):
    """Shows the kluis in ``folder``, or a welcome when there is none; ``opened`` gets it open.

    ``guarding`` says whether a secret is on the screen, such as a recovery code or a password.
    """

    team_asked = Signal()
    guarding = Signal(bool)

    def __init__(
        self,
        actions: StartActions,
        folder: Path,
        runner: Runner,
        opened: Callable[[Any], None],
        files: "FileChooser | None" = None,
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self._home = folder
        self._folder = folder
        self._runner = runner.scoped(self)
        self._on_opened = opened
        self._given_files = files
        self._stack = QStackedWidget()
        self.footer = ElidedLabel("", "small")
        self.team = LinkButton(texts.TEAM, "report-analytics", texts.TEAM_TIP)
        self.team.clicked.connect(self.team_asked)
        foot = spaced(QHBoxLayout(), (24, 4, 24, 12), 12)
        foot.addWidget(self.footer, 1)
        foot.addWidget(self.team)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self.show_folder(folder)

    @property
    def _files(self) -> "FileChooser":
        if self._given_files is None:
            from ui.widgets.files import SystemFileChooser  # not wanted for the first paint

            self._given_files = SystemFileChooser()
        return self._given_files

    @property
    def page(self) -> QWidget | None:
        """The screen that is shown."""
        return self._stack.currentWidget()

    @property
    def holds_secret(self) -> bool:
        """Whether the screen must make way when the user leaves the computer."""
        page = self._stack.currentWidget()
        return isinstance(page, StartPage) and page.guarded and not page.at_work

    def conceal(self) -> None:
        """Leave no secret on the screen; what is being done goes on."""
        page = self._stack.currentWidget()
        if self.holds_secret:
            self.show_folder(self._folder)
        elif isinstance(page, StartPage):
            page.forget()

    def show_folder(self, folder: Path, message: str = "") -> None:
        """Show the kluis in this folder, or how to begin when there is none."""
        self._folder = folder
        if self._actions.status(folder).exists:
            self.show_unlock(message)
        else:
            self.show_welcome(message)

    def show_unlock(self, message: str = "") -> None:
        """Show the unlock screen of the folder."""
        page = UnlockPage(self._actions, self._folder, self._runner, self._opened, message)
        page.code_asked.connect(self._on_code)
        page.backup_asked.connect(self._on_restore)
        page.mend_asked.connect(self.show_mend)
        page.folder_asked.connect(self._on_existing)
        page.own_asked.connect(self._on_own)
        page.sheet_asked.connect(self._on_sheet)
        page.guarding.connect(self.guarding)
        if self._folder == self._home:
            page.own.hide()
        self._show(page, texts.folder_line(self._folder))

    def tell(self, text: str, tone: Tone) -> None:
        """Say something on the unlock screen, when that is what is shown."""
        if isinstance(self.page, UnlockPage):
            self.page.message.show_message(text, tone)

    def show_rotate(self) -> None:
        """Show how the kluis of the folder gets another recovery code."""
        from ui.start.rotate_page import RotatePage

        page = RotatePage(self._actions, self._folder, self._runner)
        page.left.connect(self._on_back)
        page.sheet_asked.connect(self._on_sheet)
        self._show(page, texts.folder_line(self._folder))

    @Slot(str)
    def show_mend(self, password: str = "", message: str = "") -> None:
        """Show how what is left of the kluis of the folder is saved."""
        from ui.start.mend_page import MendPage

        page = MendPage(self._actions, self._folder, self._runner, password, message)
        page.left.connect(self._on_back)
        page.finished.connect(self._on_back)
        page.backup_asked.connect(self._on_restore)
        self._show(page, texts.folder_line(self._folder))

    def show_restore(self, path: Path | None = None) -> None:
        """Show how a backup is put back in the folder; ``path`` is chosen already."""
        from ui.start.restore_page import RestorePage

        practice = self._actions.status(self._folder).practice
        folder = self._home if practice and path is None else self._folder
        page = RestorePage(self._actions, folder, self._runner, self._restored, self._files)
        page.left.connect(self._on_back)
        self._show(page)
        if path is not None:
            page.choose(path)

    def undo_restore(self, database: str, backup: int) -> None:
        """Put back what a restore replaced, and show the unlock screen with what came of it."""
        folder = self._folder
        self._runner.run(
            lambda: self._actions.put_back(folder, database, backup),
            lambda _nothing: self.show_folder(folder, texts.PUT_BACK),
            self._not_put_back,
        )

    def show_welcome(self, message: str = "") -> None:
        """Show how to begin in the folder."""
        from ui.start.welcome_page import WelcomePage

        page = WelcomePage(self._actions, self._runner, message)
        page.new_asked.connect(self._on_new)
        page.existing_asked.connect(self._on_existing)
        page.backup_asked.connect(self._on_restore)
        page.practice_made.connect(self.show_folder)
        self._show(page)

    def _not_put_back(self, error: GcoError) -> None:
        self.show_folder(self._folder)
        self.tell(error_text(error), Tone.BAD)

    def _show(self, page: StartPage, footer: str = "") -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.footer.setText(footer)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()  # with every password and code that was typed in it
        page.start()
        self.guarding.emit(page.guarded)

    def _opened(self, services: Any) -> None:
        folder = services.kluis.folder
        if folder != self._home and not services.kluis.practice:
            self._actions.remember_folder(folder)
        self._on_opened(services)

    def _restored(self, folder: Path) -> None:
        self.show_folder(folder, texts.RESTORED)

    def _chosen(self, folder: Path) -> None:
        place = self._actions.place(folder)
        if self._actions.status(place).exists:
            self.show_folder(place)
        else:
            self.show_welcome(error_text(NotAKluisError()))

    @Slot()
    def _on_new(self) -> None:
        from ui.start.wizard_page import WizardPage

        page = WizardPage(self._actions, self._folder, self._runner, self._opened, self._files)
        page.left.connect(self._on_back)
        page.made.connect(self._on_made)
        self._show(page)

    @Slot(object)
    def _on_made(self, folder: Path) -> None:
        self._home = self._folder = folder

    @Slot(str, str)
    def _on_sheet(self, code: str, password: str) -> None:
        from ui.start.wizard_contract import MadeKluis
        from ui.start.wizard_page import WizardPage

        made = MadeKluis(folder=self._folder, code=code, password=password)
        page = WizardPage(
            self._actions, self._folder, self._runner, self._opened, self._files, made
        )
        page.left.connect(self._on_back)
        self._show(page)

    @Slot()
    def _on_code(self) -> None:
        from ui.start.recover_page import RecoverPage

        page = RecoverPage(self._actions, self._folder, self._runner, self._opened)
        page.left.connect(self._on_back)
        self._show(page, texts.folder_line(self._folder))

    @Slot()
    def _on_restore(self) -> None:
        self.show_restore()

    @Slot()
    def _on_existing(self) -> None:
        self._files.folder(self, texts.CHOOSE_FOLDER, self._chosen)

    @Slot()
    def _on_own(self) -> None:
        self.show_folder(self._home)

    @Slot()
    def _on_back(self) -> None:
        self.show_folder(self._folder)
