"""The profile, and the parties hours are made for."""

from dataclasses import replace

import pytest

from gco_desktop.bootstrap import Services
from gco_desktop.errors import (
    BsnVermoedError,
    MeldercodeError,
    NietsOngedaanError,
    WachtwoordZwakError,
)

BSN = "111222333"


def test_the_first_opdrachtgever_is_the_one_summaries_are_for(services: Services) -> None:
    first = services.profiel.add_opdrachtgever("Metgezel")
    services.profiel.add_opdrachtgever("MEE Samen")
    assert services.profiel.get().opdrachtgever_id == first.id


def test_an_opdrachtgever_that_a_profile_names_is_not_undone(services: Services) -> None:
    services.profiel.add_opdrachtgever("Metgezel")
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()


def test_a_melder_code_that_cannot_be_used_is_not_kept(services: Services) -> None:
    with pytest.raises(MeldercodeError):
        services.profiel.save(replace(services.profiel.get(), melder="Sanne Willems"))
    assert services.profiel.get().melder == ""


def test_the_name_of_an_opdrachtgever_is_guarded_too(services: Services) -> None:
    with pytest.raises(BsnVermoedError):
        services.profiel.add_opdrachtgever(BSN)
    party = services.profiel.add_opdrachtgever(BSN, bsn_reden="Zo heet het project")
    with pytest.raises(BsnVermoedError):
        services.profiel.revise_opdrachtgever(replace(party, naam=f"{BSN} bis"))


def test_a_proposed_password_may_open_a_kluis_and_a_weak_one_may_not(services: Services) -> None:
    services.kluis.check_password(services.kluis.propose_password())
    with pytest.raises(WachtwoordZwakError):
        services.kluis.check_password("te kort")
