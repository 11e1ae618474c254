"""What was typed in on which day, to be written in that order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

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
    """New objects by table, and then the changes in the order they were made."""

    new: dict[str, list[Any]] = field(default_factory=dict)
    changes: list[tuple[str, Any]] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


class Diary:
    """Collects entries by the day they were typed in."""

    def __init__(self) -> None:
        self._days: dict[date, Day] = {}

    def __len__(self) -> int:
        return len(self._days)

    def add(self, day: date, table: str, entity: Any) -> None:
        """Note that a new object was typed in."""
        self._day(day).new.setdefault(table, []).append(entity)

    def save(self, day: date, table: str, entity: Any) -> None:
        """Note that an object was changed into this."""
        self._day(day).changes.append((table, entity))

    def delete(self, day: date, table: str, entity_id: UUID) -> None:
        """Note that an object was removed."""
        self._day(day).changes.append((table, entity_id))

    def step(self, day: date, step: Step) -> None:
        """Note anything else that was done."""
        self._day(day).steps.append(step)

    def added(self, table: str) -> Sequence[tuple[date, Any]]:
        """Return the new objects of a table with the day they were typed in, by day."""
        return [(day, entity) for day in self.days() for entity in self._days[day].new.get(table, ())]

    def days(self) -> Sequence[date]:
        """Return every day on which something was typed in."""
        return sorted(self._days)

    def write(self, day: date, uow: UnitOfWork) -> None:
        """Store what was typed in on one day."""
        typed = self._days[day]
        for step in typed.steps:
            step(uow)
        for name in ORDER:
            getattr(uow, name).add_all(typed.new.get(name, ()))
        for name, change in typed.changes:
            table = getattr(uow, name)
            if isinstance(change, UUID):
                table.delete(change)
            else:
                table.save(change)

    def _day(self, day: date) -> Day:
        return self._days.setdefault(day, Day())
