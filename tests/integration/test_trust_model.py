"""Whatever happens in whatever order: nobody is locked out, and nothing that was saved is lost."""

from collections import Counter
from pathlib import Path

import pytest
from conftest import PASSWORD
from trust_cases import Made, sizes
from trust_model import Model, clear
from trust_zygote import Zygote

SEQUENCES = 5  # in one part of the proof
STEPS = 8


@pytest.mark.slow
@pytest.mark.usefixtures("keys_at_once")
@sizes(30, 100, of=SEQUENCES)
def test_any_order_of_events_ends_in_a_kluis_that_opens_with_everything_in_it(
    first: int, quick: Made, zygote: Zygote, memory: Path
) -> None:
    done: Counter[str] = Counter()
    saved = 0
    for seed in range(first, first + SEQUENCES):
        place = memory / str(seed)
        model = Model.begin(place, quick, zygote, PASSWORD, seed)
        for _ in range(STEPS):
            model.step()
        done += model.done
        saved += model.expected.saved
        clear(place)
    print(f"\nsequences {SEQUENCES}, acknowledged {saved}, lost 0, lock-outs 0: {dict(done)}")
    assert saved > SEQUENCES
