"""The price of a bottleneck: gezinnen, hours and days behind a signaal."""

from dataclasses import replace
from datetime import date

from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.ids import ContactId, SignaalId
from gco_desktop.domain.signaal import Signaal
from gco_desktop.domain.signaalprijs import Signaalprijs
from gco_desktop.services.contacten import ContactBundel

TODAY = date(2026, 11, 22)  # of the clock


def signaal(services: Services, titel: str = "Meerzorg elk jaar opnieuw") -> Signaal:
    kept = replace(services.signalen.new(), titel=titel)
    services.signalen.save(kept)
    return kept


def contact(
    services: Services, naam: str, day: date, minuten: int, *signalen: SignaalId
) -> ContactBundel:
    known = {regel.naam: regel.id for regel in services.gezinnen.regels()}
    gezin_id = known.get(naam) or services.gezinnen.register(naam).id
    new = services.contacten.new(gezin_id, day)
    uren = (services.contacten.new_regel(new.contact, minuten, 4),)
    return services.contacten.save(replace(new, uren=uren, signalen=signalen))


def price(services: Services, one: Signaal) -> Signaalprijs:
    found = {regel.id: regel.prijs for regel in services.signalen.regels()}
    return found[one.id] or Signaalprijs()


def test_hours_gezinnen_and_days_add_up_over_the_contacts(services: Services) -> None:
    meerzorg, other = signaal(services), signaal(services, "Vervoer")
    contact(services, "Gezin A", date(2026, 9, 22), 60, meerzorg.id)
    contact(services, "Gezin A", date(2026, 10, 1), 30, meerzorg.id, other.id)
    contact(services, "Gezin B", date(2026, 11, 1), 45, meerzorg.id)
    contact(services, "Gezin C", date(2026, 11, 1), 500)
    found = price(services, meerzorg)
    assert (found.gezinnen, found.contacten, found.minuten) == (2, 3, 135)
    assert found.dagen("WAARGENOMEN", TODAY) == 61
    assert price(services, other).minuten == 30


def test_a_gezin_known_by_its_traject_counts_once(services: Services) -> None:
    gezin, other = services.gezinnen.register("Gezin A"), services.gezinnen.register("Gezin B")
    trajecten = tuple(begin_traject(services, each.id).id for each in (gezin, other))
    kept = replace(services.signalen.new(trajecten), titel="Wachtlijst")
    services.signalen.save(kept)
    assert price(services, kept) == Signaalprijs(gezinnen=2)
    assert price(services, kept).dagen("WAARGENOMEN", TODAY) is None
    contact(services, "Gezin A", TODAY, 20, kept.id)
    assert price(services, kept).gezinnen == 2


def test_nobody_waits_for_a_signaal_that_is_over(services: Services) -> None:
    kept = signaal(services)
    contact(services, "Gezin A", date(2026, 9, 1), 60, kept.id)
    contact(services, "Gezin A", date(2026, 9, 11), 60, kept.id)
    assert price(services, kept).dagen("OPGELOST", TODAY) == 10


def test_a_signaal_without_anybody_behind_it_costs_nothing_known(services: Services) -> None:
    assert price(services, signaal(services)) == Signaalprijs()


def test_a_contact_knows_what_it_was_about_and_can_change_its_mind(services: Services) -> None:
    one, other = signaal(services), signaal(services, "Vervoer")
    kept = contact(services, "Gezin A", TODAY, 60, one.id)
    assert services.contacten.get(kept.contact.id).signalen == (one.id,)
    services.contacten.save(replace(kept, signalen=(other.id,)))
    assert services.contacten.get(kept.contact.id).signalen == (other.id,)
    assert services.signalen.contacten(one.id) == []
    (regel,) = services.signalen.contacten(other.id)
    assert (regel.gezin, regel.datum, regel.minuten) == ("Gezin A", TODAY, 60)


def test_a_new_signaal_is_linked_to_the_contact_it_came_from(services: Services) -> None:
    kept = contact(services, "Gezin A", TODAY, 60)
    new = replace(services.signalen.new(), titel="Meerzorg")
    services.signalen.save(new, contact_id=kept.contact.id)
    services.signalen.save(replace(new, titel="Meerzorg elk jaar"), contact_id=kept.contact.id)
    assert price(services, new).minuten == 60
    services.signalen.unlink(new.id, kept.contact.id)
    assert price(services, new).contacten == 0


def test_a_link_to_what_is_gone_is_no_reason_to_lose_what_was_typed(services: Services) -> None:
    one = signaal(services)
    services.signalen.delete(one.id)
    kept = contact(services, "Gezin A", TODAY, 60, one.id)
    assert services.contacten.get(kept.contact.id).signalen == ()
    new = replace(services.signalen.new(), titel="Meerzorg")
    services.signalen.save(new, contact_id=ContactId(new.id))  # no such contact
    assert price(services, new).contacten == 0


def test_deleting_a_contact_takes_its_link_along_and_undo_brings_it_back(
    services: Services,
) -> None:
    one = signaal(services)
    kept = contact(services, "Gezin A", TODAY, 60, one.id)
    services.contacten.delete(kept.contact.id)
    assert price(services, one) == Signaalprijs()
    services.herstel.undo()
    assert price(services, one).minuten == 60


def test_a_signaal_comes_out_of_the_bin_with_its_contacts(services: Services) -> None:
    one = signaal(services)
    kept = contact(services, "Gezin A", TODAY, 60, one.id)
    services.signalen.delete(one.id)
    assert services.contacten.get(kept.contact.id).signalen == ()
    (binned,) = services.prullenbak.all()
    services.prullenbak.put_back(binned.id)
    assert price(services, one).minuten == 60


def test_a_contact_comes_out_of_the_bin_though_its_signaal_is_gone(services: Services) -> None:
    one = signaal(services)
    kept = contact(services, "Gezin A", TODAY, 60, one.id)
    services.contacten.delete(kept.contact.id)
    services.signalen.delete(one.id)
    binned = {regel.soort: regel.id for regel in services.prullenbak.all()}
    services.prullenbak.put_back(binned["contactmoment"])
    assert services.contacten.get(kept.contact.id).signalen == ()
    services.prullenbak.put_back(binned["signaal"])
    assert price(services, one) == Signaalprijs()
