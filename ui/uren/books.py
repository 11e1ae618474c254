"""Which cells of a week lie in a month that was closed, and where a change of them goes."""

from datetime import date

from gco_desktop.domain import boeken
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.maand import month_name
from gco_desktop.domain.overzicht import UrenRij, UrenWeek
from gco_desktop.domain.uren import BEDRIJF, month_of
from ui.uren import texts


def correction_month(week: UrenWeek, rij: UrenRij, day: date) -> str:
    """Return the month in which a change of a closed cell is booked; nothing for an open one.

    A cell is closed as soon as it is for one of those whose books a change of it touches.
    """
    parties, maand = _parties(week, rij, day), month_of(day)
    return max(boeken.correction_month(week.gesloten, party, maand) for party in parties)


def closed_text(week: UrenWeek, rij: UrenRij, day: date) -> str:
    """Return what is said of a closed cell; nothing of an open one."""
    maand = correction_month(week, rij, day)
    return texts.closed(month_name(month_of(day)), month_name(maand)) if maand else ""


def _parties(week: UrenWeek, rij: UrenRij, day: date) -> frozenset[OpdrachtgeverId | None]:
    # Own business stands in the books of nobody.
    if rij.soort == BEDRIJF:
        return frozenset({None})
    new = week.partijen.get(rij.traject_id, week.partijen.get(None))
    return week.in_boeken.get((rij.sleutel, day), frozenset({new}))
