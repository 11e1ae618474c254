"""The parts of the form that are folded away: journey, leefgebieden, persons, subject."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.afstand import format_km
from gco_desktop.domain.duur import format_duur
from gco_desktop.reference import tables
from ui.contactmoment import texts
from ui.theme import spaced
from ui.widgets.choices import ChipRow
from ui.widgets.fields import DurationField, KmField
from ui.widgets.fold import Fold
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.text_fields import TextField


class VormRow(ChipRow):
    """The forms of contact, as chips."""

    def __init__(self) -> None:
        super().__init__([])
        self.show_value(None)

    def show_value(self, chosen: str | None) -> None:
        """Choose one; one of before that is not offered any more comes back, or it would go."""
        codes = [code for code, _label in tables.choices("contactvorm")]
        codes += [chosen] if chosen is not None and chosen not in codes else []
        self.set_choices([(code, tables.chip("contactvorm", code)) for code in codes])
        for code in codes:
            self.button(code).setToolTip(tables.label("contactvorm", code))
        self.set_value(chosen)


class TravelFold(Fold):
    """How long and how far one travelled."""

    def __init__(self) -> None:
        super().__init__(texts.REISTIJD_FOLD)
        self.reistijd = DurationField()
        self.km = KmField()
        self.reistijd_row = FormRow(texts.REISTIJD, self.reistijd)
        self.km_row = FormRow(texts.KM, self.km)
        line = spaced(QHBoxLayout(), spacing=12)
        line.addWidget(self.reistijd_row, 1)
        line.addWidget(self.km_row, 1)
        self.body.addLayout(line)
        self.body.addWidget(Label(texts.REISTIJD_HINT, "hint", wrap=True))
        for field in (self.reistijd, self.km):
            field.textChanged.connect(self._summarise)

    @Slot()
    def _summarise(self) -> None:
        minuten, tenths = self.reistijd.value(), self.km.value()
        reistijd = format_duur(minuten) if minuten else self.reistijd.text()
        self.set_summary(texts.travel(reistijd, format_km(tenths) if tenths else self.km.text()))


class ChipFold(Fold):
    """Chips of which several may be chosen; ``empty`` stands there when nothing is offered."""

    changed = Signal()

    def __init__(self, title: str, name: str, empty: str = "") -> None:
        super().__init__(title)
        self._labels: dict[str, str] = {}
        self.chips = ChipRow(multi=True)
        self.chips.setAccessibleName(name)
        self._empty = Label(empty, "hint", wrap=True)
        self.body.addWidget(self.chips)
        self.body.addWidget(self._empty)
        self.chips.value_changed.connect(self._on_changed)
        self.offer(())

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, label) pairs."""
        self._labels = dict(choices)
        self.chips.set_choices(choices)
        self.chips.setVisible(bool(choices))
        self._empty.setVisible(not choices)
        self._summarise()

    def values(self) -> tuple[str, ...]:
        """Return the codes chosen."""
        return self.chips.values()

    def set_values(self, codes: Iterable[str]) -> None:
        """Choose these codes."""
        self.chips.set_values(codes)
        self._summarise()

    def _summarise(self) -> None:
        self.set_summary(texts.names([self._labels[code] for code in self.values()]))

    @Slot()
    def _on_changed(self) -> None:
        self._summarise()
        self.changed.emit()


class LeefgebiedFold(ChipFold):
    """The leefgebieden in use, and those a contact already has."""

    def __init__(self) -> None:
        super().__init__(texts.LEEFGEBIEDEN_FOLD, texts.LEEFGEBIEDEN)
        self.show_values(())

    def show_values(self, codes: Sequence[str]) -> None:
        """Choose these codes; one that is not in use any more is offered too."""
        active = [entry["code"] for entry in tables.leefgebieden()]
        offered = [*active, *(code for code in codes if code not in active)]
        self.offer([(code, tables.label("leefgebied", code)) for code in offered])
        self.set_values(codes)


class SubjectFold(Fold):
    """What it was about in a few words, and whether it is confidential."""

    def __init__(self) -> None:
        super().__init__(texts.ONDERWERP_FOLD)
        self.onderwerp = TextField()
        self.vertrouwelijk = QCheckBox(texts.VERTROUWELIJK)
        self.vertrouwelijk.setAccessibleDescription(texts.VERTROUWELIJK_HINT)
        self.body.addWidget(FormRow(texts.ONDERWERP, self.onderwerp, optional=True))
        confidential = QWidget()
        column = spaced(QVBoxLayout(confidential), spacing=2)
        column.addWidget(self.vertrouwelijk)
        column.addWidget(Label(texts.VERTROUWELIJK_HINT, "hint", wrap=True))
        self.body.addWidget(confidential)
        self.onderwerp.textChanged.connect(self._summarise)
        self.vertrouwelijk.toggled.connect(self._summarise)

    @Slot()
    def _summarise(self) -> None:
        words = [self.onderwerp.text().strip()]
        if self.vertrouwelijk.isChecked():
            words.append(texts.VERTROUWELIJK.lower())
        self.set_summary(" · ".join(word for word in words if word))
