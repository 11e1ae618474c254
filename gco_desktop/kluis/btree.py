"""Takes rows out of the pages of a table, in the format of SQLite."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from gco_desktop.kluis.pages import USABLE, Pages
from gco_desktop.kluis.tables import Numbered, Row

LEAF, INTERIOR = 13, 5
FIRST_PAGE_HEADER = 100
INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
REAL, ZERO, ONE, BLOB = 7, 8, 9, 12
UNDECODABLE = (IndexError, ValueError, struct.error, OverflowError)
MOST_LOCAL = USABLE - 35
LEAST_LOCAL = (USABLE - 12) * 32 // 255 - 23


@dataclass(slots=True)
class Walk:
    """What was met on the way through one table: the pages that were read, and altered ones."""

    met: set[int] = field(default_factory=set)
    altered: set[int] = field(default_factory=set)


class Trees:
    """The tables of one file, by the number of their first page."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def leaves(self, root: int, walk: Walk) -> Iterator[tuple[int, bytes]]:
        """Give the pages of a table that hold rows and can be reached, with their numbers."""
        ahead = [root]
        while ahead:
            number = ahead.pop()
            if number in walk.met or not 0 < number <= self._pages.count:
                walk.altered |= {number} - walk.met  # behind the end of a file that was cut off
                continue
            walk.met.add(number)
            content = self._pages.page(number)
            if content is None:
                walk.altered.add(number)
            elif _kind(number, content) == INTERIOR:
                ahead.extend(reversed(_children(number, content)))
            else:
                yield number, content

    def rows(self, number: int, content: bytes, walk: Walk) -> Iterator[Numbered]:
        """Give the rows on one page; nothing when it is a page of another kind."""
        if _kind(number, content) != LEAF:
            return
        for place in _cells(number, content, 8):
            try:
                yield self._row(content, place)
            except UNDECODABLE:
                walk.altered.add(number)  # a row goes on elsewhere, on a page that was altered

    def _row(self, content: bytes, place: int) -> Numbered:
        size, place = _varint(content, place)
        number, place = _varint(content, place)
        return _signed(number), _values(self._payload(content, place, size))

    def _payload(self, content: bytes, place: int, size: int) -> bytes:
        if size <= MOST_LOCAL:
            return content[place : place + size]
        local = LEAST_LOCAL + (size - LEAST_LOCAL) % (USABLE - 4)
        if local > MOST_LOCAL:
            local = LEAST_LOCAL
        parts, left = [content[place : place + local]], size - local
        following = int.from_bytes(content[place + local : place + local + 4], "big")
        while left > 0:
            page = self._pages.page(following) if following else None
            if page is None:
                raise ValueError
            parts.append(page[4 : 4 + left])
            left -= USABLE - 4
            following = int.from_bytes(page[:4], "big")
        return b"".join(parts)


def _kind(number: int, content: bytes) -> int:
    return content[_head(number)]


def _head(number: int) -> int:
    return FIRST_PAGE_HEADER if number == 1 else 0


def _cells(number: int, content: bytes, header: int) -> list[int]:
    head = _head(number)
    count = int.from_bytes(content[head + 3 : head + 5], "big")
    start = head + header
    return [
        int.from_bytes(content[place : place + 2], "big")
        for place in range(start, min(start + 2 * count, USABLE), 2)
    ]


def _children(number: int, content: bytes) -> list[int]:
    head = _head(number)
    cells = _cells(number, content, 12)
    last = content[head + 8 : head + 12]
    return [
        *(int.from_bytes(content[place : place + 4], "big") for place in cells),
        int.from_bytes(last, "big"),
    ]


def _varint(content: bytes, place: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = content[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the high bit says that more follows
            return value, place
    return value << 8 | content[place], place + 1


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _values(payload: bytes) -> Row:
    end, place = _varint(payload, 0)
    kinds = []
    while place < end:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, place = _value(kind, payload, place)
        values.append(value)
    return tuple(values)


def _value(kind: int, payload: bytes, place: int) -> tuple[Any, int]:
    if kind in (0, ZERO, ONE):
        return (None if kind == 0 else kind - ZERO), place
    if kind in INTEGERS:
        end = place + INTEGERS[kind]
        return int.from_bytes(payload[place:end], "big", signed=True), end
    if kind == REAL:
        return struct.unpack_from(">d", payload, place)[0], place + 8
    end = place + (kind - BLOB) // 2
    if kind < BLOB or end > len(payload):
        raise ValueError
    part = payload[place:end]
    return (part.decode() if kind % 2 else part), end
