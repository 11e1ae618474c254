"""The tab Ritten: the journeys of a year, its tariff, and the list for the tax office."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.uren import Rit
from gco_desktop.services.uitvoer import Bestandsvorm
from ui.changes import ReloadWhenShown, Subject
from ui.drafts import Draft
from ui.theme import limited, spaced
from ui.uren import ritten_texts as texts
from ui.uren.ritten_dialogs import RitDialog, TariefDialog
from ui.uren.ritten_presenter import RittenPresenter, RittenState
from ui.uren.tab_page import Memory, TabPage, UrenTools
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, NumberLabel
from ui.widgets.messages import InlineMessage
from ui.widgets.pdf_dialog import PdfDialog
from ui.widgets.shapes import Tone
from ui.widgets.table import TextTable

_SHOWS = {Subject.UREN, Subject.CONTACT, Subject.GEZIN}
_FIGURES = (5, 6)
_WIDTHS = {0: 104, 2: 150, 3: 150, 4: 84, 5: 76, 6: 92}
_KINDS = {
    Bestandsvorm.PDF: FileKind(label=texts.PDF_KIND, suffix="pdf"),
    Bestandsvorm.XLSX: FileKind(label=texts.XLSX_KIND, suffix="xlsx"),
}
_CHOICE = 150
_LEAST = 200
_SPARE = (2, 3)  # from where, and what for
_NARROW = 820
_BUTTON = 38


class RittenTab(TabPage):
    """A list to add to, change and delete in; the papers name no gezin."""

    def __init__(self, tools: UrenTools) -> None:
        self.year = ChoiceField()
        self.month = ChoiceField(texts.MONTHS, texts.ALL_MONTHS)
        self.add_button = PrimaryButton(texts.ADD, "plus", texts.ADD_TIP)
        for field, name in ((self.year, texts.YEAR), (self.month, texts.MONTH)):
            field.setAccessibleName(name.replace("&", ""))
            limited(field, min_width=_CHOICE)
        super().__init__(texts.TITLE, self.year, self.month, self.add_button)
        self.files: FileChooser = SystemFileChooser()
        self._tools = tools
        self.dialog: RitDialog | TariefDialog | PdfDialog | None = None
        self._vorm = Bestandsvorm.PDF
        self._build()
        self._presenter = RittenPresenter(
            self,
            (tools.services.ritten, tools.services.uitvoer, tools.services.gezinnen),
            tools.runner.scoped(self),
            tools.navigator,
            self._announce,
            tools.today,
        )
        self.memory = Memory(tell=self._place, show=self._show_place)
        self._connect()
        self._reloader = ReloadWhenShown(self, tools.changes, _SHOWS, self._presenter.load)

    def resume(self, draft: Draft) -> None:
        """Open the form of a journey again; it fills itself."""
        self._presenter.edit_known(draft.key.ref)

    def show_state(self, state: RittenState) -> None:
        """Show everything."""
        for field in (self.year, self.month):
            field.blockSignals(True)
        self.year.set_choices(state.jaren)
        self.year.set_value(state.jaar)
        self.month.set_value(state.maand)
        for field in (self.year, self.month):
            field.blockSignals(False)
        self.table.show_rows(state.rows)
        self.count.setText(state.count)
        self.totals.setText(state.totals)
        self.money.setText(state.money)
        self.tarief.setText(state.tarief)
        change = texts.TARIEF_CHANGE if state.has_tarief else texts.TARIEF_BUTTON
        self.tarief_button.set_text(change)
        if state.ever:
            self.empty.set_texts(texts.EMPTY_MONTH_TITLE, texts.EMPTY_MONTH_TEXT)
        else:
            self.empty.set_texts(texts.EMPTY_TITLE, texts.EMPTY_TEXT)
        self.empty.setVisible(not state.rows)
        for widget in (self.table, self.keys, *self._with_rows):
            widget.setVisible(bool(state.rows))

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        if text != self.problem.text:
            self.problem.show_message(text, Tone.BAD)

    def ask_rit(self, rit: Rit, gezinnen: Sequence[GezinRegel], *, new: bool) -> None:
        """Open the form of a journey."""
        tools = self._tools
        core = (tools.services.ritten, tools.navigator.drafts, tools.runner, tools.today)
        suggest = self._presenter.suggest if new else None
        dialog = RitDialog(self.window(), core, rit, gezinnen, suggest)
        dialog.saved.connect(self._on_saved)
        self.dialog = dialog
        dialog.open()

    def ask_tarief(self, jaar: int, tiende_cent: int | None) -> None:
        """Open the form for a tariff."""
        dialog = TariefDialog(self.window(), jaar, tiende_cent)
        dialog.given.connect(self._presenter.set_tarief)
        self.dialog = dialog
        dialog.open()

    def show_pdf(self, name: str, content: bytes) -> None:
        """Show a paper."""
        dialog = PdfDialog(self.window(), texts.PDF_TITLE, content, texts.PDF_NOTE)
        dialog.setProperty("file", name)
        dialog.save_asked.connect(self._on_pdf)
        self.dialog = dialog
        dialog.open()

    def ask_file(self, name: str, vorm: Bestandsvorm) -> None:
        """Ask where to write the journeys."""
        self._vorm = vorm
        self.files.save(self, texts.ASK_FILE, name, _KINDS[vorm], self._on_path)

    def reflow(self, width: float) -> None:
        """Leave out what is known by heart when the window is narrow."""
        for column in _SPARE:
            self.table.setColumnHidden(column, width < _NARROW)

    def start_widget(self) -> QWidget:
        """Return the list, or the button that begins it."""
        return self.table if self.table.model().rowCount() else self.add_button

    def _build(self) -> None:
        self.problem = InlineMessage("", Tone.BAD)
        self.totals = NumberLabel("", "title")
        self.count, self.money = Label("", "muted"), NumberLabel("", "strong")
        self.tarief = Label("", "muted")
        self.tarief_button = LinkButton(texts.TARIEF_BUTTON)
        head = Card()
        line = spaced(FlowLayout(), spacing=12)
        for widget in (self.totals, self.money, self.count, self.tarief, self.tarief_button):
            line.addWidget(limited(widget, min_height=_BUTTON))
        spaced(head.body, (16, 4, 16, 4))
        head.add_layout(line)
        self.table = TextTable(texts.LIST, texts.HEADERS, (), _FIGURES)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, header.ResizeMode.Interactive)
        self.table.stretch_column(1, _WIDTHS)
        self.empty = EmptyState("car", texts.EMPTY_TITLE, texts.EMPTY_TEXT)
        self._build_foot(head)

    def _build_foot(self, head: Card) -> None:
        self.edit_button = SecondaryButton(texts.EDIT, "pencil")
        self.delete_button = QuietButton(texts.DELETE, "trash")
        self.pdf_button = SecondaryButton(texts.SAVE_PDF, "file-text")
        self.sheet_button = SecondaryButton(texts.SAVE_SHEET, "table")
        self.keys = Label(texts.KEYS, "hint")
        self._with_rows = (
            self.edit_button,
            self.delete_button,
            self.pdf_button,
            self.sheet_button,
        )
        foot = spaced(FlowLayout(), (0, 8, 0, 0), 8)
        below: tuple[QWidget, ...] = (*self._with_rows, self.keys)
        for part in below:
            foot.addWidget(limited(part, min_height=_BUTTON))
        card = Card()
        spaced(card.body, (8, 6, 8, 8), 0)
        card.body.addWidget(limited(self.table, min_height=_LEAST), 1)
        card.add(self.empty)
        card.add_layout(foot)
        self.body.addWidget(self.problem)
        self.body.addWidget(head)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self.add_button.clicked.connect(presenter.add)
        self.tarief_button.clicked.connect(presenter.ask_tarief)
        self.pdf_button.clicked.connect(presenter.show_pdf)
        self.sheet_button.clicked.connect(self._on_sheet)
        self.edit_button.clicked.connect(self._on_edit)
        self.delete_button.clicked.connect(self._on_delete)
        self.table.activated.connect(self._on_activated)
        for field in (self.year, self.month):
            field.value_changed.connect(self._on_period)
        for keys, act in (("F2", self._on_edit), ("Del", self._on_delete)):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _announce(self) -> None:
        self._tools.changes.announce(Subject.UREN)

    @Slot(object)
    def _on_saved(self, _rit: Rit) -> None:
        self._presenter.saved()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._presenter.edit(index.row())

    @Slot()
    def _on_edit(self) -> None:
        self._presenter.edit(self.table.currentIndex().row())

    @Slot()
    def _on_delete(self) -> None:
        self._presenter.delete(self.table.currentIndex().row())

    @Slot()
    def _on_sheet(self) -> None:
        self._presenter.ask_file(Bestandsvorm.XLSX)

    @Slot()
    def _on_pdf(self) -> None:
        self._presenter.ask_file(Bestandsvorm.PDF)

    @Slot(object)
    def _on_period(self, _code: str | None) -> None:
        self._show_place(self._place())

    def _place(self) -> str:
        return f"{self.year.value() or self._tools.today().year}/{self.month.value() or ''}"

    def _show_place(self, place: str) -> None:
        jaar, maand = place.split("/")
        self._presenter.choose(int(jaar), int(maand) if maand else None)

    def _on_path(self, path: Path) -> None:
        self._presenter.write(path, self._vorm)
