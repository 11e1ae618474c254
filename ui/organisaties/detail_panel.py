"""One organisation or contact person: how to reach it, who works there, and for which gezinnen."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.organisaties import texts
from ui.organisaties.rows import Shown
from ui.theme import spaced
from ui.widgets.buttons import IconButton, LinkButton, QuietButton
from ui.widgets.card import Card, Fact
from ui.widgets.fold import Fold
from ui.widgets.labels import ElidedLabel, Label, Rule
from ui.widgets.link_list import LinkList
from ui.widgets.messages import InlineMessage
from ui.widgets.page import ScrollArea
from ui.widgets.pill import Pill
from ui.widgets.shapes import Tone


class DetailPanel(Card):
    """A card of which only the content scrolls."""

    back_asked = Signal()
    edit_asked = Signal()
    archive_asked = Signal()
    delete_asked = Signal()
    add_asked = Signal()
    wie_asked = Signal(object)
    gezin_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        spaced(self.body, spacing=0)
        self._werkt_bij: UUID | None = None
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.title = ElidedLabel("", "title")
        self.pill = Pill("", Tone.NEUTRAL)
        self.edit_button = IconButton("pencil", texts.EDIT)
        self.archive_button = QuietButton(texts.TO_ARCHIVE, "archive")
        self.delete_button = QuietButton(texts.DELETE, "trash")
        self.add_button = LinkButton(texts.ADD_MENS, "user-plus")
        self.work_button = LinkButton("")
        self.notice = InlineMessage("", Tone.INFO)
        self.mensen = LinkList(texts.MENSEN)
        self.gezinnen = LinkList(texts.GEZINNEN)
        self.former = LinkList(texts.FORMER)
        self._facts = spaced(QVBoxLayout(), spacing=12)
        self._shown_facts: list[Fact] = []
        self._build()
        self._connect()

    def show_detail(self, detail: Shown) -> None:
        """Show one of them."""
        self.title.setText(detail.title)
        self.pill.show_status(detail.pill, Tone.NEUTRAL)
        self.pill.setVisible(bool(detail.pill))
        self.archive_button.set_text(texts.FROM_ARCHIVE if detail.archived else texts.TO_ARCHIVE)
        self.delete_button.setVisible(detail.can_delete)
        self.notice.show_message(texts.IN_ARCHIVE if detail.archived else "", Tone.INFO)
        self._show_work(detail.werkt_bij)
        self._show_facts(detail.facts)
        self._people.setVisible(not detail.mens)
        self._people_heading.setText(texts.counted(texts.MENSEN, len(detail.mensen)))
        self.mensen.show_rows(detail.mensen)
        self._no_people.setVisible(not detail.mensen)
        self._gezin_heading.setText(texts.counted(texts.GEZINNEN, len(detail.gezinnen)))
        self.gezinnen.show_rows(detail.gezinnen)
        self._no_gezinnen.setVisible(not detail.gezinnen)
        self.former.show_rows(detail.former)
        self._past.set_summary(str(len(detail.former)))
        self._past.setVisible(bool(detail.former))

    def set_narrow(self, *, narrow: bool) -> None:
        """Offer a way back to the list when it is not beside this."""
        self.back_button.setVisible(narrow)

    def _show_work(self, work: tuple[UUID, str] | None) -> None:
        self._work_row.setVisible(work is not None)
        self._werkt_bij = None if work is None else work[0]
        if work is not None:
            self.work_button.set_name(work[1])

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for old in self._shown_facts:
            self._facts.removeWidget(old)
            old.deleteLater()
        self._shown_facts = [Fact(caption, value) for caption, value in facts]
        for fact in self._shown_facts:
            self._facts.addWidget(fact)

    def _build(self) -> None:
        head = spaced(QHBoxLayout(), (20, 14, 20, 10), 8)
        head.addWidget(self.back_button)
        head.addWidget(self.title, 1)
        head.addWidget(self.pill)
        head.addWidget(self.edit_button)
        self.add_layout(head)
        self.body.addWidget(self._build_content(), 1)
        self.add(Rule())
        foot = spaced(QHBoxLayout(), (20, 8, 20, 10), 8)
        foot.addWidget(self.delete_button)
        foot.addStretch(1)
        foot.addWidget(self.archive_button)
        self.add_layout(foot)

    def _build_content(self) -> ScrollArea:
        content = QWidget()
        content.setProperty("look", "plain")
        column = spaced(QVBoxLayout(content), (20, 4, 20, 16), 14)
        column.addWidget(self.notice)
        column.addWidget(self._build_work())
        column.addLayout(self._facts)
        column.addWidget(self._build_people())
        column.addLayout(self._build_gezinnen())
        column.addStretch(1)
        area = ScrollArea(content)
        area.keep_edge(column)
        return area

    def _build_work(self) -> QWidget:
        self._work_row = QWidget()
        work = spaced(QVBoxLayout(self._work_row), spacing=1)
        work.addWidget(Label(texts.WERKT_BIJ, "hint"))
        line = spaced(QHBoxLayout())
        line.addWidget(self.work_button)
        line.addStretch(1)
        work.addLayout(line)
        return self._work_row

    def _build_people(self) -> QWidget:
        self._people = QWidget()
        self._people_heading = Label(texts.MENSEN, "heading")
        self._no_people = Label(texts.NO_MENSEN, "muted")
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(self._people_heading)
        head.addStretch(1)
        head.addWidget(self.add_button)
        column = spaced(QVBoxLayout(self._people), spacing=6)
        column.addLayout(head)
        column.addWidget(self._no_people)
        column.addWidget(self.mensen)
        return self._people

    def _build_gezinnen(self) -> QVBoxLayout:
        self._gezin_heading = Label(texts.GEZINNEN, "heading")
        self._no_gezinnen = Label(texts.NO_GEZINNEN, "muted", wrap=True)
        self._past = Fold(texts.FORMER)
        self._past.body.addWidget(self.former)
        column = spaced(QVBoxLayout(), spacing=6)
        for widget in (self._gezin_heading, self._no_gezinnen, self.gezinnen, self._past):
            column.addWidget(widget)
        return column

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_asked)
        self.edit_button.clicked.connect(self.edit_asked)
        self.archive_button.clicked.connect(self.archive_asked)
        self.delete_button.clicked.connect(self.delete_asked)
        self.add_button.clicked.connect(self.add_asked)
        self.work_button.clicked.connect(self._on_work)
        self.mensen.followed.connect(self.wie_asked)
        self.gezinnen.followed.connect(self.gezin_asked)
        self.former.followed.connect(self.gezin_asked)

    @Slot()
    def _on_work(self) -> None:
        if self._werkt_bij is not None:
            self.wie_asked.emit(self._werkt_bij)
