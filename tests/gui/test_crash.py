"""A fault of the program is told without a word of a dossier: on screen, in the log, on stderr."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from gco_desktop import logs
from ui.crash import CrashReporter, report
from ui.crash_dialog import CrashDialog
from ui.widgets.text_fields import TextArea

SECRET = "Jansen-Geheim"


def fail_with(name: str) -> None:
    """Fail as code does that handles a dossier: names in variables, messages and paths."""
    gezin = {"naam": name, "verslag": f"{name} belde"}
    path = Path(f"/home/{name}/kluis")
    try:
        gezin.pop(name)
    except KeyError as cause:
        message = f"{gezin['verslag']} {path}"
        raise ValueError(message) from cause


def caught(name: str = SECRET) -> ValueError:
    with pytest.raises(ValueError, match=SECRET) as found:
        fail_with(name)
    return found.value


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger(logs.LOGGER)
    before = list(logger.handlers)
    logs.set_up_logs(tmp_path)
    yield tmp_path / logs.FILE_NAME
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


@pytest.fixture
def reporter(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CrashReporter:
    for module, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))  # put back afterwards
    reporter = CrashReporter()
    reporter.install()
    return reporter


def test_report_names_the_kind_and_the_place_and_nothing_of_the_data() -> None:
    words = report(caught())

    assert "ValueError" in words
    assert "test_crash.py" in words
    assert "fail_with" in words
    assert "Jansen" not in words
    assert str(Path.home()) not in words
    assert "/" not in words


def test_report_of_a_fault_in_a_query_holds_no_parameter() -> None:
    engine = create_engine("sqlite://", hide_parameters=True)
    with engine.connect() as connection, pytest.raises(OperationalError) as found:
        connection.execute(text("SELECT :naam FROM bestaat_niet"), {"naam": SECRET})

    assert "Jansen" not in report(found.value)
    assert "SELECT" not in report(found.value)


def test_log_holds_codes_only(log: Path) -> None:
    logs.failure(caught())
    logs.event(logs.Event.UNLOCKED)

    lines = log.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert "ValueError at test_crash.py:" in lines[0]
    assert lines[1].endswith("INFO ontgrendeld")
    assert "Jansen" not in "".join(lines)


def test_dialog_shows_the_report_to_read_before_it_is_shared(
    reporter: CrashReporter, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)

    qtbot.waitUntil(lambda: isinstance(reporter._dialog, CrashDialog))
    dialog = reporter._dialog
    assert isinstance(dialog, CrashDialog)
    (area,) = dialog.findChildren(TextArea)
    assert area.text() == report(error)
    assert area.isReadOnly()
    assert SECRET not in dialog.windowTitle()
    assert capsys.readouterr().err == ""
    dialog.close()


def test_fault_on_another_thread_is_told_and_not_printed(
    reporter: CrashReporter, qtbot: QtBot, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=fail_with, args=(SECRET,))
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: isinstance(reporter._dialog, CrashDialog))
    assert "ValueError" in log.read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""
    assert reporter._dialog is not None
    reporter._dialog.close()


def test_fault_while_something_is_thrown_away_is_logged_and_not_printed(
    reporter: CrashReporter, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Careless:
        def __del__(self) -> None:
            fail_with(SECRET)

    careless = Careless()
    del careless

    assert "ValueError" in log.read_text(encoding="utf-8")
    assert "Jansen" not in log.read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""
    assert reporter._dialog is None


def test_without_a_log_nothing_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    logs.failure(caught())

    assert capsys.readouterr().err == ""
