"""What the tab Termijnen shows of each term, decision and procedure, in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from gco_desktop.domain.aanleidingen import (
    JEUGDWET,
    WLZ,
    WMO,
    ZVW,
    calculated_last_day,
    runs_on,
)
from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.mijlpaal import MijlpaalStand
from gco_desktop.domain.termijnen import Termijn, Termijnsoort
from gco_desktop.reference import tables
from gco_desktop.services.mijlpalen import indicatie_naam
from ui.gezinnen import termijnen_texts as texts
from ui.widgets.shapes import ListRow, Tone

SOON = 30  # days
BRIDGE = timedelta(weeks=13)  # in which help from another law may go on beside the Wlz
_MARKS = (
    ("V", texts.VERIFIED),
    ("U", texts.UNVERIFIED),
    ("D", texts.RULE_OF_THUMB),
    ("S", texts.FROM_PRACTICE),
)

Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a list with its detail; ``folded`` is shown on demand.

    ``actions`` are the codes of the buttons that make sense for it.
    """

    row: ListRow
    facts: Facts
    actions: tuple[str, ...]
    folded: bool = False


class Action:
    """What can be done with the line that is chosen."""

    DONE = "done"
    NOT_NEEDED = "not-needed"
    REOPEN = "reopen"
    CHANGE = "change"
    REMOVE = "remove"
    EDIT = "edit"
    OBJECT = "object"
    DELETE = "delete"


def termijn_item(
    termijn: Termijn, soorten: Mapping[str, Termijnsoort], died: bool, today: date
) -> Item:
    """Return a term as a line with its detail."""
    pill, tone = _pill(termijn, died, today)
    when = _when(termijn)
    subtitle = texts.SEPARATOR.join(filter(None, (termijn.persoon, when, termijn.over)))
    soort = soorten.get(termijn.code) if termijn.code or not termijn.eigen else None
    return Item(
        row=ListRow(
            key=termijn,
            title=termijn.label,
            sentence=_sentence(termijn.label, pill, subtitle),
            subtitle=subtitle,
            pill=pill,
            tone=tone,
        ),
        facts=_known(
            (
                texts.WHEN,
                " ".join(filter(None, (_sentence_case(when), _why(termijn, soort, died)))),
            ),
            (texts.WHAT_TO_DO, soort.actie if soort else ""),
            (texts.ABOUT, termijn.over),
            (texts.NOTE, termijn.notitie),
            (texts.SOURCE, source(soort.verificatie) if soort else texts.OWN),
        ),
        actions=_term_actions(termijn),
        folded=not termijn.open,
    )


def indicatie_item(
    indicatie: Indicatie, names: Mapping[UUID, str], instanties: Mapping[UUID, str], today: date
) -> Item:
    """Return a decision as a line with its detail."""
    title = indicatie_naam(indicatie) or texts.NAMELESS
    pill, tone, over = _standing(indicatie, today)
    period = texts.period(indicatie.ingang, indicatie.einde)
    subtitle = texts.SEPARATOR.join(filter(None, (names.get(indicatie.persoon_id, ""), period)))
    profile = tables.entries("zorgprofiel").get(indicatie.zorgprofiel)
    told = texts.GEMELD.get(indicatie.wet, texts.GEMELD_OTHER)
    instantie = instanties.get(indicatie.instantie_id, "") if indicatie.instantie_id else ""
    return Item(
        row=ListRow(
            key=indicatie,
            title=title,
            sentence=_sentence(title, pill, subtitle),
            subtitle=subtitle,
            pill=pill,
            tone=tone,
        ),
        facts=_known(
            (texts.ZORGPROFIEL, f"{profile['weergave']}: {profile['label']}" if profile else ""),
            (texts.LEVERINGSVORM, _labels("leveringsvorm", indicatie.leveringsvormen)),
            (texts.LOOPTIJD, period),
            (texts.MEERZORG, texts.period(indicatie.meerzorg_van, indicatie.meerzorg_tot)),
            (told, _day(indicatie.gemeld_op)),
            (texts.AANGEVRAAGD, _day(indicatie.aangevraagd_op)),
            (texts.VERZONDEN, _day(indicatie.verzonden_op)),
            (texts.ZORG_VANAF, _day(indicatie.zorg_vanaf)),
            (texts.ZORGPLAN, _day(indicatie.zorgplan_op)),
            (texts.BESLUITNUMMER, indicatie.besluitnummer),
            (texts.ORGANISATIE, instantie),
            (texts.NOTE, indicatie.notitie),
        ),
        actions=(Action.EDIT, Action.OBJECT, Action.DELETE),
        folded=over,
    )


def procedure_item(
    procedure: Procedure, names: Mapping[UUID, str], over: Mapping[UUID, str], today: date
) -> Item:
    """Return a procedure as a line with its detail."""
    soort = texts.SOORTEN[procedure.soort]
    about = over.get(procedure.indicatie_id, "") if procedure.indicatie_id else ""
    title = f"{soort}: {procedure.tegen or about}" if procedure.tegen or about else soort
    closed = bool(procedure.uitkomst or procedure.beslist_op)
    last = procedure.uiterlijk or calculated_last_day(procedure)
    handed = texts.handed(procedure.ingediend_op, last)
    subtitle = texts.SEPARATOR.join(filter(None, (names.get(procedure.persoon_id, ""), handed)))
    pill, tone = (texts.CLOSED, Tone.NEUTRAL) if closed else (texts.OPEN, Tone.INFO)
    if not closed and not procedure.ingediend_op and last:
        pill, tone = _countdown((last - today).days, last, today)
    return Item(
        row=ListRow(
            key=procedure,
            title=title,
            sentence=_sentence(title, pill, subtitle),
            subtitle=subtitle,
            pill=pill,
            tone=tone,
        ),
        facts=_known(
            (texts.ABOUT, about),
            (texts.VERZONDEN, _day(procedure.verzonden_op)),
            (texts.UITERLIJK, _day(last)),
            (texts.INGEDIEND, _day(procedure.ingediend_op)),
            (texts.BESLIST, _day(procedure.beslist_op)),
            (texts.UITKOMST, procedure.uitkomst),
            (texts.NOTE, procedure.notitie),
        ),
        actions=(Action.EDIT, Action.DELETE),
        folded=closed,
    )


def source(verificatie: str) -> str:
    """Return in words how sure a rule is, and that the text of today counts."""
    code, _space, rest = verificatie.strip().partition(" ")
    word = next((word for mark, word in _MARKS if code[:1] == mark), texts.UNVERIFIED)
    shown = f"{word} {rest}" if rest.startswith("(") else word
    if rest.endswith(" U"):  # some of it was not looked up
        known, _bracket, part = rest.removesuffix(" U").rpartition(") ")
        shown = f"{word} {known}), {texts.REST.get(part, part)} {texts.NOT_YET}"
    return f"{shown}. {texts.CHECK_TEXT}"


def goes_to_wlz(indicaties: Iterable[Indicatie], today: date) -> bool:
    """Whether somebody has the Wlz, now or soon, while help from another law goes on."""
    by_person: dict[UUID, list[Indicatie]] = {}
    for indicatie in indicaties:
        by_person.setdefault(indicatie.persoon_id, []).append(indicatie)
    for own in by_person.values():
        starts = [each.ingang for each in own if each.wet == WLZ and each.ingang]
        others = [each for each in own if each.wet in (WMO, JEUGDWET, ZVW) and each.ingang]
        new = [start for start in starts if start >= today - BRIDGE]
        if len(new) == len(starts) and any(
            runs_on(other, max(start, today)) for start in new for other in others
        ):
            return True
    return False


def _pill(termijn: Termijn, died: bool, today: date) -> tuple[str, Tone]:
    if termijn.stand is MijlpaalStand.GEDAAN:
        return texts.PILL_DONE, Tone.OK
    if termijn.stand is MijlpaalStand.NIET_NODIG:
        return texts.PILL_NOT_NEEDED, Tone.NEUTRAL
    if termijn.voorbij:
        return texts.PILL_PASSED, Tone.NEUTRAL
    if died:
        return texts.PILL_QUIET, Tone.NEUTRAL
    days = termijn.days(today)
    if days is None or termijn.datum is None:
        return "", Tone.NEUTRAL
    return _countdown(days, termijn.datum, today, asks=termijn.asks(today))


def _countdown(days: int, day: date, today: date, *, asks: bool = True) -> tuple[str, Tone]:
    if days < 0:
        return texts.LATE, Tone.BAD
    if days == 0:
        return texts.TODAY, Tone.WARN
    if days <= SOON:
        return texts.days_left(days), Tone.WARN if asks else Tone.NEUTRAL
    if asks:
        return texts.days_left(days), Tone.INFO
    return texts.short(day, today), Tone.NEUTRAL


def _when(termijn: Termijn) -> str:
    if termijn.datum is not None:
        return texts.day(termijn.datum)
    return texts.about_year(termijn.jaar) if termijn.jaar else ""


def _why(termijn: Termijn, soort: Termijnsoort | None, died: bool) -> str:
    """Return where the day comes from."""
    said = (
        (died, texts.DIED_QUIET),
        (termijn.vanzelf, texts.BY_ITSELF),
        (termijn.jaar is not None, texts.YEAR_ONLY),
    )
    return next((text for holds, text in said if holds), "") or _counted(termijn, soort)


def _counted(termijn: Termijn, soort: Termijnsoort | None) -> str:
    if termijn.gezet:
        return texts.set_by_user(termijn.berekend)
    if termijn.berekend and termijn.gewijzigd:
        return texts.set_elsewhere(termijn.berekend)
    if termijn.basis_op and termijn.berekend and soort and termijn.basis_op != termijn.datum:
        return texts.counted_from(soort.basis, termijn.basis_op)
    return texts.BORN if termijn.berekend and not termijn.basis_op else ""


def _term_actions(termijn: Termijn) -> tuple[str, ...]:
    own = (Action.REMOVE,) if termijn.eigen else ()
    if termijn.vanzelf:
        return (Action.CHANGE, *own)
    if termijn.stand is MijlpaalStand.OPEN:
        return (Action.DONE, Action.NOT_NEEDED, Action.CHANGE, *own)
    return (Action.REOPEN, Action.CHANGE, *own)


def _standing(indicatie: Indicatie, today: date) -> tuple[str, Tone, bool]:
    if indicatie.einde and indicatie.einde < today:
        return texts.ENDED, Tone.NEUTRAL, True
    if indicatie.ingang and indicatie.ingang > today:
        return texts.TO_COME, Tone.INFO, False
    return (texts.RUNS, Tone.OK, False) if indicatie.ingang else ("", Tone.NEUTRAL, False)


def _labels(table: str, codes: Iterable[str]) -> str:
    return ", ".join(tables.label(table, code) for code in codes)


def _day(moment: date | None) -> str:
    return texts.day(moment) if moment else ""


def _known(*facts: tuple[str, str]) -> Facts:
    return tuple((caption, value) for caption, value in facts if value)


def _sentence(title: str, pill: str, subtitle: str) -> str:
    return ", ".join(filter(None, (title, pill, subtitle.replace(texts.SEPARATOR, ", "))))


def _sentence_case(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""
