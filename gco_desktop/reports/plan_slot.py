"""The end of a casemanagementplan: evaluation, signatures, and room to disagree."""

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Table

from gco_desktop.domain.datum import format_datum
from gco_desktop.reports.papier import PlanPapier, Tekenaar
from gco_desktop.reports.paragraph import Decoration
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import CELL_FONT, colour, variant
from gco_desktop.reports.theme import Theme

_SIGNING = (
    "U en uw cliëntondersteuner hebben dit plan samen gemaakt. U kunt het op elk moment samen "
    "veranderen. Iedereen die tekent, krijgt een exemplaar."
)
_DISAGREE = "Ik ben het niet eens met dit plan, of met een deel ervan, want:"
_LINES = 2  # to write on


def add_evaluatie(story: Story, papier: PlanPapier) -> None:
    """Add what was evaluated and when the next time is."""
    op = papier.volgende_evaluatie
    if not (papier.evaluatie.strip() or op):
        return
    story.section("Evaluatie")
    story.text(papier.evaluatie)
    if op:
        story.line(f"De volgende evaluatie is op {format_datum(op)}.")


def add_ondertekening(story: Story, papier: PlanPapier) -> None:
    """Add the signatures, in one piece, and what happens with the plan."""
    if papier.tekenaars or papier.akkoord.strip():
        with story.collect() as together:
            story.section("Ondertekening")
            story.line(_SIGNING)
            story.text(papier.akkoord)
            _add_signatures(story, papier.tekenaars)
        story.add(KeepTogether(together))
    look = variant(story.theme, "small", spaceBefore=story.theme.size * 1.2)
    story.add(*story.make_all(papier.privacy, look))


def _add_signatures(story: Story, tekenaars: tuple[Tekenaar, ...]) -> None:
    if not tekenaars:
        return
    theme = story.theme
    across = 1 if theme.stacked else 2
    cells: list[list[Flowable] | str] = [_signature(story, each) for each in tekenaars]
    cells += [""] * (-len(cells) % across)
    rows = [cells[start : start + across] for start in range(0, len(cells), across)]
    story.add(
        Table(
            rows,
            [theme.width / across] * across,
            splitInRow=1,
            spaceAfter=theme.size * 1.6,
            style=[
                CELL_FONT,
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ],
        )
    )
    story.line(_DISAGREE, variant(theme, "td_bold", keepWithNext=1))
    story.drawing(theme.size * 2.4 * _LINES, _writing_lines(theme, _LINES, theme.width))


def _signature(story: Story, tekenaar: Tekenaar) -> list[Flowable]:
    theme = story.theme
    width = theme.width / (1 if theme.stacked else 2) - 2 * theme.size
    with story.collect() as cell:
        story.drawing(theme.size * 4.1, _writing_lines(theme, 1, width))
        story.add(*story.make_all(tekenaar.naam, "td_bold", room=width))
        story.add(*story.make_all(tekenaar.rol, "td_soft", room=width))
        story.line("Datum en plaats:", "td_soft")
    return cell


def _writing_lines(theme: Theme, number: int, width: float) -> Decoration:
    """Return lines to write on, a little below the box so that the text under them is near."""

    def paint(canvas: Canvas, _width: float, height: float) -> None:
        canvas.setStrokeColor(colour(theme.ink))
        canvas.setLineWidth(0.7)
        for line in range(number):
            y = height / number * line
            canvas.line(0, y, width, y)

    return paint
