"""The forms of a journey and of what a kilometre is worth."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.ritten import format_tarief, parse_tarief
from gco_desktop.domain.uren import Rit
from gco_desktop.services.ritten import RittenService, hint
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.runner import Runner
from ui.theme import spaced
from ui.uren import ritten_texts as texts
from ui.widgets import texts as widget_texts
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import SegmentRow
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField, KmField, ParsedField
from ui.widgets.form import FormRow
from ui.widgets.kept_dialog import KeptDialog
from ui.widgets.labels import Paragraph
from ui.widgets.text_fields import TextField

Suggest = Callable[[GezinId | None, Callable[[Rit], None]], None]
_WORK, _PRIVATE = "zakelijk", "prive"
_WIDTH = 600


class RitDialog(KeptDialog):
    """Changes a journey, or makes a new one."""

    def __init__(
        self,
        parent: QWidget,
        tools: tuple[RittenService, DraftBox, Runner, Callable[[], date]],
        rit: Rit,
        gezinnen: Sequence[GezinRegel],
        suggest: Suggest | None = None,
    ) -> None:
        self._ritten, box, runner, today = tools
        title = texts.DIALOG_EDIT if suggest is None else texts.DIALOG_NEW
        super().__init__(parent, title, box, runner, _WIDTH)
        self._rit = rit
        self._suggest = suggest
        self.day = DateField(lambda text: parse_datum(text, today()))
        self.gezin = ChoiceField(_choices(gezinnen, rit.gezin_id), texts.NO_GEZIN)
        self.km = KmField()
        self.van, self.naar, self.plaats, self.doel = (TextField() for _ in range(4))
        self.kind = SegmentRow(texts.KINDS)
        self.kind.setAccessibleName(texts.KIND)
        self._build()
        self._show(rit)
        self.gezin.value_changed.connect(self._on_gezin)
        self.keep_draft(
            DraftKey(FormKind.RIT, "" if suggest else str(rit.id)),
            {
                "dag": self.day,
                "gezin": self.gezin,
                "km": self.km,
                "van": self.van,
                "naar": self.naar,
                "plaats": self.plaats,
                "doel": self.doel,
                "soort": self.kind,
            },
        )
        self.gezin.setFocus()

    def save(self) -> None:
        """Keep the journey when the day and the distance can be read."""
        for field, row, missing in (
            (self.day, self.day_row, texts.NO_DAY),
            (self.km, self.km_row, texts.NO_KM),
        ):
            if field.check() and not field.value():
                row.set_error(missing)
            if row.error:
                row.focus_field()
                return
        rit = self._typed()
        self.store(lambda reden: self._ritten.save(rit, bsn_reden=reden))

    def _build(self) -> None:
        self.day_row = FormRow(texts.DAY, self.day)
        self.km_row = FormRow(texts.KM, self.km)
        self.naar_row = FormRow(texts.NAAR, self.naar, optional=True)
        self.plaats_row = FormRow(texts.PLAATS, self.plaats, optional=True)
        gezin = FormRow(texts.GEZIN, self.gezin, optional=True)
        van = FormRow(texts.VAN, self.van, optional=True)
        for left, right in (
            (self.day_row, gezin),
            (van, self.naar_row),
            (self.plaats_row, self.km_row),
        ):
            pair = spaced(QHBoxLayout(), spacing=12)
            pair.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
            pair.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(pair)
        self.body.addWidget(FormRow(texts.DOEL, self.doel, optional=True))
        self.body.addWidget(FormRow(texts.KIND, self.kind))
        self.set_buttons(self.cancel_button, self.save_button)

    def _show(self, rit: Rit) -> None:
        self.day.set_value(rit.datum)
        self.gezin.set_value(str(rit.gezin_id) if rit.gezin_id else None)
        self.kind.set_value(_WORK if rit.zakelijk else _PRIVATE)
        self._fill(rit)
        self._tell()

    def _fill(self, rit: Rit) -> None:
        self.km.set_value(rit.km_tienden or None)
        for field, text in (
            (self.van, rit.van),
            (self.naar, rit.naar),
            (self.plaats, rit.plaats),
            (self.doel, rit.doel),
        ):
            field.setText(text)
            field.setCursorPosition(0)

    @Slot(object)
    def _on_gezin(self, _code: str | None) -> None:
        self._tell()
        if self._suggest is not None:
            self._suggest(self._gezin_id(), self._take)

    def _take(self, found: Rit) -> None:
        """Fill in what is usual for the gezin that was chosen; what was typed for it stays."""
        if found.gezin_id != self._gezin_id():
            return
        if found.km_tienden or not self.km.text().strip():
            self.km.set_value(found.km_tienden or None)
        for field, text in (
            (self.van, found.van),
            (self.naar, found.naar),
            (self.plaats, found.plaats),
            (self.doel, found.doel),
        ):
            if text:
                field.setText(text)

    def _tell(self) -> None:
        with_gezin = self._gezin_id() is not None
        self.naar_row.set_hint(texts.NAAR_HINT if with_gezin else "")
        self.plaats_row.set_hint(texts.PLAATS_HINT if with_gezin else "")

    def _gezin_id(self) -> GezinId | None:
        code = self.gezin.value()
        return GezinId(UUID(code)) if code else None

    def _typed(self) -> Rit:
        day, km = self.day.value(), self.km.value()
        assert day is not None  # noqa: S101 - save has looked
        assert km is not None  # noqa: S101 - save has looked
        return replace(
            self._rit,
            datum=day,
            km_tienden=km,
            gezin_id=self._gezin_id(),
            van=self.van.text().strip(),
            naar=self.naar.text().strip(),
            plaats=self.plaats.text().strip(),
            doel=self.doel.text().strip(),
            zakelijk=self.kind.value() != _PRIVATE,
        )


class TariefDialog(Dialog):
    """Asks what a kilometre is worth; ``given`` carries tenths of a cent, or nothing."""

    given = Signal(object)

    def __init__(self, parent: QWidget, jaar: int, tiende_cent: int | None) -> None:
        super().__init__(parent, texts.tarief_title(jaar), 460)
        offered = hint(jaar)
        self.tarief: ParsedField[int] = ParsedField(
            parse_tarief, format_tarief, lambda found: f"= \u20ac {format_tarief(found)}"
        )
        self.tarief.set_value(tiende_cent)
        self.row = FormRow(texts.TARIEF_FIELD, self.tarief, hint=texts.TARIEF_HINT)
        self.body.addWidget(Paragraph(texts.tarief_note(jaar, offered)))
        self.body.addWidget(self.row)
        self.offer = LinkButton(texts.tarief_offer(offered or 0))
        self.offer.setVisible(offered is not None)
        self._offered = offered
        self.offer.clicked.connect(self._on_offer)
        self.body.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        cancel, self.save_button = QuietButton(widget_texts.CANCEL), PrimaryButton(texts.SAVE)
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.tarief.returnPressed.connect(self._on_save)
        self.set_buttons(cancel, self.save_button)
        self.tarief.setFocus()

    @Slot()
    def _on_offer(self) -> None:
        self.tarief.set_value(self._offered)

    @Slot()
    def _on_save(self) -> None:
        if not self.tarief.check():
            self.row.focus_field()
            return
        self.given.emit(self.tarief.value())
        self.accept()


def _choices(gezinnen: Sequence[GezinRegel], own: GezinId | None) -> list[tuple[str, str]]:
    return [
        (str(each.id), each.naam) for each in gezinnen if not each.gearchiveerd or each.id == own
    ]
