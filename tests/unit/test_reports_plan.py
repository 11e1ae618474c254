"""The casemanagementplan prints what is known, literally, and nothing else."""

from dataclasses import replace

import pytest
from paper_cases import (
    DAY,
    EMOJI,
    EMPTY,
    FILLED,
    MARKUP,
    opened,
    page_count,
    pages_of,
    text_of,
    with_text,
)

from gco_desktop.domain.plan import LeefgebiedStand, PlanStatus
from gco_desktop.reports.casemanagementplan import plan_pdf
from gco_desktop.reports.papier import (
    ActiePapier,
    DoelPapier,
    KortPapier,
    LeefgebiedPapier,
    PlanPapier,
)
from gco_desktop.reports.tables import NOTHING
from gco_desktop.reports.text import LONGEST
from gco_desktop.reports.theme import GEWOON, GROOT, ZWART_WIT, Theme

SECTIONS = (
    "In het kort",
    "Uw gezin",
    "Wat er speelt",
    "Hoe het gaat per leefgebied",
    "Doelen en acties",
    "Wat uw cliëntondersteuner doet",
    "Afspraken",
    "Evaluatie",
    "Ondertekening",
)
WORDS_IN_A_NOTE = 200_000 // 10


def long_note() -> str:
    note = " ".join(f"w{number:08d}" for number in range(WORDS_IN_A_NOTE))
    assert len(note) == 200_000 - 1
    return note


def test_every_section_of_a_filled_plan_prints_in_order() -> None:
    text = text_of(plan_pdf(FILLED))
    places = [text.index(section) for section in SECTIONS]
    assert places == sorted(places)


def test_sections_without_content_disappear_with_their_heading() -> None:
    text = text_of(plan_pdf(EMPTY))
    assert [section for section in SECTIONS if section in text] == []
    assert "In dit plan is nog niets ingevuld." in text


def test_sections_are_numbered_without_a_gap() -> None:
    text = text_of(plan_pdf(replace(FILLED, personen=(), leefgebieden=())))
    assert "1 Wat er speelt" in text
    assert "2 Doelen en acties" in text


def test_what_was_not_discussed_prints_as_nothing() -> None:
    text = text_of(plan_pdf(FILLED))
    assert "Geld" in text
    assert "Vrije tijd" not in text


def test_labels_without_a_text_do_not_print() -> None:
    geld = LeefgebiedPapier(label="Geld", stand=LeefgebiedStand.VRAAG, situatie="Krap.")
    text = text_of(plan_pdf(replace(EMPTY, leefgebieden=(geld,))))
    assert "Dit speelt er: Krap." in text
    assert "Dit gaat goed" not in text
    assert "Dit wilt u" not in text


@pytest.mark.parametrize(
    ("status", "stamps"),
    [
        (PlanStatus.CONCEPT, ["Concept"]),
        (PlanStatus.BESPROKEN, ["Concept"]),
        (PlanStatus.VERVANGEN, ["Vervangen"]),
        (PlanStatus.VASTGESTELD, []),
    ],
)
def test_only_a_plan_that_holds_is_without_a_stamp(status: PlanStatus, stamps: list[str]) -> None:
    text = text_of(plan_pdf(replace(FILLED, status=status)))
    assert [word for word in ("Concept", "Vervangen") if word in text] == stamps


def test_a_concept_is_marked_on_every_page() -> None:
    pdf = plan_pdf(replace(FILLED, status=PlanStatus.CONCEPT))
    assert text_of(pdf).count("Concept") == page_count(pdf) + 1


def test_every_page_tells_its_place() -> None:
    pdf = plan_pdf(FILLED)
    pages = page_count(pdf)
    assert pages > 1
    assert all(f"Pagina {page} van {pages}" in text_of(pdf) for page in range(1, pages + 1))


def test_the_page_number_stays_right_with_many_pages() -> None:
    pdf = plan_pdf(replace(EMPTY, wat_speelt=long_note()))
    assert f"Pagina {page_count(pdf)} van {page_count(pdf)}" in text_of(pdf)


@pytest.mark.parametrize("theme", [GEWOON, GROOT])
def test_markup_in_any_field_prints_literally(theme: Theme) -> None:
    text = text_of(plan_pdf(with_text(MARKUP), theme))
    assert text.count(MARKUP) > 25


@pytest.mark.parametrize(
    "text",
    [
        f"Blij {EMOJI} mens",
        "Çağrı Yıldırım",
        "İbrahim Şahin",
        "Łukasz Wąsowski-Źrebię",
        "Zoë Ñíguez",
        "€ 12,50 en ½",
        "% {0} {x} \\ (haak) ]]>",
        "Привет",
    ],
)
def test_any_alphabet_prints_as_it_was_typed(text: str) -> None:
    assert text_of(plan_pdf(with_text(text))).count(text) > 25


def test_control_and_invisible_characters_are_left_out() -> None:
    text = text_of(plan_pdf(replace(EMPTY, wat_speelt="a\x00b\x07c\u200bd\u202ee")))
    assert "abcde" in text


@pytest.mark.slow
@pytest.mark.parametrize(
    "papier",
    [
        replace(EMPTY, wat_speelt=long_note()),
        replace(EMPTY, eigen_woorden=long_note()),
        replace(EMPTY, kort=KortPapier(wat_speelt=long_note())),
        replace(EMPTY, afspraken=long_note()),
        replace(EMPTY, akkoord=long_note()),
        replace(
            EMPTY,
            leefgebieden=(
                LeefgebiedPapier(label="x", stand=LeefgebiedStand.VRAAG, wens=long_note()),
            ),
        ),
        replace(
            EMPTY,
            doelen=(DoelPapier(nummer=1, tekst="x", acties=(ActiePapier(tekst=long_note()),)),),
        ),
        replace(EMPTY, doelen=(DoelPapier(nummer=1, tekst=long_note()),)),
    ],
    ids=["wat_speelt", "eigen_woorden", "kort", "afspraken", "akkoord", "wens", "actie", "doel"],
)
def test_a_note_of_200_000_characters_prints_without_losing_a_word(papier: PlanPapier) -> None:
    words = set(text_of(plan_pdf(papier)).split())
    assert {f"w{number:08d}" for number in range(WORDS_IN_A_NOTE)} <= words


def test_a_text_without_a_single_space_prints_whole() -> None:
    text = text_of(plan_pdf(replace(EMPTY, wat_speelt="x" * (3 * LONGEST)))).replace(" ", "")
    assert text.count("x") == 3 * LONGEST


def test_a_word_wider_than_its_column_breaks_where_dutch_breaks_it() -> None:
    acties = (ActiePapier(tekst="x", wie="cliëntondersteuningsorganisatie"),)
    papier = replace(EMPTY, doelen=(DoelPapier(nummer=1, tekst="x", acties=acties),))
    assert "cliëntondersteu" in text_of(plan_pdf(papier)).replace("-", "").replace("\u00ad", "")


def test_a_goal_never_parts_from_its_first_steps() -> None:
    doelen = tuple(
        DoelPapier(
            nummer=number,
            tekst=f"Doel van {number}.",
            acties=tuple(ActiePapier(tekst=f"Stap {number}-{step}.") for step in (1, 2, 3)),
        )
        for number in range(1, 31)
    )
    pages = pages_of(plan_pdf(replace(EMPTY, doelen=doelen)))
    assert len(pages) > 4
    for number in range(1, 31):
        (page,) = [page for page in pages if f"Doel van {number}." in page]
        assert f"Stap {number}-1." in page
        assert f"Stap {number}-2." in page


def test_a_long_table_repeats_its_header() -> None:
    acties = tuple(ActiePapier(tekst=f"Stap {number}.") for number in range(80))
    doelen = (DoelPapier(nummer=1, tekst="Rust", acties=acties),)
    pages = pages_of(plan_pdf(replace(EMPTY, doelen=doelen)))
    with_steps = [page for page in pages if "Stap" in page]
    assert len(with_steps) > 2
    assert all("Wat we doen Wie Wanneer Stand" in page for page in with_steps)


@pytest.mark.parametrize("theme", [GEWOON, GROOT, ZWART_WIT])
def test_the_same_plan_gives_the_same_bytes(theme: Theme) -> None:
    assert plan_pdf(FILLED, theme) == plan_pdf(FILLED, theme)


def test_large_print_tells_the_same_as_ordinary_print() -> None:
    ordinary, large = (set(text_of(plan_pdf(FILLED, theme)).split()) for theme in (GEWOON, GROOT))
    heads = {"Leefgebied", "Activiteit", "Tijd", "Naam", "Toelichting", "Wat", "we", "doen"}
    labels = {"Relatie", "Leeftijd", "Rol", "Wie", "Wanneer", "Stand"}  # with a colon in large
    assert {f"{label}:" for label in labels} <= large
    page_numbers = {word for word in ordinary if word.isdigit()}
    assert ordinary - large - heads - labels - page_numbers <= {NOTHING}


def test_the_date_in_the_file_is_that_of_the_plan() -> None:
    with opened(plan_pdf(FILLED)) as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith(f"D:{DAY:%Y%m%d}000000")
