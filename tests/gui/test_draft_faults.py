"""What cannot be read in a draft is marked at its field when the draft comes back."""

from app_cases import settle, workplace_of
from conftest import PASSWORD, Clock

from gco_desktop.bootstrap import Services, open_kluis
from ui.app import Application
from ui.contactmoment.invoer import Veld
from ui.contactmoment.view import ContactDialog


def contact(application: Application) -> ContactDialog:
    workplace = workplace_of(application)
    workplace.new_contact(None)
    settle(application)
    assert workplace.contact_dialog is not None
    return workplace.contact_dialog


def test_a_wrong_duration_in_a_draft_is_marked_at_once(
    application: Application, opened: Services, clock: Clock
) -> None:
    folder = opened.kluis.folder
    opened.gezinnen.register("Gezin De Vries")
    form = contact(application).form
    form.duur.setText("lang")
    form.verslag.set_text("Gebeld over de beschikking")
    application.lock()
    settle(application)
    application.opened(open_kluis(folder, PASSWORD, now=clock))
    settle(application)
    form = contact(application).form
    assert form.duur.text() == "lang"
    row = form._rows[Veld.DUUR]
    assert row.error
    assert form.duur.property("invalid")
    form.duur.setText("1:30")
    assert not row.error


def test_an_empty_form_shows_no_fault(application: Application, opened: Services) -> None:
    opened.gezinnen.register("Gezin De Vries")
    form = contact(application).form
    assert not any(row.error for row in form._rows.values())
