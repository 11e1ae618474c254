"""What a file says of itself: PDF/UA-1 and PDF/A-2a in its XMP, and its colours as sRGB."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc

LANGUAGE = "nl-NL"
CREATOR = "GCO Desktop"
PRODUCER = "GCO Desktop (ReportLab)"

_CREATED_AT = slice(24, 36)  # bytes of an ICC profile
_PROFILE_ID = slice(84, 100)
_FIXED_MOMENT = bytes((7, 234, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # 1 January 2026

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
<pdfuaid:part>1</pdfuaid:part></rdf:Description>\
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>\
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li>\
</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">\
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>\
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt>\
</dc:description>\
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{moment}</xmp:CreateDate>\
<xmp:ModifyDate>{moment}</xmp:ModifyDate><pdf:Producer>{producer}</pdf:Producer>\
<pdf:Keywords></pdf:Keywords></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What the properties of a file show; ``made_on`` takes the place of a clock."""

    title: str
    author: str
    subject: str
    made_on: date


def xmp(imprint: Imprint) -> bytes:
    """Return the metadata packet; PDF/A wants it to say the same as the document properties."""
    return _XMP.format(
        title=escape(imprint.title),
        author=escape(imprint.author),
        subject=escape(imprint.subject),
        language=LANGUAGE,
        creator=CREATOR,
        producer=PRODUCER,
        moment=f"{imprint.made_on.isoformat()}T00:00:00+00:00",
    ).encode()


def output_intent(document: Any) -> pdfdoc.PDFArray:
    """Return what names the colours of the file as sRGB."""
    profile = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"N": 3}), _srgb_profile(), [pdfdoc.PDFZCompress]
    )
    return pdfdoc.PDFArray(
        [
            pdfdoc.PDFDictionary(
                {
                    "Type": pdfdoc.PDFName("OutputIntent"),
                    "S": pdfdoc.PDFName("GTS_PDFA1"),
                    "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
                    "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
                    "DestOutputProfile": document.Reference(profile),
                }
            )
        ]
    )


@cache
def _srgb_profile() -> bytes:
    """Make the colour profile with Pillow: no file to ship, and the same bytes every time."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[_CREATED_AT] = _FIXED_MOMENT  # it would hold the clock of this moment
    made[_PROFILE_ID] = bytes(16)
    return bytes(made)
