"""The kinds of terms, as mijlpaal.csv has them."""

from collections.abc import Mapping

from gco_desktop.domain.aanleidingen import PLAN_NIET_VASTGESTELD
from gco_desktop.domain.termijnen import Termijnsoort
from gco_desktop.reference import tables

_SCHOOL, _OWN = "naar einde schooljaar", "datum door gebruiker"
_WITHOUT_PLAN = Termijnsoort(
    code=PLAN_NIET_VASTGESTELD,
    label="Casemanagementplan vaststellen",
    basis="start traject",
    dagen=56,
    herinner=14,
    actie="Acht weken na de start is er meestal een vastgesteld plan",
    verificatie="S0: plan aan het begin",
)
_LAST_DAY = Termijnsoort(code="", label="Uiterste dag in een procedure", herinner=14)


def soorten() -> Mapping[str, Termijnsoort]:
    """Return every kind of term by its code, in the order of the table."""
    found = {row["code"]: _soort(row) for row in tables.table("mijlpaal")}
    return {**found, **{soort.code: soort for soort in (_WITHOUT_PLAN, _LAST_DAY)}}


def _soort(row: Mapping[str, str]) -> Termijnsoort:
    return Termijnsoort(
        code=row["code"],
        label=row["label"],
        basis=row["basis"],
        jaren=int(row["jaren"]),
        maanden=int(row["maanden"]),
        dagen=int(row["dagen"]) or _hours(row["bijzonder"]),
        schooljaar=row["bijzonder"].startswith(_SCHOOL),
        eigen_datum=row["bijzonder"] == _OWN,
        herinner=int(row["herinner_dagen_vooraf"]),
        actie=row["actie"],
        verificatie=row["verificatie"],
    )


def _hours(text: str) -> int:
    """Return the whole days in a text such as "72 uur", else none."""
    number, _space, unit = text.partition(" ")
    return int(number) // 24 if unit == "uur" and number.isdigit() else 0
