"""Who decides for a person, in words: what stands in the form of the person, and soft hints."""

from datetime import date
from uuid import UUID

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.netwerk_overzicht import VertegenwoordigingRegel
from gco_desktop.reference import tables
from ui.gezinnen import form_texts

TABLE = "vertegenwoordiging"
ADULT = 18


def kind(soort: str) -> str:
    """Return a kind without what stands in brackets behind it."""
    return tables.label(TABLE, soort).split(" (")[0]


def title(regel: VertegenwoordigingRegel) -> str:
    """Return what and by whom, in one line."""
    one = kind(regel.vertegenwoordiging.soort)
    return f"{one}: {regel.door}" if regel.door else one


def explained(regel: VertegenwoordigingRegel, vandaag: date) -> str:
    """Return who signs, since when, which number to call and whether the proof was seen."""
    one = regel.vertegenwoordiging
    entry = tables.entries(TABLE).get(one.soort)
    parts = (
        form_texts.signs("" if entry is None else entry["tekent_mee"]),
        form_texts.since(one.van, one.tot),
        regel.telefoon,
        form_texts.seen(one.bewijs_gezien_op),
        form_texts.PILL_FORMER if one.voorbij(vandaag) else "",
    )
    return form_texts.SEPARATOR.join(filter(None, parts))


def age_hint(soort: str, persoon: Persoon, vandaag: date) -> str:
    """Return a soft hint when the kind is usual at another age; nothing when the age is unknown."""
    years = persoon.leeftijd(vandaag)
    entry = tables.entries(TABLE).get(soort)
    if years is None or entry is None or persoon.overleden_op is not None:
        return ""
    if entry["leeftijd"].startswith("18") and years < ADULT:
        return form_texts.too_young(kind(soort), years, persoon.naam)
    if entry["leeftijd"].endswith("-18") and years >= ADULT:
        return form_texts.too_old(kind(soort), years, persoon.naam)
    return ""


def circle_hint(
    regels: tuple[VertegenwoordigingRegel, ...],
    persoon: Persoon,
    door: UUID | None,
    vandaag: date,
) -> str:
    """Return a soft hint when two persons decide for each other."""
    for regel in regels:
        one = regel.vertegenwoordiging
        if (
            one.persoon_id == door
            and one.door_persoon_id == persoon.id
            and not one.voorbij(vandaag)
        ):
            return form_texts.each_other(persoon.naam, regel.persoon)
    return ""
