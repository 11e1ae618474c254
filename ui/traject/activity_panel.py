"""The panel of one activity: its wording, its runs and the contacts it was carried out in."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.activiteit import ActiviteitPeriode, ActiviteitStatus
from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.ids import TrajectId
from ui.drafts import DraftKey
from ui.theme import spaced
from ui.traject import form_texts
from ui.traject.activity_parts import Linked, SubActivities
from ui.traject.activity_presenter import ActivityPresenter
from ui.traject.activity_state import PanelState
from ui.traject.tools import Tools
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.choices import ChipRow
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Label, Paragraph, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import TimelineEntry, Tone
from ui.widgets.text_fields import TextArea
from ui.widgets.timeline import Timeline

_SHOWN = 5


class ActivityPanel(Card):
    """Shows one activity; ``closed`` is emitted when the user is done with it."""

    closed = Signal()

    def __init__(self, tools: Tools) -> None:
        self.close_button = IconButton("x", form_texts.CLOSE_PANEL, bare=True)
        super().__init__(spacing=10)
        self._run: ActiviteitPeriode | None = None
        self._entries: tuple[TimelineEntry, ...] = ()
        self._all, self._total = False, 0
        self._presenter = ActivityPresenter(self, tools.scoped(self))
        self.title = Label("", "heading", wrap=True)
        self.official = Paragraph()
        self.hint = Label("", "small", wrap=True)
        self.message = InlineMessage()
        self.runs = ChipRow()
        self.runs.setAccessibleName(form_texts.RUNS)
        self.add_button = LinkButton(form_texts.ADD_RUN, "plus")
        self.status = ChipRow(form_texts.STATUS_CHOICES)
        today = tools.today
        self.van = DateField(lambda text: parse_datum(text, today()))
        self.tot = DateField(lambda text: parse_datum(text, today()))
        self.note = TextArea(lines=2)
        self.subs = SubActivities()
        self.save_button = PrimaryButton(form_texts.SAVE)
        self.delete_button = LinkButton(form_texts.DELETE_RUN, "trash")
        self.contacts = Timeline(form_texts.CONTACTS)
        self.more_button = LinkButton(form_texts.MORE_CONTACTS)
        self.hours, self.plan_actions = Linked("clock"), Linked("list-check")
        self.documents = Linked("paperclip")
        self.draft = FormDraft(self, tools.navigator.drafts, self._fields())
        self._build()
        self._connect()

    def open(self, traject_id: TrajectId, nr: int, draft: DraftKey | None = None) -> None:
        """Show another activity, on the run of a draft when that is asked."""
        self._all = False
        self._clear_errors()
        self._presenter.open(traject_id, nr, draft)

    def begin_draft(self, key: DraftKey, place: str) -> None:
        """Keep what is typed from now on as a draft; one of before comes back."""
        self.draft.begin(key, place)

    def reload(self) -> None:
        """Show the latest data of the same activity."""
        self._presenter.load()

    def settle(self) -> bool:
        """Keep what was typed; return whether something else can be shown."""
        return self.isHidden() or self._presenter.settle()

    def focus_first(self) -> None:
        """Start at the status."""
        self.status.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: PanelState, current: str) -> None:
        """Show the activity, its runs and its contacts."""
        self.title.setText(state.title)
        self.official.set_text(state.official)
        self.hint.setText(state.hint)
        self.hint.setVisible(bool(state.hint))
        self.runs.blockSignals(True)
        self.runs.set_choices(state.runs)
        self.runs.set_value(current)
        self.runs.blockSignals(False)
        self.runs.setVisible(bool(state.runs))
        self._runs_hint.setText(form_texts.RUNS_HINT if state.runs else form_texts.NO_RUNS)
        self.add_button.setVisible(bool(state.runs))
        self.subs.show_choices(state.subs)
        self.subs.setVisible(bool(state.subs))
        self.hours.show_lines(form_texts.HOURS, state.hours)
        self.plan_actions.show_lines(form_texts.ACTIONS, state.actions)
        self.documents.show_lines(form_texts.DOCUMENTS, state.documents)
        self._entries, self._total = state.contacts, state.contacts_total
        self._show_contacts()

    def show_run(self, run: ActiviteitPeriode, *, stored: bool) -> None:
        """Fill the form with a run."""
        self._run = run
        self.status.set_value(run.status)
        self.van.set_value(run.van)
        self.tot.set_value(run.tot)
        self.note.set_text(run.toelichting)
        self.subs.set_values(run.deelactiviteiten)
        self.runs.set_value(str(run.id) if stored else None)
        self.delete_button.setVisible(stored)
        self._clear_errors()

    def typed(self) -> ActiviteitPeriode | None:
        """Return the run as the form says, or nothing when a date cannot be read."""
        readable = [field.check() for field in (self.van, self.tot)]
        if self._run is None or not all(readable):
            return None
        return replace(
            self._run,
            status=ActiviteitStatus(self.status.value() or self._run.status),
            van=self.van.value(),
            tot=self.tot.value(),
            toelichting=self.note.text(),
            deelactiviteiten=self.subs.values(),
        )

    def show_end_error(self, message: str) -> None:
        """Tell under the end date what is wrong with it."""
        self.tot_row.set_error(message)
        self.tot_row.focus_field()

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
            return
        super().keyPressEvent(event)

    def _fields(self) -> dict[str, QWidget]:
        return {
            "status": self.status,
            "van": self.van,
            "tot": self.tot,
            "toelichting": self.note,
            "deelactiviteiten": self.subs,
        }

    def _build(self) -> None:
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.add_layout(head)
        self.add(self.official, self.hint, self.message, Rule())
        runs = spaced(QHBoxLayout(), spacing=8)
        runs.addWidget(Label(form_texts.RUNS, "strong"))
        runs.addStretch(1)
        runs.addWidget(self.add_button)
        self.add_layout(runs)
        self._runs_hint = Label("", "hint", wrap=True)
        self.add(
            self._runs_hint, self.runs, self.draft.notice, FormRow(form_texts.STATUS, self.status)
        )
        dates = spaced(QHBoxLayout(), spacing=12)
        self.tot_row = FormRow(form_texts.UNTIL, self.tot)
        for row in (FormRow(form_texts.FROM, self.van), self.tot_row):
            dates.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.add_layout(dates)
        self.add(FormRow(form_texts.NOTE, self.note, optional=True), self.subs)
        buttons = spaced(QHBoxLayout(), spacing=8)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        self.add_layout(buttons)
        self._contacts_title = Label("", "strong")
        self._no_contacts = Label(form_texts.NO_CONTACTS, "muted", wrap=True)
        self.add(Rule(), self._contacts_title, self._no_contacts, self.contacts)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.hours, self.plan_actions, self.documents)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self._on_close)
        self.runs.value_changed.connect(self._on_run)
        self.add_button.clicked.connect(self._on_add)
        self.status.value_changed.connect(self._on_status)
        self.save_button.clicked.connect(self._on_save)
        self.delete_button.clicked.connect(self._on_delete)
        self.contacts.opened.connect(self._on_contact)
        self.more_button.clicked.connect(self._on_more)
        self.hours.opened.connect(self._presenter.open_hours)
        self.plan_actions.opened.connect(self._presenter.open_plan)
        self.documents.opened.connect(self._presenter.open_documents)
        for key in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_save)

    def _clear_errors(self) -> None:
        self.message.clear()
        self.tot_row.set_error("")

    def _show_contacts(self) -> None:
        shown = self._entries if self._all else self._entries[:_SHOWN]
        self.contacts.show_entries(shown)
        self._contacts_title.setText(form_texts.contacts(self._total))
        self._no_contacts.setVisible(not self._entries)
        self.contacts.setVisible(bool(self._entries))
        self.more_button.setVisible(len(shown) < len(self._entries))

    @Slot()
    def _on_close(self) -> None:
        if self.settle():
            self.closed.emit()

    @Slot()
    def _on_run(self) -> None:
        value = self.runs.value()
        if value is not None:
            self._presenter.choose_run(value)

    @Slot()
    def _on_add(self) -> None:
        self._presenter.add_run()
        self.focus_first()

    @Slot()
    def _on_status(self) -> None:
        value = self.status.value()
        if value is not None:
            self._presenter.choose_status(ActiviteitStatus(value))

    @Slot()
    def _on_save(self) -> None:
        self._clear_errors()
        self._presenter.save()

    @Slot()
    def _on_delete(self) -> None:
        self._presenter.delete()

    @Slot(object)
    def _on_contact(self, contact_id: object) -> None:
        self._presenter.edit_contact(contact_id)

    @Slot()
    def _on_more(self) -> None:
        self._all = True
        self._show_contacts()
