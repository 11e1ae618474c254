"""The tab Overzicht: what was said last, what has to be done, and how the traject stands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.services.trajecten import TrajectDetail
from ui.gezinnen import texts
from ui.gezinnen.aanvullen import missing_lines
from ui.gezinnen.aanvullen_texts import MOURNING
from ui.gezinnen.dossier import Dossier, facts, ring
from ui.gezinnen.rows import contact_entry
from ui.gezinnen.taken_panel import TakenPanel
from ui.gezinnen.tools import Tools
from ui.theme import spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card, Fact
from ui.widgets.charts.base import table_button
from ui.widgets.charts.ring import ActivityRing
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.missing_fold import MissingFold
from ui.widgets.page import Columns, ScrollArea
from ui.widgets.shapes import Tone
from ui.widgets.timeline import Timeline

NEWEST = 5
_NARROW = 560


class TrajectCard(Card):
    """The ring of the leading traject and the ways into it."""

    def __init__(self) -> None:
        self.ring = ActivityRing(texts.RING, texts.RING_HEADERS)
        table = table_button(self.ring)
        super().__init__(texts.TRAJECT, table)
        self._table = table
        self.open_button = SecondaryButton(texts.OPEN_TRAJECT, "arrow-right")
        self.plan_button = SecondaryButton(texts.OPEN_PLAN, "file-text")
        self.start_button = PrimaryButton(texts.START_TRAJECT)
        self._since = Label("", "small", wrap=True)
        self._none = Paragraph(texts.NO_TRAJECT_CARD)
        self._some = QWidget()
        column = spaced(QVBoxLayout(self._some), spacing=8)
        row = spaced(QHBoxLayout())
        row.addStretch(1)
        row.addWidget(self.ring)
        row.addStretch(1)
        column.addWidget(self._since)
        column.addLayout(row)
        column.addWidget(self.open_button)
        column.addWidget(self.plan_button)
        self.add(self._some, self._none, self.start_button)

    def show_traject(self, traject: TrajectDetail | None) -> None:
        """Show how the traject stands, or offer to start one."""
        for widget in (self._some, self._table):
            widget.setVisible(traject is not None)
        self._none.setVisible(traject is None)
        self.start_button.setVisible(traject is None)
        if traject is not None:
            shown, one = ring(traject), traject.traject
            self._since.setText(texts.since(one.code, one.start))
            self.ring.show_states(shown.states, shown.rows, shown.sentence)


class OverzichtTab(ScrollArea):
    """Everything one wants to know before a conversation."""

    contacts_asked = Signal(object)
    new_traject_asked = Signal()
    lacune_chosen = Signal(object)

    def __init__(self, tools: Tools) -> None:
        content = QWidget()
        super().__init__(content)
        content.setProperty("look", "plain")
        self._navigator = tools.navigator
        self._dossier: Dossier | None = None
        self.taken = TakenPanel(tools)
        self.all_button = LinkButton(texts.ALL_CONTACTS)
        self.timeline = Timeline(texts.LAST_CONTACTS)
        self.traject_card = TrajectCard()
        self.missing = MissingFold()
        self.mourning = InlineMessage("", Tone.NEUTRAL)
        self._none = Paragraph(texts.NO_CONTACTS)
        self._facts = spaced(QVBoxLayout(), spacing=12)
        self._shown_facts: list[Fact] = []
        columns = Columns(2, 1, _NARROW)
        self._build_left(columns)
        columns.right.addWidget(self.traject_card)
        columns.right.addWidget(self.missing)
        columns.right.addLayout(self._facts)
        columns.right.addStretch(1)
        outer = spaced(QVBoxLayout(content), (PAGE_MARGIN, 14, PAGE_MARGIN, 20), 14)
        self.keep_edge(outer)
        outer.addWidget(self.mourning)
        outer.addWidget(columns)
        outer.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.timeline.opened.connect(self.contacts_asked)
        self.all_button.clicked.connect(self._on_all)
        self.missing.chosen.connect(self.lacune_chosen)
        self.traject_card.open_button.clicked.connect(self._on_open)
        self.traject_card.plan_button.clicked.connect(self._on_plan)
        self.traject_card.start_button.clicked.connect(self.new_traject_asked)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        self._dossier, detail = dossier, dossier.detail
        entries = [contact_entry(regel, detail.vandaag) for regel in detail.contacten[:NEWEST]]
        self.timeline.show_entries(entries)
        self._none.setVisible(not entries)
        self.all_button.setVisible(detail.contacten_totaal > len(entries))
        self.traject_card.show_traject(dossier.traject)
        self.missing.show_lines(missing_lines(detail))
        mourned = dossier.traject is not None and dossier.traject.in_rouw
        if mourned != bool(self.mourning.text):
            self.mourning.show_message(MOURNING if mourned else "", Tone.NEUTRAL)
        self.taken.show_dossier(dossier)
        self._show_facts(facts(dossier))

    def _show_facts(self, lines: Sequence[tuple[str, str]]) -> None:
        while len(self._shown_facts) < len(lines):
            fact = Fact("")
            self._facts.addWidget(fact)
            self._shown_facts.append(fact)
        for number, fact in enumerate(self._shown_facts):
            fact.setVisible(number < len(lines))
            if number < len(lines):
                fact.show_fact(*lines[number])

    def _build_left(self, columns: Columns) -> None:
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(texts.LAST_CONTACTS, "heading"))
        head.addStretch(1)
        head.addWidget(self.all_button)
        contacts = spaced(QVBoxLayout(), spacing=8)
        contacts.addLayout(head)
        contacts.addWidget(self._none)
        contacts.addWidget(self.timeline)
        columns.left.addWidget(self.taken)
        columns.left.addLayout(contacts)
        columns.left.addStretch(1)

    @Slot()
    def _on_all(self) -> None:
        self.contacts_asked.emit(None)

    @Slot()
    def _on_open(self) -> None:
        if self._dossier is not None and self._dossier.traject is not None:
            self._navigator.open_traject(self._dossier.traject.traject.id)

    @Slot()
    def _on_plan(self) -> None:
        if self._dossier is not None and self._dossier.traject is not None:
            self._navigator.open_plan(self._dossier.traject.traject.id)
