"""Objects of which the program has one: each is kept on the program, by its class."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject

K = TypeVar("K", bound=QObject)


def found(app: QCoreApplication, kind: type[K]) -> K | None:
    """Return the one of this class, or nothing when it was not made yet."""
    # Not among the children: to look at those, or with findChild, makes Qt's largest enumerations.
    each = app.property(kind.__name__)
    return each if isinstance(each, kind) else None


def only(app: QCoreApplication, kind: type[K]) -> K:
    """Return the one of this class; the first time it is made, with the program as its parent."""
    each = found(app, kind)
    if each is None:
        each = kind(app)
        app.setProperty(kind.__name__, each)
    return each
