"""Where things stand on this computer; the library that knows is imported when asked."""

from pathlib import Path

APP = "gco-desktop"


def kluis_folder() -> Path:
    """Return where the kluis stands unless the user chose another place."""
    import platformdirs

    return (
        Path(platformdirs.user_data_path("GCO Desktop", appauthor=False, roaming=False)) / "kluis"
    )


def config_folder() -> Path:
    """Return where settings of this computer stand; never anything about people."""
    import platformdirs

    return Path(platformdirs.user_config_path(APP, appauthor=False, roaming=False))


def log_folder() -> Path:
    """Return where the log of events stands."""
    import platformdirs

    return Path(platformdirs.user_log_path(APP, appauthor=False))


def practice_folder() -> Path:
    """Return where the practice kluis stands."""
    return kluis_folder().with_name("oefenkluis")
