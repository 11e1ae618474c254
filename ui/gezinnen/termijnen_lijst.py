"""A checklist: its lines for one person, to be made tasks or plan actions of."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.services.overgangslijsten import Lijst, LijstRegel
from ui.gezinnen import termijnen_form_texts as texts
from ui.gezinnen import termijnen_texts
from ui.gezinnen.termijnen_contract import Found
from ui.gezinnen.termijnen_form import people
from ui.gezinnen.termijnen_presenter import TermijnenPresenter
from ui.gezinnen.termijnen_rows import source
from ui.theme import spaced
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import SegmentRow
from ui.widgets.dialogs import Dialog
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

_TAKEN, _PLAN = "taken", "plan"


class LijstDialog(Dialog):
    """Shows a checklist and adds the chosen lines; a line that is there already is not offered."""

    def __init__(
        self, parent: QWidget, presenter: TermijnenPresenter, lijst: Lijst, found: Found
    ) -> None:
        super().__init__(parent, texts.LIST_TITLES[lijst], 600)
        self._presenter = presenter
        self._lijst = lijst
        self._found = found
        self._regels: Sequence[LijstRegel] = ()
        self.boxes: list[QCheckBox] = []
        self._shown: list[QWidget] = []
        self.message = InlineMessage()
        self.wie = ChoiceField(people(found))
        self.kind = SegmentRow([(_TAKEN, texts.AS_TAKEN), (_PLAN, texts.IN_PLAN)])
        self.all_button = LinkButton(texts.LIST_ALL)
        self.add_button = PrimaryButton(texts.LIST_ADD)
        self.cancel_button = QuietButton(texts.CANCEL)
        self._lines = QWidget()
        self._column = spaced(QVBoxLayout(self._lines), spacing=10)
        self._build()
        self.wie.value_changed.connect(self._on_who)
        self.kind.value_changed.connect(self._on_kind)
        self.all_button.clicked.connect(self._on_all)
        self.add_button.clicked.connect(self._on_add)
        self.cancel_button.clicked.connect(self.reject)
        self._on_who()
        self.wie.setFocus()

    def show_lines(self, regels: Sequence[LijstRegel]) -> None:
        """Show the lines of the list, for the person chosen."""
        self._regels = regels
        for old in self._shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.boxes = []
        self._shown = [self._line(regel) for regel in regels]
        for line in self._shown:
            self._column.addWidget(line)
        self._tell_all()

    def _build(self) -> None:
        plan = self._has_traject()
        self.kind.set_value(_TAKEN)
        self.kind.button(_PLAN).setEnabled(plan)
        self.kind_row = FormRow(texts.LIST_AS, self.kind, hint="" if plan else texts.NO_TRAJECT)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(texts.LIST_LINES, "label"))
        head.addStretch(1)
        head.addWidget(self.all_button)
        for widget in (Paragraph(texts.LIST_TEXT), FormRow(texts.LIST_WHO, self.wie)):
            self.body.addWidget(widget)
        self.body.addLayout(head)
        self.body.addWidget(self._lines)
        self.body.addWidget(self.kind_row)
        self.body.addWidget(self.message)
        self.set_buttons(self.cancel_button, self.add_button)

    def _has_traject(self) -> bool:
        bron = self._found.termijnen.bron
        return bool(bron.trajecten) and not bron.gesloten

    def _line(self, regel: LijstRegel) -> QWidget:
        line = QWidget()
        column = spaced(QVBoxLayout(line), spacing=1)
        when = termijnen_texts.day(regel.datum) if regel.datum else ""
        passed = regel.datum is not None and regel.datum < self._found.vandaag
        state = texts.ALREADY if regel.staat_al else when
        name = texts.SEPARATOR.join(filter(None, (regel.label, state)))
        box = QCheckBox(name.replace("&", "&&"))
        box.setAccessibleName(name)
        box.setAccessibleDescription(f"{regel.toelichting} {source(regel.verificatie)}")
        box.setEnabled(not regel.staat_al)
        box.setChecked(not regel.staat_al and not passed)
        box.toggled.connect(self._on_toggled)
        self.boxes.append(box)
        column.addWidget(box)
        why = ". ".join(
            part.rstrip(".") for part in (regel.toelichting, source(regel.verificatie)) if part
        )
        hint = Label(f"{why}.", "hint", wrap=True)
        under = spaced(QHBoxLayout(), (26, 0, 0, 0))
        under.addWidget(hint, 1)
        column.addLayout(under)
        return line

    def _free(self) -> list[QCheckBox]:
        return [box for box in self.boxes if box.isEnabled()]

    def _tell_all(self) -> None:
        free = self._free()
        every = bool(free) and all(box.isChecked() for box in free)
        self.all_button.set_text(texts.LIST_NONE if every else texts.LIST_ALL)
        self.all_button.setVisible(bool(free))

    @Slot()
    def _on_who(self) -> None:
        persoon = next((p for p in self._found.personen if str(p.id) == self.wie.value()), None)
        if persoon is not None:
            self._presenter.read_lijst(self._lijst, persoon, self.show_lines)

    @Slot()
    def _on_kind(self) -> None:
        plan = self.kind.value() == _PLAN
        self.kind_row.set_hint(texts.NEW_VERSION if plan else "")

    @Slot()
    def _on_toggled(self) -> None:
        self.message.clear()
        self._tell_all()

    @Slot()
    def _on_all(self) -> None:
        free = self._free()
        wanted = not all(box.isChecked() for box in free)
        for box in free:
            box.setChecked(wanted)

    @Slot()
    def _on_add(self) -> None:
        pairs = zip(self._regels, self.boxes, strict=True)
        chosen = [regel for regel, box in pairs if box.isChecked() and box.isEnabled()]
        if not chosen:
            self.message.show_message(texts.CHOOSE_ONE, Tone.WARN)
            return
        in_plan = self.kind.value() == _PLAN
        name = self.wie.currentText()
        doel = texts.goal(self._lijst, name) if in_plan else None

        def added(count: int) -> None:
            self._presenter.tell(texts.added(count, in_plan=in_plan))
            self.accept()

        self._presenter.add_lines(doel, chosen, added, self._fail)

    def _fail(self, message: str) -> None:
        self.message.show_message(message, Tone.BAD)
