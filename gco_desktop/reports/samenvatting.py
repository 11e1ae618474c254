"""The figures of a summary file on one page, for who receives it."""

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.reports import typeset
from gco_desktop.reports.marks import bar
from gco_desktop.reports.metadata import Imprint
from gco_desktop.reports.papier import GroepBlad, SamenvattingBlad, SignaalBlad
from gco_desktop.reports.press import Edges, one_at_a_time, print_story
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import style
from gco_desktop.reports.tables import (
    Cell,
    Column,
    Layout,
    Marked,
    add_table,
    without_empty_columns,
)
from gco_desktop.reports.text import one_line
from gco_desktop.reports.theme import Theme
from gco_desktop.reports.wording import listed

_NAME = "Uren en signalen"
_ORDINALS = ("Eerste", "Tweede", "Derde", "Vierde")
_BAR_START = 5.2  # parts of the text size
_COMPACT = Theme(size=9.6, lead=1.38)  # all figures of one summary on one page

_BY_BOOKING = (
    "De uren tellen mee in het kwartaal waarin ze zijn ingevoerd, niet in het kwartaal van het "
    "contact. Een verbetering van een ouder kwartaal staat in het kwartaal waarin die is gedaan."
)
_ONLY_TOTAL = "Bij minder dan {k} gezinnen gaat alleen het totaal mee."
_MERGED = (
    "Activiteiten met te weinig gezinnen zijn samengevoegd: elk getal rust op ten minste {k} "
    "gezinnen."
)
_UREN = Layout(
    summary="Uren per activiteit",
    pad=0.26,
    keep=3,
    columns=(
        Column(title="Activiteit", share=104),
        Column(title="Uren", share=64),
    ),
)
_SIGNALEN = Layout(
    summary="Signalen",
    pad=0.26,
    columns=(
        Column(title="Onderwerp", share=42, style="td_bold"),
        Column(title="Wet", share=22),
        Column(title="Partij", share=26),
        Column(title="Schaal", share=20),
        Column(title="Gezinnen", share=18),
        Column(title="Toelichting", share=46),
    ),
)


@one_at_a_time
def samenvatting_pdf(blad: SamenvattingBlad) -> bytes:
    """Return the figures of one summary; the same figures give the same bytes."""
    story = Story(_COMPACT)
    period = f"{format_datum(blad.van)} tot en met {format_datum(blad.tot)}"
    story.line("Samenvatting voor de teamleider", "kicker")
    story.title(_NAME)
    story.line(f"{_quarter(blad)} \u00b7 {period}", "sub")
    _add_facts(story, blad)
    _add_uren(story, blad)
    _add_signalen(story, blad.signalen)
    _add_origin(story, blad)
    title = f"{_NAME} {blad.periode} \u00b7 melder {one_line(blad.melder)}"
    imprint = Imprint(
        title=title,
        author=one_line(blad.organisatie),
        subject="Samenvatting zonder persoonsgegevens",
        made_on=blad.gemaakt_op,
    )
    return print_story(
        story, imprint, Edges(title=title, footer=title, secrecy="Zonder persoonsgegevens")
    )


def _quarter(blad: SamenvattingBlad) -> str:
    return f"{_ORDINALS[(blad.van.month - 1) // 3]} kwartaal {blad.van.year}"


def _add_facts(story: Story, blad: SamenvattingBlad) -> None:
    facts = [
        f"{format_duur(blad.minuten)} uur in totaal",
        f"{blad.gezinnen} gezinnen aan het eind van het kwartaal" if blad.gezinnen else "",
        _signals(len(blad.signalen)),
    ]
    if blad.minuten_gezin is not None and blad.minuten_overig is not None:
        with_gezin, other = format_duur(blad.minuten_gezin), format_duur(blad.minuten_overig)
        facts[0] += f": {with_gezin} uur voor gezinnen en {other} uur overig werk"
    sender = f"Melder {blad.melder}"
    if blad.organisatie.strip():
        sender += f" \u00b7 {blad.organisatie}"
    with story.panel():
        story.line(one_line(sender), "td_bold")
        story.drawing(story.theme.size * 0.5, lambda _canvas, _width, _height: None)
        story.points([fact for fact in facts if fact])


def _signals(number: int) -> str:
    if number == 0:
        return "Geen signalen"
    return "1 signaal" if number == 1 else f"{number} signalen"


def _add_uren(story: Story, blad: SamenvattingBlad) -> None:
    story.section("Uren per activiteit")
    if not blad.groepen:
        story.line(_ONLY_TOTAL.format(k=blad.k))
        return
    most = max(abs(groep.minuten) for groep in blad.groepen)
    add_table(story, _UREN, [_groep(story, groep, most) for groep in blad.groepen])
    if any(groep.samengevoegd for groep in blad.groepen):
        story.line(_MERGED.format(k=blad.k), "small")


def _groep(story: Story, groep: GroepBlad, most: int) -> list[Cell]:
    theme = story.theme
    names = [_named(nr, label) for nr, label in zip(groep.nrs, groep.labels, strict=True)]
    label = f"Samengevoegd: {listed(names)}" if groep.samengevoegd else names[0]
    share = groep.minuten / most if most else 0
    return [
        label,
        Marked(
            text=format_duur(groep.minuten),
            style=style(theme, "td_number"),
            mark=bar(theme, share, theme.size * _BAR_START),
        ),
    ]


def _named(nr: int, label: str) -> str:
    return f"{nr}.\u00a0{label}" if nr else label


def _add_signalen(story: Story, signalen: tuple[SignaalBlad, ...]) -> None:
    if not signalen:
        return
    story.section("Signalen")
    rows: list[list[Cell]] = [
        [each.categorie, each.wet, each.partij, each.schaal, each.gezinnen, each.tekst]
        for each in signalen
    ]
    add_table(story, *without_empty_columns(_SIGNALEN, rows))


def _add_origin(story: Story, blad: SamenvattingBlad) -> None:
    story.section("Over deze cijfers")
    story.text(_BY_BOOKING, "small")
    story.line(f"Regels: {blad.regels}, drempel k = {blad.k}.", "small")
    story.line("De cijfers zijn die van het JSON-bestand met deze controlesom (SHA-256):", "small")
    words = typeset.markup(blad.sha256)
    story.add(story.make(words, "code"))
