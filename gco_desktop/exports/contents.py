"""What a summary holds: the figures and signals of one reporter in one quarter."""

import re
from dataclasses import dataclass
from typing import TypeAlias

from gco_desktop.domain.periode import Periode
from gco_desktop.domain.profiel import is_meldercode
from gco_desktop.domain.signaal import Frequentie
from gco_desktop.exports.rules import RULES

ZONDER_ACTIVITEIT = 0
CATEGORIES = (*range(1, 12), ZONDER_ACTIVITEIT)
SCHALEN = ("LOKAAL", "REGIONAAL", "LANDELIJK")
MAX_TEKST = 280
MAX_SIGNALEN = 200
MAX_MINUTEN = 10**8
MAX_VOLGNUMMER = 10**6
MAX_GEZINNEN = 10**4
_CODE = re.compile(r"[A-Za-z0-9_]{0,30}")
_SHA256 = re.compile(r"[0-9a-f]{64}")

Theme: TypeAlias = tuple[str, str, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GedeeldSignaal:
    """One signal as it leaves: codes of the reference tables, a band, and a text if chosen."""

    categorie: str
    wet: str
    partij: str
    schaal: str
    gezinnen: Frequentie
    tekst: str = ""

    @property
    def sort_key(self) -> Theme:
        """The place in a file: by theme, then by content, never by time."""
        return (self.categorie, self.wet, self.partij, self.schaal, self.gezinnen, self.tekst)

    @property
    def valid(self) -> bool:
        """Whether all is a known form, and the text one short printable line."""
        codes = (self.categorie, self.wet, self.partij)
        return (
            all(_CODE.fullmatch(code) for code in codes)
            and self.schaal in SCHALEN
            and len(self.tekst) <= MAX_TEKST
            and self.tekst.isprintable()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Groep:
    """Minutes of one activity, or of several merged; 0 is "zonder activiteit"."""

    activiteiten: tuple[int, ...]
    minuten: int

    @property
    def samengevoegd(self) -> bool:
        """Whether the minutes of several activities stand here as one figure."""
        return len(self.activiteiten) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Samenvatting:
    """One summary; minutes are net of corrections.

    ``gezin``, ``overig`` and ``groepen`` are empty when too few families are in the total.
    ``sha256`` is the check figure in the file, and what the next summary calls the previous one.
    """

    periode: Periode
    melder: str
    volgnummer: int
    vorige_sha256: str | None
    totaal: int
    gezin: int | None
    overig: int | None
    groepen: tuple[Groep, ...]
    gezinnen_van: int
    gezinnen_tot: int
    signalen: tuple[GedeeldSignaal, ...]
    sha256: str

    @property
    def release(self) -> str:
        """The name of this summary among all."""
        return f"{self.periode}-{self.melder}-{self.volgnummer}"

    @property
    def bestandsnaam(self) -> str:
        """The name of its file, without extension."""
        return f"samenvatting-{self.periode}-{self.melder}"

    @property
    def uitgesplitst(self) -> bool:
        """Whether hours by activity go along."""
        return bool(self.groepen)

    @property
    def samengevoegd(self) -> Groep | None:
        """The merged group, if there is one."""
        return next((groep for groep in self.groepen if groep.samengevoegd), None)

    @property
    def valid(self) -> bool:
        """Whether every figure keeps to the rules and all of them add up."""
        return (
            self._is_named()
            and self._adds_up()
            and self._is_partitioned()
            and self._is_banded()
            and len(self.signalen) <= MAX_SIGNALEN
            and all(signaal.valid for signaal in self.signalen)
            and list(self.signalen) == sorted(self.signalen, key=lambda s: s.sort_key)
        )

    def _is_named(self) -> bool:
        previous = self.vorige_sha256
        return (
            is_meldercode(self.melder)
            and 1 <= self.volgnummer <= MAX_VOLGNUMMER
            and (previous is None or _SHA256.fullmatch(previous) is not None)
        )

    def _adds_up(self) -> bool:
        figures = (self.totaal, *(groep.minuten for groep in self.groepen))
        if max(map(abs, figures)) > MAX_MINUTEN:
            return False
        if self.gezin is None or self.overig is None:
            return self.gezin is None and self.overig is None and not self.groepen
        parts = sum(groep.minuten for groep in self.groepen)
        return self.gezin == parts and self.gezin + self.overig == self.totaal

    def _is_partitioned(self) -> bool:
        """Every category stands once, alone or in the one merged group, and no sum is nothing."""
        if self.gezin is None:
            return True
        named = [nr for groep in self.groepen for nr in groep.activiteiten]
        order = sorted(
            self.groepen,
            key=lambda g: (g.samengevoegd, tuple(map(CATEGORIES.index, g.activiteiten))),
        )
        return (
            sorted(named) == sorted(CATEGORIES)
            and list(self.groepen) == order
            and sum(groep.samengevoegd for groep in self.groepen) <= 1
            and 0 not in (self.gezin, *(groep.minuten for groep in self.groepen))
        )

    def _is_banded(self) -> bool:
        return (
            0 <= self.gezinnen_van <= MAX_GEZINNEN
            and self.gezinnen_van % RULES.band == 0
            and self.gezinnen_tot == self.gezinnen_van + RULES.band - 1
        )
