"""Fills the bin with what a step deleted, and puts it back as it was."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from gco_desktop.domain.gezin import GezinsRelatie
from gco_desktop.domain.prullenbak import Weggegooid
from gco_desktop.domain.uren import Urenregel
from gco_desktop.errors import TerugzettenError
from gco_desktop.storage.copies import from_plain, to_plain
from gco_desktop.storage.table import Change
from gco_desktop.storage.titles import TITLES, gezin_of, title_of

if TYPE_CHECKING:
    from gco_desktop.storage.unit_of_work import UnitOfWork

_MAIN = tuple(TITLES)
_LINKS = frozenset({"signaalcontact"})  # a bare link: without one of its ends it just goes


def discarded(uow: "UnitOfWork", changes: Sequence[Change], op: datetime) -> Weggegooid | None:
    """Return what a step threw away, for the bin; nothing when it only wrote things anew."""
    moved = _moved(changes)
    gone = [
        change
        for change in changes
        if change.discarded
        and _hours_of(change.before) not in moved
        and not _replaced(change, changes)
    ]
    mains = [change for change in gone if change.table in _MAIN and _worth(change)]
    if not mains:
        return None
    main = min(mains, key=lambda change: _MAIN.index(change.table))
    entity = main.before
    assert entity is not None  # noqa: S101 - a deletion has one
    inhoud = {
        "weg": [{"tabel": each.table, "velden": to_plain(each.before)} for each in gone],
        "los": list(_loosened(changes)),
    }
    return Weggegooid(
        id=uuid5(entity.id, op.isoformat()),
        op=op,
        soort=main.table,
        titel=title_of(uow, main.table, entity),
        gezin_id=gezin_of(uow, entity),
        inhoud=json.dumps(inhoud, ensure_ascii=False),
    )


def put_back(uow: "UnitOfWork", entry: Weggegooid) -> None:
    """Make what one deletion took away what it was; raises ``TerugzettenError``."""
    try:
        plain = json.loads(entry.inhoud)
        gone = [
            (uow.table(each["tabel"]), from_plain(uow.table(each["tabel"]).kind, each["velden"]))
            for each in plain["weg"]
        ]
        loose = [
            (uow.table(name), UUID(ref), field, UUID(to)) for name, ref, field, to in plain["los"]
        ]
    except (ValueError, TypeError, KeyError, AttributeError, StopIteration) as error:
        raise TerugzettenError("onleesbaar") from error  # noqa: EM101 - a reason, not a text
    for table, entity in reversed(gone):  # what it belongs to went last
        if table.name in _LINKS and (table.taken(entity) or table.fitted(entity) is None):
            continue
        if table.taken(entity) or _overlaps(uow, entity):
            raise TerugzettenError("bestaat")  # noqa: EM101 - a reason, not a text
        fitted = table.fitted(entity)
        if fitted is None:
            raise TerugzettenError("hoort_bij")  # noqa: EM101 - a reason, not a text
        table.add(fitted)
    for table, ref, field, to in loose:
        other = table.current(ref)
        if other is not None and getattr(other, field) is None:
            table.save(replace(other, **{field: to}))
    uow.prullenbak.restore(entry.id, None)


def _moved(changes: Iterable[Change]) -> set[object]:
    """Return of which days and gezinnen the hours only went from one row to another."""
    less: Counter[object] = Counter()
    more: Counter[object] = Counter()
    for change in changes:
        for entity, count in ((change.before, less), (change.after, more)):
            if isinstance(entity, Urenregel):
                count[_hours_of(entity)] += entity.minuten
    return {key for key, minuten in more.items() if minuten == less[key]}


def _hours_of(entity: Any) -> object:
    return (entity.datum, entity.gezin_id) if isinstance(entity, Urenregel) else None


def _replaced(change: Change, changes: Iterable[Change]) -> bool:
    """Whether the same step put something else in its place."""
    return any(
        each.table == change.table
        and each.before is None
        and _same_place(change.before, each.after)
        for each in changes
    )


def _same_place(gone: Any, new: Any) -> bool:
    """Whether one thing can stand for another of its kind; hours only for those of one cell."""
    if not isinstance(gone, Urenregel):
        return True
    if gone.contact_id is not None or new.contact_id is not None:
        return bool(gone.contact_id == new.contact_id)
    return _cell_of(gone) == _cell_of(new)


def _cell_of(line: Urenregel) -> tuple[object, ...]:
    kind = line.soort, line.activiteit, line.zn_product
    return line.datum, line.gezin_id, line.traject_id, *kind


def _worth(change: Change) -> bool:
    """Whether it is more than a remark on what the program works out by itself."""
    return change.table != "mijlpaal" or not getattr(change.before, "code", "")


def _loosened(changes: Iterable[Change]) -> Iterable[tuple[str, str, str, str]]:
    for change in changes:
        if change.before is None or change.after is None:
            continue
        before, after = change.before, change.after
        for name in ("contact_id", "plan_id"):
            was = getattr(before, name, None)
            if isinstance(was, UUID) and getattr(after, name) is None:
                yield change.table, before.id.hex, name, was.hex


def _overlaps(uow: "UnitOfWork", entity: Any) -> bool:
    if not isinstance(entity, GezinsRelatie):
        return False
    others = uow.relaties.find(gezin_id=entity.gezin_id, persoon_id=entity.persoon_id)
    return any(entity.overlaps(other) for other in others)
