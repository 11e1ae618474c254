"""Terms and milestones: which day follows from which, and how a term stands."""

from dataclasses import dataclass
from datetime import date, timedelta

from gco_desktop.domain.datum import is_leap
from gco_desktop.domain.ids import (
    GezinId,
    IndicatieId,
    MijlpaalId,
    PersoonId,
    ProcedureId,
    TrajectId,
)
from gco_desktop.domain.mijlpaal import MijlpaalStand

BEZWAAR_DAGEN = 42  # six weeks, counted from the day of sending; a weekend does not extend it
_MONTHS_PER_YEAR = 12
_SCHOOL_YEAR_ENDS = (7, 31)
_FEBRUARY = 2
_LONGEST = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # days of each month


@dataclass(frozen=True, slots=True, kw_only=True)
class Termijnsoort:
    """One kind of term: ``datum = basis + jaren, maanden, dagen``, as in mijlpaal.csv.

    With ``schooljaar`` the day moves to the end of its school year; with ``eigen_datum`` nothing
    tells the day but the user. ``herinner`` is how many days before it the reminder starts.
    """

    code: str
    label: str
    basis: str = ""
    jaren: int = 0
    maanden: int = 0
    dagen: int = 0
    schooljaar: bool = False
    eigen_datum: bool = False
    herinner: int = 0
    actie: str = ""
    verificatie: str = ""

    @property
    def loopt(self) -> bool:
        """Whether time passes between its base and its day."""
        return bool(self.jaren or self.maanden or self.dagen)

    def op(self, basis: date) -> date:
        """Return the day that follows from ``basis``; of 29 February the safe side, the 28th."""
        months = self.jaren * _MONTHS_PER_YEAR + self.maanden
        day = add_months(basis, months) if months else basis
        day += timedelta(days=self.dagen)
        return end_of_school_year(day) if self.schooljaar else day


def add_months(day: date, months: int) -> date:
    """Return the same day so many months on; the last of the month where there is no such day."""
    years, month = divmod(day.month - 1 + months, _MONTHS_PER_YEAR)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, _LONGEST[month], 28 if _short(year, month) else 31))


def _short(year: int, month: int) -> bool:
    return month == _FEBRUARY and not is_leap(year)


def end_of_school_year(day: date) -> date:
    """Return the 31 July on or after ``day``."""
    end = date(day.year, *_SCHOOL_YEAR_ENDS)
    return end if day <= end else end.replace(year=day.year + 1)


def last_day(verzonden_op: date) -> date:
    """Return the last day to object to what was sent on this day; it is not extended."""
    return verzonden_op + timedelta(days=BEZWAAR_DAGEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Termijn:
    """One term of a gezin, as it stands.

    ``datum`` is the day that counts, ``berekend`` the one that follows from ``basis_op``, and
    ``gezet`` the one the user set. With a year of birth only there is a ``jaar`` and no day.
    ``herinner_vanaf`` is absent when nothing reminds of it: it was handled, it passed long ago, or
    the person died. ``over`` is the decision or the procedure it belongs to; ``mijlpaal_id`` is
    where the user's words on it are kept, and ``eigen`` tells that the user added it.
    """

    gezin_id: GezinId
    gezin: str
    code: str
    label: str
    datum: date | None = None
    jaar: int | None = None
    berekend: date | None = None
    gezet: date | None = None
    basis_op: date | None = None
    herinner_vanaf: date | None = None
    stand: MijlpaalStand = MijlpaalStand.OPEN
    vanzelf: bool = False
    voorbij: bool = False
    eigen: bool = False
    persoon: str = ""
    over: str = ""
    notitie: str = ""
    persoon_id: PersoonId | None = None
    traject_id: TrajectId | None = None
    indicatie_id: IndicatieId | None = None
    procedure_id: ProcedureId | None = None
    mijlpaal_id: MijlpaalId | None = None

    @property
    def open(self) -> bool:
        """Whether it still asks for something, now or later."""
        return self.stand is MijlpaalStand.OPEN and not self.voorbij

    @property
    def gewijzigd(self) -> bool:
        """Whether the user set another day than the calculated one."""
        return self.berekend is not None and self.datum != self.berekend

    def days(self, vandaag: date) -> int | None:
        """Return the days until it; less than nothing when it is late."""
        return None if self.datum is None else (self.datum - vandaag).days

    def late(self, vandaag: date) -> bool:
        """Whether its day passed and it is still open."""
        return self.open and self.datum is not None and self.datum < vandaag

    def asks(self, vandaag: date) -> bool:
        """Whether the reminder has begun."""
        return self.open and self.herinner_vanaf is not None and self.herinner_vanaf <= vandaag


def by_date(termijn: Termijn) -> tuple[date, str]:
    """Return what orders terms: the first day first; only a year comes at the end of it."""
    year_end = date(termijn.jaar, 12, 31) if termijn.jaar else date.max
    return termijn.datum or year_end, termijn.label
