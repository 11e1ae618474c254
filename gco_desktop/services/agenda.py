"""Use cases about what is planned: everything of one gezin, and a file for a calendar."""

from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.belofte import BelofteRegel
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.initialen import initialen
from gco_desktop.domain.overzicht import Aandacht
from gco_desktop.exports.agenda import SUFFIX, AgendaRegel, to_calendar
from gco_desktop.services.aandacht import between
from gco_desktop.services.context import Context
from gco_desktop.services.taken import by_moment

NAME = "GCO-agenda"
_WORDS = {
    "afspraak": "Afspraak",
    "taak": "Taak",
    "belofte": "Belofte",
    "actie": "Actie uit plan",
    "evaluatie": "Evaluatie plan",
    "plan": "Plan vaststellen",
    "termijn": "Termijn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GezinAfspraken:
    """The tasks, appointments and promises of a gezin; first due first, what is done last done."""

    vandaag: date
    taken: tuple[Taak, ...]
    beloften: tuple[BelofteRegel, ...]
    gedaan: tuple[Taak, ...]
    afgedaan: tuple[BelofteRegel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaBestand:
    """A calendar file as it will be written; ``afspraken`` have a time, ``dagen`` have none."""

    naam: str
    inhoud: bytes
    afspraken: int
    dagen: int


@dataclass(frozen=True, slots=True)
class AgendaService:
    """What a GCO'er can do with all that is planned."""

    context: Context

    def of_gezin(self, gezin_id: GezinId) -> GezinAfspraken:
        """Return what was agreed on with a gezin, and what became of it."""
        with self.context.read() as uow:
            taken = sorted(uow.taken.find(gezin_id=gezin_id), key=by_moment)
            beloften = uow.reads.beloften.of_gezin(gezin_id)
        gedaan = [taak for taak in taken if taak.gedaan_op is not None]
        afgedaan = [regel for regel in beloften if not regel.belofte.open]
        gedaan.sort(key=lambda taak: taak.gedaan_op or date.min, reverse=True)
        afgedaan.sort(key=lambda regel: regel.belofte.afgedaan_op or date.min, reverse=True)
        return GezinAfspraken(
            vandaag=self.context.vandaag,
            taken=tuple(taak for taak in taken if taak.gedaan_op is None),
            beloften=tuple(regel for regel in beloften if regel.belofte.open),
            gedaan=tuple(gedaan),
            afgedaan=tuple(afgedaan),
        )

    def bestand(self, van: date, tot: date, *, dagen: bool = True) -> AgendaBestand:
        """Return the calendar file of the days ``van`` up to ``tot``.

        With ``dagen`` also what only has a day: tasks, promises, plan actions, evaluations, terms.
        Of whom or what it is about it holds initials and the kind, nothing else.
        """
        with self.context.read() as uow:
            found = between(uow, self.context.vandaag, van, tot)
        kept = [each for each in found if dagen or each.soort == "afspraak"]
        timed = sum(each.soort == "afspraak" for each in kept)
        return AgendaBestand(
            naam=f"{NAME}_{van:%Y-%m-%d}_{tot:%Y-%m-%d}.{SUFFIX}",
            inhoud=to_calendar(map(_regel, kept), self.context.now()),
            afspraken=timed,
            dagen=len(kept) - timed,
        )


def _regel(aandacht: Aandacht) -> AgendaRegel:
    about = f"gezin {initialen(aandacht.gezin)}" if aandacht.gezin else ""
    return AgendaRegel(
        sleutel=aandacht.sleutel,
        datum=aandacht.datum,
        tijd=aandacht.tijd,
        tekst=f"{_WORDS[aandacht.soort]} {about}".strip(),
    )
