"""From the plan in the kluis to the paper: what is known, literally, and nothing else."""

from dataclasses import replace
from datetime import date
from typing import Any

import pypdfium2
import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.plan import (
    Casemanagementplan,
    DoelStand,
    LeefgebiedStand,
    PlanStatus,
)
from gco_desktop.domain.traject import Traject
from gco_desktop.reports.papier import PlanPapier
from gco_desktop.services.plan_papier import plan_papier

MARKUP = "<b>&</para><img src=x>"
TODAY = date(2026, 11, 22)


@pytest.fixture
def traject(services: Services) -> Traject:
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, start=date(2026, 1, 5))


def add_member(
    services: Services, traject: Traject, who: dict[str, Any], relatie: str, **more: Any
) -> None:
    lid = services.gezinnen.new_persoon(traject.gezin_id)
    services.gezinnen.save_persoon(
        replace(lid.persoon, **who), replace(lid.relatie, relatie=relatie, **more)
    )


def filled(services: Services, traject: Traject) -> Casemanagementplan:
    plan = services.plannen.start(traject.id)
    first, second, *rest = plan.leefgebieden
    actie = replace(
        services.plannen.new_actie(), tekst="Formulier sturen", wie="Noor", voor_datum=TODAY
    )
    doel = replace(
        services.plannen.new_doel(second.code),
        tekst="Elke maand rondkomen",
        merken_aan="Geen brieven meer",
        stand=DoelStand.LOOPT,
        acties=(actie,),
    )
    return replace(
        plan,
        leefgebieden=(
            replace(first, wens="Blijft weg"),
            replace(second, stand=LeefgebiedStand.VRAAG, situatie="Er zijn schulden."),
            *rest,
        ),
        doelen=(doel,),
    )


def paper(services: Services, plan: Casemanagementplan) -> PlanPapier:
    with services.plannen.context.read() as uow:
        return plan_papier(uow, plan, services.plannen.context.vandaag)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(pages).split())


def test_what_was_not_discussed_is_left_out(services: Services, traject: Traject) -> None:
    papier = paper(services, filled(services, traject))
    assert [(part.label, part.situatie) for part in papier.leefgebieden] == [
        ("Financiën", "Er zijn schulden.")
    ]


def test_a_goal_carries_its_number_its_leefgebied_and_its_actions(
    services: Services, traject: Traject
) -> None:
    plan = filled(services, traject)
    empty = services.plannen.new_doel()
    papier = paper(services, replace(plan, doelen=(empty, *plan.doelen)))
    (doel,) = papier.doelen
    assert (doel.nummer, doel.leefgebied, doel.stand) == (1, "Financiën", DoelStand.LOOPT)
    assert [(actie.tekst, actie.wie) for actie in doel.acties] == [("Formulier sturen", "Noor")]


def test_ages_are_printed_and_birth_dates_are_not(services: Services, traject: Traject) -> None:
    add_member(services, traject, {"voornaam": "Bart", "geboortedatum": date(1979, 3, 2)}, "VADER")
    add_member(services, traject, {"voornaam": "Riet", "geboortejaar": 1950}, "GROOTOUDER")
    add_member(
        services, traject, {"voornaam": "Opa", "overleden_op": date(2025, 1, 1)}, "GROOTOUDER"
    )
    papier = paper(services, filled(services, traject))
    assert {(each.naam, each.relatie, each.leeftijd, each.rol) for each in papier.personen} == {
        ("Bart", "Vader", "47 jaar", ""),
        ("Riet", "Grootouder", "ongeveer 76 jaar", ""),
        ("Opa", "Grootouder", "", "Overleden"),
    }
    assert "1979" not in repr(papier.personen)


def test_parents_and_a_child_of_twelve_sign_a_younger_child_does_not(
    services: Services, traject: Traject
) -> None:
    add_member(services, traject, {"voornaam": "Bart", "geboortedatum": date(1979, 3, 2)}, "VADER")
    yasmin = {"voornaam": "Yasmin", "geboortedatum": date(2012, 1, 1)}
    add_member(services, traject, yasmin, "CLIENT", is_client=True)
    add_member(
        services,
        traject,
        {"voornaam": "Tijn", "geboortedatum": date(2016, 1, 1)},
        "CLIENT",
        is_client=True,
    )
    add_member(services, traject, {"voornaam": "Riet", "geboortejaar": 1950}, "GROOTOUDER")
    services.profiel.save(replace(services.profiel.get(), naam="Noor Hendriks"))
    papier = paper(services, filled(services, traject))
    assert {each.naam for each in papier.tekenaars} == {"Bart", "Yasmin", "Noor Hendriks"}
    assert papier.tekenaars[-1].rol == "Gespecialiseerd cliëntondersteuner"


def test_hours_per_activity_are_those_of_the_traject_screen(
    services: Services, traject: Traject
) -> None:
    bundel = services.contacten.new(traject.gezin_id, TODAY)
    regel = services.contacten.new_regel(bundel.contact, 90, 4)
    services.contacten.save(replace(bundel, uren=(regel,)))
    fourth = paper(services, filled(services, traject)).activiteiten[3]
    assert (fourth.minuten, fourth.status) == (90, ActiviteitStatus.LOOPT)
    assert fourth.label == "Helpen met papieren en formulieren"


def test_the_date_is_the_day_the_status_dates_from(services: Services, traject: Traject) -> None:
    plan = filled(services, traject)
    discussed = plan.discuss(date(2026, 11, 25))
    agreed = discussed.agree(date(2026, 11, 30), "Bart, mondeling")
    assert [paper(services, each).datum for each in (plan, discussed, agreed)] == [
        TODAY,
        date(2026, 11, 25),
        date(2026, 11, 30),
    ]


def test_a_settled_plan_keeps_the_labels_it_was_settled_with(
    services: Services, traject: Traject
) -> None:
    plan = filled(services, traject)
    part = replace(plan.leefgebieden[1], label="Geldzaken")
    renamed = replace(plan, leefgebieden=(part,))
    settled = replace(renamed, status=PlanStatus.VASTGESTELD)
    labels = [paper(services, each).leefgebieden[0].label for each in (renamed, settled)]
    assert labels == ["Financiën", "Geldzaken"]


def test_the_pdf_of_a_plan_as_typed_holds_goals_actions_and_the_word_concept(
    services: Services, traject: Traject
) -> None:
    text = text_of(services.plannen.preview(filled(services, traject)))
    for words in ("Elke maand rondkomen", "Geen brieven meer", "Formulier sturen", "Concept"):
        assert words in text
    assert "Blijft weg" not in text
    assert services.plannen.versions(traject.id)[0].doelen == ()


def test_markup_and_emoji_in_every_text_come_through_literally(
    services: Services, traject: Traject
) -> None:
    plan = filled(services, traject)
    typed = [f"{MARKUP} tekst {number} \U0001f600" for number in range(12)]
    doel = plan.doelen[0]
    actie = replace(doel.acties[0], tekst=typed[0], wie=typed[1])
    odd = replace(
        plan,
        wat_speelt=typed[2],
        eigen_woorden=typed[3],
        gaat_goed=typed[4],
        belangrijkste=typed[5],
        afspraken=typed[6],
        opgesteld_met=typed[7],
        evaluatie=typed[8],
        leefgebieden=tuple(
            replace(part, situatie=typed[9], stand=LeefgebiedStand.VRAAG)
            for part in plan.leefgebieden[:1]
        ),
        doelen=(replace(doel, tekst=typed[10], merken_aan=typed[11], acties=(actie,)),),
    )
    services.plannen.save(odd)
    text = text_of(services.plannen.pdf(plan.id)).replace(" ", "")
    for line in typed:
        assert line.replace(" ", "") in text
