"""Use cases about journeys: kilometres for the tax office, without the address of a gezin."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.ids import GezinId, RitId
from gco_desktop.domain.ritten import (
    DOEL,
    HINTS,
    Kmtarief,
    RitRegel,
    Rittenjaar,
    Ritvoorstel,
    bedrag,
    bestemming,
    format_tarief,
)
from gco_desktop.domain.staat import Kolom, Kolomsoort, Staat, Waarde
from gco_desktop.domain.uren import Rit
from gco_desktop.exports.check import Neutral
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork

LEFT_OUT = "weggelaten"
_RECENT = 5
_REPLACED = (
    'Bij een rit naar een gezin staat geen adres en geen naam, maar "cliëntbezoek" met de plaats.'
)
_HIDDEN = (
    'Waar "weggelaten" staat, noemde de tekst een naam of straat uit een dossier. Pas de rit aan'
    " om er iets anders te laten staan."
)
_NO_TARIEF = "Voor {jaar} is nog geen tarief ingevuld; daarom staat er geen bedrag."
_TARIEF = "Tarief {jaar}: € {tarief} per kilometer, alleen voor zakelijke ritten."
_KOLOMMEN = (
    Kolom(titel="Datum", soort=Kolomsoort.DATUM),
    Kolom(titel="Van"),
    Kolom(titel="Naar"),
    Kolom(titel="Doel"),
    Kolom(titel="Soort"),
    Kolom(titel="Km", soort=Kolomsoort.KM),
    Kolom(titel="Bedrag (euro)", soort=Kolomsoort.EURO),
)


@dataclass(frozen=True, slots=True)
class RittenService:
    """What a GCO'er can do with journeys."""

    context: Context

    def jaar(self, jaar: int) -> Rittenjaar:
        """Return the journeys of a year, its tariff, and the years there are."""
        with self.context.read() as uow:
            tarief = _tarief(uow, jaar)
            return Rittenjaar(
                jaar=jaar,
                regels=uow.reads.ritten.between(date(jaar, 1, 1), date(jaar, 12, 31)),
                tiende_cent=None if tarief is None else tarief.tiende_cent,
                jaren=tuple(uow.reads.ritten.years()),
            )

    def voorstel(self, gezin_id: GezinId | None) -> Ritvoorstel:
        """Return what earlier journeys to this gezin (or any, without one) were like."""
        with self.context.read() as uow:
            return _voorstel(uow, gezin_id)

    def new(self, datum: date, gezin_id: GezinId | None = None) -> Rit:
        """Return a journey filled in as the ones before; nothing is stored."""
        found = self.voorstel(gezin_id)
        return Rit(
            id=RitId(self.context.new_id()),
            datum=datum,
            km_tienden=found.km_tienden or 0,
            gezin_id=gezin_id,
            van=found.van,
            naar=found.naar,
            doel=found.doel,
            plaats=found.plaats,
        )

    def save(self, rit: Rit, *, bsn_reden: str | None = None) -> Rit:
        """Keep a new or changed journey; it can be undone."""
        with self.context.write() as uow:
            self.context.guard(uow, rit, bsn_reden)
            uow.ritten.put(rit)
            uow.commit()
        return rit

    def delete(self, rit_id: RitId) -> None:
        """Remove a journey, if still there; it can be undone."""
        with self.context.write() as uow:
            uow.ritten.delete_all(id=rit_id)
            uow.commit()

    def set_tarief(self, jaar: int, tiende_cent: int | None) -> None:
        """Set what a kilometre was worth in a year, or that it is not known; it can be undone."""
        with self.context.write() as uow:
            found = _tarief(uow, jaar)
            if tiende_cent is None:
                uow.kmtarieven.keep_only((), jaar=jaar)
            elif found is not None:
                uow.kmtarieven.save(replace(found, tiende_cent=tiende_cent))
            else:
                new = Kmtarief(id=self.context.new_id(), jaar=jaar, tiende_cent=tiende_cent)
                uow.kmtarieven.add(new)
            uow.commit()

    def staat(self, van: date, tot: date) -> Staat:
        """Return the journeys of a period for the tax office: no name or address of a gezin."""
        with self.context.read() as uow:
            regels = uow.reads.ritten.between(van, tot)[::-1]
            tarieven = {each.jaar: each.tiende_cent for each in uow.kmtarieven.find()}
            names, streets, _places = uow.reads.gezinnen.own_words()
        neutral = Neutral(names, streets)
        rijen = tuple(_rij(regel, neutral, tarieven) for regel in regels)
        jaren = sorted({regel.rit.datum.year for regel in regels}) or [van.year]
        hidden = any(LEFT_OUT in rij for rij in rijen)
        return Staat(
            titel=f"Ritten {_period(van, tot)}",
            kolommen=_KOLOMMEN,
            rijen=rijen,
            toelichting=(
                *(_about(jaar, tarieven.get(jaar)) for jaar in jaren),
                _REPLACED,
                *((_HIDDEN,) if hidden else ()),
            ),
            totaal=_totaal(regels, tarieven),
            bestandsnaam="ritten",
        )


def hint(jaar: int) -> int | None:
    """Return a tariff that may be right for a year, for whoever checks it."""
    return HINTS.get(jaar)


def completed(uow: UnitOfWork, rit: Rit) -> Rit:
    """Return a journey that came with a contact, with what was usual where it says nothing.

    One that goes to another gezin keeps where it began; where it went and why was of the other.
    """
    before = uow.ritten.current(rit.id)
    moved = before is not None and before.gezin_id != rit.gezin_id
    if not moved and (rit.van or rit.plaats or rit.doel):
        return rit
    found = _voorstel(uow, rit.gezin_id)
    naar = "" if moved else rit.naar
    return replace(rit, van=rit.van or found.van, naar=naar, doel=found.doel, plaats=found.plaats)


def _tarief(uow: UnitOfWork, jaar: int) -> Kmtarief | None:
    return next(iter(uow.kmtarieven.find(jaar=jaar)), None)


def _voorstel(uow: UnitOfWork, gezin_id: GezinId | None) -> Ritvoorstel:
    recent = uow.reads.ritten.recent(gezin_id)
    own = recent if gezin_id else []
    gezin = uow.gezinnen.current(gezin_id) if gezin_id else None
    return Ritvoorstel(
        van=_first(recent, lambda rit: rit.van),
        naar=_first(own, lambda rit: rit.naar),
        doel=_first(own, lambda rit: rit.doel) or (DOEL if gezin else ""),
        plaats=_first(own, lambda rit: rit.plaats) or (gezin.plaats.strip() if gezin else ""),
        km_tienden=_usual(own[:_RECENT]),
    )


def _first(ritten: Iterable[Rit], field: Callable[[Rit], str]) -> str:
    return next((text for rit in ritten if (text := field(rit).strip())), "")


def _usual(ritten: Sequence[Rit]) -> int | None:
    """Return the distance that came most often, the newest first when several did."""
    found = Counter(rit.km_tienden for rit in ritten).most_common(1)
    return found[0][0] if found else None


def _rij(
    regel: RitRegel, neutral: Callable[[str], bool], tarieven: dict[int, int]
) -> tuple[Waarde, ...]:
    rit = regel.rit
    tarief = tarieven.get(rit.datum.year)
    paid = rit.zakelijk and tarief is not None

    def shown(text: str) -> str:
        return text if neutral(text) else LEFT_OUT

    return (
        rit.datum,
        shown(rit.van),
        _visit(regel, neutral) if rit.gezin_id else shown(rit.naar or rit.plaats),
        shown(rit.doel) or (DOEL if rit.gezin_id else ""),
        "zakelijk" if rit.zakelijk else "privé",
        rit.km_tienden,
        bedrag(rit.km_tienden, tarief) if paid and tarief is not None else None,
    )


def _period(van: date, tot: date) -> str:
    if (van, tot) == (date(van.year, 1, 1), date(van.year, 12, 31)):
        return str(van.year)
    return f"{format_datum(van)} tot en met {format_datum(tot)}"


def _visit(regel: RitRegel, neutral: Callable[[str], bool]) -> str:
    if neutral(regel.plaats):
        return bestemming(regel)
    return bestemming(replace(regel, rit=replace(regel.rit, plaats=""), woonplaats=""))


def _totaal(regels: Sequence[RitRegel], tarieven: dict[int, int]) -> tuple[Waarde, ...]:
    work = [each.rit for each in regels if each.rit.zakelijk]
    paid = [
        bedrag(rit.km_tienden, tarieven[rit.datum.year])
        for rit in work
        if rit.datum.year in tarieven
    ]
    km = sum(rit.km_tienden for rit in work)
    return ("Totaal zakelijk", "", "", "", "", km, sum(paid) if paid else None)


def _about(jaar: int, tarief: int | None) -> str:
    if tarief is None:
        return _NO_TARIEF.format(jaar=jaar)
    return _TARIEF.format(jaar=jaar, tarief=format_tarief(tarief))
