"""A client with a birthday to come, and the terms that follow."""

from dataclasses import replace
from datetime import date

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin, Persoon
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.termijnen import Termijn

VANDAAG = date(2026, 11, 22)
BORN = date(2009, 1, 10)


def client(services: Services, naam: str = "Gezin Sem", born: date | None = BORN) -> Persoon:
    gezin = services.gezinnen.register(naam)
    return member(services, gezin, born)


def member(services: Services, gezin: Gezin, born: date | None = BORN) -> Persoon:
    lid = services.gezinnen.new_persoon(gezin.id)
    persoon = replace(lid.persoon, voornaam="Sem", geboortedatum=born)
    relatie = replace(lid.relatie, relatie="CLIENT", is_client=True)
    return services.gezinnen.save_persoon(persoon, relatie).persoon


def gezin_id(services: Services, number: int = 0) -> GezinId:
    return services.gezinnen.regels()[number].id


def term(services: Services, code: str, number: int = 0) -> Termijn:
    found = services.mijlpalen.of_gezin(gezin_id(services, number)).termijnen
    return next(termijn for termijn in found if termijn.code == code)
