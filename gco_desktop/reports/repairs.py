"""Two faults of ReportLab 5.1 that would make a file fail PDF/A or read as garbage."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase import pdfdoc, ttfonts

_LARGEST_BLOCK = 100  # entries in one block of a character map


@contextmanager
def repaired() -> Iterator[None]:
    """Replace the two functions while a file is written; one file at a time, please."""
    streams: Any = pdfdoc.PDFStream
    fonts: Any = ttfonts
    originals = streams.format, fonts.makeToUnicodeCMap
    streams.format, fonts.makeToUnicodeCMap = _format_stream, _character_map
    try:
        yield
    finally:
        streams.format, fonts.makeToUnicodeCMap = originals


def _format_stream(self: pdfdoc.PDFStream, document: Any) -> bytes:
    """Write a stream with the line end before ``endstream`` that PDF/A (6.1.7.1) asks for."""
    entries = pdfdoc.PDFDictionary(self.dictionary.dict.copy())
    content, filters = self.content, self.filters
    if filters is None:
        filters = document.defaultStreamFilters
    if filters is not None and "Filter" not in entries.dict:
        names: list[str] = []
        for each in reversed(list(filters)):
            content = each.encode(content)
            names.insert(0, pdfdoc.PDFName(each.pdfname))
        entries["Filter"] = pdfdoc.PDFArray(names)
    content = document.encrypt.encode(content)
    body: bytes = pdfdoc.format(content, document)
    entries["Length"] = len(content)
    head: bytes = pdfdoc.format(entries, document)
    return b"%s\nstream\n%s\nendstream\n" % (head, body)


def _character_map(fontname: str, subset: list[int]) -> str:
    """Map glyphs to characters, beyond U+FFFF as a surrogate pair (ReportLab: ``<1F600>``)."""
    rows = [
        f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(subset)
        if character
    ]
    written = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        f"/CMapName /{fontname} def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for start in range(0, len(rows), _LARGEST_BLOCK):
        block = rows[start : start + _LARGEST_BLOCK]
        written += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    written.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(written)
