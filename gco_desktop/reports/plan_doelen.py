"""The goals of a casemanagementplan, each with its steps."""

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.plan import ActieStand, DoelStand
from gco_desktop.reports import typeset
from gco_desktop.reports.marks import Mark, mark, marked_style
from gco_desktop.reports.papier import ActiePapier, DoelPapier
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import variant
from gco_desktop.reports.tables import Cell, Column, Layout, Marked, add_table
from gco_desktop.reports.text import one_line
from gco_desktop.reports.wording import short_date

_LONGEST_HEADING = 300  # characters

_DOEL_STANDS = {
    DoelStand.OPEN: "nog niet begonnen",
    DoelStand.LOOPT: "bezig",
    DoelStand.BEREIKT: "bereikt",
    DoelStand.DEELS: "deels bereikt",
    DoelStand.VERVALLEN: "vervallen",
}
_ACTIE_STANDS = {
    ActieStand.OPEN: ("Nog te doen", Mark.OPEN),
    ActieStand.BEZIG: ("Bezig", Mark.BUSY),
    ActieStand.GEDAAN: ("Klaar", Mark.DONE),
    ActieStand.VERVALLEN: ("Vervallen", Mark.NONE),
}
_ACTIES = Layout(
    summary="Acties bij dit doel",
    row_heads=False,
    columns=(
        Column(title="Wat we doen", share=74),
        Column(title="Wie", share=34),
        Column(title="Wanneer", share=24, style="td_number"),
        Column(title="Stand", share=29),
    ),
)


def add_doelen(story: Story, doelen: tuple[DoelPapier, ...]) -> None:
    """Add the section of the goals."""
    story.section("Doelen en acties")
    for doel in doelen:
        with story.tree.within("Sect"):
            _add_heading(story, doel)
            _add_noticed(story, doel.merken_aan)
            _add_facts(story, doel)
            if doel.acties:
                add_table(story, _ACTIES, [_row(story, actie) for actie in doel.acties])


def _add_heading(story: Story, doel: DoelPapier) -> None:
    theme = story.theme
    number = " \u00b7 ".join(filter(None, (f"Doel {doel.nummer}", one_line(doel.leefgebied))))
    if len(doel.tekst) > _LONGEST_HEADING:
        story.subheading(number)
        story.text(doel.tekst)
        return
    story.line(
        number, variant(theme, "label", textColor=theme.accent, spaceBefore=theme.size * 1.15)
    )
    look = variant(theme, "h3", spaceBefore=0, spaceAfter=theme.size * 0.3)
    words = typeset.markup_in(one_line(doel.tekst), look, theme.width)
    title = one_line(f"Doel {doel.nummer}: {doel.tekst}")
    story.add(story.make(words, look, "H3", outline=(2, title)))


def _add_noticed(story: Story, text: str) -> None:
    short = len(text) <= _LONGEST_HEADING
    look = variant(
        story.theme, "td", spaceAfter=story.theme.size * 0.2, keepWithNext=1 if short else 0
    )
    story.add(*story.make_all(text, look, label="Dit merkt u:"))


def _add_facts(story: Story, doel: DoelPapier) -> None:
    parts = [
        f"Van: {doel.van_wie}" if doel.van_wie.strip() else "",
        f"Streefdatum: {format_datum(doel.streefdatum)}" if doel.streefdatum else "",
        f"Stand: {_DOEL_STANDS[doel.stand]}",
    ]
    look = variant(
        story.theme,
        "td_soft",
        spaceAfter=story.theme.size * 0.45,
        keepWithNext=1 if doel.acties else 0,
    )
    story.line(" \u00b7 ".join(filter(None, parts)), look)


def _row(story: Story, actie: ActiePapier) -> list[Cell]:
    word, shape = _ACTIE_STANDS[actie.stand]
    theme = story.theme
    return [
        actie.tekst,
        actie.wie,
        short_date(actie.voor_datum),
        Marked(text=word, style=marked_style(theme), mark=mark(theme, shape)),
    ]
