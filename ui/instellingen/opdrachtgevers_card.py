"""The opdrachtgevers below one another: who they are, and what was agreed with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.services.profiel import ProfielService
from ui.instellingen import opdrachtgevers_texts as texts
from ui.instellingen.opdrachtgever_dialog import OpdrachtgeverDialog
from ui.instellingen.opdrachtgevers_presenter import OpdrachtgeversPresenter
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import limited, spaced
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.form import FormRow
from ui.widgets.labels import ElidedLabel, Label, Paragraph, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

_CHOICE_WIDTH = 360


class PartyRow(QWidget):
    """One opdrachtgever with a pencil and a bin."""

    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(self, party: Opdrachtgever) -> None:
        super().__init__()
        self.party = party
        row = spaced(QHBoxLayout(self), (0, 6, 0, 6), 4)
        words = spaced(QVBoxLayout(), spacing=1)
        words.addWidget(ElidedLabel(party.naam, "strong"))
        words.addWidget(ElidedLabel(texts.agreements(party), "small"))
        row.addLayout(words, 1)
        self.pencil = IconButton("pencil", texts.edit(party.naam), bare=True)
        self.bin = IconButton("trash", texts.delete(party.naam), bare=True)
        self.pencil.clicked.connect(self.edit_asked)
        self.bin.clicked.connect(self.delete_asked)
        row.addWidget(self.pencil)
        row.addWidget(self.bin)


class OpdrachtgeversCard(Card):
    """A list that keeps each change at once."""

    def __init__(
        self,
        service: ProfielService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        super().__init__(texts.TITLE)
        self._service, self._runner, self._drafts = service, runner, navigator.drafts
        self._presenter = OpdrachtgeversPresenter(
            self, service, runner.scoped(self), navigator, announce
        )
        self.dialog: OpdrachtgeverDialog | None = None
        self._edited: Opdrachtgever | None = None
        self._resumed = ""
        self._rows: list[PartyRow] = []
        self._list = spaced(QVBoxLayout())
        self._none = Label(texts.EMPTY, "muted", wrap=True)
        self.problem = InlineMessage()
        self.add_button = SecondaryButton(texts.ADD, "plus")
        self.add_button.clicked.connect(self._on_add)
        self.choice = limited(ChoiceField(empty=texts.NOBODY), max_width=_CHOICE_WIDTH)
        self.choice.value_changed.connect(self._on_chosen)
        self._choice_row = FormRow(texts.SUMMARIES_FOR, self.choice)
        self.add(Paragraph(texts.TEXT), self._none, self.problem)
        self.add_layout(self._list)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._choice_row)

    @property
    def rows(self) -> Sequence[PartyRow]:
        """The opdrachtgevers shown."""
        return self._rows

    def load(self) -> None:
        """Show the latest data."""
        self._presenter.load()

    def resume(self, ref: str) -> None:
        """Open the form of this opdrachtgever, or of a new one; it fills itself."""
        self._resumed = ref
        if ref:
            self._edit_resumed()
        else:
            self._on_add()

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
            row.edit_asked.connect(self._on_edit)
            row.delete_asked.connect(self._on_delete)
            self._list.addWidget(row)
        self._none.setVisible(not parties)
        self._choice_row.setVisible(bool(parties))
        self.choice.blockSignals(True)
        self.choice.set_choices([(str(p.id), p.naam) for p in parties], texts.NOBODY)
        self.choice.set_value(None if chosen is None else str(chosen))
        self.choice.blockSignals(False)
        self._edit_resumed()

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        self.problem.show_message(text, Tone.BAD)

    def _edit_resumed(self) -> None:
        found = [row.party for row in self._rows if str(row.party.id) == self._resumed]
        if found:
            self._resumed = ""
            self._open(found[0])

    def _open(self, party: Opdrachtgever | None) -> None:
        self._edited = party
        self.dialog = OpdrachtgeverDialog(
            self.window(), self._service, self._drafts, self._runner, party
        )
        self.dialog.saved.connect(self._on_saved)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    @Slot()
    def _on_add(self) -> None:
        self._open(None)

    @Slot()
    def _on_edit(self) -> None:
        row = self.sender()
        if isinstance(row, PartyRow):
            self._open(row.party)

    @Slot()
    def _on_delete(self) -> None:
        row = self.sender()
        if isinstance(row, PartyRow):
            self._presenter.delete(row.party)

    @Slot(object)
    def _on_saved(self, _result: object) -> None:
        self._presenter.saved(new=self._edited is None)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    @Slot(object)
    def _on_chosen(self, code: str | None) -> None:
        found = (row.party.id for row in self._rows if str(row.party.id) == code)
        self._presenter.choose(next(found, None))
