"""Dossiers that were open on the last days, and an early call: what the close of a day proposes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time, timedelta
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household, first_by_name
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.dagpunt import Dagpunt, Dagstand
from gco_desktop.domain.ids import TaakId

# (gezin, working days before the reference date)
OPENED = (("Bakker", 0), ("Okafor", 0), ("Yılmaz", 1), ("Pereira", 1))
CALLED, CALL_AT = "Pereira", time(8, 45)
CALL = "Telefonisch: hoe ging de eerste week op school?"


@dataclass(frozen=True, slots=True)
class DagWriter:
    """Notes in the diary which dossiers were looked into, and were not booked yet."""

    agenda: Agenda
    diary: Diary
    random: Random

    def tell(self, households: Iterable[Household]) -> None:
        """Note it for the gezinnen that are there."""
        by_name = first_by_name(households)
        last = self.agenda.last
        days = (last, self.agenda.on_or_before(last - timedelta(days=1)))
        for name, back in OPENED:
            if name in by_name:
                punt = Dagpunt(
                    id=self._new_id(),
                    datum=days[back],
                    stand=Dagstand.GEOPEND,
                    gezin_id=by_name[name].gezin.id,
                )
                self.diary.add(days[back], "dagpunten", punt)
        if CALLED in by_name:
            taak = Taak(
                id=TaakId(self._new_id()),
                tekst=CALL,
                gezin_id=by_name[CALLED].gezin.id,
                voor_datum=last,
                tijd=CALL_AT,
            )
            self.diary.add(last, "taken", taak)

    def _new_id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)
