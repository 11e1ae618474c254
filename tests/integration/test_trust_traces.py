"""No word of what is kept is ever written to a disk unencrypted, nor anything out of the kluis."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from conftest import PASSWORD
from trust_calls import Event
from trust_marked import encodings, hits
from trust_zygote import Zygote

WORD = "Zwartkoptuinfluiter"
TOUCHING = ("create", "open", "size", "rename", "mkdir", "unlink", "map", "copy", "link", "grow")
NOWHERE = "/dev/null"
ROUNDS = (pytest.param(0, id="gates"), pytest.param(40, id="full", marks=pytest.mark.full))


@dataclass(slots=True)
class Search:
    """Looks for a word in everything that is written, also where it runs over two writes."""

    word: str
    ends: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    writes: int = 0
    written: int = 0

    def see(self, event: Event) -> None:
        """Take over one write."""
        overlap = max(map(len, encodings(self.word))) - 1
        place, before = self.ends.get(event.path, (0, b""))
        content = (before if place == event.number else b"") + event.data
        self.found[event.path] = self.found.get(event.path, 0) + hits(content, self.word)
        self.ends[event.path] = (event.number + len(event.data), content[-overlap:])
        self.writes += 1
        self.written += len(event.data)


@dataclass(frozen=True, slots=True)
class Life:
    """What happened on the disk during a life of a kluis, and what is left of it."""

    place: Path
    asked: Path
    events: Sequence[Event]

    @property
    def kluis(self) -> Path:
        return self.place / "kluis"


@pytest.fixture(scope="module", params=ROUNDS)
def life(
    request: pytest.FixtureRequest, zygote: Zygote, tmp_path_factory: pytest.TempPathFactory
) -> Life:
    if zygote.cannot_trace:
        pytest.skip(zygote.cannot_trace)
    place = tmp_path_factory.mktemp("leven")
    asked = place / "gevraagd" / "brief.png"
    asked.parent.mkdir()
    events = zygote.trace(
        "live",
        tmp_path_factory.mktemp("spoor") / "gevolgd",
        folder=place / "kluis",
        password=PASSWORD,
        word=WORD,
        asked=asked,
        rounds=request.param,
    )
    return Life(place, asked, events)


def paths(events: Iterable[Event]) -> set[str]:
    touching = [event for event in events if event.kind in (*TOUCHING, "write")]
    return {path for event in touching for path in (event.path, event.other) if path} - {NOWHERE}


@pytest.mark.slow
def test_no_write_holds_a_word_of_what_is_kept(life: Life) -> None:
    search = Search(WORD)
    for event in life.events:
        if event.kind == "write":
            search.see(event)

    print(f"\nwrites {search.writes}, {search.written / 1e6:.0f} MB, hits in what was not asked: 0")
    assert search.writes > 3_000
    found = {path: number for path, number in search.found.items() if number}
    asked = [path for path in found if path.startswith(str(life.asked.parent))]
    assert sum(found.pop(path) for path in asked) > 1000, "the search finds what is there"
    assert found == {}


@pytest.mark.slow
def test_nothing_but_the_kluis_is_touched(life: Life) -> None:
    allowed = (str(life.kluis), f"{life.kluis}.aanmaken", str(life.asked.parent))
    touched = paths(life.events)

    assert any(path.startswith(f"{life.kluis}/reservekopieen/") for path in touched)
    assert any(path.startswith(f"{life.kluis}/oud/") for path in touched)
    assert [path for path in sorted(touched) if not path.startswith(allowed)] == []
    assert sorted(path.name for path in life.place.iterdir()) == ["gevraagd", "kluis"]


@pytest.mark.slow
def test_no_file_that_is_left_holds_a_word_of_what_is_kept(life: Life) -> None:
    files = [path for path in life.kluis.rglob("*") if path.is_file()]

    assert len(files) > 8
    assert {path.name: hits(path.read_bytes(), WORD) for path in files} == dict.fromkeys(
        (path.name for path in files), 0
    )
    assert not [path for path in files if WORD.lower() in path.name.lower()]
