"""One signaal: its form, which scrolls, and its buttons, which stay in sight."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.signaal import Signaal
from ui.drafts import DraftBox, DraftKey
from ui.signalen import texts
from ui.signalen.contract import Finding
from ui.signalen.form import SignaalForm
from ui.signalen.price_panel import PricePanel
from ui.theme import spaced
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Label, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.page import ScrollArea
from ui.widgets.shapes import ListRow, Tone


class DetailPanel(Card):
    """A card of which only the form scrolls."""

    back_asked = Signal()
    save_asked = Signal()
    cancel_asked = Signal()
    delete_asked = Signal()

    def __init__(self, today: Callable[[], date], drafts: DraftBox) -> None:
        super().__init__()
        spaced(self.body, spacing=0)
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.title = Label(texts.FORM_EDIT, "heading")
        self.note = InlineMessage("", Tone.INFO)
        self.form = SignaalForm(today)
        self.draft = FormDraft(self, drafts, self.form.fields())
        self.draft.restored.connect(self.form.refresh)
        self.price = PricePanel()
        self.finding = InlineMessage("", Tone.WARN)
        self.save_button = PrimaryButton(texts.SAVE, "check")
        self.cancel_button = QuietButton(texts.CANCEL)
        self.delete_button = QuietButton(texts.DELETE, "trash")
        self._head = spaced(QHBoxLayout(), (20, 14, 20, 10), 8)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._head.addWidget(self.back_button)
        self.add_layout(self._head)
        self.body.addWidget(self._scrolled(), 1)
        self.add(Rule())
        self.add_layout(self._foot())
        self.back_button.clicked.connect(self.back_asked)
        self.save_button.clicked.connect(self.save_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.delete_button.clicked.connect(self.delete_asked)

    def show_signaal(
        self, signaal: Signaal, trajecten: Sequence[tuple[str, str]], note: str
    ) -> None:
        """Show one signaal from the top."""
        other = signaal.id != self._shown_id
        self._shown_id = signaal.id
        self.title.setText(texts.FORM_EDIT if signaal.titel else texts.FORM_NEW)
        self.delete_button.setVisible(bool(signaal.titel))
        self.note.show_message(note, Tone.INFO)
        self.finding.clear()
        self.form.show_signaal(signaal, trajecten)
        if other:
            self.scroll_area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget the signaal."""
        self._shown_id = None
        self.form.clear()

    def begin_draft(self, key: DraftKey, place: str) -> None:
        """Keep what is typed from now on as a draft of ``place``; one of before comes back."""
        self.draft.begin(key, place)

    def drop_draft(self) -> None:
        """Forget the draft: the signaal was saved."""
        self.draft.done()

    def throw_draft_away(self) -> None:
        """Forget what was typed, because the user wants that."""
        self.draft.throw_away()

    def typed(self) -> Signaal | None:
        """Return what stands in the form, if a signaal is shown."""
        return self.form.signaal()

    def readable(self) -> bool:
        """Return whether every field can be read."""
        return self.form.datum.error() is None

    def check_fields(self) -> bool:
        """Show at its field what cannot be read; return whether all is well."""
        return self.form.check()

    def show_title_error(self, message: str) -> None:
        """Say at the first field that it is missing."""
        self.form.titel_row.set_error(message)
        self.focus_first()

    def show_price(self, text: str, contacten: Sequence[ListRow]) -> None:
        """Show what the signaal cost, and the contacts behind it."""
        self.price.show_price(text, contacten)

    def show_along(self, text: str) -> None:
        """Show what goes along with a summary."""
        self.form.along.setText(text)

    def show_warning(self, warning: Finding | None) -> None:
        """Show what was found in the texts."""
        if warning is None:
            self.finding.clear()
        elif warning.text != self.finding.text:
            self.finding.show_message(warning.text, Tone.BAD if warning.hard else Tone.WARN)

    def set_narrow(self, *, narrow: bool) -> None:
        """Offer a way back to the list when it is not beside this."""
        self.back_button.setVisible(narrow)

    def focus_first(self) -> None:
        """Start in the first field."""
        self.form.titel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scrolled(self) -> ScrollArea:
        content = QWidget()
        content.setProperty("look", "plain")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = spaced(QVBoxLayout(content), (20, 4, 20, 16), 14)
        column.addWidget(self.note)
        column.addWidget(self.draft.notice)
        column.addWidget(self.price)
        column.addWidget(self.form, 1)
        self.scroll_area = ScrollArea(content)
        self.scroll_area.keep_edge(column)
        return self.scroll_area

    def _foot(self) -> QVBoxLayout:
        foot = spaced(QVBoxLayout(), (20, 10, 20, 12), 10)
        foot.addWidget(self.finding)
        buttons = spaced(QHBoxLayout(), spacing=8)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        foot.addLayout(buttons)
        return foot

    _shown_id: object = None
