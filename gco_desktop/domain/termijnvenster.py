"""Which terms are asked for, and what cannot ask: cheap, for there are many that lie far away."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from gco_desktop.domain.aanleidingen import LANG, LEEFTIJD, Aanleiding
from gco_desktop.domain.indicatie import Indicatie
from gco_desktop.domain.termijnen import Termijn, Termijnsoort

_LONGEST_MONTH = 31
_DAYS_PER_YEAR = 366


class Venster:
    """Every term, or with ``tot`` the open ones that ask today or whose day is not later."""

    def __init__(
        self, soorten: Mapping[str, Termijnsoort], vandaag: date, tot: date | None = None
    ) -> None:
        self.soorten = soorten
        self.vandaag = vandaag
        self.tot = tot
        longest = max((_days(each) for each in soorten.values()), default=0)
        self._since = vandaag - timedelta(days=LANG + longest)

    def may_ask(self, soort: Termijnsoort, aanleiding: Aanleiding) -> bool:
        """Whether a term of which the user said nothing is worth a closer look."""
        if self.tot is None:
            return True
        basis = aanleiding.basis
        if aanleiding.klaar or isinstance(basis, int):
            return False
        day = aanleiding.datum or soort.op(basis)
        if (self.vandaag - day).days > aanleiding.geldig:
            return False
        return day <= self.tot or (day - self.vandaag).days <= soort.herinner

    def wanted(self, termijn: Termijn) -> bool:
        """Whether a term is one of those that are asked for."""
        if self.tot is None:
            return True
        if not termijn.open or termijn.datum is None or termijn.herinner_vanaf is None:
            return False
        return termijn.datum <= self.tot or termijn.herinner_vanaf <= self.vandaag

    def ages(self, born: date | None) -> Sequence[str]:
        """Return the ages that can ask now; all of them when every term is asked for."""
        if self.tot is None or born is None:
            return LEEFTIJD
        this = self.vandaag.year
        first, last = this - 1 - born.year, max(self.tot.year, this) + 1 - born.year
        soorten = self.soorten
        return [
            code for code in LEEFTIJD if code in soorten and first <= soorten[code].jaren <= last
        ]

    def long_past(self, indicatie: Indicatie) -> bool:
        """Whether a decision ended so long ago that nothing that follows from it can ask."""
        since, einde = self._since, indicatie.einde
        if self.tot is None or einde is None or einde >= since:
            return False
        days = (
            indicatie.gemeld_op,
            indicatie.aangevraagd_op,
            indicatie.verzonden_op,
            indicatie.ingang,
            indicatie.meerzorg_tot,
            indicatie.zorg_vanaf,
            indicatie.zorgplan_op,
        )
        return all(day is None or day < since for day in days)


def _days(soort: Termijnsoort) -> int:
    """Return the most days between the base of a term and its day; of an age it does not matter."""
    if soort.code in LEEFTIJD:
        return 0
    return soort.jaren * _DAYS_PER_YEAR + soort.maanden * _LONGEST_MONTH + soort.dagen
