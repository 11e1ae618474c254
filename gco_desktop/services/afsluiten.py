"""Use cases of closing: a month per opdrachtgever, so that what was sent never changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, unique

from gco_desktop.domain.afsluiting import Afsluiting
from gco_desktop.domain.ids import AfsluitingId, OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.uren import month_of
from gco_desktop.errors import AfsluitError
from gco_desktop.services.context import Context
from gco_desktop.storage.reads.boeken import Maandtelling
from gco_desktop.storage.unit_of_work import UnitOfWork

Boek = tuple[OpdrachtgeverId | None, str]


@unique
class Maandstand(StrEnum):
    """How a month stands."""

    OPEN = "open"
    AFGESLOTEN = "afgesloten"
    HEROPEND = "heropend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Boekmaand:
    """A month of one opdrachtgever (or of none): its minutes, and its closings, newest first.

    ``correctie`` minutes in ``correcties`` lines are on earlier months; ``loopt`` when the month
    is not over by the clock.
    """

    opdrachtgever_id: OpdrachtgeverId | None
    naam: str
    maand: str
    minuten: int = 0
    correctie: int = 0
    correcties: int = 0
    loopt: bool = False
    afsluitingen: tuple[Afsluiting, ...] = ()

    @property
    def stand(self) -> Maandstand:
        """Open, closed, or opened again."""
        if not self.afsluitingen:
            return Maandstand.OPEN
        if self.afsluitingen[0].heropend_op is None:
            return Maandstand.AFGESLOTEN
        return Maandstand.HEROPEND


@dataclass(frozen=True, slots=True)
class AfsluitService:
    """What a GCO'er can do with the books of a month.

    Months are closed in any order: each has its own lines in the ledger, and what comes late goes
    to the next open one; so a forgotten line in January never holds up the bill of March.
    """

    context: Context

    def closed_months(self) -> frozenset[Boek]:
        """Return which months are closed now, each for one opdrachtgever or for none."""
        with self.context.read() as uow:
            return uow.reads.boeken.closed()

    def overview(self) -> Sequence[Boekmaand]:
        """Return every month with hours or closings: by opdrachtgever, newest month first.

        What has no opdrachtgever comes last.
        """
        with self.context.read() as uow:
            names: dict[OpdrachtgeverId | None, str] = {
                each.id: each.naam for each in uow.opdrachtgevers.find()
            }
            found = _months(uow.reads.boeken.months(), uow.afsluitingen.find())
        now = month_of(self.context.vandaag)
        months = [
            replace(each, naam=names.get(each.opdrachtgever_id, ""), loopt=each.maand >= now)
            for each in found
        ]
        months.sort(key=lambda each: each.maand, reverse=True)
        return sorted(months, key=lambda each: (each.opdrachtgever_id is None, each.naam.lower()))

    def close(self, party: OpdrachtgeverId | None, maand: str) -> Afsluiting:
        """Close the books of a month, with the agreements of now; raises ``AfsluitError``.

        No undo takes it back: the statement may have left. It is reopened with a reason.
        """
        with self.context.write() as uow:
            if _standing(uow, party, maand) is not None:
                raise AfsluitError("gesloten")  # noqa: EM101 - a reason, not a text
            closing = self._closing(uow, party, maand)
            uow.afsluitingen.add(closing)
            uow.archive.log(self.context.now(), "maand-afgesloten", "afsluiting", str(closing.id))
            uow.commit_for_good()
        return closing

    def reopen(
        self,
        party: OpdrachtgeverId | None,
        maand: str,
        reden: str,
        *,
        bsn_reden: str | None = None,
    ) -> Afsluiting:
        """Open the books of a month again; corrections that were not sent come back to it.

        Raises ``AfsluitError`` without a reason, or when the month is not closed.
        """
        with self.context.write() as uow:
            closing = _standing(uow, party, maand)
            if closing is None:
                raise AfsluitError("open")  # noqa: EM101 - a reason, not a text
            if not reden.strip():
                raise AfsluitError("reden")  # noqa: EM101 - a reason, not a text
            opened = replace(closing, heropend_op=self.context.vandaag, reden=reden.strip())
            self.context.guard(uow, opened, bsn_reden)
            uow.afsluitingen.save(opened)
            uow.uren.bring_home(party, maand)
            uow.archive.log(
                self.context.now(), "maand-heropend", "afsluiting", str(opened.id), reden.strip()
            )
            uow.commit_for_good()
        return opened

    def _closing(self, uow: UnitOfWork, party_id: OpdrachtgeverId | None, maand: str) -> Afsluiting:
        earlier = uow.afsluitingen.find(opdrachtgever_id=party_id)
        lines = uow.reads.boeken.lines(party_id, maand)
        closing = Afsluiting(
            id=AfsluitingId(self.context.new_id()),
            maand=maand,
            volgnummer=max((each.volgnummer for each in earlier), default=0) + 1,
            gesloten_op=self.context.vandaag,
            tot_nummer=uow.reads.boeken.last_number(),
            minuten=sum(line.minuten for _, line in lines),
            opdrachtgever_id=party_id,
            indirect_declarabel=False,
        )
        return closing if party_id is None else _agreed(closing, uow.opdrachtgevers.get(party_id))


def _agreed(closing: Afsluiting, party: Opdrachtgever) -> Afsluiting:
    return replace(
        closing,
        naam=party.naam,
        afronding_min=party.afronding_min,
        reistijd_declarabel=party.reistijd_declarabel,
        indirect_declarabel=party.indirect_declarabel,
        zn_producten=party.zn_producten,
    )


def _standing(uow: UnitOfWork, party: OpdrachtgeverId | None, maand: str) -> Afsluiting | None:
    found = uow.afsluitingen.find(opdrachtgever_id=party, maand=maand, heropend_op=None)
    return found[0] if found else None


def _months(counted: Iterable[Maandtelling], closings: Iterable[Afsluiting]) -> Iterable[Boekmaand]:
    months: dict[Boek, Boekmaand] = {}
    for each in counted:
        months[each.opdrachtgever_id, each.maand] = Boekmaand(
            opdrachtgever_id=each.opdrachtgever_id,
            naam="",
            maand=each.maand,
            minuten=each.minuten,
            correctie=each.correctie,
            correcties=each.correcties,
        )
    for closing in sorted(closings, key=lambda each: each.volgnummer):
        key = closing.opdrachtgever_id, closing.maand
        empty = Boekmaand(opdrachtgever_id=key[0], naam="", maand=key[1])
        month = months.get(key, empty)
        months[key] = replace(month, afsluitingen=(closing, *month.afsluitingen))
    return months.values()
