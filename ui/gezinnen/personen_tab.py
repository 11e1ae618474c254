"""The tab Personen: who belongs to the gezin, and a form for one of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import RelatieId
from ui.gezinnen import form_texts
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.other_dialog import OtherDialog
from ui.gezinnen.personen_presenter import PersonenPresenter
from ui.gezinnen.persoon_draft import PersoonDraft
from ui.gezinnen.persoon_form import PersoonForm
from ui.gezinnen.tools import Tools
from ui.theme import limited, spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.form_draft import pause_timer
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone


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
        self.other: OtherDialog | None = None
        self._both = spaced(QHBoxLayout(), spacing=20)
        self._stack = QStackedWidget()
        self._presenter = PersonenPresenter(self, tools.scoped(self))
        self._build()
        self._connect()
        self._pause = pause_timer(self, self._presenter.keep_drafts)
        drafts = tools.navigator.drafts
        drafts.watch(self, self._presenter.pending)
        drafts.when_read(self, self._presenter.offer)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        self._presenter.show(dossier)

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

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.form.message.show_message(message, Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def _build(self) -> None:
        left = spaced(QVBoxLayout(), spacing=6)
        left.addWidget(limited(self.list, min_height=132), 1)
        left.addWidget(self.add_button)
        left.addWidget(self.other_button)
        pair = QWidget()
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
        self._stack.addWidget(pair)
        self._stack.addWidget(empty)
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 14, PAGE_MARGIN - 18, 18))
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.add_button.clicked.connect(self._on_add)
        self.first_button.clicked.connect(self._on_add)
        self.other_button.clicked.connect(self._on_other)
        self.first_other_button.clicked.connect(self._on_other)
        self.form.typed.connect(self._on_typed)
        self.form.save_asked.connect(self._on_save)
        self.form.discard_asked.connect(self._on_discard)
        self.form.remove_asked.connect(self._on_remove)

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
