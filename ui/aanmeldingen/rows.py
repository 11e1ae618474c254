"""Aanmeldingen in words: a row in the list, what is searched, and what is still missing."""

from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.aanmelding import Aanmelding, Besluit
from gco_desktop.domain.datum import format_kort
from gco_desktop.domain.traject import ONBEKEND
from gco_desktop.reference import tables
from ui.aanmeldingen import texts
from ui.widgets.matching import matches
from ui.widgets.shapes import ListRow


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What was chosen above the list."""

    besluit: str = texts.ALL
    query: str = ""

    def keeps(self, aanmelding: Aanmelding) -> bool:
        """Whether the list shows this one."""
        if self.besluit not in (texts.ALL, aanmelding.besluit.value):
            return False
        return matches(self.query, searched(aanmelding))


def list_row(aanmelding: Aanmelding, today: date) -> ListRow:
    """Put one aanmelding of the list into words."""
    door = label("aanmelder", aanmelding.aanmelder)
    doelgroep = "" if aanmelding.doelgroep == ONBEKEND else label("doelgroep", aanmelding.doelgroep)
    besluit = texts.BESLUITEN[aanmelding.besluit]
    asked = texts.OVERDRACHT_ASKED if aanmelding.mist_overdracht(today) else ""
    if aanmelding.open:
        when = texts.waits(aanmelding.days_open(today))
    else:
        when = format_kort(aanmelding.besluit_op or aanmelding.datum, today)
    parts = (door, doelgroep, aanmelding.regio)
    return ListRow(
        key=aanmelding.id,
        title=aanmelding.naam,
        subtitle=" \u00b7 ".join(part for part in parts if part) or asked,
        right=when,
        pill=besluit,
        tone=texts.TONES[aanmelding.besluit],
        bell=bool(asked),
        sentence=texts.sentence((aanmelding.naam, besluit, when, *parts, asked)),
    )


def searched(aanmelding: Aanmelding) -> str:
    """Return what the search looks in."""
    parts = (
        aanmelding.naam,
        aanmelding.aanmelder_naam,
        aanmelding.hulpvraag,
        aanmelding.regio,
        label("aanmelder", aanmelding.aanmelder),
        label("doelgroep", aanmelding.doelgroep),
    )
    return " ".join(parts)


def missing(aanmelding: Aanmelding) -> tuple[str, ...]:
    """Return the fields that could still be filled in, in the order of the form."""
    asked = {
        "aanmelder": not aanmelding.aanmelder,
        "client_weet": aanmelding.client_weet is None,
        "hulpvraag": not aanmelding.hulpvraag.strip(),
        "regio": not aanmelding.regio.strip(),
        "doelgroep": aanmelding.doelgroep == ONBEKEND,
        "toets": not {code for code, _ in tables.choices("criterium_algemeen")}
        <= set(aanmelding.antwoorden),
        "motivering": aanmelding.mist_motivering,
    }
    if aanmelding.besluit is Besluit.NIET_PASSEND:
        refused = {
            "bestemming": not aanmelding.bestemming,
            "overdracht_op": aanmelding.overdracht_op is None,
        }
        # Of a refused one only what is needed is kept: its handover.
        asked = {"motivering": asked["motivering"], **refused}
    elif aanmelding.besluit is Besluit.INGETROKKEN:
        asked = {}
    return tuple(name for name, wanted in asked.items() if wanted)


def named(aanmelding: Aanmelding) -> Aanmelding:
    """Return the aanmelding with a name, so that what was typed is never lost."""
    if aanmelding.naam.strip():
        return aanmelding
    return replace(aanmelding, naam=aanmelding.aanmelder_naam.strip() or texts.UNNAMED)


def label(table: str, code: str) -> str:
    """Return what people see for a code; nothing for no code."""
    return tables.label(table, code) if code else ""
