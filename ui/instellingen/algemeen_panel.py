"""Algemeen: the details of the GCO'er, and for whom the hours are made."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.domain.profiel import Profiel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError
from gco_desktop.services.profiel import ProfielService
from ui.drafts import Draft, DraftKey, FormKind
from ui.instellingen import texts
from ui.instellingen.opdrachtgevers_card import OpdrachtgeversCard
from ui.instellingen.presenter import OnReason, ProfielPresenter
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.dialogs import ReasonDialog
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.profile_form import ProfileForm
from ui.widgets.shapes import Tone

_SAVE_KEYS = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")


class AlgemeenPanel(QWidget):
    """A form with a button to save it, and the opdrachtgevers, each kept at once."""

    def __init__(
        self,
        service: ProfielService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        super().__init__()
        self._drafts = navigator.drafts
        self._presenter = ProfielPresenter(self, service, runner.scoped(self), navigator, announce)
        self.reason_dialog: ReasonDialog | None = None
        self._on_reason: OnReason | None = None
        self.parties = OpdrachtgeversCard(service, runner, navigator, announce)
        column = spaced(QVBoxLayout(self), spacing=16)
        self.problem = InlineMessage()
        column.addWidget(self.problem)
        column.addWidget(self._build_profile())
        column.addWidget(self.parties)
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_save)

    def _build_profile(self) -> Card:
        card = Card(texts.YOU)
        self.form = ProfileForm()
        self.draft = FormDraft(self, self._drafts, self.form.fields())
        self.save_button = PrimaryButton(texts.SAVE)
        self.save_button.clicked.connect(self._on_save)
        card.add(Paragraph(texts.YOU_TEXT), self.draft.notice, self.form)
        card.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def load(self) -> None:
        """Show the latest data."""
        self._presenter.load()
        self.parties.load()

    def show_profiel(self, profiel: Profiel) -> None:
        """Show the profile, unless other things were typed meanwhile."""
        if not self.form.changed_from_kept():
            self.form.show_profiel(profiel)
            self.draft.begin(DraftKey(FormKind.PROFIEL))

    def show_kept(self, profiel: Profiel) -> None:
        """Show the profile as it was kept just now."""
        self.draft.done()
        self.form.show_profiel(profiel)
        self.draft.begin(DraftKey(FormKind.PROFIEL))

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        if draft.key.kind is FormKind.OPDRACHTGEVER:
            self.parties.resume(draft.key.ref)
        elif not self.draft.changed:
            self.draft.begin(draft.key)

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        self.problem.show_message(text, Tone.BAD)

    def ask_reason(self, on_reason: OnReason) -> None:
        """Ask why nine digits are no BSN."""
        self._on_reason = on_reason
        text = error_text(BsnVermoedError(()))
        self.reason_dialog = ReasonDialog(self.window(), texts.BSN_TITLE, text, texts.BSN_ACTION)
        self.reason_dialog.given.connect(self._on_reason_given)
        self.reason_dialog.open()

    @Slot()
    def _on_save(self) -> None:
        if self.form.check():
            self._presenter.save(self.form.profiel())

    @Slot(str)
    def _on_reason_given(self, reason: str) -> None:
        if self._on_reason is not None:
            self._on_reason(reason)
