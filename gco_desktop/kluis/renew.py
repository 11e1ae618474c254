"""A new recovery code with a backup on either side of it."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from gco_desktop.errors import GcoError
from gco_desktop.kluis.backups import make_automatic
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.rotate import rotate
from gco_desktop.kluis.unlock import unlock


def renew_code(
    folder: Path, password: str, *, known_schema: int, moment: datetime, progress: Report | None
) -> None:
    """Replace the recovery code, after a backup, and make a backup that opens with the new one.

    Raises what ``make_automatic`` and ``rotate`` raise, and then the old code still counts.
    """
    steps = Progress(progress)
    before, between, after = steps.part(0, 30), steps.part(30, 70), steps.part(70, 100)
    with unlock(folder, password, known_schema=known_schema) as kluis:
        make_automatic(kluis, before.as_report(), moment=moment, thin_out=False)
    rotate(
        folder,
        password,
        known_schema=known_schema,
        progress=between.as_report(),
        today=moment.date(),
    )
    # The code was replaced: whatever stops this backup, the next one comes by itself.
    with suppress(GcoError), unlock(folder, password, known_schema=known_schema) as kluis:
        paused = kluis.header.restored_on is not None
        make_automatic(kluis, after.as_report(), moment=moment, thin_out=not paused)
