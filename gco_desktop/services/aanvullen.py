"""What is not known yet of a gezin and its trajecten: a gentle list, never a demand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from gco_desktop.domain.traject import ONBEKEND, Traject, TrajectStatus
from gco_desktop.services.gezinnen import GezinDetail, Lid

LONG = timedelta(days=30)  # W18: a doelgroep may be open for a month


class Waarvan(StrEnum):
    """What a gap is in."""

    GEZIN = "gezin"
    PERSOON = "persoon"
    TRAJECT = "traject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacune:
    """One field that could be filled in: of what, its name there, and of whom."""

    waarvan: Waarvan
    id: UUID
    veld: str
    naam: str = ""
    lang: bool = False


def gezin_lacunes(detail: GezinDetail) -> tuple[Lacune, ...]:
    """Return what could be filled in of a gezin: of its active trajecten first, then the rest.

    Of somebody who died, and of support that ended, nothing is asked.
    """
    clients = [lid for lid in detail.leden if lid.relatie.is_client]
    alive = [lid for lid in clients if lid.persoon.overleden_op is None]
    if clients and not alive:
        return ()
    found: list[Lacune] = []
    for traject in detail.trajecten:
        if not traject.status.gesloten:
            found += traject_lacunes(traject, detail.vandaag, met_personen=bool(detail.leden))
    return (*found, *_of_personen(detail, alive), *_of_gezin(detail))


def traject_lacunes(traject: Traject, vandaag: date, *, met_personen: bool) -> Iterator[Lacune]:
    """Yield what could be filled in of one traject."""
    fields = {
        "doelgroep": traject.doelgroep == ONBEKEND,
        "client": traject.client_id is None and met_personen,
        "opdrachtgever": traject.opdrachtgever_id is None,
        "start": traject.start is None,
        "wetten": not traject.wetten,
        "doel": not traject.doel.strip(),
        "bestemming": traject.status is TrajectStatus.OVERDRACHT and not traject.bestemming,
        "afsluitreden": traject.status is TrajectStatus.AFGESLOTEN and not traject.afsluitreden,
    }
    since = vandaag - (traject.start or vandaag)
    for veld, open_yet in fields.items():
        if open_yet:
            lang = veld == "doelgroep" and since > LONG
            yield Lacune(waarvan=Waarvan.TRAJECT, id=traject.id, veld=veld, lang=lang)


def _of_personen(detail: GezinDetail, clients: Iterable[Lid]) -> Iterator[Lacune]:
    for lid in clients:
        persoon = lid.persoon
        if persoon.geboortedatum is None and persoon.geboortejaar is None:
            yield Lacune(
                waarvan=Waarvan.PERSOON, id=persoon.id, veld="geboortedatum", naam=persoon.naam
            )
    gezin_id = detail.gezin.id
    if not detail.leden:
        yield Lacune(waarvan=Waarvan.PERSOON, id=gezin_id, veld="personen")
    elif not any(lid.relatie.is_client for lid in detail.leden):
        yield Lacune(waarvan=Waarvan.PERSOON, id=gezin_id, veld="client")
    elif detail.aanspreekpunt is None:
        yield Lacune(waarvan=Waarvan.PERSOON, id=gezin_id, veld="aanspreekpunt")


def _of_gezin(detail: GezinDetail) -> Iterator[Lacune]:
    gezin, first = detail.gezin, detail.aanspreekpunt
    phone = gezin.telefoon or (first.persoon.telefoon if first is not None else "")
    for veld, value in (("plaats", gezin.plaats), ("adres", gezin.adres), ("telefoon", phone)):
        if not value.strip():
            yield Lacune(waarvan=Waarvan.GEZIN, id=gezin.id, veld=veld)
