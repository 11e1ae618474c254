"""The structure tree of a tagged PDF: what is a heading, a list, a table; in reading order.

The story makes the elements; drawing adds only where on which page their content stands.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, Self

_NONE: Mapping[str, str] = MappingProxyType({})
_TABLE_PARTS = frozenset({"THead", "TBody", "TR", "TH", "TD"})


class Content(NamedTuple):
    """One piece of marked content: the page, and its number on that page."""

    page: int
    mcid: int


@dataclass(eq=False, slots=True)
class Elem:
    """One structure element; ``attributes`` are PDF text by owner ("Table", "List")."""

    role: str
    parent: Self | None = None
    alt: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    bbox: tuple[float, float, float, float] | None = None
    kids: list[Self | Content] = field(default_factory=list)

    def walk(self) -> Iterator[Self]:
        """Yield this element and everything under it, in reading order."""
        yield self
        for kid in self.kids:
            if not isinstance(kid, Content):
                yield from kid.walk()

    @property
    def pages(self) -> set[int]:
        """The pages its own content stands on."""
        return {kid.page for kid in self.kids if isinstance(kid, Content)}

    def prune(self) -> bool:
        """Drop what was never painted; return whether anything was.

        A table that was painted keeps its empty cells: its rows must stay of one length.
        """
        painted, kept = False, []
        for kid in self.kids:
            alive = isinstance(kid, Content) or kid.prune()
            painted = painted or alive
            if alive or (not isinstance(kid, Content) and kid.role in _TABLE_PARTS):
                kept.append(kid)
        self.kids = kept
        return painted


class Tree:
    """The tree a story builds: ``within`` nests, ``leaf`` adds."""

    def __init__(self) -> None:
        self.root = Elem("Document")
        self._open = [self.root]

    @property
    def current(self) -> Elem:
        """The element that is open now."""
        return self._open[-1]

    def leaf(self, role: str, *, alt: str = "", attributes: Mapping[str, str] = _NONE) -> Elem:
        """Add an element to the one that is open."""
        elem = Elem(role, self.current, alt, attributes)
        self.current.kids.append(elem)
        return elem

    @contextmanager
    def within(self, role: str, attributes: Mapping[str, str] = _NONE) -> Iterator[Elem]:
        """Open an element for what is added inside the block."""
        elem = self.leaf(role, attributes=attributes)
        self._open.append(elem)
        try:
            yield elem
        finally:
            self._open.pop()
