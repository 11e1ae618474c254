"""The lists to choose from: what the user makes of them counts while the kluis is open."""

from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from export_cases import signaal, summary

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.errors import LabelError
from gco_desktop.exports.team import combine
from gco_desktop.reference import merging, tables
from gco_desktop.services.referenties import FREE, TEXT_ONLY
from gco_desktop.services.samenvatting_blad import signaal_blad
from gco_desktop.services.team import as_csv


def test_a_new_text_counts_everywhere_until_the_kluis_is_closed(
    services: Services, kluis_folder: Path, clock: Clock
) -> None:
    services.referenties.rename("relatie", "BRUS", "Broer, zus of halfbroer")
    assert tables.label("relatie", "BRUS") == "Broer, zus of halfbroer"
    assert ("BRUS", "Broer, zus of halfbroer") in tables.choices("relatie")
    services.close()
    assert tables.label("relatie", "BRUS") == "Broer of zus (brus)"
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert tables.label("relatie", "BRUS") == "Broer, zus of halfbroer"
    again.close()


def test_a_row_of_ones_own_stands_before_anders_and_never_has_a_code_of_ours(
    services: Services,
) -> None:
    first = services.referenties.add("contactvorm", "Wandeling met het gezin")
    second = services.referenties.add("contactvorm", "Aan de keukentafel")
    assert [code for code, _ in tables.choices("contactvorm")][-3:] == [first, second, "ANDERS"]
    assert first.startswith(merging.OWN)
    assert tables.chip("contactvorm", first) == "Wandeling met h…"
    assert tables.urensoort_of(first) == tables.urensoort_of("ANDERS")
    ours = [code for name in (*FREE, *TEXT_ONLY) for code in tables.base(name)]
    assert [code for code in ours if merging.OWN in code] == []


def test_a_sub_activity_of_ones_own_belongs_to_its_activity(services: Services) -> None:
    code = services.referenties.add("deelactiviteit.4", "Samen bellen")
    assert code.startswith("4.")
    assert (code, "Samen bellen") in tables.deelactiviteiten(4)
    assert tables.deelactiviteit(code) == "Samen bellen"
    assert "Samen bellen" not in dict(tables.deelactiviteiten(5)).values()


def test_what_is_switched_off_is_not_offered_and_keeps_its_label(services: Services) -> None:
    services.referenties.set_active("documentsoort", "FOTO", actief=False)
    assert "FOTO" not in dict(tables.choices("documentsoort"))
    assert tables.label("documentsoort", "FOTO") == "Foto of tekening"
    services.referenties.set_active("documentsoort", "FOTO", actief=True)
    assert "FOTO" in dict(tables.choices("documentsoort"))


def test_the_last_row_cannot_be_switched_off(services: Services) -> None:
    *others, last = tables.base("aanmelder")
    for code in others:
        services.referenties.set_active("aanmelder", code, actief=False)
    with pytest.raises(LabelError, match="laatste"):
        services.referenties.set_active("aanmelder", last, actief=False)


def test_the_order_is_the_users_and_can_be_undone(services: Services) -> None:
    before = [code for code, _ in tables.choices("relatie")]
    services.referenties.move("relatie", before[2], -1)
    assert [code for code, _ in tables.choices("relatie")][:3] == [before[0], before[2], before[1]]
    services.referenties.move("relatie", before[0], -1)
    services.herstel.undo()
    assert [code for code, _ in tables.choices("relatie")] == before


def test_undo_and_going_back_give_the_text_of_the_program(services: Services) -> None:
    services.referenties.rename("wet", "WLZ", "Langdurige zorg")
    services.herstel.undo()
    assert tables.label("wet", "WLZ") == "Wlz"
    services.referenties.rename("wet", "WLZ", "Langdurige zorg")
    services.referenties.reset("wet", "WLZ")
    assert tables.label("wet", "WLZ") == "Wlz"
    with services.herstel.context.read() as uow:
        assert uow.referenties.find() == []


@pytest.mark.parametrize(
    ("label", "reason"),
    [("", "leeg"), ("   ", "leeg"), ("a" * 81, "lang"), ("partner", "dubbel")],
)
def test_a_text_that_cannot_be_told_apart_is_refused(
    services: Services, label: str, reason: str
) -> None:
    with pytest.raises(LabelError, match=reason):
        services.referenties.rename("relatie", "BRUS", label)
    with pytest.raises(LabelError, match=reason):
        services.referenties.add("relatie", label)


def test_a_new_row_of_the_program_appears_among_those_of_the_user(services: Services) -> None:
    services.referenties.rename("relatie", "BRUS", "Brus")
    with services.herstel.context.read() as uow:
        own = uow.referenties.find()
    ours = tables.base("relatie")
    newer = {**ours, "NIEUW": merging.Entry({"code": "NIEUW", "label": "Nieuw"})}
    rows = merging.merged("relatie", newer, own)
    assert list(rows) == list(newer)
    assert rows["BRUS"]["label"] == "Brus"


def test_a_text_the_user_found_out_is_marked_unsure_no_more(services: Services) -> None:
    (before,) = [
        each for each in services.referenties.keuzes("criterium_algemeen") if each.ongecontroleerd
    ]
    services.referenties.rename("criterium_algemeen", before.code, "Het staat in het kader")
    assert [
        each for each in services.referenties.keuzes("criterium_algemeen") if each.ongecontroleerd
    ] == []


def test_what_leaves_the_kluis_keeps_the_texts_of_the_program(services: Services) -> None:

    before = signaal_blad(signaal())
    for name, code in (
        ("signaalcategorie", "WACHTTIJD"),
        ("wet", "WLZ"),
        ("signaaladressaat", "ZORGKANTOOR"),
        ("signaalniveau", "REGIONAAL"),
    ):
        services.referenties.rename(name, code, f"Anders {name}")
    assert signaal_blad(signaal()) == before


def test_the_overview_of_a_team_is_the_same_to_the_byte(services: Services) -> None:

    overzicht = combine([summary()], 4)
    before = as_csv(overzicht)
    services.referenties.rename("signaalcategorie", "WACHTTIJD", "Te lang wachten")
    services.referenties.move("signaalcategorie", "WACHTTIJD", -2)
    assert as_csv(overzicht) == before
