"""A plain table on paper: the landscape way round when it has many columns."""

from dataclasses import replace
from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.staat import Kolom, Kolomsoort, Staat, Waarde
from gco_desktop.domain.staatwoorden import shown
from gco_desktop.errors import UrenbestandError
from gco_desktop.reports.metadata import Imprint
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.tables import NOTHING, Cell, Column, Layout, add_table
from gco_desktop.reports.text import one_line
from gco_desktop.reports.theme import PAGE_HEIGHT, PAGE_WIDTH, Theme

MOST_ROWS = 5_000  # some 150 pages; nobody reads more of it on paper
_MANY_COLUMNS = 6
_PORTRAIT = Theme(size=9, lead=1.34)
_LANDSCAPE = replace(_PORTRAIT, size=8.4, page_width=PAGE_HEIGHT, page_height=PAGE_WIDTH)
_SHARES = {Kolomsoort.DATUM: 12.0, Kolomsoort.EURO: 11.0}
_NUMBER = 9.0
_LEAST, _MOST, _MEASURED = 7.0, 34.0, 300
_SECRECY = "Zonder namen van gezinnen"
_RIGHT = frozenset({Kolomsoort.MINUTEN, Kolomsoort.GETAL, Kolomsoort.KM, Kolomsoort.EURO})
_EMPTY = "Er zijn geen regels in deze periode."


@one_at_a_time
def staat_pdf(staat: Staat, van_wie: str, made_on: date) -> bytes:
    """Return the table as a tagged PDF; the same table gives the same bytes.

    ``van_wie`` is who made it. Raises ``UrenbestandError`` when it is too long for paper.
    """
    if len(staat.rijen) > MOST_ROWS:
        raise UrenbestandError("pdf_te_groot", str(len(staat.rijen)))  # noqa: EM101 - a reason
    story = Story(_LANDSCAPE if len(staat.kolommen) > _MANY_COLUMNS else _PORTRAIT)
    title = one_line(staat.titel)
    story.title(title)
    made = f"Gemaakt op {format_datum(made_on)}"
    story.line(f"{made} door {van_wie}" if van_wie.strip() else made, "sub")
    rows = [_cells(staat, row) for row in staat.rijen]
    if staat.totaal is not None and rows:
        rows.append(_cells(staat, staat.totaal))
    if rows:
        add_table(story, _layout(staat, title), rows)
    else:
        story.line(_EMPTY)
    for sentence in staat.toelichting:
        story.text(sentence, "small")
    imprint = Imprint(title=title, author=one_line(van_wie), subject=_SECRECY, made_on=made_on)
    return print_story(story, imprint, Edges(title=title, footer=title, secrecy=_SECRECY))


def _layout(staat: Staat, title: str) -> Layout:
    columns = tuple(
        Column(
            title=kolom.titel,
            share=_share(staat, place, kolom),
            style="td_right" if kolom.soort in _RIGHT else "td",
        )
        for place, kolom in enumerate(staat.kolommen)
    )
    summary = "".join(letter for letter in title if letter not in "()\\")
    return Layout(summary=summary, columns=columns, pad=0.2)


def _share(staat: Staat, place: int, kolom: Kolom) -> float:
    if kolom.soort is not Kolomsoort.TEKST:
        return max(_SHARES.get(kolom.soort, _NUMBER), float(len(kolom.titel)) + 2)
    longest = max((len(str(row[place] or "")) for row in staat.rijen[:_MEASURED]), default=0)
    return max(min(longest * 0.9 + 3, _MOST), _LEAST, float(len(kolom.titel)) + 2)


def _cells(staat: Staat, row: tuple[Waarde, ...]) -> list[Cell]:
    return [
        shown(kolom.soort, value) or NOTHING
        for kolom, value in zip(staat.kolommen, row, strict=True)
    ]
