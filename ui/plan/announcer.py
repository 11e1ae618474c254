"""Carries what changed from the presenters of this screen to the one broadcast."""

from ui.changes import Changes, Subject


class ChangeAnnouncer:
    """Announces that a plan changed."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes

    def plan_changed(self) -> None:
        """Tell that a plan changed."""
        self._changes.announce(Subject.PLAN)
