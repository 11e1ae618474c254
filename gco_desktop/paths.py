"""Where things stand on this computer."""

from pathlib import Path

import platformdirs

APP = "gco-desktop"


def kluis_folder() -> Path:
    """Return where the kluis stands unless the user chose another place."""
    return (
        Path(platformdirs.user_data_path("GCO Desktop", appauthor=False, roaming=False)) / "kluis"
    )


def config_folder() -> Path:
    """Return where settings of this computer stand; never anything about people."""
    return Path(platformdirs.user_config_path(APP, appauthor=False, roaming=False))


def log_folder() -> Path:
    """Return where the log of events stands."""
    return Path(platformdirs.user_log_path(APP, appauthor=False))


def practice_folder() -> Path:
    """Return where the practice kluis stands."""
    return kluis_folder().with_name("oefenkluis")
