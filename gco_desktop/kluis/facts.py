"""How an open kluis is encrypted, as its own library tells."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from gco_desktop.kluis.kdf import KdfCost
from gco_desktop.kluis.unlock import OpenKluis


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptionFacts:
    """Versions, algorithms and cost, read from the database that is in use and its header."""

    sqlcipher: str
    sqlite: str
    crypto: str
    encrypted: bool
    cipher: str
    hmac: str
    page_bytes: int
    cost: KdfCost
    password_changed: date
    sheet_confirmed: bool
    code_replaced: date | None


def encryption_facts(kluis: OpenKluis) -> EncryptionFacts:
    """Return how the data of ``kluis`` are encrypted now."""
    header = kluis.header
    with kluis.file.connected(read_only=True) as connection:
        return EncryptionFacts(
            sqlcipher=_pragma(connection, "cipher_version"),
            sqlite=str(connection.execute("SELECT sqlite_version()").fetchone()[0]),
            crypto=" ".join(_pragma(connection, "cipher_provider_version").split()[:2]),
            encrypted=_pragma(connection, "cipher_status") == "1",
            cipher=_pragma(connection, "cipher"),
            hmac=_pragma(connection, "cipher_hmac_algorithm"),
            page_bytes=int(_pragma(connection, "cipher_page_size")),
            cost=header.slot.cost,
            password_changed=header.slot.changed,
            sheet_confirmed=header.sheet_confirmed,
            code_replaced=header.replaced[-1].on if header.replaced else None,
        )


def _pragma(connection: Any, name: str) -> str:
    return str(connection.execute(f"PRAGMA {name}").fetchone()[0])
