"""What was reported as saved is there after the program is killed, at whatever moment."""

from pathlib import Path
from random import Random

import pytest
from conftest import PASSWORD
from trust_cases import Made, heard, sizes
from trust_work import Expected, assert_whole, found, open_for_work
from trust_zygote import Zygote

KILLS = 20
LINES = (0, 1, 2, 5, 14, 50)  # said before and after each save; none of them while opening
LONGEST_STEP = 0.03  # seconds


@pytest.mark.slow
@sizes(40, 300, of=KILLS)
def test_killed_work_loses_nothing_that_was_reported(
    first: int, quick: Made, zygote: Zygote, tmp_path: Path
) -> None:
    folder = quick.copy(tmp_path / "kluis")
    chance, expected, journals = Random(first), Expected(), 0
    for kill in range(first, first + KILLS):
        outcome = zygote.run(
            "work",
            lines=chance.choice(LINES),
            after=chance.uniform(0, LONGEST_STEP),
            folder=folder,
            password=PASSWORD,
            seed=kill,
        )
        heard(expected, outcome.said)
        journals += any(path.stat().st_size for path in folder.glob("*-wal"))

        services = open_for_work(folder, PASSWORD)
        assert outcome.killed
        now = found(services)
        assert expected.lost(now) == []
        assert_whole(services)
        services.close()
        expected.settle(now)
    print(f"\nkills {KILLS}, acknowledged {expected.saved}, lost 0, journals left {journals}")
    assert expected.saved > KILLS
