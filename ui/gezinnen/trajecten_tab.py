"""The tab Trajecten: every traject of the gezin, with the ways into it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.traject import Traject
from gco_desktop.reference import tables
from ui.gezinnen import texts
from ui.gezinnen.dossier import Dossier, status_pill
from ui.gezinnen.tools import Tools
from ui.navigator import Navigator
from ui.theme import spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, Fact
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.page import ScrollArea
from ui.widgets.pill import Pill

_COLUMNS = 3


class TrajectCard(Card):
    """One traject: how it stands, for whom, how close, and since when."""

    def __init__(self, traject: Traject, client: str, navigator: Navigator) -> None:
        pill = Pill(*status_pill(traject))
        super().__init__(traject.code, pill)
        self._traject_id = traject.id
        self._navigator = navigator
        facts = [
            (texts.DOELGROEP, tables.label("doelgroep", traject.doelgroep)),
            (texts.INTENSITEIT, tables.label("intensiteit", traject.intensiteit)),
            (texts.PERIOD, texts.period(traject.start, traject.eind)),
            (texts.CLIENT, client),
        ]
        grid = spaced(QGridLayout(), spacing=12)
        for place, (caption, value) in enumerate(each for each in facts if each[1]):
            grid.addWidget(Fact(caption, value), *divmod(place, _COLUMNS))
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.open_button = SecondaryButton(texts.OPEN_TRAJECT, "arrow-right")
        self.plan_button = SecondaryButton(texts.OPEN_PLAN, "file-text")
        self.open_button.setAccessibleName(f"{texts.OPEN_TRAJECT} {traject.code}")
        self.plan_button.setAccessibleName(f"{texts.OPEN_PLAN} {traject.code}")
        buttons = spaced(QHBoxLayout(), spacing=8)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.plan_button)
        buttons.addStretch(1)
        self.add_layout(grid)
        self.add_layout(buttons)
        self.open_button.clicked.connect(self._on_open)
        self.plan_button.clicked.connect(self._on_plan)

    @Slot()
    def _on_open(self) -> None:
        self._navigator.open_traject(self._traject_id)

    @Slot()
    def _on_plan(self) -> None:
        self._navigator.open_plan(self._traject_id)


class TrajectenTab(ScrollArea):
    """The trajecten below one another, the leading one first."""

    new_traject_asked = Signal()

    def __init__(self, tools: Tools) -> None:
        content = QWidget()
        super().__init__(content)
        content.setProperty("look", "plain")
        self._navigator = tools.navigator
        self.cards: list[TrajectCard] = []
        self.start_button = SecondaryButton(texts.START_TRAJECT, "plus")
        self.first_button = PrimaryButton(texts.START_TRAJECT)
        self._head = QWidget()
        head = spaced(QHBoxLayout(self._head), spacing=8)
        head.addWidget(Label(texts.TRAJECTEN, "heading"))
        head.addStretch(1)
        head.addWidget(self.start_button)
        self._empty = EmptyState(
            "route", texts.NO_TRAJECTEN_TITLE, texts.NO_TRAJECTEN_TEXT, self.first_button
        )
        self._list = spaced(QVBoxLayout(), spacing=12)
        outer = spaced(QVBoxLayout(content), (PAGE_MARGIN, 14, PAGE_MARGIN, 20), 12)
        self.keep_edge(outer)
        outer.addWidget(self._head)
        outer.addLayout(self._list)
        outer.addWidget(self._empty)
        outer.addStretch(1)
        self.start_button.clicked.connect(self.new_traject_asked)
        self.first_button.clicked.connect(self.new_traject_asked)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        for card in self.cards:
            self._list.removeWidget(card)
            card.deleteLater()
        self.cards = [
            TrajectCard(each, dossier.client_name(each), self._navigator)
            for each in dossier.trajecten
        ]
        for card in self.cards:
            self._list.addWidget(card)
        self._head.setVisible(bool(self.cards))
        self._empty.setVisible(not self.cards)
