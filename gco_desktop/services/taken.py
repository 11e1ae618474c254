"""Use cases about tasks and appointments: a task with a time is an appointment."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.ids import GezinId, TaakId
from gco_desktop.errors import NaamOntbreektError
from gco_desktop.services.context import Context


@dataclass(frozen=True, slots=True)
class TaakService:
    """What a GCO'er can do with tasks."""

    context: Context

    def open(self, gezin_id: GezinId | None = None) -> Sequence[Taak]:
        """Return the open tasks, of one gezin or all, first due first."""
        with self.context.read() as uow:
            where = {} if gezin_id is None else {"gezin_id": gezin_id}
            found = uow.taken.find(gedaan_op=None, **where)
        return sorted(found, key=by_moment)

    def new(self, gezin_id: GezinId | None) -> Taak:
        """Return an empty task, to be filled in; nothing is stored."""
        return Taak(id=TaakId(self.context.new_id()), tekst="", gezin_id=gezin_id)

    def get(self, taak_id: TaakId) -> Taak:
        """Return one task, or raise ``NotFoundError``."""
        with self.context.read() as uow:
            return uow.taken.get(taak_id)

    def add(
        self,
        tekst: str,
        gezin_id: GezinId | None,
        voor_datum: date | None,
        *,
        bsn_reden: str | None = None,
    ) -> Taak:
        """Keep a new task."""
        taak = replace(self.new(gezin_id), tekst=tekst, voor_datum=voor_datum)
        return self.save(taak, bsn_reden=bsn_reden)

    def save(self, taak: Taak, *, bsn_reden: str | None = None) -> Taak:
        """Keep a new or changed task; raise ``NaamOntbreektError`` when it says nothing."""
        taak = replace(taak, tekst=taak.tekst.strip(), plaats=taak.plaats.strip())
        if not taak.tekst:
            raise NaamOntbreektError
        with self.context.write() as uow:
            self.context.guard(uow, taak, bsn_reden)
            uow.taken.put(taak)
            uow.commit()
        return taak

    def finish(self, taak_id: TaakId) -> None:
        """Tick a task off; it can be undone."""
        self._set_done(taak_id, self.context.vandaag)

    def reopen(self, taak_id: TaakId) -> None:
        """Make a task that was ticked off open again."""
        self._set_done(taak_id, None)

    def delete(self, taak_id: TaakId) -> None:
        """Remove a task, if still there; it can be undone."""
        with self.context.write() as uow:
            uow.taken.delete_all(id=taak_id)
            uow.commit()

    def _set_done(self, taak_id: TaakId, day: date | None) -> None:
        with self.context.write() as uow:
            uow.taken.save(replace(uow.taken.get(taak_id), gedaan_op=day))
            uow.commit()


def by_moment(taak: Taak) -> tuple[bool, date, str]:
    """Return what orders tasks: first due first, those with a time before the rest of that day."""
    moment = f"{taak.tijd:%H:%M}" if taak.tijd else "~"
    return taak.voor_datum is None, taak.voor_datum or date.max, moment
