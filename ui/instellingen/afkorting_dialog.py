"""The form of one abbreviation: what is typed, and what it stands for."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.regel_woorden import Woord
from gco_desktop.services.afkortingen import AfkortingRegel
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.instellingen import afkortingen_texts as texts
from ui.runner import Runner
from ui.widgets.form import FormRow
from ui.widgets.kept_dialog import KeptDialog
from ui.widgets.text_fields import TextField
from ui.widgets.type_ahead import TypeAheadField

_WIDTH = 480
Work = Callable[[AfkortingRegel | None, str, Woord], Callable[[str | None], None]]


class AfkortingDialog(KeptDialog):
    """``work_for`` makes the work that keeps what the form says."""

    def __init__(
        self,
        parent: QWidget,
        box: DraftBox,
        runner: Runner,
        words: Sequence[Woord],
        regel: AfkortingRegel | None,
        work_for: Work,
    ) -> None:
        title = texts.ADD_TITLE if regel is None else texts.CHANGE_TITLE
        super().__init__(parent, title, box, runner, _WIDTH)
        self._words = {f"{word.soort.value}:{word.doel}": word for word in words}
        self._regel = regel
        self._work_for = work_for
        self.short = TextField("" if regel is None else regel.afkorting.tekst)
        self.means = TypeAheadField([(key, texts.choice(w)) for key, w in self._words.items()])
        self.short_row = FormRow(texts.SHORT, self.short, hint=texts.SHORT_HINT)
        self.means_row = FormRow(texts.MEANS, self.means, hint=texts.MEANS_HINT)
        self.body.addWidget(self.short_row)
        self.body.addWidget(self.means_row)
        if regel is not None and regel.woord is not None:
            self.means.set_value(f"{regel.woord.soort.value}:{regel.woord.doel}")
        self.set_buttons(self.cancel_button, self.save_button)
        ref = "" if regel is None else str(regel.afkorting.id)
        fields = {"afkorting": self.short, "betekent": self.means}
        self.keep_draft(DraftKey(FormKind.AFKORTING, ref), fields)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the abbreviation."""
        super().showEvent(event)
        self.short.setFocus()

    def refresh(self) -> None:
        """Take what a draft says for a choice, when it names one."""
        same = [key for key, w in self._words.items() if texts.choice(w) == self.means.text()]
        if same:
            self.means.set_value(same[0])

    def save(self) -> None:
        """Check the choice and keep the abbreviation."""
        self.save_button.setFocus()  # whoever leaves the field takes the only one that fits
        word = self._words.get(str(self.means.value()))
        self.means_row.set_error("" if word else texts.CHOOSE)
        if word is None:
            self.means_row.focus_field()
            return
        self.store(self._work_for(self._regel, self.short.text(), word))
