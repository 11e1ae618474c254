"""Soft warnings: what may be a slip of the finger, and never stops anybody."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.ids import ContactId
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.domain.periode import Periode
from gco_desktop.errors import GcoError
from gco_desktop.reference import tables
from gco_desktop.services.contacten import ContactService, DagBeeld
from ui.contactmoment import texts
from ui.contactmoment.invoer import ContactInvoer, Lezing
from ui.runner import Runner

_LONG_DAY = 10 * 60
_LONG_AGO = timedelta(days=92)


class DayWatch:
    """Knows what stands on the day of the form already; ``on_news`` asks to look again."""

    def __init__(
        self, contacten: ContactService, runner: Runner, on_news: Callable[[], None]
    ) -> None:
        self._contacten = contacten
        self._runner = runner
        self._on_news = on_news
        self._asked: date | None = None
        self._dag: DagBeeld | None = None

    def found(
        self, lezing: Lezing, minuten: int, old: Contactmoment | None, vandaag: date
    ) -> list[str]:
        """Return what to warn about; ``minuten`` are those of the form, ``old`` what it changes."""
        day = lezing.datum
        if day is None:
            return []
        if day != self._asked:
            self._asked = day
            self._runner.run(lambda: self._contacten.day(day), self._show, self._ignore)
        dag = self._dag if self._dag and self._dag.datum == day else None
        moved = old is None or old.datum != day
        about_date = _about_date(day, vandaag) if moved else []
        if dag is None:
            return about_date
        own = old.id if old else None
        closed = [] if moved else _about_quarter(day, minuten - _booked(dag, own), vandaag)
        return [*about_date, *closed, *_about_day(lezing, minuten, own, dag)]

    def _show(self, dag: DagBeeld) -> None:
        self._dag = dag
        self._on_news()

    def _ignore(self, _error: GcoError) -> None:
        """A warning less is no reason to stop; saving says what is wrong."""


def _about_date(day: date, vandaag: date) -> list[str]:
    if day > vandaag:
        return [texts.FUTURE]
    return [texts.long_ago(day)] if vandaag - day > _LONG_AGO else []


def _about_quarter(day: date, more: int, vandaag: date) -> list[str]:
    quarter = Periode.of(day)
    return [texts.closed_quarter(quarter)] if more and quarter < Periode.of(vandaag) else []


def _booked(dag: DagBeeld, own: ContactId | None) -> int:
    return sum(each.minuten for each in dag.contacten if each.id == own)


def _about_day(lezing: Lezing, minuten: int, own: ContactId | None, dag: DagBeeld) -> list[str]:
    total = dag.minuten - _booked(dag, own) + minuten
    found = [texts.long_day(total)] if minuten and total > _LONG_DAY else []
    found += [
        texts.overlap(each.gezin, f"{each.begintijd:%H:%M}", f"{_end(each):%H:%M}")
        for each in dag.contacten
        if each.id != own and _overlaps(lezing, each)
    ]
    return found


def _overlaps(lezing: Lezing, other: ContactRegel) -> bool:
    if lezing.tijd is None or not lezing.duur or other.begintijd is None or not other.duur_min:
        return False
    begin = _moment(lezing.tijd)
    return begin < _end(other) and _moment(other.begintijd) < begin + _minutes(lezing.duur)


def _end(contact: ContactRegel) -> datetime:
    return _moment(contact.begintijd or time()) + _minutes(contact.duur_min or 0)


def _moment(tijd: time) -> datetime:
    return datetime.combine(date.min, tijd)


def _minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def where_hours_go(invoer: ContactInvoer, minuten: int) -> str:
    """Say which of several activities the hours are booked on; nothing where that is plain."""
    if invoer.regels or not minuten or len(invoer.activiteiten) < 2:  # noqa: PLR2004 - several
        return ""
    nr = invoer.activiteiten[0]
    return texts.hours_go_to(texts.activiteit(nr, tables.label("activiteit", nr)), minuten)
