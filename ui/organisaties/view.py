"""The screen Sociale kaart: the list, one of it beside it, and the forms that open from it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.ids import GezinId, InstantieId
from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from gco_desktop.services.netwerk import NetwerkService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, FormKind
from ui.navigator import Navigator
from ui.organisaties import texts
from ui.organisaties.detail_panel import DetailPanel
from ui.organisaties.forms import NEW, ContactpersoonForm, InstantieForm
from ui.organisaties.list_panel import ListPanel
from ui.organisaties.presenter import KaartPresenter
from ui.organisaties.rows import Shown
from ui.runner import Runner
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.list_page import ListPage, ListPageTexts
from ui.widgets.page import PageHeader
from ui.widgets.shapes import ListRow

_SHOWS = {Subject.NETWERK, Subject.GEZIN}
_LIST_WIDTH = 360
_WORDS = ListPageTexts(
    icon="building-community",
    choose=(texts.CHOOSE_TITLE, texts.CHOOSE_TEXT),
    empty=(texts.EMPTY_TITLE, texts.EMPTY_TEXT),
    first=texts.NEW_INSTANTIE_TIP,
)


class OrganisatiesView(ListPage):
    """A list and what is chosen in it; one of both when there is little room."""

    def __init__(
        self, netwerk: NetwerkService, runner: Runner, changes: Changes, navigator: Navigator
    ) -> None:
        self.detail = DetailPanel()
        self.list_panel = ListPanel()
        self.mens_button = SecondaryButton(texts.NEW_MENS, "user-plus", texts.NEW_MENS_TIP)
        self.new_button = PrimaryButton(texts.NEW_INSTANTIE, "plus", texts.NEW_INSTANTIE_TIP)
        header = PageHeader(texts.TITLE, texts.SUBTITLE, self.mens_button, self.new_button)
        super().__init__(header, self.list_panel, self.detail, self.detail, _WORDS, _LIST_WIDTH)
        self._service = netwerk
        self._runner = runner.scoped(self)
        self._changes = changes
        self._navigator = navigator
        self.form: InstantieForm | ContactpersoonForm | None = None
        self._presenter = KaartPresenter(self, netwerk, self._runner, navigator, self._announce)
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def open_organisatie(self, wie: UUID) -> None:
        """Show an organisation or a contact person."""
        self._presenter.open(wie)
        self.show_side(detail=True)

    @Slot()
    def new_instantie(self) -> None:
        """Open the form for a new organisation."""
        self._edit_instantie(None)

    @Slot()
    def new_contactpersoon(self) -> None:
        """Open the form for a new contact person, at no organisation yet."""
        self._edit_mens(None, None)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        if draft.key.ref not in {"", NEW}:
            wie = UUID(draft.key.ref)
            self._runner.run(
                lambda: self._service.detail(wie),
                lambda detail: self._edit(detail.over),
                lambda _error: self._presenter.load(),
            )
        elif draft.key.kind is FormKind.INSTANTIE:
            self.new_instantie()
        else:
            self.new_contactpersoon()

    def show_list(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Fill the list; without anything at all the screen says how to begin."""
        self.error.clear()
        self.list_panel.show_rows(rows, caption)
        self.show_any(any_at_all=any_at_all)
        self.new_button.setVisible(any_at_all)
        self.mens_button.setVisible(any_at_all)

    def show_filters(self, choices: Sequence[tuple[str, str]], code: str) -> None:
        """Offer these kinds, of which one is chosen."""
        self.list_panel.show_filters(choices, code)

    def show_detail(self, detail: Shown) -> None:
        """Show one organisation or contact person."""
        self.error.clear()
        self.detail.show_detail(detail)
        self.show_chosen(chosen=True)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.show_chosen(chosen=False)

    def select(self, wie: UUID | None) -> None:
        """Mark what is shown in the list, or nothing."""
        self.list_panel.select(wie)

    def clear_search(self) -> None:
        """Empty the field to search in, because it hides what should be shown."""
        self.list_panel.search.clear()

    def start_widget(self) -> QWidget:
        """Return the field to search in, or the first step while there is nothing to find."""
        return self.list_panel.search if self.offers_list() else self.first_button

    def _connect(self) -> None:
        panel, detail, presenter = self.list_panel, self.detail, self._presenter
        self.new_button.clicked.connect(self.new_instantie)
        self.first_button.clicked.connect(self.new_instantie)
        self.mens_button.clicked.connect(self.new_contactpersoon)
        panel.searched.connect(presenter.search)
        panel.filtered.connect(presenter.choose_filter)
        panel.chosen.connect(presenter.choose)
        self.asked.connect(presenter.choose)
        detail.edit_asked.connect(self._on_edit)
        detail.archive_asked.connect(presenter.archive)
        detail.delete_asked.connect(presenter.delete)
        detail.add_asked.connect(self._on_add)
        detail.wie_asked.connect(self._on_wie)
        detail.gezin_asked.connect(self._on_gezin)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._on_edit)

    def _edit(self, over: Instantie | Contactpersoon) -> None:
        if isinstance(over, Instantie):
            self._edit_instantie(over)
        else:
            self._edit_mens(over, None)

    def _edit_instantie(self, instantie: Instantie | None) -> None:
        box = self._navigator.drafts
        self._open(InstantieForm(self.window(), self._service, box, self._runner, instantie))

    def _edit_mens(self, mens: Contactpersoon | None, work: InstantieId | None) -> None:
        start = (mens, work, self._presenter.instanties())
        box = self._navigator.drafts
        self._open(ContactpersoonForm(self.window(), self._service, box, self._runner, start))

    def _open(self, form: InstantieForm | ContactpersoonForm) -> None:
        self.form = form
        form.saved.connect(self._on_saved)
        form.offers.taken.connect(self._on_taken)
        form.open()

    @Slot(object)
    def _on_saved(self, thing: Instantie | Contactpersoon) -> None:
        new = self.form is not None and self.form.new
        self._presenter.stored(thing, new=new)
        self.show_side(detail=True)

    @Slot(object)
    def _on_taken(self, wie: UUID) -> None:
        if self.form is not None:
            self.form.drop()
        self.open_organisatie(wie)

    @Slot(object)
    def _on_wie(self, wie: UUID) -> None:
        self.open_organisatie(wie)

    @Slot(object)
    def _on_gezin(self, gezin_id: GezinId) -> None:
        self._navigator.open_gezin(gezin_id)

    @Slot()
    def _on_edit(self) -> None:
        shown = self._presenter.detail
        if shown is not None:
            self._edit(shown.over)

    @Slot()
    def _on_add(self) -> None:
        shown = self._presenter.detail
        if shown is not None and shown.instantie is not None:
            self._edit_mens(None, shown.instantie.id)

    def _announce(self) -> None:
        self._changes.announce(Subject.NETWERK)
