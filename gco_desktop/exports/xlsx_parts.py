"""The parts of a spreadsheet that are the same for every table, its looks among them."""

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from gco_desktop.domain.staat import Kolomsoort

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"

SHEET_START = f'{_XML}<worksheet xmlns="{_MAIN}">{{pane}}<cols>{{widths}}</cols><sheetData>'
SHEET_END = "</sheetData></worksheet>"


class Look(IntEnum):
    """How a cell stands out."""

    PLAIN = 0
    STRONG = 1
    HEAD = 2


# Numbers of the formats: 0 as it is, 2 two decimals, 49 text; from 164 on our own.
_FORMATS = {
    Kolomsoort.TEKST: 0,
    Kolomsoort.DATUM: 164,
    Kolomsoort.MINUTEN: 2,
    Kolomsoort.GETAL: 0,
    Kolomsoort.KM: 165,
    Kolomsoort.EURO: 166,
}
LOOKS: Mapping[tuple[Kolomsoort, Look], int] = MappingProxyType(
    {
        (kind, look): look * len(_FORMATS) + place
        for look in Look
        for place, kind in enumerate(_FORMATS)
    }
)
"""The number of the look of a cell, by what it holds and how it stands out."""

TEXT_LOOK = len(LOOKS)
"""Of a text that a spreadsheet would take for a formula once it is edited."""


def _looks() -> str:
    found = [
        f'<xf numFmtId="{number}" fontId="{int(look > 0)}" fillId="{2 if look == Look.HEAD else 0}"'
        ' borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>'
        for look in Look
        for number in _FORMATS.values()
    ]
    quoted = (
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"'
        ' applyNumberFormat="1"/>'
    )
    return "".join((*found, quoted))


_STYLES = (
    f'{_XML}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="3"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>'
    '<numFmt numFmtId="165" formatCode="0.0"/>'
    '<numFmt numFmtId="166" formatCode="&quot;€&quot;\\ #,##0.00"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">'
    '<fgColor rgb="FFE3EEF0"/></patternFill></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    f'<cellXfs count="{TEXT_LOOK + 1}">{_looks()}</cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet2.xml" ContentType="{_KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/></Types>'
)
_BOOK = (
    f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Gegevens" sheetId="1" r:id="rId1"/>'
    '<sheet name="Toelichting" sheetId="2" r:id="rId2"/></sheets></workbook>'
)
_RELS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>"
)
_BOOK_RELS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)

PARTS: Mapping[str, str] = MappingProxyType(
    {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELS,
        "xl/workbook.xml": _BOOK,
        "xl/_rels/workbook.xml.rels": _BOOK_RELS,
        "xl/styles.xml": _STYLES,
    }
)
"""Every part but the sheets, by its place in the file."""
