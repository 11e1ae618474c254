"""The form of one signaal."""

from collections.abc import Callable, Sequence
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
from ui.signalen.rows import ALONE
from ui.signalen.trajecten import TrajectPicker
from ui.theme import spaced
from ui.widgets.anew import Anew
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
_NARROW = 480


class SignaalForm(QWidget):
    """Every field of a signaal; ``edited`` fires with each change the user makes."""

    edited = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._signaal: Signaal | None = None
        self._filling = False
        self._build_fields(today)
        self._lay_out()
        self._connect()

    def _build_fields(self, today: Callable[[], date]) -> None:
        self.titel = TextField()
        self.datum = DateField(lambda text: parse_datum(text, today()))
        self.categorie = ChoiceField(tables.choices("signaalcategorie"), texts.NONE)
        self.niveau = ChoiceField(tables.choices("signaalniveau"))
        self.wet = ChoiceField(_laws(), texts.NONE)
        self.andere_wetten = ChipRow(multi=True)
        self.leefgebied = ChoiceField(tables.choices("leefgebied"), texts.NONE)
        self.adressaat = ChoiceField(tables.choices("signaaladressaat"))
        self.frequentie = SegmentRow(texts.FREQUENTIES)
        self.omschrijving = TextArea(lines=3)
        self.gevolg = TextArea(lines=2)
        self.geprobeerd = TextArea(lines=2)
        self.oplossing = TextArea(lines=2)
        self.status = ChoiceField(tables.choices("signaalstatus"))
        self.terugkoppeling = TextArea(lines=2)
        self.trajecten = TrajectPicker()
        self.meesturen = QCheckBox(texts.MEESTUREN)
        self.deeltekst = TextArea(lines=3, limit=SHARED_LIMIT)
        self.individual = InlineMessage("", Tone.WARN)
        self.along = Label("", "hint", wrap=True)

    def _lay_out(self) -> None:
        column = spaced(QVBoxLayout(self), spacing=14)
        self.titel_row = FormRow(texts.TITEL, self.titel, hint=texts.TITEL_HINT)
        self.deeltekst_row = FormRow(
            texts.DEELTEKST, self.deeltekst, hint=texts.DEELTEKST_HINT, optional=True
        )
        for widget in (
            self.titel_row,
            _pair(FormRow(texts.CATEGORIE, self.categorie), FormRow(texts.WET, self.wet)),
            FormRow(texts.NIVEAU, self.niveau),
            self.individual,
            _pair(FormRow(texts.ADRESSAAT, self.adressaat), FormRow(texts.STATUS, self.status)),
            FormRow(texts.FREQUENTIE, self.frequentie),
            FormRow(texts.OMSCHRIJVING, self.omschrijving, hint=texts.OMSCHRIJVING_HINT),
            FormRow(texts.OPLOSSING, self.oplossing),
            self._sharing(),
            self._more(),
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _sharing(self) -> QWidget:
        box = QWidget()
        column = spaced(QVBoxLayout(box), spacing=10)
        column.addWidget(self.meesturen)
        column.addWidget(self.along)
        column.addWidget(self.deeltekst_row)
        return box

    def _more(self) -> Fold:
        self.more = Fold(texts.MORE)
        self.andere_row = FormRow(
            texts.ANDERE_WETTEN, self.andere_wetten, hint=texts.ANDERE_WETTEN_HINT
        )
        trajecten = FormRow(texts.TRAJECTEN, self.trajecten, hint=texts.TRAJECTEN_HINT)
        self.trajecten.field.setAccessibleName(texts.TRAJECT_ADD.replace("&", ""))
        self.trajecten.field.setPlaceholderText(texts.TRAJECT_ADD.replace("&", ""))
        for row in (
            FormRow(texts.DATUM, self.datum),
            self.andere_row,
            FormRow(texts.LEEFGEBIED, self.leefgebied),
            FormRow(texts.GEVOLG, self.gevolg),
            FormRow(texts.GEPROBEERD, self.geprobeerd),
            FormRow(texts.TERUGKOPPELING, self.terugkoppeling),
            trajecten,
        ):
            self.more.body.addWidget(row)
        spaced(self.more.body, (8, 6, 0, 8), 14)
        return self.more

    def _connect(self) -> None:
        for area in self._text_areas():
            area.textChanged.connect(self._on_edited)
        for line in (self.titel, self.datum):
            line.textChanged.connect(self._on_edited)
        for choice in (self.categorie, self.niveau, self.wet, self.leefgebied):
            choice.value_changed.connect(self._on_edited)
        for choice in (self.adressaat, self.status):
            choice.value_changed.connect(self._on_edited)
        for row in (self.andere_wetten, self.frequentie, self.trajecten):
            row.value_changed.connect(self._on_edited)
        self.meesturen.toggled.connect(self._on_edited)

    def show_signaal(self, signaal: Signaal, trajecten: Sequence[tuple[str, str]]) -> None:
        """Fill every field."""
        self._filling = True
        self._signaal = signaal
        self.titel.setText(signaal.titel)
        self.titel.setCursorPosition(0)
        self.datum.set_value(signaal.datum)
        self.categorie.set_value(signaal.categorie or None)
        self.niveau.set_value(signaal.niveau)
        self.wet.set_value(signaal.hoofdwet or None)
        self._offer_other_laws()
        self.andere_wetten.set_values(signaal.wetten[1:])
        self.leefgebied.set_value(signaal.leefgebied or None)
        self.adressaat.set_value(signaal.adressaat)
        self.frequentie.set_value(signaal.frequentie.value)
        self.status.set_value(signaal.status)
        self.trajecten.show_values(trajecten, [str(each) for each in signaal.traject_ids])
        self._fill_texts(signaal)
        self.meesturen.setChecked(signaal.meesturen)
        self.meesturen.setEnabled(not signaal.verzonden_in)
        self.deeltekst.setReadOnly(bool(signaal.verzonden_in))
        self.titel_row.set_error("")
        self._filling = False
        self._follow()

    def clear(self) -> None:
        """Forget the signaal that was shown."""
        self._signaal = None

    def signaal(self) -> Signaal | None:
        """Return the signaal as typed; nothing when none is shown."""
        if self._signaal is None:
            return None
        wet = self.wet.value()
        return replace(
            self._signaal,
            titel=self.titel.text().strip(),
            datum=self.datum.value() or self._signaal.datum,
            categorie=self.categorie.value() or "",
            niveau=self.niveau.value() or self._signaal.niveau,
            wetten=(wet, *self.andere_wetten.values()) if wet else (),
            leefgebied=self.leefgebied.value() or "",
            adressaat=self.adressaat.value() or self._signaal.adressaat,
            frequentie=Frequentie(self.frequentie.value() or self._signaal.frequentie),
            status=self.status.value() or self._signaal.status,
            meesturen=self.meesturen.isChecked(),
            omschrijving=self.omschrijving.text(),
            gevolg=self.gevolg.text(),
            geprobeerd=self.geprobeerd.text(),
            oplossing=self.oplossing.text(),
            terugkoppeling=self.terugkoppeling.text(),
            deeltekst=self.deeltekst.text().strip(),
            traject_ids=tuple(TrajectId(UUID(code)) for code in self.trajecten.values()),
        )

    def fields(self) -> dict[str, QWidget]:
        """Return every field by name; one that decides what another offers comes first."""
        names = (
            "titel datum categorie niveau wet andere_wetten leefgebied adressaat frequentie status"
            " meesturen omschrijving gevolg geprobeerd oplossing terugkoppeling deeltekst"
            " trajecten"
        )
        return {name: getattr(self, name) for name in names.split()}

    def refresh(self) -> None:
        """Show what belongs to the choices that were filled in."""
        self._follow()
        self.edited.emit()

    def check(self) -> bool:
        """Show at its field what cannot be read; return whether all is well."""
        if self.datum.check():
            return True
        self.more.set_open(opened=True)
        self.datum.setFocus()
        return False

    def _fill_texts(self, signaal: Signaal) -> None:
        texts_in_order = (
            signaal.omschrijving,
            signaal.gevolg,
            signaal.geprobeerd,
            signaal.oplossing,
            signaal.terugkoppeling,
            signaal.deeltekst,
        )
        for area, text in zip(self._text_areas(), texts_in_order, strict=True):
            area.set_text(text)

    def _text_areas(self) -> tuple[TextArea, ...]:
        return (
            self.omschrijving,
            self.gevolg,
            self.geprobeerd,
            self.oplossing,
            self.terugkoppeling,
            self.deeltekst,
        )

    def _offer_other_laws(self) -> None:
        main = self.wet.value()
        self.andere_wetten.set_choices(
            Anew.of(lambda: [pair for pair in _laws() if pair[0] != main])
        )

    def _follow(self) -> None:
        """Show what belongs to the choices made."""
        alone = self.niveau.value() == ALONE
        if alone == self.individual.isHidden():
            self.individual.show_message(texts.INDIVIDUAL if alone else "", Tone.WARN)
        self.andere_row.setVisible(self.wet.value() is not None)
        self.deeltekst_row.setVisible(self.meesturen.isChecked())
        self.along.setVisible(self.meesturen.isChecked())

    @Slot()
    def _on_edited(self) -> None:
        if self._filling:
            return
        if self.sender() is self.wet:
            self._offer_other_laws()
        self._follow()
        self.edited.emit()


def _laws() -> list[tuple[str, str]]:
    return [(code, label[:1].upper() + label[1:]) for code, label in tables.choices("wet")]


def _pair(left: QWidget, right: QWidget) -> Columns:
    pair = Columns(1, 1, narrow=_NARROW)
    pair.left.addWidget(left)
    pair.right.addWidget(right)
    return pair
