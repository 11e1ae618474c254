"""A ReportLab canvas that tags what it paints (PDF/UA-1, PDF/A-2a).

What is painted inside ``marked(elem)`` is the content of that element; whatever else stands on a
page becomes an artifact by itself, so nothing can be left untagged.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from gco_desktop.reports.metadata import LANGUAGE, Imprint, output_intent, xmp
from gco_desktop.reports.repairs import repaired
from gco_desktop.reports.structure import write_structure
from gco_desktop.reports.tags import Content, Elem, Tree

_PAINTS = re.compile(r"(?:^|[\s\])>])(?:Tj|TJ|'|\"|S|s|f\*?|F|B\*?|b\*?|sh|Do|EI)(?=\s|$)")
_LATER = "%LATER"  # stands in the code of a page for a number that only the end tells


class _Mark(str):
    """An operator that opens marked content, or closes it when it has neither owner nor text."""

    elem: Elem | None
    artifact: str

    def __new__(cls, text: str, elem: Elem | None = None, artifact: str = "") -> "_Mark":
        made = super().__new__(cls, text)
        made.elem, made.artifact = elem, artifact
        return made


@dataclass(slots=True)
class _Page:
    """The code of one page, sorted in what has an owner and what is an artifact."""

    number: int
    code: list[str] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    owners: list[Elem] = field(default_factory=list)

    def sort(self, operators: list[str]) -> None:
        inside = False
        for operator in operators:
            if isinstance(operator, _Mark):
                self.flush()
                inside = operator != "EMC"
                self.code.append(self._opened(operator) if inside else "EMC")
            else:
                (self.code if inside else self.loose).append(operator)
        self.flush()

    def flush(self) -> None:
        paints = any(_PAINTS.search(operator) for operator in self.loose)
        self.code += ["/Artifact BMC", *self.loose, "EMC"] if paints else self.loose
        self.loose.clear()

    def _opened(self, mark: _Mark) -> str:
        if mark.elem is None:
            return mark.artifact
        number = len(self.owners)
        mark.elem.kids.append(Content(self.number, number))
        self.owners.append(mark.elem)
        return f"/{mark.elem.role} <</MCID {number}>> BDC"


class TaggedCanvas(Canvas):
    """Paints a story with its tree; ``at_end`` is told the number of pages and paints the form
    that every page refers to, and returns how far each page must shift for it.
    """

    _code: list[str]
    _doc: Any
    _filename: Any

    def __init__(
        self,
        filename: Any,
        *,
        tree: Tree,
        imprint: Imprint,
        at_end: Callable[[Canvas, int], float],
        **options: Any,
    ) -> None:
        self._tree, self._imprint, self._at_end = tree, imprint, at_end
        self._owners: list[list[Elem]] = []
        self._pages: list[Any] = []
        self._begun: set[int] = set()
        self._inside = False
        self._headings = 0
        options |= {"pdfVersion": (1, 7), "lang": LANGUAGE, "invariant": 1}
        super().__init__(filename, **options)
        made_on = imprint.made_on
        self._doc._timeStamp.YMDhms = (made_on.year, made_on.month, made_on.day, 0, 0, 0)

    @contextmanager
    def marked(self, elem: Elem) -> Iterator[None]:
        """Make what is painted in the block the content of ``elem``."""
        if self._inside:
            yield
            return
        self._begun.add(id(elem))
        self._inside = True
        self._code.append(_Mark("BDC", elem=elem))
        try:
            yield
        finally:
            self._inside = False
            self._code.append(_Mark("EMC"))

    @contextmanager
    def artifact(self, subtype: str) -> Iterator[None]:
        """Make what is painted in the block a "Header" or "Footer", which is not read aloud."""
        edge = "Top" if subtype == "Header" else "Bottom"
        self._code.append(
            _Mark(
                "BDC",
                artifact=f"/Artifact <</Type /Pagination /Attached [/{edge}] "
                f"/Subtype /{subtype}>> BDC",
            )
        )
        yield
        self._code.append(_Mark("EMC"))

    def begun(self, elem: Elem) -> bool:
        """Whether content of ``elem`` was painted before."""
        return id(elem) in self._begun

    def add_heading(self, title: str, level: int, height: float) -> None:
        """Put a heading in the outline; ``height`` is how far above the origin it starts."""
        self._headings += 1
        key = f"heading{self._headings}"
        self.bookmarkHorizontal(key, 0, height)
        self.addOutlineEntry(title, key, level, closed=False)

    def shift_later(self) -> None:
        """Move the origin to the left by what ``at_end`` returns."""
        self._code.append(f"1 0 0 1 {_LATER} 0 cm")

    def showPage(self) -> None:  # noqa: N802 - a method of ReportLab
        """Close the page: tag it and put it in the parent tree."""
        number = self.getPageNumber()
        page = _Page(number)
        page.sort(self._code)
        self._code[:] = page.code
        super().showPage()
        made = self._doc.idToObject[f"Page{number}"]
        made.__NoDefault__ = [*made.__NoDefault__, "StructParents", "Tabs"]
        made.StructParents, made.Tabs = number - 1, pdfdoc.PDFName("S")
        self._pages.append(made)
        self._owners.append(page.owners)

    def save(self) -> None:
        """Finish the document and write it."""
        if self._code:
            self.showPage()
        shift = f"{-self._at_end(self, len(self._pages)):.3f}"
        for page in self._pages:
            page.stream = page.stream.replace(_LATER, shift)
        self._finish()
        with repaired():
            self._doc.SaveToFile(self._filename, self)

    def _finish(self) -> None:
        write_structure(self._doc, self._tree, self._owners)
        catalog = self._doc.Catalog
        catalog.Metadata = pdfdoc.XMP(creator=lambda _document: xmp(self._imprint))
        catalog.Metadata.filters = []
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.OutputIntents = output_intent(self._doc)
        self.setViewerPreference("DisplayDocTitle", "true")
