"""What was typed in the grid and could not be kept, over a lock and over a crash."""

import json
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.ids import GezinId, TrajectId
from gco_desktop.domain.overzicht import UrenRij
from ui.drafts import Draft, DraftBox, DraftKey, Entry, FormKind
from ui.uren.grid import RowKey, key_of
from ui.uren.sheet import Fault, Sheet

KEY = DraftKey(FormKind.UREN)
Typed = tuple[UrenRij, date, Fault]


class FaultDrafts:
    """One draft for the faults of every week; each comes back when its week is shown."""

    def __init__(self, sheet: Sheet, box: DraftBox) -> None:
        self._sheet = sheet
        self._box = box
        self._rows: dict[RowKey, UrenRij] = {}
        self._waiting: list[Typed] = []
        self._kept: Draft | None = None

    def find(self) -> date | None:
        """Read the draft of before; return a day in the week of its first fault."""
        self._kept = self._box.find(KEY)
        pairs = self._kept.fields.items() if self._kept else ()
        read = (_read(name, text) for name, text in pairs)
        self._waiting = [typed for typed in read if typed is not None]
        return min((day for _rij, day, _fault in self._waiting), default=None)

    def take(self) -> Sequence[Typed]:
        """Return what was typed in the week that is shown now, once."""
        monday = self._sheet.maandag
        here = [typed for typed in self._waiting if monday_of(typed[1]) == monday]
        self._waiting = [typed for typed in self._waiting if typed not in here]
        return here

    def keep(self) -> None:
        """Keep the faults there are now, when they are others than before."""
        draft, kept = self._draft(), self._kept
        self._kept = draft
        if draft is not None and draft != kept:
            self._box.keep(draft)
        elif draft is None and kept is not None:
            self._box.drop(KEY)

    def pending(self) -> list[Entry]:
        """Return the faults, because the kluis is about to be locked."""
        draft = self._draft()
        return [] if draft is None else [(str(KEY), draft.to_json())]

    def _draft(self) -> Draft | None:
        self._rows |= {key_of(rij): rij for rij in self._sheet.rijen()}
        found = [
            (self._rows[key], day, fault)
            for (key, day), fault in self._sheet.faults().items()
            if key in self._rows and not fault.clash
        ]
        fields = dict(_write(*typed) for typed in (*self._waiting, *found))
        return Draft(key=KEY, fields=fields) if fields else None


def _write(rij: UrenRij, day: date, fault: Fault) -> tuple[str, str]:
    ids = [rij.soort, rij.gezin_id, rij.traject_id, rij.activiteit, rij.zn_product]
    parts = [day.isoformat(), *("" if each is None else str(each) for each in ids)]
    return "|".join(parts), json.dumps([fault.text, rij.gezin, fault.was, fault.waits])


def _read(name: str, text: str) -> Typed | None:
    try:
        day, soort, gezin_id, traject_id, activiteit, *rest = name.split("|")
        typed, gezin, *stood = json.loads(text)
        rij = UrenRij(
            soort=soort,
            gezin_id=GezinId(UUID(gezin_id)) if gezin_id else None,
            traject_id=TrajectId(UUID(traject_id)) if traject_id else None,
            activiteit=int(activiteit) if activiteit else None,
            gezin=str(gezin),
            zn_product="".join(rest),
        )
        # Older drafts do not tell what stood in the cell.
        was, waits = stood or (None, False)
        fault = Fault(text=str(typed), message="", was=was, waits=bool(waits))
        unknown = was is None and not fault.text.strip()
        return None if unknown else (rij, date.fromisoformat(day), fault)
    except (ValueError, TypeError):
        return None
