"""One and the same word in every text the program keeps, so that it can be looked for anywhere."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from document_cases import png
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.contactmoment import Contactmoment, Taak
from gco_desktop.domain.document import Document
from gco_desktop.domain.gezin import Gezin, Persoon
from gco_desktop.domain.plan import Casemanagementplan
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.signaal import Signaal

LENGTHS = (1, 20, 400, 9000)  # words of a text: in one page, and over many
CODES = ("id", "postcode", "telefoon", "dossiernummer", "vorm", "onderwerp", "soort", "relatie")
CODED = (*CODES, "status", "stand", "code", "categorie", "niveau", "adressaat", "leefgebied")
DRAFT = "formulier"


@dataclass(frozen=True, slots=True)
class Marked:
    """Everything that was kept with the word in it."""

    gezin: Gezin
    persoon: Persoon
    contacten: tuple[Contactmoment, ...]
    taak: Taak
    plan: Casemanagementplan
    signaal: Signaal
    document: Document
    opdrachtgever: Opdrachtgever


def encodings(word: str) -> tuple[bytes, ...]:
    """Return the word as it may stand on a disk."""
    return (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))


def hits(content: bytes, word: str) -> int:
    """Return how often a word stands in ``content``."""
    return sum(content.count(each) for each in encodings(word))


def marked(subject: Any, word: str) -> Any:
    """Return an object with the word in each of its texts."""
    texts = {
        field.name: f"{word} in {field.name}"
        for field in fields(subject)
        if type(getattr(subject, field.name)) is str and field.name not in CODED
    }
    return replace(subject, **texts)


def long_texts(word: str) -> Iterable[str]:
    """Give texts of several lengths that are nothing but the word."""
    return (" ".join([word] * length) for length in LENGTHS)


def keep(services: Services, word: str) -> Marked:
    """Keep one of everything, with the word in each text."""
    gezin = services.gezinnen.register(
        marked(Gezin(id=services.gezinnen.new_gezin_id(), naam=word), word)
    )
    traject = begin_traject(services, gezin.id)
    lid = services.gezinnen.new_persoon(gezin.id)
    persoon = marked(lid.persoon, word)
    services.gezinnen.save_persoon(persoon, lid.relatie)
    contacten = tuple(_contact(services, gezin, text) for text in long_texts(word))
    plan = _plan(services, services.plannen.start(traject.id), word)
    signaal = marked(services.signalen.new((traject.id,)), word)
    services.signalen.save(signaal)
    document = services.documenten.add(
        gezin.id, services.documenten.check(f"{word}.png", png() + word.encode() * 2000)
    )
    services.herstel.keep_draft(DRAFT + word[:5], word * 3000)
    return Marked(
        gezin=gezin,
        persoon=persoon,
        contacten=contacten,
        taak=services.taken.add(word, gezin.id, None),
        plan=plan,
        signaal=signaal,
        document=document,
        opdrachtgever=services.profiel.add_opdrachtgever(word),
    )


def remove(services: Services, kept: Marked, word: str) -> None:
    """Delete what can be deleted, empty the bin, and write something else over the rest."""
    for contact in kept.contacten[::2]:
        services.contacten.delete(contact.id)
    for contact in kept.contacten[1::2]:
        bundel = services.contacten.get(contact.id)
        services.contacten.save(replace(bundel, contact=replace(contact, verslag="kort")))
    services.plannen.delete(kept.plan.id)
    services.signalen.delete(kept.signaal.id)
    services.documenten.save(replace(kept.document, titel="brief"))
    services.documenten.delete(kept.document.id)
    services.herstel.drop_draft(DRAFT + word[:5])
    services.gezinnen.save(marked(kept.gezin, "anders"))
    relatie = services.gezinnen.detail(kept.gezin.id).leden[0].relatie
    services.gezinnen.save_persoon(marked(kept.persoon, "anders"), relatie)
    services.profiel.revise_opdrachtgever(replace(kept.opdrachtgever, naam="anders"))
    with services.taken.context.write() as uow:
        uow.taken.delete(kept.taak.id)
        uow.ecogramstanden.delete_all(gezin_id=kept.gezin.id)
        uow.commit()
    services.prullenbak.empty()


def _contact(services: Services, gezin: Gezin, text: str) -> Contactmoment:
    bundel = services.contacten.new(gezin.id)
    contact = replace(bundel.contact, verslag=text)
    bundel = replace(bundel, contact=contact, uren=(services.contacten.new_regel(contact, 30, 4),))
    return services.contacten.save(bundel).contact


def _plan(services: Services, plan: Casemanagementplan, word: str) -> Casemanagementplan:
    service = services.plannen
    action = marked(service.new_actie(), word)
    plan = replace(
        marked(plan, word),
        leefgebieden=tuple(marked(area, word) for area in plan.leefgebieden),
        doelen=(replace(marked(service.new_doel(), word), acties=(action,)),),
    )
    service.save(plan)
    return plan
