"""The button on the message takes back what the message is about, and nothing else."""

import threading

import pytest
from app_cases import settle, workplace_of

from gco_desktop.bootstrap import Services
from gco_desktop.error_texts import TEXTS
from gco_desktop.errors import LaterGewijzigdError, NietsOngedaanError
from ui.app import Application
from ui.workplace import Workplace


def register(application: Application, name: str) -> None:
    """Do what a screen does: save, and say so."""
    workplace = workplace_of(application)
    workplace.gate.run(
        lambda: workplace.services.gezinnen.register(name),
        lambda _gezin: workplace.saved(f"{name} bewaard."),
        lambda _error: None,
    )


def names(workplace: Workplace) -> list[str]:
    return [regel.naam for regel in workplace.services.gezinnen.regels()]


def test_it_takes_back_its_own_change(application: Application, opened: Services) -> None:
    workplace = workplace_of(application)
    register(application, "Gezin Bakker")
    settle(application)
    workplace.shell.toast.undo()
    settle(application)
    assert names(workplace) == []
    assert workplace.shell.toast.text == "Ongedaan gemaakt."


def test_a_later_change_stays_and_the_user_hears_why(
    application: Application, opened: Services
) -> None:
    workplace = workplace_of(application)
    register(application, "Gezin Bakker")
    settle(application)
    opened.gezinnen.register("Gezin Visser")  # quietly, as an autosave is
    workplace.shell.toast.undo()
    settle(application)
    assert names(workplace) == ["Gezin Bakker", "Gezin Visser"]
    assert workplace.shell.toast.text == TEXTS[LaterGewijzigdError]


def test_a_change_that_is_under_way_when_the_message_comes_stays(
    application: Application, opened: Services
) -> None:
    workplace = workplace_of(application)
    go_on = threading.Event()
    application.runner.run(go_on.wait, lambda _done: None, lambda _error: None)
    register(application, "Gezin Bakker")
    workplace.gate.run(
        lambda: opened.gezinnen.register("Gezin Visser"), lambda _done: None, lambda _error: None
    )
    go_on.set()
    settle(application)
    workplace.shell.toast.undo()
    settle(application)
    assert names(workplace) == ["Gezin Bakker", "Gezin Visser"]


def test_the_key_takes_back_the_last_change_whatever_it_is(
    application: Application, opened: Services
) -> None:
    workplace = workplace_of(application)
    register(application, "Gezin Bakker")
    settle(application)
    opened.gezinnen.register("Gezin Visser")
    workplace.undo()
    settle(application)
    assert names(workplace) == ["Gezin Bakker"]


def test_what_the_key_took_back_is_not_taken_back_twice(services: Services) -> None:
    services.gezinnen.register("Gezin Bakker")
    first = services.herstel.last_change()
    services.gezinnen.register("Gezin Visser")
    second = services.herstel.last_change()
    services.herstel.undo()
    with pytest.raises(LaterGewijzigdError):
        services.herstel.undo(second)
    assert services.herstel.undo(first) == 1
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo(first)
