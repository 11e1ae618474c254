"""The tab Jaar en register: the urencriterium of a year, and what was learnt."""

from datetime import date
from typing import Self

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.scholing import Registernorm, Scholing
from ui.changes import ReloadWhenShown, Subject
from ui.drafts import Draft, FormKind
from ui.theme import limited, spaced
from ui.uren import jaar_texts as texts
from ui.uren.jaar_presenter import CriterionState, JaarPresenter, RegisterState
from ui.uren.register_cards import LearntCard, NormCard
from ui.uren.register_dialogs import NormDialog, RegisterDialog, ScholingDialog
from ui.uren.steps import Steps
from ui.uren.tab_page import Memory, TabPage, UrenTools
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import Meter, WeekBars
from ui.widgets.charts.base import table_button
from ui.widgets.labels import Label, NumberLabel, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns
from ui.widgets.shapes import Tone

_SHOWS = {Subject.UREN, Subject.CONTACT}
_BARS_HEIGHT = 170


class JaarTab(TabPage):
    """Two sheets without client names: one for the tax office, one for the register."""

    def __init__(self, tools: UrenTools) -> None:
        self._steps = Steps(texts.PREVIOUS, texts.NOW, texts.NEXT)
        self.previous, self.now, self.next = self._steps.buttons
        self.files = SecondaryButton(texts.FILES, "file-export", texts.FILES_TIP)
        super().__init__(" ", self.previous, self.now, self.next, self.files)
        self._tools = tools
        self._changes = tools.changes
        self._jaar = ""
        self.memory = Memory(tell=self._place, show=self._show_place)
        self.dialog: RegisterDialog | None = None
        self.problem = InlineMessage("", Tone.BAD)
        self.body.addWidget(self.problem)
        self._build_criterion()
        self.norms = NormCard()
        self.learnt = LearntCard()
        columns = Columns(1, 1)
        columns.left.addWidget(self.norms)
        columns.right.addWidget(self.learnt)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        self._presenter = JaarPresenter(
            self,
            tools.services.register,
            tools.runner.scoped(self),
            tools.navigator,
            self._announce,
            tools.today,
        )
        self._connect()
        self._reloader = ReloadWhenShown(self, tools.changes, _SHOWS, self._presenter.load)

    @classmethod
    def of(cls, tools: UrenTools) -> Self:
        """Return the tab of an open kluis."""
        return cls(tools)

    def start_widget(self) -> QWidget:
        """Return where work begins."""
        return self.previous

    def open_day(self, day: date) -> None:
        """Show the year of this day."""
        self._presenter.open_day(day)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft again; it fills itself."""
        self._presenter.resume(draft.key.ref, norm=draft.key.kind is FormKind.REGISTERNORM)

    def show_criterion(self, state: CriterionState) -> None:
        """Show the year."""
        self.problem.clear()
        self._jaar = str(state.jaar)
        self.header.set_title(texts.title(state.jaar))
        self.card.set_title(texts.criterion(state.jaar))
        self.total.setText(state.total)
        self.of_norm.setText(state.of)
        self.meter.show_part(state.part, f"{state.total} {state.of}")
        self.standing.set_text("\n".join(state.sentences))
        self.bars.setAccessibleName(f"{texts.BY_MONTH}, {state.jaar}")
        self.bars.show_bars(state.bars, state.months, state.target)
        self.bars.describe(state.months, state.rows)

    def show_register(self, state: RegisterState) -> None:
        """Show the register."""
        self.norms.show_norms(state.norms)
        self.learnt.show_entries(state.entries, state.total)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.problem.show_message(message, Tone.BAD)

    def ask_scholing(self, scholing: Scholing, *, new: bool, booked: bool) -> None:
        """Open the form of something learnt; ``booked`` when hours stand on that day already."""
        tools = self._tools
        dialog = ScholingDialog(
            self.window(),
            tools.services.register,
            tools.navigator.drafts,
            tools.runner,
            scholing,
            new=new,
            booked=booked,
            today=tools.today,
        )
        dialog.saved.connect(self._on_scholing_saved)
        dialog.delete_asked.connect(self._presenter.delete_scholing)
        self._open(dialog)

    def ask_norm(self, norm: Registernorm, groepen: tuple[str, ...], *, new: bool) -> None:
        """Open the form of a norm."""
        tools = self._tools
        dialog = NormDialog(
            self.window(),
            tools.services.register,
            tools.navigator.drafts,
            tools.runner,
            norm,
            groepen=groepen,
            new=new,
            today=tools.today,
        )
        dialog.saved.connect(self._on_norm_saved)
        dialog.delete_asked.connect(self._presenter.delete_norm)
        self._open(dialog)

    def _open(self, dialog: RegisterDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _build_criterion(self) -> None:
        self.total = NumberLabel("", "title")
        self.of_norm = Label("", "muted")
        self.meter = Meter(texts.CRITERION)
        self.standing = Paragraph("", "body")
        self.bars = WeekBars(" ", texts.MONTH_HEADERS)
        limited(self.bars, min_height=_BARS_HEIGHT)
        self.card = Card(texts.CRITERION, table_button(self.bars))
        line = spaced(QHBoxLayout(), spacing=12)
        line.addWidget(self.total)
        line.addWidget(self.of_norm)
        line.addWidget(self.meter, 1)
        self.card.add_layout(line)
        self.card.add(self.standing, self.bars)
        self.card.add(Label(f"{texts.DASHED} {texts.MONTH_TIP}", "hint", wrap=True))
        self.card.add(Paragraph(texts.WHAT, "hint"))
        self.body.addWidget(self.card)

    def _connect(self) -> None:
        presenter = self._presenter
        self._steps.lead(self, presenter.go, presenter.now)
        self.files.clicked.connect(presenter.to_files)
        self.bars.let_open()
        self.bars.opened.connect(presenter.open_month)
        self.norms.new_asked.connect(presenter.new_norm)
        self.norms.edit_asked.connect(presenter.open_norm)
        self.learnt.new_asked.connect(presenter.new_scholing)
        self.learnt.opened.connect(presenter.open_entry)
        self.learnt.delete_asked.connect(presenter.delete_entry)

    def _place(self) -> str:
        return self._jaar

    def _show_place(self, jaar: str) -> None:
        self.open_day(date(int(jaar), 1, 1))

    def _announce(self) -> None:
        self._changes.announce(Subject.UREN)

    @Slot(object)
    def _on_scholing_saved(self, _scholing: object) -> None:
        self._presenter.saved(norm=False)

    @Slot(object)
    def _on_norm_saved(self, _norm: object) -> None:
        self._presenter.saved(norm=True)
