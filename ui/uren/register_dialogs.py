"""The forms of the register: something learnt, and what the register asks."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.duur import parse_normuren
from gco_desktop.domain.punten import format_punten, parse_punten
from gco_desktop.domain.scholing import Registernorm, Scholing
from gco_desktop.reference import tables
from gco_desktop.services.register import RegisterService
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.runner import Runner
from ui.theme import spaced
from ui.uren import jaar_texts as texts
from ui.widgets.buttons import DangerButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField, DurationField
from ui.widgets.form import FormRow
from ui.widgets.kept_dialog import KeptDialog
from ui.widgets.text_fields import TextField

_TOP = Qt.AlignmentFlag.AlignTop


class RegisterDialog(KeptDialog):
    """What both forms share: a button to delete, and points to be read."""

    delete_asked = Signal(object)

    def __init__(
        self, parent: QWidget, title: str, box: DraftBox, runner: Runner, known: object
    ) -> None:
        super().__init__(parent, title, box, runner)
        self._known = known  # the id of what is there already, if it is
        self.delete_button = DangerButton(texts.DELETE, "trash")
        self.delete_button.setVisible(known is not None)
        self.delete_button.clicked.connect(self._on_delete)
        self.set_buttons(self.cancel_button, self.save_button, left=self.delete_button)

    def pair(self, left: FormRow, right: FormRow) -> None:
        """Put two fields beside each other."""
        line = spaced(QHBoxLayout(), spacing=12)
        line.addWidget(left, 1, _TOP)
        line.addWidget(right, 1, _TOP)
        self.body.addLayout(line)

    def points_of(self, field: TextField, row: FormRow) -> tuple[bool, int]:
        """Return whether the points can be read, and their tenths; shows what is wrong."""
        text = field.text().strip()
        tenths = parse_punten(text) if text else 0
        row.set_error("" if tenths is not None else texts.POINTS_FAULT)
        if tenths is None:
            row.focus_field()
            return False, 0
        return True, tenths

    @Slot()
    def _on_delete(self) -> None:
        self.delete_asked.emit(self._known)
        self.drop()


class ScholingDialog(RegisterDialog):
    """Notes something that was learnt."""

    def __init__(  # noqa: PLR0913 - what every form gets
        self,
        parent: QWidget,
        service: RegisterService,
        box: DraftBox,
        runner: Runner,
        scholing: Scholing,
        *,
        new: bool,
        booked: bool,
        today: Callable[[], date],
    ) -> None:
        title = texts.SCHOLING_NEW if new else texts.SCHOLING_EDIT
        super().__init__(parent, title, box, runner, None if new else scholing.id)
        self._service = service
        self._scholing = scholing
        self.datum = DateField(lambda text: parse_datum(text, today()))
        self.soort = ChoiceField(tables.choices("scholing_soort"))
        self.titel = TextField(scholing.titel)
        self.duur = DurationField()
        self.punten = TextField(_points(scholing.punten_tienden))
        self.bewijs = TextField(scholing.bewijs)
        self.datum.set_value(scholing.datum)
        self.soort.set_value(scholing.soort)
        self.duur.set_value(scholing.minuten or None)
        self._build(booked=booked)
        fields: dict[str, QWidget] = {
            "datum": self.datum,
            "soort": self.soort,
            "titel": self.titel,
            "duur": self.duur,
            "punten": self.punten,
            "bewijs": self.bewijs,
        }
        self.keep_draft(DraftKey(FormKind.SCHOLING, "" if new else str(scholing.id)), fields)
        (self.punten if booked else self.titel).setFocus()

    def save(self) -> None:
        """Keep it, or say at each field what is wrong."""
        fine, tenths = self.points_of(self.punten, self.punten_row)
        if not fine:
            return
        for field, row in ((self.datum, self.datum_row), (self.duur, self.duur_row)):
            if not field.check():
                row.focus_field()
                return
        scholing = replace(
            self._scholing,
            datum=self.datum.value() or self._scholing.datum,
            soort=self.soort.value() or self._scholing.soort,
            titel=self.titel.text().strip(),
            minuten=self.duur.value() or 0,
            punten_tienden=tenths,
            bewijs=self.bewijs.text().strip(),
        )
        self.store(lambda reden: self._service.save_scholing(scholing, bsn_reden=reden))

    def _build(self, *, booked: bool) -> None:
        self.datum_row = FormRow(texts.DATE, self.datum)
        self.duur_row = FormRow(
            texts.DURATION,
            self.duur,
            hint=texts.DURATION_BOOKED if booked else "",
            optional=True,
        )
        self.punten_row = FormRow(texts.POINTS, self.punten, hint=texts.POINTS_HINT, optional=True)
        self.pair(self.datum_row, FormRow(texts.KIND, self.soort))
        self.body.addWidget(FormRow(texts.NAME, self.titel, hint=texts.NAME_HINT, optional=True))
        self.pair(self.duur_row, self.punten_row)
        self.body.addWidget(FormRow(texts.PROOF, self.bewijs, hint=texts.PROOF_HINT, optional=True))


class NormDialog(RegisterDialog):
    """Notes what the register asks, as the user read it there."""

    def __init__(  # noqa: PLR0913 - what every form gets
        self,
        parent: QWidget,
        service: RegisterService,
        box: DraftBox,
        runner: Runner,
        norm: Registernorm,
        *,
        groepen: Sequence[str],
        new: bool,
        today: Callable[[], date],
    ) -> None:
        title = texts.NORM_TITLE_NEW if new else texts.NORM_TITLE_EDIT
        super().__init__(parent, title, box, runner, None if new else norm.id)
        self._service = service
        self._norm = norm
        self.groep = ChoiceField([(each, texts.group(each)) for each in groepen], texts.EVERYTHING)
        self.van = DateField(lambda text: parse_datum(text, today()))
        self.tot = DateField(lambda text: parse_datum(text, today(), vooruit=True))
        self.uren = DurationField(parse_normuren)
        self.punten = TextField(_points(norm.punten_tienden or 0))
        self.groep.set_value(norm.groep or None)
        self.van.set_value(norm.van)
        self.tot.set_value(norm.tot)
        self.uren.set_value(norm.minuten)
        self._build()
        fields: dict[str, QWidget] = {
            "groep": self.groep,
            "van": self.van,
            "tot": self.tot,
            "uren": self.uren,
            "punten": self.punten,
        }
        self.keep_draft(DraftKey(FormKind.REGISTERNORM, "" if new else str(norm.id)), fields)
        self.groep.setFocus()

    def save(self) -> None:
        """Keep it, or say at each field what is wrong."""
        for field, row in (
            (self.van, self.van_row),
            (self.tot, self.tot_row),
            (self.uren, self.uren_row),
        ):
            if not field.check():
                row.focus_field()
                return
        fine, tenths = self.points_of(self.punten, self.punten_row)
        if not fine:
            return
        norm = replace(
            self._norm,
            groep=self.groep.value() or "",
            van=self.van.value() or self._norm.van,
            tot=self.tot.value() or self._norm.tot,
            minuten=self.uren.value() or None,
            punten_tienden=tenths or None,
        )
        if self._sound(norm):
            self.store(lambda reden: self._service.save_norm(norm, bsn_reden=reden))

    def _sound(self, norm: Registernorm) -> bool:
        backwards = norm.tot < norm.van
        empty = norm.minuten is None and norm.punten_tienden is None
        self.tot_row.set_error(texts.BACKWARDS if backwards else "")
        self.uren_row.set_error(texts.NOTHING_ASKED if empty else "")
        if backwards:
            self.tot_row.focus_field()
        elif empty:
            self.uren_row.focus_field()
        return not backwards and not empty

    def _build(self) -> None:
        self.van_row = FormRow(texts.FROM, self.van)
        self.tot_row = FormRow(texts.UNTIL, self.tot)
        self.uren_row = FormRow(texts.HOURS, self.uren, hint=texts.HOURS_HINT, optional=True)
        self.punten_row = FormRow(
            texts.LEAST_POINTS, self.punten, hint=texts.POINTS_HINT, optional=True
        )
        self.body.addWidget(FormRow(texts.NORM_GROUP, self.groep))
        self.pair(self.van_row, self.tot_row)
        self.pair(self.uren_row, self.punten_row)


def _points(tenths: int) -> str:
    return format_punten(tenths) if tenths else ""
