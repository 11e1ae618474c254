"""What was typed in on which day, to be written in that order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from gco_desktop.storage.unit_of_work import UnitOfWork

# What refers to something else comes after it.
ORDER = (
    "opdrachtgevers",
    "gezinnen",
    "personen",
    "relaties",
    "trajecten",
    "stappen",
    "intensiteiten",
    "activiteiten",
    "contacten",
    "uren",
    "ritten",
    "taken",
    "plannen",
    "signalen",
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

    def write(self, day: date, uow: UnitOfWork) -> None:
        """Store what was typed in on one day."""
        typed = self._days[day]
        for name in ORDER:
            getattr(uow, name).add_all(typed.new.get(name, ()))
        for step in typed.steps:
            step(uow)

    def _day(self, day: date) -> Day:
        return self._days.setdefault(day, Day())
