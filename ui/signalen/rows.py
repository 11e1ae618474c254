"""Signalen in words: a row in the list, what goes along, and a title where there is none."""

from dataclasses import replace
from datetime import date

from gco_desktop.domain.overzicht import SignaalRegel
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.signaal import Signaal
from gco_desktop.domain.signaalprijs import Signaalcontactregel
from gco_desktop.reference import tables
from ui.signalen import texts
from ui.widgets.shapes import ListRow

ALONE = "INDIVIDUEEL"
_TITLE = 60  # letters


def list_row(regel: SignaalRegel, vandaag: date) -> ListRow:
    """Put one signaal of the list into words."""
    price = texts.price(regel.prijs, regel.status, vandaag)
    categorie = label("signaalcategorie", regel.categorie)
    status = texts.STATES.get(regel.status, regel.status)
    return ListRow(
        key=regel.id,
        title=regel.titel,
        subtitle=texts.short_price(regel.prijs)
        or texts.joined([categorie, label("wet", regel.wet)]),
        right=status,
        sentence=texts.sentence(
            [
                regel.titel,
                categorie,
                label("wet", regel.wet),
                label("signaalniveau", regel.niveau),
                status,
                price or texts.seen_at(regel.gezinnen),
            ],
            regel.datum,
        ),
        icon="file-export" if regel.verzonden_in else "",
    )


def contact_row(regel: Signaalcontactregel) -> ListRow:
    """Put one contact about a signaal into words."""
    vorm = label("contactvorm", regel.vorm)
    title, subtitle = texts.contact_title(regel, vorm), texts.contact_subtitle(regel, vorm)
    hours = texts.contact_hours(regel.minuten)
    return ListRow(
        key=regel.contact_id,
        title=title,
        subtitle=subtitle,
        right=hours,
        sentence=", ".join(part for part in (title, subtitle, hours) if part),
    )


def searched(regel: SignaalRegel) -> str:
    """Return what the search looks in."""
    parts = (label("signaalcategorie", regel.categorie), label("wet", regel.wet))
    return " ".join([regel.titel, *parts, texts.STATES.get(regel.status, "")])


def along(signaal: Signaal) -> str:
    """Return what goes along with a summary, from the codes that are sent."""
    if not signaal.meesturen:
        return ""
    if signaal.niveau == ALONE:
        return texts.NOT_ALONG
    return texts.along(
        [
            label("signaalcategorie", signaal.categorie),
            label("wet", signaal.hoofdwet),
            label("signaaladressaat", signaal.adressaat),
            label("signaalniveau", signaal.niveau),
            dict(texts.FREQUENTIES)[signaal.frequentie.value].lower(),
        ]
    )


def note(signaal: Signaal) -> str:
    """Return when it went along, if it did."""
    if not signaal.verzonden_in:
        return ""
    return texts.sent(Periode.parse(signaal.verzonden_in).label_nl)


def titled(signaal: Signaal) -> Signaal:
    """Return the signaal with a title, taken from what was typed when there is none."""
    if signaal.titel.strip():
        return signaal
    typed = (signaal.omschrijving, signaal.gevolg, signaal.oplossing, signaal.geprobeerd)
    first = next((line for text in typed for line in text.splitlines() if line.strip()), "")
    words = first.strip()
    if len(words) > _TITLE:
        words = words[:_TITLE].rsplit(" ", 1)[0] + "\u2026"
    return replace(signaal, titel=words or texts.UNTITLED)


def label(table: str, code: str) -> str:
    """Return what people see for a code; nothing for no code."""
    return tables.label(table, code) if code else ""
