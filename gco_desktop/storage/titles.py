"""What one object is called in a list, in words its owner knows it by."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from gco_desktop.domain.activiteit import ActiviteitPeriode
from gco_desktop.domain.afstand import format_km
from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.gezin import GezinsRelatie
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.netwerk import Betrokkenheid, Ecogramstand, Vertegenwoordiging
from gco_desktop.domain.plan import Casemanagementplan
from gco_desktop.domain.scholing import Registernorm, Scholing
from gco_desktop.domain.uren import Rit, Urenregel
from gco_desktop.reference import tables

if TYPE_CHECKING:
    from gco_desktop.storage.unit_of_work import UnitOfWork

LONGEST = 120
UNNAMED = "Zonder naam"


def title_of(uow: "UnitOfWork", soort: str, entity: Any) -> str:
    """Return the title of an object of the table ``soort``: one line, not too long."""
    text = " ".join(TITLES[soort](uow, entity).split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def gezin_of(uow: "UnitOfWork", entity: Any) -> GezinId | None:
    """Return the gezin that an object belongs to, by way of its traject or its person."""
    gezin_id: GezinId | None = getattr(entity, "gezin_id", None)
    if gezin_id is not None:
        return gezin_id
    traject = uow.trajecten.current(id_) if (id_ := getattr(entity, "traject_id", None)) else None
    if traject is not None:
        return traject.gezin_id
    if not (persoon_id := getattr(entity, "persoon_id", None)):
        return None
    relaties = uow.relaties.find(persoon_id=persoon_id)
    return relaties[0].gezin_id if relaties else None


def _contact(_uow: "UnitOfWork", one: Contactmoment) -> str:
    line = f"{tables.label('contactvorm', one.vorm)} van {format_datum(one.datum)}"
    return f"{line}: {one.onderwerp}" if one.onderwerp.strip() else line


def _plan(_uow: "UnitOfWork", one: Casemanagementplan) -> str:
    return f"Plan, versie {one.versie}, gemaakt op {format_datum(one.gemaakt_op)}"


def _relatie(uow: "UnitOfWork", one: GezinsRelatie) -> str:
    return _persoon(uow, one.persoon_id)


def _indicatie(uow: "UnitOfWork", one: Indicatie) -> str:
    wet = tables.label("wet", one.wet) if one.wet else ""
    return f"{one.omschrijving or wet or UNNAMED} ({_persoon(uow, one.persoon_id)})"


def _procedure(uow: "UnitOfWork", one: Procedure) -> str:
    return f"{one.soort.capitalize()} {one.tegen} ({_persoon(uow, one.persoon_id)})"


def _betrokkenheid(uow: "UnitOfWork", one: Betrokkenheid) -> str:
    who = uow.contactpersonen.current(one.contactpersoon_id) if one.contactpersoon_id else None
    where = uow.instanties.current(one.instantie_id) if one.instantie_id else None
    names = (each.naam for each in (who, where) if each is not None)
    return ", ".join(filter(None, (*names, one.rol))) or UNNAMED


def _vertegenwoordiging(uow: "UnitOfWork", one: Vertegenwoordiging) -> str:
    label = tables.label("vertegenwoordiging", one.soort)
    return f"{label} ({_persoon(uow, one.persoon_id)})"


def _ecogram(_uow: "UnitOfWork", one: Ecogramstand) -> str:
    return f"Netwerk van {format_datum(one.op)}"


def _activiteit(_uow: "UnitOfWork", one: ActiviteitPeriode) -> str:
    name = f"{one.nr}. {tables.label('activiteit', one.nr)}"
    return f"{name}, vanaf {format_datum(one.van)}" if one.van else name


def _urenregel(_uow: "UnitOfWork", one: Urenregel) -> str:
    soort = tables.label("urensoort", one.soort).lower()
    return f"{format_duur(one.minuten)} op {format_datum(one.datum)}, {soort}"


def _scholing(_uow: "UnitOfWork", one: Scholing) -> str:
    label = tables.label("scholing_soort", one.soort)
    return f"{one.titel.strip() or label} op {format_datum(one.datum)}"


def _registernorm(_uow: "UnitOfWork", one: Registernorm) -> str:
    group = f" ({one.groep})" if one.groep else ""
    return f"Registernorm {format_datum(one.van)} t/m {format_datum(one.tot)}{group}"


def _rit(_uow: "UnitOfWork", one: Rit) -> str:
    return f"Rit van {format_km(one.km_tienden)} km op {format_datum(one.datum)}"


def _persoon(uow: "UnitOfWork", persoon_id: UUID) -> str:
    found = uow.personen.current(persoon_id)
    return found.naam if found else UNNAMED


def _field(name: str) -> Callable[["UnitOfWork", Any], str]:
    return lambda _uow, one: getattr(one, name).strip() or UNNAMED


# In this order: of what goes in one step, the first one here gives the name.
TITLES: dict[str, Callable[["UnitOfWork", Any], str]] = {
    "contactmoment": _contact,
    "plan": _plan,
    "signaal": _field("titel"),
    "aanmelding": _field("naam"),
    "indicatie": _indicatie,
    "procedure": _procedure,
    "instantie": _field("naam"),
    "contactpersoon": _field("naam"),
    "gezinsrelatie": _relatie,
    "betrokkenheid": _betrokkenheid,
    "vertegenwoordiging": _vertegenwoordiging,
    "ecogramstand": _ecogram,
    "activiteitperiode": _activiteit,
    "belofte": _field("tekst"),
    "taak": _field("tekst"),
    "mijlpaal": _field("label"),
    "urenregel": _urenregel,
    "rit": _rit,
    "scholing": _scholing,
    "registernorm": _registernorm,
    "opdrachtgever": _field("naam"),
}
