"""Puts the summaries of a team together; what was merged stays merged and is shown as such."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from gco_desktop.domain.periode import Periode
from gco_desktop.exports.contents import CATEGORIES, GedeeldSignaal, Samenvatting
from gco_desktop.exports.sheet import Value, hours, sheet

HEADER = ("Periode", "Onderdeel", "Omschrijving", "Uren", "Minuten", "Melders")
ALLES = "alle perioden"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiviteitUren:
    """Hours of one activity: what is known of it, and how many reporters had to merge it."""

    activiteit: int
    minuten: int
    melders: int
    samengevoegd_bij: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroepUren:
    """Hours of several activities that no one can take apart."""

    activiteiten: tuple[int, ...]
    minuten: int
    melders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamUren:
    """The hours of a quarter, or of all (``periode`` is empty), of those who sent a summary.

    ``totaal`` is the sum of ``activiteiten``, ``groepen``, ``overig`` and ``niet_uitgesplitst``;
    the last is of summaries with too few families. ``gezinnen`` is the sum of bands at the end
    of a quarter.
    """

    periode: Periode | None
    melders: tuple[str, ...]
    totaal: int
    overig: int
    niet_uitgesplitst: int
    melders_niet_uitgesplitst: int
    activiteiten: tuple[ActiviteitUren, ...]
    groepen: tuple[GroepUren, ...]
    gezinnen: tuple[int, int] | None

    @property
    def bekend(self) -> int:
        """Minutes with an activity of their own."""
        return sum(activiteit.minuten for activiteit in self.activiteiten)

    @property
    def samengevoegd(self) -> int:
        """Minutes that stand in a merged group."""
        return sum(groep.minuten for groep in self.groepen)


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamOverzicht:
    """A team: hours by quarter and together, signals, and what was left out and why.

    ``dubbel`` came twice, ``vervangen`` gave way to a newer one of the same reporter and quarter,
    ``tegenstrijdig`` has the same number as the one used but other contents.
    """

    team_size: int | None
    perioden: tuple[TeamUren, ...]
    totaal: TeamUren
    signalen: tuple[GedeeldSignaal, ...]
    gebruikt: tuple[Samenvatting, ...]
    dubbel: tuple[Samenvatting, ...]
    vervangen: tuple[Samenvatting, ...]
    tegenstrijdig: tuple[Samenvatting, ...]

    @property
    def per_categorie(self) -> tuple[tuple[str, int], ...]:
        """Signals by theme, the most frequent first."""
        counts = Counter(signaal.categorie for signaal in self.signalen)
        return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def combine(summaries: Iterable[Samenvatting], team_size: int | None) -> TeamOverzicht:
    """Return the summaries put together; their order makes no difference to the figures."""
    once: dict[tuple[str, Periode, str], Samenvatting] = {}
    double = []
    for summary in summaries:
        key = (summary.melder, summary.periode, summary.sha256)
        if once.setdefault(key, summary) is not summary:
            double.append(summary)
    used = _newest(once.values())
    left_out = [s for s in once.values() if s is not used[s.melder, s.periode]]
    same_number = [s for s in left_out if s.volgnummer == used[s.melder, s.periode].volgnummer]
    chosen = sorted(used.values(), key=lambda s: (s.periode, s.melder))
    return TeamOverzicht(
        team_size=team_size,
        perioden=tuple(
            _hours([s for s in chosen if s.periode == periode], periode)
            for periode in sorted({s.periode for s in chosen})
        ),
        totaal=_hours(chosen, None),
        signalen=tuple(
            sorted((x for s in chosen for x in s.signalen), key=lambda signaal: signaal.sort_key)
        ),
        gebruikt=tuple(chosen),
        dubbel=tuple(double),
        vervangen=tuple(s for s in left_out if s not in same_number),
        tegenstrijdig=tuple(same_number),
    )


def _newest(summaries: Iterable[Samenvatting]) -> dict[tuple[str, Periode], Samenvatting]:
    newest: dict[tuple[str, Periode], Samenvatting] = {}
    # Two of the same number contradict; the check figure decides, so that order does not.
    for summary in sorted(summaries, key=lambda s: (s.volgnummer, s.sha256)):
        newest[summary.melder, summary.periode] = summary
    return newest


def _hours(summaries: Sequence[Samenvatting], periode: Periode | None) -> TeamUren:
    whole = [s for s in summaries if not s.uitgesplitst]
    bands = [(s.gezinnen_van, s.gezinnen_tot) for s in summaries]
    return TeamUren(
        periode=periode,
        melders=tuple(sorted({s.melder for s in summaries})),
        totaal=sum(s.totaal for s in summaries),
        overig=sum(s.overig or 0 for s in summaries),
        niet_uitgesplitst=sum(s.totaal for s in whole),
        melders_niet_uitgesplitst=len({s.melder for s in whole}),
        activiteiten=tuple(_activity(nr, summaries) for nr in CATEGORIES),
        groepen=_merged(summaries),
        gezinnen=(sum(lo for lo, _ in bands), sum(hi for _, hi in bands)) if periode else None,
    )


def _activity(nr: int, summaries: Sequence[Samenvatting]) -> ActiviteitUren:
    alone = [(s, g) for s in summaries for g in s.groepen if g.activiteiten == (nr,)]
    merged = [s for s in summaries if s.samengevoegd and nr in s.samengevoegd.activiteiten]
    return ActiviteitUren(
        activiteit=nr,
        minuten=sum(groep.minuten for _, groep in alone),
        melders=len({s.melder for s, _ in alone}),
        samengevoegd_bij=len({s.melder for s in merged}),
    )


def _merged(summaries: Sequence[Samenvatting]) -> tuple[GroepUren, ...]:
    """Return the merged groups, those of the same activities as one; the largest first."""
    found: dict[tuple[int, ...], list[Samenvatting]] = {}
    for summary in summaries:
        if summary.samengevoegd:
            found.setdefault(summary.samengevoegd.activiteiten, []).append(summary)
    groups = (
        GroepUren(
            activiteiten=activiteiten,
            minuten=sum(s.samengevoegd.minuten for s in of if s.samengevoegd),
            melders=len({s.melder for s in of}),
        )
        for activiteiten, of in found.items()
    )
    return tuple(sorted(groups, key=lambda g: (-g.minuten, g.activiteiten)))


def team_csv(
    overzicht: TeamOverzicht,
    activiteiten: Mapping[int, str] | None = None,
    categorieen: Mapping[str, str] | None = None,
) -> bytes:
    """Return the overview as a table; the mappings hold the names of codes, where known."""

    def name(nr: int) -> str:
        label = (activiteiten or {}).get(nr, "")
        return f"{nr}. {label}".rstrip(". ") if nr else "Zonder activiteit"

    def theme(code: str) -> str:
        return (categorieen or {}).get(code, code) or "Zonder categorie"

    rows: list[tuple[Value, ...]] = [HEADER]
    together = [overzicht.totaal] if len(overzicht.perioden) != 1 else []
    for block in (*overzicht.perioden, *together):
        rows += _rows(block, name, overzicht.team_size)
    rows += [
        ("", "Signalen", theme(code), "", "", count) for code, count in overzicht.per_categorie
    ]
    return sheet(rows)


def _rows(
    uren: TeamUren, name: Callable[[int], str], team_size: int | None
) -> Iterable[tuple[Value, ...]]:
    periode = str(uren.periode) if uren.periode else ALLES
    count = len(uren.melders)
    coverage = f"{count} van {team_size}" if team_size else str(count)
    yield (periode, "Dekking", "Melders met een samenvatting", "", "", coverage)
    for found in uren.activiteiten:
        yield (
            periode,
            "Activiteit",
            name(found.activiteit),
            hours(found.minuten) if found.melders else "",
            found.minuten if found.melders else "",
            found.melders,
        )
    for group in uren.groepen:
        names = ", ".join(name(nr) for nr in group.activiteiten)
        figures = (hours(group.minuten), group.minuten, group.melders)
        yield (periode, "Samengevoegd", names, *figures)
    lone = uren.melders_niet_uitgesplitst
    if lone:
        figures = (hours(uren.niet_uitgesplitst), uren.niet_uitgesplitst, lone)
        yield (periode, "Niet uitgesplitst", "Te weinig gezinnen om uit te splitsen", *figures)
    split = len({*uren.melders}) - lone if uren.periode else ""
    yield (periode, "Overig", "Uren zonder gezin", hours(uren.overig), uren.overig, split)
    yield (periode, "Totaal", "Alle uren", hours(uren.totaal), uren.totaal, count)
