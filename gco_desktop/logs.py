"""The log of events: codes only, never a name or a text from a dossier."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum, unique
from pathlib import Path

from gco_desktop.errors import GcoError

LOGGER = "gco_desktop"
FILE_NAME = "gebeurtenissen.log"
MAX_BYTES = 200_000

logging.getLogger(LOGGER).addHandler(logging.NullHandler())  # never to the terminal


@unique
class Event(StrEnum):
    """What may stand in the log."""

    STARTED = "gestart"
    CREATED = "kluis-gemaakt"
    UNLOCKED = "ontgrendeld"
    VIEWED = "alleen-kijken"
    RESUMED = "weer-schrijfbaar"
    LOCKED = "vergrendeld"
    RECOVERED = "hersteld-met-code"
    PASSWORD = "wachtwoord-gewijzigd"  # noqa: S105 - that it was changed, and nothing of it
    ROTATED = "herstelcode-vervangen"
    BACKED_UP = "reservekopie-gemaakt"
    RESTORED = "reservekopie-teruggezet"
    CHECKED = "nagekeken"
    DAMAGED = "beschadigd"
    INDEXED = "zoeken-bijgewerkt"
    MENDED = "gerepareerd"
    UNCLEAN = "vorige-keer-afgebroken"
    CLOCK = "klok-loopt-achter"


def set_up_logs(folder: Path) -> None:
    """Write events to a file in ``folder``; without a place to write there is no log."""
    from logging.handlers import RotatingFileHandler  # slow to import, used once

    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE_NAME, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)


def event(code: Event) -> None:
    """Log that something happened, by its code."""
    logging.getLogger(LOGGER).info(code.value)


@contextmanager
def noted(done: Event) -> Iterator[None]:
    """Log that a piece of work was done, or by its kind the error of ours that stopped it."""
    try:
        yield
    except GcoError as error:
        logging.getLogger(LOGGER).warning("%s %s", done.value, type(error).__name__)
        raise
    event(done)


def failure(error: BaseException) -> None:
    """Log that something failed: the kind of error and where, without its words."""
    frames = []
    trace = error.__traceback__
    while trace is not None:
        frames.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    logging.getLogger(LOGGER).error("%s at %s", type(error).__name__, " > ".join(frames))
