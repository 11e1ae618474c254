"""The form of one opdrachtgever: a name, and what was agreed."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NaamOntbreektError
from gco_desktop.services.profiel import ProfielService
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.instellingen import opdrachtgevers_texts as texts
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.check_line import CheckLine
from ui.widgets.choice_field import ChoiceField
from ui.widgets.form import FormRow
from ui.widgets.kept_dialog import KeptDialog
from ui.widgets.labels import Label
from ui.widgets.text_fields import TextField

_WIDTH = 500
_NEW = Opdrachtgever(id=OpdrachtgeverId(UUID(int=0)), naam="")


class OpdrachtgeverDialog(KeptDialog):
    """A new opdrachtgever, or another name and other agreements of one."""

    def __init__(
        self,
        parent: QWidget | None,
        service: ProfielService,
        box: DraftBox,
        runner: Runner,
        party: Opdrachtgever | None = None,
    ) -> None:
        super().__init__(parent, texts.EDIT if party else texts.ADD, box, runner, _WIDTH)
        self._service = service
        self._party = party
        shown = party or _NEW
        self.field = TextField(shown.naam)
        self.row = FormRow(texts.NAME, self.field)
        self.rounding = ChoiceField(texts.roundings())
        self.rounding.set_value(str(shown.afronding_min))
        self.travel, self.indirect, self.zn = (
            CheckLine(each) for each in (texts.TRAVEL, texts.INDIRECT, texts.ZN)
        )
        self.travel.set_checked(on=shown.reistijd_declarabel)
        self.indirect.set_checked(on=shown.indirect_declarabel)
        self.zn.set_checked(on=shown.zn_producten)
        self._place()
        fields = {
            "naam": self.field,
            "afronding": self.rounding,
            "reistijd": self.travel.box,
            "indirect": self.indirect.box,
            "zn": self.zn.box,
        }
        ref = "" if party is None else str(party.id)
        self.keep_draft(DraftKey(FormKind.OPDRACHTGEVER, ref), fields)
        self.field.returnPressed.connect(self.save)
        self.set_buttons(self.cancel_button, self.save_button)

    def save(self) -> None:
        """Keep the opdrachtgever."""
        self.row.set_error("")
        wanted = replace(
            self._party or _NEW,
            naam=self.field.text().strip(),
            afronding_min=int(self.rounding.value() or 0),
            reistijd_declarabel=self.travel.checked(),
            indirect_declarabel=self.indirect.checked(),
            zn_producten=self.zn.checked(),
        )
        if self._party is None:
            self.store(
                lambda reason: self._service.add_opdrachtgever(
                    wanted.naam, like=wanted, bsn_reden=reason
                )
            )
        else:
            self.store(lambda reason: self._service.revise_opdrachtgever(wanted, bsn_reden=reason))

    def show_error(self, error: GcoError) -> None:
        """Say at the name that it is missing, and anything else above the form."""
        if isinstance(error, NaamOntbreektError):
            self.row.set_error(error_text(error))
            self.row.focus_field()
        else:
            super().show_error(error)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the name."""
        super().showEvent(event)
        self.field.setFocus()
        self.field.selectAll()

    def _place(self) -> None:
        agreed = spaced(QVBoxLayout(), spacing=8)
        agreed.addWidget(Label(texts.AGREED, "label"))
        agreed.addWidget(Label(texts.AGREED_HINT, "hint", wrap=True))
        agreed.addWidget(self.travel)
        agreed.addWidget(self.indirect)
        self.body.addWidget(self.row)
        self.body.addLayout(agreed)
        self.body.addWidget(FormRow(texts.ROUNDING, self.rounding, hint=texts.ROUNDING_HINT))
        self.body.addWidget(self.zn)
