"""A table whose objects hold references to others, kept in a table of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection, RowMapping, delete, insert, select

from gco_desktop.storage.rows import Row
from gco_desktop.storage.table import MANY, STORED, Entity, EntityTable, Tracker, table_of

T = TypeVar("T", bound=Entity)


@dataclass(frozen=True, slots=True)
class Link:
    """A list of references kept in a table of its own."""

    row: type[Row]
    owner: str
    target: str
    field: str


class LinkedTable(EntityTable[T]):
    """A table whose objects hold one tuple of references to other objects."""

    def __init__(
        self,
        connection: Connection,
        tracker: Tracker,
        row: type[Row],
        kind: type[T],
        link: Link,
    ) -> None:
        super().__init__(connection, tracker, row, kind)
        self._link = link
        self._links = table_of(link.row)

    def fitted(self, entity: T) -> T | None:
        """Return the object without references to what is gone; nothing when it needs those."""
        (key,) = self._links.c[self._link.target].foreign_keys
        there = tuple(
            each for each in getattr(entity, self._link.field) if self._points_at(key.column, each)
        )
        return super().fitted(replace(entity, **{self._link.field: there}))  # type: ignore[type-var]

    def _complete(self, found: Iterable[RowMapping]) -> list[T]:
        found = list(found)
        targets = self._targets([values["id"] for values in found])
        return [
            self.kind(**values, **{self._link.field: tuple(targets.get(values["id"], ()))})
            for values in found
        ]

    def _targets(self, owners: Sequence[UUID]) -> dict[UUID, list[UUID]]:
        owner, target = self._links.c[self._link.owner], self._links.c[self._link.target]
        query = select(owner, target).order_by(STORED)
        if len(owners) < MANY:
            query = query.where(owner.in_(owners))
        targets: dict[UUID, list[UUID]] = {}
        for owner_id, target_id in self._connection.execute(query):
            targets.setdefault(owner_id, []).append(target_id)
        return targets

    def _before_delete(self, entity: T) -> None:
        owner = self._links.c[self._link.owner]
        self._connection.execute(delete(self._links).where(owner == entity.id))

    def _after_insert(self, entity: T) -> None:
        self._after_insert_all([entity])

    def _after_insert_all(self, entities: Sequence[T]) -> None:
        lines = [
            {self._link.owner: entity.id, self._link.target: target}
            for entity in entities
            for target in getattr(entity, self._link.field)
        ]
        if lines:
            self._connection.execute(insert(self._links), lines)
