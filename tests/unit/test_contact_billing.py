"""What the form for a contact says of billing goes to the hours, and comes back."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.ids import UrenregelId
from gco_desktop.domain.uren import Urenregel
from ui.contactmoment.billing import billed, billing_of
from ui.contactmoment.invoer import ContactInvoer

LINE = Urenregel(id=UrenregelId(UUID(int=1)), datum=date(2026, 11, 22), minuten=60, soort="DIRECT")
PRODUCT = replace(LINE, zn_product="ZB", declarabel=False)


def test_what_is_chosen_goes_to_each_line() -> None:
    chosen = ContactInvoer(zn_product="ZB", declarabel="nee")
    assert billed(LINE, chosen, ()) == PRODUCT


def test_without_a_choice_the_agreement_holds() -> None:
    assert billed(PRODUCT, ContactInvoer(), [PRODUCT]) == LINE


def test_what_all_lines_say_comes_back_in_the_form() -> None:
    assert billing_of([PRODUCT, PRODUCT]) == {"zn_product": "ZB", "declarabel": "nee"}
    assert billing_of([]) == {"zn_product": "", "declarabel": ""}


def test_lines_that_differ_stay_different_until_one_chooses() -> None:
    lines = [PRODUCT, LINE]
    assert billing_of(lines) == {"zn_product": "", "declarabel": ""}
    assert [billed(line, ContactInvoer(), lines) for line in lines] == lines
    chosen = ContactInvoer(zn_product="IA", declarabel="ja")
    assert {billed(line, chosen, lines).zn_product for line in lines} == {"IA"}
