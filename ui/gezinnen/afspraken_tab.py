"""The tab Afspraken: tasks, appointments and promises of a gezin."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.belofte import Belofte
from gco_desktop.domain.contactmoment import Taak
from ui.drafts import Draft, FormKind
from ui.gezinnen import afspraken_texts as texts
from ui.gezinnen.afspraak_rows import AfspraakRow, BelofteRow, DoneRow, TaakRow
from ui.gezinnen.afspraken_presenter import (
    Action,
    AfspraakLine,
    AfsprakenPresenter,
    AfsprakenState,
)
from ui.gezinnen.belofte_dialog import BelofteDialog
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.tools import Tools
from ui.theme import spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.page import ScrollArea
from ui.widgets.shapes import Tone
from ui.widgets.taak_dialog import TaakDialog, TaakTools

MANY = 40  # rows that are made at once


class RowSection(QWidget):
    """A heading with rows below it, or a line that says there are none."""

    asked = Signal(object, object)

    def __init__(self, title: str, none: str, row: type[AfspraakRow]) -> None:
        super().__init__()
        self._title = title
        self._row = row
        self.heading = Label(title, "heading")
        self._none = Label(none, "muted", wrap=True)
        self._list = spaced(QVBoxLayout(), spacing=0)
        self.rows: list[AfspraakRow] = []
        self.more = LinkButton(texts.all_of(MANY))
        self.more.clicked.connect(self._on_more)
        self._lines: Sequence[AfspraakLine] = ()
        self._all = False
        column = spaced(QVBoxLayout(self), spacing=4)
        column.addWidget(self.heading)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, lines: Sequence[AfspraakLine]) -> None:
        """Show these lines, of many the first ones; the keyboard stays at its place."""
        place = self._focused()
        _clear(self._list)
        self._lines = lines
        shown = lines if self._all else lines[:MANY]
        self.rows = [self._row(line) for line in shown]
        for row in self.rows:
            if self._list.count():
                self._list.addWidget(Rule())
            row.asked.connect(self.asked)
            self._list.addWidget(row)
        self.more.set_text(texts.all_of(len(lines)))
        self.more.setVisible(len(lines) > len(shown))
        self.heading.setText(texts.count(self._title, len(lines)))
        self._none.setVisible(not lines)
        if place is not None and self.rows:
            self._enter(min(place, len(self.rows) - 1))

    @Slot()
    def _on_more(self) -> None:
        self._all = True
        self.show_lines(self._lines)
        self._enter(MANY)

    def _enter(self, place: int) -> None:
        stops = (child for child in self.rows[place].findChildren(QWidget) if _stops(child))
        next(stops).setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> int | None:
        focus = self.focusWidget()
        if focus is None or not focus.hasFocus():
            return None
        places = (n for n, row in enumerate(self.rows) if row.isAncestorOf(focus))
        return next(places, None)


class AfsprakenTab(ScrollArea):
    """Shows what was agreed on; owns the presenter that decides about it."""

    def __init__(self, tools: Tools) -> None:
        content = QWidget()
        super().__init__(content)
        content.setProperty("look", "plain")
        self._tools = tools.scoped(self)
        self.dialog: TaakDialog | BelofteDialog | None = None
        self.message = InlineMessage()
        self.add_taak = SecondaryButton(texts.ADD_TASK, "plus")
        self.add_belofte = SecondaryButton(texts.ADD_PROMISE, "plus")
        self.first_taak = PrimaryButton(texts.FIRST_TASK, "plus")
        self.first_belofte = SecondaryButton(texts.FIRST_PROMISE, "plus")
        self.taken = RowSection(texts.TASKS, texts.NO_TASKS, TaakRow)
        self.beloften = RowSection(texts.PROMISES, texts.NO_PROMISES, BelofteRow)
        self.done = Fold(texts.DONE)
        self._done_list = spaced(QVBoxLayout(), spacing=0)
        self.done.body.addLayout(self._done_list)
        self.done_rows: list[AfspraakRow] = []
        self._presenter = AfsprakenPresenter(self, self._tools)
        self._build(content)
        for section in (self.taken, self.beloften):
            section.asked.connect(self._on_asked)
        for button in (self.add_taak, self.first_taak):
            button.clicked.connect(self._presenter.new_taak)
        for button in (self.add_belofte, self.first_belofte):
            button.clicked.connect(self._presenter.new_belofte)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        self.message.clear()
        self._presenter.show(dossier)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        new = draft.key.ref == draft.place
        self._presenter.resume(
            None if new else UUID(draft.key.ref), promise=draft.key.kind is FormKind.BELOFTE
        )

    def show_state(self, state: AfsprakenState) -> None:
        """Show everything."""
        something = bool(state.taken or state.beloften or state.done)
        self._some.setVisible(something)
        self._empty.setVisible(not something)
        self.taken.show_lines(state.taken)
        self.beloften.show_lines(state.beloften)
        _clear(self._done_list)
        self.done_rows = [DoneRow(line) for line in state.done]
        for row in self.done_rows:
            row.asked.connect(self._on_asked)
            self._done_list.addWidget(row)
        self.done.setVisible(bool(state.done))
        self.done.set_summary(str(state.done_count))

    def edit_taak(self, taak: Taak) -> None:
        """Open the form of a task."""
        tools = self._tools
        parts = TaakTools(tools.taken, tools.runner, tools.navigator.drafts, tools.today)
        dialog = self.dialog = TaakDialog(self.window(), parts, taak)
        dialog.saved.connect(self._presenter.taak_saved)
        dialog.open()

    def edit_belofte(self, belofte: Belofte) -> None:
        """Open the form of a promise."""
        dialog = self.dialog = BelofteDialog(self.window(), self._tools, belofte)
        dialog.saved.connect(self._presenter.belofte_saved)
        dialog.open()

    def show_error(self, message: str) -> None:
        """Tell what went wrong; what was ticked off but is still open shows so again."""
        self.message.show_message(message, Tone.BAD)
        for row in self.taken.rows:
            if isinstance(row, TaakRow):
                row.box.setChecked(False)

    def _build(self, content: QWidget) -> None:
        self._some = QWidget()
        some = spaced(QVBoxLayout(self._some), spacing=18)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(self.add_taak)
        head.addWidget(self.add_belofte)
        head.addStretch(1)
        some.addLayout(head)
        some.addWidget(self.taken)
        some.addWidget(self.beloften)
        some.addWidget(self.done)
        firsts = QWidget()
        pair = spaced(QHBoxLayout(firsts), spacing=8)
        pair.addWidget(self.first_belofte)
        pair.addWidget(self.first_taak)
        self._empty = EmptyState("calendar-event", texts.EMPTY_TITLE, texts.EMPTY_TEXT, firsts)
        outer = spaced(QVBoxLayout(content), (PAGE_MARGIN, 14, PAGE_MARGIN, 20), 12)
        self.keep_edge(outer)
        outer.addWidget(self.message)
        outer.addWidget(self._some)
        outer.addWidget(self._empty)
        outer.addStretch(1)

    @Slot(object, object)
    def _on_asked(self, action: Action, subject: Taak | Belofte) -> None:
        self._presenter.act(action, subject)


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.deleteLater()
