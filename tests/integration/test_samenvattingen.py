"""The summary of a quarter: in order, once, to the byte, and never a group below 5 gezinnen."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from conftest import Clock
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.signaal import Signaal
from gco_desktop.domain.traject import Traject
from gco_desktop.domain.uren import BEDRIJF
from gco_desktop.errors import (
    KwartaalLeegError,
    KwartaalOpenError,
    KwartaalVolgordeError,
    MelderOntbreektError,
    NietsOngedaanError,
    PersoonsgegevenError,
    TekstTeLangError,
)
from gco_desktop.services.samenvatting_telling import Telling
from gco_desktop.services.team import as_csv, as_pdf, combine_files, notes

K3 = Periode(2026, 3)
K4 = Periode(2026, 4)
SUMMER = datetime(2026, 8, 3, 9)  # noqa: DTZ001 - local time
AUTUMN = datetime(2026, 10, 12, 9)  # noqa: DTZ001


@pytest.fixture
def filled(services: Services, clock: Clock) -> list[Traject]:
    """Six gezinnen with hours in summer: all in activity 4, one of them in 7."""
    clock.now = SUMMER
    services.profiel.save(replace(services.profiel.get(), melder="mh17", organisatie="Samen"))
    trajecten = []
    for number in range(6):
        gezin = services.gezinnen.register(f"Gezin {number}")
        traject = begin_traject(services, gezin.id, start=date(2026, 7, 1))
        services.uren.set_cell(row(traject, 4), date(2026, 8, 3), 60)
        trajecten.append(traject)
    services.uren.set_cell(row(trajecten[0], 7), date(2026, 8, 3), 30)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), date(2026, 8, 3), 120)
    services.uren.set_cell(UrenRij(soort=BEDRIJF), date(2026, 8, 3), 240)
    clock.now = AUTUMN
    return trajecten


def row(traject: Traject, activiteit: int) -> UrenRij:
    return UrenRij(
        soort="DIRECT",
        gezin_id=traject.gezin_id,
        traject_id=traject.id,
        activiteit=activiteit,
    )


def test_the_total_leaves_out_own_business(services: Services, filled: list[Traject]) -> None:
    found = services.samenvattingen.preview(K3).samenvatting
    assert (found.totaal, found.gezin, found.overig) == (510, 390, 120)


def test_a_small_group_is_never_shown_alone(services: Services, filled: list[Traject]) -> None:
    found = services.samenvattingen.preview(K3).samenvatting
    [merged] = [groep for groep in found.groepen if 7 in groep.activiteiten]
    assert merged.samengevoegd
    assert (found.gezinnen_van, found.gezinnen_tot) == (5, 9)


def test_only_work_for_the_chosen_opdrachtgever_goes(
    services: Services, filled: list[Traject], clock: Clock
) -> None:
    services.profiel.add_opdrachtgever("Samen")  # the first one is the chosen one
    other = services.profiel.add_opdrachtgever("Een ander")
    clock.now = SUMMER
    gezin = services.gezinnen.register("Gezin van een ander")
    traject = services.trajecten.begin(
        replace(services.trajecten.new_traject(gezin.id), opdrachtgever_id=other.id)
    )
    services.uren.set_cell(row(traject, 4), date(2026, 8, 3), 600)
    for number in range(4):
        mine = begin_traject(services, services.gezinnen.register(f"Gezin van mij {number}").id)
        services.uren.set_cell(row(mine, 4), date(2026, 8, 3), 60)
    clock.now = AUTUMN
    found = services.samenvattingen.preview(K3)
    assert found.samenvatting.totaal == 510 + 4 * 60
    # 510 minutes were booked before there was an opdrachtgever; own business is not in them.
    assert found.telling == Telling(opdrachtgever="Samen", eigen=240, zonder=510, ander=600)
    assert found.samenvatting.gezinnen_van == 10


def test_other_kinds_of_support_never_go_not_even_as_hours_without_an_opdrachtgever(
    services: Services, filled: list[Traject], clock: Clock
) -> None:
    clock.now = SUMMER
    gezin = services.gezinnen.register("Gezin van de gemeente")
    traject = services.trajecten.begin(
        replace(services.trajecten.new_traject(gezin.id), soort="OCO_WMO")
    )
    services.uren.set_cell(row(traject, 4), date(2026, 8, 3), 600)
    services.profiel.add_opdrachtgever("Samen")
    clock.now = AUTUMN
    found = services.samenvattingen.preview(K3)
    assert found.samenvatting.totaal == 510
    assert found.telling == Telling(opdrachtgever="Samen", zonder=510)


def test_hours_that_stay_out_for_want_of_a_choice_are_told(
    services: Services, filled: list[Traject], clock: Clock
) -> None:
    clock.now = SUMMER
    party = services.profiel.add_opdrachtgever("Samen")
    for each in filled:
        services.trajecten.revise(replace(each, opdrachtgever_id=party.id))
        services.uren.set_cell(row(each, 5), date(2026, 8, 4), 45)
    services.profiel.save(replace(services.profiel.get(), opdrachtgever_id=None))
    clock.now = AUTUMN
    found = services.samenvattingen.preview(K3)
    assert found.telling is not None
    assert found.samenvatting.totaal == found.telling.zonder
    assert found.telling.ander == 6 * 45
    assert found.telling.needs_choice


def test_hours_keep_the_kind_of_support_they_were_booked_under(
    services: Services, filled: list[Traject], clock: Clock
) -> None:
    services.samenvattingen.make(K3)
    services.trajecten.revise(replace(filled[0], soort="OCO_WLZ"))
    clock.now = datetime(2027, 1, 5, 9)  # noqa: DTZ001
    assert services.samenvattingen.preview(K4).samenvatting.totaal == 0
    clock.now = AUTUMN
    services.uren.set_cell(row(filled[0], 4), date(2026, 8, 3), 75)
    clock.now = datetime(2027, 1, 5, 9)  # noqa: DTZ001
    # Taken back as the GCO hour it was; what stands now is of another kind of support.
    assert services.samenvattingen.preview(K4).samenvatting.totaal == -60


def test_undo_after_the_summary_left_is_a_correction_in_the_open_quarter(
    services: Services, filled: list[Traject], clock: Clock
) -> None:
    clock.now = SUMMER
    services.uren.set_cell(row(filled[1], 4), date(2026, 8, 3), 90)
    clock.now = AUTUMN
    made = services.samenvattingen.make(K3)
    services.herstel.undo()
    clock.now = datetime(2027, 1, 5, 9)  # noqa: DTZ001
    assert services.samenvattingen.preview(K4).samenvatting.totaal == -30
    assert services.samenvattingen.make(K3) == made


def test_below_five_gezinnen_only_the_total_goes(services: Services, clock: Clock) -> None:
    clock.now = SUMMER
    services.profiel.save(replace(services.profiel.get(), melder="mh17"))
    gezin = services.gezinnen.register("Gezin alleen")
    services.uren.set_cell(row(begin_traject(services, gezin.id), 4), date(2026, 8, 3), 60)
    clock.now = AUTUMN
    found = services.samenvattingen.preview(K3).samenvatting
    assert (found.totaal, found.gezin, found.groepen) == (60, None, ())


def test_what_was_made_comes_back_to_the_byte(
    services: Services, filled: list[Traject], clock: Clock
) -> None:
    preview = services.samenvattingen.preview(K3)
    made = services.samenvattingen.make(K3, preview)
    assert made.inhoud == preview.inhoud
    assert made.bestandsnaam == "samenvatting-2026K3-mh17"
    services.uren.set_cell(row(filled[0], 4), date(2026, 8, 3), 600)
    services.profiel.save(replace(services.profiel.get(), melder="zz99"))
    clock.forward(days=200)
    assert services.samenvattingen.make(K3) == made
    assert services.samenvattingen.preview(K3).inhoud == made.inhoud


def test_a_correction_goes_into_the_next_quarter(
    services: Services, filled: list[Traject], clock: Clock
) -> None:
    first = services.samenvattingen.make(K3)
    services.uren.set_cell(row(filled[0], 4), date(2026, 8, 3), 45)
    clock.now = datetime(2027, 1, 5, 9)  # noqa: DTZ001
    second = services.samenvattingen.preview(K4).samenvatting
    assert second.totaal == -15
    assert second.vorige_sha256 is not None
    assert second.vorige_sha256 in first.inhoud.decode()
    assert second.volgnummer == 2


def test_quarters_are_made_in_order_and_when_over(
    services: Services, filled: list[Traject], clock: Clock
) -> None:
    with pytest.raises(KwartaalOpenError):
        services.samenvattingen.preview(K4)
    with pytest.raises(KwartaalLeegError):
        services.samenvattingen.preview(Periode(2026, 2))
    clock.now = datetime(2027, 1, 5, 9)  # noqa: DTZ001
    with pytest.raises(KwartaalVolgordeError) as caught:
        services.samenvattingen.preview(K4)
    assert caught.value.periode == "2026K3"
    states = {str(q.periode): (q.gemaakt, q.volgende) for q in services.samenvattingen.kwartalen()}
    assert states == {
        "2026K3": (False, True),
        "2026K4": (False, False),
        "2027K1": (False, False),
    }


def test_without_a_melder_nothing_leaves(services: Services, filled: list[Traject]) -> None:
    services.profiel.save(replace(services.profiel.get(), melder=""))
    with pytest.raises(MelderOntbreektError):
        services.samenvattingen.preview(K3)


def test_a_signaal_goes_once_and_only_when_ticked(
    services: Services, filled: list[Traject]
) -> None:
    for number, ticked in enumerate((True, False)):
        signaal = services.signalen.new((filled[0].id,))
        services.signalen.save(
            replace(
                signaal,
                titel=f"Signaal {number}",
                datum=date(2026, 8, 1),
                categorie="REGELS",
                niveau="REGIONAAL",
                meesturen=ticked,
                deeltekst="De aanvraag moet elk jaar opnieuw." if ticked else "",
            )
        )
    made = services.samenvattingen.make(K3)
    assert b"De aanvraag moet elk jaar opnieuw." in made.inhoud
    assert made.inhoud.count(b'"category"') == 1
    sent = [regel.verzonden_in for regel in services.signalen.regels()]
    assert sorted(sent) == ["", "2026K3"]


def shared(services: Services) -> Signaal:
    signaal = replace(
        services.signalen.new(),
        titel="Wachttijd",
        datum=date(2026, 8, 1),
        niveau="REGIONAAL",
        meesturen=True,
    )
    services.signalen.save(signaal)
    return signaal


def test_what_was_changed_after_the_preview_is_not_lost(
    services: Services, filled: list[Traject]
) -> None:
    changed, gone = shared(services), shared(services)
    preview = services.samenvattingen.preview(K3)
    services.signalen.save(replace(changed, terugkoppeling="Gesproken met Metgezel."))
    services.signalen.delete(gone.id)
    assert services.samenvattingen.make(K3, preview).inhoud == preview.inhoud
    [regel] = services.signalen.regels()
    assert regel.verzonden_in == "2026K3"
    assert services.signalen.get(changed.id).terugkoppeling == "Gesproken met Metgezel."


def test_undo_leaves_a_signaal_alone_that_went_along(
    services: Services, filled: list[Traject]
) -> None:
    sent = shared(services)
    services.samenvattingen.make(K3)

    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()
    assert services.signalen.get(sent.id).verzonden_in == "2026K3"


def test_a_form_that_was_open_meanwhile_does_not_make_a_signaal_unsent(
    services: Services, filled: list[Traject]
) -> None:
    in_the_form = shared(services)
    services.samenvattingen.make(K3)
    services.signalen.save(replace(in_the_form, oplossing="Een vast aanspreekpunt."))
    kept = services.signalen.get(in_the_form.id)
    assert (kept.verzonden_in, kept.oplossing) == ("2026K3", "Een vast aanspreekpunt.")


def test_a_name_of_the_kluis_never_leaves(services: Services, filled: list[Traject]) -> None:
    lid = services.gezinnen.new_persoon(filled[0].gezin_id)
    services.gezinnen.save_persoon(replace(lid.persoon, voornaam="Quirine"), lid.relatie)
    signaal = services.signalen.new()
    services.signalen.save(
        replace(
            signaal,
            titel="Signaal",
            datum=date(2026, 8, 1),
            meesturen=True,
            deeltekst="Bij quirine duurt het te lang.",
        )
    )
    with pytest.raises(PersoonsgegevenError):
        services.samenvattingen.preview(K3)


def share(services: Services, titel: str, **values: object) -> Signaal:
    fields: dict[str, object] = {"titel": titel, "datum": date(2026, 8, 1), "meesturen": True}
    signaal = replace(services.signalen.new(), **fields | values)  # type: ignore[arg-type]
    services.signalen.save(signaal)
    return signaal


def test_only_the_main_law_of_a_signaal_goes_along(
    services: Services, filled: list[Traject]
) -> None:
    share(services, "Drie wetten", wetten=("WAJONG", "WLZ", "JEUGDWET"))
    found = services.samenvattingen.preview(K3)
    assert [signaal.wet for signaal in found.samenvatting.signalen] == ["WAJONG"]
    assert b"JEUGDWET" not in found.inhoud


def test_the_signaal_that_stops_a_summary_can_be_named(
    services: Services, filled: list[Traject]
) -> None:
    share(services, "Goed", deeltekst="Het duurt te lang.")
    assert services.samenvattingen.unfit_signaal(K3) is None
    long = share(services, "Te lang", deeltekst="lang " * 70)
    with pytest.raises(TekstTeLangError):
        services.samenvattingen.preview(K3)
    assert services.samenvattingen.unfit_signaal(K3) == long


def test_what_may_make_someone_recognisable_is_told_with_its_signaal(
    services: Services, filled: list[Traject]
) -> None:
    share(services, "Goed", deeltekst="Het duurt te lang.")
    doubt = share(services, "Twijfel", deeltekst="Een moeder wacht te lang.")
    found = services.samenvattingen.preview(K3).twijfel
    assert [(each.signaal_id, each.fragmenten) for each in found] == [(doubt.id, ("moeder",))]


def test_no_id_name_or_code_stands_in_the_file(services: Services, filled: list[Traject]) -> None:
    made = services.samenvattingen.make(K3)
    for traject in filled:
        for secret in (str(traject.id), traject.id.hex, str(traject.gezin_id), traject.code):
            assert secret.encode() not in made.inhoud
    assert b"Gezin 0" not in made.inhoud


def test_a_team_lead_reads_what_was_made(
    services: Services, filled: list[Traject], tmp_path: Path
) -> None:
    made = services.samenvattingen.make(K3)
    path = tmp_path / f"{made.bestandsnaam}.json"
    path.write_bytes(made.inhoud)
    twin = tmp_path / "kopie.json"
    twin.write_bytes(made.inhoud)
    broken = tmp_path / "kapot.json"
    broken.write_bytes(made.inhoud.replace(b"510", b"511"))
    result = combine_files([path, twin, broken, tmp_path / "weg.json"], 15)
    assert result.overzicht.totaal.totaal == 510
    assert [error.reason for error in result.geweigerd] == ["controlegetal", "onleesbaar"]
    assert len(notes(result.overzicht)) == 1
    assert "1 van 15" in as_csv(result.overzicht).decode("utf-8-sig")
    assert as_pdf(result.overzicht).startswith(b"%PDF")
