"""Use cases about hours from another program: look first, then all or nothing, with a way back."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gco_desktop.domain.dubbel import words
from gco_desktop.domain.ids import GezinId, InvoerId, OpdrachtgeverId, TrajectId, UrenregelId
from gco_desktop.domain.traject import Traject, leading
from gco_desktop.domain.uren import Urenregel
from gco_desktop.domain.ureninvoer import Foutregel, Indeling, Invoerbeeld, Invoerregel, Ureninvoer
from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, NotFoundError, UrenbestandError
from gco_desktop.exports.sheet import sheet
from gco_desktop.imports.bestand import read_table
from gco_desktop.imports.kolommen import guess_columns
from gco_desktop.imports.rooster import Rooster
from gco_desktop.kluis.disk import file_faults
from gco_desktop.services.context import Context
from gco_desktop.services.invoer_lezen import Kennis, Sleutel, read_hours
from gco_desktop.storage.unit_of_work import UnitOfWork

Progress = Callable[[int], bool]
_AT_ONCE = 500  # rows between two reports
_WHY, _ROW = "Waarom niet ingelezen", "Regel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Urenbestand:
    """A file that was read: its table, and what its columns seem to hold."""

    pad: Path
    rooster: Rooster
    vingerafdruk: str
    indeling: Indeling


@dataclass(frozen=True, slots=True)
class UreninvoerService:
    """What a GCO'er can do with hours from another program."""

    context: Context

    def open(self, path: Path, blad: str = "") -> Urenbestand:
        """Return what stands in a file, on one of its sheets; it needs no kluis.

        Raises ``UrenbestandError`` or ``FileUnreadableError``.
        """
        with file_faults():
            rooster, vingerafdruk = read_table(path, blad)
        indeling = Indeling(kolommen=guess_columns(rooster))
        return Urenbestand(pad=path, rooster=rooster, vingerafdruk=vingerafdruk, indeling=indeling)

    def preview(self, bestand: Urenbestand, indeling: Indeling) -> Invoerbeeld:
        """Return what reading the file would do; nothing is kept.

        Raises ``UrenbestandError`` when there is no column for the day or for the duration.
        """
        with self.context.read() as uow:
            kennis = self._kennis(uow, bestand.vingerafdruk)
        return read_hours(bestand.rooster, indeling, kennis)

    def take_in(
        self, bestand: Urenbestand, beeld: Invoerbeeld, progress: Progress | None = None
    ) -> Ureninvoer:
        """Keep every row that is right, all or nothing; it can be undone, also much later.

        A row of a closed month is booked as a correction in the first open one. Raises
        ``UrenbestandError`` when there is none, or when a gezin or opdrachtgever went meanwhile;
        ``CancelledError``.
        """
        if not beeld.goed:
            raise UrenbestandError("geen_goede")  # noqa: EM101 - a reason, not a text
        invoer = Ureninvoer(
            id=InvoerId(self.context.new_id()),
            op=self.context.now(),
            regels=len(beeld.goed),
            minuten=beeld.minuten,
            vingerafdruk=bestand.vingerafdruk,
        )
        with self.context.write() as uow:
            _require_known(uow, beeld.goed)
            uow.ureninvoeren.add(invoer)
            for start in range(0, len(beeld.goed), _AT_ONCE):
                _report(progress, start, len(beeld.goed))
                part = beeld.goed[start : start + _AT_ONCE]
                uow.uren.add_all([self._urenregel(regel, invoer.id) for regel in part])
            uow.commit()
        return invoer

    def all(self) -> Sequence[Ureninvoer]:
        """Return the imports there are, newest first."""
        with self.context.read() as uow:
            return sorted(uow.ureninvoeren.find(), key=lambda each: each.op, reverse=True)

    def take_back(self, invoer_id: InvoerId, progress: Progress | None = None) -> int:
        """Remove what is left of an import, all or nothing; return how many lines that were.

        In a closed month they are taken back with correction lines. It can be undone itself.
        Raises ``NotFoundError`` or ``CancelledError``.
        """
        with self.context.write() as uow:
            if uow.ureninvoeren.current(invoer_id) is None:
                raise NotFoundError
            lines = uow.uren.find(invoer_id=invoer_id)
            for start in range(0, len(lines), _AT_ONCE):
                _report(progress, start, len(lines))
                uow.uren.remove_all(lines[start : start + _AT_ONCE])
            uow.ureninvoeren.keep_only((), id=invoer_id)
            uow.commit()
        return len(lines)

    def _urenregel(self, regel: Invoerregel, invoer_id: InvoerId) -> Urenregel:
        return Urenregel(
            id=UrenregelId(self.context.new_id()),
            datum=regel.datum,
            minuten=regel.minuten,
            soort=regel.soort,
            gezin_id=regel.gezin_id,
            traject_id=regel.traject_id,
            opdrachtgever_id=regel.opdrachtgever_id,
            activiteit=regel.activiteit,
            omschrijving=regel.omschrijving,
            zn_product=regel.zn_product,
            invoer_id=invoer_id,
        )

    def _kennis(self, uow: UnitOfWork, vingerafdruk: str) -> Kennis:
        trajecten = uow.trajecten.find()
        per_gezin: dict[GezinId, list[Traject]] = {}
        for each in trajecten:
            per_gezin.setdefault(each.gezin_id, []).append(each)
        led = {gezin: leading(found) for gezin, found in per_gezin.items()}
        usual = uow.reads.trajecten.party(None)
        earlier = [each.op for each in uow.ureninvoeren.find(vingerafdruk=vingerafdruk)]
        return Kennis(
            vandaag=self.context.vandaag,
            gezinnen=_named(uow),
            trajecten={gezin: _of(found) for gezin, found in led.items() if found},
            codes={each.code.upper(): (each.gezin_id, *_of(each)) for each in trajecten},
            opdrachtgevers={tuple(words(each.naam)): each.id for each in uow.opdrachtgevers.find()},
            gesloten=frozenset(
                (each.opdrachtgever_id, each.maand)
                for each in uow.afsluitingen.find()
                if each.heropend_op is None
            ),
            aanwezig=_present(uow),
            eerder=max(earlier, default=None),
            partij=None if usual is None else OpdrachtgeverId(usual),
        )


def faults_csv(bestand: Urenbestand, fouten: Sequence[Foutregel]) -> bytes:
    """Return the rows that were not read, as they stand in the file, with the reason in Dutch."""
    rows: list[tuple[str | int, ...]] = [(_ROW, _WHY, *bestand.rooster.koppen)]
    rows += [(each.nummer, reason(each), *each.cellen) for each in fouten]
    return sheet(rows)


def reason(fout: Foutregel) -> str:
    """Return why a row cannot be read."""
    return " ".join(error_text(error) for error in fout.fouten)


def _report(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None and not progress(done * 100 // max(total, 1)):
        raise CancelledError


def _named(uow: UnitOfWork) -> dict[tuple[str, ...], tuple[GezinId, ...]]:
    found: dict[tuple[str, ...], tuple[GezinId, ...]] = {}
    for gezin in uow.gezinnen.find():
        short = gezin.naam.removeprefix("Gezin ").removeprefix("gezin ")
        for name in {gezin.naam, short, gezin.dossiernummer}:
            if key := tuple(words(name)):
                found[key] = (*found.get(key, ()), gezin.id)
    return found


def _of(traject: Traject) -> tuple[TrajectId, OpdrachtgeverId | None]:
    return traject.id, traject.opdrachtgever_id


def _present(uow: UnitOfWork) -> Counter[Sleutel]:
    found: Counter[Sleutel] = Counter()
    for each in uow.uren.find():
        key = (
            each.datum,
            each.minuten,
            each.soort,
            each.gezin_id,
            each.activiteit,
            each.omschrijving,
            each.zn_product,
        )
        found[key] += 1
    return found


def _require_known(uow: UnitOfWork, regels: Sequence[Invoerregel]) -> None:
    """Raise when what a row refers to went since the preview."""
    for table, ids in (
        (uow.gezinnen, {each.gezin_id for each in regels}),
        (uow.trajecten, {each.traject_id for each in regels}),
        (uow.opdrachtgevers, {each.opdrachtgever_id for each in regels}),
    ):
        if not all(table.exists(each) for each in ids if each is not None):
            raise UrenbestandError("veranderd")  # noqa: EM101 - a reason, not a text


def day_of(invoer: Ureninvoer) -> date:
    """Return the day an import was made."""
    return invoer.op.date()
