"""A document of a gezin: a letter, a decision or a photo, kept whole in the kluis."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gco_desktop.domain.bsn import without_bsn
from gco_desktop.domain.ids import ContactId, DocumentId, GezinId, TrajectId
from gco_desktop.errors import DocumentError, NaamOntbreektError

MAX_BYTES = 25 * 1000 * 1000  # as people and file managers count
MUCH_BYTES = 300 * 1000 * 1000  # of all documents together
LONGEST_TITLE = 120
UNTITLED = "Document"
# Why a file is not kept.
EMPTY, TOO_BIG, OTHER_KIND = "leeg", "te_groot", "soort"
LOCKED, DAMAGED = "wachtwoord", "beschadigd"
_HEAD = 1024  # a PDF may have some bytes before its mark
_TAIL = 65_536  # a camera may add some bytes after a picture


class Bestandssoort(StrEnum):
    """What the bytes of a document are; its value is how a file of the kind ends."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpg"
    GIF = "gif"
    WEBP = "webp"
    BMP = "bmp"

    @property
    def beeld(self) -> bool:
        """Whether it is a picture."""
        return self is not Bestandssoort.PDF


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is known of a document; the bytes are kept apart, and read only to be looked at.

    ``datum`` is the day the document itself bears. One with ``verwijderd_op`` is in the bin, and
    shows nowhere else.
    """

    id: DocumentId
    gezin_id: GezinId
    titel: str
    bestandssoort: Bestandssoort
    grootte: int
    toegevoegd_op: date
    soort: str = ""
    datum: date | None = None
    traject_id: TrajectId | None = None
    contact_id: ContactId | None = None
    verwijderd_op: date | None = None

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when the title is empty."""
        if not self.titel.strip():
            raise NaamOntbreektError


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRegel:
    """One document in a list, without its bytes."""

    document: Document
    traject: str
    contact_op: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bestand:
    """A file that may become a document: checked, and nowhere kept yet."""

    titel: str
    bestandssoort: Bestandssoort
    inhoud: bytes
    bsn_weggelaten: bool = False


def read_bestand(name: str, inhoud: bytes) -> Bestand:
    """Return what a file with this name holds; raises ``DocumentError``.

    The name gives a title, without a number that may be a BSN; what it is the bytes tell.
    """
    if not inhoud:
        raise DocumentError(EMPTY)
    if len(inhoud) > MAX_BYTES:
        raise DocumentError(TOO_BIG)
    soort = recognise(inhoud)
    if soort is None:
        raise DocumentError(OTHER_KIND)
    if not _whole(soort, inhoud):
        raise DocumentError(DAMAGED)
    titel = title_of(name)
    safe = without_bsn(titel)
    return Bestand(
        titel=safe if any(map(str.isalnum, safe)) else UNTITLED,
        bestandssoort=soort,
        inhoud=inhoud,
        bsn_weggelaten=safe != titel,
    )


def title_of(name: str) -> str:
    """Return a title from the name of a file: without its end, and with spaces."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", name)
    stem = stem.encode(errors="replace").decode()  # a name on disk may hold half a character
    return " ".join(stem.replace("_", " ").split())[:LONGEST_TITLE].strip() or UNTITLED


def recognise(inhoud: bytes) -> Bestandssoort | None:
    """Return the kind by the first bytes, whatever the name says; nothing when it is another."""
    if b"%PDF-" in inhoud[:_HEAD]:
        return Bestandssoort.PDF
    if inhoud[:4] == b"RIFF" and inhoud[8:12] == b"WEBP":
        return Bestandssoort.WEBP
    for mark, soort in _MARKS:
        if inhoud.startswith(mark):
            return soort
    return None


_MARKS = (
    (b"\x89PNG\r\n\x1a\n", Bestandssoort.PNG),
    (b"\xff\xd8\xff", Bestandssoort.JPEG),
    (b"GIF87a", Bestandssoort.GIF),
    (b"GIF89a", Bestandssoort.GIF),
    (b"BM", Bestandssoort.BMP),
)
_ENDS = {
    Bestandssoort.PNG: b"IEND\xaeB`\x82",
    Bestandssoort.JPEG: b"\xff\xd9",
    Bestandssoort.GIF: b"\x3b",
}


def _whole(soort: Bestandssoort, inhoud: bytes) -> bool:
    """Whether the end is there: half a download or half a scan is no document."""
    if soort is Bestandssoort.WEBP:
        return len(inhoud) >= int.from_bytes(inhoud[4:8], "little") + 8
    if soort is Bestandssoort.BMP:
        return _whole_bmp(inhoud)
    end = _ENDS.get(soort)
    return end is None or end in inhoud[-_TAIL:]


def _whole_bmp(inhoud: bytes) -> bool:
    # Two letters are little to know a file by: its own length must fit too.
    size, start = (int.from_bytes(inhoud[at : at + 4], "little") for at in (2, 10))
    return 26 <= start < len(inhoud) and size in (0, len(inhoud))  # noqa: PLR2004 - its shortest head
