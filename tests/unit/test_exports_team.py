"""A team is added up without knowing more than each summary tells."""

import csv
import io
import random
from dataclasses import replace

from export_cases import signaal, summary
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.periode import Periode
from gco_desktop.exports.contents import CATEGORIES, Samenvatting
from gco_desktop.exports.sheet import hours, sheet
from gco_desktop.exports.team import combine, team_csv

K4 = Periode.parse("2026K4")


def team() -> list[Samenvatting]:
    sizes = (3, 8, 12, 20)
    return [summary(size, seed=n, melder=f"r{n}") for n, size in enumerate(sizes)]


def test_what_is_known_merged_and_not_split_adds_up_to_the_total() -> None:
    found = combine(team(), 15).totaal

    assert found.totaal == sum(s.totaal for s in team())
    assert found.totaal == (
        found.bekend + found.samengevoegd + found.overig + found.niet_uitgesplitst
    )
    assert found.bekend > 0
    assert found.samengevoegd > 0
    assert found.melders_niet_uitgesplitst == 1


def test_each_activity_tells_who_names_it_and_who_merged_it() -> None:
    for found in combine(team(), None).totaal.activiteiten:
        assert found.melders + found.samengevoegd_bij == 3
    assert [a.activiteit for a in combine([], None).totaal.activiteiten] == list(CATEGORIES)


def test_equal_groups_of_two_reporters_are_one() -> None:
    one, other = summary(8, melder="a"), summary(8, melder="b")
    found = combine([one, other], None).totaal

    assert one.samengevoegd is not None
    assert len(found.groepen) == 1
    assert found.groepen[0].minuten == 2 * one.samengevoegd.minuten
    assert found.groepen[0].melders == 2


def test_a_summary_that_came_twice_counts_once_and_is_named() -> None:
    found = combine([summary(), summary()], 2)

    assert found.totaal.totaal == summary().totaal
    assert found.dubbel == (summary(),)
    assert found.totaal.melders == ("r17",)


def test_a_newer_summary_of_the_same_quarter_wins_and_the_old_one_is_named() -> None:
    old, new = summary(seed=1), summary(seed=2, volgnummer=2)

    for order in ([old, new], [new, old]):
        found = combine(order, 2)
        assert found.gebruikt == (new,)
        assert found.vervangen == (old,)
        assert found.tegenstrijdig == ()


def test_two_of_the_same_number_that_differ_are_named() -> None:
    one, other = summary(seed=1), summary(seed=2)
    found, turned = combine([one, other], 2), combine([other, one], 2)

    assert found.gebruikt == turned.gebruikt
    assert {*found.gebruikt, *found.tegenstrijdig} == {one, other}


def test_quarters_are_kept_apart_and_added_up() -> None:
    first, second = summary(seed=1), summary(seed=2, periode=K4, volgnummer=2)
    found = combine([second, first], None)

    assert [str(uren.periode) for uren in found.perioden] == ["2026K3", "2026K4"]
    assert [uren.totaal for uren in found.perioden] == [first.totaal, second.totaal]
    assert found.totaal.totaal == first.totaal + second.totaal
    assert found.totaal.melders == ("r17",)
    assert found.totaal.gezinnen is None
    assert found.perioden[0].gezinnen == (10, 14)


def test_signals_are_counted_by_theme() -> None:
    aanbod = signaal(categorie="AANBOD", tekst="")
    found = combine([summary(signalen=(aanbod, signaal())), summary(melder="b")], None)

    assert found.per_categorie == (("WACHTTIJD", 2), ("AANBOD", 1))


def test_the_order_of_files_makes_no_difference() -> None:
    files = [*team(), summary(seed=4, melder="r2", volgnummer=2)]
    turned = files.copy()
    random.Random(1).shuffle(turned)

    assert combine(files, 15) == combine(turned, 15)


def test_nothing_gives_an_empty_overview() -> None:
    found = combine([], 15)

    assert (found.perioden, found.totaal.totaal, found.signalen) == ((), 0, ())


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_table_holds_the_figures_of_the_overview() -> None:
    overview = combine([*team(), summary(periode=K4, melder="r1")], 15)
    data = team_csv(overview, {1: "Informatie en advies"}, {"WACHTTIJD": "Wachttijd"})
    rows = table(data)
    third = [row for row in rows if row["Periode"] == "2026K3"]
    parts = ("Activiteit", "Samengevoegd", "Niet uitgesplitst", "Overig")

    assert data.startswith(b"\xef\xbb\xbfPeriode;Onderdeel;")
    assert {row["Periode"] for row in rows} == {"2026K3", "2026K4", "alle perioden", ""}
    assert third[0]["Melders"] == "4 van 15"
    assert third[1]["Omschrijving"] == "1. Informatie en advies"
    assert third[-1]["Minuten"] == str(overview.perioden[0].totaal)
    assert third[-1]["Uren"] == hours(overview.perioden[0].totaal)
    assert sum(int(row["Minuten"] or 0) for row in third if row["Onderdeel"] in parts) == (
        overview.perioden[0].totaal
    )
    assert rows[-1]["Omschrijving"] == "Wachttijd"


def test_an_activity_nobody_names_is_left_blank_rather_than_nought() -> None:
    rows = table(team_csv(combine([summary(3)], None)))

    assert {row["Uren"] for row in rows if row["Onderdeel"] == "Activiteit"} == {""}


def test_no_text_in_a_table_is_a_formula() -> None:
    data = sheet([("=1+1", "+31 6", "-x", "@a", "\t=1", "a\r\n=1", 'zeg "ja"; nee', -5, "-1,50")])

    row = next(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert row == ["'=1+1", "'+31 6", "'-x", "'@a", "'=1", "a =1", 'zeg "ja"; nee', "-5", "-1,50"]


def test_hours_have_a_decimal_comma() -> None:
    assert [hours(n) for n in (0, 5, 15, 50, 75, -90, 60_000)] == [
        "0,00", "0,08", "0,25", "0,83", "1,25", "-1,50", "1000,00",
    ]  # fmt: skip


@given(st.integers(-(10**6), 10**6))
def test_hours_are_within_half_a_hundredth(minuten: int) -> None:
    assert abs(float(hours(minuten).replace(",", ".")) * 60 - minuten) <= 0.3 + 1e-6


def test_a_code_that_looks_like_a_formula_stays_text() -> None:
    overview = replace(combine([], None), signalen=(signaal(categorie="=cmd"),))

    assert table(team_csv(overview))[-1]["Omschrijving"] == "'=cmd"
