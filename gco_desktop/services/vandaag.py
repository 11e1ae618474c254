"""The first screen: what is due, who was not spoken to, and where time went."""

from dataclasses import dataclass
from datetime import timedelta

from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.overzicht import Vandaag
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.services.reservekopie_overzicht import last_copy_elsewhere, read_bewijs

AHEAD = timedelta(days=14)
MOST_DUE = 60
MOST_TIME = 6
LONGEST_NAME = 32  # letters beside a bar


@dataclass(frozen=True, slots=True)
class VandaagService:
    """What a GCO'er wants to see first."""

    context: Context

    def overview(self) -> Vandaag:
        """Return everything of the first screen in one read."""
        today = self.context.vandaag
        with self.context.read() as uow:
            regels = uow.reads.gezinnen.regels(tables.termijnen())
            profiel = uow.profiel.get()
            active = [r for r in regels if r.status and r.status.actief and not r.gearchiveerd]
            silent = [regel for regel in active if regel.overdue(today)]
            silent.sort(key=lambda regel: regel.days_silent(today) or 0, reverse=True)
            bewijs = read_bewijs(uow.archive)
            time = uow.reads.uren.by_kind(today.replace(day=1), today)
            return Vandaag(
                naam=profiel.naam,
                vandaag=today,
                gezinnen=len(regels),
                actieve_gezinnen=len(active),
                eerst=tuple(uow.reads.vandaag.due(today + AHEAD, MOST_DUE)),
                niet_gesproken=tuple(silent),
                week=uow.reads.uren.days(monday_of(today)),
                norm=profiel.weeknorm_min,
                tijd=_where_time_went(time),
                reservekopie_op=last_copy_elsewhere(uow.archive),
                bewezen_op=bewijs.bewezen_op,
                bewijs_mislukt_op=None if bewijs.gelukt else bewijs.mislukt_op,
            )


def _where_time_went(lines: list[tuple[int | None, str, int]]) -> tuple[tuple[str, int], ...]:
    totals: dict[str, int] = {}
    for activiteit, soort, minutes in lines:
        label = _name("urensoort", soort) if activiteit is None else _name("activiteit", activiteit)
        totals[label] = totals.get(label, 0) + minutes
    order = sorted(totals.items(), key=lambda item: -item[1])
    return tuple(order[:MOST_TIME])


def _name(table: str, code: object) -> str:
    """Return the full label where it fits beside a bar, else the short one."""
    label = tables.label(table, code)
    return label if len(label) <= LONGEST_NAME else tables.chip(table, code)
