"""What the family may have on paper: the notes one chose, without what is not theirs to read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.contactmoment import Contactmoment, Uitspraak
from gco_desktop.domain.ids import GezinId, PersoonId
from gco_desktop.reference import tables
from gco_desktop.reports.dossier_papier import GedeeldStuk, GezinsbladPapier
from gco_desktop.services.plan_papier import afzender
from gco_desktop.storage.unit_of_work import UnitOfWork

_WORD = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
_FEWEST = 2  # words of a full name
_KENMERKEN = {
    Uitspraak.FEIT: "Dit is een feit",
    Uitspraak.INDRUK: "Dit is mijn indruk",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gezinsblad:
    """The paper, and which chosen notes stay away from it: the days, and why."""

    papier: GezinsbladPapier
    vertrouwelijk: tuple[date, ...] = ()
    andere_gezinnen: tuple[date, ...] = ()


def make_gezinsblad(uow: UnitOfWork, gezin_id: GezinId, vandaag: date) -> Gezinsblad:
    """Return the notes with "deel met gezin", without confidential ones or other gezinnen.

    A note in which a person or a gezin of elsewhere is named stays away as a whole: somebody has
    to look at it first.
    """
    chosen = uow.contacten.find(gezin_id=gezin_id, delen=True)
    chosen.sort(key=lambda each: (each.datum, str(each.begintijd or "")))
    secret = [each for each in chosen if each.vertrouwelijk]
    foreign = _Foreign.of(uow.reads.dossier.names_elsewhere(gezin_id))
    others = [each for each in chosen if each not in secret and foreign.named_in(each)]
    kept = [each for each in chosen if each not in secret and each not in others]
    leden = {relatie.persoon_id for relatie in uow.relaties.find(gezin_id=gezin_id)}
    names = {persoon_id: uow.personen.get(persoon_id).naam for persoon_id in leden}
    return Gezinsblad(
        papier=GezinsbladPapier(
            gezin_naam=uow.gezinnen.get(gezin_id).naam,
            datum=vandaag,
            opsteller=afzender(uow.profiel.get()),
            stukken=tuple(_stuk(contact, names) for contact in kept),
        ),
        vertrouwelijk=tuple(each.datum for each in secret),
        andere_gezinnen=tuple(each.datum for each in others),
    )


def _stuk(contact: Contactmoment, names: dict[PersoonId, str]) -> GedeeldStuk:
    present = [names[each] for each in contact.deelnemers if names.get(each)]
    return GedeeldStuk(
        datum=contact.datum,
        vorm=tables.label("contactvorm", contact.vorm),
        onderwerp=contact.onderwerp,
        aanwezig=", ".join(present),
        kenmerk=_kenmerk(contact),
        tekst=contact.verslag,
    )


def _kenmerk(contact: Contactmoment) -> str:
    if contact.uitspraak == Uitspraak.VOLGENS:
        return f"Volgens {contact.volgens}" if contact.volgens.strip() else "Zo is het verteld"
    return _KENMERKEN.get(Uitspraak(contact.uitspraak), "")


@dataclass(frozen=True, slots=True)
class _Foreign:
    """Names of elsewhere, as words in small letters; a single word is no proof."""

    names: frozenset[tuple[str, ...]]
    longest: int

    @classmethod
    def of(cls, names: Sequence[str]) -> "_Foreign":
        cut = (tuple(word.casefold() for word in _WORD.findall(name)) for name in names)
        kept = frozenset(words for words in cut if len(words) >= _FEWEST)
        return cls(kept, max(map(len, kept), default=0))

    def named_in(self, contact: Contactmoment) -> bool:
        """Whether a name stands in what would be printed of a note."""
        text = f"{contact.onderwerp}\n{contact.volgens}\n{contact.verslag}"
        words = [word.casefold() for word in _WORD.findall(text)]
        return any(
            tuple(words[start : start + length]) in self.names
            for start in range(len(words))
            for length in range(_FEWEST, self.longest + 1)
        )
