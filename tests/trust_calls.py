"""What a process does to the disk, call by call: written down, or cut short at one of them."""

import mmap
import os
import signal
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from trust_jobs import READY
from trust_ptrace import Call, Follower

SAID = 1  # the descriptor on which a job speaks
FOR_WRITING = os.O_WRONLY | os.O_RDWR
LOOKS = ("mmap", "open", "openat", "openat2")  # these change something only with some arguments


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was done to a file or a folder; ``other`` is the new name of a renamed one."""

    kind: str
    path: str
    other: str = ""
    number: int = 0
    data: bytes = b""


@dataclass(slots=True)
class Stop:
    """Counts the calls that change the disk, and says when the one to be killed at has come."""

    call: int
    seen: int = 0
    armed: bool = False

    def has_come(self, call: Call) -> bool:
        """Return whether ``call``, on its way in, is the one."""
        if call.name == "write" and call.arguments[0] == SAID:
            self.armed = self.armed or READY in call.memory(call.arguments[1], call.arguments[2])
            return False
        if not self.armed or not _changes(call):
            return False
        self.seen += 1
        return self.seen > self.call


def follow(child: int, stop: Stop) -> int:
    """Let a child run until ``stop``, kill it there, and return how it ended."""
    follower = Follower(child)
    for call in follower.calls():
        if call.result is None and stop.has_come(call):
            os.kill(child, signal.SIGKILL)
    return follower.status


def record(child: int) -> tuple[list[Event], int]:
    """Let a child run to its end, and return what it did to the disk and how it ended."""
    follower, events = Follower(child), list[Event]()
    for call in follower.calls():
        if call.result is not None and call.result >= 0:
            events += READERS[call.name](call)
    return events, follower.status


def _changes(call: Call) -> bool:
    if call.name == "mmap":
        return False  # only that of the shared index, which is made anew after a crash
    if call.name in LOOKS:
        flags = call.arguments[1 if call.name == "open" else 2]
        return bool(flags & os.O_CREAT)
    return True


def _written(call: Call) -> Iterator[Event]:
    number, address, size, offset = call.arguments[:4]
    done = call.result or 0
    if call.name.startswith(("writev", "pwritev")):
        pairs = struct.iter_unpack("QQ", call.memory(address, 16 * size))
        data = b"".join(call.memory(*pair) for pair in pairs)[:done]
    else:
        data = call.memory(address, done)
    if number == SAID:
        yield Event("say", "", data=data)
        return
    if not call.name.startswith("pwrite"):
        offset = call.position(number) - done if _is_file(call, number) else 0
    yield Event("write", call.file(number), number=offset, data=data)


def _opened(call: Call) -> Iterator[Event]:
    flags = call.arguments[1 if call.name == "open" else 2]
    if call.name == "creat":
        flags = os.O_CREAT | os.O_TRUNC | os.O_WRONLY
    path = call.file(call.result or 0)
    if flags & os.O_CREAT:
        yield Event("create", path)
    if flags & os.O_TRUNC:
        yield Event("size", path, number=0)
    if flags & FOR_WRITING:
        yield Event("open", path)


def _mapped(call: Call) -> Iterator[Event]:
    protection, flags, number = call.arguments[2:5]
    if protection & mmap.PROT_WRITE and flags & mmap.MAP_SHARED and not flags & mmap.MAP_ANONYMOUS:
        yield Event("map", call.file(number & 0xFFFFFFFF))


def _is_file(call: Call, number: int) -> bool:
    return call.file(number).startswith("/")


def _at(call: Call, *, folder: int, name: int) -> str:
    return call.path(folder, name)


def _on_file(kind: str, which: int = 0, number: int = 0) -> Callable[[Call], Iterator[Event]]:
    def read(call: Call) -> Iterator[Event]:
        yield Event(kind, call.file(call.arguments[which]), number=call.arguments[number])

    return read


def _by_name(kind: str) -> Callable[[Call], Iterator[Event]]:
    def read(call: Call) -> Iterator[Event]:
        yield Event(kind, call.here(0), number=call.arguments[1])

    return read


def _by_name_at(kind: str) -> Callable[[Call], Iterator[Event]]:
    def read(call: Call) -> Iterator[Event]:
        yield Event(kind, _at(call, folder=0, name=1))

    return read


def _renamed(call: Call) -> Iterator[Event]:
    if call.name == "rename":
        yield Event("rename", call.here(0), other=call.here(1))
    else:
        yield Event("rename", _at(call, folder=0, name=1), other=_at(call, folder=2, name=3))


def _linked(call: Call) -> Iterator[Event]:
    yield Event("link", call.name)


def _grown(call: Call) -> Iterator[Event]:
    yield Event("grow", call.file(call.arguments[0]), number=sum(call.arguments[2:4]))


READERS: dict[str, Callable[[Call], Iterator[Event]]] = {
    **dict.fromkeys(("write", "pwrite64", "writev", "pwritev", "pwritev2"), _written),
    **dict.fromkeys(("open", "openat", "openat2", "creat"), _opened),
    **dict.fromkeys(("fsync", "fdatasync"), _on_file("sync")),
    **dict.fromkeys(("rename", "renameat", "renameat2"), _renamed),
    **dict.fromkeys(("link", "linkat", "symlink", "symlinkat"), _linked),
    "mmap": _mapped,
    "sendfile": _on_file("copy"),
    "copy_file_range": _on_file("copy", which=2),
    "sync_file_range": lambda call: iter(()),
    "ftruncate": _on_file("size", number=1),
    "truncate": _by_name("size"),
    "mkdir": _by_name("mkdir"),
    "mkdirat": _by_name_at("mkdir"),
    "rmdir": _by_name("unlink"),
    "unlink": _by_name("unlink"),
    "unlinkat": _by_name_at("unlink"),
    "fallocate": _grown,
}
