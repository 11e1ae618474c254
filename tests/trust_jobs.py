"""What a process of the proofs does before it is killed, or while every call of it is followed."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import event
from trust_scenario import live
from trust_work import Work, open_for_work, say_on

from gco_desktop.bootstrap import new_kluis, restore
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.rotate import rotate
from gco_desktop.storage.schema import SCHEMA_VERSION

READY = b"klaar"  # from here on a job may be killed
OPEN_AGAIN = 40  # steps, after which the kluis is closed tidily and opened again

say = say_on(1)


def _set(synchronous: str) -> Callable[..., None]:
    def checked_out(connection: Any, *rest: Any) -> None:
        connection.execute(f"PRAGMA synchronous = {synchronous}")

    return checked_out


def work(folder: str, password: str, seed: int, steps: int = sys.maxsize) -> None:
    """Save one thing after another; close and open the kluis now and then."""
    say(READY)
    done = 0
    while done < steps:
        services = open_for_work(Path(folder), password)
        at_work = Work(services, seed + done, say)
        for _ in range(min(OPEN_AGAIN, steps - done)):
            at_work.step()
            done += 1
        services.close()


def saved_and_changed(
    folder: str, password: str, new: str, seed: int, steps: int, synchronous: str
) -> None:
    """Save things, change the password near the end, and save some more."""
    services = open_for_work(Path(folder), password)
    event.listen(services.kluis.kluis.engine, "checkout", _set(synchronous))
    at_work = Work(services, seed, say)
    for step in range(steps):
        if step == steps * 9 // 10:
            say(b'? ["wachtwoord"]')
            services.kluis.change_password(password, new)
            say(b'! {"wachtwoord": "nieuw"}')
        at_work.step()
    services.close()


def change_password(folder: str, password: str, new: str) -> None:
    """Give an open kluis another password."""
    services = open_for_work(Path(folder), password)
    say(READY)
    services.kluis.change_password(password, new)
    say(b"gewijzigd")


def make(folder: str, password: str) -> None:
    """Make a new kluis, and say its recovery code."""
    say(READY)
    say(new_kluis(Path(folder), password, kdf=FLOOR).encode())


def put_back(folder: str, password: str, backup: str) -> None:
    """Put a backup back."""
    say(READY)
    restore(Path(backup), Path(folder), password)
    say(b"teruggezet")


def renew(folder: str, password: str) -> None:
    """Give a kluis another recovery code, with all its data under a new key."""
    say(READY)
    rotate(Path(folder), password, known_schema=SCHEMA_VERSION)
    say(b"vernieuwd")


def regain(folder: str, code: str, new: str) -> None:
    """Come in with the recovery code."""
    say(READY)
    recover(Path(folder), code, new, kdf=FLOOR)
    say(b"hersteld")


def copy(folder: str, password: str, target: str) -> None:
    """Write a backup."""
    services = open_for_work(Path(folder), password)
    say(READY)
    services.reservekopieen.write_copy(Path(target))
    say(b"gekopieerd")
    services.close()


JOBS: dict[str, Callable[..., None]] = {
    job.__name__: job
    for job in (
        work,
        saved_and_changed,
        change_password,
        make,
        put_back,
        renew,
        regain,
        copy,
        live,
    )
}
