"""The one stylesheet: flat surfaces and controls, generated from the tokens.

Selectors use the properties ``kind`` (labels, buttons) and ``look`` (frames); no widget
but a window carries it, and none has one of its own, or it would keep old colours after a switch.
"""

from string import Template

from ui.theme.tokens import (
    CHIP_HEIGHT,
    CONTROL_HEIGHT,
    DARK,
    RADIUS,
    RADIUS_CARD,
    RADIUS_SMALL,
    TYPE,
    Scheme,
)

_FRAMES = """
QToolTip { background: $text; color: $surface; border: 0; padding: ${p1}px ${p2}px; }
QDialog, QMainWindow, QWidget[look="page"] { background: $bg; }
QWidget[look="plain"] { background: $surface; }
QFrame[look="card"] { background: $surface; border: 1px solid $border;
  border-radius: ${radius_card}px; }
QFrame[look="tile"] { background: $sunken; border: 0; border-radius: ${radius}px; }
QFrame[look="rule"] { background: $border; border: 0; }
QFrame[look="nav"] { background: $nav_bg; border: 0; }
QFrame[look="toast"] { background: $text; border: 0; border-radius: ${radius}px; }
QFrame[look="message"] { border: 0; border-radius: ${radius}px; background: $neutral_soft; }
QFrame[look="message"][kind="info"] { background: $info_soft; }
QFrame[look="message"][kind="ok"] { background: $ok_soft; }
QFrame[look="message"][kind="warn"] { background: $warn_soft; }
QFrame[look="message"][kind="bad"] { background: $bad_soft; }
QFrame[look="message"][kind="info"] QLabel { color: $info; }
QFrame[look="message"][kind="ok"] QLabel { color: $ok; }
QFrame[look="message"][kind="warn"] QLabel { color: $warn; }
QFrame[look="message"][kind="bad"] QLabel { color: $bad; }
"""

_LABELS = """
QLabel { background: transparent; }
QLabel[kind="display"] { font-size: ${size_display}px; font-weight: $weight_display; }
QLabel[kind="title"] { font-size: ${size_title}px; font-weight: $weight_title; }
QLabel[kind="heading"] { font-size: ${size_heading}px; font-weight: $weight_heading; }
QLabel[kind="strong"] { font-weight: $weight_strong; }
QLabel[kind="label"] { font-size: ${size_label}px; font-weight: $weight_label; }
QLabel[kind="small"] { font-size: ${size_small}px; color: $text2; }
QLabel[kind="muted"] { color: $text2; }
QLabel[kind="hint"] { font-size: ${size_small}px; color: $text3; }
QLabel[kind="reading"] { font-size: ${size_small}px; font-weight: 500; color: $primary; }
QLabel[kind="error"] { font-size: ${size_small}px; font-weight: 600; color: $bad; }
QLabel[kind="late"] { font-size: ${size_small}px; font-weight: 500; color: $warn; }
QFrame[look="nav"] QLabel { color: $nav_text; }
QFrame[look="nav"] QLabel[kind="hint"] { color: $nav_muted; }
QFrame[look="toast"] QLabel { color: $surface; }
"""

_BUTTONS = """
QPushButton { outline: 0; min-height: ${inner}px; padding: 0 ${p4}px; font-weight: 500;
  border: 1px solid $border_strong; border-radius: ${radius}px; background: $surface;
  color: $text; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $border; }
QPushButton:disabled { color: $text3; border-color: $border; background: $surface2; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary;
  font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="primary"]:disabled { background: $neutral_soft; color: $text3;
  border-color: $neutral_soft; }
QPushButton[kind="quiet"], QPushButton[kind="link"], QPushButton[kind="bare"] {
  background: transparent; border-color: transparent; color: $primary; padding: 0 ${p3}px; }
QPushButton[kind="link"] { min-height: ${small}px; padding: 0 ${p2}px;
  font-size: ${size_label}px; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="link"]:hover, QPushButton[kind="bare"]:hover {
  background: $primary_soft; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="link"]:disabled { color: $text3; }
QPushButton[kind="icon"] { padding: 0; min-width: ${inner}px; max-width: ${inner}px; }
QPushButton[kind="bare"] { padding: 0; min-width: ${small}px; max-width: ${small}px;
  min-height: ${small}px; }
QPushButton[kind="inset"] { padding: 0; min-height: 0; border: 0; background: transparent;
  border-radius: ${radius_small}px; }
QPushButton[kind="inset"]:hover { background: $sunken; }
QPushButton::menu-indicator { image: url(icons:caret-$tone.svg); width: ${p4}px; height: ${p4}px;
  subcontrol-origin: padding; subcontrol-position: right center; right: ${p1}px; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_soft; }
QPushButton[kind="toast"] { background: transparent; border-color: transparent; color: $surface;
  padding: 0 ${p3}px; font-weight: 600; text-decoration: underline; }
QPushButton[kind="toast"]:hover { border-color: $surface; }
QPushButton[kind="chip"] { min-height: ${chip}px; padding: 0 ${p3}px; color: $text2;
  border-radius: ${chip_radius}px; font-size: ${size_small}px; }
QPushButton[kind="chip"]:checked { background: $primary_soft; color: $primary;
  border-color: $primary; font-weight: 600; }
QPushButton[kind="segment"] { border-radius: 0; border-left-width: 0; padding: 0 ${p3}px; }
QPushButton[kind="segment"][place="first"], QPushButton[kind="segment"][place="only"] {
  border-left-width: 1px; border-top-left-radius: ${radius}px;
  border-bottom-left-radius: ${radius}px; }
QPushButton[kind="segment"][place="last"], QPushButton[kind="segment"][place="only"] {
  border-top-right-radius: ${radius}px; border-bottom-right-radius: ${radius}px; }
QPushButton[kind="segment"]:checked { background: $primary; color: $on_primary;
  border-color: $primary; }
QPushButton[kind="row"] { text-align: left; min-height: 0; border: 0; border-radius: ${radius}px;
  background: transparent; font-weight: 400; padding: 0; }
QPushButton[kind="row"]:hover { background: $surface2; }
QPushButton[kind="tile"] { text-align: left; min-height: 0; padding: 0; border: 1px solid $sunken;
  border-radius: ${radius}px; background: $sunken; font-weight: 400; }
QPushButton[kind="tile"]:hover { border-color: $border_strong; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit { background: $surface; border: 1px solid $border_strong;
  border-radius: ${radius}px; padding: 0 ${p3}px; selection-background-color: $primary;
  selection-color: $on_primary; }
QLineEdit { min-height: ${inner}px; }
QLineEdit[kind="cell"] { min-height: 0; padding: 0 ${p1}px; border: 2px solid $primary;
  border-radius: ${radius_small}px; }
QPlainTextEdit, QTextEdit { padding: ${p2}px; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: $surface2;
  border-color: $border; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $surface2;
  border-color: $border; color: $text3; }
QComboBox { min-height: ${inner}px; padding: 0 ${p3}px; border: 1px solid $border_strong;
  border-radius: ${radius}px; background: $surface; }
QComboBox::drop-down { border: 0; width: ${p8}px; }
QComboBox::down-arrow { image: url(icons:caret-$tone.svg); width: ${p4}px; height: ${p4}px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
  border: 2px solid $bad; }
QLineEdit[invalid="true"] { min-height: ${inner_invalid}px; }
QComboBox[invalid="true"] { min-height: ${inner_invalid}px; }
QListView[kind="popup"] { background: $surface; border: 1px solid $border_strong;
  padding: ${p1}px; outline: 0; }
QListView[kind="popup"]::item { min-height: ${small}px; padding: 0 ${p2}px; color: $text;
  border-radius: ${radius_small}px; }
QListView[kind="popup"]::item:hover { background: $sunken; }
QListView[kind="popup"]::item:selected { background: $primary_soft; color: $text; }
QCheckBox, QRadioButton { spacing: ${p2}px; background: transparent; min-height: ${p6}px; }
QCheckBox::indicator, QRadioButton::indicator { width: ${box}px; height: ${box}px;
  border: 1px solid $border_strong; background: $surface; }
QCheckBox::indicator { border-radius: ${radius_small}px; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary;
  image: url(icons:checked-$tone.svg); }
QCheckBox::indicator:disabled { border-color: $border; background: $surface2; }
QSlider:horizontal { min-height: ${p6}px; }
QSlider::groove:horizontal { height: ${p1}px; border-radius: 2px; background: $border_strong; }
QSlider::sub-page:horizontal { background: $primary; border-radius: 2px; }
QSlider::handle:horizontal { width: ${box}px; margin: -${p2}px 0; background: $surface;
  border: 2px solid $primary; border-radius: ${box_radius}px; }
QRadioButton::indicator { border-radius: ${box_radius}px; }
QRadioButton::indicator:checked { border: ${dot}px solid $primary; width: ${dot_hole}px;
  height: ${dot_hole}px; background: $on_primary; }
"""

_VIEWS = """
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text2; padding: ${p2}px ${p1}px;
  margin-right: ${p1}px; border: 0; border-bottom: 3px solid transparent; font-weight: 500; }
QTabBar::tab:selected { color: $primary; border-bottom: 3px solid $primary; }
QTabBar::tab:hover:!selected { color: $text; }
QTabBar::scroller { width: ${p8}px; }
QTabBar QToolButton { background: $surface; border: 0; }
QTabBar QToolButton:hover { background: $sunken; }
QTabBar QToolButton::left-arrow { image: url(icons:caret-left-$tone.svg); width: ${p4}px; }
QTabBar QToolButton::right-arrow { image: url(icons:caret-right-$tone.svg); width: ${p4}px; }
QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTableView, QListView, QTreeView { background: $surface; border: 0; outline: 0;
  selection-background-color: $primary_soft; selection-color: $text; }
QListView[look="clear"], QTableView[look="clear"] { background: transparent; }
QTreeView::item { min-height: ${small}px; border: 0; }
QTreeView::item:selected { background: $primary_soft; color: $text; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $text3; border: 0;
  border-bottom: 1px solid $border; padding: ${p2}px; font-size: ${size_small}px;
  font-weight: 500; }
QTableCornerButton::section { background: $surface; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $border; }
QProgressBar { background: $heat0; border: 0; border-radius: ${p1}px; max-height: ${p2}px;
  min-height: ${p2}px; }
QProgressBar::chunk { background: $primary; border-radius: ${p1}px; }
QMenu { background: $surface; border: 1px solid $border_strong; padding: ${p1}px; }
QMenu::item { padding: ${p2}px ${p6}px ${p2}px ${p3}px; border-radius: ${radius_small}px; }
QMenu::item:selected { background: $primary_soft; color: $text; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $border; margin: ${p1}px ${p2}px; }
"""

_TEMPLATE = Template(_FRAMES + _LABELS + _BUTTONS + _FIELDS + _VIEWS)
_BORDERS = 2
_DOT_HOLE = 8


def build_stylesheet(scheme: Scheme, scale: float) -> str:
    """Return the stylesheet of ``scheme`` with every size at a text scale."""

    def px(design: float) -> int:
        return round(design * scale)

    values: dict[str, object] = {**scheme.colors()}
    for kind, style in TYPE.items():
        values[f"size_{kind}"] = px(style.size)
        values[f"weight_{kind}"] = style.weight
    chip = px(CHIP_HEIGHT)
    box = px(18)
    hole = px(_DOT_HOLE)
    dot = (box + _BORDERS - hole) // 2
    values.update(
        tone="dark" if scheme == DARK else "light",
        inner=px(CONTROL_HEIGHT) - _BORDERS,
        inner_invalid=px(CONTROL_HEIGHT) - 2 * _BORDERS,
        small=px(30),
        chip=chip,
        # Half the height with its borders: Qt ignores a radius that is a pixel larger.
        chip_radius=(chip + _BORDERS) // 2,
        radius=RADIUS,
        radius_card=RADIUS_CARD,
        radius_small=RADIUS_SMALL,
        box=box,
        box_radius=(box + _BORDERS) // 2,
        dot=dot,
        dot_hole=box + _BORDERS - 2 * dot,
        **{f"p{step}": px(4 * step) for step in (1, 2, 3, 4, 6, 8)},
    )
    return _TEMPLATE.substitute(values)
