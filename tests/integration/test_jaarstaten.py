"""The year sheets as tables: all that counts, and no client."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.services.uitvoer import Uitvoersoort, Uitvoervraag

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def book(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin Zonneveld")
    traject = begin_traject(services, gezin.id)
    new = services.contacten.new(gezin.id, date(2026, 3, 2))
    contact = replace(new.contact, traject_id=traject.id, vorm="HUISBEZOEK")
    line = services.contacten.new_regel(contact, 90, 4)
    named = replace(line, omschrijving="Bezoek aan Zonneveld")
    services.contacten.save(replace(new, contact=contact, uren=(named,)))
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), date(2026, 11, 3), 150)
    services.uren.set_cell(UrenRij(soort="VERZONNEN"), date(2026, 11, 3), 15)


def test_the_sheet_for_the_tax_office_names_no_client(services: Services) -> None:
    book(services)
    staat = services.register.criteriumstaat(*YEAR)
    assert staat.titel == "Urencriterium 2026"
    assert [row[-1] for row in staat.rijen] == [90, 150]
    assert staat.totaal is not None
    assert staat.totaal[-1] == 240
    assert "Per maand: maart 1:30, november 2:30." in staat.toelichting
    assert "Zonneveld" not in repr(staat)
    assert staat.rijen[0][3] == "weggelaten"
    assert staat.bestandsnaam == "urencriterium-2026"


def test_the_sheet_for_the_register_holds_points_and_norms(services: Services) -> None:
    book(services)
    noted = replace(services.register.new_scholing(), titel="Casus Zonneveld", punten_tienden=25)
    services.register.save_scholing(noted)
    norm = replace(services.register.new_norm(), groep="reflectie", minuten=600)
    services.register.save_norm(norm)
    staat = services.register.registerstaat(*YEAR)
    assert [(row[1], row[4], row[5]) for row in staat.rijen] == [
        ("Intervisie", 150, None),
        ("Geaccrediteerde scholing", 0, Decimal("2.5")),
    ]
    assert "Zonneveld" not in repr(staat)
    assert staat.toelichting[0] == (
        "Norm voor reflectie, 1 januari 2026 t/m 31 december 2030: 2:30 van 10:00 uur."
    )


def test_both_sheets_are_there_to_be_taken_out(services: Services) -> None:
    book(services)
    for soort in (Uitvoersoort.URENCRITERIUM, Uitvoersoort.REGISTER):
        assert soort in services.uitvoer.soorten()
        staat = services.uitvoer.staat(Uitvoervraag(soort=soort, van=YEAR[0], tot=YEAR[1]))
        widths = {len(row) for row in (*staat.rijen, staat.totaal or ())}
        assert widths == {len(staat.kolommen)}


def test_an_empty_year_makes_an_empty_sheet(services: Services) -> None:
    assert services.register.criteriumstaat(*YEAR).rijen == ()
    assert services.register.registerstaat(*YEAR).rijen == ()
