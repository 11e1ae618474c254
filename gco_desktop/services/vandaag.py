"""The first screen: what is due, who was not spoken to, and where time went."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.overzicht import Aandacht, GezinRegel, Vandaag
from gco_desktop.reference import tables
from gco_desktop.services.aandacht import between, handovers
from gco_desktop.services.context import Context
from gco_desktop.services.reservekopie_overzicht import last_copy_elsewhere, read_bewijs

AHEAD = timedelta(days=14)
TERMS_AHEAD = timedelta(days=90)
_TERMS = ("termijn", "evaluatie", "plan")
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
            planned = uow.reads.vandaag.planned(today)
            reminded = [regel for regel in active if not regel.overleden]
            coming = between(uow, today, date.min, today + TERMS_AHEAD)
            agenda, eerst, later = _parts(coming, today)
            mourned = {regel.id for regel in regels if regel.overleden}
            eerst = [_unhurried(each, today, mourned) for each in eerst]
            eerst += handovers(uow, today)
            bewijs = read_bewijs(uow.archive)
            time = uow.reads.uren.by_kind(today.replace(day=1), today)
            return Vandaag(
                naam=profiel.naam,
                vandaag=today,
                gezinnen=len(regels),
                actieve_gezinnen=len(active),
                eerst=tuple(eerst[:MOST_DUE]),
                agenda=tuple(agenda),
                termijnen=tuple(later),
                niet_gesproken=_silent(reminded, today),
                zonder_datum=_without_date(reminded, planned, today),
                open_beloften=uow.reads.vandaag.open_promises(),
                week=uow.reads.uren.days(monday_of(today)),
                norm=profiel.weeknorm_min,
                tijd=_where_time_went(time),
                reservekopie_op=last_copy_elsewhere(uow.archive),
                bewezen_op=bewijs.bewezen_op,
                bewijs_mislukt_op=None if bewijs.gelukt else bewijs.mislukt_op,
            )


def _parts(
    coming: list[Aandacht], today: date
) -> tuple[list[Aandacht], list[Aandacht], list[Aandacht]]:
    """Return the appointments of today, what is due soon, and the terms that come after that."""
    agenda = [each for each in coming if each.soort == "afspraak" and each.datum == today]
    soon = [each for each in coming if each.datum <= today + AHEAD and each not in agenda]
    soon.sort(key=lambda each: _turn(each, today))
    later = [each for each in coming if each.datum > today + AHEAD and each.soort in _TERMS]
    return agenda, _gathered(soon), later


def _turn(each: Aandacht, today: date) -> tuple[date, bool]:
    """Return what orders things that are due: a term that passed waits behind what is late."""
    term = each.soort == "termijn"
    return max(each.datum, today) if term else each.datum, term


def _gathered(found: list[Aandacht]) -> list[Aandacht]:
    """Return it with the terms of one gezin on one line, so that they crowd out nothing else."""
    first: dict[object, int] = {}
    lines: list[Aandacht] = []
    for each in found:
        if each.soort != "termijn" or each.gezin_id not in first:
            if each.soort == "termijn":
                first[each.gezin_id] = len(lines)
            lines.append(each)
        else:
            place = first[each.gezin_id]
            lines[place] = replace(lines[place], aantal=lines[place].aantal + 1)
    return lines


def _unhurried(aandacht: Aandacht, today: date, mourned: set[GezinId]) -> Aandacht:
    """Return it as of today when the client has died: nothing is late there."""
    late = aandacht.datum < today and aandacht.gezin_id in mourned
    return replace(aandacht, datum=today) if late else aandacht


def _silent(regels: list[GezinRegel], today: date) -> tuple[GezinRegel, ...]:
    silent = [regel for regel in regels if regel.overdue(today)]
    silent.sort(key=lambda regel: regel.days_silent(today) or 0, reverse=True)
    return tuple(silent)


def _without_date(
    regels: list[GezinRegel], planned: set[UUID], today: date
) -> tuple[GezinRegel, ...]:
    """Return for whom nothing is planned; a contact that is still to come is a plan too."""
    return tuple(
        regel
        for regel in regels
        if regel.id not in planned and (regel.laatste_contact or today) <= today
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
