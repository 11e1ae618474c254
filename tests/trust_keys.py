"""Keys that cost nothing, where it is the saving that is proven and not the guessing."""

from collections.abc import Callable
from dataclasses import replace

from gco_desktop.kluis.kdf import MEMORY_PER_LANE_KIB, KdfCost

Derive = Callable[[KdfCost, bytes, bytes], bytes]


def at_once(derive: Derive) -> Derive:
    """Return ``derive`` with next to no work in it; all processes that use it agree on a key."""

    def derived(cost: KdfCost, password: bytes, salt: bytes) -> bytes:
        if cost.is_strong:
            cost = replace(cost, memory_kib=MEMORY_PER_LANE_KIB * cost.lanes, rounds=1)
        return derive(cost, password, salt)

    return derived
