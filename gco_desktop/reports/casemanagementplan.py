"""The casemanagementplan on paper, for the gezin: short sentences, "u", and no empty headings."""

from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.plan import LeefgebiedStand
from gco_desktop.reports.marks import Mark, bar, disc, mark, marked_style
from gco_desktop.reports.metadata import Imprint
from gco_desktop.reports.papier import ActiviteitPapier, LeefgebiedPapier, PersoonPapier, PlanPapier
from gco_desktop.reports.plan_doelen import add_doelen
from gco_desktop.reports.plan_head import NAME, add_head, full_name, stamp
from gco_desktop.reports.plan_slot import add_evaluatie, add_ondertekening
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import style
from gco_desktop.reports.tables import (
    NOTHING,
    Cell,
    Column,
    Labelled,
    Layout,
    Marked,
    add_table,
    without_empty_columns,
)
from gco_desktop.reports.text import clean, lines, one_line
from gco_desktop.reports.theme import GEWOON, Theme
from gco_desktop.reports.wording import short_date, spoken_time

_SUBJECT = f"{NAME}, gespecialiseerde cliëntondersteuning"
_EMPTY = "In dit plan is nog niets ingevuld."
_DISCS_EXPLAINED = (
    "Er zijn elf soorten hulp. Een gevulde cirkel betekent: die hulp heeft u gehad of krijgt u nu."
)
_BAR_START = 6.8  # parts of the text size: the words for the time stand before the bar

_STANDS = {
    LeefgebiedStand.GEEN_VRAAG: ("Geen vraag", Mark.NONE),
    LeefgebiedStand.VRAAG: ("Er is een vraag", Mark.ASKED),
    LeefgebiedStand.DOEL_LOOPT: ("Er loopt een doel", Mark.BUSY),
    LeefgebiedStand.BEREIKT: ("Bereikt", Mark.DONE),
    LeefgebiedStand.LATER: ("Komt later", Mark.LATER),
}
_STATUSES = {
    ActiviteitStatus.NIET_INGEZET: NOTHING,
    ActiviteitStatus.LOOPT: "Loopt nu",
    ActiviteitStatus.AFGEROND: "Afgerond",
    ActiviteitStatus.NIET_NODIG: "Niet nodig",
}
_PERSONEN = Layout(
    summary="Gezinsleden",
    columns=(
        Column(title="Naam", share=28, style="td_bold"),
        Column(title="Relatie", share=27),
        Column(title="Leeftijd", share=14),
        Column(title="Rol", share=57),
    ),
)
_LEEFGEBIEDEN = Layout(
    summary="Leefgebieden",
    columns=(
        Column(title="Leefgebied", share=38, style="td_bold"),
        Column(title="Stand", share=35),
        Column(title="Toelichting", share=78),
    ),
)
_ACTIVITEITEN = Layout(
    summary="Elf activiteiten met de tijd",
    pad=0.3,
    columns=(
        Column(title="Activiteit", share=88),
        Column(title="Stand", share=24),
        Column(title="Tijd", share=52),
    ),
)


@one_at_a_time
def plan_pdf(papier: PlanPapier, theme: Theme = GEWOON) -> bytes:
    """Return the plan as a PDF; the same plan gives the same bytes."""
    story = Story(theme)
    add_head(story, papier)
    _add_personen(story, papier.personen)
    _add_situation(story, papier)
    _add_leefgebieden(story, papier.leefgebieden)
    if papier.doelen:
        add_doelen(story, papier.doelen)
    _add_activiteiten(story, papier.activiteiten)
    if points := lines(papier.afspraken):
        story.section("Afspraken")
        story.points(points)
    add_evaluatie(story, papier)
    if not story.has_sections:
        story.line(_EMPTY)
    add_ondertekening(story, papier)
    return print_story(story, _imprint(papier), _edges(papier))


def _imprint(papier: PlanPapier) -> Imprint:
    return Imprint(
        title=full_name(papier),
        author=one_line(papier.opsteller.naam),
        subject=_SUBJECT,
        made_on=papier.datum,
    )


def _edges(papier: PlanPapier) -> Edges:
    version = f"versie {papier.versie}, {short_date(papier.datum)}"
    return Edges(
        title=full_name(papier),
        footer=f"{full_name(papier)} \u00b7 {version} \u00b7 {papier.traject_code}",
        warning=stamp(papier),
    )


def _add_personen(story: Story, personen: tuple[PersoonPapier, ...]) -> None:
    if not personen:
        return
    story.section("Uw gezin")
    rows: list[list[Cell]] = [
        [each.naam, each.relatie, each.leeftijd, each.rol] for each in personen
    ]
    add_table(story, *without_empty_columns(_PERSONEN, rows))


def _add_situation(story: Story, papier: PlanPapier) -> None:
    goed = lines(papier.wat_gaat_goed)
    if not (papier.wat_speelt.strip() or papier.eigen_woorden.strip() or goed):
        return
    story.section("Wat er speelt")
    story.text(papier.wat_speelt)
    if clean(papier.eigen_woorden).strip():
        story.subheading("In uw eigen woorden")
        story.quote(papier.eigen_woorden)
    if goed:
        story.subheading("Wat goed gaat")
        story.points(goed)


def _add_leefgebieden(story: Story, leefgebieden: tuple[LeefgebiedPapier, ...]) -> None:
    discussed = [each for each in leefgebieden if each.stand in _STANDS]
    if not discussed:
        return
    story.section("Hoe het gaat per leefgebied")
    add_table(story, _LEEFGEBIEDEN, [_leefgebied(story, each) for each in discussed])


def _leefgebied(story: Story, leefgebied: LeefgebiedPapier) -> list[Cell]:
    word, shape = _STANDS[leefgebied.stand]
    return [
        leefgebied.label,
        Marked(text=word, style=marked_style(story.theme), mark=mark(story.theme, shape)),
        Labelled(
            parts=(
                ("Dit gaat goed", leefgebied.gaat_goed),
                ("Dit speelt er", leefgebied.situatie),
                ("Dit wilt u", leefgebied.wens),
            )
        ),
    ]


def _add_activiteiten(story: Story, activiteiten: tuple[ActiviteitPapier, ...]) -> None:
    used = [each for each in activiteiten if _used(each)]
    if not used:
        return
    total, most = (how(each.minuten for each in used) for how in (sum, max))
    story.section("Wat uw cliëntondersteuner doet")
    time = f" Samen {spoken_time(total)}." if total else ""
    story.line(_DISCS_EXPLAINED + time, "intro")
    rows = [_activiteit(story, each, most) for each in activiteiten]
    add_table(story, _ACTIVITEITEN, rows)


def _activiteit(story: Story, activiteit: ActiviteitPapier, most: int) -> list[Cell]:
    theme, minutes = story.theme, activiteit.minuten
    look, number = disc(theme, activiteit.nr, filled=_used(activiteit))
    return [
        Marked(text=activiteit.label, style=look, mark=number),
        _STATUSES[activiteit.status],
        Marked(
            text=spoken_time(minutes) if minutes else NOTHING,
            style=style(theme, "td"),
            mark=bar(theme, minutes / most if most else 0, theme.size * _BAR_START),
        ),
    ]


def _used(activiteit: ActiviteitPapier) -> bool:
    return activiteit.status.ingezet or activiteit.minuten > 0
