"""What the tab Overzicht shows, in words and bars; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.tijdvak import Tijdsoort
from gco_desktop.domain.urenoverzicht import Groepering, Urenoverzicht
from gco_desktop.reference import tables
from ui.uren import overzicht_texts as texts
from ui.widgets.shapes import Bar

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One chart: its bars, the same in one sentence, and as the rows of a table."""

    bars: tuple[Bar, ...]
    sentence: str
    rows: Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class OverzichtState:
    """What the tab shows; ``only`` names the one group that is looked into, if any."""

    soort: Tijdsoort
    groepering: Groepering
    title: str
    total: str
    beside: str
    division: str
    only: str
    over_time: Picture
    strip: Picture | None
    groups: Picture
    guided: bool
    leads_to_gezin: bool

    @property
    def empty(self) -> bool:
        """Whether there are no hours at all."""
        return not self.groups.bars


def build_state(found: Urenoverzicht) -> OverzichtState:
    """Return the overview in words and bars."""
    groups = by_group(found)
    return OverzichtState(
        soort=found.tijdvak.soort,
        groepering=found.groepering,
        title=texts.title(found.tijdvak),
        total=texts.total(found.totaal),
        beside=texts.beside_total(found.tijdvak, found.per_week(found.totaal)),
        division=texts.division(found.bij_gezinnen, found.totaal - found.bij_gezinnen),
        only=texts.only(found.keuze.naam) if found.keuze else "",
        over_time=_over_time(found),
        strip=_strip(found),
        groups=groups,
        guided=any("richtlijn" in bar.hint for bar in groups.bars),
        leads_to_gezin=found.groepering is Groepering.GEZIN,
    )


def _over_time(found: Urenoverzicht) -> Picture:
    soort = found.tijdvak.soort
    bars, rows = [], []
    for stuk, minuten in found.staven():
        bars.append(
            Bar(
                label=texts.bar_label(soort, stuk),
                value=minuten,
                text=format_duur(minuten),
                highlight=stuk.van <= found.vandaag <= stuk.tot,
            )
        )
        rows.append((texts.table_label(soort, stuk), format_duur(minuten)))
    return Picture(
        bars=tuple(bars), sentence=texts.time_sentence(found.tijdvak, rows), rows=tuple(rows)
    )


def _strip(found: Urenoverzicht) -> Picture | None:
    cells = found.strook()
    if not cells:
        return None
    bars = tuple(
        Bar(label=texts.piece(stuk), value=minuten, text=format_duur(minuten))
        for stuk, minuten in cells
    )
    full = sum(bool(minuten) for _stuk, minuten in cells)
    days = found.tijdvak.soort is not Tijdsoort.JAAR
    return Picture(
        bars=bars,
        sentence=texts.strip_sentence(full, len(cells), days=days),
        rows=tuple((bar.label, bar.text) for bar in bars),
    )


def by_group(found: Urenoverzicht, write: Callable[[int], str] = format_duur) -> Picture:
    """Return the groups with their hours, written by ``write``."""
    by_gezin = found.groepering is Groepering.GEZIN
    bars, rows = [], []
    for groep in found.groepen:
        per_week = write(found.per_week(groep.minuten))
        agreed = "" if groep.afgesproken is None else write(groep.afgesproken)
        guide = "; ".join(_guidelines(groep.doelgroepen))
        average = "" if found.tijdvak.soort is Tijdsoort.WEEK else per_week
        bars.append(
            Bar(
                label=groep.naam,
                value=groep.minuten,
                text=format_duur(groep.minuten),
                hint=texts.hint(average, agreed, guide) if by_gezin else "",
            )
        )
        row = (groep.naam, write(groep.minuten), per_week)
        rows.append((*row, agreed, guide) if by_gezin else row)
    sentence = texts.group_sentence(found.groepering, rows)
    return Picture(bars=tuple(bars), sentence=sentence, rows=tuple(rows))


def _guidelines(doelgroepen: Sequence[str]) -> list[str]:
    known = tables.entries("richtlijn")
    found = [(code, known[code]["label"]) for code in doelgroepen if code in known]
    if len(doelgroepen) == 1:
        return [label for _code, label in found]
    return [texts.guideline(tables.label("doelgroep", code), label) for code, label in found]
