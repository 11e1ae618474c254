"""Two contacts at the same time: a soft word while typing, also past midnight, and no more."""

from dataclasses import replace
from datetime import date, time

from inline_runner import InlineRunner

from gco_desktop.bootstrap import Services
from gco_desktop.domain.contactmoment import Contactmoment
from ui.contactmoment.invoer import ContactInvoer, read
from ui.contactmoment.warnings import DayWatch

TODAY = date(2026, 11, 22)


def keep(
    services: Services, naam: str, day: date, begin: time, minuten: int, vorm: str = "MDO"
) -> Contactmoment:
    gezin = services.gezinnen.register(naam)
    new = services.contacten.new(gezin.id, day)
    contact = replace(new.contact, begintijd=begin, duur_min=minuten, vorm=vorm)
    return services.contacten.save(replace(new, contact=contact)).contact


def said(
    services: Services, tijd: str, duur: str, old: Contactmoment | None = None, datum: str = ""
) -> list[str]:
    watch = DayWatch(services.contacten, InlineRunner(), lambda: None)
    invoer = ContactInvoer(datum=datum or "vandaag", tijd=tijd, duur=duur)
    lezing, _fouten = read(invoer, TODAY)
    watch.found(lezing, 0, old, TODAY)  # asks for the day
    return [text for text in watch.found(lezing, 0, old, TODAY) if "staat er al" in text]


def test_a_contact_at_the_same_time_is_named(services: Services) -> None:
    keep(services, "De Vries", TODAY, time(10, 0), 60)
    (text,) = said(services, "10:30", "30m")
    assert text.startswith("Van 10:00 tot 11:00 staat er al een contact met De Vries.")
    assert said(services, "11:00", "30m") == []


def test_a_contact_of_last_night_that_went_on_past_midnight_is_named_with_its_day(
    services: Services,
) -> None:
    keep(services, "De Vries", date(2026, 11, 21), time(23, 30), 60)
    (text,) = said(services, "0:15", "20m")
    assert text.startswith("Op zaterdag 21 november 2026 van 23:30 tot 00:30")


def test_a_contact_that_goes_on_past_midnight_meets_one_of_the_next_day(
    services: Services,
) -> None:
    keep(services, "De Vries", TODAY, time(0, 10), 30)
    assert len(said(services, "23:45", "1u", datum="21-11-2026")) == 1


def test_a_contact_does_not_overlap_itself_nor_the_one_it_was_shared_with(
    services: Services,
) -> None:
    one = keep(services, "De Vries", TODAY, time(10, 0), 30)
    keep(services, "Bakker", TODAY, time(10, 0), 30)
    assert said(services, "10:00", "30m", one) == []
    keep(services, "Yilmaz", TODAY, time(10, 0), 30, vorm="TELEFOON")
    assert len(said(services, "10:00", "30m", one)) == 1


def test_a_talk_about_several_gezinnen_lasts_as_long_as_all_its_parts(services: Services) -> None:
    keep(services, "De Vries", TODAY, time(10, 0), 30)
    keep(services, "Bakker", TODAY, time(10, 0), 30)
    (text,) = said(services, "10:45", "30m")
    assert text.startswith("Van 10:00 tot 11:00 staat er al een contact met ")
    assert "De Vries" in text
    assert "Bakker" in text
    assert said(services, "11:00", "30m") == []


def test_a_part_of_a_talk_that_is_changed_counts_the_other_parts_too(services: Services) -> None:
    one = keep(services, "De Vries", TODAY, time(10, 0), 30)
    keep(services, "Bakker", TODAY, time(10, 0), 30)
    keep(services, "Yilmaz", TODAY, time(10, 45), 30)
    assert len(said(services, "10:00", "30m", one)) == 1
    assert said(services, "9:30", "15m", one) == []
