"""What the screens before unlocking can do; the application fills it in.

Nothing here imports the database stack: each action brings in what it needs when it runs.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gco_desktop.kluis.surroundings import Surroundings

Progress = Callable[[int], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartActions:
    """Every use case without an open kluis; all may raise a ``GcoError``.

    ``create`` returns the recovery code; ``open`` returns the services on the kluis, which
    ``opened`` takes over; ``view`` does so where nothing can be written; ``practice`` makes the
    practice kluis (or finds it) and returns its folder; ``rotate`` replaces the recovery code;
    ``herstelvel`` returns the PDF for a code; ``inspect`` says what a backup holds; ``backups``
    finds those that were made by themselves; ``put_back`` undoes a restore; ``mend`` saves what
    is left and returns a ``MendReport``; ``place`` says where in a folder of the user a kluis
    stands or would come, and ``surroundings`` what may harm it there.
    Progress is told in percent and answers whether to go on.
    """

    status: Callable[[Path], Any]
    place: Callable[[Path], Path]
    surroundings: Callable[[Path], Surroundings | None]
    create: Callable[[Path, str], str]
    open: Callable[[Path, str], Any]
    view: Callable[[Path, str], Any]
    recover: Callable[[Path, str, str], None]
    inspect: Callable[[Path], Any]
    backups: Callable[[Path], Sequence[Any]]
    restore: Callable[[Path, Path, str, Progress], None]
    mend: Callable[[Path, str, Progress], Any]
    put_back: Callable[[Path, str, int], None]
    rotate: Callable[[Path, str, Progress], None]
    practice: Callable[[Progress], Path]
    herstelvel: Callable[[str, Path], bytes]
    propose_password: Callable[[], str]
    check_password: Callable[[str], None]
    group_fits: Callable[[str, int, str], bool]
    write_file: Callable[[Path, bytes], None]
    remember_folder: Callable[[Path], None]
    practice_password: str
