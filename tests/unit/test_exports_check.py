"""Personal data in a text are found; a text about the system passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.exports.check import check_text
from gco_desktop.exports.findings import Bevinding, Soort
from gco_desktop.exports.folding import fold
from gco_desktop.exports.names import one_slip

NAMES = (
    "Fatima El Amrani", "Björn Özdemir", "Anne-Marie van den Berg", "Thea Bakker", "Joost Dijkstra",
    "Wil de Groot", "moeder Kowalczyk", "Gezin V.", "Daniël van 't Hof", "O'Brien",
)  # fmt: skip
STREETS = ("Molenweg 12", "Prins Bernhardstraat", "")
PLACES = ("Winterswijk", "Best", "'s-Hertogenbosch")
CLEAN = (
    "Aanvragen voor Meerzorg duren in deze regio langer dan zes maanden.",
    "Zorgkantoor en gemeente wijzen naar elkaar voor de bekostiging van hulpmiddelen.",
    "Bij de overgang van Jeugdwet naar Wlz valt de begeleiding stil.",
    "Het CIZ vraagt dezelfde gegevens bij iedere herindicatie opnieuw op.",
    "Er is geen logeeropvang voor de doelgroep ZEVMB binnen redelijke afstand.",
    "Pgb-houders krijgen geen duidelijke uitleg over het vrij besteedbaar bedrag.",
    "De SVB keert trekkingsrechten te laat uit, waardoor zorgverleners stoppen.",
    "In 2025 zijn de tarieven voor begeleiding verlaagd en stoppen aanbieders.",
    "Ouders moeten elk kwartaal 3 formulieren invullen voor hetzelfde hulpmiddel.",
    "Er zijn 12 weken nodig voor een besluit, terwijl de wet 8 weken noemt.",
    "Voor ASS zonder Wlz-indicatie is geen langdurige begeleiding te vinden.",
    "De arbeidsmarkt 2025 laat zien dat aanbieders stoppen. Gezinnen merken dat.",
    "De beschikking 2025 wijkt af van die van het jaar ervoor.",
    "Onder andere het wijkteam en de GCO'ers zien dit.",
)
HARD = {
    "BSN 123456782": Soort.BSN,
    "nummer 1234.56.782": Soort.BSN,
    "NL91 ABNA 0417 1643 00": Soort.IBAN,
    "nl91abna0417164300": Soort.IBAN,
    "jan.jansen@gmail.com": Soort.EMAIL,
    "t_postma at hotmail punt nl": Soort.EMAIL,
    "sanne(at)kpnmail.nl": Soort.EMAIL,
    "06-12345678": Soort.TELEFOON,
    "(0543) 51 23 45": Soort.TELEFOON,
    "+31 (0)6 1234 5678": Soort.TELEFOON,
    "7101 AB": Soort.POSTCODE,
    "1013 zx": Soort.POSTCODE,
    "12-03-2009": Soort.DATUM,
    "3 maart": Soort.DATUM,
    "2009-11-30": Soort.DATUM,
    "20091130": Soort.DATUM,
    "geboren in 2009": Soort.DATUM,
    "dossiernummer 88213": Soort.NUMMER,
    "zaaknr. W2025/4411": Soort.NUMMER,
    "kenmerk AB-20331": Soort.NUMMER,
    "Kerkstraat 4a": Soort.ADRES,
    "www.familiejansen.nl": Soort.LINK,
    "familie Verhoeven": Soort.PERSOON,
    "dhr. van der Meulen": Soort.PERSOON,
    "mevr. K.": Soort.PERSOON,
    "J. de V.": Soort.VOORLETTERS,
    "A.B.": Soort.VOORLETTERS,
    "Fatima": Soort.EIGEN_NAAM,
    "fatima": Soort.EIGEN_NAAM,
    "Fatima's": Soort.EIGEN_NAAM,
    "Dijkstras": Soort.EIGEN_NAAM,
    "FATIMA": Soort.EIGEN_NAAM,
    "bjorn": Soort.EIGEN_NAAM,
    "Ozdemir": Soort.EIGEN_NAAM,
    "Marie": Soort.EIGEN_NAAM,
    "Fatima-Zohra": Soort.EIGEN_NAAM,
    "Daniel": Soort.EIGEN_NAAM,
    "Brien": Soort.EIGEN_NAAM,
    "Kowalczyk": Soort.EIGEN_NAAM,
    "Bakker": Soort.EIGEN_NAAM,
    "joostdijkstra": Soort.EIGEN_NAAM,
    "Fa\u00adtima": Soort.EIGEN_NAAM,
    "Kowalzcyk": Soort.LIJKT_OP_NAAM,
    "Dijkstr": Soort.LIJKT_OP_NAAM,
    "Oezdemir": Soort.LIJKT_OP_NAAM,
    "Molenweg": Soort.STRAAT,
    "prins  bernhardstraat".replace("  ", " "): Soort.STRAAT,
    "winterswijk": Soort.PLAATS,
    "Best": Soort.PLAATS,
    "'s-hertogenbosch": Soort.PLAATS,
}
SOFT = {
    "een 14-jarige": Soort.LEEFTIJD,
    "9 jaar oud": Soort.LEEFTIJD,
    "veertienjarige": Soort.LEEFTIJD,
    "de moeder": Soort.GEZIN,
    "tweeling": Soort.GEZIN,
    "een meisje": Soort.CASUS,
    "deze cliënt": Soort.CASUS,
    "het Rett-syndroom": Soort.ZIEKTE,
    "de ziekte van huntington": Soort.ZIEKTE,
    "sinds maart 2026": Soort.MAAND,
    "nummer 43210": Soort.GETAL,
    "Quinty": Soort.MOGELIJKE_NAAM,
    "Zorggroep": Soort.MOGELIJKE_NAAM,
    "bakker": Soort.EIGEN_NAAM,
    "best": Soort.PLAATS,
}


def check(text: str) -> Bevinding:
    return check_text(text, NAMES, STREETS, PLACES)


@pytest.mark.parametrize("text", CLEAN)
def test_a_text_about_the_system_passes(text: str) -> None:
    assert check(text).clean


@pytest.mark.parametrize(("fragment", "soort"), HARD.items())
def test_what_points_at_a_person_must_go(fragment: str, soort: Soort) -> None:
    assert soort in {found.soort for found in check(f"Bij {fragment} duurt het te lang.").hard}


@pytest.mark.parametrize(("fragment", "soort"), SOFT.items())
def test_what_may_point_at_a_person_is_asked_about(fragment: str, soort: Soort) -> None:
    found = check(f"Bij {fragment} duurt het te lang.")

    assert soort in {fragment.soort for fragment in found.soft}
    assert found.hard == ()


def test_a_word_that_opens_a_sentence_and_resembles_a_name_is_asked_about() -> None:
    found = check_text("Kosten lopen op.", ("Koster",))

    assert [fragment.soort for fragment in found.soft] == [Soort.LIJKT_OP_NAAM]
    assert found.hard == ()


def test_the_role_someone_has_is_not_taken_for_a_name() -> None:
    assert Soort.EIGEN_NAAM not in {f.soort for f in check("De moeder en het gezin wachten.").soft}


def test_a_fragment_stands_as_it_was_typed() -> None:
    text = "Vraag het Björn, of Fatíma\u2019s zus."
    found = check(text)

    assert [fragment.tekst for fragment in found.hard] == ["Björn", "Fatíma\u2019s"]
    for fragment in (*found.hard, *found.soft):
        assert text[fragment.begin : fragment.eind].strip() == fragment.tekst


def test_what_must_go_is_not_asked_about_as_well() -> None:
    found = check("Bij Fatima aan de Molenweg 12 duurt het.")

    assert found.hard
    assert found.soft == ()


def test_without_a_kluis_the_forms_are_still_known() -> None:
    assert check_text("Bel 06-12345678").hard


def test_every_kind_has_words_for_people() -> None:
    assert all(soort.value.strip() for soort in Soort)


@given(st.text())
def test_any_text_can_be_checked(text: str) -> None:
    found = check(text)

    for fragment in (*found.hard, *found.soft):
        assert 0 <= fragment.begin < fragment.eind <= len(text)


@given(st.text())
def test_folding_keeps_its_places(text: str) -> None:
    folded = fold(text)

    assert len(folded.plain) == len(folded.lower) == len(folded.places)
    assert list(folded.places) == sorted(folded.places)


@given(st.text("abcd", max_size=7), st.text("abcd", max_size=7))
def test_one_slip_is_seen_from_both_sides(a: str, b: str) -> None:
    assert one_slip(a, b) == one_slip(b, a)


@pytest.mark.parametrize("slip", ["jansn", "jannsen", "janzen", "jnasen", "janseb", "jansen"])
def test_a_letter_missing_doubled_other_or_swapped_is_one_slip(slip: str) -> None:
    assert one_slip(slip, "jansen")


@pytest.mark.parametrize("far", ["jasnne", "jan", "jansenin", "bensen", ""])
def test_two_slips_are_another_word(far: str) -> None:
    assert not one_slip(far, "jansen")
