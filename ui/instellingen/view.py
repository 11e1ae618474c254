"""The screen Instellingen: its parts on the left, one of them beside it."""

from enum import StrEnum, unique
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, FormKind
from ui.instellingen import (
    afkortingen_texts,
    bewijs_texts,
    keuzelijsten_texts,
    prullenbak_texts,
    texts,
)
from ui.instellingen.afkortingen_panel import AfkortingenPanel
from ui.instellingen.algemeen_panel import AlgemeenPanel
from ui.instellingen.beveiliging_panel import BeveiligingPanel
from ui.instellingen.bewijs_panel import BewijsPanel
from ui.instellingen.contract import InstellingenServices
from ui.instellingen.controle_card import ControleCard
from ui.instellingen.dag_row import DagCard
from ui.instellingen.keuzelijsten_panel import KeuzelijstenPanel
from ui.instellingen.lock_row import LockCard
from ui.instellingen.over_panel import OverPanel
from ui.instellingen.place_line import PlaceLine
from ui.instellingen.prullenbak_panel import PrullenbakPanel
from ui.instellingen.reservekopie_panel import ReservekopiePanel
from ui.instellingen.reservekopie_presenter import Surroundings
from ui.instellingen.weergave_panel import WeergavePanel
from ui.navigator import Navigator, SettingsHolder
from ui.runner import Runner
from ui.theme import sized, spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.card import Card
from ui.widgets.files import FileChooser, SystemFileChooser
from ui.widgets.page import PageHeader, ScrollArea
from ui.widgets.rows import Index, RowList, TwoLineDelegate
from ui.widgets.shapes import ListRow

if TYPE_CHECKING:
    from collections.abc import Callable

_LIST_WIDTH = 268
_ICONS_WIDTH = 54
_PART_ROW = 60
_NARROW = 720  # design pixels: below this the list shows icons only


@unique
class Part(StrEnum):
    """The parts of the settings."""

    ALGEMEEN = "algemeen"
    WEERGAVE = "weergave"
    KEUZELIJSTEN = "keuzelijsten"
    AFKORTINGEN = "afkortingen"
    BEVEILIGING = "beveiliging"
    RESERVEKOPIE = "reservekopie"
    BEWIJS = "bewijs"
    PRULLENBAK = "prullenbak"
    OVER = "over"


_ROWS = {
    Part.ALGEMEEN: (texts.GENERAL, "user"),
    Part.WEERGAVE: (texts.LOOK, "sun"),
    Part.KEUZELIJSTEN: (keuzelijsten_texts.PART, "list-check"),
    Part.AFKORTINGEN: (afkortingen_texts.PART, "notes"),
    Part.BEVEILIGING: (texts.SECURITY, "shield-lock"),
    Part.RESERVEKOPIE: (texts.BACKUP, "device-floppy"),
    Part.BEWIJS: (bewijs_texts.PART, "shield-check"),
    Part.PRULLENBAK: (prullenbak_texts.PART, "trash"),
    Part.OVER: (texts.ABOUT, "info-circle"),
}


_FORMS = {FormKind.KEUZELIJST: Part.KEUZELIJSTEN, FormKind.AFKORTING: Part.AFKORTINGEN}
_LOADED = AlgemeenPanel | ReservekopiePanel | BeveiligingPanel | BewijsPanel


class _PartDelegate(TwoLineDelegate):
    hairline = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(_PART_ROW))


class _PartList(RowList):
    """As high as its rows; lower, and scrolling, where the window is."""

    def __init__(self) -> None:
        super().__init__(texts.PARTS, _PartDelegate())
        self.itemDelegate().setParent(self)
        theme.changed.connect(self.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(_PART_ROW) * len(Part))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theme.px(_PART_ROW) * 2)


class InstellingenView(QWidget):
    """Settings of the GCO'er, of this computer and of the open kluis."""

    def __init__(
        self,
        services: InstellingenServices,
        settings: SettingsHolder,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._changes = changes
        self.files: FileChooser = SystemFileChooser()
        self._makers: dict[Part, Callable[[], QWidget]] = {
            Part.ALGEMEEN: lambda: _with_below(
                AlgemeenPanel(services.profiel, runner, navigator, self._announce),
                DagCard(settings),
            ),
            Part.WEERGAVE: lambda: WeergavePanel(settings),
            Part.KEUZELIJSTEN: lambda: KeuzelijstenPanel(
                services.referenties, runner, changes, navigator
            ),
            Part.AFKORTINGEN: lambda: AfkortingenPanel(
                services.afkortingen, runner, changes, navigator
            ),
            Part.BEVEILIGING: lambda: _with_below(
                BeveiligingPanel(
                    services.kluis, services.herstelcode, runner, navigator, self.files
                ),
                LockCard(settings),
                ControleCard(services.controle, runner, navigator),
            ),
            Part.RESERVEKOPIE: lambda: ReservekopiePanel(
                services.reservekopieen,
                services.kluis.folder,
                Surroundings(
                    runner=runner,
                    settings=settings,
                    navigator=navigator,
                    announce=self._announce_backup,
                ),
                lambda: self.files,
            ),
            Part.BEWIJS: lambda: BewijsPanel(services.bewijs, runner, settings, self.files),
            Part.PRULLENBAK: lambda: PrullenbakPanel(
                services.prullenbak, services.herstel, runner, changes, navigator
            ),
            Part.OVER: OverPanel,
        }
        self._panels: dict[Part, QWidget] = {}
        self._part = Part.ALGEMEEN
        self.place_line = PlaceLine(services.kluis.folder, settings, runner)
        self._place_row = spaced(QVBoxLayout(), (PAGE_MARGIN, 0, PAGE_MARGIN, 0))
        self._place_row.addWidget(self.place_line)
        self._build()
        self.show_part(Part.ALGEMEEN)
        subjects = {Subject.PROFIEL, Subject.RESERVEKOPIE}
        self._reloader = ReloadWhenShown(self, changes, subjects, self._load)

    def _build(self) -> None:
        self.list = _PartList()
        self.list.moved.connect(self._on_moved)
        self._frame = Card()
        spaced(self._frame.body, (1, 8, 1, 8))
        self._frame.add(self.list)
        side = spaced(QVBoxLayout())
        side.addWidget(self._frame)
        side.addStretch()
        content = QWidget()
        content.setProperty("look", "page")
        self._panel = spaced(QVBoxLayout(content), (0, 0, PAGE_MARGIN, 22))
        self.scroll_area = ScrollArea(content)
        self.scroll_area.keep_edge(self._panel)
        row = spaced(QHBoxLayout(), (PAGE_MARGIN, 0, 0, 0), 16)
        row.addLayout(side)
        row.addWidget(self.scroll_area, 1)
        head = spaced(QVBoxLayout(), (PAGE_MARGIN, 0, PAGE_MARGIN, 0))
        head.addWidget(PageHeader(texts.TITLE))
        column = spaced(QVBoxLayout(self), (0, 22, 0, 0), 14)
        column.addLayout(head)
        column.addLayout(self._place_row)
        column.addLayout(row, 1)
        self._narrow: bool | None = None
        theme.changed.connect(self._reflow)
        self._reflow()
        self._shortcuts: dict[QShortcut, Part] = {}
        for number, part in enumerate(Part, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(self._on_number)
            self._shortcuts[shortcut] = part

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        part = _FORMS.get(draft.key.kind, Part.ALGEMEEN)
        self.show_part(part)
        panel = self.panel(part)
        if isinstance(panel, AlgemeenPanel | KeuzelijstenPanel | AfkortingenPanel):
            panel.resume(draft)

    def panel(self, part: Part) -> QWidget:
        """Return a part, made when this is the first time."""
        if part not in self._panels:
            panel = self._makers[part]()
            self._panels[part] = panel
            self._panel.insertWidget(len(self._panels) - 1, panel)
            if len(self._panels) == 1:
                self._panel.addStretch(1)
        return self._panels[part]

    @property
    def part(self) -> str:
        """The name of the part that is shown."""
        return self._part.value

    def open_part(self, part: str) -> None:
        """Show a part by its name."""
        self.show_part(Part(part))

    def show_part(self, part: Part) -> None:
        """Show a part and mark it in the list."""
        self._part = part
        shown = self.panel(part)
        for panel in self._panels.values():
            panel.setVisible(panel is shown)
        self.list.select(part)
        self._load()
        self.scroll_area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons only when the window is narrow."""
        super().resizeEvent(event)
        self._reflow()

    def _load(self) -> None:
        panel = self._panels[self._part]
        if self.isVisible() and isinstance(panel, _LOADED):
            panel.load()

    def _announce(self) -> None:
        self._changes.announce(Subject.PROFIEL)

    def _announce_backup(self) -> None:
        self._changes.announce(Subject.RESERVEKOPIE)

    @Slot()
    def _reflow(self) -> None:
        narrow = self.width() / theme.scale < _NARROW
        if narrow is self._narrow:
            return
        self._narrow = narrow
        sized(self._frame, width=_ICONS_WIDTH if narrow else _LIST_WIDTH)
        self.list.show_rows(
            [
                ListRow(
                    key=part,
                    title="" if narrow else title,
                    subtitle="" if narrow else text,
                    sentence=f"{title}: {text}",
                    icon=icon,
                )
                for part, ((title, text), icon) in _ROWS.items()
            ]
        )

    @Slot()
    def _on_number(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.list.select(self._shortcuts[shortcut])

    @Slot(object)
    def _on_moved(self, part: Part) -> None:
        if part is not self._part:
            self.show_part(part)


def _with_below(panel: QWidget, *cards: QWidget) -> QWidget:
    layout = panel.layout()
    assert layout is not None  # noqa: S101 - every panel has one
    for card in cards:
        layout.addWidget(card)
    return panel
