"""How the papers look, as data: every measure follows from the size of the running text."""

from dataclasses import dataclass

MM = 72 / 25.4  # points in a millimetre
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
_EDGE = (8.4, 11.0)  # the smallest and the largest header and footer, in points


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """The white around the text, in points."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One look; its colours stand at 6.5:1 or more on white, and no state is told by colour alone.

    With ``stacked`` a table becomes labelled blocks: in large print its columns are too narrow.
    """

    size: float = 10.5
    lead: float = 1.43
    stacked: bool = False
    ink: str = "#1B2A31"
    soft: str = "#4E5F67"
    accent: str = "#0F5566"
    tint: str = "#EAF2F3"
    rule: str = "#B5C8CC"
    warn: str = "#8A4300"
    warn_tint: str = "#FBEFE3"
    good: str = "#24613A"
    paper: str = "#FFFFFF"
    page_width: float = PAGE_WIDTH
    page_height: float = PAGE_HEIGHT
    margins: Margins = Margins(left=22 * MM, right=20 * MM, top=24 * MM, bottom=23 * MM)

    @property
    def width(self) -> float:
        """The width of a line, in points."""
        return self.page_width - self.margins.left - self.margins.right

    @property
    def height(self) -> float:
        """The height of the text on a page, in points."""
        return self.page_height - self.margins.top - self.margins.bottom

    @property
    def edge_size(self) -> float:
        """The size of header and footer, in points."""
        return min(max(self.size * 0.8, _EDGE[0]), _EDGE[1])


GEWOON = Theme()
GROOT = Theme(
    size=16,
    lead=1.4,
    stacked=True,
    soft="#34454D",
    margins=Margins(left=20 * MM, right=18 * MM, top=22 * MM, bottom=22 * MM),
)
BLAD = Theme(  # a drawing and a list together on one side of A4
    size=9.6,
    lead=1.35,
    margins=Margins(left=20 * MM, right=18 * MM, top=20 * MM, bottom=20 * MM),
)
KAARTJE = Theme(  # A6: what fits in a pocket
    size=9,
    lead=1.32,
    page_width=105 * MM,
    page_height=148 * MM,
    margins=Margins(left=9 * MM, right=9 * MM, top=11 * MM, bottom=13 * MM),
)
ZWART_WIT = Theme(
    ink="#000000",
    soft="#333333",
    accent="#000000",
    tint="#F1F1F1",
    rule="#8C8C8C",
    warn="#000000",
    warn_tint="#FFFFFF",
    good="#000000",
)
