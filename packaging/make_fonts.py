"""Makes the paper fonts from the published Atkinson Hyperlegible Next; needed for a new one only.

    pip install fonttools
    npm pack @expo-google-fonts/atkinson-hyperlegible-next
    python packaging/make_fonts.py FOLDER_WITH_THE_TTF_FILES

The result is the same, byte for byte, for the same source and the same fontTools.
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FACES = {
    "Body": "AtkinsonHyperlegibleNext_400Regular",
    "Body-Semi": "AtkinsonHyperlegibleNext_600SemiBold",
    "Body-Bold": "AtkinsonHyperlegibleNext_700Bold",
}
TABULAR = "Body-Tab"
HYPHEN, SOFT_HYPHEN, FIXED_HYPHEN = 0x2D, 0xAD, 0x2011
SPACE, NARROW_SPACES = 0x20, (0x2002, 0x2009, 0x202F)
DIGITS = range(0x30, 0x3A)


def add_characters(font: TTFont) -> None:
    """Give the face the hyphens and spaces it lacks, so that no word needs another font."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[SOFT_HYPHEN] = table.cmap[FIXED_HYPHEN] = table.cmap[HYPHEN]
            for space in NARROW_SPACES:
                table.cmap.setdefault(space, table.cmap[SPACE])


def use_tabular_digits(font: TTFont) -> None:
    """Make the digits of one width the ordinary ones: ReportLab knows no font features."""
    tabular = _substitutes(font, "tnum")
    for table in font["cmap"].tables:
        if table.isUnicode():
            for digit in DIGITS:
                glyph = table.cmap[digit]  # tables may share one mapping: then it is done already
                table.cmap[digit] = tabular.get(glyph, glyph)
    for record in font["name"].names:
        if record.nameID == 6:  # noqa: PLR2004 - the PostScript name
            record.string = f"{record.toUnicode()}-Tab"


def _substitutes(font: TTFont, feature: str) -> dict[str, str]:
    layout = font["GSUB"].table
    found: dict[str, str] = {}
    for record in layout.FeatureList.FeatureRecord:
        if record.FeatureTag == feature:
            for index in record.Feature.LookupListIndex:
                for part in layout.LookupList.Lookup[index].SubTable:
                    found.update(getattr(part, "ExtSubTable", part).mapping)
    return found


def main(source: Path) -> None:
    """Write every face into ``resources/fonts``."""
    for name, file in FACES.items():
        font = TTFont(source / f"{file}.ttf", recalcTimestamp=False)
        add_characters(font)
        font.save(TARGET / f"{name}.ttf")
        if name == "Body":
            use_tabular_digits(font)
            font.save(TARGET / f"{TABULAR}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
