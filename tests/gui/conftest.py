"""The whole program for a test, with the kluis closed or open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from app_cases import settle
from conftest import PASSWORD, Clock
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.settings import Settings
from ui.app import Application, make_application
from ui.theme import apply_theme


@pytest.fixture(autouse=True)
def cleared() -> Iterator[None]:
    """Let what a test made be gone before the next one starts, and not somewhere within it.

    Set up before all else, this has its turn when everything else was ended.
    """
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    """The look that the program starts with, whatever the test before this one asked for."""
    apply_theme(qapp)


@pytest.fixture
def application(windows: Callable[[Path], Application], kluis_folder: Path) -> Application:
    return windows(kluis_folder)


@pytest.fixture
def opened(application: Application, kluis_folder: Path, clock: Clock) -> Services:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    application.opened(services)
    settle(application)
    return services


@pytest.fixture
def windows(
    qtbot: QtBot, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], Application]]:
    """Starts the program on a folder, with a place of its own for what belongs to the computer."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    started: list[Application] = []

    def start(folder: Path) -> Application:
        application = Application(
            make_application(), Settings(kluis=str(folder)), now=clock, keep_settings=False
        )
        started.append(application)
        qtbot.addWidget(application.window)
        application.window.show()
        settle(application)
        return application

    yield start
    for application in started:
        application.shut_down()
        application.deleteLater()  # garbage would still hear what is said to the whole program
