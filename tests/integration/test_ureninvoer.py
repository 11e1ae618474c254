"""Hours of another program: looked at first, kept whole or not at all, and taken back at will."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.traject import Traject
from gco_desktop.domain.uren import Boeking, Urenregel
from gco_desktop.domain.ureninvoer import Invoerbeeld
from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, NotFoundError, UrenbestandError
from gco_desktop.services.ureninvoer import Urenbestand, faults_csv, reason

HEAD = "Datum;Gezin;Duur;Activiteit;Omschrijving"


@pytest.fixture
def traject(services: Services) -> Traject:
    party = services.profiel.add_opdrachtgever("Alliantie")
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, opdrachtgever_id=party.id)


def file(services: Services, folder: Path, *rows: str, head: str = HEAD) -> Urenbestand:
    path = folder / "uren.csv"
    path.write_text("\n".join((head, *rows)), encoding="utf-8")
    return services.ureninvoer.open(path)


def look(services: Services, bestand: Urenbestand) -> Invoerbeeld:
    return services.ureninvoer.preview(bestand, bestand.indeling)


def lines(services: Services) -> Sequence[Urenregel]:
    with services.uren.context.read() as uow:
        return uow.uren.find()


def ledger(services: Services, party: OpdrachtgeverId | None, maand: str) -> list[Boeking]:
    with services.uren.context.read() as uow:
        return [line for _nr, line in uow.reads.boeken.lines(party, maand, None)]


def test_rows_become_hours_of_the_gezin_its_traject_and_opdrachtgever(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    bestand = file(services, tmp_path, "3-4-2026;de vries;1,5;5;=cmd|x", "4-4-2026;;45m;;")
    invoer = services.ureninvoer.take_in(bestand, look(services, bestand))
    first, second = lines(services)
    assert (first.gezin_id, first.traject_id) == (traject.gezin_id, traject.id)
    assert first.opdrachtgever_id == traject.opdrachtgever_id
    assert (first.minuten, first.activiteit, first.omschrijving) == (90, 5, "=cmd|x")
    assert (second.minuten, second.gezin_id) == (45, None)
    assert {first.invoer_id, second.invoer_id} == {invoer.id}
    assert [each.regels for each in services.ureninvoer.all()] == [2]


def test_a_product_of_zn_is_kept_and_an_unknown_one_is_told(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    head = "Datum;Gezin;Uren;Product"
    rows = ("3-4-2026;de vries;1,5;zb", "3-4-2026;de vries;1,5;", "4-4-2026;de vries;1;XX")
    bestand = file(services, tmp_path, *rows, head=head)
    beeld = look(services, bestand)
    services.ureninvoer.take_in(bestand, beeld)
    assert [line.zn_product for line in lines(services)] == ["ZB", ""]
    assert [reason(each) for each in beeld.fout] == [
        "Het product XX is niet bekend bij ZN. Verbeter het, of laat deze kolom weg."
    ]
    again = look(services, bestand)
    assert (again.goed, len(again.dubbel)) == ((), 2)


def choose_product(services: Services, omschrijving: str, product: str) -> None:
    with services.uren.context.write() as uow:
        (line,) = uow.uren.find(omschrijving=omschrijving, zn_product="")
        uow.uren.save(replace(line, zn_product=product))
        uow.commit()


def test_a_product_that_was_chosen_since_does_not_book_the_hours_twice(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    rows = ["3-4-2026;de vries;1:00;5;a", "4-4-2026;de vries;1:00;5;b"]
    first = file(services, tmp_path, *rows)
    services.ureninvoer.take_in(first, look(services, first))
    choose_product(services, "a", "ZB")
    again = look(services, file(services, tmp_path, *rows, "5-4-2026;de vries;2:00;5;c"))
    assert ([each.nummer for each in again.goed], len(again.dubbel)) == ([4], 2)


def test_a_row_without_a_product_leaves_those_of_rows_with_one(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    head = "Datum;Gezin;Duur;Product;Omschrijving"
    rows = ["3-4-2026;de vries;1:00;;a", "3-4-2026;de vries;1:00;IA;a"]
    first = file(services, tmp_path, *rows, head=head)
    services.ureninvoer.take_in(first, look(services, first))
    choose_product(services, "a", "ZB")
    extra = "3-4-2026;de vries;1:00;OD;a"
    again = look(services, file(services, tmp_path, *rows, extra, head=head))
    assert ([each.nummer for each in again.goed], len(again.dubbel)) == ([4], 2)


def test_own_business_gets_no_product_from_a_file(services: Services, tmp_path: Path) -> None:
    head = "Datum;Duur;Soort;Product"
    rows = ("3-4-2026;1:00;Bedrijfsvoering;ZB", "3-4-2026;1:00;;ZB")
    beeld = look(services, file(services, tmp_path, *rows, head=head))
    assert [each.zn_product for each in beeld.goed] == ["", "ZB"]


def test_rows_that_cannot_be_read_are_told_with_every_reason(
    services: Services, tmp_path: Path
) -> None:
    bestand = file(services, tmp_path, "31-2-2026;;1:75;99;x", "1-2-2026;;1:00;;BSN 111222333")
    beeld = look(services, bestand)
    assert [(each.nummer, len(each.fouten)) for each in beeld.fout] == [(2, 3), (3, 1)]
    written = faults_csv(bestand, beeld.fout).decode("utf-8-sig").splitlines()
    assert written[0] == f"Regel;Waarom niet ingelezen;{HEAD}"
    assert written[1].startswith("2;De datum 31-2-2026 bestaat niet.")
    assert written[1].endswith("31-2-2026;;1:75;99;x")
    with pytest.raises(UrenbestandError, match="geen_goede"):
        services.ureninvoer.take_in(bestand, beeld)
    assert lines(services) == []


def test_an_unknown_kind_of_hours_is_asked_once_and_read_as_was_said(
    services: Services, tmp_path: Path
) -> None:
    head, rows = "Datum;Duur;Soort", ("1-2-2026;1:00;Huisbezoek", "2-2-2026;1:00;HUISBEZOEK")
    bestand = file(services, tmp_path, *rows, "3-2-2026;1:00;Telefoon", head=head)
    beeld = look(services, bestand)
    assert [(each.naam, each.regels) for each in beeld.soorten] == [
        ("Huisbezoek", 2),
        ("Telefoon", 1),
    ]
    chosen = bestand.indeling.with_soort("Huisbezoek", "DIRECT")
    found = services.ureninvoer.preview(bestand, chosen)
    assert [(each.nummer, each.soort) for each in found.goed] == [(2, "DIRECT"), (3, "DIRECT")]
    assert ([each.nummer for each in found.fout], len(found.soorten)) == ([4], 2)
    again = services.ureninvoer.preview(bestand, chosen.with_soort("huisbezoek", None))
    assert again.goed == ()


def test_an_unknown_name_is_asked_once_and_never_kept(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    bestand = file(services, tmp_path, "1-2-2026;Fam. X;1:00;;", "2-2-2026;Fam. X;1:00;;")
    beeld = look(services, bestand)
    assert [(each.naam, each.regels) for each in beeld.onbekend] == [("Fam. X", 2)]
    chosen = replace(bestand.indeling, gezinnen={"Fam. X": traject.gezin_id})
    found = services.ureninvoer.preview(bestand, chosen)
    assert {each.traject_id for each in found.goed} == {traject.id}
    assert {each.gezin_id for each in beeld.goed} == {None}


def test_two_gezinnen_of_one_name_are_asked_about_and_a_code_is_not(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    services.gezinnen.register("De Vries")
    bestand = file(
        services, tmp_path, f"1-2-2026;{traject.code};1:00;;", "1-2-2026;de Vries;2:00;;"
    )
    beeld = look(services, bestand)
    assert beeld.goed[0].traject_id == traject.id
    assert [len(each.keus) for each in beeld.onbekend] == [2]


def test_the_same_file_warns_and_its_rows_are_not_kept_twice(
    services: Services, tmp_path: Path
) -> None:
    bestand = file(services, tmp_path, "1-2-2026;;1:00;;a", "1-2-2026;;1:00;;a")
    first = look(services, bestand)
    assert (len(first.goed), first.eerder) == (2, None)
    services.ureninvoer.take_in(bestand, first)
    again = look(services, bestand)
    assert again.eerder is not None
    assert (len(again.goed), len(again.dubbel)) == (0, 2)
    anyway = replace(bestand.indeling, dubbele_overslaan=False)
    assert len(services.ureninvoer.preview(bestand, anyway).goed) == 2


def test_an_import_that_is_stopped_leaves_nothing(services: Services, tmp_path: Path) -> None:
    bestand = file(services, tmp_path, *[f"1-2-2026;;1:00;;{n}" for n in range(700)])
    answers = iter([True, False])
    with pytest.raises(CancelledError):
        services.ureninvoer.take_in(bestand, look(services, bestand), lambda _p: next(answers))
    assert lines(services) == []
    assert services.ureninvoer.all() == []


def test_an_import_is_taken_back_as_a_whole_also_later_and_again(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    bestand = file(services, tmp_path, *[f"1-2-2026;De Vries;1:00;;{n}" for n in range(120)])
    invoer = services.ureninvoer.take_in(bestand, look(services, bestand))
    before = lines(services)
    services.gezinnen.register("Gezin Later")
    with pytest.raises(CancelledError):
        services.ureninvoer.take_back(invoer.id, lambda _percent: False)
    assert services.ureninvoer.take_back(invoer.id) == 120
    assert lines(services) == []
    assert sum(line.minuten for line in ledger(services, traject.opdrachtgever_id, "2026-02")) == 0
    assert list(services.prullenbak.all()) == []
    with pytest.raises(NotFoundError):
        services.ureninvoer.take_back(invoer.id)
    services.herstel.undo()
    assert sorted(lines(services), key=str) == sorted(before, key=str)
    assert services.ureninvoer.all() == [invoer]


def test_undo_takes_an_import_back_at_once(services: Services, tmp_path: Path) -> None:
    bestand = file(services, tmp_path, *[f"1-2-2026;;1:00;;{n}" for n in range(120)])
    services.ureninvoer.take_in(bestand, look(services, bestand))
    services.herstel.undo()
    assert lines(services) == []
    assert services.ureninvoer.all() == []


def test_rows_of_a_closed_month_become_corrections_both_ways(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    party = traject.opdrachtgever_id
    services.ureninvoer.take_in(
        first := file(services, tmp_path, "1-2-2026;De Vries;1:00;;een"), look(services, first)
    )
    services.afsluiten.close(party, "2026-02")
    sent = services.opgaven.of(party, "2026-02", 1)
    bestand = file(services, tmp_path, "2-2-2026;De Vries;2:00;;twee")
    beeld = look(services, bestand)
    assert beeld.gesloten == 1
    invoer = services.ureninvoer.take_in(bestand, beeld)
    assert [line.minuten for line in ledger(services, party, "2026-03")] == [120]
    services.ureninvoer.take_back(invoer.id)
    assert [line.minuten for line in ledger(services, party, "2026-03")] == [120, -120]
    assert services.opgaven.of(party, "2026-02", 1) == sent


def test_a_gezin_that_went_since_the_preview_stops_everything(
    services: Services, traject: Traject, tmp_path: Path
) -> None:
    bestand = file(services, tmp_path, "1-2-2026;De Vries;1:00;;")
    beeld = look(services, bestand)
    gone = replace(beeld.goed[0], gezin_id=services.gezinnen.new_gezin_id())
    with pytest.raises(UrenbestandError, match="veranderd"):
        services.ureninvoer.take_in(bestand, replace(beeld, goed=(gone,)))
    assert lines(services) == []


def test_without_a_day_or_a_duration_nothing_is_read(services: Services, tmp_path: Path) -> None:
    bestand = file(services, tmp_path, "x;y", head="Wat;Wie")
    with pytest.raises(UrenbestandError, match="kolommen"):
        look(services, bestand)
    with pytest.raises(UrenbestandError, match="leeg"):
        file(services, tmp_path, head="")


def test_hours_of_which_nobody_says_whose_they_are_go_to_the_usual_opdrachtgever(
    services: Services, tmp_path: Path
) -> None:
    party = services.profiel.add_opdrachtgever("Alliantie").id
    gezin = services.gezinnen.register("Gezin De Vries")
    begin_traject(services, gezin.id)
    for maand in ("2026-01", "2026-02"):
        services.afsluiten.close(party, maand)
    rows = ("1-2-2026;;1:00;;", "2-2-2026;De Vries;1:00;;", "3-2-2026;;1:00;Bedrijfsvoering;Samen")
    bestand = file(services, tmp_path, *rows, head="Datum;Gezin;Duur;Soort;Omschrijving")
    beeld = look(services, bestand)
    assert beeld.gesloten == 2
    services.ureninvoer.take_in(bestand, beeld)
    assert [line.opdrachtgever_id for line in lines(services)] == [party, party, None]


def test_a_short_cell_that_goes_on_over_more_lines_is_not_read_as_one(
    services: Services, tmp_path: Path
) -> None:
    rows = ('1-2-2026;"Jansma;1:00;;', '2-2-2026;De Vries";1:00;;', '3-2-2026;;1:00;;"een\ntwee"')
    beeld = look(services, file(services, tmp_path, *rows))
    assert [error_text(error)[:31] for error in beeld.fout[0].fouten] == [
        "In een datum, duur of naam gaat"
    ]
    assert ([each.omschrijving for each in beeld.goed], beeld.onbekend) == (["een twee"], ())
