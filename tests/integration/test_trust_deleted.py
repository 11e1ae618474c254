"""What was deleted or written over stands nowhere in the file any more, not even decrypted."""

from pathlib import Path
from typing import Any

from conftest import PASSWORD
from sqlalchemy import event
from trust_cases import Made
from trust_marked import hits, keep, remove
from trust_pages import journalled, pages
from trust_work import Work, open_for_work

GONE, KEPT = "Zwartkoptuinfluiter", "Roodborsttapuit"
# The index keeps small letters, and of a word only what differs from the word before it.
GONE_INDEXED, KEPT_INDEXED = GONE.lower()[6:], KEPT.lower()[6:]


def test_deleted_words_are_gone_from_every_decrypted_page(quick: Made, tmp_path: Path) -> None:
    services = open_for_work(quick.copy(tmp_path / "kluis"), PASSWORD)
    file = services.kluis.kluis.file
    gone = keep(services, GONE)
    keep(services, KEPT)
    services.kluis.kluis.tidy()
    both = b"".join(pages(file.path, file.key))
    assert hits(both, GONE) > 10_000
    assert hits(both, GONE_INDEXED) > hits(both, GONE)  # the index as well
    assert services.zoeken.search(GONE).teksten

    remove(services, gone, GONE)
    while_open = b"".join(journalled(file.path, file.key))
    services.zoeken.learn()
    assert services.zoeken.search(GONE).teksten == 0
    assert services.zoeken.search(KEPT).teksten
    services.close()

    raw = b"".join(pages(file.path, file.key))
    assert hits(while_open, KEPT) + hits(while_open, "anders") > 0
    assert not list(journalled(file.path, file.key))
    assert hits(raw, GONE) == 0
    assert hits(raw, GONE_INDEXED) == 0
    assert hits(raw, KEPT) > 10_000
    assert hits(raw, KEPT_INDEXED) > hits(raw, KEPT)


def test_deleted_words_stay_gone_however_much_came_before(quick: Made, tmp_path: Path) -> None:
    services = open_for_work(quick.copy(tmp_path / "kluis"), PASSWORD)
    file = services.kluis.kluis.file
    work = Work(services, 3, bytes)
    kept = []
    for _ in range(4):  # so that the words lie scattered among pages of other things
        kept.append(keep(services, GONE))
        for _ in range(25):
            work.step()
    for each in kept:
        remove(services, each, GONE)
        work.step()
    services.close()

    raw = b"".join(pages(file.path, file.key))

    assert hits(raw, "woord7") > 0
    assert hits(raw, GONE) == 0
    assert hits(raw, GONE_INDEXED) == 0


def test_the_same_search_finds_what_is_only_forgotten(quick: Made, tmp_path: Path) -> None:
    services = open_for_work(quick.copy(tmp_path / "kluis"), PASSWORD)
    kluis = services.kluis.kluis

    def forget_only(connection: Any, *rest: Any) -> None:
        connection.execute("PRAGMA secure_delete = OFF")

    event.listen(kluis.engine, "checkout", forget_only)
    remove(services, keep(services, GONE), GONE)
    kluis.tidy()

    assert hits(b"".join(pages(kluis.file.path, kluis.file.key)), GONE) > 100
    services.close()
