"""A navigator that writes down what a screen asked for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from ui.drafts import Draft, DraftKey, Pending
from ui.navigator import GezinTab, Page, UrenTab


class FakeDrafts:
    """Keeps drafts in memory, and every one that was thrown away."""

    def __init__(self) -> None:
        self.kept: dict[DraftKey, Draft] = {}
        self.thrown_away: list[Draft] = []
        self.watched: list[Pending] = []

    @property
    def every(self) -> list[Draft]:
        return list(self.kept.values())

    def find(self, key: DraftKey) -> Draft | None:
        return self.kept.get(key)

    def keep(self, draft: Draft) -> None:
        self.kept[draft.key] = draft

    def drop(self, key: DraftKey) -> None:
        self.kept.pop(key, None)

    def throw_away(self, draft: Draft) -> None:
        self.drop(draft.key)
        self.thrown_away.append(draft)

    def watch(self, owner: object, pending: Pending) -> None:
        self.watched.append(pending)

    def when_read(self, owner: object, act: Callable[[], None]) -> None:
        act()


class FakeNavigator:
    """Keeps every call as a tuple: the name of the method and what it was given."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.messages: list[str] = []
        self.drafts = FakeDrafts()

    def open_page(self, page: Page) -> None:
        self.calls.append(("open_page", page))

    def open_gezin(self, gezin_id: UUID, tab: GezinTab | None = None) -> None:
        asked = ("open_gezin", gezin_id)
        self.calls.append(asked if tab is None else (*asked, tab))

    def open_organisatie(self, wie: UUID) -> None:
        self.calls.append(("open_organisatie", wie))

    def open_traject(self, traject_id: UUID) -> None:
        self.calls.append(("open_traject", traject_id))

    def edit_traject(self, traject_id: UUID, veld: str) -> None:
        self.calls.append(("edit_traject", traject_id, veld))

    def open_aanmelding(self, aanmelding_id: UUID) -> None:
        self.calls.append(("open_aanmelding", aanmelding_id))

    def open_plan(self, traject_id: UUID) -> None:
        self.calls.append(("open_plan", traject_id))

    def new_contact(self, gezin_id: UUID | None = None) -> None:
        self.calls.append(("new_contact", gezin_id))

    def edit_contact(self, contact_id: UUID) -> None:
        self.calls.append(("edit_contact", contact_id))

    def new_signaal(self, traject_id: UUID | None = None, contact_id: UUID | None = None) -> None:
        asked = ("new_signaal", traject_id)
        self.calls.append(asked if contact_id is None else (*asked, contact_id))

    def open_signaal(self, signaal_id: UUID) -> None:
        self.calls.append(("open_signaal", signaal_id))

    def open_beloften(self) -> None:
        self.calls.append(("open_beloften",))

    def go_on(self, draft: Draft) -> None:
        self.calls.append(("go_on", draft))

    def saved(self, message: str, *, undo: bool = True) -> None:
        self.calls.append(("saved", message, undo))
        self.messages.append(message)

    def undo(self) -> None:
        self.calls.append(("undo",))

    def lock(self) -> None:
        self.calls.append(("lock",))

    def open_hours(self, tab: UrenTab = UrenTab.WEEK, day: date | None = None) -> None:
        asked = ("open_hours", tab)
        self.calls.append(asked if day is None else (*asked, day))

    def open_settings(self, part: str) -> None:
        self.calls.append(("open_settings", part))

    def put_back(self, path: Path) -> None:
        self.calls.append(("put_back", path))

    def undo_restore(self, database: str, backup: int) -> None:
        self.calls.append(("undo_restore", database, backup))

    def mend(self) -> None:
        self.calls.append(("mend",))

    def renew_code(self) -> None:
        self.calls.append(("renew_code",))
