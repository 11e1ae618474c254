"""The queries behind the story of a gezin, made once: that takes longer than running them."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import (
    Integer,
    Select,
    String,
    Uuid,
    and_,
    bindparam,
    cast,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)

from gco_desktop.domain.belofte import BelofteStand
from gco_desktop.domain.dossier import DossierSoort, PlanStap
from gco_desktop.domain.mijlpaal import MijlpaalStand
from gco_desktop.storage.rows import (
    BelofteRow,
    ContactmomentRow,
    DocumentRow,
    IntensiteitPeriodeRow,
    MijlpaalRow,
    PlanRow,
    SignaalRow,
    SignaalTrajectRow,
    StatusStapRow,
    TaakRow,
    TrajectRow,
)

_BELOOFD = "beloofd"


_GEZIN = bindparam("gezin", type_=Uuid)
_MOST = bindparam("most", type_=Integer)
CONTACTEN = (
    select(
        ContactmomentRow.id,
        ContactmomentRow.datum,
        ContactmomentRow.begintijd.label("tijd"),
        ContactmomentRow.vorm.label("code"),
        ContactmomentRow.onderwerp.label("titel"),
        ContactmomentRow.traject_id,
        ContactmomentRow.duur_min,
        ContactmomentRow.activiteiten,
        ContactmomentRow.leefgebieden,
        ContactmomentRow.uitspraak,
        ContactmomentRow.volgens,
        ContactmomentRow.vertrouwelijk,
        ContactmomentRow.in_plan,
        ContactmomentRow.delen,
    )
    .where(ContactmomentRow.gezin_id == _GEZIN)
    .order_by(ContactmomentRow.datum.desc(), ContactmomentRow.begintijd.desc())
    .limit(_MOST)
)


Query = tuple[DossierSoort, Select[Any]]


@cache
def queries() -> tuple[Query, ...]:
    """Return the query of every kind but the contacts; made once, for that takes a while."""
    return tuple(_each_query())


@cache
def limited() -> tuple[Query, ...]:
    """Return the same, newest first and no more than asked for."""
    return tuple(
        (soort, query.order_by(query.selected_columns.datum.desc()).limit(_MOST))
        for soort, query in queries()
    )


@cache
def total() -> Select[Any]:
    """Return how many lines there are, of every kind."""
    contacts = select(ContactmomentRow.id).where(ContactmomentRow.gezin_id == _GEZIN)
    parts = [
        contacts,
        *(query.with_only_columns(query.selected_columns.id) for _, query in queries()),
    ]
    return select(func.count()).select_from(union_all(*parts).subquery())


def _each_query() -> Iterator[Query]:
    trajecten = select(TrajectRow.id).where(TrajectRow.gezin_id == _GEZIN)
    yield from ((DossierSoort.PLAN, query) for query in _plans(trajecten))
    yield (
        DossierSoort.STATUS,
        _line(
            StatusStapRow,
            StatusStapRow.op,
            code=cast(StatusStapRow.status, String),
            titel=StatusStapRow.reden,
            traject_id=StatusStapRow.traject_id,
        ).where(StatusStapRow.traject_id.in_(trajecten)),
    )
    yield (
        DossierSoort.INTENSITEIT,
        _line(
            IntensiteitPeriodeRow,
            IntensiteitPeriodeRow.van,
            code=cast(IntensiteitPeriodeRow.intensiteit, String),
            titel=IntensiteitPeriodeRow.reden,
            traject_id=IntensiteitPeriodeRow.traject_id,
        ).where(IntensiteitPeriodeRow.traject_id.in_(trajecten)),
    )
    yield (
        DossierSoort.DOCUMENT,
        _line(
            DocumentRow,
            func.coalesce(
                DocumentRow.datum, DocumentRow.toegevoegd_op, type_=DocumentRow.datum.type
            ),
            code=DocumentRow.soort,
            titel=DocumentRow.titel,
            traject_id=DocumentRow.traject_id,
        ).where(DocumentRow.gezin_id == _GEZIN, DocumentRow.verwijderd_op.is_(None)),
    )
    signalen = select(SignaalTrajectRow.signaal_id).where(
        SignaalTrajectRow.traject_id.in_(trajecten)
    )
    yield (
        DossierSoort.SIGNAAL,
        _line(
            SignaalRow, SignaalRow.datum, code=SignaalRow.categorie, titel=SignaalRow.titel
        ).where(SignaalRow.id.in_(signalen)),
    )
    yield (
        DossierSoort.TAAK,
        _line(TaakRow, TaakRow.gedaan_op, tijd=TaakRow.tijd, titel=TaakRow.tekst).where(
            TaakRow.gezin_id == _GEZIN, TaakRow.gedaan_op.is_not(None)
        ),
    )
    yield from ((DossierSoort.BELOFTE, query) for query in _promises())
    yield (
        DossierSoort.MIJLPAAL,
        _line(
            MijlpaalRow,
            MijlpaalRow.afgehandeld_op,
            code=MijlpaalRow.code,
            titel=MijlpaalRow.label,
            traject_id=MijlpaalRow.traject_id,
        ).where(
            MijlpaalRow.gezin_id == _GEZIN,
            MijlpaalRow.stand == MijlpaalStand.GEDAAN,
            MijlpaalRow.afgehandeld_op.is_not(None),
        ),
    )


def _plans(trajecten: Select[Any]) -> Iterator[Select[Any]]:
    days = (
        (PlanStap.GEMAAKT, PlanRow.gemaakt_op),
        (PlanStap.BESPROKEN, PlanRow.besproken_op),
        (PlanStap.VASTGESTELD, PlanRow.vastgesteld_op),
    )
    for stap, day in days:
        query = _line(
            PlanRow,
            day,
            stap=literal(stap.value),
            code=cast(PlanRow.versie, String),
            traject_id=PlanRow.traject_id,
        ).where(PlanRow.traject_id.in_(trajecten), day.is_not(None))
        if stap is PlanStap.BESPROKEN:  # on the day it was agreed on, that says it all
            other = or_(PlanRow.vastgesteld_op.is_(None), PlanRow.vastgesteld_op != day)
            query = query.where(other)
        yield query


def _promises() -> Iterator[Select[Any]]:
    made = _line(
        BelofteRow,
        BelofteRow.beloofd_op,
        stap=literal(_BELOOFD),
        code=cast(BelofteRow.van, String),
        titel=BelofteRow.tekst,
    )
    yield made.where(BelofteRow.gezin_id == _GEZIN)
    settled = _line(
        BelofteRow,
        BelofteRow.afgedaan_op,
        stap=cast(BelofteRow.stand, String),
        code=cast(BelofteRow.van, String),
        titel=BelofteRow.tekst,
    )
    done = and_(BelofteRow.stand != BelofteStand.OPEN, BelofteRow.afgedaan_op.is_not(None))
    yield settled.where(BelofteRow.gezin_id == _GEZIN, done)


def _line(row: Any, day: Any, **columns: Any) -> Select[Any]:
    """Return the query of one kind, with the columns every kind has but a contact."""
    empty: dict[str, Any] = {
        "tijd": null(),
        "code": literal(""),
        "stap": literal(""),
        "titel": literal(""),
        "traject_id": null(),
    }
    chosen = [column.label(name) for name, column in (empty | columns).items()]
    return select(row.id, day.label("datum"), *chosen)
