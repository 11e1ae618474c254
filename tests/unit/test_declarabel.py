"""Whether hours may be billed: own choice first, then the kind, then what was agreed."""

from uuid import UUID

import pytest

from gco_desktop.domain.declarabel import Urensoortregel, is_declarabel
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.reference import tables


def soort(code: str) -> Urensoortregel:
    row = tables.entries("urensoort")[code]
    return Urensoortregel(row["declarabel_standaard"], row["hoofdgroep"])


def party(*, reistijd: bool, indirect: bool) -> Opdrachtgever:
    return Opdrachtgever(
        id=OpdrachtgeverId(UUID(int=1)),
        naam="Samen",
        reistijd_declarabel=reistijd,
        indirect_declarabel=indirect,
    )


@pytest.mark.parametrize(
    ("code", "reistijd", "indirect", "wanted"),
    [
        ("DIRECT", False, False, True),
        ("REISTIJD", True, False, True),
        ("REISTIJD", False, True, False),
        ("INDIRECT", True, False, False),
        ("INDIRECT", False, True, True),
        ("ADMIN_TRAJECT", False, True, True),
        ("INTERVISIE", True, False, False),
        ("INTERVISIE", False, True, True),
        ("NO_SHOW", True, True, False),
        ("BEDRIJF", True, True, False),
    ],
)
def test_the_kind_and_what_was_agreed_decide(
    code: str, *, reistijd: bool, indirect: bool, wanted: bool
) -> None:
    agreed = party(reistijd=reistijd, indirect=indirect)
    assert is_declarabel(None, soort(code), agreed) is wanted


def test_what_its_maker_decided_goes_first() -> None:
    agreed = party(reistijd=True, indirect=True)
    assert is_declarabel(True, soort("NO_SHOW"), agreed)
    assert not is_declarabel(False, soort("DIRECT"), agreed)


def test_nobody_pays_without_an_opdrachtgever() -> None:
    assert not is_declarabel(None, soort("DIRECT"), None)
