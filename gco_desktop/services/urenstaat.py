"""Hours of a period and the statement of a month as plain tables: no name, no note."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.declarabel import is_declarabel
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.maand import month_name
from gco_desktop.domain.opgave import Opgave, Opgaveregel, round_minutes, rounding_words
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.staat import Kolom, Kolomsoort, Staat, Waarde
from gco_desktop.exports.check import Neutral
from gco_desktop.exports.sheet import hours
from gco_desktop.reference import tables
from gco_desktop.services.opgave import urensoortregel
from gco_desktop.storage.reads.uren_export import UrenUitvoer
from gco_desktop.storage.unit_of_work import UnitOfWork

LEFT_OUT = "weggelaten"
_YES, _NO = "ja", "nee"
_HIDDEN = (
    'Waar "weggelaten" staat, noemde de omschrijving een naam of straat uit een dossier'
    " (aantal regels: {aantal})."
)
_SEVERAL = "Van meer opdrachtgevers samen: niet afgerond, elke minuut telt."
_MINUTES = "De kolom Minuten is wat er is geboekt."
_KM = "Kilometers staan bij de reistijd of bij de eerste regel van een contact."
_PER_KIND = "{soort}: {declarabel} declarabel, {overig} niet declarabel."
_BILLED = "{woord}: {declarabel} declarabel en {overig} niet declarabel."
_ROUNDED, _TOGETHER = "Afgerond", "Samen"
_BOTH = "{klok} uur ({decimaal})"
_CORRECTION = "correctie op opgave {nummer}"
_LATER = "correctie"
_PRODUCT, _KM_KOLOM = "Product", "Km"
_HEAD = (
    Kolom(titel="Datum", soort=Kolomsoort.DATUM),
    Kolom(titel="Soort uren"),
    Kolom(titel="Activiteit"),
    Kolom(titel="Traject"),
)
_TAIL = (
    Kolom(titel="Omschrijving"),
    Kolom(titel=_PRODUCT),
    Kolom(titel="Declarabel"),
    Kolom(titel="Uren", soort=Kolomsoort.MINUTEN),
    Kolom(titel="Minuten", soort=Kolomsoort.GETAL),
)
_URENSTAAT = (
    *_HEAD,
    Kolom(titel="Opdrachtgever"),
    *_TAIL,
    Kolom(titel=_KM_KOLOM, soort=Kolomsoort.KM),
)
Parties = dict[OpdrachtgeverId, Opdrachtgever]
_PAID = [kolom.titel for kolom in _URENSTAAT].index("Declarabel")
_OPGAVE = (*_HEAD, Kolom(titel="Correctie"), *_TAIL)


def urenstaat(uow: UnitOfWork, van: date, tot: date, party: OpdrachtgeverId | None = None) -> Staat:
    """Return the lines of a period by day, of one opdrachtgever or of all.

    Lines are not rounded; the total is, as agreed with the one opdrachtgever.
    """
    parties = {each.id: each for each in uow.opdrachtgevers.find()}
    lines = [
        line
        for line in uow.reads.uren.export(van, tot)
        if party is None or line.opdrachtgever_id == party
    ]
    fits = neutral(uow)
    rijen = [_rij(line, parties, fits) for line in lines]
    step = parties[party].afronding_min if party in parties else 0
    km = sum(line.km_tienden for line in lines)
    hidden = _hidden((line.omschrijving for line in lines), fits)
    return _slim(
        Staat(
            titel=f"Urenstaat {format_datum(van)} tot en met {format_datum(tot)}",
            kolommen=_URENSTAAT,
            rijen=tuple(rijen),
            toelichting=(
                rounding_words(step) if party in parties else _SEVERAL,
                _MINUTES,
                *hidden,
                *((_KM,) if km else ()),
            ),
            totaal=(*_totaal(_URENSTAAT[:-1], rijen, _billed(lines, rijen, step)), km or None),
            bestandsnaam="urenstaat",
        )
    )


def opgavestaat(uow: UnitOfWork, opgave: Opgave) -> Staat:
    """Return a monthly statement: its lines, the corrections after them, what may be billed."""
    hoofd, fits = opgave.hoofd, neutral(uow)
    nummer = f"opgave {hoofd.volgnummer}" if hoofd.volgnummer else "nog niet afgesloten"
    step, billed = hoofd.afronding_min, opgave.afgerond
    kinds = tuple(
        _PER_KIND.format(
            soort=tables.label("urensoort", each.code),
            declarabel=_both(each.declarabel),
            overig=_both(each.overig),
        )
        for each in (found.rounded(step) for found in opgave.per_soort)
    )
    rijen = [_opgaverij(line, fits, correctie=False) for line in opgave.regels]
    rijen += [_opgaverij(line, fits, correctie=True) for line in opgave.correcties]
    name = f" voor {hoofd.naam}" if hoofd.naam else ""
    return _slim(
        Staat(
            titel=f"Urenopgave {month_name(hoofd.maand)}{name} ({nummer})",
            kolommen=_OPGAVE,
            rijen=tuple(rijen),
            toelichting=(
                opgave.afronding,
                _MINUTES,
                *((opgave.vooruit,) if opgave.vooruit else ()),
                *kinds,
                _BILLED.format(
                    woord=_ROUNDED if step else _TOGETHER,
                    declarabel=_both(billed.declarabel),
                    overig=_both(billed.overig),
                ),
                *_hidden((line.omschrijving for line in opgave.alle), fits),
            ),
            totaal=_totaal(_OPGAVE, rijen, billed.minuten),
            bestandsnaam="opgave",
        )
    )


def _both(minuten: int) -> str:
    """Return minutes as the columns have them, and as an invoice needs them."""
    return _BOTH.format(klok=format_duur(minuten), decimaal=hours(minuten))


def neutral(uow: UnitOfWork) -> Neutral:
    """Return what knows the names and streets of this kluis, also those of before."""
    names, streets, _places = uow.reads.gezinnen.own_words()
    return Neutral(names, streets)


def _rij(line: UrenUitvoer, parties: Parties, fits: Callable[[str], bool]) -> tuple[Waarde, ...]:
    party = parties.get(OpdrachtgeverId(line.opdrachtgever_id)) if line.opdrachtgever_id else None
    paid = is_declarabel(line.declarabel, urensoortregel(line.soort), party)
    return (
        line.datum,
        tables.label("urensoort", line.soort),
        _activiteit(line.activiteit),
        line.traject or "",
        line.opdrachtgever or "",
        line.omschrijving if fits(line.omschrijving) else LEFT_OUT,
        line.zn_product,
        _YES if paid else _NO,
        line.minuten,
        line.minuten,
        line.km_tienden or None,
    )


def _opgaverij(
    line: Opgaveregel, fits: Callable[[str], bool], *, correctie: bool
) -> tuple[Waarde, ...]:
    later = _CORRECTION.format(nummer=line.volgnummer) if line.volgnummer else _LATER
    return (
        line.datum,
        tables.label("urensoort", line.soort),
        _activiteit(line.activiteit),
        line.traject,
        later if correctie else "",
        line.omschrijving if fits(line.omschrijving) else LEFT_OUT,
        line.zn_product,
        _YES if line.declarabel else _NO,
        line.minuten,
        line.minuten,
    )


def _activiteit(nr: int | None) -> str:
    return "" if nr is None else f"{nr}. {tables.label('activiteit', nr)}"


def _hidden(texts: Iterable[str], fits: Callable[[str], bool]) -> tuple[str, ...]:
    aantal = sum(not fits(text) for text in texts)
    return (_HIDDEN.format(aantal=aantal),) if aantal else ()


def _billed(lines: Sequence[UrenUitvoer], rijen: Sequence[tuple[Waarde, ...]], step: int) -> int:
    """Return the total, rounded per kind of hours and apart for what is paid, as a statement is."""
    parts: Counter[tuple[str, Waarde]] = Counter()
    for line, rij in zip(lines, rijen, strict=True):
        parts[line.soort, rij[_PAID]] += line.minuten
    return sum(round_minutes(part, step) for part in parts.values())


def _totaal(
    kolommen: Sequence[Kolom], rijen: Sequence[tuple[Waarde, ...]], billed: int
) -> tuple[Waarde, ...]:
    place = next(n for n, kolom in enumerate(kolommen) if kolom.titel == "Minuten")
    booked = sum(int(str(rij[place])) for rij in rijen)
    word = "Totaal" if booked == billed else "Totaal, afgerond"
    return (word, *[""] * (len(kolommen) - 3), billed, booked)


def _slim(staat: Staat) -> Staat:
    """Return the table without the columns that may be left out because nobody fills them."""
    leave = {
        place
        for place, kolom in enumerate(staat.kolommen)
        if kolom.titel in {_PRODUCT, _KM_KOLOM, "Correctie", "Omschrijving"}
        and not any(rij[place] for rij in staat.rijen)
    }

    def kept(values: Sequence[Waarde]) -> tuple[Waarde, ...]:
        return tuple(value for place, value in enumerate(values) if place not in leave)

    return Staat(
        titel=staat.titel,
        kolommen=tuple(k for place, k in enumerate(staat.kolommen) if place not in leave),
        rijen=tuple(kept(rij) for rij in staat.rijen),
        toelichting=staat.toelichting,
        totaal=None if staat.totaal is None else kept(staat.totaal),
        bestandsnaam=staat.bestandsnaam,
    )
