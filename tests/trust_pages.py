"""Decrypts a database file page by page, with nothing of SQLite in between.

What SQLite does not show may still stand there: in free pages, and in the unused ends of pages.
"""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, SALT, IV, MAC = 4096, 16, 16, 64
WAL_HEADER, FRAME_HEADER = 32, 24
MASK = 0x3A


def pages(database: Path, key: bytes) -> Iterator[bytes]:
    """Give every page of the file, proven to be what was written there."""
    content = database.read_bytes()
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        yield _decrypted(page, start // PAGE + 1, key, content[:SALT])


def journalled(database: Path, key: bytes) -> Iterator[bytes]:
    """Give every page in the journal beside the file."""
    journal = database.with_name(database.name + "-wal")
    content = journal.read_bytes() if journal.exists() else b""
    salt = database.read_bytes()[:SALT]
    for start in range(WAL_HEADER, len(content), FRAME_HEADER + PAGE):
        number = int.from_bytes(content[start : start + 4], "big")
        page = content[start + FRAME_HEADER : start + FRAME_HEADER + PAGE]
        yield _decrypted(page, number, key, salt)


def _decrypted(page: bytes, number: int, key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ MASK for byte in salt)
    mac_key = hashlib.pbkdf2_hmac("sha512", key, masked, 2, len(key))
    first = SALT if number == 1 else 0
    signed = page[first : PAGE - MAC] + number.to_bytes(4, "little")
    assert hmac.digest(mac_key, signed, "sha512") == page[PAGE - MAC :], f"page {number}"
    body, iv = page[first : PAGE - MAC - IV], page[PAGE - MAC - IV : PAGE - MAC]
    decryptor = Cipher(AES(key), CBC(iv)).decryptor()
    return decryptor.update(body) + decryptor.finalize()
