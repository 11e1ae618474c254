"""Soft warnings: what may be a slip of the finger, and never stops anybody."""

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta

from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.gelijktijdig import Tijdspanne
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
        if dag.gesloten_voor and minuten != _booked(dag, own):
            closed.append(texts.closed_month(day, dag.gesloten_voor))
        return [*about_date, *closed, *_about_day(lezing, minuten, old, dag)]

    def _show(self, dag: DagBeeld) -> None:
        self._dag = dag
        self._on_news()

    def _ignore(self, _error: GcoError) -> None:
        """A warning less is no reason to stop; saving says what is wrong."""


def where_hours_go(invoer: ContactInvoer, minuten: int) -> str:
    """Say which activity gets the hours when several were chosen."""
    if invoer.regels or not minuten or len(invoer.activiteiten) < 2:  # noqa: PLR2004 - several
        return ""
    nr = invoer.activiteiten[0]
    return texts.hours_go_to(texts.activiteit(nr, tables.label("activiteit", nr)), minuten)


def _about_date(day: date, vandaag: date) -> list[str]:
    if day > vandaag:
        return [texts.FUTURE]
    return [texts.long_ago(day)] if vandaag - day > _LONG_AGO else []


def _about_quarter(day: date, more: int, vandaag: date) -> list[str]:
    quarter = Periode.of(day)
    return [texts.closed_quarter(quarter)] if more and quarter < Periode.of(vandaag) else []


def _booked(dag: DagBeeld, own: ContactId | None) -> int:
    return sum(each.minuten for each in dag.contacten if each.id == own)


def _about_day(lezing: Lezing, minuten: int, old: Contactmoment | None, dag: DagBeeld) -> list[str]:
    own = old.id if old else None
    total = dag.minuten - _booked(dag, own) + minuten
    found = [texts.long_day(total)] if minuten and total > _LONG_DAY else []
    return [*found, *_about_time(lezing, old, dag)]


def _about_time(lezing: Lezing, old: Contactmoment | None, dag: DagBeeld) -> list[str]:
    every = [each for each in (*dag.contacten, *dag.buren) if old is None or each.id != old.id]
    shared = [each for each in every if old is not None and _of_one_talk(old, each)]
    # Of a talk about several gezinnen each contact has its own part of the time.
    rest = sum(each.duur_min or 0 for each in shared)
    mine = Tijdspanne.of(dag.datum, lezing.tijd, lezing.duur and lezing.duur + rest)
    if mine is None:
        return []
    talks = _talks([each for each in every if each not in shared])
    return [text for talk in talks if (text := _overlap(mine, talk, dag.datum))]


def _overlap(mine: Tijdspanne, talk: Sequence[ContactRegel], today: date) -> str:
    first = talk[0]
    other = Tijdspanne.of(first.datum, first.begintijd, sum(each.duur_min or 0 for each in talk))
    if other is None or not mine.overlaps(other):
        return ""
    day = None if first.datum == today else first.datum
    begin = first.begintijd or time()
    names = [each.gezin for each in talk]
    return texts.overlap(names, f"{begin:%H:%M}", f"{other.klok_eind:%H:%M}", day)


def _talks(every: Sequence[ContactRegel]) -> list[list[ContactRegel]]:
    """Return the contacts by talk: one about several gezinnen is one."""
    found: list[list[ContactRegel]] = []
    for each in every:
        talk = next((talk for talk in found if all(_of_one_talk(one, each) for one in talk)), None)
        if talk is None:
            found.append([each])
        else:
            talk.append(each)
    return found


def _of_one_talk(one: Contactmoment | ContactRegel, other: ContactRegel) -> bool:
    """Whether two contacts are of one talk about several gezinnen."""
    mine = (one.datum, one.begintijd, one.vorm, one.activiteiten)
    same = mine == (other.datum, other.begintijd, other.vorm, other.activiteiten)
    return same and one.begintijd is not None and one.gezin_id != other.gezin_id
