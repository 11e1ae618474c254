"""The people around a client on one sheet: a drawing, and the same in words."""

from dataclasses import dataclass

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.ecogram import BANDEN, Ecogram, Knoop
from gco_desktop.reports import typeset
from gco_desktop.reports.ecogram_figure import figure, fitting
from gco_desktop.reports.metadata import CREATOR, Imprint
from gco_desktop.reports.papier import Afzender
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.tables import Column, Layout, add_table
from gco_desktop.reports.theme import BLAD
from gco_desktop.reports.wording import listed, short_date

_NAME = "Mensen om u heen"
_LEAD = (
    "Op dit blad staat wie er om u heen staan, en hoe u de band met hen vindt. "
    "Het blad is van u. U bepaalt zelf wie het mag zien."
)
_NOTHING = "Er staat nog niemand in de tekening."
_LIST = "Dezelfde mensen in een lijst"
_CORRECT = "Klopt er iets niet, of is er iets veranderd? Zeg het. Dan passen we het samen aan."
_MOST_SPOKEN = 12  # names in the words for the drawing; the list has all of them
_LIST_LAYOUT = Layout(
    summary="Wie er om u heen staan",
    columns=(
        Column(title="Naam", share=24, style="td_bold"),
        Column(title="Wie of wat", share=28),
        Column(title="Band", share=15),
        Column(title="Sinds", share=12),
        Column(title="Opmerking", share=29),
    ),
    pad=0.2,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EcogramPapier:
    """What the sheet is made of."""

    ecogram: Ecogram
    opsteller: Afzender


@one_at_a_time
def ecogram_pdf(papier: EcogramPapier) -> bytes:
    """Return the sheet; who is not there any more stays away from it."""
    ecogram = papier.ecogram
    present = ecogram.aanwezig
    drawn = fitting(BLAD, ecogram)
    story = Story(BLAD)
    typeset.register()
    story.line(_NAME, "kicker")
    story.title(ecogram.gezin)
    made_by = f"gemaakt met {papier.opsteller.naam}" if papier.opsteller.naam.strip() else ""
    parts = (f"Zo was het op {format_datum(ecogram.op)}", ecogram.omschrijving, made_by)
    story.line(" \u00b7 ".join(filter(None, parts)), "sub")
    story.line(_LEAD)
    if present:
        story.drawing(*figure(BLAD, ecogram, drawn), _spoken(ecogram, drawn))
        if len(drawn) < len(present):
            story.line(_left_out(len(drawn), len(present)), "small")
        story.section(_LIST, numbered=False)
        add_table(story, _LIST_LAYOUT, [_row(knoop) for knoop in present])
    else:
        story.line(_NOTHING)
    story.line(_CORRECT)
    imprint = Imprint(
        title=f"{_NAME} {CREATOR}",
        author=papier.opsteller.naam,
        subject=_NAME,
        made_on=ecogram.op,
    )
    footer = f"{_NAME} \u00b7 {short_date(ecogram.op)}"
    return print_story(story, imprint, Edges(title=_NAME, footer=footer))


def _row(knoop: Knoop) -> list[str]:
    return [
        knoop.naam,
        knoop.rol,
        BANDEN[knoop.band],
        short_date(knoop.van),
        knoop.notitie,
    ]


def _spoken(ecogram: Ecogram, drawn: tuple[Knoop, ...]) -> str:
    middle = listed(list(ecogram.midden)) if ecogram.midden else ecogram.gezin
    around = [f"{knoop.naam} ({BANDEN[knoop.band].lower()})" for knoop in drawn[:_MOST_SPOKEN]]
    more = len(drawn) - len(around)
    if more:
        around.append(f"nog {more} anderen")
    return (
        f"Tekening met {middle} in het midden, en daaromheen {listed(around)}. "
        "Onder de tekening staan dezelfde mensen in een lijst."
    )


def _left_out(drawn: int, count: int) -> str:
    return f"In de tekening staan {drawn} van de {count}. In de lijst staan ze allemaal."
