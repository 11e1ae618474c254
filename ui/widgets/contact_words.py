"""A contact in a list, in words and with its icon; no Qt, so a presenter may use it."""

from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.reference import tables

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


def contact_icon(regel: ContactRegel) -> str:
    """Return the name of the icon of its kind."""
    return form_icon(regel.vorm)


def form_icon(vorm: str) -> str:
    """Return the name of the icon of a form of contact."""
    return _ICONS.get(vorm, _OTHER)


def contact_title(regel: ContactRegel) -> str:
    """Return the subject of a contact, else its kind."""
    return regel.onderwerp.strip() or tables.label("contactvorm", regel.vorm)


def excerpt(text: str, most: int) -> str:
    """Return the start of a text on one line, cut between words when it is over ``most`` long."""
    flat = " ".join(text[: 4 * most].split())
    return flat if len(flat) <= most else f"{flat[:most].rsplit(' ', 1)[0]} …"
