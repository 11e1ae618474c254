"""The papers are tagged, archivable, the same every time; herstelvel and summary tell all."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

import pytest
from paper_cases import (
    EMOJI,
    EMPTY,
    FILLED,
    MARKUP,
    SUMMARY,
    opened,
    page_count,
    structure,
    text_of,
)

from gco_desktop.domain.stoep import StoepKaart
from gco_desktop.reports.casemanagementplan import plan_pdf
from gco_desktop.reports.dossier_papier import GedeeldStuk, GezinsbladPapier
from gco_desktop.reports.gezinsblad import gezinsblad_pdf
from gco_desktop.reports.herstelvel import herstelvel_pdf
from gco_desktop.reports.papier import SignaalBlad
from gco_desktop.reports.samenvatting import samenvatting_pdf
from gco_desktop.reports.stoep import stoep_pdf
from gco_desktop.reports.theme import GROOT

CODE = "QAXVY-8BZJH-JV0XR-TXZKK-DQV7R-JVYTA-GMWQ3-WPD6E"
TODAY = date(2026, 11, 22)
CARD = StoepKaart(
    wie="O.", datum=TODAY, doel=MARKUP, bewoners=("A.O., moeder",), taken=(EMOJI, "Bellen")
)
SHARED = GezinsbladPapier(
    gezin_naam=MARKUP,
    datum=TODAY,
    opsteller=FILLED.opsteller,
    stukken=(
        GedeeldStuk(
            datum=TODAY, vorm="Huisbezoek", kenmerk="Volgens oma", tekst=f"{EMOJI}\n\nTwee"
        ),
        GedeeldStuk(datum=TODAY, vorm="Telefoon", onderwerp=MARKUP, aanwezig="Leila"),
    ),
)
PAPERS: dict[str, Callable[[], bytes]] = {
    "plan": lambda: plan_pdf(FILLED),
    "large": lambda: plan_pdf(FILLED, GROOT),
    "empty": lambda: plan_pdf(EMPTY),
    "herstelvel": lambda: herstelvel_pdf(CODE, "kluis", TODAY),
    "summary": lambda: samenvatting_pdf(SUMMARY),
    "stoep": lambda: stoep_pdf(CARD),
    "gezinsblad": lambda: gezinsblad_pdf(SHARED),
}
every_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)


@every_paper
def test_a_paper_is_tagged_and_says_its_language(paper: Callable[[], bytes]) -> None:
    with opened(paper()) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        assert bool(pdf.Root.MarkInfo.Marked) is True
        assert "/ParentTree" in pdf.Root.StructTreeRoot
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle) is True
        assert all(str(page.obj.Tabs) == "/S" for page in pdf.pages)
        assert [page.obj.StructParents for page in pdf.pages] == list(range(len(pdf.pages)))


@every_paper
def test_a_paper_says_that_it_is_accessible_and_for_the_archive(
    paper: Callable[[], bytes],
) -> None:
    with opened(paper()) as pdf, pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["dc:title"] == str(pdf.docinfo["/Title"])
        assert "/OutputIntents" in pdf.Root


@every_paper
def test_every_font_is_in_the_file(paper: Callable[[], bytes]) -> None:
    fonts: dict[str, Any] = {}
    with opened(paper()) as pdf:
        for page in pdf.pages:
            fonts |= {str(name): font for name, font in page.obj.Resources.Font.items()}
        assert fonts
        for font in fonts.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


@every_paper
def test_every_marked_content_has_one_owner_in_the_tree(paper: Callable[[], bytes]) -> None:
    with opened(paper()) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        for page, owners in zip(pdf.pages, numbers[1::2], strict=True):
            code = page.obj.Contents.read_bytes()
            assert code.count(b"/MCID") == len(owners)
            assert code.count(b"BDC") + code.count(b"BMC") == code.count(b"EMC")


@every_paper
def test_the_same_paper_gives_the_same_bytes(paper: Callable[[], bytes]) -> None:
    assert paper() == paper()


def run_python(code: str, seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "from hashlib import sha256; from paper_cases import FILLED;"
        "from gco_desktop.reports.casemanagementplan import plan_pdf;"
        "print(sha256(plan_pdf(FILLED)).hexdigest())"
    )
    expected = sha256(plan_pdf(FILLED)).hexdigest()
    assert [run_python(code, seed) for seed in ("1", "2")] == [expected, expected]


def test_the_data_of_a_paper_need_no_reportlab() -> None:
    code = "import sys; import gco_desktop.reports.papier; print('reportlab' in sys.modules)"
    assert run_python(code, "0") == "False"


def test_papers_asked_for_at_once_do_not_mix() -> None:
    alone = [paper() for paper in PAPERS.values()]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda paper: paper(), list(PAPERS.values()) * 2))
    assert together == alone * 2


def test_the_plan_is_read_aloud_as_headings_lists_and_tables() -> None:
    with opened(plan_pdf(FILLED)) as pdf:
        roles = [str(elem.S) for elem in structure(pdf)]
    assert roles.count("/H1") == 1
    assert {"/H2", "/H3", "/L", "/LI", "/Lbl", "/LBody", "/BlockQuote", "/Sect"} <= set(roles)
    assert roles.count("/Table") == roles.count("/THead") == roles.count("/TBody") == 8
    assert roles.index("/H1") < roles.index("/H2") < roles.index("/Table")


def test_the_headings_stand_in_the_outline() -> None:
    with opened(plan_pdf(FILLED)) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Gezin De Wit"
        assert "2 Wat er speelt" in [str(child.title) for child in top.children]


def test_the_herstelvel_is_one_page_with_every_sign_of_the_code() -> None:
    pdf = herstelvel_pdf(CODE, "mijn kluis", TODAY)
    text = text_of(pdf)
    assert page_count(pdf) == 1
    signs = text[: text.index("Zo gebruik")].replace(" ", "")
    assert all(f"{number}{group}" in signs for number, group in enumerate(CODE.split("-"), 1))
    assert "mijn kluis" in text
    assert "22 november 2026" in text
    assert "Waar ligt dit blad?" in text


def test_the_code_is_read_aloud_sign_by_sign() -> None:
    with opened(herstelvel_pdf(CODE, "kluis", TODAY)) as pdf:
        (figure,) = [elem for elem in structure(pdf) if elem.S == "/Figure"]
        assert "1: Q A X V Y;" in str(figure.Alt)
        assert "8: W P D 6 E." in str(figure.Alt)


@pytest.mark.parametrize("name", ["k" * 300, MARKUP, f"kluis {EMOJI}", ""])
def test_any_name_of_a_kluis_leaves_the_herstelvel_one_page(name: str) -> None:
    assert page_count(herstelvel_pdf(CODE, name, TODAY)) == 1


def test_the_summary_shows_the_figures_of_its_file_on_one_page() -> None:
    pdf = samenvatting_pdf(SUMMARY)
    text = text_of(pdf)
    assert page_count(pdf) == 1
    for part in (
        "Derde kwartaal 2026",
        "Melder r17",
        "Naastwerk",
        "142:30 uur in totaal: 120:00 uur voor gezinnen en 22:30 uur overig werk",
        "10-14 gezinnen",
        "4. Praktische ondersteuning 90:00",
        "Samengevoegd: 3. Afweging en zonder activiteit 30:00",
        "Wachttijd Jeugdwet 2-4",
        "gco-sdc-2026.1, drempel k = 5",
        "waarin ze zijn ingevoerd",
        "9f2c" * 16,
    ):
        assert part in text


def test_the_summary_of_few_gezinnen_shows_the_total_only() -> None:
    blad = replace(SUMMARY, minuten_gezin=None, minuten_overig=None, groepen=(), signalen=())
    text = text_of(samenvatting_pdf(blad))
    assert "142:30 uur in totaal" in text
    assert "voor gezinnen" not in text
    assert "Bij minder dan 5 gezinnen gaat alleen het totaal mee." in text
    assert "Geen signalen" in text


def test_a_correction_below_zero_prints_without_a_bar() -> None:
    groep = replace(SUMMARY.groepen[0], minuten=-90)
    text = text_of(samenvatting_pdf(replace(SUMMARY, groepen=(groep,), minuten=-90)))
    assert "-1:30" in text


def test_a_free_text_in_the_summary_prints_literally() -> None:
    signaal = SignaalBlad(categorie="Wachttijd", tekst=MARKUP)
    text = text_of(samenvatting_pdf(replace(SUMMARY, organisatie=MARKUP, signalen=(signaal,))))
    assert text.count(MARKUP) == 2
