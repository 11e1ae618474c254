"""The head of a casemanagementplan: whose it is, who made it, and what matters most."""

from reportlab.platypus import Table

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.plan import PlanStatus
from gco_desktop.reports.marks import pill
from gco_desktop.reports.papier import PlanPapier
from gco_desktop.reports.story import Story
from gco_desktop.reports.styles import CELL_FONT, variant
from gco_desktop.reports.text import lines, one_line

NAME = "Casemanagementplan"
_GAP = 10  # points between the columns of the contact lines
_HOUSEHOLD_WORDS = ("gezin", "familie", "fam.", "huishouden")

_STAMPS = {
    PlanStatus.CONCEPT: "Concept",
    PlanStatus.BESPROKEN: "Concept",
    PlanStatus.VERVANGEN: "Vervangen",
}
_STATUSES = {
    PlanStatus.CONCEPT: "concept van {datum}",
    PlanStatus.BESPROKEN: "besproken op {datum}, nog niet vastgesteld",
    PlanStatus.VASTGESTELD: "vastgesteld op {datum}",
    PlanStatus.VERVANGEN: "van {datum}, vervangen door een nieuwere versie",
}


def household(papier: PlanPapier) -> str:
    """Return "Gezin De Vries"; a name that says what it is stays as it is."""
    naam = one_line(papier.gezin_naam)
    return naam if naam.lower().startswith(_HOUSEHOLD_WORDS) else f"Gezin {naam}"


def full_name(papier: PlanPapier) -> str:
    """Return "Casemanagementplan gezin De Vries"."""
    naam = household(papier)
    return f"{NAME} {naam[:1].lower()}{naam[1:]}"


def stamp(papier: PlanPapier) -> str:
    """Return the word that keeps a plan from being taken for one that holds; nothing if it does."""
    return _STAMPS.get(papier.status, "")


def add_head(story: Story, papier: PlanPapier) -> None:
    """Add title, version, contact and the box "In het kort"."""
    word = stamp(papier)
    story.line(NAME, "kicker", mark=pill(story.theme, word) if word else None)
    story.title(household(papier))
    status = _STATUSES[papier.status].format(datum=format_datum(papier.datum))
    story.line(f"Versie {papier.versie} \u00b7 {status}", "sub")
    _add_contact(story, papier)
    if papier.opgesteld_met.strip():
        story.text(f"Samen gemaakt met: {papier.opgesteld_met}", "small")
    _add_summary(story, papier)


def _add_contact(story: Story, papier: PlanPapier) -> None:
    opsteller, evaluatie = papier.opsteller, papier.volgende_evaluatie
    columns = [
        (opsteller.functie, opsteller.naam, opsteller.telefoon, opsteller.organisatie),
        ("Aanspreekpunt in het gezin", papier.aanspreekpunt),
        ("Volgende evaluatie", format_datum(evaluatie) if evaluatie else ""),
    ]
    theme = story.theme
    width = theme.width if theme.stacked else theme.width / len(columns)
    room = width - _GAP
    cells = []
    for label, first, *others in columns:
        if not first.strip():
            continue
        with story.collect() as cell:
            story.line(label, "label")
            story.add(*story.make_all(first, "td_bold", room=room))
            for other in others:
                story.add(*story.make_all(other, "td_soft", room=room))
        cells.append(cell)
    if not cells:
        return
    story.add(
        Table(
            [[cell] for cell in cells] if theme.stacked else [cells],
            width,
            splitInRow=1,
            hAlign="LEFT",
            spaceAfter=theme.size * 1.1,
            style=[
                CELL_FONT,
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ],
        )
    )


def _add_summary(story: Story, papier: PlanPapier) -> None:
    kort, points = papier.kort, lines(papier.kort.belangrijkste)
    if not (kort.wat_speelt.strip() or points):
        return
    with story.panel():
        look = variant(story.theme, "h3", spaceBefore=0, textColor=story.theme.accent)
        story.subheading("In het kort", look, "H2")
        story.text(kort.wat_speelt)
        if points:
            story.line("Dit is nu het belangrijkst", "label")
            story.points(points)
