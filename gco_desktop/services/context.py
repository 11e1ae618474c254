"""What every use case is given: transactions, a clock, new ids, and a guard on what is typed."""

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from gco_desktop.domain.bsn import find_bsn, without_bsn
from gco_desktop.errors import BsnVermoedError, TekenError, TekstTeLangError
from gco_desktop.storage.unit_of_work import UnitOfWork

LONGEST_TEXT = 1_000_000  # characters; a whole dossier fits in one field


@dataclass(frozen=True, slots=True)
class Context:
    """Opens transactions for reading or writing; the clock and the ids can be replaced.

    ``noted`` is the number of the last change of this session that undo knows.
    """

    open: Callable[..., UnitOfWork]
    now: Callable[[], datetime]
    new_id: Callable[[], UUID]
    noted: Callable[[], int] = int

    @property
    def vandaag(self) -> date:
        """The day it is."""
        return self.now().date()

    def read(self) -> UnitOfWork:
        """Open a transaction that only reads."""
        return self.open(now=self.now())

    def write(self) -> UnitOfWork:
        """Open a transaction that may change things."""
        return self.open(now=self.now(), write=True)

    def guard(self, uow: UnitOfWork, subject: Any, bsn_reden: str | None = None) -> None:
        """Check every text of ``subject``, parts included, before it is stored.

        Raises ``TekstTeLangError``, ``TekenError``, and ``BsnVermoedError`` when nine digits pass
        the elfproef and no reason was given. A reason is logged, the digits are not.
        """
        texts = list(_texts(subject))
        if not all(_can_be_kept(text) for _, text in texts):
            raise TekenError
        if any(len(text) > LONGEST_TEXT for _, text in texts):
            raise TekstTeLangError(LONGEST_TEXT)
        velden = tuple(dict.fromkeys(name for name, text in texts if find_bsn(text)))
        if not velden:
            return
        reden = without_bsn(bsn_reden or "").strip()
        if not reden:
            raise BsnVermoedError(velden)
        ref = str(getattr(subject, "id", ""))
        uow.archive.log(self.now(), "bsn-genegeerd", type(subject).__name__, ref, reden)


def _can_be_kept(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, as a careless program may put on the clipboard
        return False
    return True


def _texts(subject: Any) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for field in fields(subject):
        value = getattr(subject, field.name)
        if isinstance(value, str):
            found.append((field.name, value))
        elif isinstance(value, tuple):
            found += [text for part in value if is_dataclass(part) for text in _texts(part)]
    return found
