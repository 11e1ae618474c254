"""The monthly statement for an opdrachtgever, as it stands or as it was sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from gco_desktop.domain.afsluiting import Afsluiting
from gco_desktop.domain.boeken import Numbered
from gco_desktop.domain.declarabel import Afspraken, Urensoortregel, is_declarabel
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.opgave import Bronnen, Opgave, Opgavehoofd, make_opgave
from gco_desktop.domain.uren import Boeking
from gco_desktop.errors import NotFoundError
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OpgaveService:
    """Makes statements; the same closing always gives the same one."""

    context: Context

    def of(
        self, party: OpdrachtgeverId | None, maand: str, volgnummer: int | None = None
    ) -> Opgave:
        """Return the statement of a month ("2026-03"): of that closing, or the one that holds now.

        That is the last closing when the month is closed, and else how it stands. Raises
        ``NotFoundError`` for a closing that never was.
        """
        with self.context.read() as uow:
            closings = uow.afsluitingen.find(opdrachtgever_id=party)
            closing = _found(closings, maand, volgnummer)
            if closing is None:
                hoofd, until = _now(uow, party, maand), None
            else:
                hoofd, until = _then(closing), closing.tot_nummer
            lines = uow.reads.boeken.lines(party, maand, until)
            made = make_opgave(hoofd, lines, _sources(uow, hoofd, lines, closings))
        return made if closing else made.looking_ahead(self.context.vandaag)


def urensoortregel(soort: str) -> Urensoortregel:
    """Return what the table of kinds says of billing."""
    row: Mapping[str, str] = tables.entries("urensoort").get(soort, {})
    return Urensoortregel(row.get("declarabel_standaard", ""), row.get("hoofdgroep", ""))


def _sources(
    uow: UnitOfWork,
    hoofd: Opgavehoofd,
    lines: Sequence[Numbered],
    closings: Sequence[Afsluiting],
) -> Bronnen:
    wanted = {line.traject_id for _, line in lines if line.traject_id}
    sent: dict[str, list[tuple[int, int]]] = {}
    for each in sorted(closings, key=lambda each: each.volgnummer):
        sent.setdefault(each.maand, []).append((each.tot_nummer, each.volgnummer))
    return Bronnen(
        declarabel=partial(_declarabel, None if hoofd.opdrachtgever_id is None else hoofd),
        codes=partial(_code, uow.reads.boeken.codes(set(wanted))),
        closings=lambda maand: sent.get(maand, ()),
    )


def _declarabel(afspraken: Afspraken | None, line: Boeking) -> bool:
    return is_declarabel(line.declarabel, urensoortregel(line.soort), afspraken)


def _code(codes: Mapping[UUID, str], line: Boeking) -> str:
    return codes.get(line.traject_id, "") if line.traject_id else ""


def _found(closings: Sequence[Afsluiting], maand: str, volgnummer: int | None) -> Afsluiting | None:
    own = [each for each in closings if each.maand == maand]
    if volgnummer is None:
        return next((each for each in own if each.heropend_op is None), None)
    for each in own:
        if each.volgnummer == volgnummer:
            return each
    raise NotFoundError


def _now(uow: UnitOfWork, party_id: OpdrachtgeverId | None, maand: str) -> Opgavehoofd:
    if party_id is None:
        return Opgavehoofd(opdrachtgever_id=None, naam="", maand=maand)
    party = uow.opdrachtgevers.get(party_id)
    return Opgavehoofd(
        opdrachtgever_id=party_id,
        naam=party.naam,
        maand=maand,
        afronding_min=party.afronding_min,
        reistijd_declarabel=party.reistijd_declarabel,
        indirect_declarabel=party.indirect_declarabel,
        zn_producten=party.zn_producten,
    )


def _then(closing: Afsluiting) -> Opgavehoofd:
    return Opgavehoofd(
        opdrachtgever_id=closing.opdrachtgever_id,
        naam=closing.naam,
        maand=closing.maand,
        volgnummer=closing.volgnummer,
        gesloten_op=closing.gesloten_op,
        afronding_min=closing.afronding_min,
        reistijd_declarabel=closing.reistijd_declarabel,
        indirect_declarabel=closing.indirect_declarabel,
        zn_producten=closing.zn_producten,
    )
