"""Writes a structure tree into a ReportLab document."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.pdfbase import pdfdoc

from gco_desktop.reports.tags import Content, Elem, Tree

_ROOT, _PARENTS = "StructureRoot", "StructureParents"


class _Written(pdfdoc.PDFObject):
    """An indirect object whose body a function writes when the file is written."""

    __RefOnly__ = 1

    def __init__(self, write: Callable[[], bytes]) -> None:
        self._write = write

    def format(self, _document: Any) -> bytes:
        """Return the body."""
        return self._write()


def write_structure(document: Any, tree: Tree, pages: Sequence[Sequence[Elem]]) -> None:
    """Add the tree to the catalog; ``pages`` holds the owner of each marked content per page."""
    tree.root.prune()
    _Writer(document, tree, pages).write()


class _Writer:
    def __init__(self, document: Any, tree: Tree, pages: Sequence[Sequence[Elem]]) -> None:
        self._document, self._tree, self._pages = document, tree, pages
        self._names = {id(elem): f"SE{number}" for number, elem in enumerate(tree.root.walk())}

    def write(self) -> None:
        document = self._document
        for elem in self._tree.root.walk():
            document.Reference(_Written(self._elem_writer(elem)), self._names[id(elem)])
        document.Reference(_Written(self._parents), _PARENTS)
        document.Reference(_Written(self._root), _ROOT)
        document.Catalog.StructTreeRoot = pdfdoc.PDFObjectReference(_ROOT)
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _reference(self, name: str) -> bytes:
        reference: bytes = pdfdoc.format(pdfdoc.PDFObjectReference(name), self._document)
        return reference

    def _page(self, number: int) -> bytes:
        return self._reference(f"Page{number}")

    def _to(self, elem: Elem | None) -> bytes:
        return self._reference(_ROOT if elem is None else self._names[id(elem)])

    def _root(self) -> bytes:
        return b"<</Type /StructTreeRoot /K [%s] /ParentTree %s /ParentTreeNextKey %d>>" % (
            self._to(self._tree.root),
            self._reference(_PARENTS),
            len(self._pages),
        )

    def _parents(self) -> bytes:
        rows = [
            b"%d [%s]" % (number, b" ".join(map(self._to, owners)))
            for number, owners in enumerate(self._pages)
        ]
        return b"<</Nums [%s]>>" % b"\n".join(rows)

    def _elem_writer(self, elem: Elem) -> Callable[[], bytes]:
        return lambda: self._elem(elem)

    def _elem(self, elem: Elem) -> bytes:
        pages = elem.pages
        page = next(iter(pages)) if len(pages) == 1 else None
        parts = [
            b"<</Type /StructElem /S /%s /P %s" % (elem.role.encode(), self._to(elem.parent)),
            b" /Pg %s" % self._page(page) if page else b"",
            b" /Alt %s" % pdfdoc.format(pdfdoc.PDFString(elem.alt), self._document)
            if elem.alt
            else b"",
            _attributes(elem) if page or elem.attributes else b"",
            b" /K [%s]>>" % b" ".join(self._kid(kid, page) for kid in elem.kids),
        ]
        return b"".join(parts)

    def _kid(self, kid: Elem | Content, page: int | None) -> bytes:
        if not isinstance(kid, Content):
            return self._to(kid)
        if page:
            return b"%d" % kid.mcid
        return b"<</Type /MCR /Pg %s /MCID %d>>" % (self._page(kid.page), kid.mcid)


def _attributes(elem: Elem) -> bytes:
    attributes = dict(elem.attributes)
    if elem.bbox is not None:
        attributes["Layout"] = "/Placement /Block /BBox [{:.2f} {:.2f} {:.2f} {:.2f}]".format(
            *elem.bbox
        )
    written = [f"<</O /{owner} {value}>>".encode() for owner, value in attributes.items()]
    return b" /A [%s]" % b" ".join(written) if written else b""
