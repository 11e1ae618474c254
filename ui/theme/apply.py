"""Puts a scheme and a text scale on the whole program."""

from enum import StrEnum, unique

from PySide6.QtCore import QDir, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from resources import ROOT
from ui.one_of_a_kind import only
from ui.theme.current import theme
from ui.theme.fonts import load_fonts
from ui.theme.live import refresh
from ui.theme.palette import build_palette
from ui.theme.tokens import DARK, LIGHT, SCALE_MAX, SCALE_MIN, Scheme


@unique
class SchemeChoice(StrEnum):
    """What the user may choose under Weergave."""

    LIGHT = "licht"
    DARK = "donker"
    SYSTEM = "systeem"


_QT_SCHEMES = {
    SchemeChoice.LIGHT: Qt.ColorScheme.Light,
    SchemeChoice.DARK: Qt.ColorScheme.Dark,
    SchemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
}


def apply_theme(app: QApplication, scheme: str = SchemeChoice.LIGHT, scale: float = 1.0) -> None:
    """Put scheme ``licht``, ``donker`` or ``systeem`` on the program; text scale 0.9 to 1.5."""
    choice = SchemeChoice(scheme)
    only(app, _SystemFollower).follow(choice, min(max(scale, SCALE_MIN), SCALE_MAX))


class _SystemFollower(QObject):
    """Applies the choice, and applies it again when the system turns dark or light."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = SchemeChoice.LIGHT
        self._scale = 1.0
        self._worn: tuple[Scheme, float] | None = None
        load_fonts()
        QDir.addSearchPath("icons", str(ROOT / "icons"))
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def follow(self, choice: SchemeChoice, scale: float) -> None:
        """Apply a choice."""
        self._choice = choice
        self._scale = scale
        self._app.styleHints().setColorScheme(_QT_SCHEMES[choice])  # for the title bar
        self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        if self._choice is SchemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        look = (self._scheme(), self._scale)
        if look == self._worn:  # Qt would dress every widget there is anew
            return
        self._worn = look
        theme.use(*look)
        self._app.setFont(theme.font("body"))
        self._app.setPalette(build_palette(theme.scheme))
        refresh(self._app)
        theme.changed.emit()

    def _scheme(self) -> Scheme:
        if self._choice is SchemeChoice.SYSTEM:
            system = self._app.styleHints().colorScheme()
            return DARK if system is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice is SchemeChoice.DARK else LIGHT
