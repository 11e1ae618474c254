"""What one can choose from above the story: words, kind, activity, leefgebied, person, date."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.error_texts import error_text
from ui.gezinnen import dossier_texts as texts
from ui.gezinnen.dossier_filter import (
    DossierFilter,
    activiteit_choices,
    leefgebied_choices,
    soort_choices,
)
from ui.theme import sized, spaced
from ui.widgets.anew import Anew
from ui.widgets.buttons import LinkButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField
from ui.widgets.labels import Label
from ui.widgets.text_fields import SearchField

_DATE = 118


class StoryFilters(QWidget):
    """Says what was chosen; the date is where to go to, and chooses nothing."""

    searched = Signal(str)
    entered = Signal()
    soort_chosen = Signal(object)
    activiteit_chosen = Signal(object)
    leefgebied_chosen = Signal(object)
    persoon_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(texts.SEARCH, texts.SEARCH_HINT)
        self.soort = _choice(texts.SOORT, Anew.of(soort_choices), texts.EVERY_SOORT)
        activities, areas = Anew.of(activiteit_choices), Anew.of(leefgebied_choices)
        self.activiteit = _choice(texts.ACTIVITEIT, activities, texts.EVERY_ACTIVITEIT)
        self.leefgebied = _choice(texts.LEEFGEBIED, areas, texts.EVERY_LEEFGEBIED)
        self.persoon = _choice(texts.PERSOON, (), texts.EVERY_PERSOON)
        self.rest = QWidget()
        self._compact = False
        first, second = spaced(QHBoxLayout(), spacing=8), spaced(QHBoxLayout(self.rest), spacing=8)
        first.addWidget(self.search, 2)
        first.addWidget(self.soort, 1)
        for field in (self.activiteit, self.leefgebied, self.persoon):
            second.addWidget(field, 1)
        column = spaced(QVBoxLayout(self), spacing=8)
        column.addLayout(first)
        column.addWidget(self.rest)
        self.search.searched.connect(self.searched)
        self.search.entered.connect(self.entered)
        self.soort.value_changed.connect(self.soort_chosen)
        self.activiteit.value_changed.connect(self.activiteit_chosen)
        self.leefgebied.value_changed.connect(self.leefgebied_chosen)
        self.persoon.value_changed.connect(self.persoon_chosen)

    def set_compact(self, *, compact: bool) -> None:
        """Fold the lower row away when there is little height, unless something in it is chosen."""
        if compact != self._compact:
            self._compact = compact
            fields = (self.activiteit, self.leefgebied, self.persoon)
            chosen = any(field.value() is not None for field in fields)
            self.rest.setVisible(chosen or not compact)

    def offer_personen(self, personen: Sequence[tuple[str, str]]) -> None:
        """Offer the persons of the gezin."""
        self.persoon.set_choices(personen, texts.EVERY_PERSOON)

    def show_filter(self, chosen: DossierFilter) -> None:
        """Show what was chosen, without choosing it again."""
        activiteit = None if chosen.activiteit is None else str(chosen.activiteit)
        values = (
            (self.soort, chosen.soort),
            (self.activiteit, activiteit),
            (self.leefgebied, chosen.leefgebied),
            (self.persoon, chosen.persoon),
        )
        for field, value in values:
            field.blockSignals(True)
            field.set_value(value)
            field.blockSignals(False)
        if self.search.text() != chosen.query:
            self.search.setText(chosen.query)


class StoryTools(QWidget):
    """The line above the story: how much there is, a date to go to, and the paper."""

    day_asked = Signal(object)
    day_failed = Signal(str)
    clear_asked = Signal()
    paper_asked = Signal()
    more_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.count = Label("", "small")
        self.clear = LinkButton(texts.CLEAR)
        self.more = LinkButton(texts.MORE_FILTERS, "filter")
        self.more.hide()
        self.jump = DateField(lambda text: parse_datum(text, today()))
        self.jump.setAccessibleName(texts.JUMP_NAME)
        self.jump.setToolTip(texts.JUMP_TIP)
        self.paper = LinkButton(texts.FAMILY_PAPER, "printer", texts.FAMILY_PAPER_TIP)
        row = spaced(QHBoxLayout(self), spacing=10)
        row.addWidget(self.count)
        row.addWidget(self.clear)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(Label(texts.JUMP, "small"))
        row.addWidget(sized(self.jump, width=_DATE))
        row.addWidget(self.paper)
        self.jump.returnPressed.connect(self._on_jump)
        self.clear.clicked.connect(self.clear_asked)
        self.more.clicked.connect(self.more_asked)
        self.paper.clicked.connect(self.paper_asked)

    @Slot()
    def _on_jump(self) -> None:
        error, day = self.jump.error(), self.jump.value()
        if error is not None:
            self.day_failed.emit(error_text(error))
        elif day is not None:
            self.day_asked.emit(day)


def _choice(name: str, choices: Sequence[tuple[str, str]], empty: str) -> ChoiceField:
    field = ChoiceField(choices, empty)
    field.setAccessibleName(name)
    return field
