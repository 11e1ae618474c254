"""What terms follow from, of one gezin or of all: one query per kind of thing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from gco_desktop.domain.aanleidingen import TrajectBron
from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId, PersoonId, TrajectId
from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.mijlpaal import Mijlpaal
from gco_desktop.domain.plan import PlanStatus
from gco_desktop.domain.termijnlijst import GezinBron
from gco_desktop.domain.traject import TrajectStatus
from gco_desktop.storage.reads.plain_rows import AnySelect, PlainRows, Rows
from gco_desktop.storage.rows import (
    GezinRow,
    GezinsRelatieRow,
    IndicatieRow,
    MijlpaalRow,
    PersoonRow,
    PlanRow,
    ProcedureRow,
    Row,
    StatusStapRow,
    TrajectRow,
)
from gco_desktop.storage.table import STORED, table_of

T = TypeVar("T")
CLIENT, OVERLEDEN = "CLIENT", "OVERLEDEN"
_NO_TERM = frozenset({"besluitnummer", "instantie_id", "meerzorg_van", "notitie"})
_MEMBERS = select(
    GezinsRelatieRow.gezin_id,
    GezinsRelatieRow.relatie,
    GezinsRelatieRow.is_client,
    PersoonRow.id,
    PersoonRow.voornaam,
    PersoonRow.achternaam,
    PersoonRow.geboortedatum,
    PersoonRow.geboortejaar,
    PersoonRow.overleden_op,
).join(PersoonRow, PersoonRow.id == GezinsRelatieRow.persoon_id)
_WITH_TERMS = (  # who else is in a gezin makes no term run
    GezinsRelatieRow.is_client,
    GezinsRelatieRow.relatie == "CLIENT",
    PersoonRow.id.in_(select(TrajectRow.client_id)),
    PersoonRow.id.in_(select(IndicatieRow.persoon_id)),
    PersoonRow.id.in_(select(ProcedureRow.persoon_id)),
    PersoonRow.id.in_(select(MijlpaalRow.persoon_id)),
)
_SUPPORTED = (  # where every traject ended nothing is asked any more
    select(GezinsRelatieRow.persoon_id)
    .join(GezinRow, GezinRow.id == GezinsRelatieRow.gezin_id)
    .where(
        GezinRow.gearchiveerd_op.is_(None),
        or_(
            GezinRow.id.in_(
                select(TrajectRow.gezin_id).where(
                    TrajectRow.status.in_([each for each in TrajectStatus if not each.gesloten])
                )
            ),
            GezinRow.id.not_in(select(TrajectRow.gezin_id)),
        ),
    )
)
_AGREED = (
    select(PlanRow.traject_id, PlanRow.vastgesteld_op, PlanRow.evaluatie_op)
    .where(PlanRow.status == PlanStatus.VASTGESTELD)
    .subquery()
)
_AFTERCARE = (
    select(StatusStapRow.traject_id, func.max(StatusStapRow.op).label("op"))
    .where(StatusStapRow.status == TrajectStatus.NAZORG)
    .group_by(StatusStapRow.traject_id)
    .subquery()
)
_TRAJECTEN = (
    select(
        TrajectRow.id,
        TrajectRow.gezin_id,
        TrajectRow.client_id,
        TrajectRow.status,
        TrajectRow.start,
        TrajectRow.eind,
        TrajectRow.afsluitreden,
        _AGREED.c.vastgesteld_op,
        _AGREED.c.evaluatie_op,
        _AFTERCARE.c.op.label("nazorg_op"),
    )
    .outerjoin(_AGREED, _AGREED.c.traject_id == TrajectRow.id)
    .outerjoin(_AFTERCARE, _AFTERCARE.c.traject_id == TrajectRow.id)
)


class _Run(NamedTuple):
    """One row of ``_TRAJECTEN``."""

    id: TrajectId
    gezin_id: GezinId
    client_id: PersoonId | None
    status: TrajectStatus
    start: date | None
    eind: date | None
    afsluitreden: str | None
    vastgesteld_op: date | None
    evaluatie_op: date | None
    nazorg_op: date | None


class TermijnReads:
    """Gathers what terms follow from."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def bronnen(self, gezin_id: UUID | None = None) -> list[GezinBron]:
        """Return it for one gezin, or for every gezin that is not archived."""
        gezinnen = select(GezinRow.id, GezinRow.naam, GezinRow.gearchiveerd_op)
        members, trajecten = _MEMBERS.where(or_(*_WITH_TERMS)), _TRAJECTEN
        if gezin_id is None:
            gezinnen = gezinnen.where(GezinRow.gearchiveerd_op.is_(None))
            asked = select(GezinRow.id).where(GezinRow.gearchiveerd_op.is_(None))
            members = members.where(GezinsRelatieRow.gezin_id.in_(asked))
            trajecten = trajecten.where(TrajectRow.gezin_id.in_(asked))
        else:
            gezinnen = gezinnen.where(GezinRow.id == gezin_id)
            members = _MEMBERS.where(GezinsRelatieRow.gezin_id == gezin_id)
            trajecten = trajecten.where(TrajectRow.gezin_id == gezin_id)
        return self._gather(gezinnen, members, trajecten, gezin_id)

    def _gather(
        self, gezinnen: AnySelect, members: AnySelect, trajecten: AnySelect, one: UUID | None
    ) -> list[GezinBron]:
        rows = PlainRows(self._connection)
        personen, clienten = _members(rows.of(members))
        runs, closed, served = _trajecten(rows.of(trajecten), personen, clienten)
        wanted = None if one is None else [persoon.id for persoon in personen[GezinId(one)]]
        indicaties = _of_personen(rows, IndicatieRow, Indicatie, wanted)
        procedures = _of_personen(rows, ProcedureRow, Procedure, wanted)
        said = _said(rows, one, wanted)
        found = []
        for gezin_id, naam, gearchiveerd_op in rows.of(gezinnen):
            ids = [persoon.id for persoon in personen[gezin_id]]
            found.append(
                GezinBron(
                    gezin_id=gezin_id,
                    naam=naam,
                    archief=gearchiveerd_op is not None,
                    gesloten=closed.get(gezin_id, False),
                    personen=tuple(personen[gezin_id]),
                    clienten=frozenset(clienten[gezin_id] | served[gezin_id]),
                    indicaties=_all(indicaties, ids),
                    procedures=_all(procedures, ids),
                    trajecten=tuple(runs[gezin_id]),
                    mijlpalen=_words(said, gezin_id, ids),
                )
            )
        return found


def _of_personen(
    rows: PlainRows, kind_row: type[Row], kind: type[T], wanted: list[PersoonId] | None
) -> Mapping[PersoonId, list[T]]:
    """Return it by person.

    Of all persons only of those that support goes on for, and without what makes no term.
    """
    table = table_of(kind_row)
    about = table.c.persoon_id.in_(_SUPPORTED if wanted is None else wanted)
    columns = [each for each in table.c if wanted is not None or each.key not in _NO_TERM]
    names = [each.key for each in columns]
    place = names.index("persoon_id")
    found: dict[PersoonId, list[T]] = defaultdict(list)
    for row in rows.of(select(*columns).where(about).order_by(STORED)):
        found[row[place]].append(kind(**dict(zip(names, row, strict=True))))
    return found


def _said(
    rows: PlainRows, one: UUID | None, wanted: list[PersoonId] | None
) -> Mapping[UUID, list[Mijlpaal]]:
    """Return the user's words by gezin, and by person: those hold in each of the gezinnen."""
    table = table_of(MijlpaalRow)
    query = select(table).order_by(STORED)
    if one is not None:
        about = [table.c.gezin_id == one, table.c.persoon_id.in_(wanted or ())]
        query = query.where(or_(*about))
    found: dict[UUID, list[Mijlpaal]] = defaultdict(list)
    names = table.c.keys()
    for row in rows.of(query):
        mijlpaal = Mijlpaal(**dict(zip(names, row, strict=True)))
        found[mijlpaal.gezin_id].append(mijlpaal)
        if mijlpaal.persoon_id is not None:
            found[mijlpaal.persoon_id].append(mijlpaal)
    return found


def _members(
    rows: Rows,
) -> tuple[dict[GezinId, list[Persoon]], dict[GezinId, set[PersoonId]]]:
    personen: dict[GezinId, list[Persoon]] = defaultdict(list)
    clienten: dict[GezinId, set[PersoonId]] = defaultdict(set)
    seen: set[tuple[int, int]] = set()
    for gezin_id, relatie, is_client, *values in rows:
        persoon_id = values[0]
        if is_client or relatie == CLIENT:
            clienten[gezin_id].add(persoon_id)
        place = gezin_id.int, persoon_id.int
        if place not in seen:
            seen.add(place)
            personen[gezin_id].append(_persoon(*values))
    return personen, clienten


def _persoon(*values: Any) -> Persoon:
    names = ("id", "voornaam", "achternaam", "geboortedatum", "geboortejaar", "overleden_op")
    return Persoon(**dict(zip(names, values, strict=True)))


def _trajecten(
    rows: Rows,
    personen: Mapping[GezinId, list[Persoon]],
    clienten: Mapping[GezinId, set[PersoonId]],
) -> tuple[dict[GezinId, list[TrajectBron]], dict[GezinId, bool], dict[GezinId, set[PersoonId]]]:
    runs: dict[GezinId, list[TrajectBron]] = defaultdict(list)
    closed: dict[GezinId, bool] = {}
    served: dict[GezinId, set[PersoonId]] = defaultdict(set)
    for row in map(_Run._make, rows):
        wanted = {row.client_id} if row.client_id else clienten.get(row.gezin_id, set())
        served_here = [each for each in personen.get(row.gezin_id, ()) if each.id in wanted]
        gone = bool(served_here) and all(each.overleden_op for each in served_here)
        died = gone or row.afsluitreden == OVERLEDEN
        closed[row.gezin_id] = closed.get(row.gezin_id, True) and row.status.gesloten
        if row.client_id is not None:
            served[row.gezin_id].add(row.client_id)
        runs[row.gezin_id].append(
            TrajectBron(
                traject_id=row.id,
                gezin_id=row.gezin_id,
                client_id=row.client_id,
                actief=row.status.actief and row.status is not TrajectStatus.NAZORG and not died,
                start=row.start,
                vastgesteld_op=row.vastgesteld_op,
                evaluatie_op=row.evaluatie_op,
                nazorg_op=None if died else _aftercare(row),
            )
        )
    return runs, closed, served


def _aftercare(row: _Run) -> date | None:
    """Return the day support ended, or went into nazorg; none while it goes on."""
    if row.status is TrajectStatus.NAZORG:
        return row.nazorg_op or row.eind
    return row.eind if row.status is TrajectStatus.AFGESLOTEN else None


def _all(found: Mapping[PersoonId, list[T]], ids: Iterable[PersoonId]) -> tuple[T, ...]:
    return tuple(thing for persoon_id in ids for thing in found.get(persoon_id, ()))


def _words(
    said: Mapping[UUID, list[Mijlpaal]], gezin_id: GezinId, ids: Iterable[PersoonId]
) -> tuple[Mijlpaal, ...]:
    found = {each.id: each for key in (gezin_id, *ids) for each in said.get(key, ())}
    return tuple(found.values())
