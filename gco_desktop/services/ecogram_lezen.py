"""Draws the network of a gezin together: the members, and who is there because of their work."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.ecogram import (
    Ecogram,
    Knoop,
    Kring,
    Standregel,
    kring_of_instantie,
    kring_of_relatie,
)
from gco_desktop.domain.gezin import GezinsRelatie, Persoon
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.netwerk import Ecogramplek
from gco_desktop.domain.netwerk_overzicht import BetrokkenheidRegel
from gco_desktop.reference import tables
from gco_desktop.storage.unit_of_work import UnitOfWork

CLIENT = "CLIENT"
_DIED = "overleden"
_WORD = re.compile(r"[\w'-]+")

Member = tuple[GezinsRelatie, Persoon]


def read_ecogram(uow: UnitOfWork, gezin_id: GezinId, vandaag: date) -> Ecogram:
    """Return the network as it is today, who left included."""
    gezin = uow.gezinnen.get(gezin_id)
    members = _members(uow, gezin_id, vandaag)
    clients = [member for member in members if _is_client(member[0])]
    others = [member for member in members if not _is_client(member[0])]
    names = _names([who for _, who in members])
    regels = uow.reads.netwerk.of_gezin(gezin_id)
    knopen = (
        *(_of_member(member, names[member[1].id], vandaag) for member in others),
        *_of_work(regels, vandaag),
    )
    places = {place.wie: place for place in uow.ecogramplekken.find(gezin_id=gezin_id)}
    middle = [names[who.id] for how, who in clients if not how.voorbij(vandaag)]
    return Ecogram(
        gezin_id=gezin_id,
        gezin=gezin.naam,
        op=vandaag,
        midden=tuple(middle or [names[who.id] for _, who in clients]),
        knopen=tuple(_placed(knoop, places.get(knoop.wie)) for knoop in knopen),
        standen=read_standen(uow, gezin_id),
    )


def read_standen(uow: UnitOfWork, gezin_id: GezinId) -> tuple[Standregel, ...]:
    """Return which ecograms of a gezin were kept, oldest first."""
    found = [
        Standregel(id=each.id, op=each.op, omschrijving=each.omschrijving)
        for each in uow.ecogramstanden.find(gezin_id=gezin_id)
    ]
    return tuple(sorted(found, key=lambda each: each.op))


def _members(uow: UnitOfWork, gezin_id: GezinId, vandaag: date) -> list[Member]:
    """Return everybody who belongs or belonged to the gezin, each once, present ones first."""
    personen = {persoon.id: persoon for persoon in uow.reads.gezinnen.personen(gezin_id)}
    relaties = sorted(
        uow.relaties.find(gezin_id=gezin_id), key=lambda relatie: relatie.voorbij(vandaag)
    )
    found: dict[UUID, Member] = {}
    for relatie in relaties:
        persoon = personen.get(relatie.persoon_id)
        if persoon is not None:
            found.setdefault(persoon.id, (relatie, persoon))
    return list(found.values())


def _is_client(relatie: GezinsRelatie) -> bool:
    return relatie.is_client or relatie.relatie == CLIENT


def _names(personen: Sequence[Persoon]) -> dict[UUID, str]:
    """Return what everybody is called at home: the first name, unless two have the same one."""
    count = Counter(persoon.voornaam.strip().casefold() for persoon in personen)
    return {
        persoon.id: persoon.voornaam.strip()
        if count[persoon.voornaam.strip().casefold()] == 1 and persoon.voornaam.strip()
        else persoon.naam
        for persoon in personen
    }


def _of_member(member: Member, naam: str, vandaag: date) -> Knoop:
    relatie, persoon = member
    rol, woord = tables.label("relatie", relatie.relatie), relatie.woord.strip()
    if naam.casefold() in _WORD.findall(woord.casefold()):
        naam = woord[0].upper() + woord[1:]  # the family says "oma Ria"
    elif woord:
        rol = woord
    if persoon.overleden_op is not None:
        rol = f"{rol}, {_DIED}"
    return Knoop(
        wie=persoon.id,
        naam=naam,
        rol=rol,
        kring=kring_of_relatie(relatie.relatie),
        van=relatie.van,
        tot=persoon.overleden_op or relatie.tot,
        voorbij=relatie.voorbij(vandaag) or persoon.overleden_op is not None,
    )


def _of_work(regels: Iterable[BetrokkenheidRegel], vandaag: date) -> list[Knoop]:
    """Return whoever is involved, each once with all that he or she does."""
    groups: dict[UUID, list[BetrokkenheidRegel]] = {}
    for regel in regels:
        how = regel.betrokkenheid
        wie = how.contactpersoon_id or how.instantie_id
        if wie is not None:
            groups.setdefault(wie, []).append(regel)
    return [_of_group(wie, group, vandaag) for wie, group in groups.items()]


def _of_group(wie: UUID, group: list[BetrokkenheidRegel], vandaag: date) -> Knoop:
    running = [regel for regel in group if not regel.betrokkenheid.voorbij(vandaag)]
    shown = running or group
    first = shown[0]
    starts = [regel.betrokkenheid.van for regel in shown]
    ends = [regel.betrokkenheid.tot for regel in shown]
    return Knoop(
        wie=wie,
        naam=first.naam,
        rol=_work(first, shown),
        kring=kring_of_instantie(first.soort) if first.soort else Kring.INSTANTIES,
        van=min((day for day in starts if day), default=None),
        tot=None if running else max((day for day in ends if day), default=None),
        voorbij=not running,
    )


def _work(first: BetrokkenheidRegel, shown: Sequence[BetrokkenheidRegel]) -> str:
    roles = dict.fromkeys(
        regel.betrokkenheid.rol.strip() for regel in shown if regel.betrokkenheid.rol.strip()
    )
    parts = list(roles) or [first.functie.strip()]
    if first.contactpersoon:
        parts.append(first.instantie)
    said = ", ".join(part for part in parts if part)
    return said or (tables.label("instantie_type", first.soort) if first.soort else "")


def _placed(knoop: Knoop, place: Ecogramplek | None) -> Knoop:
    if place is None:
        return knoop
    return replace(knoop, x=place.x, y=place.y, band=place.band, notitie=place.notitie)
