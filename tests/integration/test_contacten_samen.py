"""One talk about several gezinnen: a contact for each, and the hours divided to the minute."""

from dataclasses import replace
from datetime import date, time

import pytest
from conftest import Clock
from hypothesis import given
from hypothesis import strategies as st
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.errors import BsnVermoedError
from gco_desktop.services.contacten import ContactBundel
from ui.contactmoment import samen
from ui.contactmoment.bundel import Builder
from ui.contactmoment.invoer import ContactInvoer, DeelInvoer, RegelInvoer, Veld, read

TODAY = date(2026, 11, 22)


@pytest.fixture
def gezinnen(services: Services) -> list[Gezin]:
    found = [services.gezinnen.register(naam) for naam in ("De Vries", "Bakker", "Yilmaz")]
    for gezin in found:
        begin_traject(services, gezin.id)
    return found


def form(gezinnen: list[Gezin], *shares: str, **fields: object) -> ContactInvoer:
    first, *others = gezinnen
    parts = tuple(
        DeelInvoer(gezin_id=gezin.id, duur=share)
        for gezin, share in zip(others, shares, strict=False)
    )
    plain = ContactInvoer(
        gezin_id=first.id, duur="1:40", vorm="MDO", activiteiten=(5,), verslag="Over school."
    )
    return replace(plain, **{"samen": parts} | fields)  # type: ignore[arg-type]


def keep(services: Services, invoer: ContactInvoer) -> list[ContactBundel]:
    lezing, fouten = read(invoer, TODAY)
    assert [*fouten, *samen.faults(invoer, lezing)] == []
    bundel = Builder(services.contacten).build(invoer, lezing)
    made = samen.for_each(services.contacten, bundel, invoer, lezing)
    services.contacten.save_all(made)
    return [services.contacten.get(each.contact.id) for each in made]


def test_each_gezin_gets_a_contact_and_an_equal_part_of_the_hours(
    services: Services, gezinnen: list[Gezin]
) -> None:
    kept = keep(services, form(gezinnen, "", "", reistijd="0:30", km="12"))
    assert [each.contact.gezin_id for each in kept] == [gezin.id for gezin in gezinnen]
    assert [each.contact.duur_min for each in kept] == [34, 33, 33]
    assert [[line.minuten for line in each.uren] for each in kept] == [[34, 30], [33], [33]]
    assert [each.rit is not None for each in kept] == [True, False, False]
    assert all(line.traject_id for each in kept for line in each.uren)


def test_undo_takes_them_all_back_at_once(services: Services, gezinnen: list[Gezin]) -> None:
    keep(services, form(gezinnen, "", ""))
    services.herstel.undo()
    assert [services.contacten.of_gezin(gezin.id, 5) for gezin in gezinnen] == [[], [], []]
    assert services.uren.week(TODAY).totaal == 0


def test_text_goes_to_the_other_dossiers_only_when_that_is_asked(
    services: Services, gezinnen: list[Gezin]
) -> None:
    kept = keep(services, form(gezinnen, "", leefgebieden=("ONDERWIJS",)))
    assert [each.contact.verslag for each in kept] == ["Over school.", ""]
    assert kept[1].contact.leefgebieden == ()
    shared = keep(services, form(gezinnen, "", tekst_samen=True))
    assert [each.contact.verslag for each in shared] == ["Over school.", "Over school."]


def test_a_typed_part_stays_and_the_rest_is_divided(
    services: Services, gezinnen: list[Gezin]
) -> None:
    kept = keep(services, form(gezinnen, "20m", ""))
    assert [each.contact.duur_min for each in kept] == [40, 20, 40]


def test_hours_of_several_activities_are_divided_in_proportion(
    services: Services, gezinnen: list[Gezin]
) -> None:
    regels = (
        RegelInvoer(activiteit=5, soort="DIRECT", duur="1:00"),
        RegelInvoer(activiteit=7, soort="INDIRECT", duur="0:40"),
    )
    kept = keep(services, form(gezinnen, "0:25", regels=regels))
    lines = [[(line.activiteit, line.minuten) for line in each.uren] for each in kept]
    assert lines == [[(5, 45), (7, 30)], [(5, 15), (7, 10)]]


def test_without_booking_only_the_length_is_divided(
    services: Services, gezinnen: list[Gezin]
) -> None:
    kept = keep(services, form(gezinnen, "", boeken=False))
    assert [(each.contact.duur_min, each.uren) for each in kept] == [(50, ()), (50, ())]


def test_one_contact_that_cannot_be_kept_keeps_none(
    services: Services, gezinnen: list[Gezin]
) -> None:
    invoer = form(gezinnen, "", verslag="Nummer 123456782", tekst_samen=True)
    with pytest.raises(BsnVermoedError):
        keep(services, invoer)
    assert services.contacten.of_gezin(gezinnen[0].id, 5) == []


@pytest.mark.parametrize(
    ("row", "veld"),
    [
        (0, Veld.SAMEN),  # the first gezin once more
        (1, Veld.SAMEN_DUUR),  # more than there is
        (None, Veld.SAMEN),  # minutes for nobody
    ],
)
def test_what_cannot_be_divided_is_said_at_its_row(
    gezinnen: list[Gezin], row: int | None, veld: Veld
) -> None:
    gezin_id = None if row is None else gezinnen[row].id
    invoer = form(gezinnen, samen=(DeelInvoer(gezin_id=gezin_id, duur="2:00"),))
    lezing, fouten = read(invoer, TODAY)
    assert fouten == []
    assert [fout.veld for fout in samen.faults(invoer, lezing)] == [veld]


def test_a_row_without_anything_is_left_out(services: Services, gezinnen: list[Gezin]) -> None:
    assert len(keep(services, form(gezinnen, samen=(DeelInvoer(),)))) == 1


def test_a_draft_keeps_the_other_gezinnen(gezinnen: list[Gezin]) -> None:
    invoer = form(gezinnen, "20m", "", tekst_samen=True)
    assert ContactInvoer.from_json(invoer.to_json()) == invoer


def test_a_draft_of_before_has_no_other_gezinnen() -> None:
    text = ContactInvoer().to_json().replace(', "samen": [], "tekst_samen": false', "")
    assert ContactInvoer.from_json(text) == ContactInvoer()


@given(total=st.integers(1, 1440), others=st.lists(st.integers(0, 300), max_size=5))
def test_the_parts_always_make_the_whole(total: int, others: list[int]) -> None:
    parts = tuple(DeelInvoer(duur=f"{part}m" if part else "") for part in others)
    invoer = ContactInvoer(duur=f"{total}m", samen=parts)
    lezing, _fouten = read(invoer, TODAY)
    assert sum(samen.shares(invoer, lezing)) == total


def test_the_day_tells_of_contacts_around_midnight(
    services: Services, gezinnen: list[Gezin], clock: Clock
) -> None:
    late = services.contacten.new(gezinnen[0].id, date(2026, 11, 21))
    contact = replace(late.contact, begintijd=time(23, 30), duur_min=60)
    services.contacten.save(replace(late, contact=contact))
    day = services.contacten.day(TODAY)
    assert day.contacten == ()
    assert [each.id for each in day.buren] == [contact.id]
