"""Line ends that read well aloud: ReportLab leaves the end of a line out of the text of a page."""

from typing import Any

from gco_desktop.reports.typeset import SOFT_HYPHEN


def mark_line_ends(paragraph: Any) -> None:
    """Give each line of a laid out paragraph the space, or the soft hyphen, that ends it."""
    block = getattr(paragraph, "blPara", None)
    if block is None or getattr(paragraph, "line_ends_marked", False):
        return
    paragraph.line_ends_marked = True
    source = _Source(_source_text(paragraph.frags))
    mark = _mark_plain if block.kind == 0 else _mark_mixed
    for index, line in enumerate(block.lines):
        words = line[1] if block.kind == 0 else [_text(word) for word in line.words]
        divided = source.follow("".join(words))
        spaced = source.at_space and words and not words[-1].endswith(" ")
        if words and (divided or spaced):
            mark(block, index, divided)


class _Source:
    """Follows the laid out lines through the text they were made of."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0

    @property
    def at_space(self) -> bool:
        """Whether the source goes on with a space."""
        return self._at < len(self._text) and self._text[self._at].isspace()

    def follow(self, line: str) -> bool:
        """Walk past a line; return whether it ends in a hyphen that the source does not have."""
        for place, character in enumerate(line):
            if character.isspace() or character == SOFT_HYPHEN:
                continue
            while self.at_space:
                self._at += 1
            if self._text.startswith(character, self._at):
                self._at += 1
            elif character == "-" and place == len(line) - 1:
                return True
        return False


def _source_text(frags: Any) -> str:
    return "".join(map(_text_or_break, frags)).replace(SOFT_HYPHEN, "")


def _text_or_break(frag: Any) -> str:
    if getattr(frag, "lineBreak", False):
        return "\n"
    return _text(frag) or " ".join(getattr(frag, "words", None) or ())


def _text(frag: Any) -> str:
    return getattr(frag, "text", "") or ""


def _ended(text: str, divided: bool) -> str:
    return text[:-1] + SOFT_HYPHEN if divided else text + " "


def _mark_plain(block: Any, index: int, divided: bool) -> None:
    space, words, *rest = block.lines[index]
    words = [*words[:-1], _ended(str(words[-1]), divided)]
    block.lines[index] = (space, words, *rest)


def _mark_mixed(block: Any, index: int, divided: bool) -> None:
    words = block.lines[index].words
    last = len(words) - 1
    while divided and last > 0 and not _text(words[last]):
        last -= 1
    if not hasattr(words[last], "cbDefn"):
        words[last] = words[last].clone(text=_ended(_text(words[last]), divided))
