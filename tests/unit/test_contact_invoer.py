"""What is typed about a contact survives as a draft, and is read as a whole."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from gco_desktop.domain.ids import GezinId
from ui.contactmoment import texts
from ui.contactmoment.bundel import first_regel
from ui.contactmoment.invoer import ContactInvoer, RegelInvoer, Veld, booked, read

VANDAAG = date(2026, 11, 22)
GEZIN = GezinId(UUID(int=1))
FULL = ContactInvoer(
    gezin_id=GEZIN,
    datum="gisteren",
    duur="13:00-14:30",
    vorm="TELEFOON",
    activiteiten=(1, 4),
    verslag="Tekst met <b> & \N{GRINNING FACE}",
    regels=(RegelInvoer(activiteit=1, soort="DIRECT", duur="1:00"), RegelInvoer(duur="30m")),
    leefgebieden=("WONEN",),
    deelnemers=(str(UUID(int=2)),),
    taak_voor="vr",
    taak="Bellen",
    vertrouwelijk=True,
    deelactiviteiten=("4.2",),
    uitspraak="volgens",
    volgens="oma",
    in_plan=True,
    delen=True,
    belofte="Brief sturen",
    belofte_van="gezin",
    belofte_voor="vr",
)


def test_a_draft_comes_back_to_the_letter() -> None:
    assert ContactInvoer.from_json(FULL.to_json()) == FULL


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"gezin_id": 5, "regels": []}', '{"anders": 1}'])
def test_a_draft_that_cannot_be_read_is_passed_by(text: str) -> None:
    assert ContactInvoer.from_json(text) is None


def test_a_draft_keeps_the_day_that_was_meant() -> None:
    lasting = FULL.lasting(VANDAAG)

    assert (lasting.datum, lasting.taak_voor) == ("21-11-2026", "27-11-2026")
    assert replace(FULL, datum="bla").lasting(VANDAAG).datum == "bla"


def test_a_period_of_the_day_gives_the_time_too() -> None:
    lezing, fouten = read(FULL, VANDAAG)

    assert fouten == []
    assert (lezing.tijd, lezing.duur) == (time(13), 90)
    assert booked(FULL, lezing) == 90
    assert booked(replace(FULL, boeken=False), lezing) == 0


def test_an_urenregel_that_says_what_for_and_not_how_long_is_named() -> None:
    regels = (
        RegelInvoer(activiteit=1, soort="DIRECT", duur="1:00"),
        RegelInvoer(activiteit=4, soort="DIRECT"),
        RegelInvoer(soort="OVERLEG", duur="  "),
        RegelInvoer(activiteit=2, soort="OVERLEG", duur="abc"),
    )
    _lezing, fouten = read(replace(FULL, regels=regels), VANDAAG)

    assert [(fout.veld, fout.regel) for fout in fouten] == [(Veld.REGEL, n) for n in (1, 2, 3)]
    assert [fout.text == texts.REGEL_EMPTY for fout in fouten] == [True, True, False]
    assert read(replace(FULL, regels=regels[:3], boeken=False), VANDAAG)[1] == []


def test_an_urenregel_with_nothing_in_it_just_goes() -> None:
    regels = (
        RegelInvoer(activiteit=1, soort="DIRECT", duur="1:00"),
        RegelInvoer(soort="DIRECT"),
        RegelInvoer(soort="DIRECT"),
    )
    form = replace(FULL, regels=regels)
    lezing, fouten = read(form, VANDAAG)

    assert fouten == []
    assert booked(form, lezing) == 60


def test_every_fault_is_named_at_once_in_the_order_of_the_form() -> None:
    wrong = ContactInvoer(
        datum="30-2",
        tijd="25:00",
        duur="45",
        regels=(RegelInvoer(duur="1:00"), RegelInvoer(duur="1:75")),
        reistijd="abc",
        km="1,25",
        taak_voor="morgen",
    )
    _lezing, fouten = read(wrong, VANDAAG)

    assert [(fout.veld, fout.regel) for fout in fouten] == [
        (Veld.GEZIN, 0),
        (Veld.DATUM, 0),
        (Veld.TIJD, 0),
        (Veld.DUUR, 0),
        (Veld.REGEL, 1),
        (Veld.TAAK, 0),
        (Veld.REISTIJD, 0),
        (Veld.KM, 0),
    ]
    assert all(fout.text for fout in fouten)


def test_a_contact_without_a_duration_is_no_fault() -> None:
    lezing, fouten = read(ContactInvoer(gezin_id=GEZIN), VANDAAG)

    assert fouten == []
    assert booked(ContactInvoer(gezin_id=GEZIN), lezing) == 0


def test_the_first_activity_gets_the_whole_duration() -> None:
    assert first_regel(replace(FULL, vorm="TEL_INSTANTIE")) == RegelInvoer(
        activiteit=1, soort="INDIRECT", duur="13:00-14:30"
    )


def test_a_day_for_a_promise_wants_to_know_what_was_promised() -> None:
    _, fouten = read(replace(FULL, belofte=" "), VANDAAG)
    assert [(fout.veld, fout.text) for fout in fouten] == [(Veld.BELOFTE, texts.PROMISE_EMPTY)]
    lezing, fouten = read(replace(FULL, belofte_voor="over gisteren"), VANDAAG)
    assert (lezing.belofte_voor, [fout.veld for fout in fouten]) == (None, [Veld.BELOFTE_VOOR])
