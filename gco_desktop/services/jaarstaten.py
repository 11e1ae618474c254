"""The year sheets as plain tables, for paper and file: no client is named in them."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from gco_desktop.domain.datum import MAANDEN, format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.punten import TENTHS, format_punten
from gco_desktop.domain.register import Registerregel, Voortgang, progress
from gco_desktop.domain.scholing import Registernorm
from gco_desktop.domain.staat import Kolom, Kolomsoort, Staat, Waarde
from gco_desktop.domain.urencriterium import NORM
from gco_desktop.exports.check import Neutral
from gco_desktop.reference import tables
from gco_desktop.storage.reads.register import Urenlogregel
from gco_desktop.storage.unit_of_work import UnitOfWork

LEFT_OUT = "weggelaten"
_HIDDEN = 'Waar "weggelaten" staat, noemde de tekst een naam of straat uit een dossier.'
_YEAR_ONLY = "De grens is 1.225 uur per kalenderjaar, ook bij een start in de loop van het jaar."
_URENCRITERIUM = (
    Kolom(titel="Datum", soort=Kolomsoort.DATUM),
    Kolom(titel="Soort uren"),
    Kolom(titel="Opdrachtgever"),
    Kolom(titel="Omschrijving"),
    Kolom(titel="Uren", soort=Kolomsoort.MINUTEN),
)
_REGISTER = (
    Kolom(titel="Datum", soort=Kolomsoort.DATUM),
    Kolom(titel="Soort"),
    Kolom(titel="Groep"),
    Kolom(titel="Wat"),
    Kolom(titel="Uren", soort=Kolomsoort.MINUTEN),
    Kolom(titel="Punten", soort=Kolomsoort.GETAL),
    Kolom(titel="Bewijs"),
)


def neutral(uow: UnitOfWork) -> Neutral:
    """Return what knows the names and streets of this kluis."""
    names, streets, _places = uow.reads.gezinnen.own_words()
    return Neutral(names, streets)


def urencriterium_staat(
    van: date, tot: date, lines: Sequence[Urenlogregel], fits: Neutral
) -> Staat:
    """Return every line of the hours that count, with the months added up below the title."""
    total = sum(line.minuten for line in lines)
    rijen = tuple(
        (
            line.datum,
            tables.label("urensoort", line.soort),
            line.opdrachtgever,
            _fit(line.omschrijving, fits),
            line.minuten,
        )
        for line in lines
    )
    return Staat(
        titel=f"Urencriterium {_period(van, tot)}",
        kolommen=_URENCRITERIUM,
        rijen=rijen,
        toelichting=(
            f"Samen {format_duur(total)} van {format_duur(NORM)} uur. {_YEAR_ONLY}",
            *_months(lines),
            *_hidden(rijen),
        ),
        totaal=(None, "Samen", None, None, total),
        bestandsnaam=f"urencriterium-{_file_period(van, tot)}",
    )


def register_staat(
    van: date,
    tot: date,
    regels: Sequence[Registerregel],
    normen: Iterable[Registernorm],
    fits: Neutral,
) -> Staat:
    """Return what was learnt in a period, with the norms that hold in it below the title."""
    own = sorted(
        (regel for regel in regels if van <= regel.datum <= tot), key=lambda regel: regel.datum
    )
    rijen = tuple(
        (
            regel.datum,
            tables.label("scholing_soort", regel.soort),
            regel.groep,
            _fit(regel.titel, fits),
            regel.minuten,
            Decimal(regel.punten_tienden) / TENTHS if regel.punten_tienden else None,
            _fit(regel.bewijs, fits),
        )
        for regel in own
    )
    points = sum(regel.punten_tienden for regel in own)
    asked = [progress(norm, regels) for norm in normen if norm.van <= tot and van <= norm.tot]
    return Staat(
        titel=f"Register {_period(van, tot)}",
        kolommen=_REGISTER,
        rijen=rijen,
        toelichting=(*map(_norm_words, asked), *_hidden(rijen)),
        totaal=(
            None,
            "Samen",
            None,
            None,
            sum(regel.minuten for regel in own),
            Decimal(points) / TENTHS if points else None,
            None,
        ),
        bestandsnaam=f"register-{_file_period(van, tot)}",
    )


def _norm_words(found: Voortgang) -> str:
    norm = found.norm
    parts = []
    if norm.minuten:
        parts.append(f"{format_duur(found.minuten)} van {format_duur(norm.minuten)} uur")
    if norm.punten_tienden:
        asked = format_punten(norm.punten_tienden)
        parts.append(f"{format_punten(found.punten_tienden)} van {asked} punten")
    group = norm.groep or "alles samen"
    days = f"{format_datum(norm.van)} t/m {format_datum(norm.tot)}"
    return f"Norm voor {group}, {days}: {' en '.join(parts)}."


def _months(lines: Iterable[Urenlogregel]) -> tuple[str, ...]:
    sums: dict[tuple[int, int], int] = {}
    for line in lines:
        month = line.datum.year, line.datum.month
        sums[month] = sums.get(month, 0) + line.minuten
    if not sums:
        return ()
    several = len({year for year, _month in sums}) > 1
    said = [
        f"{MAANDEN[month - 1]}{f' {year}' if several else ''} {format_duur(minuten)}"
        for (year, month), minuten in sorted(sums.items())
    ]
    return (f"Per maand: {', '.join(said)}.",)


def _fit(text: str, fits: Neutral) -> str:
    return text if fits(text) else LEFT_OUT


def _hidden(rijen: Iterable[Sequence[Waarde]]) -> tuple[str, ...]:
    return (_HIDDEN,) if any(LEFT_OUT in row for row in rijen) else ()


def _whole_year(van: date, tot: date) -> bool:
    return (van.month, van.day, tot.month, tot.day) == (1, 1, 12, 31) and van.year == tot.year


def _period(van: date, tot: date) -> str:
    if _whole_year(van, tot):
        return str(van.year)
    return f"{format_datum(van)} t/m {format_datum(tot)}"


def _file_period(van: date, tot: date) -> str:
    return str(van.year) if _whole_year(van, tot) else f"{van:%Y-%m-%d}-tm-{tot:%Y-%m-%d}"
