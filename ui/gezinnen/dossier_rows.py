"""The lines of the story of a gezin in words, with a heading above each month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from gco_desktop.domain.dossier import DossierRegel, DossierSoort, DossierStuk
from gco_desktop.reference import tables
from ui.gezinnen import dossier_texts, texts
from ui.widgets.contact_words import form_icon
from ui.widgets.shapes import ListRow
from ui.widgets.tone import Tone

_ICONS = {
    DossierSoort.PLAN: "clipboard-text",
    DossierSoort.STATUS: "route",
    DossierSoort.INTENSITEIT: "route",
    DossierSoort.DOCUMENT: "paperclip",
    DossierSoort.SIGNAAL: "speakerphone",
    DossierSoort.TAAK: "circle-check",
    DossierSoort.BELOFTE: "heart-handshake",
    DossierSoort.MIJLPAAL: "flag",
}
_TABLES = {DossierSoort.STATUS: "trajectstatus", DossierSoort.INTENSITEIT: "intensiteit"}


@dataclass(frozen=True, slots=True)
class Month:
    """A heading; ``count`` lines stand below it."""

    year: int
    month: int
    count: int


StoryLine = DossierRegel | Month


@dataclass(frozen=True, slots=True, kw_only=True)
class StukText:
    """One line in full: what stands above its text, and what can be done with it."""

    title: str
    when: str
    facts: tuple[str, ...]
    marks: tuple[tuple[str, Tone], ...]
    text: str
    open_label: str
    contact: bool
    in_plan: bool = False
    shared: bool = False
    confidential: bool = False


def with_months(regels: Sequence[DossierRegel]) -> list[StoryLine]:
    """Return the lines with the heading of each month above them."""
    lines: list[StoryLine] = []
    for (year, month), group in groupby(
        regels, key=lambda each: (each.datum.year, each.datum.month)
    ):
        found = list(group)
        lines.append(Month(year, month, len(found)))
        lines += found
    return lines


def _month(regel: DossierRegel) -> tuple[int, int]:
    return regel.datum.year, regel.datum.month


def title(regel: DossierRegel) -> str:
    """Return what a line is about: the words of the user, else what happened."""
    match regel.soort:
        case DossierSoort.CONTACT:
            return regel.titel.strip() or tables.label("contactvorm", regel.code)
        case DossierSoort.PLAN:
            return dossier_texts.plan(regel.code, regel.stap)
        case DossierSoort.STATUS | DossierSoort.INTENSITEIT:
            return tables.label(_TABLES[regel.soort], regel.code)
        case DossierSoort.MIJLPAAL:
            return regel.titel.strip() or tables.label("mijlpaal", regel.code)
        case _:
            return regel.titel.strip() or dossier_texts.SINGULAR[regel.soort]


def kind(regel: DossierRegel) -> str:
    """Return what kind of line it is."""
    match regel.soort:
        case DossierSoort.CONTACT:
            return tables.label("contactvorm", regel.code)
        case DossierSoort.DOCUMENT:
            return tables.label("documentsoort", regel.code) if regel.code else "Document"
        case DossierSoort.BELOFTE:
            return dossier_texts.promise(regel.code, regel.stap)
        case _:
            return dossier_texts.SINGULAR[regel.soort]


def when(regel: DossierRegel, today: date) -> str:
    """Return "Di 18 nov 13:30"."""
    moment = texts.day(regel.datum, today)
    return moment if regel.tijd is None else f"{moment} {regel.tijd:%H:%M}"


def story_row(regel: DossierRegel, today: date) -> ListRow:
    """Return a line in the list; a screen reader hears its kind, day and marks as well."""
    name, moment, what = title(regel), when(regel, today), kind(regel)
    marks = _marks(regel)
    extra = [word for word, on in _ticks(regel) if on]
    shown = [moment, *extra, *([what] if what != name else [])]
    pill, tone = _pill(regel, marks)
    right = texts.minutes(regel.duur_min) if regel.duur_min else ""
    spoken = [name, what, moment, right, *(word for word, _ in marks), *extra]
    return ListRow(
        key=regel.sleutel,
        title=name,
        sentence=", ".join(dict.fromkeys(filter(None, spoken))),
        subtitle=texts.SEPARATOR.join(shown),
        right=right,
        pill=pill,
        tone=tone,
        icon=icon(regel),
    )


def icon(regel: DossierRegel) -> str:
    """Return the name of the icon of its kind."""
    if regel.soort is DossierSoort.CONTACT:
        return form_icon(regel.code)
    return _ICONS[regel.soort]


def month_row(month: Month) -> ListRow:
    """Return the heading of a month."""
    name = dossier_texts.month(month.year, month.month)
    return ListRow(key=month, title=name, sentence=name, right=str(month.count))


def stuk_text(stuk: DossierStuk, today: date) -> StukText:
    """Return one line in full."""
    regel = stuk.regel
    length = texts.minutes(regel.duur_min) if regel.duur_min else ""
    name, what = title(regel), kind(regel)
    top = [what if what != name else "", when(regel, today), length]
    contact = regel.soort is DossierSoort.CONTACT
    return StukText(
        title=name,
        when=texts.SEPARATOR.join(filter(None, top)),
        facts=tuple(f"{caption}: {value}" for caption, value in _facts(stuk) if value),
        marks=tuple(_marks(regel)),
        text=stuk.tekst.strip(),
        open_label=dossier_texts.OPEN[regel.soort],
        contact=contact,
        in_plan=regel.in_plan,
        shared=regel.delen,
        confidential=regel.vertrouwelijk,
    )


def _facts(stuk: DossierStuk) -> list[tuple[str, str]]:
    regel = stuk.regel
    made = regel.soort is DossierSoort.PLAN
    activities = [f"{nr} {tables.label('activiteit', nr)}" for nr in regel.activiteiten]
    areas = [tables.label("leefgebied", code) for code in regel.leefgebieden]
    parts = [tables.deelactiviteit(code) for code in stuk.deelactiviteiten]
    return [
        (dossier_texts.MADE_WITH if made else dossier_texts.PRESENT, ", ".join(stuk.personen)),
        (dossier_texts.ACTIVITIES, ", ".join(activities)),
        (dossier_texts.PARTS, ", ".join(parts)),
        (dossier_texts.AREAS, ", ".join(areas)),
        (dossier_texts.PLACE, stuk.plaats),
        (dossier_texts.TRAJECT, stuk.traject),
    ]


def _marks(regel: DossierRegel) -> list[tuple[str, Tone]]:
    found = [(dossier_texts.CONFIDENTIAL, Tone.WARN)] if regel.vertrouwelijk else []
    statement = dossier_texts.mark(regel.uitspraak, regel.volgens)
    return [*found, *([(statement, Tone.INFO)] if statement else [])]


def _pill(regel: DossierRegel, marks: Sequence[tuple[str, Tone]]) -> tuple[str, Tone]:
    """Return the first mark; whose words they are is left to the text."""
    if not marks:
        return "", Tone.NEUTRAL
    word, tone = marks[0]
    return (word if regel.vertrouwelijk else dossier_texts.mark(regel.uitspraak, "")), tone


def _ticks(regel: DossierRegel) -> list[tuple[str, bool]]:
    return [(dossier_texts.IN_PLAN, regel.in_plan), (dossier_texts.SHARED, regel.delen)]
