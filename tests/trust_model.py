"""Anything that can happen to a kluis, in any order, beside a model of what must be in it."""

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from kluis_cases import make_quick
from trust_cases import Made, heard, opening, whole_state
from trust_work import Expected, State, Work, found, open_for_work
from trust_zygote import Zygote

from gco_desktop.bootstrap import check, restore
from gco_desktop.errors import DamagedError, HeaderDamagedError, HeaderMissingError
from gco_desktop.kluis.folder import HEADER_NAMES, databases, read_header
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.mend import mend
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.recovery_code import decode
from gco_desktop.kluis.rotate import rotate
from gco_desktop.storage.schema import SCHEMA_VERSION

PAGE = 4096
SLOW = 0.5  # seconds, in which every operation is over


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup, and all that was true on the day it was made."""

    path: Path
    password: str
    code: str
    state: State


@dataclass(slots=True)
class Model:
    """One kluis, what must be in it, and what must open it."""

    place: Path
    zygote: Zygote
    chance: Random
    password: str
    code: str
    expected: Expected = field(default_factory=Expected)
    copies: list[Copy] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)

    @classmethod
    def begin(cls, place: Path, made: Made, zygote: Zygote, password: str, seed: int) -> "Model":
        """Return a model of an empty kluis in ``place``."""
        made.copy(place / "kluis")
        return cls(place, zygote, Random(seed), password, made.code)

    @property
    def folder(self) -> Path:
        """Where the kluis stands."""
        return self.place / "kluis"

    def step(self) -> None:
        """Let one thing happen, and fail when the kluis is not as the model says."""
        happens = self.chance.choice(HAPPENINGS)
        self.done[happens.__name__] += 1
        happens(self)
        self.compare(happens.__name__)

    def compare(self, after: str) -> None:
        """Fail when the kluis does not open, is not whole, or holds something else."""
        now = whole_state(self.folder, self.password)
        assert self.expected.lost(now) == [], after
        self.expected.settle(now)
        if read_header(self.folder).header.slot.cost.is_strong:
            make_quick(self.folder, self.password, decode(self.code))  # or most time goes there

    def write(self) -> None:
        """Work, and close the kluis tidily."""
        services = open_for_work(self.folder, self.password)
        work = Work(services, self.chance.randrange(1 << 30), self._hear)
        for _ in range(self.chance.randint(1, 15)):
            work.step()
        services.close()

    def killed_at_work(self) -> None:
        """Work, and be killed."""
        self._kill(
            "work",
            lines=self.chance.choice((0, 1, 4, 20, 40)),
            after=self.chance.uniform(0, 0.03),
            password=self.password,
            seed=self.chance.randrange(1 << 30),
        )

    def change_password(self) -> None:
        """Choose another password."""
        new = self._new_password()
        services = open_for_work(self.folder, self.password)
        services.kluis.change_password(self.password, new)
        services.close()
        self.password = new

    def killed_at_password(self) -> None:
        """Be killed while the password is changed."""
        new = self._new_password()
        self._kill("change_password", password=self.password, new=new)
        (self.password,) = opening(self.folder, self.password, new)

    def renew(self) -> None:
        """Get another recovery code."""
        rotate(self.folder, self.password, known_schema=SCHEMA_VERSION)
        self._read_code()

    def killed_at_renewal(self) -> None:
        """Be killed while all goes over to another key."""
        self._kill("renew", password=self.password)
        self._read_code()

    def back_up(self) -> None:
        """Make a backup."""
        path = self.place / f"{len(self.copies)}.gcobackup"
        services = open_for_work(self.folder, self.password)
        services.reservekopieen.write_copy(path)
        services.close()
        self.copies.append(Copy(path, self.password, self.code, dict(self.expected.state)))

    def put_back(self) -> None:
        """Put any of the backups back."""
        if self.copies:
            copy = self.chance.choice(self.copies)
            restore(copy.path, self.folder, copy.password)
            self._take(copy)

    def killed_at_restore(self) -> None:
        """Be killed while a backup is put back."""
        if not self.copies:
            return
        copy = self.chance.choice(self.copies)
        was = read_header(self.folder).header
        self._kill("put_back", password=copy.password, backup=copy.path)
        if read_header(self.folder).header.database != was.database:
            self._take(copy)

    def damage_a_header(self) -> None:
        """Flip a bit in one of the headers, or lose it."""
        path = self.folder / self.chance.choice(HEADER_NAMES)
        content = bytearray(path.read_bytes())
        content[self.chance.randrange(len(content))] ^= 1 << self.chance.randrange(8)
        path.write_bytes(content)
        if self.chance.random() < 0.3:
            path.unlink()

    def lose_both_headers(self) -> None:
        """Have nothing left but the sheet."""
        for name in HEADER_NAMES:
            path = self.folder / name
            path.unlink() if self.chance.random() < 0.5 else path.write_bytes(b"{" * 99)
        try:
            opening(self.folder, self.password)
        except (HeaderMissingError, HeaderDamagedError):
            self.recover()
        else:
            message = "a kluis without a header was opened"
            raise AssertionError(message)

    def recover(self) -> None:
        """Come in with the code."""
        self.password = self._new_password()
        code = self.code.lower() if self.chance.random() < 0.5 else self.code
        recover(self.folder, code, self.password, kdf=FLOOR)

    def killed_at_recovery(self) -> None:
        """Be killed while coming in with the code."""
        new = self._new_password()
        self._kill("regain", code=self.code, new=new)
        (self.password,) = opening(self.folder, self.password, new)

    def damage_the_data(self) -> None:
        """Flip bits in a page or two; the program must notice, and mend without inventing."""
        open_for_work(self.folder, self.password).close()  # nothing is left in a journal
        before = shutil.copytree(self.folder, self.place / "heel")
        (database,) = databases(self.folder)
        content = bytearray(database.read_bytes())
        for page in self.chance.sample(range(2, len(content) // PAGE), self.chance.randint(1, 2)):
            content[page * PAGE + self.chance.randrange(PAGE)] ^= 1 << self.chance.randrange(8)
        database.write_bytes(content)
        assert not self._is_whole(), "damage was not seen"
        if self._mended(bytes(content), database.name) != self.expected.state:
            # What a lost page costs is counted; the sequence goes on from before.
            clear(self.folder)
            before.rename(self.folder)
        clear(before)

    def _mended(self, damaged: bytes, name: str) -> State:
        backups = [copy for copy in reversed(self.copies) if copy.code == self.code]
        mend(
            self.folder,
            self.password,
            known_schema=SCHEMA_VERSION,
            backups=[copy.path for copy in backups],
        )
        kept = [path.read_bytes() for path in (self.folder / "oud").rglob(name)]
        assert damaged in kept, "the damaged file is always kept"
        assert self._is_whole()
        services = open_for_work(self.folder, self.password)
        now = found(services, strict=False)
        services.close()
        known = set(self.expected.state).union(*(copy.state for copy in backups))
        assert now.keys() <= known, "a row that never was"
        same = sum(now.get(name) == value for name, value in self.expected.state.items())
        self.done += Counter({"rows in damaged files": len(self.expected.state)})
        self.done += Counter({"rows back as they were": same})
        return now

    def _is_whole(self) -> bool:
        try:
            return check(self.folder, self.password).ok
        except DamagedError:
            return False

    def _kill(
        self, job: str, *, lines: int = 0, after: float | None = None, **words: object
    ) -> None:
        after = self.chance.uniform(0, SLOW) if after is None else after
        outcome = self.zygote.run(job, lines=lines, after=after, folder=self.folder, **words)
        self.done["kills"] += outcome.killed
        heard(self.expected, outcome.said)

    def _hear(self, line: bytes) -> None:
        self.expected.hear(line.decode())

    def _read_code(self) -> None:
        # As the program does: it asks to print the sheet, whichever code it is by now.
        services = open_for_work(self.folder, self.password)
        self.code = services.kluis.recovery_code()
        services.close()

    def _take(self, copy: Copy) -> None:
        self.password, self.code = copy.password, copy.code
        self.expected.settle(copy.state)

    def _new_password(self) -> str:
        return f"zes rode emmers {self.chance.randrange(1 << 40):x}"


HAPPENINGS: tuple[Callable[[Model], None], ...] = (
    Model.write,
    Model.write,
    Model.killed_at_work,
    Model.killed_at_work,
    Model.killed_at_work,
    Model.change_password,
    Model.killed_at_password,
    Model.renew,
    Model.killed_at_renewal,
    Model.back_up,
    Model.back_up,
    Model.put_back,
    Model.killed_at_restore,
    Model.damage_a_header,
    Model.lose_both_headers,
    Model.recover,
    Model.killed_at_recovery,
    Model.damage_the_data,
)


def clear(place: Path) -> None:
    """Remove what a sequence left."""
    shutil.rmtree(place, ignore_errors=True)
