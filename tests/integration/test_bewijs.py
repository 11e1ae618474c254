"""The proof of encryption says what is so, and nothing about anybody."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pikepdf
import pypdfium2
import pytest
from conftest import PASSWORD, Clock

from gco_desktop import __version__
from gco_desktop.bootstrap import Services
from gco_desktop.domain.bewijs import DE_WET, NEVER, WAT_WEL, Feiten, delen
from gco_desktop.domain.profiel import Profiel
from gco_desktop.reports.bewijs import bewijs_pdf

NAME = "Annemarijn Vandersloot"


def words(feiten: Feiten) -> dict[str, str]:
    return {caption: value for deel in delen(feiten) for caption, value in deel.regels}


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(text.split())


def test_facts_are_read_from_the_kluis_itself(services: Services, clock: Clock) -> None:
    feiten = services.bewijs.feiten(10)
    cost = services.kluis.kluis.header.slot.cost

    assert feiten.versleuteld
    assert (feiten.versleuteling, feiten.controle) == ("AES-256-CBC", "HMAC_SHA512")
    assert feiten.programma == __version__
    assert feiten.sqlcipher.startswith("4.")
    assert tuple(int(part) for part in feiten.sqlite.split(".")) >= (3, 51, 3)
    assert (feiten.geheugen_kib, feiten.rondes) == (cost.memory_kib, cost.rounds)
    assert feiten.gemaakt_op == clock().date()
    assert not feiten.blad_bevestigd
    assert feiten.reservekopie_op is None


def test_what_was_done_since_is_in_it(services: Services, clock: Clock) -> None:
    services.kluis.confirm_sheet()
    services.reservekopieen.make()
    assert services.reservekopieen.prove()

    said = words(services.bewijs.feiten(15))

    assert said["Laatste op deze computer"] == "22 november 2026, nagekeken bij het maken"
    assert said["Laatste op een andere plek"] == NEVER
    assert said["Laatste herstelproef"] == "22 november 2026, gelukt"
    assert said["Herstelblad"] == "Bevestigd: het staat op papier"
    assert said["Gaat op slot"].startswith("Na 15 minuten")


@pytest.mark.parametrize(
    ("changes", "caption", "value"),
    [
        ({"versleuteld": False}, "Nagekeken", "Nee"),
        (
            {"oefenkluis": True},
            "Let op",
            "Oefenkluis met een openbaar wachtwoord: deze bewijst niets",
        ),
        ({"blad_bevestigd": False}, "Herstelblad", "Nog niet bevestigd"),
        ({"code_vervangen_op": date(2026, 3, 1)}, "Herstelcode vervangen op", "1 maart 2026"),
        ({"elders_op": None}, "Laatste op een andere plek", "Nog niet"),
        (
            {"proef_gelukt": False},
            "Laatste herstelproef",
            "De laatste kopie was niet terug te zetten; er is een nieuwe gemaakt",
        ),
    ],
)
def test_what_is_wrong_is_said_as_well(
    services: Services, changes: dict[str, Any], caption: str, value: str
) -> None:
    feiten = replace(services.bewijs.feiten(10), **changes)

    assert words(feiten)[caption] == value


def test_paper_holds_the_facts_the_limits_and_the_law(services: Services) -> None:
    said = text_of(services.bewijs.pdf(10))

    for sentence in (WAT_WEL, DE_WET):
        assert " ".join(sentence.split()[:8]) in said
    assert "Argon2id" in said
    assert "artikel 34, derde lid, onder a" in said
    assert "Wat dit niet bewijst" in said


def test_paper_tells_nothing_about_anybody(services: Services) -> None:
    services.profiel.save(Profiel(naam=NAME, organisatie="Zorg op Zuid", telefoon="0612345678"))
    pdf = services.bewijs.pdf(10)

    said = text_of(pdf)
    for secret in (NAME, "Vandersloot", "Zorg op Zuid", "0612345678", PASSWORD):
        assert secret not in said
    assert str(services.kluis.folder) not in said
    assert services.kluis.recovery_code().split("-")[0] not in said
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert NAME not in str(document.docinfo)
        assert document.Root.MarkInfo.Marked


def test_same_facts_give_the_same_paper(services: Services) -> None:
    feiten = services.bewijs.feiten(10)

    assert bewijs_pdf(feiten) == bewijs_pdf(feiten)


def test_making_it_is_kept_in_the_log(services: Services) -> None:
    services.bewijs.pdf(10)

    with services.bewijs.context.read() as uow:
        assert uow.archive.last_logged("bewijs-gemaakt") is not None
