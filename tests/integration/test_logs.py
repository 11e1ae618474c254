"""The log tells what happened to a kluis in codes: no name, no path, no password."""

import logging
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock

from gco_desktop import logs
from gco_desktop.bootstrap import open_kluis, restore
from gco_desktop.errors import GcoError, WrongPasswordError, WrongRecoveryCodeError
from gco_desktop.kluis.recover import recover

LINE = re.compile(r"[0-9-]{10} [0-9:,]{12} (INFO|WARNING) ([a-z-]+)( [A-Za-z]+Error)?")
OTHER_PASSWORD = "zes-andere-woorden-achter-elkaar"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Callable[[], list[str]]]:
    """Gives what stands in the log, without the time."""
    logger = logging.getLogger(logs.LOGGER)
    before = list(logger.handlers)
    logs.set_up_logs(tmp_path / "log")

    def read() -> list[str]:
        text = (tmp_path / "log" / logs.FILE_NAME).read_text(encoding="utf-8")
        found = [LINE.fullmatch(line) for line in text.splitlines()]
        assert all(found), text
        return [f"{match[2]}{match[3] or ''}" for match in found if match]

    yield read
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


def test_a_day_with_a_kluis_is_told_in_codes(
    log: Callable[[], list[str]], kluis_folder: Path, clock: Clock, tmp_path: Path
) -> None:
    folder = shutil.copytree(kluis_folder, tmp_path / "Gezin Geheimnaam")
    with pytest.raises(WrongPasswordError):
        open_kluis(folder, "Geheim wachtwoord", now=clock)
    services = open_kluis(folder, PASSWORD, now=clock)
    services.gezinnen.register("Gezin Geheimnaam")
    backup = services.reservekopieen.write_copy(tmp_path / "Geheimnaam.gcobackup")
    services.kluis.change_password(PASSWORD, OTHER_PASSWORD)
    services.close()
    services.close()  # twice is no second line
    restore(backup.path, tmp_path / "nieuw", PASSWORD)
    with pytest.raises(WrongRecoveryCodeError):
        recover(folder, "Geheim", OTHER_PASSWORD)

    assert log() == [
        "ontgrendeld WrongPasswordError",
        "ontgrendeld",
        "reservekopie-gemaakt",
        "wachtwoord-gewijzigd",
        "vergrendeld",
        "reservekopie-teruggezet",
        "hersteld-met-code WrongRecoveryCodeError",
    ]


def test_looking_is_told_as_such(
    log: Callable[[], list[str]], kluis_folder: Path, clock: Clock
) -> None:
    open_kluis(kluis_folder, PASSWORD, now=clock, view_only=True).close()

    assert log() == ["alleen-kijken", "vergrendeld"]


def test_every_event_is_a_code() -> None:
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", event.value) for event in logs.Event)


def test_words_of_an_error_stay_out_of_the_log(log: Callable[[], list[str]]) -> None:
    with pytest.raises(GcoError), logs.noted(logs.Event.CHECKED):
        raise WrongRecoveryCodeError((3,))

    assert log() == ["nagekeken WrongRecoveryCodeError"]
