"""What could be filled in of a gezin: gentle, never of what ended, never of who died."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.gezin import Gezin, GezinsRelatie, Persoon
from gco_desktop.domain.ids import (
    GezinId,
    OpdrachtgeverId,
    PersoonId,
    RelatieId,
    TrajectId,
)
from gco_desktop.domain.traject import Traject, TrajectStatus
from gco_desktop.services.aanvullen import gezin_lacunes, traject_lacunes
from gco_desktop.services.gezinnen import GezinDetail, Lid
from ui.gezinnen.aanvullen import missing_lines
from ui.gezinnen.aanvullen_texts import FIELDS

TODAY = date(2026, 11, 22)
GEZIN = Gezin(id=GezinId(UUID(int=1)), naam="Gezin De Vries")
TRAJECT = Traject(
    id=TrajectId(UUID(int=2)), gezin_id=GEZIN.id, code="T2026-001", start=date(2026, 11, 1)
)
SEM = Lid(
    persoon=Persoon(id=PersoonId(UUID(int=3)), voornaam="Sem"),
    relatie=GezinsRelatie(
        id=RelatieId(UUID(int=4)),
        gezin_id=GEZIN.id,
        persoon_id=PersoonId(UUID(int=3)),
        is_client=True,
    ),
)


def detail(*leden: Lid, trajecten: tuple[Traject, ...] = (TRAJECT,)) -> GezinDetail:
    return GezinDetail(
        gezin=GEZIN,
        leden=leden,
        trajecten=trajecten,
        contacten=(),
        contacten_totaal=0,
        vandaag=TODAY,
    )


def fields(gezin: GezinDetail) -> list[str]:
    return [lacune.veld for lacune in gezin_lacunes(gezin)]


def test_a_bare_gezin_gets_a_line_for_everything_and_every_line_has_words() -> None:
    assert fields(detail()) == [
        "doelgroep",
        "opdrachtgever",
        "wetten",
        "doel",
        "personen",
        "plaats",
        "adres",
        "telefoon",
    ]
    assert len(missing_lines(detail(SEM))) == len(gezin_lacunes(detail(SEM)))
    assert "Geboortedatum van Sem" in [text for _lacune, text in missing_lines(detail(SEM))]


def test_what_is_known_is_not_asked() -> None:
    known = replace(
        TRAJECT,
        doelgroep="NAH",
        client_id=SEM.persoon.id,
        opdrachtgever_id=OpdrachtgeverId(UUID(int=9)),
        wetten=("WLZ",),
        doel="Rust",
    )
    assert not list(traject_lacunes(known, TODAY, met_personen=True))
    sem = Lid(
        persoon=replace(SEM.persoon, geboortejaar=2010, telefoon="06"),
        relatie=replace(SEM.relatie, aanspreekpunt=True),
    )
    assert fields(detail(sem, trajecten=(known,))) == ["plaats", "adres"]


def test_a_doelgroep_that_is_open_for_more_than_a_month_says_so() -> None:
    old = replace(TRAJECT, start=date(2026, 10, 1))
    [first, *_rest] = gezin_lacunes(detail(trajecten=(old,)))
    assert (first.veld, first.lang) == ("doelgroep", True)
    assert not next(traject_lacunes(TRAJECT, TODAY, met_personen=False)).lang


def test_nothing_is_asked_of_support_that_ended_or_of_who_died() -> None:
    ended = replace(TRAJECT, status=TrajectStatus.AFGESLOTEN)
    assert "doelgroep" not in fields(detail(SEM, trajecten=(ended,)))
    died = Lid(persoon=replace(SEM.persoon, overleden_op=TODAY), relatie=SEM.relatie)
    assert fields(detail(died)) == []


def test_every_gap_there_can_be_has_words() -> None:
    handing_over = replace(TRAJECT, status=TrajectStatus.OVERDRACHT, start=None)
    found = traject_lacunes(handing_over, TODAY, met_personen=True)
    assert {(lacune.waarvan, lacune.veld) for lacune in found} <= set(FIELDS)
