"""What a file is, its bytes tell; what it is called becomes its title."""

import pytest
from document_cases import bmp, gif, pdf, png
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.bsn import find_bsn
from gco_desktop.domain.document import (
    LONGEST_TITLE,
    MAX_BYTES,
    UNTITLED,
    Bestandssoort,
    read_bestand,
    recognise,
    title_of,
)
from gco_desktop.errors import DocumentError

JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(20) + b"\xff\xd9"
WEBP = b"RIFF" + (16).to_bytes(4, "little") + b"WEBPVP8L" + bytes(8)
KINDS = [
    (pdf(), Bestandssoort.PDF),
    (b"\r\n\r\n" + pdf(), Bestandssoort.PDF),
    (png(), Bestandssoort.PNG),
    (JPEG, Bestandssoort.JPEG),
    (gif(), Bestandssoort.GIF),
    (WEBP, Bestandssoort.WEBP),
    (bmp(), Bestandssoort.BMP),
]
OTHERS = [
    b"PK\x03\x04 een tekstdocument van een ander programma",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"II*\0 een scan met meer bladzijden",
    b"\0\0\0\x18ftypheic",
    b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    b"MZ\x90\0",
    b"gewone tekst",
    b" ",
]


def reason(name: str, inhoud: bytes) -> str:
    with pytest.raises(DocumentError) as caught:
        read_bestand(name, inhoud)
    return caught.value.reason


@pytest.mark.parametrize(("inhoud", "soort"), KINDS)
def test_a_kind_is_known_by_its_bytes_whatever_the_name_says(
    inhoud: bytes, soort: Bestandssoort
) -> None:
    assert read_bestand("brief.exe", inhoud).bestandssoort is soort


@pytest.mark.parametrize("inhoud", OTHERS)
def test_another_kind_is_refused_whatever_the_name_says(inhoud: bytes) -> None:
    assert reason("brief.pdf", inhoud) == "soort"


def test_an_empty_file_is_refused() -> None:
    assert reason("brief.pdf", b"") == "leeg"


def test_twenty_five_megabytes_fit_and_one_byte_more_does_not() -> None:
    paper = pdf()
    assert read_bestand("a.pdf", paper + bytes(MAX_BYTES - len(paper)))
    assert reason("a.pdf", paper + bytes(MAX_BYTES - len(paper) + 1)) == "te_groot"


@pytest.mark.parametrize("inhoud", [JPEG, png(200, 200), gif(), WEBP, bmp()])
def test_half_a_picture_is_refused(inhoud: bytes) -> None:
    assert reason("foto", inhoud[: len(inhoud) * 3 // 4]) == "beschadigd"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Beschikking_wijkteam.PDF", "Beschikking wijkteam"),
        ("brief 3.11.2026.pdf", "brief 3.11.2026"),
        ("zonder einde", "zonder einde"),
        (".pdf", UNTITLED),
        ("   .jpg", UNTITLED),
        ("IMG\udcff.jpg", "IMG?"),
        ("a" * 400 + ".pdf", "a" * LONGEST_TITLE),
    ],
)
def test_the_name_of_a_file_becomes_a_title(name: str, title: str) -> None:
    assert title_of(name) == title


def test_a_number_that_may_be_a_bsn_does_not_become_part_of_the_title() -> None:
    bestand = read_bestand("Brief 111222333 CAK.pdf", pdf())
    assert bestand.titel == "Brief … CAK"
    assert bestand.bsn_weggelaten
    assert read_bestand("111222333.pdf", pdf()).titel == UNTITLED
    assert not read_bestand("Brief CAK.pdf", pdf()).bsn_weggelaten


@given(st.text(max_size=300))
def test_any_name_gives_a_title_that_can_be_kept(name: str) -> None:
    bestand = read_bestand(name, pdf())
    assert bestand.titel.strip()
    assert bestand.titel.encode()
    assert len(bestand.titel) <= LONGEST_TITLE
    assert not find_bsn(bestand.titel)


def outcome(inhoud: bytes) -> str:
    try:
        return read_bestand("bestand", inhoud).bestandssoort
    except DocumentError as error:
        return error.reason


@given(st.binary(max_size=2_000))
def test_any_bytes_are_a_known_kind_or_refused_in_words(inhoud: bytes) -> None:
    known = recognise(inhoud)
    assert outcome(inhoud) in ({known, "beschadigd"} if known else {"leeg", "soort"})
