"""Sealed text is offered as soon as the kluis is open, and is never lost to another text."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from app_cases import content, settle, workplace_of
from conftest import PASSWORD, Clock
from kluis_cases import fill, small_disk

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.ids import GezinId
from gco_desktop.kluis.sealed_file import find_sealed, write_sealed
from ui import notice_texts
from ui.app import Application
from ui.contactmoment.view import ContactDialog
from ui.draft_safe import DraftSafe
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView

TEXT = "Moeder belde over de beschikking. " * 25_000
LEFT = 400_000  # enough to open the kluis, not to write the text in it
OLDER = json.dumps({"verslag": "Moeder belde"})


class Desk:
    """The program on a nearly full disk, with room for sealed text elsewhere."""

    def __init__(self, application: Application, folder: Path, spare: Path, clock: Clock) -> None:
        self.application = application
        self.folder = folder
        self.spare = spare
        self.clock = clock
        self.filling = folder

    def fill(self) -> None:
        (self.folder / "noodruimte.bin").unlink(missing_ok=True)
        self.filling = fill(self.folder.parent, LEFT)

    def make_room(self) -> None:
        self.filling.unlink()

    def unlock(self) -> Services:
        services = open_kluis(self.folder, PASSWORD, now=self.clock)
        self.application.opened(services)
        settle(self.application)
        return services

    def lock(self) -> None:
        self.application.lock()
        settle(self.application)

    def contact(self, gezin: GezinId | None = None) -> ContactDialog:
        workplace = workplace_of(self.application)
        workplace.new_contact(gezin)
        settle(self.application)
        assert workplace.contact_dialog is not None
        return workplace.contact_dialog

    def type(self, text: str) -> None:
        self.contact().form.verslag.set_text(text)

    def sealed(self) -> list[Path]:
        return [path for path, _content in find_sealed([self.folder, self.spare])]

    def waiting(self) -> list[str]:
        bar = workplace_of(self.application).draft_bar
        assert bar.isVisible()
        return [str(draft.key) for draft in workplace_of(self.application).drafts.waiting]


@pytest.fixture
def desk(
    windows: Callable[[Path], Application],
    kluis_folder: Path,
    tmp_path: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    with small_disk(tmp_path / "schijf", 24) as disk:
        shutil.copytree(kluis_folder, disk / "kluis")
        application = windows(disk / "kluis")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        yield Desk(application, disk / "kluis", tmp_path / "config" / "gco-desktop", clock)
        application.shut_down()


def test_sealed_text_is_offered_while_it_still_does_not_fit(desk: Desk) -> None:
    desk.unlock()
    desk.fill()
    desk.type(TEXT)
    desk.lock()
    assert len(desk.sealed()) == 1
    view = content(desk.application)
    assert isinstance(view, StartView)
    assert isinstance(view.page, UnlockPage)
    assert view.page.message.text == notice_texts.TEXT_IS_SAFE

    services = desk.unlock()
    assert services.herstel.kept("contact") is None
    assert desk.waiting() == ["contact"]
    assert desk.contact().form.verslag.text() == TEXT
    desk.lock()
    assert len(desk.sealed()) == 1  # the same text is not sealed again

    services = desk.unlock()
    desk.make_room()
    services.herstel.keep_draft("taak", "een ander formulier")
    assert "Moeder belde" in (services.herstel.kept("contact") or "")
    assert desk.sealed() == []


def test_text_typed_after_the_sealed_text_goes_on_from_it(desk: Desk) -> None:
    desk.unlock()
    desk.fill()
    desk.type(TEXT)
    desk.lock()
    desk.unlock()
    dialog = desk.contact()
    dialog.form.verslag.set_text(dialog.form.verslag.text() + "En meer.")
    desk.lock()
    desk.make_room()

    services = desk.unlock()
    assert desk.contact().form.verslag.text() == TEXT + "En meer."
    assert [key for key, _text in services.herstel.drafts()] == ["contact"]
    assert desk.sealed() == []


def test_the_sealed_text_goes_before_the_older_one_in_the_kluis(desk: Desk) -> None:
    desk.unlock()
    desk.type("Moeder belde")
    desk.lock()
    desk.unlock()
    desk.fill()
    dialog = desk.contact()
    assert dialog.form.verslag.text() == "Moeder belde"
    dialog.form.verslag.set_text(TEXT)
    desk.lock()

    services = desk.unlock()
    assert "Moeder belde" in (services.herstel.kept("contact") or "")
    assert desk.contact().form.verslag.text() == TEXT
    services.herstel.drop_draft("contact")  # as the form does when it is saved
    assert desk.sealed() == []


def test_a_form_that_was_saved_does_not_come_back(desk: Desk) -> None:
    services = desk.unlock()
    gezin = services.gezinnen.register("Gezin De Vries")
    desk.contact(gezin.id).form.verslag.set_text("Moeder belde")
    desk.lock()
    desk.unlock()
    desk.fill()
    desk.contact().form.verslag.set_text(TEXT)
    desk.lock()
    desk.unlock()
    dialog = desk.contact()
    assert dialog.form.verslag.text() == TEXT
    dialog.form.verslag.set_text("Kort")
    dialog.save_button.click()
    settle(desk.application)
    assert len(services.contacten.of_gezin(gezin.id, 5)) == 1
    assert desk.sealed() == []
    desk.lock()
    desk.make_room()

    services = desk.unlock()
    assert services.herstel.drafts() == []
    assert not workplace_of(desk.application).draft_bar.isVisible()


def test_another_text_under_the_same_key_waits_until_the_first_is_done(
    services: Services, tmp_path: Path, clock: Clock
) -> None:
    spare = tmp_path / "elders"
    spare.mkdir()
    content = json.dumps([["contact", OLDER, ""]]).encode()
    write_sealed([spare], services.kluis.seal(content))
    services.herstel.keep_draft("contact", "van een andere computer")
    safe = DraftSafe(lambda: spare)

    safe.put_back(services)
    assert services.herstel.draft("contact") == "van een andere computer"
    assert OLDER in dict(services.herstel.drafts()).values()
    assert find_sealed([spare]) == []
    services.herstel.drop_draft("contact")
    folder = services.kluis.folder
    services.close()
    again = open_kluis(folder, PASSWORD, now=clock)
    safe.put_back(again)
    assert again.herstel.drafts() == [("contact", OLDER)]
    again.close()


def test_what_was_thrown_away_and_put_back_without_room_is_not_lost(desk: Desk) -> None:
    desk.unlock()
    desk.fill()
    desk.type(TEXT)
    desk.lock()
    desk.unlock()
    workplace = workplace_of(desk.application)
    workplace.draft_bar.away_button.click()
    settle(desk.application)
    assert desk.sealed() == []
    workplace.shell.toast.undo()
    settle(desk.application)
    assert desk.waiting() == ["contact"]
    desk.lock()
    assert len(desk.sealed()) == 1
    desk.unlock()
    assert desk.contact().form.verslag.text() == TEXT
