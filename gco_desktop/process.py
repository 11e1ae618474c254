"""What this process leaves behind: nothing of what is in its memory, nothing for other users."""

import os
import sys
from contextlib import suppress

PRIVATE = 0o077
PR_SET_DUMPABLE = 4
PT_DENY_ATTACH = 31
SEM_FAILCRITICALERRORS = 0x0001
SEM_NOGPFAULTERRORBOX = 0x0002


def close_off() -> None:
    """Let what we write be for this user alone, and leave no memory on disk after a crash."""
    os.umask(PRIVATE)
    # A system that does not know one of these goes on without it.
    with suppress(AttributeError, ImportError, OSError, ValueError):
        _forbid_dumps()


if sys.platform == "win32":

    def _forbid_dumps() -> None:
        # Not tried on Windows: no fault reporter is called, so it copies no memory.
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)

else:

    def _forbid_dumps() -> None:
        import ctypes
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        library = ctypes.CDLL(None)
        if sys.platform == "linux":
            # A handler of core dumps that is a program is called in spite of the limit.
            library.prctl(PR_SET_DUMPABLE, *map(ctypes.c_ulong, (0, 0, 0, 0)))
        elif sys.platform == "darwin":
            library.ptrace(PT_DENY_ATTACH, 0, None, 0)  # not tried on macOS
