"""Brings in what the unlock screen does without, while the user types the password."""


def bring_in() -> None:
    """Import the database stack, the screens and the library that derives the key."""
    import gco_desktop.bootstrap  # noqa: F401 - only to have it ready
    import ui.workplace  # noqa: F401
    from gco_desktop.kluis import keys

    keys.bring_in()
