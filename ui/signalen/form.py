"""The form of one signaal."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.signaal import Frequentie, Signaal
from gco_desktop.reference import tables
from ui.signalen import texts
from ui.signalen.presenter import Finding
from ui.theme import spaced
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import ChipRow, SegmentRow
from ui.widgets.fields import DateField
from ui.widgets.fold import Fold
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea, TextField

SHARED_LIMIT = 280


class SignaalForm(QWidget):
    """Every field of a signaal; ``text_changed`` fires when a text may hold other names."""

    text_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._signaal: Signaal | None = None
        self._build_fields()
        self._lay_out()
        for area in (self.omschrijving, self.deeltekst, self.gevolg, self.oplossing):
            area.textChanged.connect(self.text_changed)
        self.titel.textChanged.connect(self.text_changed)
        self.niveau.value_changed.connect(self._on_level)
        self.meesturen.toggled.connect(self._on_share)

    def _build_fields(self) -> None:
        self.titel = TextField()
        self.datum = DateField(lambda text: parse_datum(text, date.today()))  # noqa: DTZ011
        self.categorie = ChoiceField(tables.choices("signaalcategorie"), texts.NONE)
        self.niveau = ChoiceField(tables.choices("signaalniveau"))
        self.wetten = ChipRow()
        self.wetten.set_choices(tables.choices("wet"))
        self.leefgebied = ChoiceField(
            [(row["code"], row["label"]) for row in tables.leefgebieden()], texts.NONE
        )
        self.adressaat = ChoiceField(tables.choices("signaaladressaat"))
        self.frequentie = SegmentRow()
        self.frequentie.set_choices(texts.FREQUENTIES)
        self.omschrijving = TextArea(lines=3)
        self.gevolg = TextArea(lines=2)
        self.geprobeerd = TextArea(lines=2)
        self.oplossing = TextArea(lines=2)
        self.status = ChoiceField(tables.choices("signaalstatus"))
        self.terugkoppeling = TextArea(lines=2)
        self.trajecten = ChipRow()
        self.meesturen = QCheckBox(texts.MEESTUREN)
        self.deeltekst = TextArea(lines=3, limit=SHARED_LIMIT)
        self.individual = InlineMessage("", Tone.WARN)
        self.finding = InlineMessage("", Tone.WARN)

    def _lay_out(self) -> None:
        column = spaced(QVBoxLayout(self), spacing=14)
        self.titel_row = FormRow(texts.TITEL, self.titel, hint=texts.TITEL_HINT)
        column.addWidget(self.titel_row)
        column.addWidget(self.finding)
        pairs = Columns(1, 1, narrow=520)
        pairs.left.addWidget(FormRow(texts.CATEGORIE, self.categorie))
        pairs.left.addWidget(FormRow(texts.ADRESSAAT, self.adressaat))
        pairs.right.addWidget(FormRow(texts.NIVEAU, self.niveau))
        pairs.right.addWidget(FormRow(texts.STATUS, self.status))
        column.addWidget(pairs)
        column.addWidget(self.individual)
        column.addWidget(FormRow(texts.FREQUENTIE, self.frequentie))
        column.addWidget(
            FormRow(texts.OMSCHRIJVING, self.omschrijving, hint=texts.OMSCHRIJVING_HINT)
        )
        column.addWidget(FormRow(texts.OPLOSSING, self.oplossing))
        column.addWidget(self.meesturen)
        column.addWidget(Label(texts.MEESTUREN_HINT, "hint", wrap=True))
        self.deeltekst_row = FormRow(
            texts.DEELTEKST, self.deeltekst, hint=texts.DEELTEKST_HINT, optional=True
        )
        column.addWidget(self.deeltekst_row)
        column.addWidget(self._more())

    def _more(self) -> QWidget:
        fold = Fold(texts.MORE)
        self.datum_row = FormRow(texts.DATUM, self.datum)
        for row in (
            self.datum_row,
            FormRow(texts.WETTEN, self.wetten),
            FormRow(texts.LEEFGEBIED, self.leefgebied),
            FormRow(texts.GEVOLG, self.gevolg),
            FormRow(texts.GEPROBEERD, self.geprobeerd),
            FormRow(texts.TERUGKOPPELING, self.terugkoppeling),
            FormRow(texts.TRAJECTEN, self.trajecten, hint=texts.TRAJECTEN_HINT),
        ):
            fold.body.addWidget(row)
        return fold

    def show_signaal(self, signaal: Signaal, trajecten: Sequence[tuple[str, str]]) -> None:
        """Fill every field."""
        self._signaal = signaal
        self.trajecten.set_choices(trajecten)
        self.trajecten.set_values(str(traject_id) for traject_id in signaal.traject_ids)
        self.titel.setText(signaal.titel)
        self.datum.set_value(signaal.datum)
        self.categorie.set_value(signaal.categorie or None)
        self.niveau.set_value(signaal.niveau)
        self.wetten.set_values(signaal.wetten)
        self.leefgebied.set_value(signaal.leefgebied or None)
        self.adressaat.set_value(signaal.adressaat)
        self.frequentie.set_value(signaal.frequentie.value)
        self.status.set_value(signaal.status)
        for area, text in self._areas(signaal):
            area.set_text(text)
        self.meesturen.setChecked(signaal.meesturen)
        self.meesturen.setEnabled(not signaal.verzonden_in)
        self.deeltekst.setReadOnly(bool(signaal.verzonden_in))
        self.titel_row.set_error("")
        self._on_level()
        self._on_share()

    def signaal(self) -> Signaal | None:
        """Return the signaal as typed; nothing when the form is empty of one."""
        if self._signaal is None:
            return None
        ids = {str(traject_id): traject_id for traject_id in self._signaal.traject_ids}
        return replace(
            self._signaal,
            titel=self.titel.text().strip(),
            datum=self.datum.value() or self._signaal.datum,
            categorie=self.categorie.value() or "",
            niveau=self.niveau.value() or "LOKAAL",
            wetten=self.wetten.values(),
            leefgebied=self.leefgebied.value() or "",
            adressaat=self.adressaat.value() or "ONBEKEND",
            frequentie=Frequentie(self.frequentie.value() or "?"),
            status=self.status.value() or "WAARGENOMEN",
            meesturen=self.meesturen.isChecked(),
            omschrijving=self.omschrijving.text(),
            gevolg=self.gevolg.text(),
            geprobeerd=self.geprobeerd.text(),
            oplossing=self.oplossing.text(),
            terugkoppeling=self.terugkoppeling.text(),
            deeltekst=self.deeltekst.text().strip(),
            traject_ids=tuple(ids.get(code) or _traject_id(code) for code in self._chosen()),
        )

    def all_text(self) -> str:
        """Return every text that speaks about the system, to look for names in."""
        fields = (self.omschrijving, self.gevolg, self.oplossing, self.deeltekst)
        return "\n".join([self.titel.text(), *(field.text() for field in fields)])

    def show_finding(self, finding: Finding | None) -> None:
        """Show what was found in the texts."""
        if finding is None:
            self.finding.clear()
        else:
            self.finding.show_message(finding.text, Tone.BAD if finding.hard else Tone.WARN)

    def focus_first(self) -> None:
        """Start in the first field."""
        self.titel.setFocus()

    def _chosen(self) -> tuple[str, ...]:
        return self.trajecten.values()

    def _areas(self, signaal: Signaal) -> tuple[tuple[TextArea, str], ...]:
        return (
            (self.omschrijving, signaal.omschrijving),
            (self.gevolg, signaal.gevolg),
            (self.geprobeerd, signaal.geprobeerd),
            (self.oplossing, signaal.oplossing),
            (self.terugkoppeling, signaal.terugkoppeling),
            (self.deeltekst, signaal.deeltekst),
        )

    @Slot()
    def _on_level(self) -> None:
        alone = self.niveau.value() == "INDIVIDUEEL"
        self.individual.show_message(texts.INDIVIDUAL if alone else "", Tone.WARN)

    @Slot()
    def _on_share(self) -> None:
        self.deeltekst_row.setVisible(self.meesturen.isChecked())


def _traject_id(code: str) -> TrajectId:
    return TrajectId(UUID(code))
