"""Reads the pages of a database one by one: each is encrypted and proven on its own.

For when the pages that lead to all others were altered. The format is that of SQLCipher 4 as
``gco_desktop.storage.engine`` pins it, and of the journal of SQLite.
"""

import hashlib
import hmac
import struct
from pathlib import Path
from typing import BinaryIO

from gco_desktop.kluis.database import PAGE_BYTES, journal_of
from gco_desktop.kluis.disk import kluis_faults
from gco_desktop.kluis.header import SALT_BYTES

KEY_BYTES = 32
IV_BYTES = 16
PROOF_BYTES = 64
RESERVED = IV_BYTES + PROOF_BYTES
USABLE = PAGE_BYTES - RESERVED
SALT_MASK = 0x3A
PROOF_ROUNDS = 2
MAGIC = b"SQLite format 3\0"
JOURNAL_HEADER = struct.Struct(">IIII8sII")
FRAME_HEADER = struct.Struct(">II8sII")


class Pages:
    """The pages of one file, with those of its journal over them; nothing is written."""

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        self._key = key
        masked = bytes(byte ^ SALT_MASK for byte in salt)
        self._proof_key = hashlib.pbkdf2_hmac("sha512", key, masked, PROOF_ROUNDS, KEY_BYTES)
        self._file: BinaryIO | None = None
        self._journal: BinaryIO | None = None
        self._frames: dict[int, int] = {}
        with kluis_faults():
            if path.exists():
                self._file = path.open("rb")
            journal = journal_of(path)
            if journal.exists():
                self._journal = journal.open("rb")
                self._frames = _frames(self._journal)
            size = path.stat().st_size if self._file else 0
        self.count = max([size // PAGE_BYTES, *self._frames])

    def close(self) -> None:
        """Let go of the files."""
        for file in (self._file, self._journal):
            if file is not None:
                file.close()

    def page(self, number: int) -> bytes | None:
        """Return what a page holds (the first has number 1), or None when it was altered."""
        raw = self._raw(number)
        if len(raw) != PAGE_BYTES:
            return None
        start = SALT_BYTES if number == 1 else 0
        proof = hmac.new(self._proof_key, raw[start:-PROOF_BYTES], "sha512")
        proof.update(number.to_bytes(4, "little"))
        if not hmac.compare_digest(proof.digest(), raw[-PROOF_BYTES:]):
            return None
        content = self._decrypt(raw[start:USABLE], raw[USABLE : USABLE + IV_BYTES])
        return MAGIC + content if number == 1 else content

    def _raw(self, number: int) -> bytes:
        place = self._frames.get(number)
        file = self._file if place is None else self._journal
        if file is None:
            return b""
        try:
            file.seek((number - 1) * PAGE_BYTES if place is None else place)
            return file.read(PAGE_BYTES)
        except OSError:
            return b""  # a sector that cannot be read

    def _decrypt(self, content: bytes, iv: bytes) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(iv)).decryptor()
        return decryptor.update(content) + decryptor.finalize()


def _frames(journal: BinaryIO) -> dict[int, int]:
    """Return where the newest saved version of each page stands in the journal."""
    head = journal.read(JOURNAL_HEADER.size)
    if len(head) < JOURNAL_HEADER.size:
        return {}
    round_of_use = JOURNAL_HEADER.unpack(head)[4]
    saved: dict[int, int] = {}
    pending: dict[int, int] = {}
    place = JOURNAL_HEADER.size
    while len(frame := journal.read(FRAME_HEADER.size)) == FRAME_HEADER.size:
        number, size, mark, _, _ = FRAME_HEADER.unpack(frame)
        if mark != round_of_use:
            break  # left from before the journal was begun anew
        pending[number] = place + FRAME_HEADER.size
        if size:  # the end of something that was saved
            saved |= pending
            pending = {}
        place += FRAME_HEADER.size + PAGE_BYTES
        journal.seek(place)
    return saved
