"""Drafts in the kluis: several at once, and sealed when the disk is full."""

from pathlib import Path

from conftest import PASSWORD

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.kluis.kdf import FLOOR
from ui.drafts import Draft, DraftKey, FormKind
from ui.locking import put_back_drafts

SECRET = b"Mevrouw De Vries belde"


def test_drafts_are_kept_at_once_and_one_without_content_goes(services: Services) -> None:
    services.herstel.keep_draft("gezin", "oud")
    services.herstel.keep_drafts([("gezin", ""), ("contact", "een"), ("taak:1", "twee")])
    assert services.herstel.drafts() == [("taak:1", "twee"), ("contact", "een")]
    services.herstel.keep_drafts([("contact", "drie")])
    assert services.herstel.drafts() == [("contact", "drie"), ("taak:1", "twee")]


def test_the_key_of_a_form_is_read_back_and_another_is_not_guessed() -> None:
    key = DraftKey(FormKind.TAAK, "a:b")
    assert DraftKey.parse(str(key)) == key
    assert DraftKey.parse("gezin") == DraftKey(FormKind.GEZIN)
    assert DraftKey.parse("toekomst:1") is None


def test_every_key_fits_in_the_kluis() -> None:
    longest = max(len(kind) for kind in FormKind) + len(":nieuw-") + 36 + len("-11")
    assert longest <= 80


def test_half_a_character_does_not_stop_a_draft(services: Services) -> None:
    draft = Draft(key=DraftKey(FormKind.GEZIN), fields={"naam": "half \ud83d teken"})
    services.herstel.keep_drafts([(str(draft.key), draft.to_json())])
    [(_key, text)] = services.herstel.drafts()
    assert Draft.from_json(draft.key, text) == draft


def test_what_is_sealed_opens_in_its_own_kluis_only(services: Services, tmp_path: Path) -> None:
    sealed = services.kluis.seal(SECRET)
    assert SECRET not in sealed
    assert services.kluis.unseal(sealed) == SECRET
    assert services.kluis.unseal(sealed[:-1]) is None
    folder = tmp_path / "andere"
    new_kluis(folder, PASSWORD, kdf=FLOOR)
    other = open_kluis(folder, PASSWORD)
    assert other.kluis.unseal(sealed) is None
    put_back_drafts(other, [(sealed, lambda: None)])
    assert other.herstel.drafts() == []
    other.close()


def test_sealed_drafts_are_put_back(services: Services) -> None:
    put_back_drafts(services, [(services.kluis.seal(b'[["gezin", "tekst"]]'), lambda: None)])
    assert services.herstel.drafts() == [("gezin", "tekst")]
