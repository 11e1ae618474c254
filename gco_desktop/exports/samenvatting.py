"""Makes the summary of one quarter by the disclosure rules."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from gco_desktop.domain.periode import Periode
from gco_desktop.domain.profiel import is_meldercode
from gco_desktop.errors import MelderOntbreektError, PersoonsgegevenError, TekstTeLangError
from gco_desktop.exports.check import check_text
from gco_desktop.exports.contents import (
    CATEGORIES,
    MAX_TEKST,
    ZONDER_ACTIVITEIT,
    GedeeldSignaal,
    Groep,
    Samenvatting,
)
from gco_desktop.exports.document import to_bytes
from gco_desktop.exports.partition import partition
from gco_desktop.exports.reader import read_summary
from gco_desktop.exports.rules import RULES


class InvoerRegel(NamedTuple):
    """Net minutes booked in the quarter, of a family (any text that tells it apart) or of none."""

    gezin: str | None
    activiteit: int | None
    minuten: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SamenvattingInvoer:
    """What the ledger knows of a quarter, for one opdrachtgever, on GCO and LLB work."""

    periode: Periode
    melder: str
    volgnummer: int
    vorige_sha256: str | None
    regels: tuple[InvoerRegel, ...]
    gezinnen_eind: int
    signalen: tuple[GedeeldSignaal, ...] = ()


def build_summary(invoer: SamenvattingInvoer) -> bytes:
    """Return the file of the summary; the same input gives the same bytes.

    Raises ``MelderOntbreektError``, and for the text of a signal ``TekstTeLangError`` or
    ``PersoonsgegevenError``.
    """
    if not is_meldercode(invoer.melder):
        raise MelderOntbreektError
    cells = _cells(invoer.regels)
    groepen = tuple(
        Groep(activiteiten=group, minuten=sum(sum(cells[nr].values()) for nr in group))
        for group in partition(cells)
    )
    totaal = sum(regel.minuten for regel in invoer.regels)
    gezin = sum(groep.minuten for groep in groepen) if groepen else None
    van = invoer.gezinnen_eind // RULES.band * RULES.band
    found = Samenvatting(
        periode=invoer.periode,
        melder=invoer.melder,
        volgnummer=invoer.volgnummer,
        vorige_sha256=invoer.vorige_sha256,
        totaal=totaal,
        gezin=gezin,
        overig=None if gezin is None else totaal - gezin,
        groepen=groepen,
        gezinnen_van=van,
        gezinnen_tot=van + RULES.band - 1,
        signalen=tuple(sorted(map(_outgoing, invoer.signalen), key=lambda s: s.sort_key)),
        sha256="",
    )
    if not found.valid:
        message = "the input gives a summary that its own reader would refuse"
        raise ValueError(message)
    return to_bytes(found)


def readable(data: bytes) -> Samenvatting:
    """Return what stands in a file we made ourselves, for screen and paper."""
    return read_summary("", data)


def _cells(regels: tuple[InvoerRegel, ...]) -> dict[int, dict[str, int]]:
    cells: dict[int, dict[str, int]] = {nr: {} for nr in CATEGORIES}
    for gezin, activiteit, minuten in regels:
        if gezin is not None:
            cell = cells[ZONDER_ACTIVITEIT if activiteit is None else activiteit]
            cell[gezin] = cell.get(gezin, 0) + minuten
    return cells


def _outgoing(signaal: GedeeldSignaal) -> GedeeldSignaal:
    """Return ``signaal`` with its text on one line, after a last look for personal data."""
    line = " ".join(signaal.tekst.split())
    line = "".join(character for character in line if character.isprintable())
    if len(line) > MAX_TEKST:
        raise TekstTeLangError(MAX_TEKST)
    hard = check_text(line).hard
    if hard:
        raise PersoonsgegevenError(tuple(fragment.tekst for fragment in hard))
    return replace(signaal, tekst=line)
