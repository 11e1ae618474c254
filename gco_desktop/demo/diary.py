"""What was typed in on which day, to be written in that order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from gco_desktop.storage.unit_of_work import UnitOfWork

HOURS = "uren"
# The rest, and what refers to something else comes after it.
ORDER = (
    "opdrachtgevers",
    "gezinnen",
    "instanties",
    "personen",
    "relaties",
    "contactpersonen",
    "betrokkenheden",
    "vertegenwoordigingen",
    "ecogramplekken",
    "trajecten",
    "indicaties",
    "procedures",
    "mijlpalen",
    "aanmeldingen",
    "stappen",
    "intensiteiten",
    "activiteiten",
    "contacten",
    "ritten",
    "kmtarieven",
    "taken",
    "dagpunten",
    "beloften",
    "plannen",
    "signalen",
    "signaalcontacten",
    "scholingen",
    "registernormen",
    "afkortingen",
)
Step = Callable[[UnitOfWork], None]


@dataclass(slots=True)
class Day:
    """New objects by table, and then what else was done."""

    new: dict[str, list[Any]] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)


class Diary:
    """Collects entries by the day they were typed in, up to the reference date."""

    def __init__(self, last: date) -> None:
        self.last = last
        self._days: dict[date, Day] = {}
        self._places: dict[object, tuple[list[Any], int]] = {}

    def add(self, day: date, table: str, entity: Any) -> None:
        """Note that a new object was typed in."""
        entities = self._day(day).new.setdefault(table, [])
        self._places[entity.id] = entities, len(entities)
        entities.append(entity)

    def become(self, entity: Any) -> None:
        """Note what an object is by now; unlike hours, it keeps no account of what it was."""
        entities, place = self._places[entity.id]
        entities[place] = entity

    def step(self, day: date, step: Step) -> None:
        """Note anything else that was done, at the end of a day."""
        self._day(day).steps.append(step)

    def added(self, table: str) -> Sequence[tuple[date, Any]]:
        """Return the new objects of a table with the day they were typed in, by day."""
        return [
            (day, entity) for day in self.days() for entity in self._days[day].new.get(table, ())
        ]

    def days(self) -> Sequence[date]:
        """Return every day on which something was typed in."""
        return sorted(self._days)

    def write_all_but_hours(self, uow: UnitOfWork) -> None:
        """Store what keeps no account of when it was typed in."""
        for name in ORDER:
            getattr(uow, name).add_all([entity for _, entity in self.added(name)])

    def write_day(self, day: date, uow: UnitOfWork) -> None:
        """Store the hours typed in on one day, and do what else was done then."""
        uow.uren.add_all(self._days[day].new.get(HOURS, ()))
        for step in self._days[day].steps:
            step(uow)

    def _day(self, day: date) -> Day:
        return self._days.setdefault(day, Day())
