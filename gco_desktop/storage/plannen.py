"""Casemanagementplannen: one version is kept as a whole, with its leefgebieden and goals."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, Table, delete, insert, select

from gco_desktop.domain.plan import Actie, Casemanagementplan, Doel, PlanLeefgebied
from gco_desktop.storage.rows import PlanActieRow, PlanDoelRow, PlanLeefgebiedRow, PlanRow
from gco_desktop.storage.table import MANY, EntityTable, Tracker, table_of

_LEEFGEBIED, _DOEL, _ACTIE = map(table_of, (PlanLeefgebiedRow, PlanDoelRow, PlanActieRow))
_CHILDREN = (_ACTIE, _DOEL, _LEEFGEBIED)


class PlanTable(EntityTable[Casemanagementplan]):
    """The plans of all trajecten."""

    def __init__(self, connection: Connection, tracker: Tracker) -> None:
        super().__init__(connection, tracker, PlanRow, Casemanagementplan)

    def _complete(self, found: Iterable[RowMapping]) -> list[Casemanagementplan]:
        found = list(found)
        plan_ids = [values["id"] for values in found]
        leefgebieden, doelen = self._leefgebieden(plan_ids), self._doelen(plan_ids)
        return [
            Casemanagementplan(
                **values,
                leefgebieden=tuple(leefgebieden[values["id"]]),
                doelen=tuple(doelen[values["id"]]),
            )
            for values in found
        ]

    def _rows(self, table: Table, plan_ids: Sequence[UUID]) -> Iterable[RowMapping]:
        query = select(table).order_by(*table.primary_key)
        if len(plan_ids) < MANY:
            query = query.where(table.c.plan_id.in_(plan_ids))
        return self._connection.execute(query).mappings()

    def _leefgebieden(self, plan_ids: Sequence[UUID]) -> dict[UUID, list[PlanLeefgebied]]:
        found: dict[UUID, list[PlanLeefgebied]] = defaultdict(list)
        for row in self._rows(_LEEFGEBIED, plan_ids):
            found[row["plan_id"]].append(_read(PlanLeefgebied, row))
        return found

    def _doelen(self, plan_ids: Sequence[UUID]) -> dict[UUID, list[Doel]]:
        acties: dict[tuple[UUID, int], list[Actie]] = defaultdict(list)
        for row in self._rows(_ACTIE, plan_ids):
            acties[row["plan_id"], row["doel_volgorde"]].append(_read(Actie, row))
        found: dict[UUID, list[Doel]] = defaultdict(list)
        for row in self._rows(_DOEL, plan_ids):
            own = tuple(acties[row["plan_id"], row["volgorde"]])
            found[row["plan_id"]].append(_read(Doel, row, acties=own))
        return found

    def _before_delete(self, entity: Casemanagementplan) -> None:
        for table in _CHILDREN:
            self._connection.execute(delete(table).where(table.c.plan_id == entity.id))

    def _after_insert(self, entity: Casemanagementplan) -> None:
        lines: list[dict[str, Any]] = []
        self._insert(_LEEFGEBIED, _numbered(entity, entity.leefgebieden))
        self._insert(_DOEL, _numbered(entity, entity.doelen))
        for number, doel in enumerate(entity.doelen):
            lines += [{**line, "doel_volgorde": number} for line in _numbered(entity, doel.acties)]
        self._insert(_ACTIE, lines)

    def _insert(self, table: Table, lines: list[dict[str, Any]]) -> None:
        if lines:
            self._connection.execute(insert(table), lines)


def _read(kind: type[Any], row: RowMapping, **extra: Any) -> Any:
    names = {field.name for field in fields(kind)}
    return kind(**{name: value for name, value in row.items() if name in names}, **extra)


def _numbered(plan: Casemanagementplan, parts: Iterable[Any]) -> list[dict[str, Any]]:
    return [
        {
            "plan_id": plan.id,
            "volgorde": number,
            **{f.name: getattr(part, f.name) for f in fields(part) if f.name != "acties"},
        }
        for number, part in enumerate(parts)
    ]
