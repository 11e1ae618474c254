"""The card that asks once a year for two groups of the code on paper; it may be put off."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from gco_desktop.services.herstelcode import ASKED, HerstelcodeService
from ui.instellingen import code_texts as texts
from ui.instellingen.check_presenter import CheckPresenter
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.form import FormRow
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextField


class CheckCard(Card):
    """Out of sight until it is time; ``load`` looks whether it is."""

    def __init__(self, service: HerstelcodeService, runner: Runner, navigator: Navigator) -> None:
        super().__init__(texts.CHECK)
        self._presenter = CheckPresenter(self, service, runner.scoped(self), navigator)
        self._asked: tuple[int, ...] = ()
        self.rows = [FormRow("", TextField()) for _ in range(ASKED)]
        self.problem = InlineMessage()
        self.later_button = QuietButton(texts.NOT_NOW)
        self.check_button = SecondaryButton(texts.CHECK_ACTION, "check")
        groups = spaced(QHBoxLayout(), spacing=12)
        for row in self.rows:
            groups.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        buttons = spaced(QHBoxLayout(), spacing=8)
        buttons.addStretch(1)
        buttons.addWidget(self.later_button)
        buttons.addWidget(self.check_button)
        self.add(Paragraph(texts.CHECK_TEXT))
        self.add_layout(groups)
        self.add(self.problem)
        self.add_layout(buttons)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self._on_check)
        self.check_button.clicked.connect(self._on_check)
        self.later_button.clicked.connect(self._presenter.later)
        self.hide()

    @property
    def fields(self) -> list[TextField]:
        """The lines for the groups."""
        return [row.field for row in self.rows if isinstance(row.field, TextField)]

    def load(self) -> None:
        """Look whether it is time to ask."""
        self._presenter.load()

    def showEvent(self, event: QShowEvent) -> None:
        """Hide again when shown along with a page while there is nothing to ask."""
        super().showEvent(event)
        if not self._asked:
            self.hide()

    def ask(self, groups: tuple[int, ...]) -> None:
        """Ask for these groups of the code."""
        self._asked = groups
        for row, number in zip(self.rows, groups, strict=True):
            row.set_label(texts.group_label(number))
        self.show()

    def mark(self, groups: tuple[int, ...]) -> None:
        """Say which of the groups that were asked are wrong."""
        for row, number in zip(self.rows, self._asked, strict=True):
            row.set_error(texts.group_wrong(number) if number in groups else "")
        self.problem.show_message(texts.LOST if groups else "", Tone.INFO)
        wrong = [
            row for row, number in zip(self.rows, self._asked, strict=True) if number in groups
        ]
        if wrong:
            wrong[0].focus_field()

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        self.problem.show_message(text, Tone.BAD)

    def put_away(self) -> None:
        """Go out of sight, with what was typed."""
        self._asked = ()
        self.problem.clear()
        for row, field in zip(self.rows, self.fields, strict=True):
            row.set_error("")
            field.clear()
        self.hide()

    @Slot()
    def _on_check(self) -> None:
        self._presenter.check(tuple(field.text() for field in self.fields))
