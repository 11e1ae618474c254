"""A summary holds what may leave, and nothing else."""

import hashlib
import json
import random
from dataclasses import fields

import pytest
from export_cases import K3, caseload, invoer, signaal, summary

from gco_desktop.domain.profiel import is_meldercode
from gco_desktop.domain.signaal import Frequentie
from gco_desktop.errors import MelderOntbreektError, PersoonsgegevenError, TekstTeLangError
from gco_desktop.exports.contents import CATEGORIES, Samenvatting
from gco_desktop.exports.samenvatting import InvoerRegel, build_summary, readable


def test_the_same_input_gives_the_same_bytes_whatever_the_order() -> None:
    regels = list(caseload(12))
    random.Random(3).shuffle(regels)

    assert build_summary(invoer()) == build_summary(invoer(regels=tuple(regels)))


def test_the_file_has_the_published_form() -> None:
    data = build_summary(invoer())
    document = json.loads(data)

    assert set(document) == {
        "format", "release", "rules", "params", "period", "reporter", "seq", "previous", "cells",
        "relations", "signals", "sha256",
    }  # fmt: skip
    assert document["format"] == "gco-sdc/1"
    assert document["release"] == "2026K3-r17-1"
    assert document["rules"] == "gco-sdc-2026.1"
    assert document["params"] == {"k": 5, "p": 10, "coalition": 2, "dominance": 50, "band": 5}
    assert data.endswith(b"}\n")
    assert "cliënten" in data.decode("utf-8")


def test_the_check_figure_is_that_of_all_the_rest() -> None:
    document = json.loads(build_summary(invoer()))
    figure = document.pop("sha256")
    rest = json.dumps(document, sort_keys=True).encode()

    assert hashlib.sha256(rest).hexdigest() == figure


def test_what_is_read_back_is_what_was_put_in() -> None:
    given = invoer(20, volgnummer=4, vorige_sha256="a" * 64)
    found = readable(build_summary(given))

    assert found.periode == K3
    assert (found.melder, found.volgnummer, found.vorige_sha256) == ("r17", 4, "a" * 64)
    assert found.totaal == sum(regel.minuten for regel in given.regels)
    assert found.overig == 345
    assert found.gezin == found.totaal - 345
    assert (found.gezinnen_van, found.gezinnen_tot) == (20, 24)
    assert found.signalen == given.signalen
    assert found.bestandsnaam == "samenvatting-2026K3-r17"
    for groep in found.groepen:
        of_group = [r for r in given.regels if (r.activiteit or 0) in groep.activiteiten]
        assert groep.minuten == sum(r.minuten for r in of_group if r.gezin is not None)


@pytest.mark.parametrize("families", range(1, 31))
def test_figures_add_up_and_each_activity_stands_once(families: int) -> None:
    found = summary(families)

    if found.uitgesplitst:
        assert sum(groep.minuten for groep in found.groepen) == found.gezin
        named = [nr for groep in found.groepen for nr in groep.activiteiten]
        assert sorted(named) == sorted(CATEGORIES)
        assert sum(groep.samengevoegd for groep in found.groepen) <= 1
    else:
        assert (found.gezin, found.overig) == (None, None)
    assert found.gezinnen_van <= families <= found.gezinnen_tot


@pytest.mark.parametrize("families", range(5))
def test_below_five_families_only_total_band_and_signals_leave(families: int) -> None:
    document = json.loads(build_summary(invoer(families)))
    printed = {cell["id"] for cell in document["cells"] if cell["state"] != "suppressed"}

    assert printed == {"2026K3/r17/uren/totaal", "2026K3/r17/gezinnen/eind"}


def test_hidden_figures_are_listed_with_what_binds_them() -> None:
    document = json.loads(build_summary(invoer(8)))
    cells = {cell["id"]: cell for cell in document["cells"]}
    hidden = {name for name, cell in cells.items() if cell["state"] == "suppressed"}

    assert hidden
    assert hidden <= {name for rule in document["relations"] for name in rule["terms"]}
    for rule in document["relations"]:
        assert rule["terms"].keys() <= cells.keys()
        values = [cells[name].get("value") for name in rule["terms"]]
        if None not in values:
            assert sum(n * cells[name]["value"] for name, n in rule["terms"].items()) == 0


def test_nothing_in_the_file_tells_families_or_the_clock() -> None:
    regels = tuple(
        regel._replace(gezin=f"Vermeulen-{regel.gezin}") if regel.gezin else regel
        for regel in caseload(12)
    )
    data = build_summary(invoer(regels=regels))

    assert b"Vermeulen" not in data
    assert b"2026-" not in data
    assert not {"gemaakt", "datum"} & {field.name for field in fields(Samenvatting)}


def test_a_quarter_with_only_corrections_is_told_as_it_is() -> None:
    found = summary(regels=(InvoerRegel("g1", 1, -60),), gezinnen_eind=0)

    assert (found.totaal, found.uitgesplitst) == (-60, False)


def test_signals_are_ordered_by_theme_and_not_by_time() -> None:
    late = signaal(categorie="AANBOD", tekst="")
    found = summary(signalen=(signaal(), late))

    assert found.signalen == (late, signaal())


def test_a_text_becomes_one_printable_line() -> None:
    found = summary(signalen=(signaal(tekst="  Wachttijd\n\tis te\u200blang. "),))

    assert found.signalen[0].tekst == "Wachttijd is telang."


def test_a_text_with_personal_data_does_not_leave() -> None:
    with pytest.raises(PersoonsgegevenError) as caught:
        build_summary(invoer(signalen=(signaal(tekst="Bel 06-12345678 hierover."),)))
    assert caught.value.fragmenten == ("06-12345678",)


def test_a_long_text_does_not_leave() -> None:
    with pytest.raises(TekstTeLangError):
        build_summary(invoer(signalen=(signaal(tekst="a" * 281),)))
    assert build_summary(invoer(signalen=(signaal(tekst="a" * 280),)))


@pytest.mark.parametrize("field", ["wet", "categorie", "partij"])
def test_a_code_that_is_no_code_does_not_leave(field: str) -> None:
    with pytest.raises(ValueError, match="refuse"):
        build_summary(invoer(signalen=(signaal(**{field: "Jan Jansen"}),)))


def test_a_signal_without_law_or_known_number_leaves() -> None:
    given = signaal(wet="", partij="ONBEKEND", gezinnen=Frequentie.ONBEKEND, tekst="")

    assert summary(signalen=(given,)).signalen == (given,)


@pytest.mark.parametrize("code", ["", "a" * 13, "../x", "a b", "é", "a_b", "-", "r17\n", "a.b"])
def test_a_reporter_code_that_is_no_file_name_is_refused(code: str) -> None:
    assert not is_meldercode(code)
    with pytest.raises(MelderOntbreektError):
        build_summary(invoer(melder=code))


@pytest.mark.parametrize("code", ["r17", "NOORD-4", "1", "a" * 12])
def test_a_short_reporter_code_is_accepted(code: str) -> None:
    assert is_meldercode(code)
