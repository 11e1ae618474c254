"""The summaries of a team together, on paper, for who leads the team."""

from datetime import date

from gco_desktop.domain.duur import format_duur
from gco_desktop.reports.marks import bar
from gco_desktop.reports.metadata import Imprint
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import style
from gco_desktop.reports.tables import Cell, Column, Layout, Marked, add_table
from gco_desktop.reports.team_papier import TeamBlad, TeamPeriode, TeamRegel
from gco_desktop.reports.theme import Theme

_NAME = "Overzicht van het team"
_THEME = Theme(size=9.6, lead=1.38)
_BAR_START = 5.2  # parts of the text size
_EMPTY_DAY = date(2000, 1, 1)  # of a paper about nothing
_MERGED = (
    "Samengevoegd betekent: bij een melder stonden er te weinig gezinnen achter elke activiteit"
    " apart. Die uren horen dus bij de genoemde activiteiten samen."
)
_BOOKED = "De uren tellen in het kwartaal waarin ze zijn ingevoerd."
_UREN = Layout(
    summary="Uren per activiteit",
    pad=0.26,
    keep=3,
    columns=(
        Column(title="Activiteit", share=104),
        Column(title="Melders", share=18),
        Column(title="Uren", share=52),
    ),
)
_SIGNALEN = Layout(
    summary="Signalen",
    pad=0.26,
    columns=(Column(title="Soort knelpunt", share=130), Column(title="Aantal", share=24)),
)


@one_at_a_time
def team_pdf(blad: TeamBlad) -> bytes:
    """Return the overview of a team; the same figures give the same bytes."""
    story = Story(_THEME)
    story.line("Voor de teamleider", "kicker")
    story.title(_NAME)
    for periode in blad.perioden:
        _add_periode(story, periode)
    _add_signalen(story, blad)
    story.section("Waar dit op rust")
    story.points(list(blad.afzenders))
    story.text(_BOOKED, "small")
    imprint = Imprint(
        title=_NAME,
        author="",
        subject="Samenvatting zonder persoonsgegevens",
        made_on=blad.tot or _EMPTY_DAY,
    )
    edges = Edges(title=_NAME, footer=_NAME, secrecy="Zonder persoonsgegevens")
    return print_story(story, imprint, edges)


def _add_periode(story: Story, periode: TeamPeriode) -> None:
    story.section(f"Uren, {periode.titel[0].lower()}{periode.titel[1:]}")
    total = f"{format_duur(periode.totaal)} uur van {periode.dekking}"
    families = f" \u00b7 {periode.gezinnen} gezinnen" if periode.gezinnen else ""
    story.line(total + families, "td_bold")
    most = max((abs(regel.minuten) for regel in periode.regels), default=0)
    add_table(story, _UREN, [_row(story, regel, most) for regel in periode.regels])
    if any(regel.samengevoegd for regel in periode.regels):
        story.line(_MERGED, "small")


def _row(story: Story, regel: TeamRegel, most: int) -> list[Cell]:
    theme = story.theme
    label = f"{regel.label} ({regel.toelichting})" if regel.toelichting else regel.label
    return [
        label,
        str(regel.melders),
        Marked(
            text=format_duur(regel.minuten),
            style=style(theme, "td_number"),
            mark=bar(theme, regel.minuten / most if most else 0, theme.size * _BAR_START),
        ),
    ]


def _add_signalen(story: Story, blad: TeamBlad) -> None:
    story.section("Signalen")
    if not blad.signalen:
        story.line("In deze samenvattingen staan geen signalen.")
        return
    rows: list[list[Cell]] = [[label, str(count)] for label, count in blad.signalen]
    add_table(story, _SIGNALEN, rows)
    story.points(list(blad.teksten))
