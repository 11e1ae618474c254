"""What stands in each step of the wizard."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.start import wizard_texts as texts
from ui.start.actions import StartActions
from ui.start.wizard_contract import ASKED, ProfileInput
from ui.theme import spaced
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.card import Tile
from ui.widgets.code_groups import CodeGroups
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.new_password import NewPassword
from ui.widgets.profile_form import ProfileForm
from ui.widgets.text_fields import TextField
from ui.widgets.tone import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft


class WizardStep(QWidget):
    """A sentence, and what has to be filled in; ``entered`` on Enter in its last field."""

    entered = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.column = spaced(QVBoxLayout(self), spacing=14)
        self.text = Paragraph(text)
        self.column.addWidget(self.text)

    def start(self) -> None:
        """Put the focus where the user begins."""


class PlaceStep(WizardStep):
    """Where the kluis comes."""

    def __init__(self) -> None:
        super().__init__(texts.PLACE_TEXT)
        tile = Tile(texts.PLACE)
        self.place = Label("", "small", wrap=True)
        self.another = LinkButton(texts.ANOTHER, "folder")
        self.fixed = Label(texts.PLACE_FIXED, "small", wrap=True)
        tile.body.addWidget(self.place)
        tile.body.addWidget(self.fixed)
        tile.body.addWidget(self.another, 0, _LEFT)
        self.warning = InlineMessage()
        self.column.addWidget(tile)
        self.column.addWidget(self.warning)

    def show_place(self, folder: Path, *, fixed: bool) -> None:
        """Show the folder; a kluis that was made stays where it is."""
        # A zero-width space after each separator lets a long path wrap.
        self.place.setText(str(folder).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.place.setAccessibleName(str(folder))
        self.another.setVisible(not fixed)
        self.fixed.setVisible(fixed)

    def show_warning(self, text: str) -> None:
        """Say what may harm a kluis in the folder; without text nothing does."""
        self.text.set_text(texts.PLACE_TEXT_RISKY if text else texts.PLACE_TEXT)
        self.warning.show_message(text, Tone.WARN)


class SecretStep(WizardStep):
    """The password, typed twice."""

    def __init__(self, actions: StartActions) -> None:
        super().__init__(texts.CHOICE_TEXT)
        self.field = NewPassword(actions.check_password, actions.propose_password)
        self.field.entered.connect(self.entered)
        self.column.addWidget(self.field)

    def start(self) -> None:
        """Start in the password."""
        self.field.first.setFocus(Qt.FocusReason.OtherFocusReason)


class SheetStep(WizardStep):
    """The recovery code, large, and the sheet to print."""

    def __init__(self) -> None:
        super().__init__(texts.SHEET_TEXT)
        self.code = CodeGroups()
        self.print_button = SecondaryButton(texts.PRINT, "printer")
        self.column.addWidget(self.code)
        self.column.addWidget(InlineMessage(texts.KEEP_OFF, Tone.WARN))
        self.column.addWidget(self.print_button, 0, _LEFT)

    def start(self) -> None:
        """Start at the button that prints."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)


class CheckStep(WizardStep):
    """Two groups of the code, typed back from paper."""

    def __init__(self) -> None:
        super().__init__(texts.CHECK_TEXT)
        self.rows = [FormRow("", TextField()) for _ in range(ASKED)]
        self._asked: tuple[int, ...] = ()
        line = spaced(QHBoxLayout(), spacing=12)
        for row in self.rows:
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self.entered)
        self.column.addLayout(line)

    @property
    def fields(self) -> list[TextField]:
        """The two lines."""
        return [row.field for row in self.rows if isinstance(row.field, TextField)]

    def start(self) -> None:
        """Start in the first group."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, groups: tuple[int, ...]) -> None:
        """Ask for these groups."""
        self._asked = groups
        for row, number, field in zip(self.rows, groups, self.fields, strict=True):
            row.set_label(texts.group_label(number))
            row.set_error("")
            field.clear()

    def mark(self, groups: tuple[int, ...]) -> None:
        """Say which groups are wrong."""
        for row, number in zip(self.rows, self._asked, strict=True):
            row.set_error(texts.group_wrong(number) if number in groups else "")
        for row, number in zip(self.rows, self._asked, strict=True):
            if number in groups:
                row.focus_field()
                return

    def typed(self) -> tuple[str, ...]:
        """Return what was typed for each group."""
        return tuple(field.text() for field in self.fields)


class ProfileStep(WizardStep):
    """Who the GCO'er is."""

    def __init__(self) -> None:
        super().__init__(texts.PROFILE_TEXT)
        self.opdrachtgever = TextField()
        self.form = ProfileForm(FormRow(texts.OPDRACHTGEVER, self.opdrachtgever))
        self.form.melder.returnPressed.connect(self.entered)
        self.column.addWidget(self.form)

    def start(self) -> None:
        """Start in the name."""
        self.form.naam.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Show what cannot be kept, and return whether there is nothing of that."""
        return self.form.check()

    def typed(self) -> ProfileInput:
        """Return what was typed."""
        name = self.opdrachtgever.text().strip()
        return ProfileInput(profiel=self.form.profiel(), opdrachtgever=name)
