"""The bar above the plan: which version this is, whether it is kept, and what can be done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QSizePolicy

from ui.plan import texts
from ui.plan.state import BarState
from ui.theme import sized, spaced, theme
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.pill import Pill

_ONE_LINE = 900


class VersionBar(QFrame):
    """Shows the version; the buttons ask, the screen acts."""

    version_chosen = Signal(str)
    discard_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._newest = ""
        self.pill = Pill()
        self.text = ElidedLabel("", "body")
        self.kept = Label("", "small")
        self.versions = ChoiceField()
        self.versions.setAccessibleName(texts.VERSIONS)
        self.concept_button = LinkButton(texts.TO_CONCEPT, "arrow-right")
        self.save_button = SecondaryButton(texts.SAVE, "", texts.SAVE_TIP)
        self.discuss_button = SecondaryButton(texts.DISCUSS)
        self.settle_button = PrimaryButton(texts.SETTLE)
        self.version_button = PrimaryButton(texts.NEW_VERSION)
        self.more_button = IconButton("dots", texts.MORE)
        self.menu = QMenu(self)
        self.discard_action = QAction(texts.DISCARD, self.menu)
        self.menu.addAction(self.discard_action)
        self._build()
        self.versions.value_changed.connect(self._on_version)
        self.concept_button.clicked.connect(self._on_concept)
        self.more_button.clicked.connect(self._on_more)
        self.discard_action.triggered.connect(self.discard_asked)

    def show_state(self, state: BarState) -> None:
        """Show which version this is and what can be done with it."""
        self._newest = state.versions[0][0]
        self.pill.show_status(*state.pill)
        self.text.setText(state.text)
        self.versions.blockSignals(True)
        self.versions.set_choices(state.versions)
        self.versions.set_value(state.current)
        self.versions.blockSignals(False)
        self.versions.setVisible(len(state.versions) > 1)
        self.concept_button.setVisible(state.behind)
        for button in (self.save_button, self.discuss_button, self.settle_button):
            button.setVisible(not state.frozen)
        self.more_button.setVisible(not state.frozen)
        self.kept.setVisible(not state.frozen)
        self.version_button.setVisible(state.frozen and not state.behind)

    def show_kept(self, *, kept: bool) -> None:
        """Tell whether all that was typed is in the kluis."""
        self.kept.setText(texts.SAVED if kept else texts.TYPING)

    def reflow(self, width: float) -> None:
        """Put the buttons below the words when there is no room beside them."""
        beside = width >= _ONE_LINE
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _build(self) -> None:
        self._box = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), spacing=10)
        words = spaced(QHBoxLayout(), spacing=10)
        words.addWidget(self.pill)
        words.addWidget(self.text, 1)
        words.addWidget(self.kept)
        sized(self.versions, width=196)
        policy = QSizePolicy.Policy
        self.versions.setSizePolicy(policy.Fixed, policy.Fixed)
        actions = spaced(QHBoxLayout(), spacing=8)
        for widget in (
            self.versions,
            self.concept_button,
            self.save_button,
            self.discuss_button,
            self.settle_button,
            self.version_button,
            self.more_button,
        ):
            actions.addWidget(widget)
        for rare in (self.concept_button, self.version_button, self.versions):
            rare.hide()
        self._box.addLayout(words, 1)
        self._box.addLayout(actions)
        self.reflow(self.width() / theme.scale)

    @Slot(object)
    def _on_version(self, plan_id: object) -> None:
        if isinstance(plan_id, str):
            self.version_chosen.emit(plan_id)

    @Slot()
    def _on_concept(self) -> None:
        self.version_chosen.emit(self._newest)

    @Slot()
    def _on_more(self) -> None:
        self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
