"""Use cases of the lists to choose from: what the user makes of them, beside the program's own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gco_desktop.domain.referentie import Referentie
from gco_desktop.errors import LabelError
from gco_desktop.reference import merging, tables
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork

LONGEST_LABEL = 80
DEELACTIVITEITEN = tuple(tables.parts_of(nr) for nr in range(1, 12))
# Nothing counts or decides by these codes, so that others may stand beside them.
FREE = (
    "relatie",
    "contactvorm",
    "documentsoort",
    "instantie_type",
    "aanmelder",
    "criterium_algemeen",
    "overdracht_bestemming",
    "afsluitreden",
    *DEELACTIVITEITEN,
)
# Summaries count by these codes, or rules of the program do: only the text is free.
TEXT_ONLY = (
    "doelgroep",
    "intensiteit",
    "leefgebied",
    "wet",
    "signaalcategorie",
    "signaalniveau",
    "signaaladressaat",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keuze:
    """One row of a list: ``oorspronkelijk`` is the text of the program, empty for an own row."""

    code: str
    label: str
    oorspronkelijk: str
    actief: bool
    ongecontroleerd: bool

    @property
    def eigen(self) -> bool:
        """Whether the user added it."""
        return not self.oorspronkelijk

    @property
    def gewijzigd(self) -> bool:
        """Whether the user gave it another text."""
        return not self.eigen and self.label != self.oorspronkelijk


@dataclass(frozen=True, slots=True)
class ReferentieService:
    """What a GCO'er can do with the lists to choose from; each change can be undone."""

    context: Context

    def apply(self) -> None:
        """Let the lists of this kluis count everywhere in the program, until it is closed."""
        with self.context.read() as uow:
            tables.override(uow.referenties.find())

    def keuzes(self, tabel: str) -> Sequence[Keuze]:
        """Return every row of a list, in order."""
        return [
            Keuze(
                code=code,
                label=tables.label(tabel, code),
                oorspronkelijk=tables.official(tabel, code) if code in tables.base(tabel) else "",
                actief=merging.RETIRED not in row,
                ongecontroleerd=row.get("verificatie", "").startswith(merging.UNSURE),
            )
            for code, row in tables.entries(tabel).items()
        ]

    def add(self, tabel: str, label: str, *, bsn_reden: str | None = None) -> str:
        """Add a row of the user's own and return its code; raises ``LabelError``."""
        new_id = self.context.new_id()
        nr = tabel.partition(".")[2]
        code = f"{nr}.{merging.OWN}{new_id.hex[:8]}" if nr else f"{merging.OWN}{new_id.hex[:8]}"
        with self.context.write() as uow:
            label = _checked(tabel, code, label)
            places = {row.code: row.volgorde for row in uow.referenties.find(tabel=tabel)}
            base = tables.base(tabel)
            numbers = [
                places.get(each) or number * merging.STEP for number, each in enumerate(base, 1)
            ]
            own = [place for each, place in places.items() if each not in base]
            last = merging.REST in base
            wanted = Referentie(
                id=new_id,
                tabel=tabel,
                code=code,
                label=label,
                volgorde=merging.place_of_new(base, numbers if last else [*numbers, *own]),
            )
            self._store(uow, wanted, bsn_reden)
        return code

    def rename(self, tabel: str, code: str, label: str, *, bsn_reden: str | None = None) -> None:
        """Give a row another text; raises ``LabelError``."""
        with self.context.write() as uow:
            label = _checked(tabel, code, label)
            wanted = replace(self._row(uow, tabel, code), label=label)
            self._store(uow, wanted, bsn_reden)

    def reset(self, tabel: str, code: str) -> None:
        """Give a row of the program its own text again."""
        with self.context.write() as uow:
            wanted = replace(self._row(uow, tabel, code), label="", omschrijving="")
            self._store(uow, wanted)

    def set_active(self, tabel: str, code: str, *, actief: bool) -> None:
        """Offer a row, or no longer; where it was chosen it stays. Raises ``LabelError``."""
        with self.context.write() as uow:
            if not actief and [offered for offered, _ in tables.choices(tabel)] == [code]:
                raise LabelError("laatste")  # noqa: EM101 - a reason, not a text
            self._store(uow, replace(self._row(uow, tabel, code), actief=actief))

    def move(self, tabel: str, code: str, by: int) -> None:
        """Move a row ``by`` places, down when positive; nothing happens beyond an end."""
        order = list(tables.entries(tabel))
        at = order.index(code)
        if not 0 <= at + by < len(order):
            return
        order.insert(at + by, order.pop(at))
        with self.context.write() as uow:
            known = {row.code: row for row in uow.referenties.find(tabel=tabel)}
            for number, each in enumerate(order, 1):
                row = known.get(each) or self._row(uow, tabel, each)
                uow.referenties.put(replace(row, volgorde=number * merging.STEP))
            uow.commit()

    def _row(self, uow: UnitOfWork, tabel: str, code: str) -> Referentie:
        found = uow.referenties.find(tabel=tabel, code=code)
        new = Referentie(
            id=self.context.new_id(), tabel=tabel, code=code, label="", volgorde=0, actief=True
        )
        return found[0] if found else new

    def _store(self, uow: UnitOfWork, wanted: Referentie, bsn_reden: str | None = None) -> None:
        self.context.guard(uow, wanted, bsn_reden)
        says = (wanted.label, wanted.omschrijving, wanted.volgorde, wanted.actief)
        if says == ("", "", 0, True):
            uow.referenties.delete_all(id=wanted.id)  # it says nothing any more
        else:
            uow.referenties.put(wanted)
        uow.commit()


def _checked(tabel: str, code: str, label: str) -> str:
    label = " ".join(label.split())
    others = {
        tables.label(tabel, each).casefold() for each in tables.entries(tabel) if each != code
    }
    reason = (
        "leeg"
        if not label
        else "lang"
        if len(label) > LONGEST_LABEL
        else "dubbel"
        if label.casefold() in others
        else ""
    )
    if reason:
        raise LabelError(reason)
    return label
