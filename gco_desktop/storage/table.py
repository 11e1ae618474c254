"""One table and the frozen objects in it: a generic mapper by field name."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    RowMapping,
    Table,
    delete,
    exists,
    literal_column,
    select,
    update,
)

from gco_desktop.errors import NotFoundError
from gco_desktop.storage.inserts import insert_rows
from gco_desktop.storage.rows import Row


class Entity(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> UUID:
        """The identity."""
        ...


T = TypeVar("T", bound=Entity)
STORED = literal_column("rowid", Integer)  # rises with each row that is stored
MANY = 500  # from here on, reading all parts is cheaper than naming whose they are


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one object: ``before`` is absent for a new one, ``after`` for a gone one.

    ``discarded`` when it was thrown away, and not only written anew as part of something else.
    """

    table: str
    before: Entity | None
    after: Entity | None
    discarded: bool = False


Tracker = Callable[[Change], None]


class EntityReads(Generic[T]):
    """The objects of one kind within one transaction, to look at."""

    def __init__(self, connection: Connection, row: type[Row], kind: type[T]) -> None:
        self._connection = connection
        self.kind = kind
        self._table, self._names = _shape(row, kind)

    @property
    def name(self) -> str:
        """The name of the table in the database."""
        return str(self._table.name)

    def get(self, entity_id: UUID) -> T:
        """Return the object, or raise ``NotFoundError``."""
        found = self.current(entity_id)
        if found is None:
            raise NotFoundError
        return found

    def find(self, **where: object) -> list[T]:
        """Return the objects whose fields have these values, in order of storing."""
        query = select(*(self._table.c[name] for name in self._names)).order_by(STORED)
        for name, value in where.items():
            query = query.where(self._table.c[name] == value)
        return self._complete(self._connection.execute(query).mappings().all())

    def exists(self, entity_id: UUID) -> bool:
        """Whether there is an object with this id."""
        query = f'SELECT 1 FROM "{self._table.name}" WHERE id = ?'  # noqa: S608 - a table of ours
        found = self._connection.exec_driver_sql(query, (entity_id.hex,))
        return found.first() is not None

    def current(self, entity_id: UUID) -> T | None:
        """Return the object as it stands, or nothing."""
        found = self.find(id=entity_id)
        return found[0] if found else None

    def these(self, ids: Sequence[UUID]) -> dict[UUID, T]:
        """Return the objects with these ids, as far as they are there."""
        columns = [self._table.c[name] for name in self._names]
        found: dict[UUID, T] = {}
        for start in range(0, len(ids), MANY):
            query = select(*columns).where(self._table.c.id.in_(ids[start : start + MANY]))
            rows = self._connection.execute(query).mappings().all()
            found |= {entity.id: entity for entity in self._complete(rows)}
        return found

    def taken(self, entity: T) -> bool:
        """Whether another object has what only one may have: the id, or a unique code."""
        unique = [index.columns.keys() for index in self._table.indexes if index.unique]
        return any(
            self.find(**{name: getattr(entity, name) for name in names})
            for names in (["id"], *unique)
        )

    def fitted(self, entity: T) -> T | None:
        """Return the object without references to what is gone; nothing when it needs those."""
        lost: dict[str, Any] = {}
        for column in self._table.columns:
            for key in column.foreign_keys:
                value = getattr(entity, column.name)
                if value is None or self._points_at(key.column, value):
                    continue
                if not column.nullable:
                    return None
                lost[column.name] = None
        return replace(entity, **lost) if lost else entity  # type: ignore[type-var]

    def _points_at(self, column: Column[Any], value: object) -> bool:
        return self._connection.scalar(select(exists().where(column == value))) or False

    def _complete(self, found: Iterable[RowMapping]) -> list[T]:
        return [self.kind(**values) for values in found]


class EntityTable(EntityReads[T]):
    """The objects of one kind within one transaction; every change is tracked."""

    def __init__(
        self, connection: Connection, tracker: Tracker, row: type[Row], kind: type[T]
    ) -> None:
        super().__init__(connection, row, kind)
        self._tracker = tracker

    def add(self, entity: T) -> None:
        """Store a new object."""
        self._write(None, entity)

    def add_all(self, entities: Sequence[T]) -> None:
        """Store many new objects at once."""
        if not entities:
            return
        insert_rows(self._connection, self._table, self._names, entities)
        self._after_insert_all(entities)
        for entity in entities:
            self._tracker(Change(self._table.name, None, entity))

    def save(self, entity: T) -> None:
        """Store a changed object; nothing happens when nothing changed."""
        before = self.get(entity.id)
        if before != entity:
            self._write(before, entity)

    def put(self, entity: T) -> None:
        """Store the object, new or changed."""
        if self.exists(entity.id):
            self.save(entity)
        else:
            self.add(entity)

    def delete(self, entity_id: UUID) -> None:
        """Remove the object, or raise ``NotFoundError``."""
        self._write(self.get(entity_id), None, discarded=True)

    def delete_all(self, **where: object) -> None:
        """Remove every object whose fields have these values."""
        for entity in self.find(**where):
            self._write(entity, None, discarded=True)

    def remove_all(self, entities: Sequence[T]) -> None:
        """Remove many objects at once, as they stand; none of them goes to the bin."""
        if not entities:
            return
        for entity in entities:
            self._before_delete(entity)
        query = f'DELETE FROM "{self._table.name}" WHERE id = ?'  # noqa: S608 - a table of ours
        self._connection.exec_driver_sql(query, [(entity.id.hex,) for entity in entities])
        self._after_delete_all(entities)
        for entity in entities:
            self._tracker(Change(self._table.name, entity, None))

    def keep_only(self, entities: Sequence[T], **where: object) -> None:
        """Make ``entities`` the only objects whose fields have these values."""
        kept = {entity.id for entity in entities}
        for entity in self.find(**where):
            if entity.id not in kept:
                self._write(entity, None)
        for entity in entities:
            self.put(entity)

    def restore(self, entity_id: UUID, entity: T | None) -> None:
        """Make the object what it was (nothing: gone)."""
        self._write(self.current(entity_id), entity)

    def _write(self, before: T | None, after: T | None, *, discarded: bool = False) -> None:
        if after is None and before is not None:
            self._before_delete(before)
            self._connection.execute(delete(self._table).where(self._table.c.id == before.id))
        elif after is not None and before is None:
            insert_rows(self._connection, self._table, self._names, [after])
            self._after_insert(after)
        elif after is not None and before is not None:
            statement = update(self._table).where(self._table.c.id == after.id)
            self._connection.execute(statement.values(self._values(after)))
            self._after_update(before, after)
        self._changed(before, after)
        self._tracker(Change(self._table.name, before, after, discarded))

    def _values(self, entity: T) -> dict[str, Any]:
        return {name: getattr(entity, name) for name in self._names}

    def _before_delete(self, entity: T) -> None:
        """Remove what belongs to the object alone."""

    def _after_insert(self, entity: T) -> None:
        """Store what belongs to the object alone."""

    def _after_insert_all(self, entities: Sequence[T]) -> None:
        """Store what belongs to many new objects, and what follows from them."""
        for entity in entities:
            self._after_insert(entity)
            self._changed(None, entity)

    def _after_delete_all(self, entities: Sequence[T]) -> None:
        """Note what follows from the removal of many objects."""
        for entity in entities:
            self._changed(entity, None)

    def _after_update(self, before: T, after: T) -> None:
        """Bring what belongs to the object alone up to date."""
        self._before_delete(before)
        self._after_insert(after)

    def _changed(self, before: T | None, after: T | None) -> None:
        """Note what follows from the change."""


@cache
def _shape(row: type[Row], kind: type[Any]) -> tuple[Table, tuple[str, ...]]:
    """Return the table of a row class, and the columns it shares with a domain class."""
    table = table_of(row)
    return table, tuple(field.name for field in fields(kind) if field.name in table.c)


def table_of(row: type[Row]) -> Table:
    """Return the table of a row class."""
    table = row.__table__
    assert isinstance(table, Table)  # noqa: S101 - every row class has a table
    return table
