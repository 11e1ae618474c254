"""What is typed in the form, to the letter; and how it is read."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from gco_desktop.domain.afstand import parse_km
from gco_desktop.domain.belofte import Belover
from gco_desktop.domain.datum import parse_datum, parse_tijd
from gco_desktop.domain.duur import parse_begin, parse_duur
from gco_desktop.domain.ids import GezinId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from ui.contactmoment import texts

T = TypeVar("T")


class Veld(StrEnum):
    """The fields that can be wrong, in the order of the form."""

    GEZIN = "gezin"
    DATUM = "datum"
    TIJD = "tijd"
    DUUR = "duur"
    REGEL = "regel"
    SAMEN = "samen"
    SAMEN_DUUR = "samen_duur"
    TAAK = "taak"
    TAAK_VOOR = "taak_voor"
    REISTIJD = "reistijd"
    KM = "km"
    BELOFTE = "belofte"
    BELOFTE_VOOR = "belofte_voor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fout:
    """What is wrong with a field; ``regel`` counts the rows of its kind from 0."""

    veld: Veld
    text: str
    regel: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RegelInvoer:
    """One urenregel with its own activity, kind and duration; ``id`` is empty for a new one."""

    activiteit: int | None = None
    soort: str = ""
    duur: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeelInvoer:
    """Another gezin the talk was about; without ``duur`` it gets an equal part."""

    gezin_id: GezinId | None = None
    duur: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactInvoer:
    """The whole form. Without ``regels`` the first activity gets the whole duration.

    ``samen`` are the other gezinnen; with ``tekst_samen`` the text goes to their dossiers too.
    ``signaal`` is the id of the signaal a ``knelpunt`` belongs to; empty for a new one.
    """

    gezin_id: GezinId | None = None
    traject_id: str | None = None
    datum: str = "vandaag"
    tijd: str = ""
    duur: str = ""
    vorm: str | None = None
    activiteiten: tuple[int, ...] = ()
    verslag: str = ""
    boeken: bool = True
    regels: tuple[RegelInvoer, ...] = ()
    knelpunt: bool = False
    signaal: str = ""
    taak: str = ""
    taak_voor: str = ""
    reistijd: str = ""
    km: str = ""
    leefgebieden: tuple[str, ...] = ()
    deelnemers: tuple[str, ...] = ()
    onderwerp: str = ""
    vertrouwelijk: bool = False
    deelactiviteiten: tuple[str, ...] = ()
    uitspraak: str = ""
    volgens: str = ""
    in_plan: bool = False
    delen: bool = False
    belofte: str = ""
    belofte_van: str = Belover.IK.value
    belofte_voor: str = ""
    zn_product: str = ""
    declarabel: str = ""
    samen: tuple[DeelInvoer, ...] = ()
    tekst_samen: bool = False

    def lasting(self, vandaag: date) -> "ContactInvoer":
        """Return the same with its dates written out: tomorrow "vandaag" is another day."""
        return replace(
            self,
            datum=_written_out(self.datum, vandaag),
            taak_voor=_written_out(self.taak_voor, vandaag, vooruit=True),
            belofte_voor=_written_out(self.belofte_voor, vandaag, vooruit=True),
        )

    def to_json(self) -> str:
        """Return the form as text for the drafts."""
        return json.dumps(asdict(self), default=str)

    @classmethod
    def from_json(cls, text: str) -> "ContactInvoer | None":
        """Return the form of a draft; nothing when it cannot be read any more."""
        try:
            values = json.loads(text)
            gezin_id = values.pop("gezin_id")
            regels = tuple(RegelInvoer(**regel) for regel in values.pop("regels"))
            samen = tuple(_deel(**deel) for deel in values.pop("samen", ()))
            lists = {name: tuple(value) for name, value in values.items() if type(value) is list}
            return cls(
                gezin_id=_gezin_id(gezin_id),
                regels=regels,
                samen=samen,
                **(values | lists),
            )
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lezing:
    """What the texts of the form mean; ``regels`` are the minutes of each own urenregel."""

    datum: date | None
    tijd: time | None
    duur: int
    regels: tuple[int, ...]
    reistijd: int
    km: int
    taak_voor: date | None
    belofte_voor: date | None = None
    samen: tuple[int, ...] = ()


def read(invoer: ContactInvoer, vandaag: date) -> tuple[Lezing, list[Fout]]:
    """Return what the form means, and everything that is wrong with it in order of the form."""
    fouten: list[Fout] = []

    def take(veld: Veld, text: str, parse: Callable[[str], T], regel: int = 0) -> T | None:
        try:
            return parse(text) if text.strip() or veld is Veld.DATUM else None
        except GcoError as error:
            fouten.append(Fout(veld=veld, text=error_text(error), regel=regel))
            return None

    if invoer.gezin_id is None:
        fouten.append(Fout(veld=Veld.GEZIN, text=texts.CHOOSE_GEZIN))
    lezing = Lezing(
        datum=take(Veld.DATUM, invoer.datum, lambda text: parse_datum(text, vandaag)),
        tijd=take(Veld.TIJD, invoer.tijd, parse_tijd) or parse_begin(invoer.duur),
        duur=take(Veld.DUUR, invoer.duur, parse_duur) or 0,
        regels=tuple(
            take(Veld.REGEL, regel.duur, parse_duur, number) or 0
            for number, regel in enumerate(invoer.regels)
        ),
        samen=tuple(
            take(Veld.SAMEN_DUUR, deel.duur, parse_duur, number) or 0
            for number, deel in enumerate(invoer.samen)
        ),
        taak_voor=take(
            Veld.TAAK_VOOR,
            invoer.taak_voor,
            lambda text: parse_datum(text, vandaag, vooruit=True),
        ),
        belofte_voor=take(
            Veld.BELOFTE_VOOR,
            invoer.belofte_voor,
            lambda text: parse_datum(text, vandaag, vooruit=True),
        ),
        reistijd=take(Veld.REISTIJD, invoer.reistijd, parse_duur) or 0,
        km=take(Veld.KM, invoer.km, parse_km) or 0,
    )
    fouten += [
        Fout(veld=Veld.REGEL, text=texts.REGEL_EMPTY, regel=number)
        for number in _without_duration(invoer)
    ]
    if invoer.taak_voor.strip() and not invoer.taak.strip():
        fouten.append(Fout(veld=Veld.TAAK, text=texts.TAAK_EMPTY))
    if invoer.belofte_voor.strip() and not invoer.belofte.strip():
        fouten.append(Fout(veld=Veld.BELOFTE, text=texts.PROMISE_EMPTY))
    order = list(Veld)
    return lezing, sorted(fouten, key=lambda fout: (order.index(fout.veld), fout.regel))


def _without_duration(invoer: ContactInvoer) -> list[int]:
    """Return the urenregels that say what for, and not how long; an empty one just goes."""
    before = (invoer.regels[:1] + invoer.regels)[: len(invoer.regels)]
    return [
        number
        for number, (regel, above) in enumerate(zip(invoer.regels, before, strict=True))
        if not regel.duur.strip()
        and invoer.boeken
        and (regel.activiteit is not None or regel.soort != above.soort)
    ]


def booked(invoer: ContactInvoer, lezing: Lezing) -> int:
    """Return the minutes the contact itself would book, without the journey."""
    if not invoer.boeken:
        return 0
    return sum(lezing.regels) if invoer.regels else lezing.duur


def same(one: ContactInvoer, other: ContactInvoer) -> bool:
    """Whether both say the same; a traject that chose itself is nothing typed."""
    return replace(one, traject_id=None) == replace(other, traject_id=None)


def write_date(day: date) -> str:
    """Return a date as one types it."""
    return f"{day.day}-{day.month}-{day.year}"


def _gezin_id(text: str | None) -> GezinId | None:
    return GezinId(UUID(text)) if text else None


def _deel(gezin_id: str | None, duur: str) -> DeelInvoer:
    return DeelInvoer(gezin_id=_gezin_id(gezin_id), duur=str(duur))


def _written_out(text: str, vandaag: date, *, vooruit: bool = False) -> str:
    try:
        return write_date(parse_datum(text, vandaag, vooruit=vooruit))
    except GcoError:
        return text
