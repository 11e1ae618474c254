"""A table whose objects take along what belongs to them when they go."""

from collections.abc import Sequence
from typing import Any

from gco_desktop.storage.table import EntityTable, T


class OwningTable(EntityTable[T]):
    """Removes the ``parts`` of an object before the object itself; tracked, so undo brings all.

    Also when an undo takes the object away: what was noted about it meanwhile goes with it.
    """

    parts: tuple[tuple[EntityTable[Any], str], ...] = ()

    def own(self, *parts: tuple[EntityTable[Any], str]) -> None:
        """Name the tables that refer to this one, and the field in which they do."""
        self.parts = parts

    def remove_all(self, entities: Sequence[T]) -> None:
        """Make many objects gone at once, and with them what belongs to them."""
        for entity in entities:
            self._drop_parts(entity, discarded=False)
        super().remove_all(entities)

    def _write(self, before: T | None, after: T | None, *, discarded: bool = False) -> None:
        if before is not None and after is None:
            self._drop_parts(before, discarded=discarded)
        super()._write(before, after, discarded=discarded)

    def _drop_parts(self, entity: T, *, discarded: bool) -> None:
        for table, field in self.parts:
            for part in table.find(**{field: entity.id}):
                if discarded:
                    table.delete(part.id)
                else:
                    table.restore(part.id, None)
