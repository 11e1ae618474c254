"""The price of a bottleneck: how many gezinnen, hours and days stand behind a signaal."""

from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.ids import ContactId, GezinId

VOORBIJ = frozenset({"OPGELOST", "NIET_OPGELOST"})  # nobody waits any more


@dataclass(frozen=True, slots=True, kw_only=True)
class Signaalprijs:
    """What one signaal cost so far; minutes of the contacts that were about it, first to last."""

    gezinnen: int = 0
    contacten: int = 0
    minuten: int = 0
    eerste: date | None = None
    laatste: date | None = None

    def dagen(self, status: str, vandaag: date) -> int | None:
        """Return the days since the first contact about it; when it is over, up to the last one."""
        if self.eerste is None or self.laatste is None:
            return None
        last = self.laatste if status in VOORBIJ else max(vandaag, self.laatste)
        return (last - self.eerste).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Signaalcontactregel:
    """One contact that was about a signaal, with its hours; stays in the kluis."""

    contact_id: ContactId
    gezin_id: GezinId
    gezin: str
    datum: date
    vorm: str
    onderwerp: str
    minuten: int = 0
