"""Carries what changed from the presenters of this screen to the one broadcast."""

from ui.changes import Changes, Subject


class ChangeAnnouncer:
    """Announces that a traject or its activities changed."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes

    def traject_changed(self) -> None:
        """Tell that a traject changed, and with it how its gezin stands."""
        self._changes.announce(Subject.TRAJECT, Subject.GEZIN)
