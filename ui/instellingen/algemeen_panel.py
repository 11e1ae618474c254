"""Algemeen: the details of the GCO'er, and for whom the hours are made."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever, Profiel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError
from gco_desktop.services.profiel import ProfielService
from ui.drafts import Draft, DraftKey, FormKind
from ui.instellingen import texts
from ui.instellingen.name_dialog import NameDialog
from ui.instellingen.presenter import OnReason, ProfielPresenter
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import limited, spaced
from ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.dialogs import ReasonDialog
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import ElidedLabel, Label, Paragraph, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.profile_form import ProfileForm
from ui.widgets.shapes import Tone

_SAVE_KEYS = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")
_CHOICE_WIDTH = 360


class PartyRow(QWidget):
    """One opdrachtgever with a pencil."""

    rename_asked = Signal()

    def __init__(self, party: Opdrachtgever) -> None:
        super().__init__()
        self.party = party
        row = spaced(QHBoxLayout(self), (0, 4, 0, 4), 8)
        row.addWidget(ElidedLabel(party.naam), 1)
        self.pencil = IconButton("pencil", texts.rename(party.naam), bare=True)
        self.pencil.clicked.connect(self.rename_asked)
        row.addWidget(self.pencil)


class AlgemeenPanel(QWidget):
    """A form with a button to save it, and a list that keeps each change at once."""

    def __init__(
        self,
        service: ProfielService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        super().__init__()
        self._drafts = navigator.drafts
        self._resumed = ""
        self._presenter = ProfielPresenter(self, service, runner.scoped(self), navigator, announce)
        self.name_dialog: NameDialog | None = None
        self.reason_dialog: ReasonDialog | None = None
        self._renamed: Opdrachtgever | None = None
        self._on_reason: OnReason | None = None
        self._rows: list[PartyRow] = []
        column = spaced(QVBoxLayout(self), spacing=16)
        self.problem = InlineMessage()
        column.addWidget(self.problem)
        column.addWidget(self._build_profile())
        column.addWidget(self._build_parties())
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_save)

    def _build_profile(self) -> Card:
        card = Card(texts.YOU)
        self.form = ProfileForm()
        self.draft = FormDraft(self, self._drafts, self.form.fields())
        self.save_button = PrimaryButton(texts.SAVE)
        self.save_button.clicked.connect(self._on_save)
        card.add(Paragraph(texts.YOU_TEXT), self.draft.notice, self.form)
        card.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def _build_parties(self) -> Card:
        card = Card(texts.PARTIES)
        self._list = spaced(QVBoxLayout())
        self._none = Label(texts.PARTIES_EMPTY, "muted", wrap=True)
        self.add_button = SecondaryButton(texts.ADD_PARTY, "plus")
        self.add_button.clicked.connect(self._on_add)
        self.choice = limited(ChoiceField(empty=texts.NOBODY), max_width=_CHOICE_WIDTH)
        self.choice.value_changed.connect(self._on_chosen)
        self._choice_row = FormRow(texts.SUMMARIES_FOR, self.choice)
        card.add(Paragraph(texts.PARTIES_TEXT), self._none)
        card.add_layout(self._list)
        card.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(self._choice_row)
        return card

    def load(self) -> None:
        """Show the latest data."""
        self._presenter.load()

    def show_profiel(self, profiel: Profiel) -> None:
        """Show the profile, unless other things were typed meanwhile."""
        if not self.form.changed_from_kept():
            self.form.show_profiel(profiel)
            self.draft.begin(DraftKey(FormKind.PROFIEL))

    def show_kept(self, profiel: Profiel) -> None:
        """Show the profile as it was kept just now."""
        self.draft.done()
        self.form.show_profiel(profiel)
        self.draft.begin(DraftKey(FormKind.PROFIEL))

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        if draft.key.kind is FormKind.OPDRACHTGEVER:
            self._resumed = draft.key.ref
            if self._resumed:
                self._rename_resumed()
            else:
                self._on_add()
        elif not self.draft.changed:
            self.draft.begin(draft.key)

    def show_parties(
        self, parties: Sequence[Opdrachtgever], chosen: OpdrachtgeverId | None
    ) -> None:
        """Show the opdrachtgevers and the one that summaries are for."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._rows = [PartyRow(party) for party in parties]
        for number, row in enumerate(self._rows):
            if number:
                self._list.addWidget(Rule())
            row.rename_asked.connect(self._on_rename)
            self._list.addWidget(row)
        self._none.setVisible(not parties)
        self._choice_row.setVisible(bool(parties))
        self.choice.blockSignals(True)
        self.choice.set_choices([(str(p.id), p.naam) for p in parties], texts.NOBODY)
        self.choice.set_value(None if chosen is None else str(chosen))
        self.choice.blockSignals(False)
        self._rename_resumed()

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        self.problem.show_message(text, Tone.BAD)

    def show_name_problem(self, text: str) -> None:
        """Say what is wrong with the name of an opdrachtgever."""
        if self.name_dialog is None:
            self.show_problem(text)
        else:
            self.name_dialog.row.set_error(text)
            self.name_dialog.row.focus_field()

    def close_name(self) -> None:
        """Close the question for a name: it was kept."""
        if self.name_dialog is not None:
            self.name_dialog.finish()

    def ask_reason(self, on_reason: OnReason) -> None:
        """Ask why nine digits are no BSN."""
        self._on_reason = on_reason
        text = error_text(BsnVermoedError(()))
        parent = self.name_dialog or self.window()
        self.reason_dialog = ReasonDialog(parent, texts.BSN_TITLE, text, texts.BSN_ACTION)
        self.reason_dialog.given.connect(self._on_reason_given)
        self.reason_dialog.open()

    @property
    def rows(self) -> Sequence[PartyRow]:
        """The opdrachtgevers shown."""
        return self._rows

    def _rename_resumed(self) -> None:
        found = [row.party for row in self._rows if str(row.party.id) == self._resumed]
        if found:
            self._resumed = ""
            self._rename(found[0])

    def _rename(self, party: Opdrachtgever) -> None:
        self._renamed = party
        self._ask_name(texts.RENAME_PARTY, party.naam)

    def _ask_name(self, title: str, name: str) -> None:
        self.name_dialog = NameDialog(self.window(), title, name)
        ref = "" if self._renamed is None else str(self._renamed.id)
        self.name_dialog.keep_draft(self._drafts, DraftKey(FormKind.OPDRACHTGEVER, ref))
        self.name_dialog.given.connect(self._on_name)
        self.name_dialog.finished.connect(self._on_name_closed)
        self.name_dialog.open()

    @Slot()
    def _on_save(self) -> None:
        if self.form.check():
            self._presenter.save(self.form.profiel())

    @Slot()
    def _on_add(self) -> None:
        self._renamed = None
        self._ask_name(texts.ADD_PARTY, "")

    @Slot()
    def _on_rename(self) -> None:
        row = self.sender()
        if isinstance(row, PartyRow):
            self._rename(row.party)

    @Slot(str)
    def _on_name(self, name: str) -> None:
        if self._renamed is None:
            self._presenter.add_party(name)
        else:
            self._presenter.rename_party(self._renamed, name)

    @Slot()
    def _on_name_closed(self) -> None:
        self.name_dialog = None

    @Slot(object)
    def _on_chosen(self, code: str | None) -> None:
        found = (row.party.id for row in self._rows if str(row.party.id) == code)
        self._presenter.choose_party(next(found, None))

    @Slot(str)
    def _on_reason_given(self, reason: str) -> None:
        if self._on_reason is not None:
            self._on_reason(reason)
