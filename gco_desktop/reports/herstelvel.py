"""The herstelvel: the recovery code of a kluis, to keep on paper only."""

from datetime import date

from reportlab.pdfgen.canvas import Canvas

from gco_desktop.domain.datum import format_datum
from gco_desktop.reports import typeset
from gco_desktop.reports.metadata import CREATOR, Imprint
from gco_desktop.reports.paragraph import Decoration
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import colour
from gco_desktop.reports.tables import Column, Layout, add_table
from gco_desktop.reports.theme import GEWOON, Theme
from gco_desktop.reports.wording import short_date

_NAME = "Herstelblad"
_LEAD = (
    "Met deze herstelcode open je de kluis als je je wachtwoord niet meer weet. Zonder wachtwoord "
    "én zonder dit blad is alles voorgoed weg. Niemand anders heeft een kopie."
)
_USE = (
    "Kies op het openingsscherm voor de herstelcode.",
    "Typ de acht groepen over, op volgorde 1 tot en met 8. Streepjes, spaties en kleine letters "
    "mogen.",
    "Klopt een groep niet, dan zegt het programma welke.",
    "Kies een nieuw wachtwoord. Dit blad blijft geldig tot je een nieuwe herstelcode maakt.",
)
_KEEP = (
    "Op een andere plek dan je computer, bijvoorbeeld bij je papieren thuis.",
    "Niet als foto op je telefoon en niet in de cloud. Wie deze code én je kluis of een "
    "reservekopie heeft, kan alles lezen.",
    "De letters I, L, O en U komen niet voor. Een rondje met een streep is het cijfer nul.",
)
_PLACES = Layout(
    summary="Waar dit blad ligt",
    row_heads=False,
    pad=0.7,
    columns=(
        Column(title="Plek", share=90),
        Column(title="Sinds", share=40),
        Column(title="Paraaf", share=40),
    ),
)
_EMPTY_ROWS = 3

_SIGN_SIZE = 25
_BOX_HEIGHT = 190
_ROW_STEP = 43
_SIGN_STEP = 31
_COLUMNS = 2


@one_at_a_time
def herstelvel_pdf(code: str, kluis_naam: str, datum: date) -> bytes:
    """Return one page with the code in numbered groups; ``code`` has a dash between groups."""
    story = Story(GEWOON)
    typeset.register()
    story.line(CREATOR, "kicker")
    story.title(_NAME)
    name = typeset.fit(kluis_naam, typeset.BODY, GEWOON.size * 1.2, GEWOON.width * 0.5)
    story.line(f"Kluis: {name} \u00b7 {format_datum(datum)}", "sub")
    story.line(_LEAD, "lead")
    groups = code.split("-")
    story.drawing(_BOX_HEIGHT, _code_box(GEWOON, groups), _read_aloud(groups))
    story.section("Zo gebruik je dit blad", numbered=False)
    story.points(_USE)
    story.section("Zo bewaar je dit blad", numbered=False)
    story.points(_KEEP)
    story.section("Waar ligt dit blad?", numbered=False)
    add_table(story, _PLACES, [["", "", ""]] * _EMPTY_ROWS)
    imprint = Imprint(title=f"{_NAME} {CREATOR}", author="", subject=_NAME, made_on=datum)
    edges = Edges(
        title=imprint.title,
        footer=f"{imprint.title} \u00b7 gemaakt op {short_date(datum)}",
        secrecy="Geheim: bewaar alleen op papier",
    )
    return print_story(story, imprint, edges)


def _read_aloud(groups: list[str]) -> str:
    spelled = [f"{number}: {' '.join(group)}" for number, group in enumerate(groups, 1)]
    return f"Herstelcode in {len(groups)} groepen. {'; '.join(spelled)}."


def _code_box(theme: Theme, groups: list[str]) -> Decoration:
    rows = -(-len(groups) // _COLUMNS)

    def paint(canvas: Canvas, width: float, height: float) -> None:
        canvas.setStrokeColor(colour(theme.ink))
        canvas.setLineWidth(1.2)
        canvas.roundRect(0.6, 0.6, width - 1.2, height - 1.2, 6)
        for place, group in enumerate(groups):
            column, row = divmod(place, rows)
            left = width * (0.07 + column / _COLUMNS)
            y = height - 41 - row * _ROW_STEP
            canvas.setFillColor(colour(theme.soft))
            canvas.setFont(typeset.BODY, theme.size)
            canvas.drawRightString(left, y + 5, str(place + 1))
            canvas.setFillColor(colour(theme.ink))
            canvas.setFont(typeset.BOLD, _SIGN_SIZE)
            for index, sign in enumerate(group):
                canvas.drawCentredString(left + 34 + index * _SIGN_STEP, y, sign)

    return paint
