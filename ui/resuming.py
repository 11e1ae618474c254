"""Which screen goes on with a draft."""

from typing import TYPE_CHECKING
from uuid import UUID

from gco_desktop.domain.ids import ContactId, TrajectId
from ui.drafts import Draft, FormKind, Resumes
from ui.navigator import Page

if TYPE_CHECKING:
    from ui.workplace import Workplace

_PAGES = {
    FormKind.GEZIN: Page.GEZINNEN,
    FormKind.PERSOON: Page.GEZINNEN,
    FormKind.NIEUW_TRAJECT: Page.GEZINNEN,
    FormKind.TAAK: Page.GEZINNEN,
    FormKind.DOCUMENT: Page.GEZINNEN,
    FormKind.AFSPRAAK: Page.GEZINNEN,
    FormKind.BELOFTE: Page.GEZINNEN,
    FormKind.TERMIJN: Page.GEZINNEN,
    FormKind.INDICATIE: Page.GEZINNEN,
    FormKind.PROCEDURE: Page.GEZINNEN,
    FormKind.BETROKKENHEID: Page.GEZINNEN,
    FormKind.VERTEGENWOORDIGING: Page.GEZINNEN,
    FormKind.BAND: Page.GEZINNEN,
    FormKind.INSTANTIE: Page.ORGANISATIES,
    FormKind.CONTACTPERSOON: Page.ORGANISATIES,
    FormKind.TRAJECT: Page.TRAJECTEN,
    FormKind.ACTIVITEIT: Page.TRAJECTEN,
    FormKind.AANMELDING: Page.AANMELDINGEN,
    FormKind.SIGNAAL: Page.SIGNALEN,
    FormKind.UREN: Page.UREN,
    FormKind.RIT: Page.UREN,
    FormKind.SCHOLING: Page.UREN,
    FormKind.REGISTERNORM: Page.UREN,
    FormKind.HEROPENEN: Page.UREN,
    FormKind.SAMENVATTING: Page.OVERZICHTEN,
    FormKind.PROFIEL: Page.INSTELLINGEN,
    FormKind.OPDRACHTGEVER: Page.INSTELLINGEN,
    FormKind.KEUZELIJST: Page.INSTELLINGEN,
    FormKind.AFKORTING: Page.INSTELLINGEN,
}


def resume(workplace: "Workplace", draft: Draft) -> None:
    """Show the screen of a draft and let it open the form."""
    kind, ref = draft.key.kind, draft.key.ref
    if kind is FormKind.CONTACT:
        if ref:
            workplace.edit_contact(ContactId(UUID(ref)))
        else:
            workplace.new_contact()
        return
    if kind is FormKind.REGEL:
        workplace.one_line()
        return
    if kind is FormKind.DAG:
        workplace.close_day()
        return
    if kind is FormKind.VASTSTELLEN:
        workplace.open_plan(TrajectId(UUID(draft.place)))
    elif kind is FormKind.AFSPRAAK and not draft.place:
        workplace.open_page(Page.VANDAAG)  # of no gezin
    else:
        workplace.open_page(_PAGES[kind])
    screen = workplace.shell.stack.currentWidget()
    if isinstance(screen, Resumes):
        screen.resume(draft)
