"""The sociale kaart in words: rows of its lists, and the detail of one of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from gco_desktop.domain.netwerk import Contactpersoon
from gco_desktop.domain.netwerk_overzicht import (
    Beslissing,
    BetrokkenheidRegel,
    KaartDetail,
    KaartRegel,
)
from gco_desktop.reference import tables
from ui.organisaties import texts
from ui.widgets.matching import matches
from ui.widgets.shapes import ListRow, Tone

ALL, ORGANISATIES, MENSEN, ARCHIEF = "alles", "organisaties", "mensen", "archief"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One organisation or contact person as the panel shows it."""

    wie: UUID
    title: str
    pill: str
    facts: tuple[tuple[str, str], ...]
    werkt_bij: tuple[UUID, str] | None
    mens: bool
    archived: bool
    can_delete: bool
    mensen: tuple[ListRow, ...]
    gezinnen: tuple[ListRow, ...]
    former: tuple[ListRow, ...]


def filters(regels: Iterable[KaartRegel]) -> list[tuple[str, str]]:
    """Return what the list can be narrowed to: fixed choices, and the kinds that are there."""
    kinds = sorted({regel.soort for regel in regels if regel.soort}, key=_kind)
    return [
        (ALL, texts.EVERYTHING),
        (ORGANISATIES, texts.ONLY_INSTANTIES),
        (MENSEN, texts.ONLY_MENSEN),
        *((code, _kind(code)) for code in kinds),
        (ARCHIEF, texts.ARCHIVE),
    ]


def chosen(regels: Iterable[KaartRegel], code: str, query: str) -> list[KaartRegel]:
    """Return what fits the filter and the search."""
    fitting = [regel for regel in regels if _fits(regel, code)]
    if not query.strip():
        return fitting
    return [regel for regel in fitting if matches(query, _searched(regel))]


def kaart_row(regel: KaartRegel) -> ListRow:
    """Return one line of the sociale kaart."""
    kind = (regel.functie, regel.instantie), (_kind(regel.soort), regel.plaats)
    parts = kind[0] if regel.mens else kind[1]
    subtitle = texts.SEPARATOR.join(filter(None, parts))
    spoken = (
        regel.naam,
        *parts,
        regel.telefoon,
        texts.mensen(regel.mensen),
        texts.gezinnen(regel.gezinnen),
        texts.ARCHIVED_PILL if regel.gearchiveerd else "",
    )
    return ListRow(
        key=regel.wie,
        title=regel.naam,
        subtitle=subtitle,
        right=texts.gezinnen(regel.gezinnen),
        sentence=", ".join(filter(None, spoken)),
        icon="user" if regel.mens else "building-community",
        pill=texts.ARCHIVED_PILL if regel.gearchiveerd else "",
    )


def shown(detail: KaartDetail) -> Shown:
    """Put everything around one organisation or contact person into words."""
    over, mens, work = detail.over, detail.contactpersoon, detail.instantie
    soort = "" if work is None else _kind(work.soort)
    today, alone = detail.vandaag, mens is not None
    rows = [
        (each.betrokkenheid.voorbij(today), _gezin_row(each, mens=alone))
        for each in detail.betrokken
    ]
    rows += [
        (each.vertegenwoordiging.voorbij(today), _decides_row(each)) for each in detail.beslist
    ]
    return Shown(
        wie=over.id,
        title=over.naam,
        pill=soort,
        facts=_facts(detail),
        werkt_bij=(work.id, work.naam) if mens is not None and work is not None else None,
        mens=mens is not None,
        archived=over.gearchiveerd_op is not None,
        can_delete=not detail.gebruikt,
        mensen=tuple(_mens_row(each) for each in detail.mensen),
        gezinnen=tuple(row for past, row in rows if not past),
        former=tuple(row for past, row in rows if past),
    )


def _facts(detail: KaartDetail) -> tuple[tuple[str, str], ...]:
    mens, work = detail.contactpersoon, detail.instantie
    lines: Sequence[tuple[str, str]]
    if mens is not None:
        phone = mens.telefoon or ("" if work is None else work.telefoon)
        lines = (
            (texts.FUNCTIE, mens.functie),
            (texts.TELEFOON, phone),
            (texts.EMAIL, mens.email),
            (texts.NOTITIE, mens.notitie),
        )
    elif work is not None:
        lines = (
            (texts.TELEFOON, work.telefoon),
            (texts.EMAIL, work.email),
            (texts.PLAATS, work.vestiging),
            (texts.NOTITIE, work.notitie),
        )
    else:
        lines = ()
    return tuple((caption, value) for caption, value in lines if value.strip())


def _mens_row(mens: Contactpersoon) -> ListRow:
    archived = texts.ARCHIVED_PILL if mens.gearchiveerd_op is not None else ""
    spoken = (mens.naam, mens.functie, mens.telefoon, archived)
    return ListRow(
        key=mens.id,
        title=mens.naam,
        subtitle=mens.functie,
        right=mens.telefoon,
        sentence=", ".join(filter(None, spoken)),
        icon="user",
        pill=archived,
    )


def _gezin_row(regel: BetrokkenheidRegel, *, mens: bool) -> ListRow:
    """Return a gezin, what is done there and, at an organisation, by whom."""
    one = regel.betrokkenheid
    parts = (
        one.rol,
        "" if mens else regel.contactpersoon,
        regel.persoon or texts.WHOLE_GEZIN,
        texts.period(one.van, one.tot),
    )
    subtitle = texts.SEPARATOR.join(filter(None, parts))
    return ListRow(
        key=one.gezin_id,
        title=regel.gezin,
        subtitle=subtitle,
        sentence=f"{regel.gezin}, {subtitle.replace(texts.SEPARATOR, ', ')}",
        icon="home-heart",
        tone=Tone.NEUTRAL,
    )


def _fits(regel: KaartRegel, code: str) -> bool:
    if code == ARCHIEF or regel.gearchiveerd:
        return code == ARCHIEF and regel.gearchiveerd
    if code in {ORGANISATIES, MENSEN}:
        return regel.mens is (code == MENSEN)
    return code in {ALL, regel.soort}


def _decides_row(beslissing: Beslissing) -> ListRow:
    """Return a gezin in which somebody is decided for."""
    one = beslissing.vertegenwoordiging
    kind = tables.label("vertegenwoordiging", one.soort).split(" (")[0]
    parts = (kind, beslissing.persoon, texts.period(one.van, one.tot))
    subtitle = texts.SEPARATOR.join(filter(None, parts))
    return ListRow(
        key=beslissing.gezin_id,
        title=beslissing.gezin,
        subtitle=subtitle,
        sentence=f"{beslissing.gezin}, {subtitle.replace(texts.SEPARATOR, ', ')}",
        icon="signature",
    )


def _searched(regel: KaartRegel) -> str:
    kind = _kind(regel.soort) if regel.soort else ""
    parts = (regel.naam, regel.instantie, regel.plaats, regel.functie, regel.telefoon)
    return " ".join((*parts, regel.email, kind))


def _kind(code: str) -> str:
    return tables.label("instantie_type", code)
