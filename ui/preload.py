"""Brings in what the unlock screen does without, while the user types the password."""

import gc


def bring_in() -> None:
    """Import the database stack, the screens and the library that derives the key."""
    import gco_desktop.bootstrap  # noqa: F401 - only to have it ready
    import ui.places
    import ui.upkeep
    import ui.workplace  # noqa: F401
    from gco_desktop import paths
    from gco_desktop.kluis import keys

    keys.bring_in()
    paths.config_folder()
    _make_kinds_of_widgets()
    gc.freeze()  # all of this stays: nobody need look through it for what is unused


def _make_kinds_of_widgets() -> None:
    """Let Qt make each kind of widget known to Python: the first list on a screen asks for all."""
    from PySide6 import QtWidgets

    for name in dir(QtWidgets):
        getattr(QtWidgets, name)
