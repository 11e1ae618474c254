"""Reads the notes: stories in order, and decks to draw from."""

from dataclasses import dataclass
from functools import cache

from gco_desktop.demo import (
    notes_adult,
    notes_care,
    notes_child,
    notes_family,
    notes_quiet,
    notes_start,
)

SOURCES = (notes_start, notes_care, notes_child, notes_adult, notes_family, notes_quiet)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A contact as it could be written down; names are still to be filled in."""

    vorm: str
    minuten: int
    activiteiten: tuple[int, ...]
    leefgebieden: tuple[str, ...]
    onderwerp: str
    verslag: str
    taak: str = ""
    taak_dagen: int = 0


@cache
def threads() -> dict[str, tuple[Note, ...]]:
    """Return the notes of every thread, by its name."""
    found: dict[str, tuple[Note, ...]] = {}
    for source in SOURCES:
        for block in source.TEXT.split("\n= ")[1:]:
            name, *notes = block.split("\n@ ")
            found[name.strip()] = tuple(_note(note.strip()) for note in notes)
    return found


def _note(text: str) -> Note:
    head, *lines = text.splitlines()
    codes, onderwerp = head.split(" | ")
    vorm, minuten, activiteiten, leefgebieden = codes.split()
    task = [line[2:] for line in lines if line.startswith("> ")]
    dagen, taak = task[0].split(" ", 1) if task else ("0", "")
    return Note(
        vorm=vorm,
        minuten=int(minuten),
        activiteiten=tuple(int(nr) for nr in activiteiten.split("+")),
        leefgebieden=tuple(leefgebieden.split(",")),
        onderwerp=onderwerp,
        verslag=" ".join(line for line in lines if not line.startswith("> ")),
        taak=taak,
        taak_dagen=int(dagen),
    )
