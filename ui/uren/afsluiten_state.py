"""What the tab Maand afsluiten shows of months and statements; no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.maand import month_name
from gco_desktop.domain.opgave import Opgave, Opgaveregel, Totaal
from gco_desktop.domain.uren import month_of
from gco_desktop.reference import tables
from gco_desktop.services.afsluiten import Boekmaand, Maandstand
from ui.uren import afsluiten_texts as texts
from ui.uren import texts as week_texts
from ui.widgets.shapes import ListRow, Tone

_TONES = {
    Maandstand.OPEN: Tone.NEUTRAL,
    Maandstand.AFGESLOTEN: Tone.OK,
    Maandstand.HEROPEND: Tone.WARN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthHead:
    """One month: how it stands, what can be done, and which statements there are of it."""

    title: str
    pill: str
    tone: Tone
    state: str
    waiting: str
    closed: bool
    opgaven: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as it is shown; ``figures`` are the columns with numbers, ``strong`` the rows.

    ``widths`` are in design pixels; the first column takes what is left.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: tuple[int, ...]
    strong: tuple[int, ...] = ()
    widths: tuple[int, ...] = (0, 100, 118, 138)


def month_row(month: Boekmaand) -> ListRow:
    """Return a month in the list."""
    return ListRow(
        key=month.maand,
        title=month_name(month.maand).capitalize(),
        subtitle=texts.month_line(month),
        sentence=texts.month_sentence(month),
        pill=texts.month_stand(month),
        tone=_TONES[month.stand],
    )


def month_head(month: Boekmaand) -> MonthHead:
    """Return what stands above the statement of a month."""
    closed = month.stand is Maandstand.AFGESLOTEN
    sent = [(str(each.volgnummer), texts.closing(each)) for each in month.afsluitingen]
    return MonthHead(
        title=texts.month_title(month),
        pill=texts.STANDS[month.stand],
        tone=_TONES[month.stand],
        state=texts.state(month),
        waiting=texts.waiting(month),
        closed=closed,
        opgaven=tuple(sent if closed else [("", texts.NOW), *sent]),
    )


def statement(opgave: Opgave, view: str) -> Table:
    """Return the part of a statement that was asked for."""
    if view == texts.LINES:
        return _lines(opgave.regels)
    if view == texts.CORRECTIONS:
        return _corrections((*opgave.correcties, *opgave.opgeheven))
    groups = {
        texts.PER_ACTIVITY: ("activiteit", opgave.per_activiteit),
        texts.PER_PRODUCT: ("zn_product", opgave.per_zn_product),
    }
    table, totals = groups.get(view, ("urensoort", opgave.per_soort))
    return _totals(opgave, texts.FIRST_HEADERS.get(view, ""), table, totals)


def _totals(opgave: Opgave, header: str, table: str, totals: Sequence[Totaal]) -> Table:
    rows = [(_name(table, each.code), *_figures(each)) for each in totals]
    rows.append((texts.TOTAL, *_figures(opgave.totaal)))
    strong = [len(rows) - 1]
    if opgave.hoofd.afronding_min and table == "urensoort":
        rows.append((texts.ROUNDED, *_figures(opgave.afgerond)))
        strong.append(len(rows) - 1)
    return Table(
        headers=(header, *texts.TOTAL_HEADERS),
        rows=tuple(rows),
        figures=(1, 2, 3),
        strong=tuple(strong),
    )


def _lines(lines: Iterable[Opgaveregel]) -> Table:
    rows = tuple((*_line(each), each.traject, *_paid(each)) for each in lines)
    return Table(headers=texts.LINE_HEADERS, rows=rows, figures=(3,), widths=(0, 104, 108, 76, 96))


def _corrections(lines: Iterable[Opgaveregel]) -> Table:
    rows = tuple(
        (*_line(each), texts.corrects(month_of(each.datum), each.volgnummer), *_paid(each))
        for each in lines
    )
    headers = texts.CORRECTION_HEADERS
    return Table(headers=headers, rows=rows, figures=(3,), widths=(0, 104, 208, 76, 96))


def _line(line: Opgaveregel) -> tuple[str, str]:
    parts = [tables.chip("urensoort", line.soort)]
    if line.activiteit is not None:
        parts.append(f"{line.activiteit}. {tables.chip('activiteit', line.activiteit)}")
    if line.zn_product:
        parts.append(week_texts.product(line.zn_product))
    parts.append(line.omschrijving)
    return " · ".join(filter(None, parts)), f"{line.datum:%d-%m-%Y}"


def _paid(line: Opgaveregel) -> tuple[str, str]:
    return format_duur(line.minuten), texts.YES if line.declarabel else texts.NO


def _figures(total: Totaal) -> tuple[str, str, str]:
    return format_duur(total.minuten), format_duur(total.declarabel), format_duur(total.overig)


def _name(table: str, code: str) -> str:
    if not code:
        return texts.NO_CODE
    label = tables.label(table, code)
    return f"{code}. {label}" if table == "activiteit" else label
