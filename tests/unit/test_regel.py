"""One line is read as it is meant, or asked; no word of it is lost."""

from datetime import date, time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.regel import question_of, read_regel
from gco_desktop.domain.regel_deel import Deelsoort, Gebrek, LetOp, Regel, klok_verzet
from gco_desktop.domain.regel_woorden import Rang, Term, Woord, Woordenboek, name_terms
from gco_desktop.domain.uren import REISTIJD

SUNDAY = date(2026, 11, 22)
DURATIONS = {
    "30m": 30, "1,5 uur": 90, "1:30": 90, "2 uur en 15 minuten": 135, "half uur": 30, "1u 30m": 90,
    "anderhalf uur": 90, "13:00 - 14:30": 90, "13.00-14.30": 90, "van 9:15 tot 10": 45, "5": 300,
    "1½": 90, "90 min": 90, "1u23m": 83,
}  # fmt: skip


def gezin(naam: str, bij: str = "", *, gesloten: bool = False) -> Woord:
    return Woord(
        soort=Afkortingsoort.GEZIN, doel=f"{naam}{bij}", naam=naam, bij=bij, gesloten=gesloten
    )


def word(soort: Afkortingsoort, doel: str, *texts: str, certain: bool = True) -> list[Term]:
    woord = Woord(soort=soort, doel=doel, naam=doel, gezin_nodig=doel == "INDIRECT")
    return [Term(tekst=text, woord=woord, stellig=certain) for text in texts]


TERMS = [
    *name_terms(gezin("Gezin Jansen"), "Lisa Jansen, Piet Bakker"),
    *name_terms(gezin("De Vries-Smit")),
    *name_terms(gezin("Yilmaz", "1")),
    *name_terms(gezin("Yilmaz", "2")),
    *name_terms(gezin("Oudman", gesloten=True)),
    *word(Afkortingsoort.VORM, "HUISBEZOEK", "hb"),
    *word(Afkortingsoort.VORM, "HUISBEZOEK", "huisbezoek", certain=False),
    *word(Afkortingsoort.VORM, "TELEFOON", "tel"),
    *word(Afkortingsoort.VORM, "TELEFOON", "bellen", certain=False),
    *word(Afkortingsoort.SOORT, "INTERVISIE", "intervisie"),
    *word(Afkortingsoort.SOORT, "INDIRECT", "indirect"),
    *word(Afkortingsoort.SOORT, REISTIJD, "reistijd", "rt"),
    *word(Afkortingsoort.SIGNAAL, "s1", "meerzorg duurt te lang"),
    *word(Afkortingsoort.SIGNAAL, "s2", "wachtlijst ggz"),
    *word(Afkortingsoort.SIGNAAL, "s3", "wachtlijst dagbesteding"),
]
WORDS = Woordenboek(TERMS)


def read(text: str, **answers: str) -> Regel:
    return read_regel(text, WORDS, SUNDAY, answers)


def test_the_example_of_one_line_is_read_whole() -> None:
    regel = read("jansen hb 1,5u a5 gisteren 23km #meerzorg moeder is moe")

    assert regel.gezin == gezin("Gezin Jansen")
    assert regel.vorm
    assert regel.vorm.doel == "HUISBEZOEK"
    assert (regel.duur, regel.activiteiten, regel.km) == (90, (5,), 230)
    assert read("jansen hb 1,5u a5 1.225,5 km").km == 12_255
    assert regel.dag == date(2026, 11, 21)
    assert [each.woord and each.woord.doel for each in regel.signalen] == ["s1"]
    assert regel.verslag == "moeder is moe"
    assert regel.is_contact
    assert not regel.gebreken


@pytest.mark.parametrize(
    ("typed", "naam"),
    [
        ("jansen", "Gezin Jansen"),
        ("Gezin Jansen", "Gezin Jansen"),
        ("jan", "Gezin Jansen"),
        ("lisa", "Gezin Jansen"),
        ("bakker", "Gezin Jansen"),
        ("de vries-smit", "De Vries-Smit"),
        ("vries", "De Vries-Smit"),
        ("smit", "De Vries-Smit"),
        ("vs", "De Vries-Smit"),
        ("JANSEN,", "Gezin Jansen"),
    ],
)
def test_a_gezin_is_known_by_name_part_beginning_person_and_initials(typed: str, naam: str) -> None:
    regel = read(f"{typed} hb 1u")
    assert regel.gezin
    assert regel.gezin.naam == naam
    assert not regel.verslag


def test_namesakes_are_asked_also_after_one_was_learnt() -> None:
    learnt = Term(tekst="yilmaz", woord=gezin("Yilmaz", "2"), rang=Rang.GELEERD)
    regel = read_regel("yilmaz hb 1u", Woordenboek([learnt, *TERMS]), SUNDAY)

    assert regel.vraag is not None
    assert [each.woord and each.woord.bij for each in regel.vraag.keuzes] == ["2", "1"]
    answer = regel.vraag.keuzes[1].sleutel
    answered = read("yilmaz hb 1u", **{question_of(regel.vraag): answer})
    assert answered.gezin == gezin("Yilmaz", "1")


def test_a_closed_gezin_is_never_taken_unasked() -> None:
    regel = read("oudman tel 15m")
    assert regel.vraag
    assert regel.vraag.betekenis.woord == gezin("Oudman", gesloten=True)
    answered = read("oudman tel 15m", oudman=regel.vraag.betekenis.sleutel)
    assert answered.delen[0].let_op is LetOp.GESLOTEN


@pytest.mark.parametrize(("typed", "minutes"), DURATIONS.items())
def test_a_duration_is_read_wherever_it_stands(typed: str, minutes: int) -> None:
    for line in (f"jansen hb {typed}", f"{typed} jansen hb 23 km", f"hb {typed} a5 jansen"):
        regel = read(line)
        assert (regel.duur, regel.verslag, regel.gebreken) == (minutes, "", ())


def test_from_to_says_when_it_began() -> None:
    assert read("jansen hb 13:00-14:30").begin == time(13)


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        ("45", ["duur", "km", "tekst"]),
        ("12", ["duur", "duur", "km", "tekst"]),
        ("14:00", ["tijd", "duur"]),
        ("1.30", ["duur", "duur"]),
        ("9-10", ["duur", "datum"]),
        ("13-9", ["duur", "datum"]),
        ("23:30-00:15", ["duur", "tekst"]),
    ],
)
def test_what_may_mean_two_things_is_asked(typed: str, kinds: list[str]) -> None:
    regel = read(f"jansen hb {typed}")
    assert regel.vraag
    assert [each.soort for each in regel.vraag.keuzes] == kinds
    assert regel.gebreken == (Gebrek.VRAAG,)
    for keuze in regel.vraag.keuzes:
        answered = read(f"jansen hb {typed}", **{typed: keuze.sleutel})
        assert answered.vraag is None
        assert answered.delen[-1].soort is keuze.soort


def test_the_rest_of_the_line_answers_a_question_by_itself() -> None:
    assert read("jansen hb 9-10 gisteren").duur == 60
    assert read("jansen hb 9-10 1u").dag == date(2026, 10, 9)
    assert read("jansen hb 14:00 1u").begin == time(14)
    assert read("jansen hb 21-11 1u").dag == date(2026, 11, 21)


@pytest.mark.parametrize(
    "typed", ["1:75", "1..5", "31-4-2026", "31/4", "23,55km", "0.125km", "25u"]
)
def test_what_cannot_be_read_is_said_and_can_still_be_text(typed: str) -> None:
    regel = read(f"jansen hb {typed}")
    assert regel.vraag
    assert regel.vraag.fout is not None
    answered = read(f"jansen hb {typed}", **{typed: regel.vraag.betekenis.sleutel})
    assert answered.verslag == typed
    assert not answered.gebreken


def test_a_sentence_keeps_its_words() -> None:
    for words in (
        "moeder komt morgen 2 keer over de brug",
        "naar jansen gebeld met 45 mensen, bellen kan",
        "vader zegt: #geen idee 1:30",
        "bellen lukte niet, om 14:00 weer, do misschien",
    ):
        assert read(f"jansen tel 10m a2 vandaag {words}").verslag == words


def test_within_a_sentence_what_the_line_lacks_is_asked() -> None:
    regel = read("jansen hb 1u gesprek gisteren op school")
    assert regel.vraag
    assert [each.soort for each in regel.vraag.keuzes] == ["datum", "tekst"]


def test_after_a_colon_everything_is_text() -> None:
    regel = read("jansen hb 1u: gisteren 23km #meerzorg a5")
    assert (regel.duur, regel.verslag) == (60, "gisteren 23km #meerzorg a5")
    assert read("jansen hb 1u : morgen").verslag == "morgen"


def test_a_day_ahead_among_the_short_words_is_the_day() -> None:
    for line in ("jansen 30m morgen hb", "morgen jansen hb 30m", "jansen hb 30m morgen: tekst"):
        regel = read(line)
        assert (regel.dag, regel.vraag) == (date(2026, 11, 23), None)
    assert read("jansen 30m overmorgen hb bellen").dag == date(2026, 11, 24)


def test_a_day_ahead_right_before_the_words_is_asked() -> None:
    line = "jansen hb 30m morgen school gebeld"
    regel = read(line)
    assert regel.vraag
    assert [each.soort for each in regel.vraag.keuzes] == ["datum", "tekst"]
    text = regel.vraag.keuzes[1].sleutel
    assert read(line, morgen=text).verslag == "morgen school gebeld"
    assert read(line, morgen=regel.vraag.betekenis.sleutel).dag == date(2026, 11, 23)


def test_a_second_gezin_is_text_and_told() -> None:
    regel = read("jansen vries hb 1u")
    assert regel.gezin == gezin("Gezin Jansen")
    assert [deel.let_op for deel in regel.delen] == [None, LetOp.ANDER_GEZIN, None, None]
    assert regel.verslag == "vries"


def test_the_beginning_of_a_name_gives_way_to_a_whole_one() -> None:
    words = Woordenboek([*TERMS, *name_terms(gezin("Schoolmeester"))])
    regel = read_regel("school jansen 1u", words, SUNDAY)
    assert regel.gezin == gezin("Gezin Jansen")
    assert regel.verslag == "school"


def test_somebody_in_a_gezin_gives_way_to_the_name_of_another() -> None:
    words = Woordenboek([*TERMS, *name_terms(gezin("De Boer"))])
    regel = read_regel("lisa de boer hb 1u", words, SUNDAY)
    assert (regel.gezin, regel.verslag) == (gezin("De Boer"), "lisa")


def test_a_slip_in_a_name_is_asked() -> None:
    vraag = read("jamsen hb 1u").vraag
    assert vraag
    assert [each.soort for each in vraag.keuzes] == ["gezin", "tekst"]
    answered = read("jamsen hb 1u", jamsen=vraag.keuzes[0].sleutel)
    assert answered.gezin == gezin("Gezin Jansen")


def test_a_night_in_which_the_clock_changes_is_told() -> None:
    assert klok_verzet(read("jansen hb 1:30-3:30 29-3-2026")) == 1
    assert klok_verzet(read("jansen hb 1:30-3:30 25-10-2026")) == -1
    assert klok_verzet(read("jansen hb 13:30-15:30 29-3-2026")) == 0
    assert klok_verzet(read("jansen hb 2u 29-3-2026")) == 0


def test_hours_without_a_gezin_need_a_kind_and_a_duration() -> None:
    regel = read("intervisie 2u")
    assert (regel.is_contact, regel.gebreken, regel.duur) == (False, (), 120)
    assert read("intervisie").gebreken == (Gebrek.DUUR,)
    assert Gebrek.GEZIN in read("indirect 1u").gebreken
    assert Gebrek.GEZIN in read("hb 1u").gebreken
    assert Gebrek.SIGNAAL in read("intervisie 1u #meerzorg").gebreken
    assert read("").gebreken == (Gebrek.LEEG,)


def test_travel_beside_a_contact_has_its_own_minutes() -> None:
    regel = read("jansen hb 1,5u reistijd 40m 23km")
    assert (regel.duur, regel.reistijd, regel.soort) == (90, 40, None)


def test_a_signaal_is_found_by_a_word_asked_when_several_fit_or_to_be_made() -> None:
    assert [s.woord and s.woord.doel for s in read("jansen #meer 1u").signalen] == ["s1"]
    several = read("jansen #wachtlijst 1u").vraag
    assert several
    assert [k.woord and k.woord.doel for k in several.keuzes] == ["s2", "s3", None]
    assert read("jansen #nieuws 1u").signalen[0].tekst == "nieuws"


def test_a_word_learnt_for_a_signaal_counts_after_its_sign_only() -> None:
    signaal = Woord(soort=Afkortingsoort.SIGNAAL, doel="s2", naam="Wachtlijst ggz")
    learnt = Term(tekst="wachtlijst", woord=signaal, rang=Rang.GELEERD)
    words = Woordenboek([learnt, *TERMS])
    regel = read_regel("jansen 1u #wachtlijst over wachtlijst", words, SUNDAY)
    assert [each.woord for each in regel.signalen] == [signaal]
    assert regel.verslag == "over wachtlijst"


def test_a_learnt_word_stands_before_everything_else() -> None:
    mine = Term(tekst="hb", woord=gezin("Gezin Jansen"), rang=Rang.GELEERD, stellig=True)
    regel = read_regel("hb tel 1u", Woordenboek([*TERMS, mine]), SUNDAY)
    assert regel.gezin == gezin("Gezin Jansen")


def test_a_whole_note_that_is_pasted_is_text_in_the_end() -> None:
    note = " ".join(["woord"] * 3000)
    regel = read(f"jansen tel 10m {note} 23km")
    assert regel.verslag == f"{note} 23km"


PIECES = st.sampled_from(
    [
        "jansen", "yilmaz", "hb", "tel", "1,5u", "45", "9-10", "14:00", "a5", "a12", "gisteren",
        "#wacht", "23km", "23", "km", "1:75", "1..5", "intervisie", "moeder", "om", ":", "1u:",
        "reistijd", "0", "=cmd|x", "21-11", "31-4", "half", "uur", "½", "123456782", "#", "-1",
        "24:00", "van", "tot",
    ]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=9).map(" ".join))
def test_every_word_stands_in_one_piece_whatever_is_typed(text: str) -> None:
    regel = read(text)
    covered = "".join(text[deel.van : deel.tot] for deel in regel.delen)
    assert covered.split() == "".join(covered).split()
    assert "".join(covered.split()) == "".join(text.split())
    assert all(deel.keuzes for deel in regel.delen)
    for deel in regel.delen:
        if deel.soort is Deelsoort.TEKST and not deel.open:
            assert deel.tekst.strip(": ") in regel.verslag


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=9).map(" ".join))
@example("9-10 =cmd|x 9-10")
def test_answering_every_question_ends_them(text: str) -> None:
    answers: dict[str, str] = {}
    while (vraag := read_regel(text, WORDS, SUNDAY, answers).vraag) is not None:
        assert question_of(vraag) not in answers
        answers[question_of(vraag)] = vraag.keuzes[-1].sleutel
