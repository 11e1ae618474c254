"""The rows of the lists on this screen, in words."""

from datetime import date

from gco_desktop.domain.overzicht import ContactRegel, GezinRegel
from gco_desktop.domain.traject import Intensiteit
from gco_desktop.reference import tables
from gco_desktop.services.gezinnen import Lid
from ui.gezinnen import form_texts, texts
from ui.gezinnen.dossier import age_text
from ui.gezinnen.filters import StatusChoice, standing
from ui.widgets.contact_words import contact_icon, contact_title, excerpt
from ui.widgets.shapes import ListRow, TimelineEntry, Tone

_EXCERPT = 160
_TONES = {StatusChoice.AANGEMELD: Tone.INFO, StatusChoice.AFGESLOTEN: Tone.NEUTRAL}


def gezin_row(regel: GezinRegel, today: date, chosen: StatusChoice) -> ListRow:
    """Return one gezin of the list; its status shows only among all gezinnen."""
    days = regel.days_silent(today)
    late = regel.overdue(today) and not regel.gearchiveerd
    pill, tone = _pill(regel) if chosen is StatusChoice.ALLE else ("", Tone.NEUTRAL)
    subtitle = texts.SEPARATOR.join(filter(None, (regel.plaats, _intensity(regel))))
    spoken = (
        regel.naam,
        subtitle.replace(texts.SEPARATOR, ", "),
        pill or _status(regel),
        texts.last_contact(days),
        texts.OVERDUE if late else "",
        texts.open_tasks(regel.open_taken) if regel.open_taken else "",
    )
    return ListRow(
        key=regel.id,
        title=regel.naam,
        sentence=", ".join(filter(None, spoken)),
        subtitle=subtitle,
        right=texts.recency(days),
        late=late,
        bell=regel.open_taken > 0,
        pill=pill,
        tone=tone,
    )


def _status(regel: GezinRegel) -> str:
    if regel.status is None:
        return texts.NO_TRAJECT
    return tables.label("trajectstatus", regel.status)


def _pill(regel: GezinRegel) -> tuple[str, Tone]:
    if regel.gearchiveerd:
        return texts.ARCHIVED, Tone.NEUTRAL
    state = standing(regel)
    if state is StatusChoice.ACTIEF:
        return "", Tone.NEUTRAL
    if regel.status is None:
        return texts.NO_TRAJECT, Tone.NEUTRAL
    return dict(texts.STATUS_CHOICES)[state].lower(), _TONES[state]


def _intensity(regel: GezinRegel) -> str:
    if regel.status is None or not regel.status.actief or regel.intensiteit is None:
        return ""
    if regel.intensiteit is Intensiteit.REGULIER:
        return ""
    return tables.label("intensiteit", regel.intensiteit).lower()


def contact_when(regel: ContactRegel, today: date) -> str:
    """Return "Di 18 nov 13:30 · 1:30"."""
    moment = texts.day(regel.datum, today)
    if regel.begintijd is not None:
        moment = f"{moment} {regel.begintijd:%H:%M}"
    length = regel.duur_min or regel.minuten
    return texts.SEPARATOR.join([moment, texts.minutes(length)] if length else [moment])


def contact_entry(regel: ContactRegel, today: date) -> TimelineEntry:
    """Return a contact on the timeline, with the start of its report."""
    return TimelineEntry(
        key=regel.id,
        icon=contact_icon(regel),
        title=contact_title(regel),
        when=contact_when(regel, today),
        text=excerpt(regel.verslag, _EXCERPT),
    )


def persoon_row(lid: Lid, today: date, *, unsaved: bool) -> ListRow:
    """Return a member of the gezin; a form that still holds typed text is marked."""
    kind = lid.relatie.woord or tables.label("relatie", lid.relatie.relatie)
    pill, tone = _role(lid)
    if lid.relatie.voorbij(today):
        kind = texts.SEPARATOR.join((kind, form_texts.since(lid.relatie.van, lid.relatie.tot)))
        pill, tone = form_texts.PILL_FORMER, Tone.NEUTRAL
    if unsaved:
        pill, tone = form_texts.UNSAVED, Tone.WARN
    name = lid.persoon.naam or form_texts.NAMELESS
    subtitle = texts.SEPARATOR.join(filter(None, (kind, age_text(lid.persoon, today))))
    spoken = (name, subtitle.replace(texts.SEPARATOR, ", "), pill, lid.persoon.telefoon)
    return ListRow(
        key=lid.relatie.id,
        title=name,
        sentence=", ".join(filter(None, spoken)),
        subtitle=subtitle,
        pill=pill,
        tone=tone,
    )


def _role(lid: Lid) -> tuple[str, Tone]:
    if lid.relatie.aanspreekpunt:
        return form_texts.PILL_AANSPREEKPUNT, Tone.PRIMARY
    if lid.relatie.is_client and lid.relatie.relatie != "CLIENT":
        return form_texts.PILL_CLIENT, Tone.INFO
    if lid.relatie.is_mantelzorger:
        return form_texts.PILL_MANTELZORGER, Tone.NEUTRAL
    return "", Tone.NEUTRAL
