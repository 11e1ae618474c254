"""The form of one aanmelding."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gco_desktop.domain.aanmelding import Aanmelding, Besluit
from gco_desktop.domain.datum import parse_datum
from gco_desktop.reference import tables
from ui.aanmeldingen import rows, texts
from ui.aanmeldingen.toets_field import ToetsField
from ui.theme import spaced
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import SegmentRow
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.missing_fold import MissingFold
from ui.widgets.page import Columns
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea, TextField

_NARROW = 480
_WEET = {True: "ja", False: "nee", None: "onbekend"}


class AanmeldingForm(QWidget):
    """Every field of an aanmelding; ``edited`` fires with each change the user makes."""

    edited = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._aanmelding: Aanmelding | None = None
        self._filling = False
        self._today = today
        self._build_fields()
        self._lay_out()
        self._connect()

    def _build_fields(self) -> None:
        today = self._today
        self.naam = TextField()
        self.datum = DateField(lambda text: parse_datum(text, today()))
        self.aanmelder = ChoiceField(tables.choices("aanmelder"), texts.NOT_CHOSEN)
        self.aanmelder_naam = TextField()
        self.client_weet = SegmentRow(texts.CLIENT_WEET_CHOICES)
        self.hulpvraag = TextArea(lines=3)
        self.regio = TextField()
        self.doelgroep = ChoiceField(tables.choices("doelgroep"))
        self.toets = ToetsField()
        self.uitzondering = QCheckBox(texts.UITZONDERING)
        self.motivering = TextArea(lines=2)
        self.besluit = SegmentRow([(each.value, words) for each, words in texts.BESLUITEN.items()])
        self.besluit_op = DateField(lambda text: parse_datum(text, today()))
        self.bestemming = ChoiceField(tables.choices("overdracht_bestemming"), texts.NOT_CHOSEN)
        self.overdracht_op = DateField(lambda text: parse_datum(text, today()))
        self.overdracht = TextArea(lines=2)
        self.wanted = InlineMessage("", Tone.INFO)
        self.asked = InlineMessage("", Tone.INFO)
        self.missing = MissingFold()

    def _lay_out(self) -> None:
        column = spaced(QVBoxLayout(self), spacing=14)
        self.naam_row = FormRow(texts.NAAM, self.naam, hint=texts.NAAM_HINT)
        self.motivering_row = FormRow(
            texts.MOTIVERING, self.motivering, hint=texts.MOTIVERING_HINT, optional=True
        )
        self.besluit_op_row = FormRow(texts.BESLUIT_OP, self.besluit_op, hint=texts.BESLUIT_OP_HINT)
        for widget in (
            self.naam_row,
            _pair(
                FormRow(texts.AANMELDER, self.aanmelder),
                FormRow(texts.AANMELDER_NAAM, self.aanmelder_naam, optional=True),
            ),
            _pair(
                FormRow(texts.DATUM, self.datum),
                FormRow(texts.CLIENT_WEET, self.client_weet),
            ),
            FormRow(texts.HULPVRAAG, self.hulpvraag, hint=texts.HULPVRAAG_HINT),
            _pair(FormRow(texts.DOELGROEP, self.doelgroep), FormRow(texts.REGIO, self.regio)),
            self.missing,
            Rule(),
            Label(texts.CRITERIA, "heading"),
            Label(texts.CRITERIA_HINT, "hint", wrap=True),
            self.toets,
            self.uitzondering,
            self.motivering_row,
            self.wanted,
            Rule(),
            Label(texts.BESLUIT_CARD, "heading"),
            FormRow(texts.BESLUIT, self.besluit),
            self.besluit_op_row,
            self._handover(),
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _handover(self) -> QWidget:
        self.handover = QWidget()
        column = spaced(QVBoxLayout(self.handover), spacing=12)
        column.addWidget(Label(texts.OVERDRACHT_CARD, "heading"))
        column.addWidget(self.asked)
        column.addWidget(
            _pair(
                FormRow(texts.BESTEMMING, self.bestemming),
                FormRow(texts.OVERDRACHT_OP, self.overdracht_op),
            )
        )
        hint = texts.OVERDRACHT_HINT
        column.addWidget(FormRow(texts.OVERDRACHT, self.overdracht, hint=hint, optional=True))
        return self.handover

    def _connect(self) -> None:
        for area in (self.hulpvraag, self.motivering, self.overdracht):
            area.textChanged.connect(self._on_edited)
        lines = (self.naam, self.aanmelder_naam, self.regio, self.datum)
        for line in (*lines, self.besluit_op, self.overdracht_op):
            line.textChanged.connect(self._on_edited)
        for choice in (self.aanmelder, self.doelgroep, self.bestemming):
            choice.value_changed.connect(self._on_edited)
        for row in (self.client_weet, self.toets, self.besluit):
            row.value_changed.connect(self._on_edited)
        self.uitzondering.toggled.connect(self._on_edited)
        self.missing.chosen.connect(self.focus_on)

    def show_aanmelding(self, aanmelding: Aanmelding) -> None:
        """Fill every field."""
        self._filling = True
        self._aanmelding = aanmelding
        self.naam.setText(aanmelding.naam)
        self.naam.setCursorPosition(0)
        self.datum.set_value(aanmelding.datum)
        self.aanmelder.set_value(aanmelding.aanmelder or None)
        self.aanmelder_naam.setText(aanmelding.aanmelder_naam)
        self.client_weet.set_value(_WEET[aanmelding.client_weet])
        self.hulpvraag.set_text(aanmelding.hulpvraag)
        self.regio.setText(aanmelding.regio)
        self.doelgroep.set_value(aanmelding.doelgroep)
        self.toets.set_values(aanmelding.toets)
        self.uitzondering.setChecked(aanmelding.uitzondering)
        self.motivering.set_text(aanmelding.motivering)
        self.besluit.set_value(aanmelding.besluit.value)
        self.besluit_op.set_value(aanmelding.besluit_op)
        self.bestemming.set_value(aanmelding.bestemming or None)
        self.overdracht_op.set_value(aanmelding.overdracht_op)
        self.overdracht.set_text(aanmelding.overdracht)
        self.naam_row.set_error("")
        self._filling = False
        self._follow()

    def clear(self) -> None:
        """Forget the aanmelding that was shown."""
        self._aanmelding = None

    def aanmelding(self) -> Aanmelding | None:
        """Return the aanmelding as typed; nothing when none is shown."""
        if self._aanmelding is None:
            return None
        weet = {word: value for value, word in _WEET.items()}
        return replace(
            self._aanmelding,
            naam=self.naam.text().strip(),
            datum=self.datum.value() or self._aanmelding.datum,
            aanmelder=self.aanmelder.value() or "",
            aanmelder_naam=self.aanmelder_naam.text().strip(),
            client_weet=weet[self.client_weet.value() or _WEET[None]],
            hulpvraag=self.hulpvraag.text(),
            regio=self.regio.text().strip(),
            doelgroep=self.doelgroep.value() or self._aanmelding.doelgroep,
            toets=self.toets.values(),
            uitzondering=self.uitzondering.isChecked(),
            motivering=self.motivering.text(),
            besluit=Besluit(self.besluit.value() or self._aanmelding.besluit),
            besluit_op=self.besluit_op.value(),
            bestemming=self.bestemming.value() or "",
            overdracht_op=self.overdracht_op.value(),
            overdracht=self.overdracht.text(),
        )

    def fields(self) -> dict[str, QWidget]:
        """Return every field by name."""
        names = (
            "naam datum aanmelder aanmelder_naam client_weet hulpvraag regio doelgroep toets"
            " uitzondering motivering besluit besluit_op bestemming overdracht_op overdracht"
        )
        return {name: getattr(self, name) for name in names.split()}

    def refresh(self) -> None:
        """Show what belongs to the choices that were filled in."""
        self._follow()
        self.edited.emit()

    def dates(self) -> tuple[DateField, ...]:
        """Return the fields that may hold something that cannot be read."""
        return (self.datum, self.besluit_op, self.overdracht_op)

    @Slot(object)
    def focus_on(self, name: str) -> None:
        """Go to a field."""
        if name == "toets":
            self.toets.focus_first_open()
        else:
            self.fields()[name].setFocus()

    def _follow(self) -> None:
        """Show what belongs to the choices made."""
        typed = self.aanmelding()
        if typed is None:
            return
        today = self._today()
        _say(self.wanted, texts.MOTIVERING_WANTED if typed.mist_motivering else "")
        _say(self.asked, texts.OVERDRACHT_ASKED if typed.mist_overdracht(today) else "")
        refused = typed.besluit is Besluit.NIET_PASSEND
        self.handover.setVisible(refused or bool(typed.bestemming or typed.overdracht))
        self.motivering_row.setVisible(typed.wijkt_af or bool(typed.motivering) or refused)
        self.besluit_op_row.setVisible(not typed.open)
        self.missing.show_lines(
            [(name, texts.MISSING_FIELDS[name]) for name in rows.missing(typed)]
        )

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self._follow()
            self.edited.emit()


def _say(message: InlineMessage, text: str) -> None:
    if text != message.text:  # a screen reader says it once, not with every letter
        message.show_message(text, Tone.INFO)


def _pair(left: QWidget, right: QWidget) -> Columns:
    pair = Columns(1, 1, narrow=_NARROW)
    pair.left.addWidget(left)
    pair.right.addWidget(right)
    return pair
