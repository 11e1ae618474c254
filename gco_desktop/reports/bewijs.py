"""The proof of encryption on one or two pages: facts, what they say, and what to add by hand."""

from gco_desktop.domain.bewijs import DE_WET, WAT_NIET, WAT_WEL, ZELF_INVULLEN, Deel, Feiten, delen
from gco_desktop.domain.datum import format_datum
from gco_desktop.reports import typeset
from gco_desktop.reports.metadata import CREATOR, Imprint
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.tables import Column, Layout, add_table
from gco_desktop.reports.theme import GEWOON
from gco_desktop.reports.wording import short_date

_NAME = "Bewijs van versleuteling"
_LEAD = (
    "Dit blad laat zien hoe de gegevens in deze kluis beveiligd zijn op de dag waarop het is"
    " gemaakt. Bewaar het op een andere plek dan de computer: na een diefstal is het meestal niet"
    " meer te maken."
)
_PADDING = 0.9


@one_at_a_time
def bewijs_pdf(feiten: Feiten) -> bytes:
    """Return the proof; the same facts give the same bytes, and none is about a person."""
    story = Story(GEWOON)
    typeset.register()
    story.line(CREATOR, "kicker")
    story.title(_NAME)
    story.line(f"Gemaakt op {format_datum(feiten.gemaakt_op)}", "sub")
    story.line(_LEAD, "lead")
    for deel in delen(feiten):
        story.section(deel.titel, numbered=False)
        add_table(story, _layout(deel), deel.regels)
    story.section("Wat dit bewijst", numbered=False)
    story.text(WAT_WEL)
    story.section("Wat dit niet bewijst", numbered=False)
    story.points(WAT_NIET)
    story.section("Moet een diefstal worden gemeld?", numbered=False)
    story.text(DE_WET)
    story.section("Vul dit in na een diefstal", numbered=False)
    add_table(story, _BY_HAND, [[question, ""] for question in ZELF_INVULLEN])
    imprint = Imprint(
        title=f"{_NAME} {CREATOR}", author="", subject=_NAME, made_on=feiten.gemaakt_op
    )
    footer = f"{imprint.title} \u00b7 gemaakt op {short_date(feiten.gemaakt_op)}"
    edges = Edges(title=imprint.title, footer=footer, secrecy="Zonder persoonsgegevens")
    return print_story(story, imprint, edges)


def _layout(deel: Deel) -> Layout:
    return Layout(
        summary=deel.titel,
        columns=(Column(title="Onderdeel", share=62), Column(title="Hoe het is", share=108)),
    )


_BY_HAND = Layout(
    summary="Zelf in te vullen",
    pad=_PADDING,
    columns=(Column(title="Vraag", share=80), Column(title="Antwoord", share=90)),
)
