"""The bar above the plan: which version this is, whether it is kept, and what can be done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.plan import texts
from ui.plan.state import BarState
from ui.theme import sized, spaced
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Label
from ui.widgets.pill import Pill

_ONE_LINE = 860


class VersionBar(QFrame):
    """Shows the version; the buttons ask, the screen acts."""

    version_chosen = Signal(str)
    discard_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._newest = ""
        self.pill = Pill()
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
        self.versions.blockSignals(True)
        self.versions.set_choices(state.versions)
        self.versions.set_value(state.current)
        self.versions.blockSignals(False)
        shown: dict[QWidget, bool] = {
            self.versions: len(state.versions) > 1,
            self.concept_button: state.behind,
            self.save_button: not state.frozen,
            self.discuss_button: not state.frozen,
            self.settle_button: not state.frozen,
            self.more_button: not state.frozen,
            self.kept: not state.frozen,
            self.version_button: state.frozen and not state.behind,
        }
        # What goes, goes first: all of them together would widen the window for good.
        for widget in sorted(shown, key=lambda each: shown[each]):
            widget.setVisible(shown[widget])

    def show_kept(self, *, kept: bool) -> None:
        """Tell whether all that was typed is in the kluis."""
        self.kept.setText(texts.SAVED if kept else texts.TYPING)

    def reflow(self, width: float) -> None:
        """Leave the words out when there is no room: the line below the title says it too."""
        self._words.setVisible(width >= _ONE_LINE)

    def _build(self) -> None:
        box = spaced(QHBoxLayout(self), spacing=10)
        self._words = QWidget()
        words = spaced(QHBoxLayout(self._words), spacing=10)
        words.addWidget(self.pill)
        words.addWidget(self.kept)
        words.addStretch(1)
        sized(self.versions, width=228)
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
        actions.addStretch(1)
        for rare in (self.concept_button, self.version_button, self.versions):
            rare.hide()
        box.addWidget(self._words, 1)
        box.addLayout(actions)

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
