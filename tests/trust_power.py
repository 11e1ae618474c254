"""A disk that loses its power: what it may hold of all that was done to it.

Only what was synchronised is certain. Of the rest nothing is left (strict), or each sector of 512
bytes on its own (torn), with the names in a folder as they were last (ordered, as journalling file
systems keep them) or each on its own as well (loose).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random

from trust_calls import Event

SECTOR = 512


class Left(StrEnum):
    """What is left of what was not synchronised."""

    STRICT = "strict"
    ORDERED = "torn, names in order"
    LOOSE = "torn, names loose"


@dataclass(frozen=True, slots=True)
class Change:
    """Bytes at a place in a file, or without bytes a new length."""

    place: int
    data: bytes | None

    def apply(self, content: bytearray) -> None:
        """Do this to ``content``."""
        if len(content) < self.place:
            content.extend(bytes(self.place - len(content)))
        if self.data is None:
            del content[self.place :]
        else:
            content[self.place : self.place + len(self.data)] = self.data

    def parts(self) -> Iterator["Change"]:
        """Give what may be written or not written by itself: sectors, or the length."""
        if self.data is None:
            yield self
            return
        start = 0
        while start < len(self.data):
            end = start + SECTOR - (self.place + start) % SECTOR
            yield Change(self.place + start, self.data[start:end])
            start = end


@dataclass(slots=True, eq=False)
class File:
    """One file: what surely stands on the disk, and what was done to it since."""

    certain: bytearray = field(default_factory=bytearray)
    since: list[Change] = field(default_factory=list)

    def synchronise(self) -> None:
        """Make all of it certain."""
        for change in self.since:
            change.apply(self.certain)
        self.since.clear()

    def length(self) -> int:
        """Return how long the file is, seen by a program."""
        length = len(self.certain)
        for change in self.since:
            end = change.place + len(change.data or b"")
            length = end if change.data is None else max(length, end)
        return length

    def left(self, how: Left, chance: Random) -> bytes:
        """Return what is found of it afterwards."""
        content = bytearray(self.certain)
        if how is not Left.STRICT:
            for change in self.since:
                for part in change.parts():
                    if chance.random() < 0.5:
                        part.apply(content)
        return bytes(content)


class Disk:
    """One folder with files, followed through everything a program did to it."""

    def __init__(self, folder: Path, start: Path) -> None:
        """Begin with the files of ``start``, which were put there long ago."""
        self._folder = folder
        self._names = {path.name: File(bytearray(path.read_bytes())) for path in start.iterdir()}
        self._certain = dict(self._names)
        self._readers = {
            "create": self._create,
            "write": self._write,
            "size": self._resize,
            "grow": self._grow,
            "sync": self._synchronise,
            "rename": self._rename,
            "unlink": self._unlink,
        }

    def see(self, event: Event) -> None:
        """Take over one event; fails on one that cannot be followed."""
        path = Path(event.path)
        if self._folder in (path, path.parent):
            if event.kind == "open" or path.name.endswith("-shm"):
                return  # the shared index holds nothing: it is made anew
            self._readers[event.kind](event)

    def fall_to(self, target: Path, how: Left, chance: Random) -> None:
        """Write what is left when the power goes now."""
        target.mkdir()
        for name, file in self._found(how, chance).items():
            (target / name).write_bytes(file.left(how, chance))

    def _found(self, how: Left, chance: Random) -> dict[str, File]:
        if how is Left.STRICT:
            return self._certain
        if how is Left.ORDERED:
            return self._names
        found: dict[str, File] = {}
        for name in sorted(self._names.keys() | self._certain.keys()):
            old, new = self._certain.get(name), self._names.get(name)
            file = chance.choice((old, new))
            if file is not None:
                found[name] = file
        return found

    def _create(self, event: Event) -> None:
        self._names.setdefault(Path(event.path).name, File())

    def _write(self, event: Event) -> None:
        self._file(event).since.append(Change(event.number, event.data))

    def _resize(self, event: Event) -> None:
        self._file(event).since.append(Change(event.number, None))

    def _grow(self, event: Event) -> None:
        file = self._file(event)
        if file.length() < event.number:
            file.since.append(Change(event.number, None))

    def _synchronise(self, event: Event) -> None:
        if Path(event.path) == self._folder:
            self._certain = dict(self._names)
        else:
            self._file(event).synchronise()

    def _rename(self, event: Event) -> None:
        self._names[Path(event.other).name] = self._names.pop(Path(event.path).name)

    def _unlink(self, event: Event) -> None:
        del self._names[Path(event.path).name]

    def _file(self, event: Event) -> File:
        return self._names[Path(event.path).name]


def moments(events: Iterable[Event], chance: Random, number: int) -> set[int]:
    """Return the events after which the power goes."""
    places = range(len(list(events)))
    return set(chance.sample(places, min(number, len(places))))
