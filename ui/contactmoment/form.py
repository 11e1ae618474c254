"""The fields of a contact, from top to bottom."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.activiteit import ACTIVITEITEN
from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.ids import GezinId
from gco_desktop.reference import tables
from ui.contactmoment import texts
from ui.contactmoment.extras import ChipFold, LeefgebiedFold, SubjectFold, TravelFold, VormRow
from ui.contactmoment.invoer import ContactInvoer, Fout, RegelInvoer, Veld
from ui.contactmoment.knelpunt import KnelpuntPanel
from ui.contactmoment.more import MoreFold
from ui.contactmoment.regels import RegelsPanel
from ui.contactmoment.samen_panel import SamenPanel
from ui.theme import spaced
from ui.widgets.buttons import LinkButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import ChipRow
from ui.widgets.fields import DateField, DurationField, TimeField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea, TextField
from ui.widgets.type_ahead import TypeAheadField

_TOP = Qt.AlignmentFlag.AlignTop


class ContactForm(QWidget):
    """Everything one can type about a contact; ``changed`` comes after each change by hand."""

    changed = Signal()
    gezin_chosen = Signal(object)
    regel_asked = Signal()
    regel_removed = Signal(int)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._filling = False
        self._column = spaced(QVBoxLayout(self), spacing=12)
        self._build_when(today)
        self._build_what()
        self._build_hours()
        self._build_next(today)
        self._connect()

    def invoer(self) -> ContactInvoer:
        """Return what is typed."""
        gezin_id = self.gezin.value()
        return ContactInvoer(
            gezin_id=gezin_id if gezin_id is None else GezinId(gezin_id),  # type: ignore[arg-type]
            traject_id=self.traject.value(),
            datum=self.datum.text(),
            tijd=self.tijd.text(),
            duur=self.duur.text(),
            vorm=self.vorm.value(),
            activiteiten=tuple(int(code) for code in self.activiteit.values()),
            verslag=self.verslag.text(),
            boeken=self.boeken.isChecked(),
            regels=self.regels.invoer(),
            taak=self.taak.text(),
            taak_voor=self.taak_voor.text(),
            reistijd=self.travel.reistijd.text(),
            km=self.travel.km.text(),
            leefgebieden=self.leefgebieden.values(),
            deelnemers=self.deelnemers.values(),
            onderwerp=self.subject.onderwerp.text(),
            vertrouwelijk=self.subject.vertrouwelijk.isChecked(),
            **self.samen.values(),
            **self.about.values(),
            **self.more.values(),
        )

    def show_invoer(self, invoer: ContactInvoer) -> None:
        """Fill the form."""
        with self._quiet():
            self.gezin.set_value(invoer.gezin_id)
            if invoer.traject_id is not None:
                self.traject.set_value(invoer.traject_id)
            self.datum.setText(invoer.datum)
            self.tijd.setText(invoer.tijd)
            self.duur.setText(invoer.duur)
            self.vorm.show_value(invoer.vorm)
            self.activiteit.set_values(str(nr) for nr in invoer.activiteiten)
            self.verslag.set_text(invoer.verslag)
            self.boeken.setChecked(invoer.boeken)
            self.regels.show_regels(invoer.regels)
            self.about.show_invoer(invoer)
            self.samen.show_invoer(invoer)
            self._show_rest(invoer)

    def show_gezinnen(
        self, choices: Sequence[tuple[GezinId, str]], signalen: Sequence[tuple[str, str]]
    ) -> None:
        """Offer these gezinnen and signalen."""
        with self._quiet():
            self.gezin.set_choices(choices)
            self.samen.offer(choices)
            self.about.offer(signalen)

    def show_parts(
        self, personen: Sequence[tuple[str, str]], trajecten: Sequence[tuple[str, str]]
    ) -> None:
        """Offer the persons and the trajecten of the gezin; one traject is no choice."""
        with self._quiet():
            self.deelnemers.offer(personen)
            several = trajecten if len(trajecten) > 1 else ()
            self.traject.set_choices(several)
            self.traject.set_value(several[0][0] if several else None)
            self.traject_row.setVisible(bool(several))

    def show_regels(self, regels: Sequence[RegelInvoer], *, focus_last: bool) -> None:
        """Show the own urenregels."""
        with self._quiet():
            self.regels.show_regels(regels)
        if focus_last:
            self.regels.focus_last()

    def show_booking(self, label: str, hint: str) -> None:
        """Say how much is booked, and on what when that is not plain."""
        self.boeken.setText(label)
        self.hours_hint.setText(hint)

    def rows_of(self, fouten: Sequence[Fout]) -> list[tuple[FormRow, str]]:
        """Return the row of each fault, folded out when needed."""
        if any(fout.veld in {Veld.REISTIJD, Veld.KM} for fout in fouten):
            self.travel.set_open(opened=True)
        if any(fout.veld in {Veld.BELOFTE, Veld.BELOFTE_VOOR} for fout in fouten):
            self.more.set_open(opened=True)
        return [(self._row_of(fout), fout.text) for fout in fouten]

    def clear_errors(self) -> None:
        """Forget the faults, for a new look at the form."""
        for row in (*self._rows.values(), *self.regels.form_rows(), *self.samen.form_rows()):
            row.set_error("")

    def _row_of(self, fout: Fout) -> FormRow:
        if fout.veld is Veld.REGEL:
            return self.regels.rows[fout.regel].row
        if fout.veld in {Veld.SAMEN, Veld.SAMEN_DUUR}:
            return self.samen.row_of(fout)
        return self._rows[fout.veld]

    def _show_rest(self, invoer: ContactInvoer) -> None:
        self.taak.setText(invoer.taak)
        self.taak_voor.setText(invoer.taak_voor)
        self.travel.reistijd.setText(invoer.reistijd)
        self.travel.km.setText(invoer.km)
        self.leefgebieden.show_values(invoer.leefgebieden)
        self.deelnemers.set_values(invoer.deelnemers)
        self.subject.onderwerp.setText(invoer.onderwerp)
        self.subject.vertrouwelijk.setChecked(invoer.vertrouwelijk)
        self.more.show_invoer(invoer)

    def _build_when(self, today: Callable[[], date]) -> None:
        self.gezin = TypeAheadField()
        self.datum = DateField(lambda text: parse_datum(text, today()))
        self.tijd = TimeField()
        self.duur = DurationField()
        self._rows = {
            Veld.GEZIN: FormRow(texts.GEZIN, self.gezin),
            Veld.DATUM: FormRow(texts.DATUM, self.datum),
            Veld.TIJD: FormRow(texts.TIJD, self.tijd),
            Veld.DUUR: FormRow(texts.DUUR, self.duur),
        }
        line = spaced(QHBoxLayout(), spacing=12)
        for row, stretch in zip(self._rows.values(), (8, 6, 3, 3), strict=True):
            line.addWidget(row, stretch, _TOP)
        self._column.addLayout(line)
        faults = spaced(QVBoxLayout(), spacing=2)
        for row in self._rows.values():
            wide = Label("", "error", wrap=True)
            row.show_errors_in(wide)
            faults.addWidget(wide)
        self._column.addLayout(faults)
        self.traject = ChoiceField()
        self.traject_row = FormRow(texts.TRAJECT, self.traject)
        self.traject_row.hide()
        self._column.addWidget(self.traject_row)
        self.warning = InlineMessage("", Tone.WARN)
        self._column.addWidget(self.warning)

    def _build_what(self) -> None:
        self.vorm = VormRow()
        self.activiteit = ChipRow(
            [
                (str(nr), texts.activiteit_chip(nr, tables.chip("activiteit", nr)))
                for nr in ACTIVITEITEN
            ],
            multi=True,
            even=True,
        )
        for nr, entry in tables.entries("activiteit").items():
            button = self.activiteit.button(nr)
            button.setToolTip(entry["volledig"])
            button.setAccessibleName(texts.activiteit(int(nr), entry["kort"]))
        self.verslag = TextArea(lines=4)
        self._column.addWidget(FormRow(texts.SOORT, self.vorm))
        self._column.addWidget(FormRow(texts.ACTIVITEIT, self.activiteit))
        self._column.addWidget(FormRow(texts.VERSLAG, self.verslag, hint=texts.VERSLAG_HINT), 1)

    def _build_hours(self) -> None:
        self.boeken = QCheckBox(texts.booking(0))
        self.about = KnelpuntPanel()
        self.knelpunt = self.about.box
        self.second = LinkButton(texts.SECOND_REGEL, "plus", texts.SECOND_REGEL_TIP)
        boxes = spaced(FlowLayout(), spacing=16)
        for box in (self.boeken, self.knelpunt):
            boxes.addWidget(box)
        self._column.addLayout(boxes)
        self._column.addWidget(self.about)
        self.hours_hint = Label("", "hint", wrap=True)
        line = spaced(QHBoxLayout(), spacing=8)
        self.samen = SamenPanel()
        line.addWidget(self.second)
        line.addWidget(self.samen.link)
        line.addWidget(self.hours_hint, 1)
        self._column.addLayout(line)
        self.regels = RegelsPanel(self.samen.link)
        self.samen.come_after(self.regels.last_stop)
        self._column.addWidget(self.regels)
        self._column.addWidget(self.samen)

    def _build_next(self, today: Callable[[], date]) -> None:
        self.taak = TextField()
        self.taak_voor = DateField(lambda text: parse_datum(text, today(), vooruit=True))
        self.travel = TravelFold()
        self._rows |= {
            Veld.TAAK: FormRow(texts.TAAK, self.taak, optional=True),
            Veld.TAAK_VOOR: FormRow(texts.TAAK_VOOR, self.taak_voor),
            Veld.REISTIJD: self.travel.reistijd_row,
            Veld.KM: self.travel.km_row,
        }
        line = spaced(QHBoxLayout(), spacing=12)
        line.addWidget(self._rows[Veld.TAAK], 2, _TOP)
        line.addWidget(self._rows[Veld.TAAK_VOOR], 1, _TOP)
        self._column.addLayout(line)
        self.leefgebieden = LeefgebiedFold()
        self.deelnemers = ChipFold(texts.DEELNEMERS_FOLD, texts.DEELNEMERS, texts.NO_DEELNEMERS)
        self.subject = SubjectFold()
        self.more = MoreFold(today)
        self._rows |= {
            Veld.BELOFTE: self.more.promise_row,
            Veld.BELOFTE_VOOR: self.more.promised_for_row,
        }
        folds = spaced(QVBoxLayout(), spacing=2)
        for fold in (self.travel, self.leefgebieden, self.deelnemers, self.subject, self.more):
            folds.addWidget(fold)
        self._column.addLayout(folds)

    def _connect(self) -> None:
        lines = (self.datum, self.tijd, self.duur, self.taak, self.taak_voor)
        for line in (*lines, self.travel.reistijd, self.travel.km, self.subject.onderwerp):
            line.textChanged.connect(self._on_changed)
        for chips in (self.vorm, self.activiteit):
            chips.value_changed.connect(self._on_changed)
        for box in (self.boeken, self.subject.vertrouwelijk):
            box.toggled.connect(self._on_changed)
        parts = (self.regels, self.samen, self.about, self.leefgebieden, self.deelnemers)
        for part in (*parts, self.more):
            part.changed.connect(self._on_changed)
        self.activiteit.value_changed.connect(self._on_activiteit)
        self.traject.value_changed.connect(self._on_changed)
        self.gezin.chosen.connect(self._on_gezin)
        self.second.clicked.connect(self.regel_asked)
        self.regels.removed.connect(self.regel_removed)

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        before, self._filling = self._filling, True
        try:
            yield
        finally:
            self._filling = before

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    @Slot()
    def _on_activiteit(self) -> None:
        self.more.offer_parts(int(code) for code in self.activiteit.values())

    @Slot(object)
    def _on_gezin(self, gezin_id: object) -> None:
        self._rows[Veld.GEZIN].set_error("")
        if not self._filling:
            self.gezin_chosen.emit(gezin_id)
