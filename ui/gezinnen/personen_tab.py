"""The tab Personen: who belongs to the gezin, and a form for one of them."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId, RelatieId
from gco_desktop.services.gezinnen import Lid
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import form_texts
from ui.gezinnen.betrokkenheid_dialog import NEW
from ui.gezinnen.decisions import Decisions
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.other_dialog import OtherDialog
from ui.gezinnen.personen_presenter import PersonenPresenter
from ui.gezinnen.persoon_draft import PersoonDraft
from ui.gezinnen.persoon_form import PersoonForm
from ui.gezinnen.tools import Tools
from ui.gezinnen.who_panel import WhoPanel
from ui.theme import limited, spaced, with_icon
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.choices import SegmentRow
from ui.widgets.current_stack import CurrentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.form_draft import pause_timer
from ui.widgets.page import ScrollArea
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone
from ui.widgets.text_fields import SearchField

_LOOK_MS = 350
_PERSONEN, _WHO = "personen", "wie"


class PersonenTab(QWidget):
    """Shows the members of a gezin; owns the presenter that decides about them."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.list = RowList(form_texts.PERSONEN)
        self.form = PersoonForm(tools.today)
        self.add_button = SecondaryButton(form_texts.ADD_PERSOON, "user-plus")
        self.other_button = QuietButton(form_texts.ADD_OTHER, tip=form_texts.ADD_OTHER_TIP)
        self.first_button = PrimaryButton(form_texts.ADD_PERSOON, "user-plus")
        self.first_other_button = QuietButton(form_texts.ADD_OTHER, tip=form_texts.ADD_OTHER_TIP)
        self.search = SearchField(form_texts.SEARCH_PERSONEN)
        self.former_button = LinkButton(form_texts.FORMER, "chevron-right")
        self.who = WhoPanel(tools)
        self.other: OtherDialog | None = None
        self._dossier: Dossier | None = None
        self._navigator = tools.navigator
        self._decisions = Decisions(tools, self.form.decides)
        self._both = spaced(QHBoxLayout(), spacing=20)
        self._stack = CurrentStack()
        self._pages = CurrentStack()
        self.parts = SegmentRow()
        self._look = QTimer(self)
        self._presenter = PersonenPresenter(self, tools.scoped(self))
        self._build()
        self._connect()
        self._pause = pause_timer(self, self._presenter.state.keep)
        drafts = tools.navigator.drafts
        drafts.watch(self, self._presenter.state.pending)
        drafts.when_read(self, self._presenter.offer)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        if self._dossier is not None and dossier.gezin_id != self._dossier.gezin_id:
            self.search.clear()
        self._dossier = dossier
        self._presenter.show(dossier)
        self.who.show_dossier(dossier)
        self._show_parts(len(dossier.detail.aanwezig), self.who.running)

    def resume(self, key: DraftKey) -> None:
        """Open the form of this draft, when that is not the one of a person; it fills itself."""
        new = key.ref.startswith(NEW)
        if key.kind is FormKind.BETROKKENHEID:
            self._show_part(_WHO)
            self.who.open(None if new else UUID(key.ref))
        elif key.kind is FormKind.VERTEGENWOORDIGING:
            self._decisions.resume(UUID(key.ref.removeprefix(NEW)), new=new)

    def show_rows(self, rows: Sequence[ListRow], current: RelatieId | None) -> None:
        """Show the members of the gezin and mark the one in the form."""
        self.list.blockSignals(True)  # filling the list is no choice of the user
        self.list.show_rows(rows)
        if rows:
            self.list.select(current)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(0 if rows else 1)

    def show_form(self, draft: PersoonDraft | None, title: str, *, new: bool) -> None:
        """Show one person in the form, or no form at all."""
        self.form.setVisible(draft is not None)
        if draft is not None:
            self.form.show_draft(draft, title, new=new)

    def show_unsaved(self, unsaved: bool, /) -> None:
        """Say whether the form holds something that is not kept yet."""
        self.form.show_unsaved(unsaved)

    def show_name_error(self, message: str) -> None:
        """Say at the first name what is wrong."""
        self.form.name_row.set_error(message)
        self.form.name_row.focus_field()

    def show_birth_error(self, message: str) -> None:
        """Say at the birth field what is wrong."""
        self.form.birth_row.set_error(message)
        self.form.birth_row.focus_field()

    def show_death_error(self, message: str) -> None:
        """Say at the day of death what is wrong."""
        self.form.death_row.set_error(message)
        self.form.death_row.focus_field()

    def show_leaving_error(self, message: str) -> None:
        """Say at the last day in the gezin what is wrong."""
        self.form.leaving_row.set_error(message)
        self.form.leaving_row.focus_field()

    def show_hint(self, message: str) -> None:
        """Say what may be wrong, without standing in the way."""
        if message != self.form.hint.text:
            self.form.hint.show_message(message, Tone.WARN)

    def show_offers(self, offers: Sequence[tuple[object, str]]) -> None:
        """Offer who may be the one that is being typed."""
        self.form.offers.show_offers(offers)

    def show_former(self, number: int, *, shown: bool, many: bool) -> None:
        """Offer to show who left, and a field to search in when there are many."""
        self.former_button.setVisible(bool(number))
        with_icon(self.former_button, "chevron-down" if shown else "chevron-right", "primary")
        self.former_button.set_text(form_texts.counted(form_texts.FORMER, number))
        self.search.setVisible(many)

    def show_decisions(self, lid: Lid | None) -> None:
        """Show who decides for this person."""
        self._decisions.show(self._dossier, lid)
        elders = {} if self._dossier is None or lid is None else self._dossier.elders
        self.form.elders.show_gezinnen({} if lid is None else elders.get(lid.persoon.id, {}))

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.form.message.show_message(message, Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def _show_part(self, code: str) -> None:
        self.parts.set_value(code)
        self._on_part()

    def _show_parts(self, personen: int, who: int) -> None:
        counted = (
            (_PERSONEN, form_texts.counted(form_texts.PERSONEN_PART, personen)),
            (_WHO, form_texts.counted(form_texts.WHO_DOES_WHAT, who)),
        )
        if counted != self._counted:
            self._counted = counted
            chosen = self.parts.value() or _PERSONEN
            self.parts.set_choices(counted)
            self.parts.set_value(chosen)

    def _build(self) -> None:
        self.parts.setAccessibleName(form_texts.PARTS)
        self._show_parts(0, 0)
        # From the outside in, as in the whole screen.
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 12, PAGE_MARGIN - 18, 18), 10)
        column.addWidget(self.parts)
        column.addWidget(self._pages, 1)
        self._pages.addWidget(self._stack)
        pair = QWidget()
        self._stack.addWidget(pair)
        left = spaced(QVBoxLayout(), spacing=6)
        left.addWidget(self.search)
        left.addWidget(limited(self.list, min_height=132), 1)
        for button in (self.former_button, self.add_button, self.other_button):
            left.addWidget(button)
        pair.setLayout(self._both)
        self._both.addLayout(left, 5)
        self._both.addWidget(self.form, 8)
        first = QWidget()
        ways = spaced(QVBoxLayout(first), spacing=6)
        ways.addWidget(self.first_button)
        ways.addWidget(self.first_other_button)
        empty = EmptyState(
            "users", form_texts.NO_PERSONEN_TITLE, form_texts.NO_PERSONEN_TEXT, first
        )
        self._stack.addWidget(empty)
        self._pages.addWidget(self._build_who())

    def _build_who(self) -> ScrollArea:
        content = QWidget()
        content.setProperty("look", "plain")
        inner = spaced(QVBoxLayout(content), (0, 0, 18, 8))
        inner.addWidget(self.who)
        inner.addStretch(1)
        area = ScrollArea(content)
        area.keep_edge(inner)
        return area

    def _connect(self) -> None:
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._presenter.look)
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.add_button.clicked.connect(self._on_add)
        self.first_button.clicked.connect(self._on_add)
        self.other_button.clicked.connect(self._on_other)
        self.first_other_button.clicked.connect(self._on_other)
        self.parts.value_changed.connect(self._on_part)
        self.search.searched.connect(self._presenter.search)
        self.former_button.clicked.connect(self._presenter.toggle_former)
        self.form.elders.followed.connect(self._on_elders)
        self.form.offers.taken.connect(self._presenter.take)
        self.form.typed.connect(self._on_typed)
        self.form.save_asked.connect(self._on_save)
        self.form.discard_asked.connect(self._on_discard)
        self.form.remove_asked.connect(self._on_remove)

    @Slot(object)
    def _on_elders(self, gezin_id: GezinId) -> None:
        self._navigator.open_gezin(gezin_id)

    @Slot()
    def _on_part(self) -> None:
        self._pages.setCurrentIndex(int(self.parts.value() == _WHO))

    @Slot(object)
    def _on_moved(self, key: RelatieId) -> None:
        self._presenter.choose(key)

    @Slot(object)
    def _on_opened(self, _key: RelatieId) -> None:
        self.form.voornaam.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_add(self) -> None:
        self._presenter.add()
        self.form.voornaam.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_other(self) -> None:
        self._presenter.find_others(self._show_others)

    def _show_others(self, found: Sequence[tuple[Persoon, str]]) -> None:
        self.other = OtherDialog(self.window(), found)
        self.other.given.connect(self._on_other_given)
        self.other.open()

    @Slot(object, str)
    def _on_other_given(self, persoon: Persoon, relatie: str) -> None:
        self._presenter.add_other(persoon, relatie)

    @Slot()
    def _on_typed(self) -> None:
        self._presenter.typed(self.form.draft())
        self._pause.start()
        self._look.start()

    @Slot()
    def _on_save(self) -> None:
        self._presenter.save()

    @Slot()
    def _on_discard(self) -> None:
        self._presenter.discard()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_remove(self) -> None:
        self._presenter.remove()

    _counted: tuple[tuple[str, str], ...] = ()
