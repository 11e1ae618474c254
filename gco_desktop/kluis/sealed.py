"""Text that could not be written to a full disk, encrypted in memory until the kluis is open."""

import secrets
from typing import TYPE_CHECKING

from gco_desktop.kluis.keys import CONTEXT, DATABASE_KEY_BYTES, NONCE_BYTES

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_PURPOSE = b"concepten"


def seal(root: bytes, content: bytes) -> bytes:
    """Return ``content`` so that only the root secret of the kluis opens it."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + _cipher(root).encrypt(nonce, content, _PURPOSE)


def unseal(root: bytes, sealed: bytes) -> bytes | None:
    """Return what was sealed; nothing when it was of another kluis or another root secret."""
    from cryptography.exceptions import InvalidTag

    nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return _cipher(root).decrypt(nonce, body, _PURPOSE)
    except (InvalidTag, ValueError):  # the second of what is too short to be sealed at all
        return None


def _cipher(root: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    key = HKDF(SHA256(), DATABASE_KEY_BYTES, None, CONTEXT + _PURPOSE).derive(root)
    return AESGCM(key)
