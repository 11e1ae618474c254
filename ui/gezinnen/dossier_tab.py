"""The tab Dossier: everything of a gezin as one story, and one line of it in full."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.dossier import DossierRegel, DossierSoort, Sleutel
from gco_desktop.domain.ids import ContactId
from ui.gezinnen import dossier_texts as texts
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.dossier_filter import DossierFilter
from ui.gezinnen.dossier_filters_row import StoryFilters, StoryTools
from ui.gezinnen.dossier_list import StoryList
from ui.gezinnen.dossier_paper import PaperDesk
from ui.gezinnen.dossier_presenter import DossierPresenter
from ui.gezinnen.dossier_reader import DossierReader
from ui.gezinnen.dossier_rows import StoryLine, StukText, story_row
from ui.gezinnen.tools import Tools
from ui.theme import limited, spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import PrimaryButton
from ui.widgets.current_stack import CurrentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import ListRow, Tone

_LIST, _NO_HITS, _NONE = range(3)
_LOW = 430  # design pixels


class DossierTab(QWidget):
    """Finds a line of the story by kind, person, words or date; owns the presenter that decides."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._wanted: ContactId | None = None
        self._today = tools.today
        self.filters = StoryFilters()
        self.tools = StoryTools(tools.today)
        self.list = StoryList()
        self.reader = DossierReader()
        self.message = InlineMessage()
        self.new_button = PrimaryButton(texts.NEW_CONTACT)
        self._stack = CurrentStack()
        tools = tools.scoped(self)
        self._presenter = DossierPresenter(self, tools)
        self.desk = PaperDesk(self, tools, self._say)
        self._build()
        self._connect()

    def want(self, contact_id: ContactId | None) -> None:
        """Have this contact chosen when the story is filled."""
        self._wanted = contact_id
        if contact_id is not None and self.list.story.find(_contact(contact_id)) >= 0:
            self.list.go_to(_contact(contact_id))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        self.message.clear()
        leden = [lid.persoon for lid in dossier.detail.leden]
        self.filters.offer_personen([(str(each.id), each.naam or texts.NAMELESS) for each in leden])
        self._presenter.show(dossier.gezin_id)

    def show_story(self, lines: Sequence[StoryLine], caption: str, *, any_at_all: bool) -> None:
        """Show these lines."""
        self.list.show_story(lines, self._row)
        if self._wanted is not None and self.list.story.find(_contact(self._wanted)) >= 0:
            self.list.go_to(_contact(self._wanted))
            self._wanted = None
        self.tools.count.setText(caption)
        self.tools.clear.setVisible(self._presenter.filtered)
        for widget in (self.filters, self.tools):
            widget.setVisible(any_at_all)
        self._stack.setCurrentIndex(_LIST if lines else _NO_HITS if any_at_all else _NONE)
        self._presenter.look_at(self.list.current_key())

    def show_filter(self, chosen: DossierFilter) -> None:
        """Show what was chosen above the story."""
        self.filters.show_filter(chosen)

    def show_stuk(self, stuk: StukText | None) -> None:
        """Show one line in full, or none."""
        self.reader.setVisible(stuk is not None)
        if stuk is not None:
            self.reader.show_stuk(stuk)

    def go_to(self, key: Sleutel) -> None:
        """Show the story from this line on."""
        self.list.go_to(key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_note(self, text: str) -> None:
        """Say something about the date that was asked for; without text it goes."""
        self._say(text, Tone.INFO)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self._say(message, Tone.BAD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the story when there is little height."""
        super().resizeEvent(event)
        low = self.height() / theme.scale < _LOW
        self.filters.set_compact(compact=low)
        self.tools.more.setVisible(low)
        self._name_more()

    def _name_more(self) -> None:
        folded = self.filters.rest.isHidden()
        self.tools.more.set_text(texts.MORE_FILTERS if folded else texts.FEWER_FILTERS)

    def _say(self, text: str, tone: Tone) -> None:
        self.message.show_message(text, tone)

    def _row(self, regel: DossierRegel) -> ListRow:
        return story_row(regel, self._today())

    def _build(self) -> None:
        pair = QWidget()
        both = spaced(QHBoxLayout(pair), spacing=20)
        both.addWidget(limited(self.list, min_height=132), 6)
        both.addWidget(self.reader, 5)
        no_hits = EmptyState("search", texts.NO_HITS_TITLE, texts.NO_HITS_TEXT)
        none = EmptyState("message-circle", texts.NONE_TITLE, texts.NONE_TEXT, self.new_button)
        for page in (pair, no_hits, none):
            self._stack.addWidget(page)
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 14, PAGE_MARGIN, 18), 8)
        column.addWidget(self.message)
        column.addWidget(self.filters)
        column.addWidget(self.tools)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        presenter, filters, tools = self._presenter, self.filters, self.tools
        filters.searched.connect(presenter.search)
        filters.entered.connect(self._on_entered)
        filters.soort_chosen.connect(self._on_soort)
        filters.activiteit_chosen.connect(self._on_activiteit)
        filters.leefgebied_chosen.connect(self._on_leefgebied)
        filters.persoon_chosen.connect(self._on_persoon)
        tools.day_asked.connect(presenter.jump)
        tools.day_failed.connect(self.show_error)
        tools.clear_asked.connect(presenter.clear)
        tools.paper_asked.connect(self._on_paper)
        tools.more_asked.connect(self._on_more)
        self.list.moved.connect(presenter.look_at)
        self.list.opened.connect(presenter.open)
        self.reader.open_asked.connect(self._on_open)
        self.reader.delete_asked.connect(self._on_delete)
        self.reader.plan_ticked.connect(self._on_plan_ticked)
        self.reader.share_ticked.connect(self._on_share_ticked)
        self.new_button.clicked.connect(self._on_new)
        shortcut = QShortcut(QKeySequence("Ctrl+G"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(tools.jump.setFocus, Qt.FocusReason.ShortcutFocusReason))

    @Slot()
    def _on_more(self) -> None:
        self.filters.rest.setVisible(self.filters.rest.isHidden())
        self._name_more()

    @Slot()
    def _on_entered(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_soort(self, soort: str | None) -> None:
        self._presenter.choose(soort=soort)

    @Slot(object)
    def _on_activiteit(self, nr: str | None) -> None:
        self._presenter.choose(activiteit=None if nr is None else int(nr))

    @Slot(object)
    def _on_leefgebied(self, code: str | None) -> None:
        self._presenter.choose(leefgebied=code)

    @Slot(object)
    def _on_persoon(self, persoon: str | None) -> None:
        self._presenter.choose(persoon=persoon)

    @Slot()
    def _on_open(self) -> None:
        self._presenter.open(self.list.current_key())

    @Slot()
    def _on_delete(self) -> None:
        self._presenter.delete(self.list.current_key())

    @Slot(bool)
    def _on_plan_ticked(self, on: bool) -> None:
        self._presenter.tick(self.list.current_key(), in_plan=on)

    @Slot(bool)
    def _on_share_ticked(self, on: bool) -> None:
        self._presenter.tick(self.list.current_key(), delen=on)

    @Slot()
    def _on_new(self) -> None:
        self._presenter.new()

    @Slot()
    def _on_paper(self) -> None:
        if self._presenter.gezin_id is not None:
            self.desk.show_family(self._presenter.gezin_id)


def _contact(contact_id: ContactId) -> Sleutel:
    return DossierSoort.CONTACT, contact_id, ""
