"""The disclosure rules every summary is made by and read by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The constants of one set of rules; a change of any is a new ``id``.

    A figure may be printed when at least ``k`` families are in it, the largest holds at most
    ``dominance`` percent, and what a ``coalition`` of families cannot know of the rest is at least
    ``p`` percent of the largest. Counts of families leave as bands of ``band`` wide.
    """

    id: str = "gco-sdc-2026.1"
    k: int = 5
    p: int = 10
    coalition: int = 2
    dominance: int = 50
    band: int = 5


RULES = Rules()
