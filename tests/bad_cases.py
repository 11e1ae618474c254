"""What people type by accident or out of mischief, put in every text of a kluis."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any, TypeVar

from gco_desktop.bootstrap import Services
from gco_desktop.domain.activiteit import ActiviteitPeriode
from gco_desktop.domain.contactmoment import Uitspraak
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.plan import Casemanagementplan, LeefgebiedStand
from gco_desktop.domain.profiel import Opdrachtgever, Profiel
from gco_desktop.domain.signaal import Signaal
from gco_desktop.domain.traject import Overgang, Traject, TrajectStatus
from gco_desktop.services.contacten import ContactBundel
from gco_desktop.services.gezinnen import Lid

MARKUP = "<b>&</para><img src=x>"
EMOJI = "\N{GRINNING FACE}"
NASTY = f"{MARKUP} {EMOJI}"
BSN = "111222333"  # nine digits that pass the elfproef, of nobody
LONG_NOTE = ("Een verslag met heel veel woorden. " * 5800)[:200_000].strip()
DAY = date(2026, 8, 3)

# Texts nobody types: a code of a reference table, or one the program gives out itself.
CODES = {
    "adressaat",
    "afsluitreden",
    "categorie",
    "code",
    "doelgroep",
    "leefgebied",
    "melder",
    "niveau",
    "relatie",
    "soort",
    "status",
    "verzonden_in",
    "vorm",
}

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """Everything that was put in the kluis."""

    profiel: Profiel
    opdrachtgever: Opdrachtgever
    gezin: Gezin
    lid: Lid
    traject: Traject
    periode: ActiviteitPeriode
    bundel: ContactBundel
    plan: Casemanagementplan
    signaal: Signaal


def typed_fields(subject: Any) -> list[str]:
    """Return the names of the texts that a user types in an object."""
    return [
        field.name
        for field in fields(subject)
        if type(getattr(subject, field.name)) is str and field.name not in CODES
    ]


def with_text(subject: T, text: str) -> T:
    """Return the object with ``text`` in every text a user types, parts included."""
    changed: dict[str, Any] = dict.fromkeys(typed_fields(subject), text)
    for field in fields(subject):  # type: ignore[arg-type]
        value = getattr(subject, field.name)
        if isinstance(value, tuple) and value and is_dataclass(value[0]):
            changed[field.name] = tuple(with_text(part, text) for part in value)
    return replace(subject, **changed)  # type: ignore[type-var]


def each_field(subject: T, text: str) -> Iterator[tuple[str, T]]:
    """Return the object once for each text a user types, with ``text`` there and nowhere else."""
    for name in typed_fields(subject):
        yield name, replace(subject, **{name: text})  # type: ignore[type-var]


def new_plan(services: Services, traject: Traject) -> Casemanagementplan:
    """Start a plan that shows every part: two leefgebieden, a goal and an action."""
    plan = services.plannen.start(traject.id)
    actie = replace(services.plannen.new_actie(), tekst="Bellen")
    doel = replace(
        services.plannen.new_doel(plan.leefgebieden[0].code), tekst="Rust", acties=(actie,)
    )
    areas = tuple(replace(area, stand=LeefgebiedStand.VRAAG) for area in plan.leefgebieden[:2])
    return replace(plan, leefgebieden=(*areas, *plan.leefgebieden[2:]), doelen=(doel,))


def fill(services: Services, text: str) -> Filled:
    """Put ``text`` in every text of every kind of record, and return them all."""
    profiel = services.profiel.save(with_text(services.profiel.get(), text))
    party = services.profiel.add_opdrachtgever(text)
    gezin = services.gezinnen.register(
        with_text(Gezin(id=services.gezinnen.new_gezin_id(), naam=text), text)
    )
    new = services.gezinnen.new_persoon(gezin.id)
    lid = services.gezinnen.save_persoon(
        with_text(new.persoon, text), replace(new.relatie, is_client=True, aanspreekpunt=True)
    )
    traject = with_text(services.trajecten.new_traject(gezin.id), text)
    traject = services.trajecten.begin(replace(traject, client_id=lid.persoon.id, start=DAY))
    overgang = Overgang(naar=TrajectStatus.NAZORG, op=DAY, reden=text)
    traject = services.trajecten.revise(traject, (overgang,))
    periode = with_text(services.trajecten.new_periode(traject.id, 4), text)
    services.trajecten.save_periode(periode)
    plan = with_text(new_plan(services, traject), text)
    services.plannen.save(plan)
    signaal = with_text(services.signalen.new((traject.id,)), text)
    services.signalen.save(signaal)
    return Filled(
        profiel=profiel,
        opdrachtgever=party,
        gezin=gezin,
        lid=lid,
        traject=traject,
        periode=periode,
        bundel=add_contact(services, gezin, text, lid),
        plan=plan,
        signaal=signaal,
    )


def add_contact(
    services: Services, gezin: Gezin, text: str, lid: Lid | None = None
) -> ContactBundel:
    """Keep a contact with hours and a task, with ``text`` in all of them."""
    bundel = services.contacten.new(gezin.id)
    contact = replace(with_text(bundel.contact, text), uitspraak=Uitspraak.VOLGENS)
    if lid is not None:
        contact = replace(contact, deelnemers=(lid.persoon.id,))
    regel = with_text(services.contacten.new_regel(contact, 60, 4), text)
    taak = with_text(services.contacten.new_taak(contact, text, None), text)
    return services.contacten.save(replace(bundel, contact=contact, uren=(regel,), taak=taak))
