"""Carries what changed from the presenters of this screen to the one broadcast."""

from ui.changes import Changes, Subject


class ChangeAnnouncer:
    """Announces each kind of change with every subject that it touches."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes

    def gezin_changed(self) -> None:
        """Tell that a gezin or a person in it changed."""
        self._changes.announce(Subject.GEZIN)

    def netwerk_changed(self) -> None:
        """Tell that an organisation, a contact person or what they do changed."""
        self._changes.announce(Subject.NETWERK)

    def traject_changed(self) -> None:
        """Tell that a traject changed."""
        self._changes.announce(Subject.TRAJECT, Subject.GEZIN)

    def taak_changed(self) -> None:
        """Tell that a task changed."""
        self._changes.announce(Subject.TAAK)

    def contact_changed(self) -> None:
        """Tell that a contact and its hours changed."""
        self._changes.announce(Subject.CONTACT, Subject.UREN, Subject.TAAK)

    def document_changed(self) -> None:
        """Tell that a document came, went or got another name."""
        self._changes.announce(Subject.DOCUMENT)

    def termijn_changed(self) -> None:
        """Tell that a term changed, or what it follows from."""
        self._changes.announce(Subject.TERMIJN)

    def lijst_used(self) -> None:
        """Tell that tasks or plan actions came from a checklist."""
        self._changes.announce(Subject.TAAK, Subject.PLAN)
