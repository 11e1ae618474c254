"""The log of events: codes only, never a name or a text from a dossier."""

import logging
from pathlib import Path

LOGGER = "gco_desktop"
FILE_NAME = "gebeurtenissen.log"
MAX_BYTES = 200_000


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
        logger.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)


def event(code: str) -> None:
    """Log that something happened, by its code."""
    logging.getLogger(LOGGER).info(code)


def failure(error: BaseException) -> None:
    """Log that something failed: the kind of error and where, without its words."""
    frames = []
    trace = error.__traceback__
    while trace is not None:
        frames.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    logging.getLogger(LOGGER).error("%s at %s", type(error).__name__, " > ".join(frames))
