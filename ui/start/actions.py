"""What the screens before unlocking can do; the application fills it in.

Nothing here imports the database stack: each action brings in what it needs when it runs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Progress = Callable[[int], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartActions:
    """Every use case without an open kluis; all may raise a ``GcoError``.

    ``create`` returns the recovery code; ``open`` returns the services on the kluis, which
    ``opened`` takes over; ``practice`` makes the practice kluis (or finds it) and returns its
    folder; ``herstelvel`` returns the PDF for a code; ``inspect`` says what a backup holds;
    ``place`` says where in a folder of the user a kluis stands or would come.
    Progress is told in percent and answers whether to go on.
    """

    status: Callable[[Path], Any]
    place: Callable[[Path], Path]
    create: Callable[[Path, str], str]
    open: Callable[[Path, str], Any]
    recover: Callable[[Path, str, str], None]
    inspect: Callable[[Path], Any]
    restore: Callable[[Path, Path, str, Progress], None]
    practice: Callable[[Progress], Path]
    herstelvel: Callable[[str, Path], bytes]
    propose_password: Callable[[], str]
    check_password: Callable[[str], None]
    group_fits: Callable[[str, int, str], bool]
    write_file: Callable[[Path, bytes], None]
    remember_folder: Callable[[Path], None]
    practice_password: str
