"""Threads that write at once lose nothing, and a long reader costs nobody anything lasting."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.kluis.database import journal_mark

THREADS, ROUNDS = 4, 100
MEGABYTE = 1 << 20


def database(services: Services) -> Path:
    return services.kluis.kluis.file.path


def count_up(services: Services, gezin: Gezin, faults: list[BaseException]) -> None:
    try:
        for _ in range(ROUNDS):
            with services.herstel.context.write() as uow:
                now = uow.gezinnen.get(gezin.id)
                uow.gezinnen.save(replace(now, plaats=str(int(now.plaats) + 1)))
                uow.commit()
    except BaseException as error:  # noqa: BLE001 - told by the test
        faults.append(error)


def test_four_threads_a_hundred_times_each_lose_no_update(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    services.gezinnen.save(replace(gezin, plaats="0"))
    faults: list[BaseException] = []
    threads = [
        threading.Thread(target=count_up, args=(services, gezin, faults)) for _ in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert faults == []
    assert services.gezinnen.detail(gezin.id).gezin.plaats == str(THREADS * ROUNDS)


@contextmanager
def long_reader(services: Services) -> Iterator[None]:
    with services.herstel.context.read() as uow:
        uow.archive.last_moment()  # from here on it holds on to this moment
        yield


def test_long_reader_keeps_no_writer_waiting_and_the_journal_shrinks_afterwards(
    services: Services,
) -> None:
    text = "Een verslag van een lang gesprek. " * 6000
    waits: list[float] = []
    with long_reader(services):
        for number in range(40):
            start = time.monotonic()
            services.herstel.keep_draft(f"contact:{number}", text)
            waits.append(time.monotonic() - start)
        start = time.monotonic()
        services.onderhoud.tidy()  # somebody reads: left for later, without waiting
        assert time.monotonic() - start < 2
        assert journal_mark(database(services))[0] > 4 * MEGABYTE
    assert sorted(waits)[len(waits) // 2] < 0.5

    services.herstel.keep_draft("contact", "nog een")
    services.onderhoud.tidy()

    assert services.onderhoud.journal() == (0, 0)
    assert len(services.herstel.drafts()) == 41


def test_tidy_leaves_a_file_that_is_whole_without_its_journal(
    services: Services, tmp_path: Path
) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    assert any(services.onderhoud.journal())
    services.onderhoud.tidy()
    copy = tmp_path / "kopie.db"
    copy.write_bytes(database(services).read_bytes())  # as other backup software does

    file = replace(services.kluis.kluis.file, path=copy)
    with file.connected(read_only=True) as connection:
        (kept,) = connection.execute("SELECT naam FROM gezin").fetchall()

    assert kept == (gezin.naam,)


@pytest.mark.parametrize("closed", [True, False])
def test_tidy_does_nothing_where_there_is_nothing_to_do(
    services: Services, *, closed: bool
) -> None:
    if closed:
        services.close()
    else:
        services.onderhoud.tidy()
    before = services.onderhoud.journal()

    services.onderhoud.tidy()

    assert services.onderhoud.journal() == before
