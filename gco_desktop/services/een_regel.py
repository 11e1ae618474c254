"""Use cases about one line: what its words may mean, and booking what it says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.ids import (
    ContactId,
    GezinId,
    OpdrachtgeverId,
    RitId,
    SignaalId,
    TrajectId,
    UrenregelId,
)
from gco_desktop.domain.regel_deel import Regel
from gco_desktop.domain.regel_woorden import Woordenboek
from gco_desktop.domain.signaal import Signaal, Signaalcontact
from gco_desktop.domain.traject import leading
from gco_desktop.domain.uren import Rit, Urenregel, month_of
from gco_desktop.services.contacten import ContactBundel, ContactService
from gco_desktop.services.context import Context
from gco_desktop.services.uren import asks_product
from gco_desktop.services.woordenboek import make_woordenboek
from gco_desktop.storage.unit_of_work import UnitOfWork

_NO_VORM = "ANDERS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Geboekt:
    """What came of a line; ``change`` is what undo takes back, ``nieuw`` signalen to be made.

    ``product`` says that the opdrachtgever uses products of ZN, and the hours have none yet.
    """

    change: int
    minuten: int
    contact_id: ContactId | None = None
    traject_id: TrajectId | None = None
    nieuw: tuple[str, ...] = ()
    product: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Boekstand:
    """A day with its minutes; ``gesloten`` when its month was closed for who the work is for."""

    datum: date
    gezin_id: GezinId | None
    minuten: int
    gesloten: bool


@dataclass(frozen=True, slots=True)
class EenRegelService:
    """What a GCO'er can do with one line."""

    context: Context
    contacten: ContactService

    def vocabulary(self) -> Woordenboek:
        """Return every word a line may hold, in one read."""
        with self.context.read() as uow:
            return make_woordenboek(uow)

    def standing(self, datum: date, gezin_id: GezinId | None) -> Boekstand:
        """Return what stands on a day already, to warn before a line is booked on it."""
        monday = monday_of(datum)
        with self.context.read() as uow:
            traject = leading(uow.trajecten.find(gezin_id=gezin_id)) if gezin_id else None
            party = uow.reads.trajecten.party(None if traject is None else traject.id)
            return Boekstand(
                datum=datum,
                gezin_id=gezin_id,
                minuten=uow.reads.uren.days(monday)[datum.weekday()],
                gesloten=(party, month_of(datum)) in uow.reads.boeken.closed(),
            )

    def book(self, regel: Regel, *, bsn_reden: str | None = None) -> Geboekt:
        """Keep what a line without faults says, all or nothing, as one step to undo."""
        if regel.is_contact:
            return self._book_contact(regel, bsn_reden)
        return self._book_hours(regel, bsn_reden)

    def make_signalen(self, lines: Sequence[Geboekt], *, bsn_reden: str | None = None) -> None:
        """Make what lines named and was not there: signalen with only a title, each once.

        Each is linked to the contacts that were about it, as far as they are still there.
        """
        made: dict[str, Signaal] = {}
        with self.context.write() as uow:
            for line in lines:
                if line.contact_id is None or not uow.contacten.exists(line.contact_id):
                    continue
                for name in line.nieuw:
                    signaal = made.get(name.casefold()) or self._signaal(uow, name, bsn_reden)
                    made[name.casefold()] = signaal = self._about(uow, signaal, line.traject_id)
                    link = Signaalcontact(
                        id=self.context.new_id(),
                        signaal_id=signaal.id,
                        contact_id=line.contact_id,
                    )
                    uow.signaalcontacten.add(link)
            uow.commit()

    def _signaal(self, uow: UnitOfWork, name: str, bsn_reden: str | None) -> Signaal:
        signaal = Signaal(
            id=SignaalId(self.context.new_id()),
            datum=self.context.vandaag,
            titel=name.replace("_", " "),
        )
        self.context.guard(uow, signaal, bsn_reden)
        uow.signalen.add(signaal)
        return signaal

    def _about(self, uow: UnitOfWork, signaal: Signaal, traject_id: TrajectId | None) -> Signaal:
        if traject_id is None or traject_id in signaal.traject_ids:
            return signaal
        wider = replace(signaal, traject_ids=(*signaal.traject_ids, traject_id))
        uow.signalen.save(wider)
        return wider

    def _book_contact(self, regel: Regel, bsn_reden: str | None) -> Geboekt:
        saved = self.contacten.save(self._bundel(regel), bsn_reden=bsn_reden)
        with self.context.read() as uow:
            product = asks_product(uow, saved.uren)
        return Geboekt(
            change=self.context.noted(),
            minuten=sum(line.minuten for line in saved.uren),
            contact_id=saved.contact.id,
            traject_id=saved.contact.traject_id,
            nieuw=_once(each.tekst for each in regel.signalen if each.woord is None),
            product=product,
        )

    def _bundel(self, regel: Regel) -> ContactBundel:
        assert regel.gezin is not None  # noqa: S101 - the line was checked
        contact = replace(
            self.contacten.new(GezinId(UUID(regel.gezin.doel)), regel.dag).contact,
            begintijd=regel.begin,
            duur_min=regel.duur or None,
            vorm=regel.vorm.doel if regel.vorm else _NO_VORM,
            verslag=regel.verslag,
            activiteiten=regel.activiteiten,
        )
        soort = regel.soort.doel if regel.soort else None
        first = next(iter(regel.activiteiten), None)
        uren = [self.contacten.new_regel(contact, regel.duur, first, soort)] if regel.duur else []
        if regel.reistijd:
            uren.append(self.contacten.new_reistijd(contact, regel.reistijd))
        return ContactBundel(
            contact=contact,
            uren=tuple(uren),
            rit=self.contacten.new_rit(contact, regel.km) if regel.km else None,
            signalen=tuple(
                SignaalId(UUID(each.woord.doel)) for each in regel.signalen if each.woord
            ),
        )

    def _book_hours(self, regel: Regel, bsn_reden: str | None) -> Geboekt:
        with self.context.write() as uow:
            line = self._line(uow, regel)
            self.context.guard(uow, line, bsn_reden)
            uow.uren.add(line)
            if regel.km:
                uow.ritten.add(
                    Rit(id=RitId(self.context.new_id()), datum=regel.dag, km_tienden=regel.km)
                )
            product = asks_product(uow, [line])
            uow.commit()
        return Geboekt(
            change=self.context.noted(),
            minuten=line.minuten,
            traject_id=line.traject_id,
            product=product,
        )

    def _line(self, uow: UnitOfWork, regel: Regel) -> Urenregel:
        assert regel.soort is not None  # noqa: S101 - the line was checked
        gezin_id = GezinId(UUID(regel.gezin.doel)) if regel.gezin else None
        traject = leading(uow.trajecten.find(gezin_id=gezin_id)) if gezin_id else None
        traject_id = None if traject is None else traject.id
        party = uow.reads.trajecten.party(traject_id)
        return Urenregel(
            id=UrenregelId(self.context.new_id()),
            datum=regel.dag,
            minuten=regel.duur,
            soort=regel.soort.doel,
            gezin_id=gezin_id,
            traject_id=traject_id,
            opdrachtgever_id=None if party is None else OpdrachtgeverId(party),
            activiteit=next(iter(regel.activiteiten), None),
            omschrijving=regel.verslag,
        )


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple({name.casefold(): name for name in names}.values())
