"""User text made fit for paper: cleaned, and cut where a paragraph would take long to lay out."""

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 1200  # characters; the time to break one paragraph over pages grows with its square
SHORTEST = 200  # a chunk is not cut at a sentence that ends before this

# joiners and marks that choose the shape of an emoji: no font on paper can follow them
_REPLACED = str.maketrans(
    {
        "\u2010": "-",
        "\u00ad": "",
        "\u202f": "\u00a0",
        "\u2009": " ",
        "\t": " ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\ufe0e": "",
        "\ufe0f": "",
    }
)
_PARAGRAPHS = re.compile(r"\n[ \u00a0]*\n\s*")


def clean(text: str) -> str:
    """Return composed text with plain line ends and without control or invisible characters."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        character
        for character in text.translate(_REPLACED)
        if character == "\n" or unicodedata.category(character)[0] != "C"
    )


def one_line(text: str) -> str:
    """Return cleaned text without line ends."""
    return " ".join(clean(text).split())


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a text: an empty line starts a new one."""
    for paragraph in _PARAGRAPHS.split(clean(text)):
        if stripped := paragraph.strip():
            yield stripped


def lines(text: str) -> list[str]:
    """Return the lines of a text that say something, without a dash or bullet before them."""
    found = (line.strip().lstrip("-*\u2022\u2013").strip() for line in clean(text).split("\n"))
    return [line for line in found if line]


def chunks(paragraph: str) -> Iterator[str]:
    """Yield a paragraph in parts of at most ``LONGEST`` characters, nothing left out."""
    rest = paragraph
    while len(rest) > LONGEST:
        cut = _cut(rest)
        yield rest[:cut].rstrip()
        rest = rest[cut:].lstrip()
    if rest:
        yield rest


def _cut(text: str) -> int:
    best = max(text.rfind("\n", 0, LONGEST), text.rfind(". ", 0, LONGEST) + 1)
    if best <= SHORTEST:
        best = text.rfind(" ", 0, LONGEST)
    return best if best > 0 else LONGEST
