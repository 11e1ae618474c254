"""The words beside a shape in a drawing: as many lines as there is room for."""

from collections.abc import Callable

ELLIPSIS = "\u2026"
_LONGEST = 400  # characters; what comes after them is never seen


def lines_of(
    text: str, room: float, most: int, width_of: Callable[[str], float]
) -> tuple[str, ...]:
    """Return a text in at most so many lines of this width; an ellipsis ends one that goes on."""
    words = text[:_LONGEST].split()
    found: list[str] = []
    while words and len(found) < most:
        line = words.pop(0)
        while words and width_of(f"{line} {words[0]}") <= room:
            line = f"{line} {words.pop(0)}"
        if width_of(line) > room:
            line, rest = _broken(line, room, width_of)
            words.insert(0, rest)
        found.append(line)
    if words or len(text) > _LONGEST:
        found[-1:] = [_ended(found[-1], room, width_of)] if found else []
    return tuple(found)


def _broken(word: str, room: float, width_of: Callable[[str], float]) -> tuple[str, str]:
    """Return what fits of a word, at least one letter, and the rest."""
    end = 1
    while end < len(word) - 1 and width_of(word[: end + 1]) <= room:
        end += 1
    return word[:end], word[end:]


def _ended(line: str, room: float, width_of: Callable[[str], float]) -> str:
    while line and width_of(line + ELLIPSIS) > room:
        line = line[:-1]
    return line.rstrip() + ELLIPSIS
