"""The theme: every colour and size follows a switch while the program runs."""

from importlib.resources import files

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.theme import apply_theme, dressed, install_dutch, sized, spaced, theme
from ui.theme.tokens import DARK, LIGHT
from ui.widgets.buttons import IconButton, PrimaryButton
from ui.widgets.labels import Label, NumberLabel
from ui.widgets.page import ScrollPage

ICONS = sorted(
    entry.name.removesuffix(".svg")
    for entry in files("resources").joinpath("icons").iterdir()
    if entry.name.endswith(".svg")
)


def test_switching_to_dark_changes_the_palette(qapp: QApplication) -> None:
    apply_theme(qapp, "donker")

    assert theme.dark
    assert qapp.palette().window().color().name().upper() == DARK.bg
    assert theme.color("primary").name().upper() == DARK.primary


def test_a_switch_is_announced_once(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignals([theme.changed], raising=True):
        apply_theme(qapp, "donker", 1.2)


def test_unknown_scheme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="paars"):
        apply_theme(qapp, "paars")


@pytest.mark.parametrize(("asked", "given"), [(0.5, 0.9), (1.25, 1.25), (4.0, 1.5)])
def test_text_scale_stays_within_its_bounds(qapp: QApplication, asked: float, given: float) -> None:
    apply_theme(qapp, "licht", asked)

    assert theme.scale == given


def test_sizes_margins_icons_and_fonts_follow_a_live_switch(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(dressed(window))
    column = spaced(QVBoxLayout(window), (28, 16, 28, 16), 8)
    box, button, number = sized(QWidget(), width=200), IconButton("plus", "Nieuw"), NumberLabel("1")
    for widget in (box, button, number):
        column.addWidget(widget)

    apply_theme(qapp, "licht", 1.5)

    assert column.contentsMargins().left() == 42
    assert column.spacing() == 12
    assert box.width() == 300
    assert button.iconSize().width() == 30
    assert number.font().pixelSize() == 22


@pytest.mark.parametrize("shown", [True, False])
def test_a_window_takes_the_look_of_the_moment(
    qapp: QApplication, qtbot: QtBot, *, shown: bool
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.setVisible(shown)

    apply_theme(qapp, "donker")
    page = ScrollPage("Vandaag")
    window.show_content(page)
    window.show()

    assert page.grab().toImage().pixelColor(5, 5).name().upper() == DARK.bg


def test_icons_are_drawn_anew_for_a_screen_with_smaller_dots(qtbot: QtBot) -> None:
    window, button = MainWindow(), IconButton("plus", "Nieuw")
    qtbot.addWidget(window)
    window.show_content(button)
    before = button.icon().cacheKey()

    QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))

    assert button.icon().cacheKey() != before


def test_controls_grow_with_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    button = PrimaryButton("Bewaren", "check")
    qtbot.addWidget(dressed(button))
    before = button.sizeHint()

    apply_theme(qapp, "licht", 1.5)

    assert before.height() == 38
    assert button.sizeHint().height() == 57
    assert button.sizeHint().width() > before.width()


def test_a_figure_has_digits_of_one_width(qtbot: QtBot) -> None:
    label = NumberLabel("1", "title")
    qtbot.addWidget(dressed(label))
    label.ensurePolished()
    metrics = label.fontMetrics()

    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_a_label_of_a_kind_takes_its_size(qtbot: QtBot) -> None:
    label = Label("Gezinnen", "title")
    qtbot.addWidget(dressed(label))
    label.ensurePolished()
    assert label.font().pixelSize() == 22

    label.set_kind("small")
    assert label.font().pixelSize() == 13


@pytest.mark.parametrize("name", ICONS)
def test_icon_is_drawn_in_the_colour_asked(name: str) -> None:
    image = theme.pixmap(name, "primary", 24, 2.0).toImage()

    drawn = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn
    if "-light" not in name and "-dark" not in name:  # those have the colour of their scheme
        assert drawn == {LIGHT.primary}


def test_qt_speaks_dutch(qapp: QApplication) -> None:
    assert install_dutch(qapp)

    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert QApplication.translate("QAbstractFileIconProvider", "Folder") == "Map"
    assert QApplication.translate("Nowhere", "Geen vertaling") == "Geen vertaling"
