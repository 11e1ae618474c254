"""The network on paper: a drawing with words for who cannot see it, and the same as a list."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from paper_cases import EMOJI, MARKUP, opened, page_count, structure, text_of

from gco_desktop.domain.ecogram import Ecogram, Knoop, Kring
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.netwerk import Band
from gco_desktop.reports.ecogram import EcogramPapier, ecogram_pdf
from gco_desktop.reports.papier import Afzender

DAY = date(2026, 11, 22)
KNOPEN = tuple(
    Knoop(
        wie=UUID(int=number),
        naam=f"Naam {number}",
        rol="begeleider",
        kring=list(Kring)[number % 4],
        band=list(Band)[number % 5],
        notitie="Komt op dinsdag" if number == 1 else "",
        van=DAY,
    )
    for number in range(12)
)
ECOGRAM = Ecogram(
    gezin_id=GezinId(UUID(int=99)),
    gezin="Gezin De Wit",
    op=DAY,
    midden=("Bram", "Leila"),
    knopen=KNOPEN,
    omschrijving="Plan versie 1 vastgesteld",
)


def paper(ecogram: Ecogram) -> bytes:
    return ecogram_pdf(EcogramPapier(ecogram=ecogram, opsteller=Afzender(naam="Noor Hendriks")))


def test_twelve_people_fit_on_one_sheet_with_everything_said_of_them() -> None:
    pdf = paper(ECOGRAM)
    assert page_count(pdf) == 1
    text = text_of(pdf)
    for words in (
        "Mensen om u heen",
        "22 november 2026",
        "Naam 11",
        "Komt op dinsdag",
        "Gespannen",
    ):
        assert words in text


def test_the_drawing_is_read_aloud_in_words_and_the_list_is_a_table() -> None:
    with opened(paper(ECOGRAM)) as pdf:
        elems = structure(pdf)
        (figure,) = [elem for elem in elems if elem.S == "/Figure"]
        alt = str(figure.Alt)
        assert alt.startswith("Tekening met Bram en Leila in het midden")
        assert "Naam 1 (steunend)" in alt
        assert sum(elem.S == "/TR" for elem in elems) == 13


def test_every_marked_content_has_an_owner_and_every_font_is_in_the_file() -> None:
    with opened(paper(ECOGRAM)) as pdf:
        owners = list(pdf.Root.StructTreeRoot.ParentTree.Nums)[1::2]
        for page, owned in zip(pdf.pages, owners, strict=True):
            code = page.obj.Contents.read_bytes()
            assert code.count(b"/MCID") == len(owned)
            assert code.count(b"BDC") + code.count(b"BMC") == code.count(b"EMC")
            assert all("/FontFile2" in font.FontDescriptor for font in _fonts(page))


def _fonts(page: Any) -> list[Any]:
    return [font for _name, font in page.obj.Resources.Font.items()]


def test_the_properties_of_the_file_name_nobody_of_the_gezin() -> None:
    with opened(paper(ECOGRAM)) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Mensen om u heen GCO Desktop"
        assert "De Wit" not in str(pdf.docinfo)


def test_the_same_network_gives_the_same_bytes() -> None:
    assert paper(ECOGRAM) == paper(ECOGRAM)


def test_whoever_left_stays_away_from_the_paper() -> None:
    gone = replace(KNOPEN[0], naam="Weggegaan", voorbij=True)
    assert "Weggegaan" not in text_of(paper(replace(ECOGRAM, knopen=(gone, *KNOPEN[1:]))))


def test_names_print_to_the_letter_however_long_or_strange() -> None:
    names = (MARKUP, EMOJI * 3, "X" * 400, "\u0130\u0131\u015f", "", " \n ")
    knopen = tuple(
        replace(KNOPEN[number], naam=naam, rol=naam * 2) for number, naam in enumerate(names)
    )
    assert MARKUP in text_of(paper(replace(ECOGRAM, knopen=knopen, midden=(MARKUP,))))


def test_of_a_very_large_network_some_are_drawn_and_all_are_listed() -> None:
    knopen = tuple(
        replace(KNOPEN[0], wie=UUID(int=number), naam=f"Buur {number}") for number in range(120)
    )
    text = text_of(paper(replace(ECOGRAM, knopen=knopen)))
    assert "van de 120. In de lijst staan ze allemaal." in text
    assert "Buur 119" in text


def test_without_anybody_the_paper_says_so() -> None:
    text = text_of(paper(replace(ECOGRAM, knopen=(), midden=())))
    assert "Er staat nog niemand in de tekening." in text
