"""A crash of the program leaves no memory on disk, and nobody else may read what it writes."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STARTS = (
    "from ui.__main__ import main",
    "from gco_desktop.cli import main",
)
CRASH = """
import ctypes, os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
sys.argv = ["gco-desktop", "--version"]
{start}
try:
    main()
except SystemExit:
    pass
open("bestand", "w").close()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
sys.stdout.flush()
os.kill(os.getpid(), {signal})
"""


@pytest.mark.skipif(sys.platform != "linux", reason="dumps are made in another way there")
@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_window_and_command_line_leave_no_core_dump(
    tmp_path: Path, start: str, number: signal.Signals
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASH.format(start=start, signal=int(number))],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == -number, done.stderr
    assert done.stdout.splitlines()[-1] == "(0, 0) 0"
    assert [path.name for path in tmp_path.iterdir()] == ["bestand"]
    assert (tmp_path / "bestand").stat().st_mode & 0o777 == 0o600
