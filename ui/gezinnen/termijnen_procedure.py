"""The form of a complaint, an objection or an appeal; the last day is calculated at once."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.aanleidingen import ZES_WEKEN
from gco_desktop.domain.ids import IndicatieId, PersoonId
from gco_desktop.domain.indicatie import Indicatie, Procedure, Proceduresoort
from gco_desktop.domain.termijnen import last_day
from gco_desktop.errors import EindVoorBeginError, GcoError
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.gezinnen import termijnen_form_texts as texts
from ui.gezinnen import termijnen_texts
from ui.gezinnen.termijnen_contract import Found
from ui.gezinnen.termijnen_form import DraftForm, day_field, people
from ui.gezinnen.termijnen_presenter import TermijnenPresenter
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import SegmentRow
from ui.widgets.form import FormRow
from ui.widgets.text_fields import TextArea, TextField


class ProcedureForm(DraftForm):
    """Shows and keeps one procedure."""

    def __init__(
        self,
        parent: QWidget,
        presenter: TermijnenPresenter,
        box: DraftBox,
        procedure: Procedure,
        found: Found,
        key: str,
    ) -> None:
        new = key != str(procedure.id)
        title = texts.NEW_PROCEDURE if new else texts.EDIT_PROCEDURE
        super().__init__(parent, title, texts.SAVE, 560)
        self._presenter = presenter
        self._procedure = procedure
        self._indicaties = {str(each.id): each for each in found.termijnen.bron.indicaties}
        over = found.termijnen.bron.over
        self.soort = SegmentRow(
            [(soort.value, label) for soort, label in termijnen_texts.SOORTEN.items()]
        )
        self.wie = ChoiceField(people(found))
        self.tegen = TextField(procedure.tegen)
        self.besluit = ChoiceField(
            [
                (each, over(one) or termijnen_texts.NAMELESS)
                for each, one in self._indicaties.items()
            ],
            texts.NO_BESLUIT,
        )
        self.verzonden, self.uiterlijk = day_field(presenter), day_field(presenter)
        self.ingediend, self.beslist = day_field(presenter), day_field(presenter)
        self.uitkomst = TextField(procedure.uitkomst)
        self.notitie = TextArea(2)
        self._build()
        self._fill(procedure)
        self._calculated = self._follows()
        self._connect()
        fields: dict[str, QWidget] = {
            "soort": self.soort,
            "wie": self.wie,
            "tegen": self.tegen,
            "besluit": self.besluit,
            "verzonden": self.verzonden,
            "uiterlijk": self.uiterlijk,
            "ingediend": self.ingediend,
            "beslist": self.beslist,
            "uitkomst": self.uitkomst,
            "notitie": self.notitie,
        }
        self._on_soort()
        self.begin(box, DraftKey(FormKind.PROCEDURE, key), str(found.gezin_id), fields)
        (self.soort if new else self.tegen).setFocus()

    def typed(self) -> Procedure:
        """Return the procedure as it stands in the form."""
        wie, besluit = self.wie.value(), self.besluit.value()
        return replace(
            self._procedure,
            persoon_id=PersoonId(UUID(wie)) if wie else self._procedure.persoon_id,
            soort=self._soort(),
            tegen=self.tegen.text().strip(),
            indicatie_id=IndicatieId(UUID(besluit)) if besluit else None,
            verzonden_op=self.verzonden.value(),
            uiterlijk=self.uiterlijk.value(),
            ingediend_op=self.ingediend.value(),
            beslist_op=self.beslist.value(),
            uitkomst=self.uitkomst.text().strip(),
            notitie=self.notitie.text().strip(),
        )

    def save(self) -> None:
        """Keep the procedure."""
        self._presenter.save_procedure(self.typed(), self)

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong, at the day that lies before the decision."""
        if not isinstance(error, EindVoorBeginError):
            super().show_error(error)
            return
        sent, last = self.verzonden.value(), self.uiterlijk.value()
        early = sent is not None and last is not None and last < sent
        row = self.last_row if early else self.decided_row
        row.set_error(texts.BEFORE_START)
        row.focus_field()

    def _build(self) -> None:
        self.add_row(FormRow(texts.PROCEDURE_SOORT, self.soort))
        decision = FormRow(texts.BESLUIT, self.besluit, optional=True)
        self.add_pair(FormRow(texts.WIE, self.wie), decision)
        self.add_row(FormRow(texts.TEGEN, self.tegen, hint=texts.TEGEN_HINT, optional=True))
        self.sent_row = self.day_row(texts.SENT[Proceduresoort.BEZWAAR], self.verzonden)
        self.last_row = self.day_row(texts.LAST_DAY[Proceduresoort.BEZWAAR], self.uiterlijk)
        self.add_pair(self.sent_row, self.last_row)
        self.decided_row = self.day_row(texts.BESLIST, self.beslist)
        self.add_pair(self.day_row(texts.INGEDIEND, self.ingediend), self.decided_row)
        self.add_row(FormRow(texts.UITKOMST, self.uitkomst, optional=True))
        self.add_row(FormRow(texts.NOTE, self.notitie, optional=True))

    def _fill(self, procedure: Procedure) -> None:
        self.soort.set_value(procedure.soort.value)
        self.wie.set_value(str(procedure.persoon_id))
        decision = procedure.indicatie_id
        self.besluit.set_value(str(decision) if decision else None)
        self.verzonden.set_value(procedure.verzonden_op)
        self.uiterlijk.set_value(procedure.uiterlijk or self._follows())
        self.ingediend.set_value(procedure.ingediend_op)
        self.beslist.set_value(procedure.beslist_op)
        self.notitie.set_text(procedure.notitie)

    def _connect(self) -> None:
        self.soort.value_changed.connect(self._on_soort)
        self.besluit.value_changed.connect(self._on_besluit)
        self.verzonden.value_changed.connect(self._on_sent)
        self.uiterlijk.value_changed.connect(self._on_last)

    def _soort(self) -> Proceduresoort:
        return Proceduresoort(self.soort.value() or Proceduresoort.BEZWAAR)

    def _follows(self) -> date | None:
        """Return the last day that follows from what is typed; none where none is known."""
        sent = self.verzonden.value()
        return last_day(sent) if sent and self._soort() in ZES_WEKEN else None

    @Slot()
    def _on_soort(self) -> None:
        for row, labels in ((self.sent_row, texts.SENT), (self.last_row, texts.LAST_DAY)):
            row.set_label(labels[self._soort()])
            row.set_optional(optional=True)
        counts = self._soort() in ZES_WEKEN
        self.last_row.set_hint(texts.LAST_DAY_HINT if counts else "")
        self.sent_row.set_hint(texts.SENT_HINT if counts else "")
        self._on_sent()

    @Slot()
    def _on_besluit(self) -> None:
        """Take over whose decision it is and when it was sent, where that is empty still."""
        decision: Indicatie | None = self._indicaties.get(self.besluit.value() or "")
        if decision is None:
            return
        self.wie.set_value(str(decision.persoon_id))
        if not self.verzonden.text().strip():
            self.verzonden.set_value(decision.verzonden_op)

    @Slot()
    def _on_sent(self) -> None:
        """Let the last day follow, unless the user knows better."""
        before, self._calculated = self._calculated, self._follows()
        untouched = self.uiterlijk.value() == before or not self.uiterlijk.text().strip()
        if untouched:
            self.uiterlijk.set_value(self._calculated)
        self._on_last()

    @Slot()
    def _on_last(self) -> None:
        day = self.uiterlijk.value()
        if day is not None:
            calculated = day == self._calculated
            self.last_row.set_reading(texts.reading_last_day(day, calculated=calculated))
