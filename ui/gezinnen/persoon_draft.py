"""What is typed about a person, kept as typed until it is saved."""

from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.datum import age_on, format_datum, parse_datum
from gco_desktop.domain.dubbel import Bekende, Getypt
from gco_desktop.domain.gezin import parse_geboren, parse_overleden
from gco_desktop.errors import RuleError
from gco_desktop.services.gezinnen import Lid
from ui.gezinnen import form_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class PersoonDraft:
    """The fields of the form; ``geboren`` and ``overleden`` are the text of a date or a year."""

    voornaam: str = ""
    achternaam: str = ""
    geboren: str = ""
    overleden: str = ""
    telefoon: str = ""
    email: str = ""
    notitie: str = ""
    relatie: str | None = "ANDERS"
    is_client: bool = False
    is_mantelzorger: bool = False
    woont_thuis: bool = True
    aanspreekpunt: bool = False
    mag_meelezen: bool = False
    woord: str = ""
    van: str = ""
    tot: str = ""


def draft_of(lid: Lid) -> PersoonDraft:
    """Return the form as it stands when nothing was typed."""
    persoon, relatie = lid.persoon, lid.relatie
    return PersoonDraft(
        voornaam=persoon.voornaam,
        achternaam=persoon.achternaam,
        geboren=write_geboren(persoon.geboortedatum or persoon.geboortejaar),
        overleden=write_geboren(persoon.overleden_op),
        telefoon=persoon.telefoon,
        email=persoon.email,
        notitie=persoon.notitie,
        relatie=relatie.relatie,
        is_client=relatie.is_client,
        is_mantelzorger=relatie.is_mantelzorger,
        woont_thuis=relatie.woont_thuis,
        aanspreekpunt=relatie.aanspreekpunt,
        mag_meelezen=relatie.mag_meelezen,
        woord=relatie.woord,
        van=write_geboren(relatie.van),
        tot=write_geboren(relatie.tot),
    )


def fill_in(lid: Lid, draft: PersoonDraft, today: date) -> Lid:
    """Return the person as typed; raise what the functions that read its days raise."""
    van, tot = read_period(draft, today)
    born = parse_geboren(draft.geboren, today) if draft.geboren.strip() else None
    persoon = replace(
        lid.persoon,
        voornaam=draft.voornaam.strip(),
        achternaam=draft.achternaam.strip(),
        geboortedatum=born if isinstance(born, date) else None,
        geboortejaar=born if isinstance(born, int) else None,
        overleden_op=read_overleden(draft, today),
        telefoon=draft.telefoon.strip(),
        email=draft.email.strip(),
        notitie=draft.notitie,
    )
    relatie = replace(
        lid.relatie,
        relatie=draft.relatie or lid.relatie.relatie,
        is_client=draft.is_client,
        is_mantelzorger=draft.is_mantelzorger,
        woont_thuis=draft.woont_thuis,
        aanspreekpunt=draft.aanspreekpunt,
        mag_meelezen=draft.mag_meelezen,
        woord=draft.woord.strip(),
        van=van,
        tot=tot,
    )
    return Lid(persoon=persoon, relatie=relatie)


def read_overleden(draft: PersoonDraft, today: date) -> date | None:
    """Return the day of death as typed, or nothing; raise what ``parse_overleden`` raises."""
    return parse_overleden(draft.overleden, today) if draft.overleden.strip() else None


def read_period(draft: PersoonDraft, today: date) -> tuple[date | None, date | None]:
    """Return from when until when the person belongs to the gezin; raise ``DatumError``."""
    return _read_day(draft.van, today), _read_day(draft.tot, today)


def getypt_of(draft: PersoonDraft, today: date) -> Getypt:
    """Return what may be known already of the person being typed."""
    try:
        born = parse_geboren(draft.geboren, today) if draft.geboren.strip() else None
    except RuleError:
        born = None
    naam = f"{draft.voornaam.strip()} {draft.achternaam.strip()}".strip()
    return Getypt(naam=naam, telefoon=draft.telefoon, geboren=born)


def known_label(bekende: Bekende) -> str:
    """Return who is offered: the name, the birth and the gezinnen."""
    return form_texts.other_label(bekende.naam, write_geboren(bekende.geboren), bekende.toelichting)


def named(lid: Lid, draft: PersoonDraft) -> Lid:
    """Return the person under the name and relation that are being typed, for the list."""
    persoon = replace(
        lid.persoon, voornaam=draft.voornaam.strip(), achternaam=draft.achternaam.strip()
    )
    relatie = replace(lid.relatie, relatie=draft.relatie or lid.relatie.relatie)
    return Lid(persoon=persoon, relatie=relatie)


def _read_day(text: str, today: date) -> date | None:
    return parse_datum(text, today) if text.strip() else None


def write_geboren(born: date | int | None) -> str:
    """Return a date or a year of birth as one types it."""
    if isinstance(born, date):
        return f"{born.day}-{born.month}-{born.year}"
    return "" if born is None else str(born)


def read_geboren(born: date | int, today: date) -> str:
    """Return how the text was read: "12 maart 1984, 42 jaar"."""
    if isinstance(born, date):
        return f"{format_datum(born)}, {form_texts.age(age_on(born, today))}"
    return form_texts.about_age(today.year - born)
