"""Small documents of every kind, made here."""

import struct
import zlib
from io import BytesIO

import pikepdf


def png(width: int = 4, height: int = 3) -> bytes:
    """A picture of one colour."""
    rows = b"".join(b"\0" + b"\x20\x70\xa0" * width for _ in range(height))
    return _png(width, height, rows)


def png_bomb() -> bytes:
    """A picture that says to be enormous."""
    return _png(60_000, 60_000, b"\0" * 10_000)


def _png(width: int, height: int, rows: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )


def bmp() -> bytes:
    """A picture of one dot, in the oldest form there is."""
    head = struct.pack("<IiiHHIIiiII", 40, 1, 1, 1, 24, 0, 4, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 58, 0, 0, 54) + head + b"\x20\x70\xa0\0"


def gif() -> bytes:
    """A picture of one dot."""
    return b"GIF89a\x01\0\x01\0\x80\0\0\x20\x70\xa0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"


def pdf(pages: int = 1, words: str = "", size: tuple[int, int] = (595, 842)) -> bytes:
    """A paper with so many pages; ``words`` stand in it as they are."""
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=size)
    document.docinfo["/Title"] = words
    return _saved(document, deterministic_id=True)


def pdf_bomb(megabytes: int = 300) -> bytes:
    """A small paper of which one part unpacks to very much."""
    pack = zlib.compressobj(9)
    packed = b"".join(pack.compress(bytes(1 << 20)) for _ in range(megabytes)) + pack.flush()
    size = (megabytes << 20) // 8
    head = b"%%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size %d /W [1 6 1] /Root 2 0 R" % size
    rest = b" /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
    return head + rest + packed + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n"


def locked_pdf() -> bytes:
    """A paper that asks for a password."""
    document = pikepdf.new()
    document.add_blank_page()
    return _saved(document, encryption=pikepdf.Encryption(owner="a", user="b"))


def _saved(document: pikepdf.Pdf, **how: object) -> bytes:
    buffer = BytesIO()
    document.save(buffer, compress_streams=False, **how)  # type: ignore[arg-type]
    return buffer.getvalue()
