"""Drafts that the kluis has no room for yet: in memory, until they are written or done with."""

from collections.abc import Callable

Release = Callable[[], None]


class Unwritten:
    """The drafts of one open kluis that are not in it, by key; for the database thread.

    What was sealed elsewhere is let go with its ``release``, and not before the draft is settled.
    """

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._sealed: dict[str, list[tuple[str, Release]]] = {}

    def entries(self) -> list[tuple[str, str]]:
        """Return every draft (key, content), the newest last."""
        return list(self._texts.items())

    def find(self, key: str) -> str | None:
        """Return the draft of a form, or nothing."""
        return self._texts.get(key)

    def sealed(self, key: str) -> str | None:
        """Return the newest text of a form that was sealed and is not settled, or nothing."""
        found = self._sealed.get(key)
        return found[-1][0] if found else None

    def hold(self, key: str, text: str) -> None:
        """Remember a draft, over an older one of the same form."""
        self._texts.pop(key, None)  # so that the newest comes last
        self._texts[key] = text

    def hold_sealed(self, key: str, text: str, release: Release) -> None:
        """Remember a draft that was sealed; ``release`` takes away what it was sealed in."""
        self.hold(key, text)
        self._sealed.setdefault(key, []).append((text, release))

    def settle(self, key: str) -> None:
        """Forget a draft: it is in the kluis, or the user is done with it."""
        self._texts.pop(key, None)
        for _text, release in self._sealed.pop(key, ()):
            release()
