"""The whole program for a test, with the kluis closed or open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from app_cases import settle
from conftest import PASSWORD, Clock
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.settings import Settings
from ui.app import Application, make_application


@pytest.fixture
def application(qtbot: QtBot, kluis_folder: Path, clock: Clock) -> Iterator[Application]:
    app = make_application()
    application = Application(
        app, Settings(kluis=str(kluis_folder)), now=clock, keep_settings=False
    )
    qtbot.addWidget(application.window)
    application.window.show()
    yield application
    application.shut_down()


@pytest.fixture
def opened(application: Application, kluis_folder: Path, clock: Clock) -> Services:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    application.opened(services)
    settle(application)
    return services
