"""Use cases about signalen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gco_desktop.domain.ids import ContactId, SignaalId, TrajectId
from gco_desktop.domain.overzicht import SignaalRegel
from gco_desktop.domain.signaal import Signaal, Signaalcontact
from gco_desktop.domain.signaalprijs import Signaalcontactregel
from gco_desktop.exports.check import check_text
from gco_desktop.exports.findings import Bevinding
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SignaalService:
    """What a GCO'er can do with signalen."""

    context: Context

    def regels(self) -> Sequence[SignaalRegel]:
        """Return every signaal, newest first."""
        with self.context.read() as uow:
            found, prices = uow.signalen.find(), uow.reads.signalen.prices()
        regels = [
            SignaalRegel(
                id=signaal.id,
                titel=signaal.titel,
                categorie=signaal.categorie,
                niveau=signaal.niveau,
                wet=signaal.hoofdwet,
                status=signaal.status,
                datum=signaal.datum,
                gezinnen=len(signaal.traject_ids),
                meesturen=signaal.meesturen,
                verzonden_in=signaal.verzonden_in,
                prijs=prices.get(signaal.id),
            )
            for signaal in found
        ]
        return sorted(regels, key=lambda regel: (regel.datum, regel.titel), reverse=True)

    def get(self, signaal_id: SignaalId) -> Signaal:
        """Return one signaal."""
        with self.context.read() as uow:
            return uow.signalen.get(signaal_id)

    def new(self, traject_ids: tuple[TrajectId, ...] = ()) -> Signaal:
        """Return an empty signaal of today, to be filled in; nothing is stored."""
        return Signaal(
            id=SignaalId(self.context.new_id()),
            datum=self.context.vandaag,
            titel="",
            traject_ids=traject_ids,
        )

    def contacten(self, signaal_id: SignaalId) -> Sequence[Signaalcontactregel]:
        """Return the contacts that were about a signaal, newest first; they stay in the kluis."""
        with self.context.read() as uow:
            return uow.reads.signalen.contacten(signaal_id)

    def save(
        self,
        signaal: Signaal,
        *,
        contact_id: ContactId | None = None,
        bsn_reden: str | None = None,
    ) -> None:
        """Keep a new or changed signaal; that it was sent only a summary can say.

        With a contact it is noted that the contact was about it, when it is still there.
        """
        signaal.check()
        with self.context.write() as uow:
            self.context.guard(uow, signaal, bsn_reden)
            kept = uow.signalen.current(signaal.id)
            signaal = replace(signaal, verzonden_in=kept.verzonden_in if kept else "")
            uow.signalen.put(signaal)
            if contact_id is not None:
                self._link(uow, signaal.id, contact_id)
            uow.commit()

    def delete(self, signaal_id: SignaalId) -> None:
        """Remove a signaal, if it is still there; it can be undone. Its contacts stay."""
        with self.context.write() as uow:
            uow.signaalcontacten.delete_all(signaal_id=signaal_id)
            uow.signalen.delete_all(id=signaal_id)
            uow.commit()

    def unlink(self, signaal_id: SignaalId, contact_id: ContactId) -> None:
        """Note that a contact was not about a signaal after all; it can be undone."""
        with self.context.write() as uow:
            uow.signaalcontacten.delete_all(signaal_id=signaal_id, contact_id=contact_id)
            uow.commit()

    def check(self, text: str) -> Bevinding:
        """Return what in ``text`` may be personal data, by the names the kluis knows."""
        with self.context.read() as uow:
            names, streets, places = uow.reads.gezinnen.own_words()
        return check_text(text, names, streets, places)

    def _link(self, uow: UnitOfWork, signaal_id: SignaalId, contact_id: ContactId) -> None:
        known = uow.signaalcontacten.find(signaal_id=signaal_id, contact_id=contact_id)
        if not known and uow.contacten.exists(contact_id):
            uow.signaalcontacten.add(
                Signaalcontact(
                    id=self.context.new_id(), signaal_id=signaal_id, contact_id=contact_id
                )
            )
