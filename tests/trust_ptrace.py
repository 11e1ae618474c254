"""Follows a process from system call to system call, as a debugger does; 64-bit Linux only.

Written out here because a tool such as ``strace`` stands on few machines, counts each kind of call
by itself, and turns what was written into text that has to be read back.
"""

import ctypes
import os
import platform
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

TRACEME, SYSCALL, SETOPTIONS, GET_SYSCALL_INFO = 0, 24, 0x4200, 0x420E
SYSGOOD, FORK, VFORK, CLONE, EXITKILL = 1, 2, 4, 8, 1 << 20
OPTIONS = SYSGOOD | FORK | VFORK | CLONE | EXITKILL
ALL_CHILDREN = 0x40000000
ENTERED, LEFT = 1, 2
CALL_STOP = signal.SIGTRAP | 0x80
AT_FDCWD = 0xFFFFFF9C

# The calls that change what is on disk, or say what may be forgotten by it.
NAMES = {
    1: "write", 2: "open", 9: "mmap", 18: "pwrite64", 20: "writev", 40: "sendfile",
    74: "fsync", 75: "fdatasync", 76: "truncate", 77: "ftruncate", 82: "rename",
    83: "mkdir", 84: "rmdir", 85: "creat", 86: "link", 87: "unlink", 88: "symlink",
    257: "openat", 258: "mkdirat", 263: "unlinkat", 264: "renameat", 265: "linkat",
    266: "symlinkat", 277: "sync_file_range", 285: "fallocate", 296: "pwritev",
    316: "renameat2", 326: "copy_file_range", 328: "pwritev2", 437: "openat2",
}  # fmt: skip


class _Info(ctypes.Structure):
    _fields_ = (
        ("op", ctypes.c_uint8),
        ("pad", ctypes.c_uint8 * 3),
        ("arch", ctypes.c_uint32),
        ("instruction", ctypes.c_uint64),
        ("stack", ctypes.c_uint64),
        ("words", ctypes.c_uint64 * 8),
    )


@dataclass(slots=True)
class Call:
    """One system call; ``result`` is None on the way in."""

    thread: int
    name: str
    arguments: tuple[int, ...]
    result: int | None = None

    def text(self, argument: int) -> str:
        """Return the path an argument points at."""
        raw = self.memory(self.arguments[argument], 4096)
        return os.fsdecode(raw.split(b"\0", 1)[0])

    def memory(self, address: int, size: int) -> bytes:
        """Return ``size`` bytes of the process, or what there is of them."""
        with Path(f"/proc/{self.thread}/mem").open("rb", buffering=0) as memory:
            memory.seek(address)
            return memory.read(size)

    def file(self, number: int) -> str:
        """Return what an open file is called now."""
        return str(Path(f"/proc/{self.thread}/fd/{number}").readlink())

    def position(self, number: int) -> int:
        """Return where an open file is read or written next."""
        info = Path(f"/proc/{self.thread}/fdinfo/{number}").read_text(encoding="ascii")
        return int(info.split()[1])

    def path(self, folder: int, argument: int) -> str:
        """Return the whole path that one argument, seen from another, points at."""
        name, start = self.text(argument), self.arguments[folder] & 0xFFFFFFFF
        cwd = Path(f"/proc/{self.thread}/cwd")
        base = str(cwd.readlink()) if start == AT_FDCWD else self.file(start)
        return os.path.normpath(Path(base) / name)

    def here(self, argument: int) -> str:
        """Return the whole path that an argument points at."""
        cwd = Path(f"/proc/{self.thread}/cwd").readlink()
        return os.path.normpath(cwd / self.text(argument))


@dataclass(slots=True)
class Follower:
    """Runs a stopped child, with every thread and process it starts, from call to call."""

    child: int
    known: set[int] = field(default_factory=set)
    inside: dict[int, Call] = field(default_factory=dict)
    status: int = 0

    def calls(self) -> Iterator[Call]:
        """Give each call of ``NAMES`` on its way in, and again with its result."""
        os.waitpid(self.child, 0)
        self.known.add(self.child)
        _ptrace(SETOPTIONS, self.child, OPTIONS)
        _ptrace(SYSCALL, self.child, 0)
        while True:
            thread, status = os.waitpid(-1, ALL_CHILDREN)
            if not os.WIFSTOPPED(status):
                self.inside.pop(thread, None)
                if thread == self.child:
                    self.status = status
                    return
                continue
            stop = os.WSTOPSIG(status)
            if stop == CALL_STOP:
                call = self._call(thread)
                if call is not None:
                    yield call
            _resume(thread, self._passed_on(thread, status, stop))

    def _passed_on(self, thread: int, status: int, stop: int) -> int:
        if thread not in self.known:
            self.known.add(thread)  # stopped because it is new
            return 0
        return 0 if stop == CALL_STOP or status >> 16 else stop

    def _call(self, thread: int) -> Call | None:
        info = _Info()
        try:
            _ptrace(GET_SYSCALL_INFO, thread, ctypes.sizeof(info), ctypes.addressof(info))
        except ProcessLookupError:
            return None
        if info.op == ENTERED:
            name = NAMES.get(info.words[0])
            if name is None:
                return None
            self.inside[thread] = Call(thread, name, tuple(info.words[1:7]))
            return self.inside[thread]
        call = self.inside.pop(thread, None)
        if call is not None:
            call.result = ctypes.c_int64(info.words[0]).value
        return call


def wait_for_tracer() -> None:
    """Stop this process, freshly forked, until its parent follows it."""
    _ptrace(TRACEME, 0, 0)
    os.kill(os.getpid(), signal.SIGSTOP)


@cache
def why_not() -> str:
    """Return why processes cannot be followed here; empty when they can."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return "system calls are followed on 64-bit Linux only"
    child = os.fork()
    if not child:
        try:
            wait_for_tracer()
        finally:
            os._exit(0)
    try:
        for _ in (follower := Follower(child)).calls():
            pass
    except (OSError, ChildProcessError):
        return "this machine lets no process be followed"
    return "" if os.WIFEXITED(follower.status) else "this machine lets no process be followed"


def _resume(thread: int, passed_on: int) -> None:
    try:
        _ptrace(SYSCALL, thread, passed_on)
    except ProcessLookupError:
        return  # killed meanwhile; its end is still to be reported


def _ptrace(request: int, thread: int, data: int, address: int = 0) -> int:
    # For GET_SYSCALL_INFO the kernel takes the size as the address and the place as the data.
    first, second = (data, address) if request == GET_SYSCALL_INFO else (0, data)
    done = int(_library().ptrace(request, thread, first, second))
    if done < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return done


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(None, use_errno=True)
    library.ptrace.restype = ctypes.c_long
    library.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
    return library
