"""What is typed about who does what for a gezin, and what it makes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.dubbel import Getypt
from gco_desktop.domain.ids import ContactpersoonId, InstantieId, PersoonId
from gco_desktop.domain.netwerk import Betrokkenheid, Contactpersoon, Instantie
from gco_desktop.domain.netwerk_overzicht import BetrokkenheidInvoer, BetrokkenheidRegel
from gco_desktop.services.netwerk import NetwerkService
from ui.gezinnen import form_texts
from ui.widgets.shapes import ListRow

Choices = list[tuple[object, str]]
UNKNOWN_KIND = "ANDERS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The fields of the form: an id where something known was chosen, else the name of a new one.

    ``telefoon``, ``email``, ``soort`` and ``functie`` belong to what is new.
    """

    instantie_id: UUID | None
    instantie: str
    soort: str | None
    mens_id: UUID | None
    mens: str
    functie: str
    telefoon: str
    email: str
    rol: str
    persoon_id: UUID | None
    van: date | None
    tot: date | None
    notitie: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What is kept: who does what, and what came new with it."""

    betrokkenheid: Betrokkenheid
    instantie: Instantie | None
    contactpersoon: Contactpersoon | None


def fill_in(invoer: BetrokkenheidInvoer, typed: Typed, service: NetwerkService) -> Filled:
    """Return what the form makes; a contact person brings the organisation along."""
    instantie, mens = _new_instantie(typed, service), None
    here = instantie.id if instantie else typed.instantie_id
    if typed.mens:
        made = service.new_contactpersoon(None if here is None else InstantieId(here), typed.mens)
        mens = replace(made, functie=typed.functie, telefoon=typed.telefoon, email=typed.email)
    known = next((each for each in invoer.contactpersonen if each.id == typed.mens_id), None)
    if here is None and known is not None:
        here = known.instantie_id
    who = mens.id if mens else typed.mens_id
    return Filled(
        betrokkenheid=replace(
            invoer.betrokkenheid,
            instantie_id=None if here is None else InstantieId(here),
            contactpersoon_id=None if who is None else ContactpersoonId(who),
            persoon_id=None if typed.persoon_id is None else PersoonId(typed.persoon_id),
            rol=typed.rol,
            van=typed.van,
            tot=typed.tot,
            notitie=typed.notitie,
        ),
        instantie=instantie,
        contactpersoon=mens,
    )


def instantie_choices(invoer: BetrokkenheidInvoer) -> Choices:
    """Return the organisations by name, with the place when that tells them apart."""
    found = [(each.id, form_texts.which(each.naam, each.vestiging)) for each in invoer.instanties]
    return sorted(found, key=lambda pair: pair[1].lower())


def mens_choices(invoer: BetrokkenheidInvoer, instantie_id: UUID | None) -> Choices:
    """Return who may be chosen: whoever works at the organisation, or else everybody."""
    names = {each.id: each.naam for each in invoer.instanties}
    found: Choices = [
        (
            each.id,
            each.naam
            if instantie_id is not None or each.instantie_id is None
            else form_texts.which(each.naam, names.get(each.instantie_id, "")),
        )
        for each in invoer.contactpersonen
        if instantie_id is None or each.instantie_id == instantie_id
    ]
    return sorted(found, key=lambda pair: pair[1].lower())


def works_at(invoer: BetrokkenheidInvoer, mens_id: UUID | None) -> UUID | None:
    """Return the organisation of a contact person."""
    found = next((each for each in invoer.contactpersonen if each.id == mens_id), None)
    return None if found is None else found.instantie_id


def new_ones(typed: Typed) -> tuple[Getypt | None, Getypt | None]:
    """Return the organisation and the contact person that are being typed anew."""
    phone = typed.telefoon
    work = Getypt(naam=typed.instantie, telefoon="" if typed.mens else phone)
    mens = Getypt(naam=typed.mens, telefoon=phone)
    return (work if typed.instantie else None), (mens if typed.mens else None)


def split(
    regels: Sequence[BetrokkenheidRegel], vandaag: date
) -> tuple[list[BetrokkenheidRegel], list[BetrokkenheidRegel]]:
    """Return what runs, and what has ended."""
    running = [each for each in regels if not each.betrokkenheid.voorbij(vandaag)]
    return running, [each for each in regels if each.betrokkenheid.voorbij(vandaag)]


def who_row(regel: BetrokkenheidRegel) -> ListRow:
    """Return one line of who does what, with the number to call."""
    one = regel.betrokkenheid
    title = form_texts.which(regel.naam, regel.instantie if regel.contactpersoon else "")
    parts = (
        one.rol or regel.functie,
        regel.persoon,
        form_texts.since(one.van, one.tot),
    )
    subtitle = form_texts.SEPARATOR.join(filter(None, parts))
    spoken = (title, subtitle.replace(form_texts.SEPARATOR, ", "), regel.telefoon, regel.email)
    return ListRow(
        key=one.id,
        title=title,
        subtitle=subtitle,
        right=regel.telefoon,
        sentence=", ".join(filter(None, spoken)),
        icon="user" if regel.contactpersoon else "building-community",
    )


def _new_instantie(typed: Typed, service: NetwerkService) -> Instantie | None:
    if not typed.instantie:
        return None
    made = replace(service.new_instantie(typed.instantie), soort=typed.soort or UNKNOWN_KIND)
    if typed.mens:
        return made  # the number is that of the person
    return replace(made, telefoon=typed.telefoon, email=typed.email)
