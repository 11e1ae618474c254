"""A process that does jobs in children of its own, and kills them whenever it is asked to.

It has everything imported already, so that a child is at work within milliseconds. The process of
the tests itself is never forked: it has threads.
"""

import json
import os
import pickle
import select
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn

from conftest import PASSWORD
from trust_calls import Event, Stop, follow, record
from trust_jobs import JOBS
from trust_keys import at_once
from trust_ptrace import wait_for_tracer, why_not
from trust_work import open_for_work

from gco_desktop.bootstrap import new_kluis
from gco_desktop.kluis.kdf import FLOOR, KdfCost

FAILED = 3
LINES = 1 << 16


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job: what it said, whether it was killed, and how many calls it made."""

    said: tuple[str, ...]
    killed: bool
    calls: int = 0


class Zygote:
    """The process, seen from a test."""

    def __init__(self) -> None:
        here = Path(__file__).parent
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=here.parent,
            env={
                **os.environ,
                "PYTHONPATH": f"{here.parent}:{here}",
                "PYTHONDONTWRITEBYTECODE": "1",  # what is compiled would look like a trace
            },
            text=True,
        )

    def run(
        self, job: str, *, lines: int = 0, after: float | None = None, **arguments: Any
    ) -> Outcome:
        """Do a job; kill it ``after`` seconds from when it said ``lines`` more than to be ready.

        Counting what it said, and not the time alone, keeps a busy machine from making it easier.
        """
        order = {"job": job, "lines": lines, "after": after, "arguments": arguments}
        return self._outcome(order)

    def run_to_call(self, job: str, call: int, **arguments: Any) -> Outcome:
        """Do a job and kill it just before its n-th call that changes the disk (from 0)."""
        return self._outcome({"job": job, "call": call, "arguments": arguments})

    def trace(self, job: str, target: Path, **arguments: Any) -> Sequence[Event]:
        """Do a job to its end, and return all it did to the disk, by way of ``target``."""
        order = {"job": job, "trace": str(target), "arguments": arguments}
        assert not self._outcome(order).killed
        with target.open("rb") as file:
            events: Sequence[Event] = pickle.load(file)  # noqa: S301 - our own, of a moment ago
        return events

    @cached_property
    def cannot_trace(self) -> str:
        """Why system calls cannot be followed here; empty when they can."""
        return str(self._ask({"why_not": True})["why_not"])

    def close(self) -> None:
        """Let it go."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def _outcome(self, order: dict[str, Any]) -> Outcome:
        answer = self._ask(order)
        assert not answer["failed"], "the job failed; see what it wrote"
        return Outcome(tuple(answer["said"]), answer["killed"], answer["calls"])

    def _ask(self, order: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(order, default=str) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


def serve() -> None:
    """Do what is asked for, one order to a line, until nobody asks any more."""
    KdfCost.derive = at_once(KdfCost.derive)  # type: ignore[method-assign, assignment]
    with tempfile.TemporaryDirectory() as folder:  # brings in what is imported late
        new_kluis(Path(folder) / "kluis", PASSWORD, kdf=FLOOR)
        open_for_work(Path(folder) / "kluis", PASSWORD).close()
    for line in sys.stdin:
        order = json.loads(line)
        answer = {"why_not": why_not()} if "why_not" in order else _done(order)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _done(order: dict[str, Any]) -> dict[str, Any]:
    traced = "call" in order or "trace" in order
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _work(order, writing, traced=traced)
    os.close(writing)
    said, calls = b"", 0
    if "trace" in order:
        os.close(reading)  # what is said is part of the trace
        events, status = record(child)
        with Path(order["trace"]).open("wb") as file:
            pickle.dump(events, file)
    elif "call" in order:
        stop = Stop(order["call"])
        status = follow(child, stop)
        said, calls = _read(reading, None), stop.seen
    else:
        said = b""
        if order["after"] is not None:
            said = _first_lines(reading, 1 + order["lines"])
            said += _read(reading, time.monotonic() + order["after"])
            os.kill(child, signal.SIGKILL)
        said += _read(reading, None)
        _, status = os.waitpid(child, 0)
    if "trace" not in order:
        os.close(reading)
    code = os.waitstatus_to_exitcode(status)
    return {
        "said": said.decode().splitlines(),
        "killed": code == -signal.SIGKILL,
        "failed": code not in (0, -signal.SIGKILL),
        "calls": calls,
    }


def _work(order: dict[str, Any], writing: int, *, traced: bool) -> NoReturn:
    code = FAILED
    try:
        if "trace" in order:
            os.close(writing)
            writing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(writing, sys.stdout.fileno())
        os.close(writing)
        if traced:
            wait_for_tracer()
        JOBS[order["job"]](**order["arguments"])
        code = 0
    except BaseException:  # noqa: BLE001 - nothing of a child may go on as the zygote
        traceback.print_exc()
    os._exit(code)


def _first_lines(reading: int, number: int) -> bytes:
    """Return what is said up to the end of a line, or less when nobody speaks any more."""
    said = b""
    while said.count(b"\n") < number:
        byte = os.read(reading, 1)
        if not byte:
            break
        said += byte
    return said


def _read(reading: int, end: float | None) -> bytes:
    """Return what is said until ``end``, or until nobody speaks any more."""
    said = b""
    while True:
        left = None if end is None else max(0.0, end - time.monotonic())
        if not select.select([reading], [], [], left)[0]:
            return said
        part = os.read(reading, LINES)
        if not part:
            return said
        said += part


if __name__ == "__main__":
    serve()
