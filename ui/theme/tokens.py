"""The design tokens: the only place with colours, sizes and type."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """The colours of one scheme, as ``#RRGGBB``."""

    bg: str
    surface: str
    surface2: str
    sunken: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    primary: str
    primary_hover: str
    primary_soft: str
    on_primary: str
    nav_bg: str
    nav_text: str
    nav_sel: str
    nav_text_sel: str
    nav_muted: str
    focus: str
    focus_nav: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    neutral_soft: str
    heat0: str
    heat1: str
    heat2: str
    heat3: str
    heat4: str
    c1: str
    c2: str
    c3: str
    c4: str
    c5: str

    def colors(self) -> dict[str, str]:
        """Return every colour by its token."""
        return {name: str(value) for name, value in asdict(self).items()}


LIGHT = Scheme(
    bg="#F6F4EF",
    surface="#FFFFFF",
    surface2="#FBFAF7",
    sunken="#EFECE5",
    border="#DDD8CD",
    border_strong="#857E70",
    text="#1E2528",
    text2="#4A5459",
    text3="#626C70",
    primary="#0B5D5E",
    primary_hover="#094C4D",
    primary_soft="#DCECEA",
    on_primary="#FFFFFF",
    nav_bg="#113B3C",
    nav_text="#DCE9E7",
    nav_sel="#1C5455",
    nav_text_sel="#FFFFFF",
    nav_muted="#A3C0BD",
    focus="#B8480A",
    focus_nav="#FFC078",
    ok="#22693F",
    ok_soft="#DFF0E4",
    warn="#8A4B00",
    warn_soft="#FBEBD0",
    bad="#A3211B",
    bad_soft="#FBE4E1",
    info="#1F4F8F",
    info_soft="#E1EBF8",
    neutral_soft="#ECE8DF",
    heat0="#ECE8DF",
    heat1="#C3DEDA",
    heat2="#86BDB7",
    heat3="#3F908C",
    heat4="#0B5D5E",
    c1="#0B5D5E",
    c2="#C4672A",
    c3="#5B6FB0",
    c4="#8A7A2E",
    c5="#99517F",
)

DARK = Scheme(
    bg="#14191A",
    surface="#1D2425",
    surface2="#222A2B",
    sunken="#101415",
    border="#364142",
    border_strong="#7B8888",
    text="#ECEFEE",
    text2="#BAC4C4",
    text3="#9BA8A8",
    primary="#7CCBC4",
    primary_hover="#97DAD4",
    primary_soft="#1F3F3F",
    on_primary="#08201F",
    nav_bg="#0E1516",
    nav_text="#C5D3D1",
    nav_sel="#1F3B3B",
    nav_text_sel="#FFFFFF",
    nav_muted="#8CA3A1",
    focus="#FFB36B",
    focus_nav="#FFB36B",
    ok="#7FD09B",
    ok_soft="#1D3A29",
    warn="#F2BC6B",
    warn_soft="#42310F",
    bad="#FF9C92",
    bad_soft="#4A2320",
    info="#9CC3F5",
    info_soft="#1F324B",
    neutral_soft="#2C3536",
    heat0="#2A3334",
    heat1="#224B4A",
    heat2="#2F706D",
    heat3="#4E9E98",
    heat4="#7CCBC4",
    c1="#7CCBC4",
    c2="#F0A06A",
    c3="#A5B4EA",
    c4="#D8C873",
    c5="#E0A0C8",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStyle:
    """One kind of text: design pixels at scale 1.0 and weight."""

    size: int
    weight: int


TYPE = {
    "display": TypeStyle(size=28, weight=600),
    "title": TypeStyle(size=22, weight=600),
    "heading": TypeStyle(size=17, weight=600),
    "body": TypeStyle(size=15, weight=400),
    "strong": TypeStyle(size=15, weight=600),
    "label": TypeStyle(size=14, weight=500),
    "small": TypeStyle(size=13, weight=400),
    "micro": TypeStyle(size=12, weight=500),
}

PAGE_MARGIN = 28
CARD_PADDING = (20, 16, 20, 16)
CONTROL_HEIGHT = 38
CHIP_HEIGHT = 28
LIST_ROW = 66
TALL_ROW = 96
TABLE_ROW = 38
NAV_WIDE = 208
NAV_NARROW = 64
NAV_ROW = 46
NAV_ROW_LEAST = 28  # in a low window
ICON = 20
ICON_STROKE = 1.75
SCROLL_BAR = 12  # pixels at every text scale
RADIUS_SMALL = 4
RADIUS = 8
RADIUS_CARD = 12
SCALE_MIN = 0.9
SCALE_MAX = 1.5

TEXT = 4.5
SHAPE = 3.0

# Every pair that is drawn on one another, with the contrast WCAG asks for.
PAIRS: tuple[tuple[str, str, float], ...] = (
    ("text", "bg", TEXT),
    ("text", "surface", TEXT),
    ("text", "surface2", TEXT),
    ("text", "sunken", TEXT),
    ("text", "primary_soft", TEXT),
    ("text2", "surface", TEXT),
    ("text2", "bg", TEXT),
    ("text2", "sunken", TEXT),
    ("text2", "primary_soft", TEXT),
    ("text2", "neutral_soft", TEXT),
    ("text3", "surface", TEXT),
    ("text3", "bg", TEXT),
    ("text3", "sunken", TEXT),
    ("on_primary", "primary", TEXT),
    ("on_primary", "primary_hover", TEXT),
    ("primary", "surface", TEXT),
    ("primary", "bg", TEXT),
    ("primary", "primary_soft", TEXT),
    ("nav_text", "nav_bg", TEXT),
    ("nav_text_sel", "nav_sel", TEXT),
    ("nav_muted", "nav_bg", TEXT),
    ("ok", "ok_soft", TEXT),
    ("warn", "warn_soft", TEXT),
    ("bad", "bad_soft", TEXT),
    ("info", "info_soft", TEXT),
    ("ok", "surface", TEXT),
    ("warn", "surface", TEXT),
    ("warn", "primary_soft", TEXT),
    ("bad", "surface", TEXT),
    ("bad", "bg", TEXT),
    ("border_strong", "surface", SHAPE),
    ("border_strong", "bg", SHAPE),
    ("focus", "surface", SHAPE),
    ("focus", "bg", SHAPE),
    ("focus_nav", "nav_bg", SHAPE),
    ("focus_nav", "nav_sel", SHAPE),
    ("c1", "surface", SHAPE),
    ("c2", "surface", SHAPE),
    ("c3", "surface", SHAPE),
    ("c4", "surface", SHAPE),
    ("c5", "surface", SHAPE),
    ("heat3", "surface", SHAPE),
    ("heat4", "surface", SHAPE),
)


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two ``#RRGGBB`` colours, 1.0 to 21.0."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    knee = 0.04045
    return channel / 12.92 if channel <= knee else float(((channel + 0.055) / 1.055) ** 2.4)
