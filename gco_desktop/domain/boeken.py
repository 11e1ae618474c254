"""Where a change of hours stands in the books: a closed month is never written in again."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.maand import next_month
from gco_desktop.domain.uren import Boeking, month_of

# The first open month of an opdrachtgever (or of nobody), from a month on.
FirstOpen = Callable[[OpdrachtgeverId | None, str], str]
Numbered = tuple[int, Boeking]


def correction_month(
    gesloten: Collection[tuple[OpdrachtgeverId | None, str]],
    party: OpdrachtgeverId | None,
    maand: str,
) -> str:
    """Return the month a change in a closed ``maand`` is booked in; nothing for an open one."""
    open_month = maand
    while (party, open_month) in gesloten:
        open_month = next_month(open_month)
    return "" if open_month == maand else open_month


def changes(
    history: Sequence[Numbered], new: Boeking | None, op: date, first_open: FirstOpen
) -> Sequence[Boeking]:
    """Return what the ledger gains: minus what was booked, plus what stands now.

    ``history`` holds every line of one urenregel, oldest first; ``new`` the line that should be.
    Nothing when both count the same. Both stand in the month where the last line on that day's
    month stands, or else in the month of their day; when it is closed, in the first open one
    after it. Source: every entry and correction is counted once, on the day it was booked.
    """
    old = standing(line for _, line in history)
    wanted = [] if new is None or not new.minuten else [_bare(new, new.minuten)]
    if old == wanted:
        return ()
    lines = [*(_bare(line, -line.minuten) for line in old), *wanted]
    return [_placed(line, history, op, first_open) for line in lines]


def standing(lines: Iterable[Boeking]) -> list[Boeking]:
    """Return what lines add up to: one line for each content that is not taken back."""
    totals: dict[Boeking, int] = {}
    for line in lines:
        bare = _bare(line, 0)
        totals[bare] = totals.get(bare, 0) + line.minuten
    return [replace(bare, minuten=minuten) for bare, minuten in totals.items() if minuten]


def homecoming(waiting: Iterable[Numbered], maand: str, op: date) -> list[Boeking]:
    """Return the lines that move ``waiting`` corrections of one urenregel to ``maand``.

    Nothing is counted twice: each is taken back where it stands, and booked at home.
    """
    places: dict[str, list[Numbered]] = {}
    for number, line in waiting:
        places.setdefault(line.maand, []).append((number, line))
    found = []
    for place, lines in places.items():
        bij = lines[0][1].bij_nummer
        for line in standing(each for _, each in lines):
            away = replace(line, minuten=-line.minuten, geboekt_op=op)
            found.append(replace(away, maand=place, bij_nummer=bij))
            found.append(replace(line, geboekt_op=op, maand=maand))
    return found


def _placed(line: Boeking, history: Sequence[Numbered], op: date, first_open: FirstOpen) -> Boeking:
    own = month_of(line.datum)
    places = [
        each.maand
        for _, each in history
        if each.opdrachtgever_id == line.opdrachtgever_id and month_of(each.datum) == own
    ]
    maand = first_open(line.opdrachtgever_id, places[-1] if places else own)
    bij = history[0][0] if history and maand != own else None
    return replace(line, geboekt_op=op, maand=maand, bij_nummer=bij)


def _bare(line: Boeking, minuten: int) -> Boeking:
    return replace(line, minuten=minuten, geboekt_op=date.min, maand="", bij_nummer=None)
