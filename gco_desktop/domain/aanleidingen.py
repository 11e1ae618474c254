"""What makes a term run: a birth, a decision, a procedure, a plan or the end of a traject."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId, IndicatieId, PersoonId, ProcedureId, TrajectId
from gco_desktop.domain.indicatie import Indicatie, Procedure, Proceduresoort
from gco_desktop.domain.termijnen import last_day

LANG = 182  # days after which a term that nobody looked at asks no more
KORT = 60
NIET = 0
PLAN_NIET_VASTGESTELD = "W05"
ZES_WEKEN = (Proceduresoort.BEZWAAR, Proceduresoort.BEROEP, Proceduresoort.KLACHT)
WLZ, WMO, JEUGDWET, ZVW = "WLZ", "WMO", "JEUGDWET", "ZVW"
_PGB = frozenset({"PGB", "MPT_PGB"})
_PGB_ASKS_UNTIL = (1, 31)
_PGB_DAY = (12, 15)
_BESCHIKKING = {WMO: "WMO_BESCHIKKING", JEUGDWET: "JEUGD_BESCHIKKING", WLZ: "CIZ_BESLUIT"}
_NOT_FOR_ALL = frozenset({"L18_INDICATIE", "L23_LVG", "L23_JEUGD"})
LEEFTIJD = (
    "L12",
    "L16",
    "L16T",
    "L17",
    "L18_WAJONG",
    "L18_WAJONG_U",
    "L18_VERTEGENW",
    "L18_OVERGANG",
    "L18_GELD",
    "L18_INDICATIE",
    "L20_VSO",
    "L21",
    "L23_LVG",
    "L23_JEUGD",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanleiding:
    """That a term of this kind runs from ``basis``, which may be a year of birth only.

    ``datum`` is a day that was set elsewhere, instead of the calculated one; ``klaar`` tells that
    what the term waits for has come. ``geldig`` is how many days it goes on asking once its day
    has passed. ``los`` tells that words of the user hold for any base: a birth is one.
    """

    code: str
    basis: date | int
    persoon_id: PersoonId | None = None
    traject_id: TrajectId | None = None
    indicatie_id: IndicatieId | None = None
    procedure_id: ProcedureId | None = None
    datum: date | None = None
    klaar: bool = False
    geldig: int = LANG
    los: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajectBron:
    """What of a traject starts a term; ``nazorg_op`` is when it ended or went into nazorg."""

    traject_id: TrajectId
    gezin_id: GezinId
    actief: bool
    client_id: PersoonId | None = None
    start: date | None = None
    vastgesteld_op: date | None = None
    evaluatie_op: date | None = None
    nazorg_op: date | None = None


def of_persoon(
    persoon: Persoon, indicaties: Sequence[Indicatie], codes: Sequence[str] = LEEFTIJD
) -> Iterator[Aanleiding]:
    """Yield what follows from a birth; with a year only it is known in which year."""
    basis = persoon.geboortedatum or persoon.geboortejaar
    if basis is None:
        return
    for code in codes:
        if code not in _NOT_FOR_ALL or _fits(code, indicaties):
            yield Aanleiding(code=code, basis=basis, persoon_id=persoon.id, geldig=KORT, los=True)


def of_indicaties(
    wanted: Iterable[Indicatie],
    indicaties: Sequence[Indicatie],
    procedures: Sequence[Procedure],
    vandaag: date,
) -> Iterator[Aanleiding]:
    """Yield what follows from some of the decisions about one person, beside all of them."""
    objected = {
        procedure.indicatie_id
        for procedure in procedures
        if procedure.soort is Proceduresoort.BEZWAAR
    }
    for indicatie in wanted:
        yield from _request(indicatie)
        if indicatie.verzonden_op and indicatie.id not in objected:
            yield _about(indicatie)(code="BEZWAAR", basis=indicatie.verzonden_op, geldig=NIET)
        if indicatie.wet == WLZ:
            yield from _wlz(indicatie, indicaties, vandaag)
        if indicatie.zorg_vanaf:
            yield _about(indicatie)(code="NAZORG_CHECK", basis=indicatie.zorg_vanaf, geldig=KORT)
        yield from _ends(indicatie, indicaties)


def of_procedures(procedures: Sequence[Procedure]) -> Iterator[Aanleiding]:
    """Yield what follows from the procedures of one person."""
    appealed = any(procedure.soort is Proceduresoort.BEROEP for procedure in procedures)
    for procedure in procedures:
        match procedure.soort:
            case Proceduresoort.BEZWAAR:
                yield from _bezwaar(procedure, appealed=appealed)
            case Proceduresoort.BEROEP:
                yield from _against(procedure, "BEROEP")
            case Proceduresoort.KLACHT:
                yield from _klacht(procedure)
            case _:
                if procedure.uiterlijk:
                    yield _in(procedure)(
                        code="", basis=procedure.uiterlijk, klaar=_handed_in(procedure)
                    )


def of_traject(traject: TrajectBron) -> Iterator[Aanleiding]:
    """Yield what follows from a plan, from its absence, or from the end of a traject."""
    term = partial(Aanleiding, traject_id=traject.traject_id, persoon_id=traject.client_id)
    if traject.nazorg_op:
        yield term(code="NAZORG_CHECK", basis=traject.nazorg_op, geldig=KORT)
    if not traject.actief:
        return
    if traject.vastgesteld_op:
        basis, evaluatie = traject.vastgesteld_op, traject.evaluatie_op
        yield term(code="PLAN_EVALUATIE", basis=basis, datum=evaluatie)
    elif traject.start:
        yield term(code=PLAN_NIET_VASTGESTELD, basis=traject.start)


def calculated_last_day(procedure: Procedure) -> date | None:
    """Return the last day that follows from the day of sending, where the law gives one."""
    sent = procedure.verzonden_op
    return last_day(sent) if sent and procedure.soort in ZES_WEKEN else None


def runs_on(indicatie: Indicatie, day: date) -> bool:
    """Whether a decision holds on ``day``; without dates it does."""
    begun = indicatie.ingang is None or indicatie.ingang <= day
    return begun and (indicatie.einde is None or indicatie.einde >= day)


def has_pgb(indicatie: Indicatie) -> bool:
    """Whether some of the care is bought with a pgb."""
    return not _PGB.isdisjoint(indicatie.leveringsvormen)


def _fits(code: str, indicaties: Sequence[Indicatie]) -> bool:
    """Whether an age matters; of whom no decision is known, every age but that of LVG may."""
    if code == "L23_LVG":
        return any("LVG" in each.zorgprofiel for each in indicaties)
    wet = {"L18_INDICATIE": WLZ, "L23_JEUGD": JEUGDWET}.get(code)
    return wet is None or not indicaties or any(each.wet == wet for each in indicaties)


def _about(indicatie: Indicatie) -> partial[Aanleiding]:
    return partial(Aanleiding, persoon_id=indicatie.persoon_id, indicatie_id=indicatie.id)


def _request(indicatie: Indicatie) -> Iterator[Aanleiding]:
    asked = bool(indicatie.aangevraagd_op or indicatie.verzonden_op or indicatie.ingang)
    told, wet = indicatie.gemeld_op, indicatie.wet
    if told and wet == WMO:
        yield _about(indicatie)(code="WMO_MELDING_PP", basis=told, klaar=asked, geldig=NIET)
        yield _about(indicatie)(code="WMO_ONDERZOEK", basis=told, klaar=asked)
    if told and wet == WLZ:
        yield _about(indicatie)(
            code="WLZ_PP", basis=told, klaar=bool(indicatie.zorgplan_op), geldig=NIET
        )
    if indicatie.aangevraagd_op and wet in _BESCHIKKING:
        decided = bool(indicatie.verzonden_op or indicatie.ingang)
        yield _about(indicatie)(
            code=_BESCHIKKING[wet], basis=indicatie.aangevraagd_op, klaar=decided
        )


def _wlz(
    indicatie: Indicatie, indicaties: Sequence[Indicatie], vandaag: date
) -> Iterator[Aanleiding]:
    if indicatie.zorg_vanaf:
        talked = bool(indicatie.zorgplan_op)
        yield _about(indicatie)(code="WLZ_ZORGPLAN", basis=indicatie.zorg_vanaf, klaar=talked)
    if indicatie.zorgplan_op:
        yield _about(indicatie)(code="WLZ_ZORGPLAN_EV", basis=indicatie.zorgplan_op)
    if indicatie.ingang and _first_wlz(indicatie, indicaties):
        started = indicatie.zorg_vanaf is not None
        yield _about(indicatie)(code="OVERBRUGGING", basis=indicatie.ingang, klaar=started)
    if has_pgb(indicatie):
        day = _pgb_day(vandaag)
        if runs_on(indicatie, day):
            yield _about(indicatie)(code="PGB_WLZ_JAAR", basis=day)


def _ends(indicatie: Indicatie, indicaties: Sequence[Indicatie]) -> Iterator[Aanleiding]:
    if indicatie.einde:
        followed = any(_follows(other, indicatie, indicatie.einde) for other in indicaties)
        yield _about(indicatie)(code="INDICATIE_EINDE", basis=indicatie.einde, klaar=followed)
        if indicatie.wet in (WMO, JEUGDWET) and has_pgb(indicatie):
            yield _about(indicatie)(code="PGB_WMO_EINDE", basis=indicatie.einde, klaar=followed)
    if indicatie.meerzorg_tot:
        yield _about(indicatie)(code="MEERZORG_EINDE", basis=indicatie.meerzorg_tot)


def _follows(other: Indicatie, ended: Indicatie, einde: date) -> bool:
    """Whether ``other`` takes over when ``ended`` ends; of the Wlz a person has one at a time."""
    if other is ended or other.wet != ended.wet or not ended.wet or other.ingang is None:
        return False
    same = ended.wet == WLZ or _same_words(other.omschrijving, ended.omschrijving)
    later = other.einde is None or other.einde > einde
    return same and later and other.ingang <= einde + timedelta(days=1)


def _same_words(one: str, other: str) -> bool:
    return bool(one.strip()) and one.strip().casefold() == other.strip().casefold()


def _first_wlz(indicatie: Indicatie, indicaties: Iterable[Indicatie]) -> bool:
    earlier = (each.ingang for each in indicaties if each.wet == WLZ and each is not indicatie)
    return not any(day and indicatie.ingang and day < indicatie.ingang for day in earlier)


def _pgb_day(vandaag: date) -> date:
    """Return the 15 December that asks now (until the end of January) or comes next."""
    year = vandaag.year - 1 if (vandaag.month, vandaag.day) <= _PGB_ASKS_UNTIL else vandaag.year
    return date(year, *_PGB_DAY)


def _in(procedure: Procedure) -> partial[Aanleiding]:
    return partial(Aanleiding, persoon_id=procedure.persoon_id, procedure_id=procedure.id)


def _handed_in(procedure: Procedure) -> bool:
    return bool(procedure.ingediend_op or procedure.beslist_op or procedure.uitkomst)


def _against(procedure: Procedure, code: str) -> Iterator[Aanleiding]:
    """Yield the last day to hand it in, counted from the decision or as the user knows it."""
    basis = procedure.verzonden_op or procedure.uiterlijk
    if basis:
        done = _handed_in(procedure)
        yield _in(procedure)(code=code, basis=basis, datum=procedure.uiterlijk, klaar=done)


def _bezwaar(procedure: Procedure, *, appealed: bool) -> Iterator[Aanleiding]:
    yield from _against(procedure, "BEZWAAR")
    end = procedure.uiterlijk or calculated_last_day(procedure)
    if end and procedure.ingediend_op:
        decided = bool(procedure.beslist_op or procedure.uitkomst)
        yield _in(procedure)(code="BEZWAAR_BESLUIT", basis=end, klaar=decided)
    if procedure.beslist_op and not appealed:
        yield _in(procedure)(code="BEROEP", basis=procedure.beslist_op, geldig=NIET)


def _klacht(procedure: Procedure) -> Iterator[Aanleiding]:
    basis = procedure.verzonden_op or procedure.ingediend_op or procedure.uiterlijk
    if basis:
        answered = bool(procedure.beslist_op or procedure.uitkomst)
        yield _in(procedure)(code="KLACHT", basis=basis, datum=procedure.uiterlijk, klaar=answered)
