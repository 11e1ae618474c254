"""A contact in which an activity was carried out, in words."""

from datetime import date

from gco_desktop.domain.datum import format_kort
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.overzicht import ContactRegel
from ui.traject.texts import SEPARATOR
from ui.widgets.contact_words import contact_icon, contact_title, excerpt
from ui.widgets.shapes import TimelineEntry

_EXCERPT = 120


def contact_entry(regel: ContactRegel, today: date) -> TimelineEntry:
    """Return a contact on the timeline, with the start of its report."""
    length = regel.duur_min or regel.minuten
    when = format_kort(regel.datum, today)
    return TimelineEntry(
        key=regel.id,
        icon=contact_icon(regel),
        title=contact_title(regel),
        when=SEPARATOR.join([when, format_duur(length)] if length else [when]),
        text=excerpt(regel.verslag, _EXCERPT),
    )
