"""The key hierarchy: the root secret, what is derived from it, and the password slot around it."""

import secrets
from base64 import b64encode
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from gco_desktop.errors import WrongPasswordError
from gco_desktop.kluis.kdf import SALT_BYTES, KdfCost
from gco_desktop.kluis.passwords import password_bytes
from gco_desktop.kluis.recovery_code import SECRET_BYTES
from gco_desktop.kluis.strict_json import Fields, canonical

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

CONTEXT = b"nl.gco-desktop/1/"
DATABASE_KEY_BYTES = 32
ROOT_CHECK_BYTES = 8
NONCE_BYTES = 12
TAG_BYTES = 16
KDF_NAME = "argon2id"
KDF_VERSION = 19
AEAD_NAME = "aes-256-gcm"
SLOT_KIND = "wachtwoord"


def new_root() -> bytes:
    """Return a fresh root secret; the recovery code is this secret in writing."""
    return secrets.token_bytes(SECRET_BYTES)


def database_key(root: bytes) -> bytes:
    """Return the key of the database file."""
    return _derive(root, b"database", DATABASE_KEY_BYTES)


def root_check(root: bytes) -> bytes:
    """Return what the header keeps to tell one root secret from another."""
    return _derive(root, b"controle", ROOT_CHECK_BYTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordSlot:
    """The root secret, wrapped in a key that is derived from the password."""

    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    changed: date

    @classmethod
    def wrap(cls, root: bytes, password: str, kluis_id: str, cost: KdfCost) -> "PasswordSlot":
        """Return a new slot, proven by opening it; salt and nonce are fresh each time."""
        if not (cost.is_strong and cost.is_bearable):
            message = "the key derivation is outside its limits"
            raise ValueError(message)
        salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
        key = cost.derive(password_bytes(password), salt)
        slot = cls(
            cost=cost,
            salt=salt,
            nonce=nonce,
            wrapped=_cipher(key).encrypt(nonce, root, _bound_to(kluis_id, cost, salt)),
            changed=datetime.now(UTC).astimezone().date(),
        )
        if slot.unwrap(password, kluis_id) != root:
            message = "the new slot does not open"
            raise RuntimeError(message)
        return slot

    def unwrap(self, password: str, kluis_id: str) -> bytes:
        """Return the root secret; raises WrongPasswordError."""
        from cryptography.exceptions import InvalidTag

        try:
            key = self.cost.derive(password_bytes(password), self.salt)
            bound_to = _bound_to(kluis_id, self.cost, self.salt)
            return _cipher(key).decrypt(self.nonce, self.wrapped, bound_to)
        except (InvalidTag, UnicodeEncodeError) as error:
            raise WrongPasswordError from error

    def to_fields(self) -> dict[str, object]:
        """Return the slot as the header writes it."""
        return {
            "soort": SLOT_KIND,
            "kdf": _kdf_fields(self.cost, self.salt),
            "aead": AEAD_NAME,
            "nonce": _base64(self.nonce),
            "ct": _base64(self.wrapped),
            "gewijzigd": self.changed.isoformat(),
        }

    @classmethod
    def from_fields(cls, fields: Fields) -> "PasswordSlot":
        """Return the slot the header holds; raises ValueError."""
        kdf = fields.inner("kdf")
        cost = KdfCost(
            memory_kib=kdf.number("m", 1, 1 << 40),
            rounds=kdf.number("t", 1, 1 << 40),
            lanes=kdf.number("p", 1, 1 << 40),
        )
        names = (kdf.text("naam"), kdf.number("v", 0, 255), fields.text("aead"))
        if names != (KDF_NAME, KDF_VERSION, AEAD_NAME) or not cost.is_bearable:
            message = "a key derivation we do not use"
            raise ValueError(message)
        return cls(
            cost=cost,
            salt=kdf.base64("salt", SALT_BYTES),
            nonce=fields.base64("nonce", NONCE_BYTES),
            wrapped=fields.base64("ct", SECRET_BYTES + TAG_BYTES),
            changed=fields.day("gewijzigd"),
        )


def bring_in() -> None:
    """Import the library that opening needs, while the user types the password."""
    import cryptography.exceptions
    import cryptography.hazmat.primitives.ciphers.aead
    import cryptography.hazmat.primitives.kdf.argon2
    import cryptography.hazmat.primitives.kdf.hkdf  # noqa: F401


def _cipher(key: bytes) -> "AESGCM":
    # Here and below: the library is imported after the unlock screen was painted.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _derive(root: bytes, purpose: bytes, length: int) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length, None, CONTEXT + purpose).derive(root)


def _bound_to(kluis_id: str, cost: KdfCost, salt: bytes) -> bytes:
    # A slot opens in its own kluis and with its own cost only, whatever is done to the header.
    place = f"gco-kluis/1|{SLOT_KIND}|{kluis_id}|".encode()
    return place + canonical(_kdf_fields(cost, salt))


def _kdf_fields(cost: KdfCost, salt: bytes) -> dict[str, object]:
    return {
        "naam": KDF_NAME,
        "v": KDF_VERSION,
        "m": cost.memory_kib,
        "t": cost.rounds,
        "p": cost.lanes,
        "salt": _base64(salt),
    }


def _base64(value: bytes) -> str:
    return b64encode(value).decode()
