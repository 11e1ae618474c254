"""Hours that leave: neutral, by the rules of the opdrachtgever, in a file whose name tells."""

from dataclasses import replace
from datetime import date

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.staat import Staat
from gco_desktop.domain.uren import BEDRIJF, Urenregel
from gco_desktop.services.uitvoer import Bestandsvorm, Uitvoersoort, Uitvoervraag, period_name

MARCH = (date(2026, 3, 1), date(2026, 3, 31))
DAY = date(2026, 3, 12)


@pytest.fixture
def party(services: Services) -> OpdrachtgeverId:
    made = services.profiel.add_opdrachtgever("Alliantie GCO / Oost")
    with services.profiel.context.write() as uow:
        uow.opdrachtgevers.save(replace(made, afronding_min=15))
        uow.commit()
    gezin = services.gezinnen.register("Gezin Jansma")
    traject = begin_traject(services, gezin.id, opdrachtgever_id=made.id)
    regels = [
        Urenregel(
            id=services.uren.context.new_id(),  # type: ignore[arg-type]
            datum=DAY,
            minuten=minuten,
            soort="DIRECT",
            gezin_id=gezin.id,
            traject_id=traject.id,
            opdrachtgever_id=made.id,
            omschrijving=text,
        )
        for minuten, text in ((50, "Overleg met school"), (50, "Bij Jansma thuis"))
    ]
    with services.uren.context.write() as uow:
        uow.uren.add_all(regels)
        uow.commit()
    return made.id


def ask(services: Services, soort: Uitvoersoort, party: OpdrachtgeverId | None) -> Staat:
    van, tot = MARCH
    vraag = Uitvoervraag(soort=soort, van=van, tot=tot, opdrachtgever_id=party)
    return services.uitvoer.staat(vraag)


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (15, "Afgerond: 1:45 uur (1,75) declarabel en 0:00 uur (0,00) niet declarabel."),
        (0, "Samen: 1:40 uur (1,67) declarabel en 0:00 uur (0,00) niet declarabel."),
    ],
)
def test_a_statement_says_rounded_only_when_it_is(
    services: Services, party: OpdrachtgeverId, step: int, said: str
) -> None:
    with services.profiel.context.write() as uow:
        uow.opdrachtgevers.save(replace(uow.opdrachtgevers.get(party), afronding_min=step))
        uow.commit()
    assert said in ask(services, Uitvoersoort.OPGAVE, party).toelichting


def test_lines_keep_their_minutes_and_only_the_total_is_rounded(
    services: Services, party: OpdrachtgeverId
) -> None:
    staat = ask(services, Uitvoersoort.URENSTAAT, party)
    titles = [kolom.titel for kolom in staat.kolommen]
    uren, minuten = titles.index("Uren"), titles.index("Minuten")
    assert [(rij[uren], rij[minuten]) for rij in staat.rijen] == [(50, 50), (50, 50)]
    assert staat.totaal is not None
    assert (staat.totaal[0], staat.totaal[uren], staat.totaal[minuten]) == (
        "Totaal, afgerond",
        105,
        100,
    )
    assert any("15 minuten" in sentence for sentence in staat.toelichting)


def test_the_total_of_the_hours_is_that_of_the_statement(
    services: Services, party: OpdrachtgeverId
) -> None:
    hours = ask(services, Uitvoersoort.URENSTAAT, party)
    statement = ask(services, Uitvoersoort.OPGAVE, party)
    assert hours.totaal is not None
    assert statement.totaal is not None
    assert hours.totaal[-2:] == statement.totaal[-2:]


def test_of_a_closed_month_leaves_what_was_sent(services: Services, party: OpdrachtgeverId) -> None:
    services.afsluiten.close(party, "2026-03")
    sent = ask(services, Uitvoersoort.OPGAVE, party)
    assert sent.bestandsnaam == "opgave_2026-03_nr1_alliantie-gco-oost"
    with services.uren.context.write() as uow:
        uow.uren.save(replace(uow.uren.find()[0], minuten=300))
        uow.commit()
    assert ask(services, Uitvoersoort.OPGAVE, party) == sent
    services.afsluiten.reopen(party, "2026-03", "vergeten")
    assert ask(services, Uitvoersoort.OPGAVE, party) != sent


@pytest.mark.parametrize("soort", [Uitvoersoort.URENSTAAT, Uitvoersoort.OPGAVE])
def test_no_name_of_a_gezin_leaves(
    services: Services, party: OpdrachtgeverId, soort: Uitvoersoort
) -> None:
    staat = ask(services, soort, party)
    said = [str(value) for rij in staat.rijen for value in rij]
    assert not any("Jansma" in text for text in (*said, *staat.toelichting))
    assert "Overleg met school" in said
    assert "weggelaten" in said
    assert any("aantal regels: 1" in sentence for sentence in staat.toelichting)


def test_the_name_of_a_file_tells_what_of_when_and_for_whom(
    services: Services, party: OpdrachtgeverId
) -> None:
    names = [
        ask(services, Uitvoersoort.URENSTAAT, party).bestandsnaam,
        ask(services, Uitvoersoort.URENSTAAT, None).bestandsnaam,
        ask(services, Uitvoersoort.OPGAVE, party).bestandsnaam,
        ask(services, Uitvoersoort.RITTEN, None).bestandsnaam,
    ]
    assert names == [
        "urenstaat_2026-03_alliantie-gco-oost",
        "urenstaat_2026-03_alle",
        "opgave_2026-03_alliantie-gco-oost",
        "ritten_2026-03",
    ]
    assert period_name(date(2026, 1, 1), date(2026, 12, 31)) == "2026"
    assert period_name(date(2026, 7, 1), date(2026, 9, 30)) == "2026K3"
    assert period_name(date(2026, 2, 1), date(2026, 2, 28)) == "2026-02"
    assert period_name(date(2026, 2, 2), date(2026, 2, 28)) == "2026-02-02-tm-2026-02-28"


@pytest.mark.parametrize("soort", list(Uitvoersoort))
@pytest.mark.parametrize("vorm", list(Bestandsvorm))
def test_everything_can_be_made_in_every_form_also_when_it_is_empty(
    services: Services, soort: Uitvoersoort, vorm: Bestandsvorm
) -> None:
    vraag = Uitvoervraag(soort=soort, van=date(2026, 1, 1), tot=date(2026, 12, 31))
    staat = services.uitvoer.staat(vraag)
    start = {Bestandsvorm.PDF: b"%PDF", Bestandsvorm.XLSX: b"PK", Bestandsvorm.CSV: b"\xef\xbb\xbf"}
    assert services.uitvoer.content(staat, vorm, "S. Jansen").startswith(start[vorm])


def test_private_kilometres_are_no_business_of_an_opdrachtgever(
    services: Services, party: OpdrachtgeverId
) -> None:
    rit = services.ritten.new(DAY)
    services.ritten.save(replace(rit, km_tienden=250, zakelijk=False))
    staat = ask(services, Uitvoersoort.URENSTAAT, None)
    assert "Km" not in [kolom.titel for kolom in staat.kolommen]


def test_own_business_is_never_in_the_hours_of_an_opdrachtgever(
    services: Services, party: OpdrachtgeverId
) -> None:
    line = Urenregel(
        id=services.uren.context.new_id(),  # type: ignore[arg-type]
        datum=DAY,
        minuten=30,
        soort=BEDRIJF,
        opdrachtgever_id=party,
        omschrijving="Eigen boekhouding",
    )
    with services.uren.context.write() as uow:
        uow.uren.add(line)
        uow.commit()
    with services.uren.context.read() as uow:
        assert uow.uren.get(line.id).opdrachtgever_id is None
    rows = ask(services, Uitvoersoort.URENSTAAT, party).rijen
    assert len(rows) == 2
    assert "Eigen boekhouding" not in str(rows)
    assert "Eigen boekhouding" in str(ask(services, Uitvoersoort.URENSTAAT, None).rijen)


def test_own_business_that_was_stored_with_an_opdrachtgever_leaves_without(
    services: Services, party: OpdrachtgeverId
) -> None:
    with services.uren.context.write() as uow:
        uow.reads.uren._connection.exec_driver_sql("UPDATE urenregel SET soort = 'BEDRIJF'")
        uow.commit()
    assert ask(services, Uitvoersoort.URENSTAAT, party).rijen == ()
    assert "Alliantie" not in str(ask(services, Uitvoersoort.URENSTAAT, None).rijen)


def test_a_former_name_and_street_stay_inside(services: Services, party: OpdrachtgeverId) -> None:
    [regel] = services.gezinnen.regels()
    gezin = replace(services.gezinnen.detail(regel.id).gezin, adres="Lindelaan 12")
    services.gezinnen.save(gezin)
    with services.uren.context.write() as uow:
        first, _second = uow.uren.find()
        uow.uren.save(replace(first, omschrijving="Gesprek in de Lindelaan"))
        uow.commit()
    services.afsluiten.close(party, "2026-03")
    sent = ask(services, Uitvoersoort.OPGAVE, party)
    services.gezinnen.save(replace(gezin, naam="Gezin Elders", adres="Dreef 3"))
    assert ask(services, Uitvoersoort.OPGAVE, party) == sent
    assert said_of(services, party) == {"weggelaten"}


def test_the_name_of_an_aanmelding_stays_inside_also_when_it_was_deleted(
    services: Services, party: OpdrachtgeverId
) -> None:
    aanmelding = replace(
        services.aanmeldingen.new(), naam="Gezin Zandstra", aanmelder_naam="Roos Wierda"
    )
    services.aanmeldingen.save(aanmelding)
    with services.uren.context.write() as uow:
        first, second = uow.uren.find()
        uow.uren.save(replace(first, omschrijving="intake Zandstra"))
        uow.uren.save(replace(second, omschrijving="Gezin gesproken, gebeld met Wierda"))
        uow.commit()
    assert said_of(services, party) == {"weggelaten"}
    services.aanmeldingen.delete(aanmelding.id)
    services.prullenbak.empty()
    assert said_of(services, party) == {"weggelaten"}


def said_of(services: Services, party: OpdrachtgeverId) -> set[str]:
    staat = ask(services, Uitvoersoort.URENSTAAT, party)
    place = [kolom.titel for kolom in staat.kolommen].index("Omschrijving")
    return {str(rij[place]) for rij in staat.rijen}


def test_a_family_that_pays_itself_is_not_in_the_name_of_a_file(services: Services) -> None:
    services.gezinnen.register("Gezin Ali")
    made = services.profiel.add_opdrachtgever("Gezin Ali")
    assert ask(services, Uitvoersoort.OPGAVE, made.id).bestandsnaam == (
        "opgave_2026-03_opdrachtgever"
    )
