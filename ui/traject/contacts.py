"""A contact in which an activity was carried out, in words."""

from datetime import date

from gco_desktop.domain.datum import format_kort
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.reference import tables
from ui.traject.texts import SEPARATOR
from ui.widgets.shapes import TimelineEntry

_ICONS = {
    "HUISBEZOEK": "home",
    "GESPREK_INSTANTIE": "building-community",
    "MDO": "users-group",
    "TELEFOON": "phone",
    "BEELDBELLEN": "video",
    "BERICHT": "message-2",
    "TEL_INSTANTIE": "phone",
    "MAIL_INSTANTIE": "mail",
    "COLLEGIAAL": "message-circle",
}
_OTHER = "note"
_EXCERPT = 120


def contact_entry(regel: ContactRegel, today: date) -> TimelineEntry:
    """Return a contact on the timeline, with the start of its report."""
    kind = tables.label("contactvorm", regel.vorm)
    length = regel.duur_min or regel.minuten
    when = format_kort(regel.datum, today)
    return TimelineEntry(
        key=regel.id,
        icon=_ICONS.get(regel.vorm, _OTHER),
        title=regel.onderwerp.strip() or kind,
        when=SEPARATOR.join([when, format_duur(length)] if length else [when]),
        text=_excerpt(regel.verslag),
    )


def _excerpt(text: str) -> str:
    flat = " ".join(text[: 4 * _EXCERPT].split())
    if len(flat) <= _EXCERPT:
        return flat
    return f"{flat[:_EXCERPT].rsplit(' ', 1)[0]} …"
