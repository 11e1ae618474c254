"""Use cases about documents: letters, decisions and photos of a gezin."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from pathlib import Path

from gco_desktop.domain.document import (
    DAMAGED,
    LOCKED,
    MAX_BYTES,
    MUCH_BYTES,
    TOO_BIG,
    Bestand,
    Bestandssoort,
    Document,
    DocumentRegel,
    read_bestand,
)
from gco_desktop.domain.ids import ContactId, DocumentId, GezinId, TrajectId
from gco_desktop.errors import DiskFullError, DocumentError
from gco_desktop.kluis.disk import file_faults
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.context import Context

COPIES = 2  # the bytes stand in the journal first, and then in the database
MOST_UNPACKED = 32 * 1000 * 1000  # of one part of a PDF
SPARE_BYTES = 4 * 1000 * 1000  # what a GCO'er may still type when the document is in


@dataclass(frozen=True, slots=True, kw_only=True)
class Documenten:
    """The documents of a gezin without their bytes; ``totaal`` is that of the whole kluis."""

    regels: Sequence[DocumentRegel]
    totaal: int

    @property
    def veel(self) -> bool:
        """Whether all documents together make backups slow."""
        return self.totaal > MUCH_BYTES


@dataclass(frozen=True, slots=True)
class DocumentService:
    """What a GCO'er can do with documents; ``room`` tells the free bytes beside the kluis."""

    context: Context
    room: Callable[[], int]

    def of_gezin(self, gezin_id: GezinId) -> Documenten:
        """Return the documents of a gezin, newest first."""
        with self.context.read() as uow:
            reads = uow.reads.documenten
            return Documenten(regels=reads.of_gezin(gezin_id), totaal=reads.total())

    def read_file(self, path: Path) -> Bestand:
        """Return a file from disk that may become a document; the kluis is left alone.

        Raises ``DocumentError`` or ``FileUnreadableError``; of a file that is too big nothing is
        read.
        """
        with file_faults():
            if path.stat().st_size > MAX_BYTES:
                raise DocumentError(TOO_BIG)
            with path.open("rb") as file:
                inhoud = file.read(MAX_BYTES + 1)
        return self.check(path.name, inhoud)

    def check(self, name: str, inhoud: bytes) -> Bestand:
        """Return bytes that may become a document, or raise ``DocumentError``."""
        bestand = read_bestand(name, inhoud)
        if bestand.bestandssoort is Bestandssoort.PDF:
            _check_pdf(inhoud)
        return bestand

    def add(
        self,
        gezin_id: GezinId,
        bestand: Bestand,
        *,
        traject_id: TrajectId | None = None,
        contact_id: ContactId | None = None,
        bsn_reden: str | None = None,
    ) -> Document:
        """Keep a file as a document, whole or not at all; it can be undone."""
        document = Document(
            id=DocumentId(self.context.new_id()),
            gezin_id=gezin_id,
            titel=bestand.titel.strip(),
            bestandssoort=bestand.bestandssoort,
            grootte=len(bestand.inhoud),
            toegevoegd_op=self.context.vandaag,
            traject_id=traject_id,
            contact_id=contact_id,
        )
        document.check()
        if self.room() < COPIES * document.grootte + SPARE_BYTES:
            # Asked before, so that the emergency space stays for what is typed.
            raise DiskFullError
        with self.context.write() as uow:
            self.context.guard(uow, document, bsn_reden)
            uow.documenten.attach(document, bestand.inhoud)
            uow.commit()
        return document

    def get(self, document_id: DocumentId) -> Document:
        """Return what is known of a document, without its bytes."""
        with self.context.read() as uow:
            return uow.documenten.get(document_id)

    def inhoud(self, document_id: DocumentId) -> bytes:
        """Return the bytes of one document."""
        with self.context.read() as uow:
            return uow.documenten.inhoud(document_id)

    def save(self, document: Document, *, bsn_reden: str | None = None) -> None:
        """Keep another title, kind, day or place of a document; its bytes never change."""
        document = replace(document, titel=document.titel.strip())
        document.check()
        with self.context.write() as uow:
            self.context.guard(uow, document, bsn_reden)
            uow.documenten.save(document)
            uow.commit()

    def delete(self, document_id: DocumentId) -> None:
        """Put a document in the bin, bytes and all; it can be undone."""
        with self.context.write() as uow:
            document = uow.documenten.get(document_id)
            uow.documenten.save(replace(document, verwijderd_op=self.context.vandaag))
            uow.commit()

    def save_copy(self, document_id: DocumentId, path: Path) -> None:
        """Write the bytes to a file the user named, where the kluis protects them no longer."""
        write_file(path, self.inhoud(document_id))


def _check_pdf(inhoud: bytes) -> None:
    # Imported here: nobody waits for it before the first document. PDFium, which draws the
    # pages, may be used by one thread only and that is the one of the windows.
    from pikepdf import PasswordError, Pdf, PdfError

    _limit_qpdf()
    try:
        with Pdf.open(BytesIO(inhoud), suppress_warnings=True) as pdf:
            pages = len(pdf.pages)
    except PasswordError as error:
        raise DocumentError(LOCKED) from error
    except (PdfError, ValueError, RuntimeError, MemoryError) as error:
        raise DocumentError(DAMAGED) from error
    if not pages:
        raise DocumentError(DAMAGED)


@cache
def _limit_qpdf() -> None:
    # A small file may claim to unpack to more than there is memory.
    from pikepdf.settings import set_qpdf_limits

    set_qpdf_limits(
        flate_max_memory=MOST_UNPACKED,
        run_length_max_memory=MOST_UNPACKED,
        png_max_memory=MOST_UNPACKED,
        tiff_max_memory=MOST_UNPACKED,
    )
