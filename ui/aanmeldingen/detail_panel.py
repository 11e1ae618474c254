"""One aanmelding: its form, which scrolls, and its buttons, which stay in sight."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.aanmelding import Aanmelding, Besluit
from ui.aanmeldingen import texts
from ui.aanmeldingen.form import AanmeldingForm
from ui.drafts import DraftBox, DraftKey
from ui.theme import spaced
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import ElidedLabel, Rule
from ui.widgets.page import ScrollArea
from ui.widgets.pill import Pill

_REFUSED = (Besluit.NIET_PASSEND, Besluit.INGETROKKEN)


class DetailPanel(Card):
    """A card of which only the form scrolls."""

    back_asked = Signal()
    save_asked = Signal()
    cancel_asked = Signal()
    delete_asked = Signal()
    shorten_asked = Signal()
    make_asked = Signal()
    traject_asked = Signal()

    def __init__(self, today: Callable[[], date], drafts: DraftBox) -> None:
        super().__init__()
        spaced(self.body, spacing=0)
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.title = ElidedLabel("", "heading")
        self.pill = Pill()
        self.form = AanmeldingForm(today)
        self.draft = FormDraft(self, drafts, self.form.fields())
        self.draft.restored.connect(self.form.refresh)
        self.make_button = SecondaryButton(texts.MAKE, "route")
        self.traject_button = SecondaryButton(texts.OPEN_TRAJECT, "arrow-right")
        self.save_button = PrimaryButton(texts.SAVE, "check")
        self.cancel_button = QuietButton(texts.CANCEL)
        self.delete_button = QuietButton(texts.DELETE, "trash")
        self.shorten_button = QuietButton(texts.SHORTEN, "archive")
        self._shown_id: object = None
        head = spaced(QHBoxLayout(), (20, 14, 20, 10), 8)
        head.addWidget(self.back_button)
        head.addWidget(self.title, 1)
        head.addWidget(self.pill)
        self.add_layout(head)
        self.body.addWidget(self._scrolled(), 1)
        self.add(Rule())
        self.add_layout(self._foot())
        self._connect()

    def _connect(self) -> None:
        for button, signal in (
            (self.back_button, self.back_asked),
            (self.save_button, self.save_asked),
            (self.cancel_button, self.cancel_asked),
            (self.delete_button, self.delete_asked),
            (self.shorten_button, self.shorten_asked),
            (self.make_button, self.make_asked),
            (self.traject_button, self.traject_asked),
        ):
            button.clicked.connect(signal)
        self.form.edited.connect(self._on_edited)

    def show_aanmelding(self, aanmelding: Aanmelding, *, is_new: bool) -> None:
        """Show one aanmelding, another one from the top."""
        other = aanmelding.id != self._shown_id
        self._shown_id = aanmelding.id
        self.title.setText(texts.FORM_NEW if is_new else aanmelding.naam)
        self.delete_button.setVisible(not is_new)
        self.form.show_aanmelding(aanmelding)
        self._on_edited()
        if other:
            self.scroll_area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget the aanmelding."""
        self._shown_id = None
        self.form.clear()

    def begin_draft(self, key: DraftKey) -> None:
        """Keep what is typed from now on as a draft; one of before comes back."""
        self.draft.begin(key)

    def drop_draft(self) -> None:
        """Forget the draft: the aanmelding was saved."""
        self.draft.done()

    def throw_draft_away(self) -> None:
        """Forget what was typed, because the user wants that."""
        self.draft.throw_away()

    def typed(self) -> Aanmelding | None:
        """Return what stands in the form, if an aanmelding is shown."""
        return self.form.aanmelding()

    def readable(self) -> bool:
        """Return whether every field can be read."""
        return all(field.error() is None for field in self.form.dates())

    def check_fields(self) -> bool:
        """Show at its field what cannot be read; return whether all is well."""
        wrong = [field for field in self.form.dates() if not field.check()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def show_name_error(self, message: str) -> None:
        """Say at the first field that it is missing."""
        self.form.naam_row.set_error(message)
        self.focus_first()

    def set_narrow(self, *, narrow: bool) -> None:
        """Offer a way back to the list when it is not beside this."""
        self.back_button.setVisible(narrow)

    def focus_first(self) -> None:
        """Start in the first field."""
        self.form.naam.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_edited(self) -> None:
        typed = self.form.aanmelding()
        if typed is None:
            return
        pill = texts.BESLUITEN[typed.besluit]
        self.pill.show_status(pill, texts.TONES[typed.besluit])
        made = typed.traject_id is not None
        refused = typed.besluit in _REFUSED
        self.make_button.setVisible(not made and not refused)
        self.traject_button.setVisible(made)
        can_shorten = refused and not self.delete_button.isHidden()
        self.shorten_button.setVisible(can_shorten and typed != typed.shortened())

    def _scrolled(self) -> ScrollArea:
        content = QWidget()
        content.setProperty("look", "plain")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = spaced(QVBoxLayout(content), (20, 4, 20, 16), 14)
        column.addWidget(self.draft.notice)
        column.addWidget(self.form, 1)
        self.scroll_area = ScrollArea(content)
        self.scroll_area.keep_edge(column)
        return self.scroll_area

    def _foot(self) -> QHBoxLayout:
        buttons = spaced(QHBoxLayout(), (20, 10, 20, 12), 8)
        buttons.addWidget(self.delete_button)
        buttons.addWidget(self.shorten_button)
        buttons.addStretch(1)
        for button in (
            self.cancel_button,
            self.traject_button,
            self.make_button,
            self.save_button,
        ):
            buttons.addWidget(button)
        return buttons
