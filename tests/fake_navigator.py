"""A navigator that writes down what a screen asked for."""

from uuid import UUID

from ui.navigator import Page


class FakeNavigator:
    """Keeps every call as a tuple: the name of the method and what it was given."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.messages: list[str] = []

    def open_page(self, page: Page) -> None:
        self.calls.append(("open_page", page))

    def open_gezin(self, gezin_id: UUID) -> None:
        self.calls.append(("open_gezin", gezin_id))

    def open_traject(self, traject_id: UUID) -> None:
        self.calls.append(("open_traject", traject_id))

    def open_plan(self, traject_id: UUID) -> None:
        self.calls.append(("open_plan", traject_id))

    def new_contact(self, gezin_id: UUID | None = None) -> None:
        self.calls.append(("new_contact", gezin_id))

    def edit_contact(self, contact_id: UUID) -> None:
        self.calls.append(("edit_contact", contact_id))

    def new_signaal(self, traject_id: UUID | None = None) -> None:
        self.calls.append(("new_signaal", traject_id))

    def open_signaal(self, signaal_id: UUID) -> None:
        self.calls.append(("open_signaal", signaal_id))

    def saved(self, message: str, *, undo: bool = True) -> None:
        self.calls.append(("saved", message, undo))
        self.messages.append(message)

    def lock(self) -> None:
        self.calls.append(("lock",))
