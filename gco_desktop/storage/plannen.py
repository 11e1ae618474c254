"""Casemanagementplannen: one version is kept as a whole, with its leefgebieden and goals."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, Table, delete, insert, select

from gco_desktop.domain.plan import Actie, Casemanagementplan, Doel, PlanLeefgebied
from gco_desktop.storage.rows import PlanActieRow, PlanDoelRow, PlanLeefgebiedRow, PlanRow
from gco_desktop.storage.table import EntityTable, Tracker, table_of

_LEEFGEBIED, _DOEL, _ACTIE = map(table_of, (PlanLeefgebiedRow, PlanDoelRow, PlanActieRow))
_CHILDREN = (_ACTIE, _DOEL, _LEEFGEBIED)


class PlanTable(EntityTable[Casemanagementplan]):
    """The plans of all trajecten."""

    def __init__(self, connection: Connection, tracker: Tracker) -> None:
        super().__init__(connection, tracker, PlanRow, Casemanagementplan)

    def _complete(self, found: Iterable[RowMapping]) -> list[Casemanagementplan]:
        return [
            Casemanagementplan(
                **values,
                leefgebieden=self._leefgebieden(values["id"]),
                doelen=self._doelen(values["id"]),
            )
            for values in found
        ]

    def _rows(self, table: Table, plan_id: UUID) -> list[RowMapping]:
        query = select(table).where(table.c.plan_id == plan_id).order_by(*table.primary_key)
        return list(self._connection.execute(query).mappings())

    def _leefgebieden(self, plan_id: UUID) -> tuple[PlanLeefgebied, ...]:
        return tuple(_read(PlanLeefgebied, row) for row in self._rows(_LEEFGEBIED, plan_id))

    def _doelen(self, plan_id: UUID) -> tuple[Doel, ...]:
        acties: dict[int, list[Actie]] = {}
        for row in self._rows(_ACTIE, plan_id):
            acties.setdefault(row["doel_volgorde"], []).append(_read(Actie, row))
        return tuple(
            _read(Doel, row, acties=tuple(acties.get(row["volgorde"], ())))
            for row in self._rows(_DOEL, plan_id)
        )

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
