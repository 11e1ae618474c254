"""Soft warnings: what may be a slip of the finger, and never stops anybody."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from gco_desktop.domain.ids import ContactId
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.errors import GcoError
from gco_desktop.services.contacten import ContactService, DagBeeld
from ui.contactmoment import texts
from ui.contactmoment.invoer import Lezing
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
        self, lezing: Lezing, minuten: int, own: ContactId | None, vandaag: date
    ) -> list[str]:
        """Return what to warn about; ``minuten`` are the hours of the form, ``own`` its contact."""
        day = lezing.datum
        if day is None:
            return []
        if day != self._asked:
            self._asked = day
            self._runner.run(lambda: self._contacten.day(day), self._show, self._ignore)
        dag = self._dag if self._dag and self._dag.datum == day else None
        return [*_about_date(day, vandaag), *(_about_day(lezing, minuten, own, dag) if dag else ())]

    def _show(self, dag: DagBeeld) -> None:
        self._dag = dag
        self._on_news()

    def _ignore(self, _error: GcoError) -> None:
        """A warning less is no reason to stop; saving says what is wrong."""


def _about_date(day: date, vandaag: date) -> list[str]:
    if day > vandaag:
        return [texts.FUTURE]
    return [texts.long_ago(day)] if vandaag - day > _LONG_AGO else []


def _about_day(lezing: Lezing, minuten: int, own: ContactId | None, dag: DagBeeld) -> list[str]:
    mine = sum(each.minuten for each in dag.contacten if each.id == own)
    total = dag.minuten - mine + minuten
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
