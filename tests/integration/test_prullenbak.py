"""What was deleted stays whole in the bin until it is put back, or thrown away for good."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from uuid import UUID

import pytest
from conftest import PASSWORD, Clock
from sqlalchemy import text
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.belofte import Belover
from gco_desktop.domain.contactmoment import Uitspraak
from gco_desktop.domain.gezin import Gezin, Persoon
from gco_desktop.domain.ids import RelatieId
from gco_desktop.domain.overzicht import UrenCel, UrenRij
from gco_desktop.errors import NietsOngedaanError, NotFoundError, TerugzettenError
from gco_desktop.services.contacten import ContactBundel
from gco_desktop.storage.titles import TITLES
from ui.instellingen.prullenbak_texts import SOORTEN


@pytest.fixture
def gezin(services: Services) -> Gezin:
    return services.gezinnen.register(Gezin(id=services.gezinnen.new_gezin_id(), naam="Bakker"))


def visit(services: Services, gezin: Gezin) -> ContactBundel:
    """A contact with everything that belongs to one."""
    lid = services.gezinnen.new_persoon(gezin.id)
    services.gezinnen.save_persoon(replace(lid.persoon, voornaam="Anna"), lid.relatie)
    traject = begin_traject(services, gezin.id)
    made = services.contacten.new(gezin.id)
    contact = replace(
        made.contact,
        traject_id=traject.id,
        begintijd=time(9, 30),
        verslag="Lang gesprek.",
        vorm="HUISBEZOEK",
        activiteiten=(1, 4),
        leefgebieden=("FINANCIEN",),
        deelnemers=(lid.persoon.id,),
        uitspraak=Uitspraak.FEIT,
        deelactiviteiten=("4.2",),
    )
    new = services.contacten
    return new.save(
        ContactBundel(
            contact=contact,
            uren=(new.new_regel(contact, 60, 4), new.new_reistijd(contact, 20)),
            rit=new.new_rit(contact, 125),
            taak=new.new_taak(contact, "Bellen", date(2026, 12, 1)),
        )
    )


def only(services: Services) -> UUID:
    (regel,) = services.prullenbak.all()
    return regel.id


def ledger(services: Services) -> list[int]:
    with services.herstel.context.read() as uow:
        found = uow._connection.execute(text("SELECT minuten FROM boeking ORDER BY nummer"))
        return list(found.scalars())


def test_a_contact_comes_back_with_all_that_belonged_to_it(
    services: Services, gezin: Gezin
) -> None:
    bundel = visit(services, gezin)
    kept = services.contacten.get(bundel.contact.id)
    services.contacten.delete(bundel.contact.id)
    (regel,) = services.prullenbak.all()
    assert (regel.titel, regel.gezin) == ("Huisbezoek van 22 november 2026", "Bakker")

    services.prullenbak.put_back(regel.id)

    assert services.contacten.get(bundel.contact.id) == kept
    assert services.prullenbak.all() == []


def test_hours_are_booked_off_by_a_deletion_and_on_again_when_put_back(
    services: Services, gezin: Gezin
) -> None:
    bundel = visit(services, gezin)
    services.contacten.delete(bundel.contact.id)
    assert sum(ledger(services)) == 0
    services.prullenbak.put_back(only(services))
    assert ledger(services)[:2] == [60, 20]
    assert sorted(ledger(services)) == [-60, -20, 20, 20, 60, 60]


def test_undo_of_a_deletion_takes_it_out_of_the_bin(services: Services, gezin: Gezin) -> None:
    bundel = visit(services, gezin)
    kept = services.contacten.get(bundel.contact.id)
    services.contacten.delete(bundel.contact.id)
    services.herstel.undo()
    assert services.prullenbak.all() == []
    assert services.contacten.get(bundel.contact.id) == kept


def test_undo_of_putting_back_puts_it_in_the_bin_again(services: Services, gezin: Gezin) -> None:
    bundel = visit(services, gezin)
    services.contacten.delete(bundel.contact.id)
    before = services.prullenbak.all()
    services.prullenbak.put_back(only(services))
    services.herstel.undo()
    assert services.prullenbak.all() == before
    with pytest.raises(NotFoundError):
        services.contacten.get(bundel.contact.id)


def test_a_promise_finds_the_contact_it_was_made_in_again(services: Services, gezin: Gezin) -> None:
    bundel = visit(services, gezin)
    belofte = services.beloften.new(gezin.id, Belover.IK)
    belofte = replace(belofte, tekst="Bellen", contact_id=bundel.contact.id)
    services.beloften.save(belofte)
    services.contacten.delete(bundel.contact.id)
    services.prullenbak.put_back(only(services))
    assert services.contacten.get(bundel.contact.id).beloften == (belofte,)


def test_saving_again_fills_no_bin(services: Services, gezin: Gezin) -> None:
    bundel = visit(services, gezin)
    services.contacten.save(replace(bundel, uren=bundel.uren[:1], taak=None))
    assert bundel.contact.traject_id is not None
    plan = services.plannen.start(bundel.contact.traject_id)
    plan = replace(plan, doelen=(services.plannen.new_doel(),))
    services.plannen.save(plan)
    services.plannen.save(replace(plan, doelen=()))
    assert services.prullenbak.all() == []


def test_a_plan_comes_back_whole_unless_another_took_its_place(
    services: Services, gezin: Gezin
) -> None:
    traject = begin_traject(services, gezin.id)
    plan = services.plannen.start(traject.id)
    doel = replace(services.plannen.new_doel(), tekst="Rust", streefdatum=date(2027, 1, 1))
    plan = replace(plan, doelen=(replace(doel, acties=(services.plannen.new_actie(),)),))
    services.plannen.save(plan)
    kept = services.plannen.get(plan.id)
    services.plannen.delete(plan.id)
    other = services.plannen.start(traject.id)
    with pytest.raises(TerugzettenError, match="bestaat"):
        services.prullenbak.put_back(only(services))
    with services.herstel.context.write() as uow:
        uow.plannen.restore(other.id, None)
        uow.commit()
    services.prullenbak.put_back(only(services))
    assert services.plannen.get(plan.id) == kept


def test_what_lost_its_owner_is_refused_until_that_is_back(services: Services) -> None:
    with services.herstel.context.write() as uow:
        gezin = Gezin(id=services.gezinnen.new_gezin_id(), naam="Weg")
        uow.gezinnen.add(gezin)
        uow.commit()
    belofte = replace(services.beloften.new(gezin.id, Belover.IK), tekst="Bellen")
    services.beloften.save(belofte)
    services.beloften.delete(belofte.id)
    with services.herstel.context.write() as uow:
        uow.gezinnen.restore(gezin.id, None)
        uow.commit()
    with pytest.raises(TerugzettenError, match="hoort_bij"):
        services.prullenbak.put_back(only(services))
    assert len(services.prullenbak.all()) == 1


def test_somebody_who_is_in_the_gezin_again_is_not_put_in_twice(
    services: Services, gezin: Gezin
) -> None:
    lid = services.gezinnen.new_persoon(gezin.id)
    services.gezinnen.save_persoon(Persoon(id=lid.persoon.id, voornaam="Anna"), lid.relatie)
    services.gezinnen.remove_relatie(lid.relatie.id)
    assert [regel.titel for regel in services.prullenbak.all()] == ["Anna"]
    with services.herstel.context.write() as uow:
        uow.relaties.add(replace(lid.relatie, id=RelatieId(services.gezinnen.context.new_id())))
        uow.commit()
    with pytest.raises(TerugzettenError, match="bestaat"):
        services.prullenbak.put_back(only(services))


def test_a_cell_of_the_week_that_was_cleared_comes_back(services: Services, gezin: Gezin) -> None:
    rij = UrenRij(soort="INDIRECT", gezin_id=gezin.id, gezin="Bakker", activiteit=4)
    day = date(2026, 11, 20)
    services.uren.set_cell(rij, day, 45)
    services.uren.set_cell(rij, day, 0)
    (regel,) = services.prullenbak.all()
    assert regel.titel.startswith("0:45 op 20 november 2026")
    services.prullenbak.put_back(regel.id)
    assert ledger(services) == [45, -45, 45]


def test_a_cell_that_was_cleared_while_another_was_filled_comes_back_too(
    services: Services, gezin: Gezin
) -> None:
    rij = UrenRij(soort="INDIRECT", gezin_id=gezin.id, gezin="Bakker", activiteit=4)
    first, second = date(2026, 11, 19), date(2026, 11, 20)
    services.uren.set_cell(rij, first, 45)
    services.uren.set_cells(
        [UrenCel(rij=rij, datum=first, minuten=0), UrenCel(rij=rij, datum=second, minuten=30)]
    )
    services.prullenbak.put_back(only(services))
    assert services.uren.week(second).dagen[3:5] == (45, 30)


def test_hours_that_moved_to_another_row_are_not_thrown_away(
    services: Services, gezin: Gezin
) -> None:
    rij = UrenRij(soort="INDIRECT", gezin_id=gezin.id, gezin="Bakker", activiteit=4)
    other, own = replace(rij, activiteit=6), UrenRij(soort="INTERVISIE")
    day = date(2026, 11, 20)
    for each, minuten in ((rij, 60), (other, 30)):
        services.uren.set_cell(each, day, minuten)
    services.uren.set_cells(
        [UrenCel(rij=rij, datum=day, minuten=0), UrenCel(rij=other, datum=day, minuten=90)]
    )
    assert services.prullenbak.all() == []
    services.uren.set_cells(  # the same hours, though no longer for the gezin
        [UrenCel(rij=other, datum=day, minuten=0), UrenCel(rij=own, datum=day, minuten=90)]
    )
    (regel,) = services.prullenbak.all()
    assert regel.titel.startswith("1:30 op 20 november 2026")


def test_what_is_thrown_away_never_comes_back(services: Services, gezin: Gezin) -> None:
    taak = services.taken.add("Bellen", gezin.id, None)
    services.taken.delete(taak.id)
    services.prullenbak.throw_away([only(services)])
    assert services.prullenbak.all() == []
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()


def test_after_thirty_days_it_goes_by_itself_but_not_at_the_first_opening_after_a_long_time(
    services: Services, gezin: Gezin, kluis_folder: Path, clock: Clock
) -> None:
    taak = services.taken.add("Bellen", gezin.id, None)
    services.taken.delete(taak.id)
    services.close()
    for days, kept in ((29, 1), (1, 1), (1, 0)):  # a clock far ahead looks like a long absence
        clock.forward(days=days)
        again = open_kluis(kluis_folder, PASSWORD, now=clock)
        assert len(again.prullenbak.all()) == kept
        again.close()


def test_what_a_newer_program_wrote_is_refused_and_stays(services: Services, gezin: Gezin) -> None:
    taak = services.taken.add("Bellen", gezin.id, None)
    services.taken.delete(taak.id)
    with services.herstel.context.write() as uow:
        entry = uow.prullenbak.find()[0]
        uow.prullenbak.save(replace(entry, inhoud='{"weg": [{"tabel": "maan", "velden": {}}]}'))
        uow.commit()
    with pytest.raises(TerugzettenError, match="onleesbaar"):
        services.prullenbak.put_back(only(services))


def test_everything_that_can_lie_in_the_bin_has_a_name_and_an_icon() -> None:
    assert set(SOORTEN) == {*TITLES, "document"}
