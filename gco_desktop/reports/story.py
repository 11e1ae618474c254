"""Tells a paper: what is added here becomes text on the page and an element of the tree at once."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from gco_desktop.reports import typeset
from gco_desktop.reports.breaks import Block
from gco_desktop.reports.marks import side_bar
from gco_desktop.reports.paragraph import Decoration, Figure, Tag, TaggedParagraph, tagged
from gco_desktop.reports.styles import CELL_FONT, colour, style
from gco_desktop.reports.tags import Tree
from gco_desktop.reports.text import chunks, one_line, paragraphs
from gco_desktop.reports.theme import Theme

BULLET = "\u2022"
_DISCS: Mapping[str, str] = MappingProxyType({"List": "/ListNumbering /Disc"})
_MOST_IN_PANEL = 14  # paragraphs; more of them flow over the pages without a box


class Story:
    """A paper in the making: flowables in the order of reading, with their structure tree."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.tree = Tree()
        self.flowables: list[Flowable] = []
        self._sections = 0

    def add(self, *flowables: Flowable) -> None:
        """Put flowables at the end."""
        self.flowables.extend(flowables)

    @contextmanager
    def collect(self) -> Iterator[list[Flowable]]:
        """Keep what is added in the block apart, for a cell or a box."""
        outside, self.flowables = self.flowables, []
        try:
            yield self.flowables
        finally:
            self.flowables = outside

    def make(
        self,
        markup: str,
        like: str | ParagraphStyle = "body",
        role: str = "P",
        *,
        outline: tuple[int, str] | None = None,
        decoration: Decoration | None = None,
    ) -> TaggedParagraph:
        """Return one paragraph of markup, with its element in the tree."""
        elem = self.tree.leaf(role)
        look = style(self.theme, like) if isinstance(like, str) else like
        return tagged(markup, look, Tag(elem=elem, outline=outline, decoration=decoration))

    def make_all(
        self,
        text: str,
        like: str | ParagraphStyle = "body",
        *,
        tag: Tag | None = None,
        room: float | None = None,
        label: str = "",
    ) -> list[Flowable]:
        """Return user text as paragraphs; all in ``tag``, or each in an element of its own.

        ``label`` are own words that stand before the first one, in semibold.
        """
        look = style(self.theme, like) if isinstance(like, str) else like
        wide = (self.theme.width if room is None else room) - look.leftIndent
        lead = f"{typeset.semibold(label)} " if label else ""
        made: list[Flowable] = []
        for paragraph in paragraphs(text):
            owner = tag or Tag(elem=self.tree.leaf("P"))
            parts = list(chunks(paragraph))
            tight = ParagraphStyle(look.name, parent=look, spaceAfter=0) if len(parts) > 1 else look
            for place, part in enumerate(parts, 1):
                words = lead + typeset.markup_in(part, look, wide)
                made.append(tagged(words, look if place == len(parts) else tight, owner))
                lead = ""
        return made

    def text(self, text: str, like: str = "body") -> None:
        """Add user text; an empty line starts a new paragraph."""
        self.add(*self.make_all(text, like))

    def line(
        self, words: str, like: str | ParagraphStyle = "body", *, mark: Decoration | None = None
    ) -> None:
        """Add one paragraph of user text or own words."""
        self.add(self.make(typeset.markup(words), like, decoration=mark))

    def title(self, words: str) -> None:
        """Add the title of the paper."""
        look = style(self.theme, "h1")
        markup = typeset.markup_in(words, look, self.theme.width)
        self.add(self.make(markup, look, "H1", outline=(0, one_line(words))))

    def section(self, words: str, *, numbered: bool = True) -> None:
        """Add the heading of a section; its number is counted."""
        if numbered:
            self._sections += 1
            words = f"{self._sections}\u2002{words}"
        self.add(self.make(typeset.markup(words), "h2", "H2", outline=(1, one_line(words))))

    def subheading(
        self, words: str, like: str | ParagraphStyle = "h3", role: str = "H3"
    ) -> TaggedParagraph:
        """Add a heading inside a section."""
        level = int(role[1:]) - 1
        made = self.make(typeset.markup(words), like, role, outline=(level, one_line(words)))
        self.add(made)
        return made

    def quote(self, text: str) -> None:
        """Add somebody's own words, with a bar beside them."""
        with self.tree.within("BlockQuote"):
            bar = side_bar(self.theme)
            tag = Tag(elem=self.tree.leaf("P"), decoration=bar, repeated=True)
            self.add(*self.make_all(text, "quote", tag=tag))

    def points(self, items: Sequence[str]) -> None:
        """Add user texts as a list; each is one point."""
        look = style(self.theme, "point")
        with self.tree.within("L", _DISCS):
            for item in items:
                with self.tree.within("LI"):
                    label, body = self.tree.leaf("Lbl"), self.tree.leaf("LBody")
                    made = self.make_all(item, look, tag=Tag(elem=body))
                    self.add(*made)
                first = made[0] if made else None
                if isinstance(first, TaggedParagraph):
                    first.bulletText = BULLET
                    first.tag = Tag(elem=body, label=label)

    def drawing(self, height: float, paint: Decoration, alt: str = "") -> None:
        """Add a drawing; with ``alt`` it is read aloud, without it is white space or decoration."""
        elem = self.tree.leaf("Figure", alt=alt) if alt else None
        self.add(Figure(height, paint, elem))

    @property
    def has_sections(self) -> bool:
        """Whether a numbered section was added."""
        return self._sections > 0

    def take_headings(self) -> list[Flowable]:
        """Take back the flowables at the end that must stay with what comes next."""
        place = len(self.flowables)
        while place and _stays_with_next(self.flowables[place - 1]):
            place -= 1
        taken = self.flowables[place:]
        del self.flowables[place:]
        return taken

    @contextmanager
    def panel(self) -> Iterator[None]:
        """Put what is added in the block in a tinted box, unless that box would get too high."""
        with self.collect() as inside:
            yield
        if len(inside) > _MOST_IN_PANEL:
            self.add(*inside)
            return
        size = self.theme.size
        self.add(
            Block(
                [[inside]],
                [self.theme.width],
                spaceBefore=size * 0.8,
                spaceAfter=size * 0.9,
                splitInRow=1,
                cornerRadii=(5, 5, 5, 5),
                style=[
                    CELL_FONT,
                    ("BACKGROUND", (0, 0), (-1, -1), colour(self.theme.tint)),
                    ("LEFTPADDING", (0, 0), (-1, -1), size * 1.15),
                    ("RIGHTPADDING", (0, 0), (-1, -1), size * 1.15),
                    ("TOPPADDING", (0, 0), (-1, -1), size * 0.9),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), size * 0.45),
                ],
            )
        )


def _stays_with_next(flowable: Flowable) -> bool:
    look: object = getattr(flowable, "style", None)
    return bool(getattr(look, "keepWithNext", False))
