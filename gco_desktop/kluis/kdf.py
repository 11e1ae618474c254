"""From password to key: Argon2id, as slow as this computer bears."""

import time
from dataclasses import dataclass, replace

from gco_desktop.errors import LowMemoryError

KEY_BYTES = 32
SALT_BYTES = 16
TARGET_SECONDS = 0.8

MAX_MEMORY_KIB = 1 << 20
MAX_ROUNDS = 64
MAX_LANES = 16
MEMORY_PER_LANE_KIB = 8  # Argon2 refuses less


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What guessing a password costs: memory in KiB, rounds over it, lanes side by side."""

    memory_kib: int
    rounds: int
    lanes: int

    @property
    def is_bearable(self) -> bool:
        """Whether we compute it at all: a header must not be able to keep us busy for days."""
        return (
            1 <= self.lanes <= MAX_LANES
            and 1 <= self.rounds <= MAX_ROUNDS
            and MEMORY_PER_LANE_KIB * self.lanes <= self.memory_kib <= MAX_MEMORY_KIB
        )

    @property
    def is_strong(self) -> bool:
        """Whether it may guard a kluis: the second recommended option of RFC 9106, or more."""
        return self.memory_kib >= FLOOR.memory_kib and self.rounds >= FLOOR.rounds

    def derive(self, password: bytes, salt: bytes) -> bytes:
        """Return the key that belongs to ``password``; raises LowMemoryError."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # after the first paint

        try:
            return Argon2id(
                salt=salt,
                length=KEY_BYTES,
                iterations=self.rounds,
                lanes=self.lanes,
                memory_cost=self.memory_kib,
            ).derive(password)
        except MemoryError as error:
            raise LowMemoryError from error


def at_least_floor(cost: KdfCost) -> KdfCost:
    """Return ``cost``, or the floor when a kluis was made with less."""
    return cost if cost.is_strong else FLOOR


FLOOR = KdfCost(memory_kib=65536, rounds=3, lanes=4)
START = KdfCost(memory_kib=262144, rounds=3, lanes=4)


def calibrate(target: float = TARGET_SECONDS) -> KdfCost:
    """Return the cost that takes about ``target`` seconds here, never below ``FLOOR``."""
    cost = START
    seconds = _measure(cost)
    while seconds > 2 * target and cost.memory_kib > FLOOR.memory_kib:
        cost = replace(cost, memory_kib=cost.memory_kib // 2)
        seconds = _measure(cost)
    rounds = round(cost.rounds * target / seconds)
    return replace(cost, rounds=max(FLOOR.rounds, min(MAX_ROUNDS, rounds)))


def _measure(cost: KdfCost) -> float:
    start = time.perf_counter()
    try:
        cost.derive(b"", bytes(SALT_BYTES))
    except LowMemoryError:
        if cost.memory_kib <= FLOOR.memory_kib:
            raise
        return float("inf")
    return time.perf_counter() - start
