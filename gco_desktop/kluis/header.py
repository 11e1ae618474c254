"""The header (``kluis.json``): what opens the database, and nothing about what is in it."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gco_desktop.errors import HeaderDamagedError, HeaderTooNewError
from gco_desktop.kluis.kdf import KdfCost
from gco_desktop.kluis.keys import ROOT_CHECK_BYTES, SLOT_KIND, PasswordSlot, root_check
from gco_desktop.kluis.strict_json import Fields, canonical, parse_object, readable

FORMAT = "gco-kluis"
VERSION = 1
SALT_BYTES = 16
MAX_REPLACED = 20
MAX_NUMBER = 2**53 - 1
DATABASE_NAME = re.compile(r"gegevens(-\d{4})?\.db")  # a base name: never out of the folder
KLUIS_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
FIELDS = {
    "formaat",
    "versie",
    "kluis_id",
    "generatie",
    "database",
    "wortelcheck",
    "vakken",
    "herstelblad_bevestigd",
    "oefening",
    "teruggezet",
    "vervangen",
    "sha256",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacedCode:
    """A root secret that no longer opens the kluis, known by its check alone.

    ``database`` is the file that it opened: that one must go, should it still be there.
    """

    check: bytes
    on: date
    database: str = ""

    def to_fields(self) -> dict[str, object]:
        """Return it as the header writes it."""
        fields: dict[str, object] = {"wortelcheck": self.check.hex(), "op": self.on.isoformat()}
        return fields | {"bestand": self.database} if self.database else fields

    @classmethod
    def from_fields(cls, fields: Fields) -> "ReplacedCode":
        """Return what the header holds; raises ValueError."""
        return cls(
            check=fields.hexadecimal("wortelcheck", ROOT_CHECK_BYTES),
            on=fields.day("op"),
            database=_matching(DATABASE_NAME, fields.text("bestand"))
            if "bestand" in fields.values
            else "",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """One kluis: its database file, the slots with its root secret, and what was settled.

    ``restored_on`` stands until the user says that the restored backup is the right one;
    ``replaced`` holds the codes of before, the newest last.
    """

    kluis_id: str
    generation: int
    database: str
    salt: bytes
    check: bytes
    slot: PasswordSlot
    other_slots: tuple[Mapping[str, object], ...] = ()
    sheet_confirmed: bool = False
    practice: bool = False
    restored_on: date | None = None
    replaced: tuple[ReplacedCode, ...] = ()

    def root(self, password: str) -> bytes:
        """Return the root secret; raises WrongPasswordError."""
        root = self.slot.unwrap(password, self.kluis_id)
        if not self.fits(root):
            raise HeaderDamagedError
        return root

    def fits(self, root: bytes) -> bool:
        """Return whether ``root`` is the root secret of this kluis."""
        return root_check(root) == self.check

    def with_password(self, root: bytes, password: str, cost: KdfCost) -> "Header":
        """Return the header with ``password`` as the one that opens it."""
        return replace(self, slot=PasswordSlot.wrap(root, password, self.kluis_id, cost))

    def with_root(self, root: bytes, slot: PasswordSlot, today: date) -> "Header":
        """Return the header with another root secret in ``slot``, and a sheet still to print.

        What other slots hold is the secret of before: they go.
        """
        before = ReplacedCode(check=self.check, on=today, database=self.database)
        return replace(
            self,
            check=root_check(root),
            slot=slot,
            other_slots=(),
            sheet_confirmed=False,
            replaced=(*self.replaced, before)[-MAX_REPLACED:],
        )

    def moved_to(self, database: str, salt: bytes) -> "Header":
        """Return the header for another database file.

        The files of replaced codes are forgotten: their names may be those of other data here.
        """
        replaced = tuple(replace(code, database="") for code in self.replaced)
        return replace(self, database=database, salt=salt, replaced=replaced)

    def put_over(self, current: "Header | None", today: date) -> "Header":
        """Return this header of a backup as it comes over ``current``.

        Where the backup has an older code than the kluis had, that code counts again: its sheet is
        asked for, and the code of the kluis is the one that was replaced.
        """
        newest = max(self.generation, current.generation if current else 0)
        restored = replace(self, generation=newest, restored_on=today)
        if current is None or current.kluis_id != self.kluis_id or current.check == self.check:
            return restored
        gone = ReplacedCode(check=current.check, on=today)
        replaced = (*self.replaced, gone)[-MAX_REPLACED:]
        return replace(restored, sheet_confirmed=False, replaced=replaced)

    def replaced_on(self, root: bytes) -> date | None:
        """Return the day on which ``root`` stopped being the secret of this kluis, if ever."""
        check = root_check(root)
        return next((code.on for code in reversed(self.replaced) if code.check == check), None)

    def seal(self) -> bytes:
        """Return the content of the file; the checksum is against rot, not against tampering."""
        fields = self._to_fields()
        return readable(fields | {"sha256": _checksum(fields)})

    @classmethod
    def parse(cls, raw: bytes) -> "Header":
        """Return the header in ``raw``; raises HeaderDamagedError or HeaderTooNewError."""
        try:
            values = parse_object(raw)
            return cls._from_fields(_checked(values))
        except (ValueError, OverflowError) as error:
            raise HeaderDamagedError from error

    def _to_fields(self) -> dict[str, object]:
        fields: dict[str, object] = {
            "formaat": FORMAT,
            "versie": VERSION,
            "kluis_id": self.kluis_id,
            "generatie": self.generation,
            "database": {"bestand": self.database, "salt": self.salt.hex()},
            "wortelcheck": self.check.hex(),
            "vakken": [self.slot.to_fields(), *self.other_slots],
            "herstelblad_bevestigd": self.sheet_confirmed,
        }
        # What is seldom there is left out: an older program refuses only what it must.
        if self.practice:
            fields["oefening"] = True
        if self.restored_on:
            fields["teruggezet"] = self.restored_on.isoformat()
        if self.replaced:
            fields["vervangen"] = [code.to_fields() for code in self.replaced]
        return fields

    @classmethod
    def _from_fields(cls, fields: Fields) -> "Header":
        database = fields.inner("database")
        slots = fields.objects("vakken")
        (password,) = (slot for slot in slots if slot.get("soort") == SLOT_KIND)
        return cls(
            kluis_id=_matching(KLUIS_ID, fields.text("kluis_id")),
            generation=fields.number("generatie", 0, MAX_NUMBER),
            database=_matching(DATABASE_NAME, database.text("bestand")),
            salt=database.hexadecimal("salt", SALT_BYTES),
            check=fields.hexadecimal("wortelcheck", ROOT_CHECK_BYTES),
            slot=PasswordSlot.from_fields(Fields(password)),
            other_slots=tuple(slot for slot in slots if slot is not password),
            sheet_confirmed=fields.flag("herstelblad_bevestigd"),
            practice=fields.flag("oefening", default=False),
            restored_on=fields.day("teruggezet") if "teruggezet" in fields.values else None,
            replaced=_replaced(fields),
        )


def _replaced(fields: Fields) -> tuple[ReplacedCode, ...]:
    if "vervangen" not in fields.values:
        return ()
    codes = fields.objects("vervangen")
    if len(codes) > MAX_REPLACED:
        raise HeaderDamagedError
    return tuple(ReplacedCode.from_fields(Fields(code)) for code in codes)


def _checked(values: dict[str, Any]) -> Fields:
    fields = Fields(values)
    sealed = {name: value for name, value in values.items() if name != "sha256"}
    if fields.text("formaat") != FORMAT or fields.text("sha256") != _checksum(sealed):
        raise HeaderDamagedError
    # Whole and not ours: the checksum is the same in every version, so this is no damage.
    if fields.number("versie", 1, MAX_NUMBER) > VERSION or not values.keys() <= FIELDS:
        raise HeaderTooNewError
    return fields


def _checksum(fields: Mapping[str, object]) -> str:
    return hashlib.sha256(canonical(fields)).hexdigest()


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if pattern.fullmatch(text) is None:
        raise HeaderDamagedError
    return text
