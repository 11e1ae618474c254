"""Decides about the documents of one gezin; their bytes pass through, and are kept nowhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.document import Bestand, Document, DocumentRegel
from gco_desktop.domain.ids import DocumentId, GezinId
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DiskFullError, GcoError, ReadOnlyError
from gco_desktop.reference import tables
from gco_desktop.services.documenten import Documenten
from ui.gezinnen import document_texts as texts
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.tools import Tools
from ui.widgets.saver import AsksReason, Saver
from ui.widgets.shapes import ListRow, Tone

_RECENT = 200  # contacts, to say which one a document is of
_HOPELESS = (DiskFullError, ReadOnlyError)  # what goes wrong with one goes wrong with all


_Read = tuple[GezinId, Documenten, Sequence[ContactRegel]]


class DocumentenPanel(Protocol):
    """What the presenter may ask of the tab."""

    def show_rows(self, rows: Sequence[ListRow], hint: str) -> None:
        """Show the documents of the gezin, and what they are together when that is much."""
        ...

    def select(self, document_id: DocumentId) -> None:
        """Go to one of the documents."""
        ...

    def show_message(self, message: str, tone: Tone) -> None:
        """Tell what is going on or what went wrong; nothing takes it away."""
        ...

    def view(self, document: Document, inhoud: bytes) -> None:
        """Let the user look at a document."""
        ...


class DocumentForm(AsksReason, Protocol):
    """What the presenter may ask of the form of one document."""

    def finish(self) -> None:
        """Close: everything is kept."""
        ...

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong."""
        ...


@dataclass(slots=True)
class _Round:
    """The files that are being added, one after another."""

    gezin_id: GezinId
    waiting: list[Path]
    total: int
    added: int = 0
    bsn: bool = False
    refused: dict[str, list[str]] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """Which file it is at."""
        return self.total - len(self.waiting)


class DocumentenPresenter:
    """Stands between the tab Documenten and the core.

    ``contacten`` are the newest of the gezin that is shown.
    """

    def __init__(self, view: DocumentenPanel, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._gezin_id: GezinId | None = None
        self._regels: Sequence[DocumentRegel] = ()
        self._rounds: list[_Round] = []
        self._wanted: DocumentId | None = None
        self.contacten: Sequence[ContactRegel] = ()

    def show(self, dossier: Dossier) -> None:
        """Show the documents of a gezin."""
        if dossier.gezin_id != self._gezin_id:
            self._view.show_message("", Tone.INFO)
        tools, gezin_id = self._tools, dossier.gezin_id
        self._gezin_id = gezin_id

        def read() -> _Read:
            found = tools.documenten.of_gezin(gezin_id)
            return gezin_id, found, tools.contacten.of_gezin(gezin_id, _RECENT)

        tools.runner.run(read, self._on_read, self._fail)

    def find(self, document_id: object) -> Document | None:
        """Return a document that is shown."""
        found = (regel.document for regel in self._regels)
        return next((document for document in found if document.id == document_id), None)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files to the gezin that is shown, one after another; those that cannot are named."""
        if self._gezin_id is None or not paths:
            return
        self._rounds.append(_Round(self._gezin_id, list(paths), len(paths)))
        if len(self._rounds) == 1:
            self._next()

    def open(self, document_id: object) -> None:
        """Let the user look at a document."""
        service, document = self._tools.documenten, self.find(document_id)
        if document is not None:
            self._tools.runner.run(
                lambda: service.inhoud(document.id),
                lambda inhoud: self._view.view(document, inhoud),
                self._fail,
            )

    def save(self, document: Document, form: DocumentForm) -> None:
        """Keep what the form holds; what was typed stays when that fails."""
        service = self._tools.documenten

        def saved(_nothing: None) -> None:
            form.finish()
            self._tools.announcer.document_changed()
            self._tools.navigator.saved(texts.SAVED)

        Saver(self._tools.runner, form).save(
            lambda reden: service.save(document, bsn_reden=reden), saved, form.show_error
        )

    def delete(self, document_id: object) -> None:
        """Take a document away; it can be undone."""
        service, document = self._tools.documenten, self.find(document_id)
        if document is not None:
            self._tools.runner.run(
                lambda: service.delete(document.id), self._on_deleted, self._fail
            )

    def copy(self, document: Document, path: Path, on_done: Callable[[str, Tone], None]) -> None:
        """Write a copy to a file the user named; ``on_done`` hears what to tell."""
        service = self._tools.documenten
        self._tools.runner.run(
            lambda: service.save_copy(document.id, path),
            lambda _nothing: on_done(texts.copied(path.name), Tone.OK),
            lambda error: on_done(error_text(error), Tone.BAD),
        )

    def _on_read(self, read: _Read) -> None:
        gezin_id, found, contacten = read
        if gezin_id == self._gezin_id:
            self._regels, self.contacten = found.regels, contacten
            today = self._tools.today()
            hint = texts.much(found.totaal) if found.veel else ""
            self._view.show_rows([document_row(regel, today) for regel in found.regels], hint)
            wanted, self._wanted = self._wanted, None
            if wanted is not None and self.find(wanted) is not None:
                self._view.select(wanted)

    def _on_deleted(self, _nothing: None) -> None:
        self._view.show_message("", Tone.INFO)
        self._tools.announcer.document_changed()
        self._tools.navigator.saved(texts.DELETED)

    def _next(self) -> None:
        now = self._rounds[0]
        if not now.waiting:
            self._finish(now)
            return
        path = now.waiting.pop(0)
        service = self._tools.documenten
        self._view.show_message(texts.adding(now.number, now.total), Tone.INFO)
        # Apart: a stick may be slow, and what is saved elsewhere does not wait for it.
        self._tools.runner.run_apart(
            lambda: service.read_file(path),
            lambda bestand: self._keep(now, path, bestand),
            lambda error: self._refuse(now, path, error),
        )

    def _keep(self, now: _Round, path: Path, bestand: Bestand) -> None:
        def kept(document: Document) -> None:
            now.added += 1
            self._wanted = document.id
            now.bsn |= bestand.bsn_weggelaten
            self._next()

        service = self._tools.documenten
        self._tools.runner.run(
            lambda: service.add(now.gezin_id, bestand),
            kept,
            lambda error: self._refuse(now, path, error),
        )

    def _refuse(self, now: _Round, path: Path, error: GcoError) -> None:
        now.refused.setdefault(error_text(error), []).append(path.name)
        if isinstance(error, _HOPELESS):
            now.waiting.clear()
        self._next()

    def _finish(self, done: _Round) -> None:
        self._rounds.pop(0)
        lines = [texts.refused(names, why) for why, names in done.refused.items()]
        if done.bsn:
            lines.append(texts.BSN_LEFT_OUT)
        tone = Tone.BAD if done.refused else Tone.WARN
        self._view.show_message("\n".join(lines), tone)
        if done.added:
            self._tools.announcer.document_changed()
            # Undo takes back one document; that must not look like all of them.
            self._tools.navigator.saved(texts.added(done.added), undo=done.added == 1)
        if self._rounds:
            self._next()

    def _fail(self, error: GcoError) -> None:
        self._view.show_message(error_text(error), Tone.BAD)


def document_row(regel: DocumentRegel, today: date) -> ListRow:
    """Return a document in the list."""
    document = regel.document
    day = texts.day(document.datum, document.toegevoegd_op, today)
    parts = (
        tables.label("documentsoort", document.soort) if document.soort else "",
        day,
        regel.traject,
        texts.of_contact(regel.contact_op, today) if regel.contact_op else "",
    )
    known = [part for part in parts if part]
    size = texts.size(document.grootte)
    return ListRow(
        key=document.id,
        title=document.titel,
        sentence=", ".join((document.titel, texts.spoken(document.bestandssoort), *known, size)),
        subtitle=texts.SEPARATOR.join(known),
        right=size,
        icon="photo" if document.bestandssoort.beeld else "file-text",
    )


def copy_name(document: Document) -> str:
    """Return a name to suggest for a copy: never the title, for it may hold a name."""
    day = document.datum or document.toegevoegd_op
    return texts.copy_name(document.soort, day, document.bestandssoort)
