"""Leads from what was found to the place where it stands."""

from collections.abc import Callable

from gco_desktop.domain.ids import AanmeldingId, ContactId, SignaalId
from gco_desktop.domain.zoeken import Naam, Naamsoort, Stuksoort, Treffer
from ui.navigator import GezinTab, Page
from ui.zoeken.contract import Destinations

_TABS = {
    Stuksoort.DOCUMENT: GezinTab.DOCUMENTEN,
    Stuksoort.TAAK: GezinTab.AFSPRAKEN,
    Stuksoort.BELOFTE: GezinTab.AFSPRAKEN,
    Stuksoort.GEZIN: GezinTab.OVERZICHT,
    Stuksoort.PERSOON: GezinTab.PERSONEN,
    Stuksoort.INDICATIE: GezinTab.TERMIJNEN,
    Stuksoort.PROCEDURE: GezinTab.TERMIJNEN,
    Stuksoort.MIJLPAAL: GezinTab.TERMIJNEN,
    Stuksoort.VERTEGENWOORDIGING: GezinTab.PERSONEN,
    Stuksoort.BETROKKENHEID: GezinTab.PERSONEN,
    Stuksoort.ECOGRAM: GezinTab.NETWERK,
}
_PLAN = (Stuksoort.PLAN, Stuksoort.LEEFGEBIED, Stuksoort.DOEL, Stuksoort.ACTIE)


def open_naam(to: Destinations, naam: Naam) -> None:
    """Go to the gezin of a name, to the person in it, or to the organisation."""
    if naam.gezin_id is None:
        to.open_organisatie(naam.id)
    elif naam.soort is Naamsoort.PERSOON:
        to.open_gezin(naam.gezin_id, GezinTab.PERSONEN)
    else:
        to.open_gezin(naam.gezin_id)


def open_treffer(to: Destinations, treffer: Treffer) -> None:
    """Go to where a piece of text stands."""
    way = _WAYS.get(treffer.soort, _to_gezin)
    way(to, treffer)


def _to_gezin(to: Destinations, treffer: Treffer) -> None:
    if treffer.gezin_id is None:
        to.open_page(Page.VANDAAG)  # a task of one's own
    else:
        to.open_gezin(treffer.gezin_id, _TABS.get(treffer.soort))


def _to_contact(to: Destinations, treffer: Treffer) -> None:
    if treffer.gezin_id is not None:
        to.open_gezin(treffer.gezin_id, GezinTab.DOSSIER)
    to.edit_contact(ContactId(treffer.ref))


def _to_plan(to: Destinations, treffer: Treffer) -> None:
    if treffer.traject_id is not None:
        to.open_plan(treffer.traject_id)


def _to_traject(to: Destinations, treffer: Treffer) -> None:
    if treffer.traject_id is not None:
        to.open_traject(treffer.traject_id)


def _to_aanmelding(to: Destinations, treffer: Treffer) -> None:
    to.open_aanmelding(AanmeldingId(treffer.ref))


def _to_signaal(to: Destinations, treffer: Treffer) -> None:
    to.open_signaal(SignaalId(treffer.ref))


def _to_organisatie(to: Destinations, treffer: Treffer) -> None:
    to.open_organisatie(treffer.ref)


_WAYS: dict[Stuksoort, Callable[[Destinations, Treffer], None]] = {
    Stuksoort.CONTACT: _to_contact,
    **dict.fromkeys(_PLAN, _to_plan),
    Stuksoort.TRAJECT: _to_traject,
    Stuksoort.ACTIVITEIT: _to_traject,
    Stuksoort.SIGNAAL: _to_signaal,
    Stuksoort.AANMELDING: _to_aanmelding,
    Stuksoort.INSTANTIE: _to_organisatie,
    Stuksoort.CONTACTPERSOON: _to_organisatie,
}
