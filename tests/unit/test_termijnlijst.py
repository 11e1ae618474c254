"""Which terms run: from births, decisions, procedures, plans, and the user's own words."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from gco_desktop.domain.aanleidingen import TrajectBron
from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import (
    GezinId,
    IndicatieId,
    MijlpaalId,
    PersoonId,
    ProcedureId,
    TrajectId,
)
from gco_desktop.domain.indicatie import Indicatie, Procedure, Proceduresoort
from gco_desktop.domain.mijlpaal import Mijlpaal, MijlpaalStand
from gco_desktop.domain.termijnen import Termijn
from gco_desktop.domain.termijnlijst import GezinBron, termijnen
from gco_desktop.reference import mijlpalen as reference

VANDAAG = date(2026, 11, 22)
GEZIN = GezinId(UUID(int=1))
SEM = PersoonId(UUID(int=2))
ALL = reference.soorten()


def persoon(**known: object) -> Persoon:
    return Persoon(id=SEM, voornaam="Sem", **known)  # type: ignore[arg-type]


def indicatie(wet: str = "WLZ", **known: object) -> Indicatie:
    return Indicatie(id=IndicatieId(uuid4()), persoon_id=SEM, wet=wet, **known)  # type: ignore[arg-type]


def procedure(soort: str, **known: object) -> Procedure:
    return Procedure(
        id=ProcedureId(uuid4()),
        persoon_id=SEM,
        soort=Proceduresoort(soort),
        **known,  # type: ignore[arg-type]
    )


def bron(**known: object) -> GezinBron:
    given = {"personen": (persoon(),), "clienten": frozenset({SEM}), **known}
    return GezinBron(gezin_id=GEZIN, naam="Gezin Sem", **given)  # type: ignore[arg-type]


def born(day: date | None, **known: object) -> GezinBron:
    return bron(personen=(persoon(geboortedatum=day),), **known)


def found(source: GezinBron, vandaag: date = VANDAAG) -> dict[str, Termijn]:
    return {termijn.code: termijn for termijn in termijnen(source, ALL, vandaag)}


def ago(days: int) -> date:
    return VANDAAG - timedelta(days=days)


def ahead(days: int) -> date:
    return VANDAAG + timedelta(days=days)


@pytest.mark.parametrize(
    ("code", "source", "day"),
    [
        ("L12", born(date(2015, 1, 10)), "2027-01-10"),
        ("L16", born(date(2011, 1, 10)), "2027-01-10"),
        ("L16T", born(date(2011, 1, 10)), "2027-01-10"),
        ("L17", born(date(2010, 1, 10)), "2027-01-10"),
        ("L18_WAJONG", born(date(2009, 5, 10)), "2027-05-10"),
        ("L18_WAJONG_U", born(date(2009, 5, 10)), "2027-01-18"),
        ("L18_VERTEGENW", born(date(2009, 5, 10)), "2027-05-10"),
        ("L18_OVERGANG", born(date(2009, 5, 10)), "2027-05-10"),
        ("L18_GELD", born(date(2009, 5, 10)), "2027-05-10"),
        ("L18_INDICATIE", born(date(2009, 5, 10)), "2027-05-10"),
        ("L20_VSO", born(date(2007, 9, 1)), "2028-07-31"),
        ("L21", born(date(2005, 12, 1)), "2026-12-01"),
        (
            "L23_LVG",
            born(date(2004, 2, 29), indicaties=(indicatie(zorgprofiel="3LVG"),)),
            "2027-02-28",
        ),
        ("L23_JEUGD", born(date(2003, 12, 1)), "2026-12-01"),
        ("WMO_MELDING_PP", bron(indicaties=(indicatie("WMO", gemeld_op=ago(2)),)), "2026-11-27"),
        ("WMO_ONDERZOEK", bron(indicaties=(indicatie("WMO", gemeld_op=ago(2)),)), "2027-01-01"),
        (
            "WMO_BESCHIKKING",
            bron(indicaties=(indicatie("WMO", aangevraagd_op=ago(2)),)),
            "2026-12-04",
        ),
        (
            "JEUGD_BESCHIKKING",
            bron(indicaties=(indicatie("JEUGDWET", aangevraagd_op=ago(2)),)),
            "2027-01-15",
        ),
        ("CIZ_BESLUIT", bron(indicaties=(indicatie(aangevraagd_op=ago(2)),)), "2027-01-01"),
        ("WLZ_PP", bron(indicaties=(indicatie(gemeld_op=ago(2)),)), "2026-11-27"),
        ("WLZ_ZORGPLAN", bron(indicaties=(indicatie(zorg_vanaf=ago(2)),)), "2027-01-01"),
        ("WLZ_ZORGPLAN_EV", bron(indicaties=(indicatie(zorgplan_op=ago(2)),)), "2027-05-21"),
        ("OVERBRUGGING", bron(indicaties=(indicatie(ingang=ago(0)),)), "2027-02-21"),
        ("BEZWAAR", bron(indicaties=(indicatie(verzonden_op=ago(2)),)), "2027-01-01"),
        (
            "BEZWAAR_BESLUIT",
            bron(
                procedures=(
                    procedure("BEZWAAR", verzonden_op=date(2026, 10, 1), ingediend_op=ago(2)),
                )
            ),
            "2026-12-24",  # 1 October + 42 = 12 November, and 42 more
        ),
        ("BEROEP", bron(procedures=(procedure("BEROEP", verzonden_op=ago(2)),)), "2027-01-01"),
        ("KLACHT", bron(procedures=(procedure("KLACHT", verzonden_op=ago(2)),)), "2027-01-01"),
        ("INDICATIE_EINDE", bron(indicaties=(indicatie(einde=ahead(9)),)), "2026-12-01"),
        ("MEERZORG_EINDE", bron(indicaties=(indicatie(meerzorg_tot=ahead(9)),)), "2026-12-01"),
        (
            "PGB_WLZ_JAAR",
            bron(indicaties=(indicatie(leveringsvormen=("MPT_PGB",)),)),
            "2026-12-15",
        ),
        (
            "PGB_WMO_EINDE",
            bron(indicaties=(indicatie("WMO", einde=ahead(9), leveringsvormen=("PGB",)),)),
            "2026-12-01",
        ),
        (
            "PLAN_EVALUATIE",
            bron(
                trajecten=(
                    TrajectBron(
                        traject_id=TrajectId(uuid4()),
                        gezin_id=GEZIN,
                        actief=True,
                        vastgesteld_op=date(2026, 7, 1),
                    ),
                )
            ),
            "2026-12-30",
        ),
        (
            "W05",
            bron(
                trajecten=(
                    TrajectBron(
                        traject_id=TrajectId(uuid4()), gezin_id=GEZIN, actief=True, start=ago(2)
                    ),
                )
            ),
            "2027-01-15",
        ),
        (
            "NAZORG_CHECK",
            bron(
                trajecten=(
                    TrajectBron(
                        traject_id=TrajectId(uuid4()),
                        gezin_id=GEZIN,
                        actief=False,
                        nazorg_op=ago(2),
                    ),
                ),
                gesloten=True,
            ),
            "2026-12-18",
        ),
    ],
)
def test_a_term_runs_by_itself(code: str, source: GezinBron, day: str) -> None:
    termijn = found(source)[code]

    assert termijn.datum == date.fromisoformat(day)
    assert termijn.open
    assert termijn.herinner_vanaf == termijn.datum - timedelta(days=ALL[code].herinner)


OWN_BASE = (
    ("AOW", None, "2030-01-01"),
    ("HULPMIDDEL", None, "2030-01-01"),
    ("MENTOR_VERSLAG", None, "2030-01-01"),
    ("PASPOORT_ZEVMB", "2026-08-31", "2027-02-28"),
    ("TOESTEMMING_HERZIEN", "2026-03-01", "2027-03-01"),
    ("AVG_VERZOEK", "2026-11-30", "2026-12-30"),
    ("WMO_VERNIETIGING", "2026-11-30", "2027-02-28"),
    ("DATALEK", "2026-11-21", "2026-11-24"),
    ("L18_GELD", "2009-05-10", "2027-05-10"),
)


@pytest.mark.parametrize(("code", "basis", "day"), OWN_BASE)
def test_a_term_of_the_users_own_counts_from_its_own_day(
    code: str, basis: str | None, day: str
) -> None:
    own = said(
        code=code,
        basis_op=date.fromisoformat(basis) if basis else None,
        datum=None if basis else date.fromisoformat(day),
    )

    termijn = found(bron(mijlpalen=(own,)))[code]

    assert termijn.eigen
    assert termijn.datum == date.fromisoformat(day)
    assert termijn.label == ALL[code].label


def said(**words: object) -> Mijlpaal:
    return Mijlpaal(id=MijlpaalId(uuid4()), gezin_id=GEZIN, **words)  # type: ignore[arg-type]


def test_only_a_client_has_terms_of_age() -> None:
    child = born(date(2009, 5, 10))

    assert found(replace(child, clienten=frozenset())) == {}
    assert "L18_GELD" in found(child)


def test_with_a_year_of_birth_only_the_year_is_known_and_nothing_reminds() -> None:
    source = bron(personen=(persoon(geboortejaar=2009),))

    termijn = found(source)["L18_GELD"]

    assert (termijn.datum, termijn.jaar) == (None, 2027)
    assert termijn.open
    assert termijn.herinner_vanaf is None


def test_without_a_birth_there_is_no_term_of_age() -> None:
    assert found(bron()) == {}


@pytest.mark.parametrize("year", [1900, 2099])
def test_dates_far_away_break_nothing(year: int) -> None:
    day = date(year, 1, 1)
    source = born(day, indicaties=(indicatie(gemeld_op=day, verzonden_op=day, einde=day),))

    assert all(termijn.datum for termijn in termijnen(source, ALL, VANDAAG))
    assert len(termijnen(source, ALL, date(2099, 12, 31))) > 0


def test_after_a_death_nothing_reminds_any_more() -> None:
    died = persoon(geboortedatum=date(2009, 5, 10), overleden_op=ago(3))
    source = bron(
        personen=(died,),
        indicaties=(indicatie(einde=ahead(20)),),
        procedures=(procedure("BEZWAAR", verzonden_op=ago(3)),),
        mijlpalen=(said(label="Eigen", persoon_id=SEM, datum=ahead(2)),),
    )

    terms = termijnen(source, ALL, VANDAAG)

    assert {termijn.code for termijn in terms} == {"INDICATIE_EINDE", "BEZWAAR", ""}
    assert all(termijn.herinner_vanaf is None for termijn in terms)
    assert termijnen(source, ALL, VANDAAG, ahead(60)) == []


def test_in_the_archive_nothing_reminds() -> None:
    source = replace(born(date(2009, 5, 10)), archief=True)

    assert termijnen(source, ALL, VANDAAG, ahead(300)) == []


def test_when_support_ended_only_aftercare_and_own_terms_remind() -> None:
    ended = TrajectBron(
        traject_id=TrajectId(uuid4()), gezin_id=GEZIN, actief=False, nazorg_op=ago(10)
    )
    source = replace(
        born(date(2009, 1, 10)),
        gesloten=True,
        trajecten=(ended,),
        mijlpalen=(said(label="Bellen", datum=ahead(5)),),
    )

    asked = termijnen(source, ALL, VANDAAG, ahead(60))

    assert [termijn.label for termijn in asked] == ["Bellen", ALL["NAZORG_CHECK"].label]


def test_an_age_asks_no_more_two_months_after_the_birthday() -> None:
    assert found(born(date(2008, 10, 1)))["L18_GELD"].late(VANDAAG)
    assert found(born(date(2008, 9, 1)))["L18_GELD"].voorbij


def test_ages_of_years_ago_stay_away() -> None:
    assert found(born(date(1970, 1, 1))) == {}


def test_a_decision_that_came_ends_the_wait_for_it() -> None:
    waits = indicatie("WMO", gemeld_op=ago(60), aangevraagd_op=ago(20))
    came = replace(waits, verzonden_op=ago(1))

    assert found(bron(indicaties=(waits,)))["WMO_BESCHIKKING"].late(VANDAAG)
    terms = found(bron(indicaties=(came,)))
    assert terms["WMO_BESCHIKKING"].stand is MijlpaalStand.GEDAAN
    assert terms["WMO_BESCHIKKING"].vanzelf
    assert terms["BEZWAAR"].open


def test_who_does_not_object_hears_no_more_of_it_after_the_last_day() -> None:
    assert found(bron(indicaties=(indicatie(verzonden_op=ago(42)),)))["BEZWAAR"].open
    assert found(bron(indicaties=(indicatie(verzonden_op=ago(43)),)))["BEZWAAR"].voorbij


def test_an_objection_takes_the_place_of_the_term_of_its_decision() -> None:
    decision = indicatie(verzonden_op=ago(10))
    objection = procedure("BEZWAAR", verzonden_op=ago(10), indicatie_id=decision.id)
    source = bron(indicaties=(decision,), procedures=(objection,))

    terms = [t for t in termijnen(source, ALL, VANDAAG) if t.code == "BEZWAAR"]

    assert [termijn.procedure_id for termijn in terms] == [objection.id]


def test_a_late_objection_stays_late_until_it_was_handed_in() -> None:
    late = procedure("BEZWAAR", verzonden_op=ago(60))

    assert found(bron(procedures=(late,)))["BEZWAAR"].late(VANDAAG)
    handed_in = replace(late, ingediend_op=ago(30))
    assert not found(bron(procedures=(handed_in,)))["BEZWAAR"].open


def test_the_last_day_the_user_knows_goes_before_the_calculated_one() -> None:
    own = procedure("BEZWAAR", verzonden_op=ago(10), uiterlijk=ahead(50))

    termijn = found(bron(procedures=(own,)))["BEZWAAR"]

    assert termijn.datum == ahead(50)
    assert termijn.gewijzigd


def test_after_the_decision_on_an_objection_an_appeal_can_be_made() -> None:
    decided = procedure("BEZWAAR", verzonden_op=ago(90), ingediend_op=ago(60), beslist_op=ago(3))

    assert found(bron(procedures=(decided,)))["BEROEP"].datum == ahead(39)
    both = (decided, procedure("BEROEP", verzonden_op=ago(3), ingediend_op=ago(1)))
    terms = [t for t in termijnen(bron(procedures=both), ALL, VANDAAG) if t.code == "BEROEP"]
    assert [termijn.open for termijn in terms] == [False]


def test_a_dispute_asks_only_by_a_day_the_user_knows() -> None:
    assert found(bron(procedures=(procedure("GESCHIL", verzonden_op=ago(3)),))) == {}
    termijn = found(bron(procedures=(procedure("GESCHIL", uiterlijk=ahead(3)),)))[""]
    assert termijn.datum == ahead(3)


def test_what_follows_an_indicatie_ends_the_reminder_of_its_end() -> None:
    old = indicatie(ingang=ago(400), einde=ahead(30))
    new = indicatie(ingang=ahead(31))

    terms = termijnen(bron(indicaties=(old, new)), ALL, VANDAAG)

    assert [t.stand for t in terms if t.code == "INDICATIE_EINDE"] == [MijlpaalStand.GEDAAN]


def test_another_kind_of_help_from_the_wmo_is_no_successor() -> None:
    old = indicatie("WMO", omschrijving="begeleiding", ingang=ago(400), einde=ahead(30))
    other = indicatie("WMO", omschrijving="vervoer", ingang=ago(10))
    same = indicatie("WMO", omschrijving="Begeleiding ", ingang=ahead(31))

    def stand(*decisions: Indicatie) -> bool:
        terms = termijnen(bron(indicaties=decisions), ALL, VANDAAG)
        return next(t.open for t in terms if t.indicatie_id == old.id)

    assert stand(old, other)
    assert not stand(old, other, same)


@pytest.mark.parametrize(
    ("vandaag", "asks"),
    [
        ("2026-01-31", "2025-12-15"),
        ("2026-02-01", "2026-12-15"),
        ("2026-12-15", "2026-12-15"),
    ],
)
def test_the_yearly_pgb_asks_until_the_end_of_january(vandaag: str, asks: str) -> None:
    source = bron(indicaties=(indicatie(leveringsvormen=("PGB",)),))

    termijn = found(source, date.fromisoformat(vandaag))["PGB_WLZ_JAAR"]

    assert termijn.datum == date.fromisoformat(asks)
    assert termijn.open


def test_words_about_one_year_say_nothing_of_the_next() -> None:
    decision = indicatie(leveringsvormen=("PGB",))
    done = said(
        code="PGB_WLZ_JAAR",
        indicatie_id=decision.id,
        basis_op=date(2026, 12, 15),
        stand=MijlpaalStand.GEDAAN,
    )
    source = bron(indicaties=(decision,), mijlpalen=(done,))

    assert not found(source)["PGB_WLZ_JAAR"].open
    assert found(source, date(2027, 11, 1))["PGB_WLZ_JAAR"].open


def test_a_new_end_opens_a_term_again_that_was_handled() -> None:
    decision = indicatie(einde=ahead(30))
    done = said(
        code="INDICATIE_EINDE",
        indicatie_id=decision.id,
        basis_op=ahead(30),
        stand=MijlpaalStand.GEDAAN,
    )
    longer = replace(decision, einde=ahead(400))

    assert not found(bron(indicaties=(decision,), mijlpalen=(done,)))["INDICATIE_EINDE"].open
    assert found(bron(indicaties=(longer,), mijlpalen=(done,)))["INDICATIE_EINDE"].open


def test_the_day_the_user_set_goes_before_the_calculated_one() -> None:
    moved = said(code="L18_GELD", persoon_id=SEM, datum=ahead(3), notitie="eerder bellen")

    termijn = found(replace(born(date(2009, 5, 10)), mijlpalen=(moved,)))["L18_GELD"]

    assert (termijn.datum, termijn.berekend) == (ahead(3), date(2027, 5, 10))
    assert termijn.notitie == "eerder bellen"
    assert not termijn.eigen


def test_words_of_another_gezin_hold_for_the_same_person() -> None:
    elsewhere = replace(
        said(code="L18_GELD", persoon_id=SEM, stand=MijlpaalStand.NIET_NODIG),
        gezin_id=GezinId(UUID(int=9)),
    )

    termijn = found(replace(born(date(2009, 5, 10)), mijlpalen=(elsewhere,)))["L18_GELD"]

    assert termijn.stand is MijlpaalStand.NIET_NODIG


def test_a_kind_that_was_taken_out_of_the_table_runs_no_more() -> None:
    fewer = {code: soort for code, soort in ALL.items() if code != "L18_GELD"}

    codes = {t.code for t in termijnen(born(date(2009, 5, 10)), fewer, VANDAAG)}

    assert "L18_GELD" not in codes
    assert "L18_WAJONG" in codes


def test_what_is_asked_for_is_what_reminds_now_or_falls_soon() -> None:
    source = bron(
        mijlpalen=(
            said(label="straks", datum=ahead(13)),  # reminds 14 days ahead
            said(label="later", datum=ahead(40)),
            said(label="veel later", datum=ahead(41)),
            said(label="gedaan", datum=ahead(1), stand=MijlpaalStand.GEDAAN),
            said(label="te laat", datum=ago(500)),
        )
    )

    asked = termijnen(source, ALL, VANDAAG, ahead(40))

    assert [termijn.label for termijn in asked] == ["te laat", "straks", "later"]


def test_the_cheap_look_ahead_misses_no_age() -> None:
    for year in range(1990, 2027):
        for month in (1, 6, 9, 12):
            source = born(date(year, month, 28))
            every = termijnen(source, ALL, VANDAAG)
            wanted = [t for t in every if t.asks(VANDAAG) or (t.open and t.datum <= ahead(60))]  # type: ignore[operator]

            assert termijnen(source, ALL, VANDAAG, ahead(60)) == wanted
