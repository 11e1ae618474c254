"""A card with every form that was left half filled in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.services.herstel import HerstelService
from ui.drafts import Draft
from ui.instellingen import prullenbak_texts as texts
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label, Paragraph, Rule


class ConceptRow(QWidget):
    """One draft: which form, of which gezin, how it begins, and what can be done with it."""

    chosen = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, draft: Draft, gezin: str) -> None:
        super().__init__()
        self.draft = draft
        title = texts.concept_title(draft.key, gezin)
        words = spaced(QVBoxLayout(), spacing=2)
        words.addWidget(ElidedLabel(title, "strong"))
        words.addWidget(ElidedLabel(texts.beginning(draft), "small"))
        self.go_on_button = LinkButton(texts.GO_ON)
        self.away_button = LinkButton(texts.DISCARD)
        for button in (self.go_on_button, self.away_button):
            button.setAccessibleName(f"{button.text().replace('&', '')}: {title}")
        row = spaced(QHBoxLayout(self), (0, 6, 0, 6), 12)
        row.addLayout(words, 1)
        row.addWidget(self.go_on_button)
        row.addWidget(self.away_button)
        self.go_on_button.clicked.connect(self._on_go_on)
        self.away_button.clicked.connect(self._on_away)

    @Slot()
    def _on_go_on(self) -> None:
        self.chosen.emit(self.draft)

    @Slot()
    def _on_away(self) -> None:
        self.thrown_away.emit(self.draft)


class ConceptenCard(Card):
    """What was typed and not saved; always there, so that one knows where to look."""

    def __init__(self, herstel: HerstelService, runner: Runner, navigator: Navigator) -> None:
        super().__init__(texts.CONCEPTS)
        self._herstel = herstel
        self._runner = runner.scoped(self)
        self._navigator = navigator
        self.rows: list[ConceptRow] = []
        self._shown: list[QWidget] = []
        self._list = spaced(QVBoxLayout())
        self._none = Label(texts.NO_CONCEPTS, "muted", wrap=True)
        self.add(Paragraph(texts.CONCEPTS_TEXT), self._none)
        self.add_layout(self._list)

    def load(self) -> None:
        """Show every draft there is now."""
        drafts = list(self._navigator.drafts.every)
        refs = [ref for draft in drafts for ref in (draft.place, draft.key.ref) if ref]
        self._runner.run(
            lambda: self._herstel.gezinnen_of(refs),
            lambda names: self._show(drafts, names),
            lambda _error: self._show(drafts, {}),
        )

    def _show(self, drafts: Sequence[Draft], names: Mapping[str, str]) -> None:
        for widget in self._shown:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.rows, self._shown = [], []
        for draft in drafts:
            row = ConceptRow(draft, names.get(draft.place) or names.get(draft.key.ref, ""))
            row.chosen.connect(self._on_chosen)
            row.thrown_away.connect(self._on_away)
            if self.rows:
                self._shown.append(Rule())
                self._list.addWidget(self._shown[-1])
            self.rows.append(row)
            self._shown.append(row)
            self._list.addWidget(row)
        self._none.setVisible(not drafts)

    @Slot(object)
    def _on_chosen(self, draft: Draft) -> None:
        self._navigator.go_on(draft)

    @Slot(object)
    def _on_away(self, draft: Draft) -> None:
        self._navigator.drafts.throw_away(draft)
        self.load()
