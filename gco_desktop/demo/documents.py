"""Letters and a drawing in the dossiers: drawn here, invented, and the same each time."""

import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.document import Bestandssoort, Document
from gco_desktop.domain.ids import DocumentId
from gco_desktop.storage.unit_of_work import UnitOfWork

# Gezin, days from the reference date, kind, title; and then what the letter says.
LETTERS = (
    (
        "De Vries",
        24,
        "BESCHIKKING",
        "Beschikking huishoudelijke hulp",
        "Gemeente Oosterdal|Wijkteam Noord||{dag}||Onderwerp: besluit over hulp in het huishouden||"
        "Geachte heer De Vries,||U vroeg ons om hulp in het huishouden. U krijgt die hulp:|"
        "drie uur per week, voor de duur van een jaar.||"
        "Wij keken naar wat u zelf kunt, en naar wat uw naasten kunnen doen.|"
        "Uw partner werkt en zorgt voor de kinderen. Meer kan zij niet doen.||"
        "Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken|"
        "bezwaar maken. Schrijf ons dan een brief.||Met vriendelijke groet,|"
        "Wijkteam Noord||Dit is een verzonnen brief uit de oefenkluis.",
    ),
    (
        "El Amrani",
        11,
        "BRIEF",
        "Brief zorgkantoor over meerzorg",
        "Zorgkantoor Oosterdal|Afdeling Meerzorg||{dag}||Onderwerp: uw aanvraag voor meerzorg||"
        "Geachte mevrouw El Amrani,||Wij kregen de aanvraag voor meerzorg voor uw zoon.|"
        "De aanvraag is nog niet compleet. Wij missen het behandelplan.||"
        "Stuurt u ons dat plan binnen vier weken? Daarna hoort u|"
        "binnen acht weken wat wij besluiten.||Met vriendelijke groet,|Afdeling Meerzorg||"
        "Dit is een verzonnen brief uit de oefenkluis.",
    ),
)
DRAWING = ("De Vries", 9, "FOTO", "Weekrooster op de koelkast")
PAGE = (595, 842)  # points of an A4
WIDTH, HEIGHT = 640, 400
EDGE, GAP, BAR = 30, 8, 14
PAPER, INK = (251, 249, 244), (70, 74, 82)
COLORS = ((236, 190, 108), (124, 176, 152), (120, 158, 206), (214, 140, 132), (226, 222, 212))
WEEK = ("0140", "0240", "0341", "0240", "0142", "4343", "4430")  # by day, what stands in each part


@dataclass(frozen=True, slots=True)
class DocumentWriter:
    """Notes the documents in the diary."""

    agenda: Agenda
    diary: Diary
    random: Random

    def tell(self, households: Sequence[Household]) -> None:
        """Note every document on the day it came in, with its bytes."""
        by_name = {household.sketch.naam: household for household in households}
        for name, days, soort, titel, text in LETTERS:
            if name in by_name:
                make = partial(letter, text)
                self._note(by_name[name], days, (soort, titel, Bestandssoort.PDF), make)
        name, days, soort, titel = DRAWING
        if name in by_name:
            self._note(by_name[name], days, (soort, titel, Bestandssoort.PNG), drawing)

    def _note(
        self,
        household: Household,
        days: int,
        what: tuple[str, str, Bestandssoort],
        make: Callable[[date], bytes],
    ) -> None:
        added = self.agenda.on_or_before(self.agenda.last - timedelta(days=days))
        if added <= household.aangemeld:
            return
        soort, titel, bestandssoort = what
        day = added - timedelta(days=2)
        inhoud = make(day)
        document = Document(
            id=DocumentId(UUID(int=self.random.getrandbits(128), version=4)),
            gezin_id=household.gezin.id,
            titel=titel,
            bestandssoort=bestandssoort,
            grootte=len(inhoud),
            toegevoegd_op=added,
            soort=soort,
            datum=None if bestandssoort.beeld else day,
            traject_id=None if bestandssoort.beeld else household.traject.id,
        )
        self.diary.step(added, partial(_attach, document=document, inhoud=inhoud))


def letter(text: str, day: date) -> bytes:
    """Return a letter of one page as a PDF."""
    lines = text.format(dag=format_datum(day)).split("|")
    shown = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
    content = f"BT /F1 11 Tf 16 TL 72 {PAGE[1] - 90} Td\n{shown}ET".encode("cp1252")
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    box = f"[0 0 {PAGE[0]} {PAGE[1]}]"
    page = f"/Parent 2 0 R /MediaBox {box} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>"
    return _pdf(
        (
            b"<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page {page} >>".encode(),
            b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content),
            font,
        )
    )


def drawing(_day: date) -> bytes:
    """Return a week in coloured blocks as a picture."""
    rows = b"".join(b"\0" + _line(y) for y in range(HEIGHT))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )


def _line(y: int) -> bytes:
    wide, high = (WIDTH - 2 * EDGE) // len(WEEK), (HEIGHT - 2 * EDGE) // len(WEEK[0])
    part, down = divmod(y - EDGE, high)
    if not (0 <= part < len(WEEK[0]) and down >= GAP):
        return bytes(PAPER) * WIDTH
    heads = part == 0 and down < GAP + BAR
    colors = [INK if heads else COLORS[int(day[part])] for day in WEEK]
    side = bytes(PAPER) * EDGE
    blocks = b"".join(bytes(PAPER) * GAP + bytes(color) * (wide - GAP) for color in colors)
    return side + blocks + bytes(PAPER) * (WIDTH - EDGE - wide * len(WEEK))


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _pdf(objects: Sequence[bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start, count = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, start)
    return bytes(out)


def _attach(uow: UnitOfWork, document: Document, inhoud: bytes) -> None:
    uow.documenten.attach(document, inhoud)
