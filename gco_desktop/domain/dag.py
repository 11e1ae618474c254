"""Closing a day: what may still be booked of it, and what is usual with a gezin."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from statistics import median_low
from typing import TypeVar

from gco_desktop.domain.dag_vorm import WITHOUT_TRAVEL
from gco_desktop.domain.dagpunt import Dagpunt, Dagstand
from gco_desktop.domain.ids import ContactId, GezinId, TaakId
from gco_desktop.domain.uren import BEDRIJF

USUAL_MINUTES = 60
NO_VORM = "ANDERS"
_H = TypeVar("_H", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gewoonte:
    """How one contact went: form, minutes, travel time, tenths of a kilometre, activity."""

    vorm: str = NO_VORM
    minuten: int | None = None
    reistijd: int = 0
    km_tienden: int = 0
    activiteit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kans:
    """What may have been a contact: an appointment, a task that was done, an opened dossier.

    Only an appointment has a ``tijd``; only one without a gezin has no ``gezin_id``.
    """

    datum: date
    gezin_id: GezinId | None = None
    gezin: str = ""
    taak_id: TaakId | None = None
    tijd: time | None = None
    tekst: str = ""

    @property
    def sleutel(self) -> str:
        """What tells it apart from all others."""
        return f"{self.datum}/{self.taak_id or self.gezin_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorstel:
    """A contact as it would be booked; without a gezin only hours of the kind ``soort``.

    ``correctie`` is the month in which its hours are booked when their own is closed, and
    ``correctie_bedrijf`` the same for own business.
    """

    kans: Kans
    vorm: str = NO_VORM
    minuten: int = USUAL_MINUTES
    reistijd: int = 0
    km_tienden: int = 0
    activiteit: int | None = None
    soort: str = ""
    correctie: str = ""
    correctie_bedrijf: str = ""

    @property
    def sleutel(self) -> str:
        """What tells it apart from all others."""
        return self.kans.sleutel

    @property
    def correctiemaand(self) -> str:
        """The month its hours go to as a correction; nothing when they stay in their own."""
        if not self.minuten and not self.reistijd:
            return ""
        return self.correctie_bedrijf if self.soort == BEDRIJF else self.correctie


@dataclass(frozen=True, slots=True, kw_only=True)
class Antwoord:
    """What an answer made: a contact, or none; and whether it was the last one of the day.

    ``overgeslagen`` counts what was turned down along with the rest of the day. ``product`` says
    that the opdrachtgever uses products of ZN, and the hours have none yet.
    """

    contact_id: ContactId | None = None
    compleet: bool = False
    overgeslagen: int = 0
    product: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dag:
    """One day: what is still open of it, and what is booked on it already.

    ``straks`` is when the appointments are that are still to come. It is ``compleet`` when all
    that came up was answered and nothing is to come.
    """

    datum: date
    voorstellen: tuple[Voorstel, ...] = ()
    minuten: int = 0
    contacten: int = 0
    km_tienden: int = 0
    compleet: bool = False
    straks: tuple[time, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dagen:
    """Today, and the days before it of which something is still open, newest first."""

    vandaag: Dag
    eerder: tuple[Dag, ...] = ()

    @property
    def open(self) -> tuple[Dag, ...]:
        """Today and the days before it."""
        return (self.vandaag, *self.eerder)


def usual(own: Sequence[Gewoonte], every: Sequence[Gewoonte], vorm: str | None = None) -> Gewoonte:
    """Return what is usual: most frequent form and activity, the middle of the figures.

    ``own`` are the earlier contacts with the gezin, newest first; without those ``every`` counts.
    With a ``vorm`` that is known already only the figures of that form count. A form without
    travel never has any, whatever was booked with it once.
    """
    chosen = vorm or _most([each.vorm for each in own or every]) or NO_VORM
    same = [[each for each in group if each.vorm == chosen] for group in (own, every)]
    pool = next(filter(None, same), [])
    travels = [] if chosen in WITHOUT_TRAVEL else pool
    numbers = [each.activiteit for each in pool or own or every if each.activiteit is not None]
    minutes = [each.minuten for each in pool if each.minuten]
    return Gewoonte(
        vorm=chosen,
        minuten=median_low(minutes) if minutes else USUAL_MINUTES,
        reistijd=_middle(travels, lambda each: each.reistijd),
        km_tienden=_middle(travels, lambda each: each.km_tienden),
        activiteit=_most(numbers),
    )


def from_the_desk(every: Sequence[Gewoonte]) -> list[Gewoonte]:
    """Return the contacts for which nobody travels."""
    return [each for each in every if each.vorm in WITHOUT_TRAVEL]


def still_open(
    kansen: Iterable[Kans],
    contacten: Mapping[GezinId, Sequence[time | None]],
    punten: Iterable[Dagpunt],
) -> list[Kans]:
    """Return what of one day was neither booked nor turned down, by time; the rest comes last.

    ``contacten`` holds when each gezin was in contact that day. One contact answers one
    appointment, the nearest one; a task or an opened dossier is answered by any contact.
    """
    turned_down = [punt for punt in punten if punt.stand is Dagstand.NIET]
    no_taken = {punt.taak_id for punt in turned_down if punt.taak_id}
    no_gezinnen = {punt.gezin_id for punt in turned_down if punt.gezin_id}
    every = list(kansen)
    timed = [each for each in every if each.tijd and each.taak_id not in no_taken]
    timed = _unanswered(timed, contacten)
    answered = {*contacten, *no_gezinnen, *(each.gezin_id for each in timed)}
    rest: dict[GezinId | None, Kans] = {}
    for each in every:
        if each.tijd is None and each.gezin_id not in answered:
            rest.setdefault(each.gezin_id, each)
    timed.sort(key=lambda each: each.tijd or time())
    return [*timed, *sorted(rest.values(), key=lambda each: each.gezin.lower())]


def came(kans: Kans, now: datetime) -> bool:
    """Whether its time has come: an appointment of later today is no proposal yet."""
    return kans.tijd is None or datetime.combine(kans.datum, kans.tijd) <= now


def complete(punten: Iterable[Dagpunt]) -> bool:
    """Whether a day was complete once."""
    return any(_ends(punt) for punt in punten)


def reopened(punten: Sequence[Dagpunt]) -> bool:
    """Whether a dossier was opened after the day was complete; ``punten`` as they were stored."""
    last = max((n for n, punt in enumerate(punten) if _ends(punt)), default=-1)
    return any(punt.stand is Dagstand.GEOPEND for punt in punten[last + 1 :])


def not_counted(kansen: Iterable[Kans], punten: Iterable[Dagpunt]) -> list[Kans]:
    """Return the appointments that were not there yet when the day was complete."""
    counted = {punt.taak_id for punt in punten if punt.stand is Dagstand.COMPLEET}
    return [kans for kans in kansen if kans.tijd and kans.taak_id not in counted]


def with_usual(kans: Kans, gewoonte: Gewoonte) -> Voorstel:
    """Return a proposal filled in with what is usual."""
    return Voorstel(
        kans=kans,
        vorm=gewoonte.vorm,
        minuten=gewoonte.minuten or USUAL_MINUTES,
        reistijd=gewoonte.reistijd,
        km_tienden=gewoonte.km_tienden,
        activiteit=gewoonte.activiteit,
    )


def untimed(kans: Kans) -> Kans:
    """Return the same without a time: the task was done on another day than it was planned."""
    return replace(kans, tijd=None)


def _ends(punt: Dagpunt) -> bool:
    return punt.stand is Dagstand.COMPLEET and punt.taak_id is None


def _unanswered(
    timed: list[Kans], contacten: Mapping[GezinId, Sequence[time | None]]
) -> list[Kans]:
    left = list(timed)
    for gezin_id, moments in contacten.items():
        for moment in moments:
            own = [each for each in left if each.gezin_id == gezin_id]
            if own:
                left.remove(min(own, key=lambda each: _apart(each.tijd, moment)))
    return left


def _apart(one: time | None, other: time | None) -> int:
    if one is None or other is None:
        return 0
    return abs(one.hour * 60 + one.minute - other.hour * 60 - other.minute)


def _middle(pool: Sequence[Gewoonte], figure: Callable[[Gewoonte], int]) -> int:
    return median_low(map(figure, pool)) if pool else 0


def _most(values: Iterable[_H]) -> _H | None:
    found = Counter(values).most_common(1)
    return found[0][0] if found else None
