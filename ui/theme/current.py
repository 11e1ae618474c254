"""The theme in use: colours, sizes, fonts and icons for whoever draws."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap

from ui.theme.fonts import build_font
from ui.theme.icons import draw_icon
from ui.theme.stylesheet import build_stylesheet
from ui.theme.tokens import DARK, ICON, LIGHT, Scheme


class Theme(QObject):
    """One scheme at one text scale; ``changed`` fires after every switch."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scheme = LIGHT
        self._colors = LIGHT.colors()
        self._scale = 1.0
        self._stylesheet = ""
        self._ratios: set[float] = set()
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    @property
    def scheme(self) -> Scheme:
        """The colours in use."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in use."""
        return self._scheme is DARK

    @property
    def scale(self) -> float:
        """The text scale in use, 0.9 to 1.5."""
        return self._scale

    def use(self, scheme: Scheme, scale: float) -> None:
        """Take this scheme and scale; whoever calls emits ``changed`` when all is in place."""
        self._scheme = scheme
        self._colors = scheme.colors()
        self._scale = scale
        self._stylesheet = ""
        self._fonts.clear()
        self._pixmaps.clear()

    @property
    def stylesheet(self) -> str:
        """The one stylesheet, for a window: see ``dressed``."""
        if not self._stylesheet:
            self._stylesheet = build_stylesheet(self._scheme, self._scale)
        return self._stylesheet

    def draw_for(self, ratio: float) -> None:
        """Draw icons for a screen with this pixel ratio as well, from now on."""
        self._ratios.add(ratio)

    def color(self, token: str) -> QColor:
        """Return the colour of a token, such as ``primary``."""
        return QColor(self._colors[token])

    def px(self, design: float) -> int:
        """Return design pixels as pixels at the text scale in use."""
        return round(design * self._scale)

    def font(self, kind: str = "body", *, tabular: bool = False) -> QFont:
        """Return the font of a kind of text; ``tabular`` gives digits of one width."""
        key = (kind, tabular)
        if key not in self._fonts:
            self._fonts[key] = build_font(kind, self._scale, tabular=tabular)
        return self._fonts[key]

    def pixmap(
        self, name: str, color: str = "text2", size: int = ICON, ratio: float = 0.0
    ) -> QPixmap:
        """Return an icon of ``size`` design pixels in a colour; ratio 0 is that of the screen."""
        key = (name, color, size, ratio or _screen_ratio())
        if key not in self._pixmaps:
            self._pixmaps[key] = draw_icon(name, self._colors[color], self.px(size), key[3])
        return self._pixmaps[key]

    def icon(self, name: str, color: str = "text2", size: int = ICON) -> QIcon:
        """Return an icon for the screens in use, greyed by the theme itself when disabled."""
        icon = QIcon()
        for ratio in self._ratios | {_screen_ratio()}:
            icon.addPixmap(self.pixmap(name, color, size, ratio))
            icon.addPixmap(self.pixmap(name, "text3", size, ratio), QIcon.Mode.Disabled)
        return icon


def _screen_ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


theme = Theme()
