"""The persons of one gezin with what is typed about them; no more than one new person at a time."""

from collections.abc import Callable
from datetime import date

from gco_desktop.domain.ids import GezinId, RelatieId
from gco_desktop.services.gezinnen import Lid
from ui.drafts import DraftBox, DraftKey, Entry, FormKind
from ui.gezinnen.persoon_draft import PersoonDraft, draft_of, named
from ui.gezinnen.persoon_keeper import PersoonKeeper, new_key
from ui.widgets.matching import matches


class PersonenState:
    """What is typed stays while another person, or another gezin, is shown."""

    def __init__(self, box: DraftBox, new_lid: Callable[[GezinId], Lid]) -> None:
        self._new_lid = new_lid
        self._keeper = PersoonKeeper(box)
        self._new: dict[GezinId, Lid] = {}
        self._drafts: dict[RelatieId, PersoonDraft] = {}
        self.gezin_id: GezinId | None = None
        self.leden: tuple[Lid, ...] = ()

    def offer(self) -> RelatieId | None:
        """Take what was typed before a lock or a crash; return whom it is about, if anybody."""
        about = None
        for lid in self.leden:
            if lid.relatie.id not in self._drafts:
                found = self._keeper.find(self._key(lid))
                if found is not None and found != draft_of(lid):
                    self._drafts[lid.relatie.id] = found
                    about = lid.relatie.id
        return self._offer_new() or about

    def add(self, gezin_id: GezinId) -> Lid:
        """Return the new person of the gezin, made when there is none yet."""
        if gezin_id not in self._new:
            self._new[gezin_id] = self._new_lid(gezin_id)
        return self._new[gezin_id]

    def all(self) -> tuple[Lid, ...]:
        """Return the persons, the new one last."""
        new = self._new.get(self.gezin_id) if self.gezin_id is not None else None
        return self.leden if new is None else (*self.leden, new)

    def find(self, relatie_id: RelatieId | None) -> Lid | None:
        """Return one of them."""
        return next((lid for lid in self.all() if lid.relatie.id == relatie_id), None)

    def is_new(self, lid: Lid) -> bool:
        """Whether the person is not kept yet."""
        return any(new.relatie.id == lid.relatie.id for new in self._new.values())

    def unsaved(self, lid: Lid) -> bool:
        """Whether something about the person is not kept yet."""
        return self.is_new(lid) or lid.relatie.id in self._drafts

    def visible(
        self, today: date, query: str, current: RelatieId | None, *, with_former: bool
    ) -> list[tuple[Lid, bool]]:
        """Return who is listed, as named in the form, and whether that is not kept yet.

        Whoever stands in the form is always listed.
        """
        found = []
        for lid in self.all():
            typed = named(lid, self.draft(lid))
            listed = with_former or not lid.relatie.voorbij(today)
            if lid.relatie.id == current or (listed and matches(query, typed.persoon.naam)):
                found.append((typed, self.unsaved(lid)))
        return found

    def draft(self, lid: Lid) -> PersoonDraft:
        """Return what stands in the form of a person."""
        return self._drafts.get(lid.relatie.id, draft_of(lid))

    def type(self, lid: Lid, draft: PersoonDraft) -> None:
        """Remember what stands in the form of a person."""
        if draft == draft_of(lid):
            self._drafts.pop(lid.relatie.id, None)
            self._keeper.drop(self._key(lid))
        else:
            self._drafts[lid.relatie.id] = draft
            self._keeper.type(self._key(lid), self.gezin_id, draft)

    def keep(self) -> None:
        """Keep what is typed in the kluis."""
        self._keeper.keep()

    def pending(self) -> list[Entry]:
        """Return what is typed and not saved."""
        return self._keeper.pending()

    def throw_away(self, lid: Lid) -> None:
        """Forget what was typed about a person, because the user wants that."""
        self._keeper.throw_away(self._key(lid))
        self._forget(lid)

    def drop(self, lid: Lid) -> None:
        """Forget what was typed about a person: it is kept, or the person is gone."""
        self._keeper.drop(self._key(lid))
        self._forget(lid)

    def saved(self, lid: Lid, saved: PersoonDraft) -> None:
        """Take a person as kept; what was typed meanwhile stays."""
        typed = self._drafts.get(lid.relatie.id, saved)
        self.drop(lid)
        if typed != saved:  # the disk was slower than the fingers
            self._drafts[lid.relatie.id] = typed
        others = (each for each in self.leden if each.relatie.id != lid.relatie.id)
        self.leden = (*others, lid)

    def _offer_new(self) -> RelatieId | None:
        gezin_id = self.gezin_id
        if gezin_id is None or gezin_id in self._new:
            return None
        found = self._keeper.find(new_key(gezin_id))
        if found is None:
            return None
        lid = self.add(gezin_id)
        self._drafts[lid.relatie.id] = found
        return lid.relatie.id

    def _key(self, lid: Lid) -> DraftKey:
        if self.is_new(lid):
            return new_key(lid.relatie.gezin_id)
        return DraftKey(FormKind.PERSOON, str(lid.relatie.id))

    def _forget(self, lid: Lid) -> None:
        self._drafts.pop(lid.relatie.id, None)
        for gezin_id, new in list(self._new.items()):
            if new.relatie.id == lid.relatie.id:
                del self._new[gezin_id]
