"""The notes a family may have, on paper and in the tone of a letter."""

from gco_desktop.domain.datum import format_datum
from gco_desktop.reports import typeset
from gco_desktop.reports.dossier_papier import GedeeldStuk, GezinsbladPapier
from gco_desktop.reports.metadata import CREATOR, Imprint
from gco_desktop.reports.papier import Afzender
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.theme import GEWOON
from gco_desktop.reports.wording import short_date

_NAME = "Onze gesprekken"
_LEAD = (
    "Op dit blad leest u wat wij samen hebben besproken. Het oudste gesprek staat bovenaan. "
    "Het blad is voor u. U bepaalt zelf wie het mag lezen."
)
_NOTHING = "Er staan nog geen gesprekken op dit blad."


@one_at_a_time
def gezinsblad_pdf(papier: GezinsbladPapier) -> bytes:
    """Return the paper; without notes it says so."""
    story = Story(GEWOON)
    typeset.register()
    story.line(_NAME, "kicker")
    story.title(papier.gezin_naam)
    made_by = _made_by(papier.opsteller)
    made_on = f"Gemaakt op {format_datum(papier.datum)}"
    story.line(" \u00b7 ".join(filter(None, (made_on, made_by))), "sub")
    story.line(_LEAD, "lead")
    for stuk in papier.stukken:
        _add(story, stuk)
    if not papier.stukken:
        story.line(_NOTHING)
    story.section("Klopt het?", numbered=False)
    story.text(papier.privacy)
    imprint = Imprint(
        title=f"{_NAME} {CREATOR}",
        author=papier.opsteller.naam,
        subject=_NAME,
        made_on=papier.datum,
    )
    footer = f"{_NAME} \u00b7 gemaakt op {short_date(papier.datum)}"
    return print_story(story, imprint, Edges(title=_NAME, footer=footer))


def _made_by(opsteller: Afzender) -> str:
    return f"door {opsteller.naam}" if opsteller.naam.strip() else ""


def _add(story: Story, stuk: GedeeldStuk) -> None:
    day = format_datum(stuk.datum)
    story.section(f"{day}: {stuk.onderwerp.strip() or stuk.vorm}", numbered=False)
    if stuk.onderwerp.strip():
        story.text(stuk.vorm, "intro")
    if stuk.aanwezig:
        story.text(f"Aanwezig: {stuk.aanwezig}", "intro")
    if stuk.kenmerk:
        story.line(stuk.kenmerk, "label")
    story.text(stuk.tekst)
