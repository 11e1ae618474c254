"""The tab Termijnen: what is coming, the decisions it follows from, and procedures."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.mijlpaal import Mijlpaal
from gco_desktop.domain.termijnen import Termijn
from gco_desktop.services.overgangslijsten import Lijst
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import termijnen_texts as texts
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.termijnen_contract import Found
from ui.gezinnen.termijnen_form import AddForm, ChangeForm, DraftForm
from ui.gezinnen.termijnen_indicatie import IndicatieForm
from ui.gezinnen.termijnen_lijst import LijstDialog
from ui.gezinnen.termijnen_pane import Pane
from ui.gezinnen.termijnen_presenter import TermijnenPresenter, new_ref
from ui.gezinnen.termijnen_procedure import ProcedureForm
from ui.gezinnen.termijnen_rows import Action, Item
from ui.gezinnen.tools import Tools
from ui.theme import spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import LinkButton
from ui.widgets.choices import SegmentRow
from ui.widgets.current_stack import CurrentStack
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

_PARTS = ("termijnen", "indicaties", "procedures")


class TermijnenTab(QWidget):
    """Three lists with their forms; owns the presenter that decides about them."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools.scoped(self)
        self._resumed: DraftKey | None = None
        self.form: DraftForm | None = None
        self.lijst: LijstDialog | None = None
        self.message = InlineMessage()
        self.hints = InlineMessage()
        self.parts = SegmentRow(list(zip(_PARTS, texts.parts(0, 0, 0), strict=True)))
        self.parts.setAccessibleName(texts.PARTS)
        self.list_18_button = LinkButton(texts.LIST_18, "list-check")
        self.list_wlz_button = LinkButton(texts.LIST_WLZ, "list-check")
        self.termijnen = Pane(
            0,
            texts.TERMIJNEN,
            texts.ADD_TERMIJN,
            ("calendar-event", texts.NO_TERMIJNEN_TITLE, texts.NO_TERMIJNEN_TEXT),
            self.list_18_button,
            self.list_wlz_button,
        )
        self.indicaties = Pane(
            1,
            texts.INDICATIES,
            texts.ADD_INDICATIE,
            ("file-check", texts.NO_INDICATIES_TITLE, texts.NO_INDICATIES_TEXT),
        )
        self.procedures = Pane(
            2,
            texts.PROCEDURES,
            texts.ADD_PROCEDURE,
            ("scale", texts.NO_PROCEDURES_TITLE, texts.NO_PROCEDURES_TEXT),
        )
        self._panes = (self.termijnen, self.indicaties, self.procedures)
        self._stack = CurrentStack()
        self._presenter = TermijnenPresenter(self, self._tools)
        self._build()
        self._connect()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        self._presenter.show(dossier)

    def resume(self, key: DraftKey) -> None:
        """Open the form of this draft, once the gezin is shown; the form fills itself."""
        self._resumed = key
        self._go_on()

    def show_items(
        self, termijnen: Sequence[Item], indicaties: Sequence[Item], procedures: Sequence[Item]
    ) -> None:
        """Show the three lists."""
        found = (termijnen, indicaties, procedures)
        known = self._presenter.found
        persons = known is not None and bool(known.personen)
        for pane, items in zip(self._panes, found, strict=True):
            pane.show_items(items)
        if not persons:
            for pane in (self.indicaties, self.procedures):
                pane.show_empty(texts.NO_PERSONS_TITLE, texts.NO_PERSONS_TEXT, can_add=False)
        for button in (self.list_18_button, self.list_wlz_button):
            button.setVisible(persons)
        counts = [sum(not item.folded for item in items) for items in found]
        for part, name in zip(_PARTS, texts.parts(*counts), strict=True):
            self.parts.button(part).setText(name)  # a new button would lose the focus
            self.parts.button(part).setAccessibleName(name)
        self._go_on()

    def show_hints(self, hints: Sequence[str]) -> None:
        """Show what there is to know above the lists."""
        self.hints.show_message("\n".join(hints), Tone.INFO)

    def show_error(self, message: str) -> None:
        """Tell what went wrong; nothing takes it away."""
        self.message.show_message(message, Tone.BAD)

    def change_termijn(self, termijn: Termijn, _found: Found) -> None:
        """Let the user set another day, or write a note."""
        drafts = self._tools.navigator.drafts
        self._open(ChangeForm(self.window(), self._presenter, drafts, termijn))

    def edit_indicatie(self, indicatie: Indicatie, found: Found, *, new: bool) -> None:
        """Open the form of a decision."""
        self._show_part(1)
        key = new_ref(found.gezin_id) if new else str(indicatie.id)
        drafts = self._tools.navigator.drafts
        self._open(IndicatieForm(self.window(), self._presenter, drafts, indicatie, found, key))

    def edit_procedure(self, procedure: Procedure, found: Found, *, new: bool) -> None:
        """Open the form of a procedure."""
        self._show_part(2)
        key = new_ref(found.gezin_id) if new else str(procedure.id)
        drafts = self._tools.navigator.drafts
        self._open(ProcedureForm(self.window(), self._presenter, drafts, procedure, found, key))

    def add_termijn(self, mijlpaal: Mijlpaal, found: Found) -> None:
        """Open the form of a term of the user's own."""
        self._show_part(0)
        drafts = self._tools.navigator.drafts
        self._open(AddForm(self.window(), self._presenter, drafts, mijlpaal, found))

    def open_lijst(self, lijst: Lijst, found: Found) -> None:
        """Open a checklist."""
        self.lijst = LijstDialog(self.window(), self._presenter, lijst, found)
        self.lijst.open()

    def _build(self) -> None:
        self.parts.set_value(_PARTS[0])
        outer = spaced(QVBoxLayout(self), (PAGE_MARGIN, 12, PAGE_MARGIN, 14), 8)
        outer.addWidget(self.parts)
        outer.addWidget(self.message)
        outer.addWidget(self.hints)
        outer.addWidget(self._stack, 1)
        for pane in self._panes:  # last, as in the whole screen
            self._stack.addWidget(pane)

    def _connect(self) -> None:
        self.parts.value_changed.connect(self._on_part)
        self.list_18_button.clicked.connect(self._on_list_18)
        self.list_wlz_button.clicked.connect(self._on_list_wlz)
        within = Qt.ShortcutContext.WidgetShortcut
        key = QKeySequence(QKeySequence.StandardKey.Delete)
        for pane in self._panes:
            pane.acted.connect(self._on_acted)
            pane.add_asked.connect(self._on_add)
            QShortcut(key, pane.list, context=within).activated.connect(self._on_delete)

    def _open(self, form: DraftForm) -> None:
        self.form = form
        form.finished.connect(self._on_form_finished)
        form.open()

    def _show_part(self, number: int) -> None:
        self.parts.set_value(_PARTS[number])
        self._stack.setCurrentIndex(number)

    def _go_on(self) -> None:
        key, found = self._resumed, self._presenter.found
        if key is None or found is None:
            return
        self._resumed = None
        if key.kind is FormKind.INDICATIE and key.ref == new_ref(found.gezin_id):
            self._presenter.add_indicatie()
        elif key.kind is FormKind.PROCEDURE and key.ref == new_ref(found.gezin_id):
            self._presenter.add_procedure()
        elif key.kind is FormKind.TERMIJN:
            self._presenter.resume_termijn(key.ref)
        else:
            thing = self._presenter.find(UUID(key.ref))
            self._presenter.act(Action.EDIT, thing)

    @Slot()
    def _on_part(self) -> None:
        self._stack.setCurrentIndex(_PARTS.index(self.parts.value() or _PARTS[0]))

    @Slot()
    def _on_list_18(self) -> None:
        self._presenter.open_lijst(Lijst.ACHTTIEN)

    @Slot()
    def _on_list_wlz(self) -> None:
        self._presenter.open_lijst(Lijst.WLZ)

    @Slot(str, object)
    def _on_acted(self, action: str, key: object) -> None:
        self._presenter.act(action, key)

    @Slot()
    def _on_add(self) -> None:
        adders = (
            self._presenter.add_termijn,
            self._presenter.add_indicatie,
            self._presenter.add_procedure,
        )
        adders[self._stack.currentIndex()]()

    @Slot()
    def _on_delete(self) -> None:
        pane = self._panes[self._stack.currentIndex()]
        pane.press(Action.DELETE)
        pane.press(Action.REMOVE)

    @Slot()
    def _on_form_finished(self) -> None:
        self.form = None
        self._panes[self._stack.currentIndex()].list.setFocus(Qt.FocusReason.OtherFocusReason)
