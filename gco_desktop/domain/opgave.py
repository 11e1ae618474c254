"""The statement of a month for an opdrachtgever: what was booked, corrected, and may be billed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.boeken import Numbered
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.uren import Boeking, month_of

ROUNDINGS = (0, 5, 6, 15, 30)  # minutes; 0 leaves it alone
DAYS_NAMED = 5
Found = tuple[int, int, Boeking]  # minutes, the number in the ledger, and the line itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Opgavehoofd:
    """Whose statement it is, and the agreements it follows.

    Without ``volgnummer`` the month is open, and the statement shows how it stands now.
    """

    opdrachtgever_id: OpdrachtgeverId | None
    naam: str
    maand: str
    volgnummer: int | None = None
    gesloten_op: date | None = None
    afronding_min: int = 0
    reistijd_declarabel: bool = False
    indirect_declarabel: bool = True
    zn_producten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opgaveregel:
    """One line; no name of anybody. ``traject`` is its code, ``activiteit`` one of the 11.

    A correction tells of which ``volgnummer`` it changes the figures: the closing of the month of
    ``datum`` that was sent before it.
    """

    datum: date
    minuten: int
    soort: str
    declarabel: bool
    activiteit: int | None = None
    traject: str = ""
    zn_product: str = ""
    omschrijving: str = ""
    volgnummer: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Totaal:
    """Minutes of one kind, activity or product; ``code`` is empty where a line has none."""

    code: str
    declarabel: int
    overig: int

    @property
    def minuten(self) -> int:
        """All minutes."""
        return self.declarabel + self.overig

    def rounded(self, step: int) -> "Totaal":
        """Return it in whole steps."""
        return Totaal(
            code=self.code,
            declarabel=round_minutes(self.declarabel, step),
            overig=round_minutes(self.overig, step),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Opgave:
    """What goes to the opdrachtgever: minutes as they were booked, rounded in totals only.

    ``opgeheven`` are corrections that cancel each other out: they are in no total, and in no file.
    ``komend`` are the days still to come, of an open month, that hours stand on already.
    """

    hoofd: Opgavehoofd
    regels: tuple[Opgaveregel, ...]
    correcties: tuple[Opgaveregel, ...]
    opgeheven: tuple[Opgaveregel, ...] = ()
    komend: tuple[date, ...] = ()

    @property
    def alle(self) -> tuple[Opgaveregel, ...]:
        """The lines of the month and the corrections on earlier ones."""
        return self.regels + self.correcties

    @property
    def totaal(self) -> Totaal:
        """Everything together, not rounded."""
        return _total("", self.alle)

    @property
    def afgerond(self) -> Totaal:
        """What is billed: the rounded totals of the kinds together."""
        parts = [each.rounded(self.hoofd.afronding_min) for each in self.per_soort]
        return Totaal(
            code="",
            declarabel=sum(each.declarabel for each in parts),
            overig=sum(each.overig for each in parts),
        )

    @property
    def correctie(self) -> Totaal:
        """The corrections together."""
        return _total("", self.correcties)

    @property
    def per_soort(self) -> tuple[Totaal, ...]:
        """The totals of each kind of hours."""
        return _by(self.alle, lambda line: line.soort)

    @property
    def per_activiteit(self) -> tuple[Totaal, ...]:
        """The totals of each activity; without one last."""
        found = _by(self.alle, lambda line: "" if line.activiteit is None else str(line.activiteit))
        return tuple(sorted(found, key=lambda each: (not each.code, int(each.code or 0))))

    @property
    def per_zn_product(self) -> tuple[Totaal, ...]:
        """The totals of each product of ZN; empty for whoever does not use them."""
        return _by(self.alle, lambda line: line.zn_product) if self.hoofd.zn_producten else ()

    @property
    def afronding(self) -> str:
        """The rule of rounding, in words."""
        return rounding_words(self.hoofd.afronding_min)

    @property
    def vooruit(self) -> str:
        """That hours stand on days still to come, in words; empty when they do not."""
        return ahead_words(self.komend)

    def looking_ahead(self, vandaag: date) -> "Opgave":
        """Return the same with the days after today that hours stand on."""
        days = sorted({line.datum for line in self.regels if line.datum > vandaag})
        return replace(self, komend=tuple(days))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bronnen:
    """What turns lines of the ledger into those of a statement.

    ``codes`` are of the trajecten; ``closings`` (ledger number, volgnummer) of each month, in
    order.
    """

    declarabel: Callable[[Boeking], bool]
    codes: Callable[[Boeking], str]
    closings: Callable[[str], Sequence[tuple[int, int]]]


def make_opgave(hoofd: Opgavehoofd, lines: Iterable[Numbered], bronnen: Bronnen) -> Opgave:
    """Return the statement of these lines of the ledger; what was taken back is left out."""
    groups: dict[tuple[object, ...], list[Numbered]] = {}
    for number, line in lines:
        groups.setdefault((line.urenregel_id, *_content(line)), []).append((number, line))
    kept, gone = [], []
    for group in groups.values():
        if minuten := sum(line.minuten for _, line in group):
            kept.append((minuten, group[0][0], group[-1][1]))
        else:
            gone += [(line.minuten, number, line) for number, line in group]
    return Opgave(
        hoofd=hoofd,
        regels=_regels((each for each in kept if not each[2].is_correctie), bronnen),
        correcties=_regels((each for each in kept if each[2].is_correctie), bronnen),
        opgeheven=_regels((each for each in gone if each[2].is_correctie), bronnen),
    )


def round_minutes(minuten: int, step: int) -> int:
    """Return whole steps, from the half on away from zero, so that a correction undoes its own."""
    if not step:
        return minuten
    whole = (2 * abs(minuten) + step) // (2 * step) * step
    return whole if minuten >= 0 else -whole


def rounding_words(step: int) -> str:
    """Return the rule of rounding as it is printed."""
    if not step:
        return "Niet afgerond: elke minuut telt."
    return (
        f"Het totaal van elke soort uren is afgerond op hele {step} minuten, vanaf de helft naar"
        " boven. De regels zelf zijn niet afgerond."
    )


def ahead_words(days: Sequence[date]) -> str:
    """Return that hours stand on days still to come; of many days the first ones are named."""
    if not days:
        return ""
    named = [f"{day.day}-{day.month}" for day in days[:DAYS_NAMED]]
    more = f" en nog {len(days) - DAYS_NAMED}" if len(days) > DAYS_NAMED else ""
    which = "een dag die nog komt" if len(days) == 1 else "dagen die nog komen"
    return f"Er staan uren bij op {which}: {', '.join(named)}{more}."


def _regels(found: Iterable[Found], bronnen: Bronnen) -> tuple[Opgaveregel, ...]:
    """Return lines by day, and what was booked first first."""
    ordered = sorted(found, key=lambda each: (each[2].datum, each[1]))
    return tuple(_regel(each, bronnen) for each in ordered)


def _regel(found: Found, bronnen: Bronnen) -> Opgaveregel:
    minuten, number, line = found
    sent = [nr for last, nr in bronnen.closings(month_of(line.datum)) if last < number]
    return Opgaveregel(
        datum=line.datum,
        minuten=minuten,
        soort=line.soort,
        declarabel=bronnen.declarabel(line),
        activiteit=line.activiteit,
        traject=bronnen.codes(line),
        zn_product=line.zn_product,
        omschrijving=line.omschrijving,
        volgnummer=sent[-1] if sent and line.is_correctie else None,
    )


def _content(line: Boeking) -> tuple[object, ...]:
    return (
        line.datum,
        line.soort,
        line.activiteit,
        line.traject_id,
        line.zn_product,
        line.declarabel,
        line.omschrijving,
    )


def _by(lines: Iterable[Opgaveregel], code_of: Callable[[Opgaveregel], str]) -> tuple[Totaal, ...]:
    groups: dict[str, list[Opgaveregel]] = {}
    for line in lines:
        groups.setdefault(code_of(line), []).append(line)
    return tuple(_total(code, group) for code, group in sorted(groups.items()))


def _total(code: str, lines: Iterable[Opgaveregel]) -> Totaal:
    lines = tuple(lines)
    return Totaal(
        code=code,
        declarabel=sum(line.minuten for line in lines if line.declarabel),
        overig=sum(line.minuten for line in lines if not line.declarabel),
    )
