"""A gezin with people around it."""

from dataclasses import replace
from uuid import UUID

from gezinnen_cases import join, register

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.services.gezinnen import Lid


def involve(
    services: Services,
    gezin: Gezin,
    naam: str,
    soort: str = "HUISARTS",
    mens: str = "",
    **how: object,
) -> UUID:
    instantie = replace(services.netwerk.new_instantie(naam), soort=soort)
    services.netwerk.save_instantie(instantie)
    invoer = services.netwerk.invoer(gezin.id)
    wie: UUID = instantie.id
    betrokkenheid = replace(invoer.betrokkenheid, instantie_id=instantie.id, **how)  # type: ignore[arg-type]
    if mens:
        contact = services.netwerk.new_contactpersoon(instantie.id, mens)
        services.netwerk.save_contactpersoon(contact)
        betrokkenheid = replace(betrokkenheid, contactpersoon_id=contact.id)
        wie = contact.id
    services.netwerk.save_betrokkenheid(betrokkenheid)
    return wie


def network(services: Services) -> tuple[Gezin, Lid, UUID]:
    """A client, a grandmother and a doctor."""
    gezin = register(services, "Gezin De Vries")
    join(services, gezin, "Daan", relatie="CLIENT", is_client=True)
    oma = join(services, gezin, "Ria", relatie="GROOTOUDER", woord="oma Ria")
    arts = involve(services, gezin, "Huisartsenpraktijk Noord", mens="dr. Post")
    return gezin, oma, arts
