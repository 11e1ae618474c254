"""Op de stoep: a card of A6 for in a pocket, with initials only."""

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.stoep import StoepKaart
from gco_desktop.reports import typeset
from gco_desktop.reports.metadata import CREATOR, Imprint
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import variant
from gco_desktop.reports.theme import KAARTJE
from gco_desktop.reports.wording import short_date

_NAME = "Op de stoep"
_EMPTY = "Er is nog niets vastgelegd om mee te nemen."


@one_at_a_time
def stoep_pdf(kaart: StoepKaart) -> bytes:
    """Return the card; neither its title nor its properties say whom it is about."""
    story = Story(KAARTJE)
    typeset.register()
    size = KAARTJE.size
    story.line(_NAME, "kicker")
    title = variant(KAARTJE, "h1", fontSize=size * 1.7, leading=size * 2)
    words = typeset.markup_in(kaart.wie, title, KAARTJE.width)
    story.add(story.make(words, title, "H1", outline=(0, _NAME)))
    story.line(format_datum(kaart.datum), "small")
    heading = variant(KAARTJE, "h3", spaceBefore=size * 0.5, spaceAfter=size * 0.1)
    tight = variant(KAARTJE, "body", spaceAfter=size * 0.15)
    parts = kaart.delen()
    for part, lines in parts:
        story.subheading(part, heading, "H2")
        if len(lines) == 1:
            story.add(*story.make_all(lines[0], tight))
        else:
            story.points(lines)
    if not parts:
        story.line(_EMPTY)
    imprint = Imprint(title=f"{_NAME} {CREATOR}", author="", subject=_NAME, made_on=kaart.datum)
    edges = Edges(title=_NAME, footer=short_date(kaart.datum), secrecy="Na gebruik vernietigen")
    return print_story(story, imprint, edges)
