"""Use cases about signalen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gco_desktop.domain.ids import SignaalId, TrajectId
from gco_desktop.domain.overzicht import SignaalRegel
from gco_desktop.domain.signaal import Signaal
from gco_desktop.exports.check import check_text
from gco_desktop.exports.findings import Bevinding
from gco_desktop.services.context import Context


@dataclass(frozen=True, slots=True)
class SignaalService:
    """What a GCO'er can do with signalen."""

    context: Context

    def regels(self) -> Sequence[SignaalRegel]:
        """Return every signaal, newest first."""
        with self.context.read() as uow:
            found = uow.signalen.find()
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

    def save(self, signaal: Signaal, *, bsn_reden: str | None = None) -> None:
        """Keep a new or changed signaal; that it was sent only a summary can say."""
        signaal.check()
        with self.context.write() as uow:
            self.context.guard(uow, signaal, bsn_reden)
            kept = uow.signalen.current(signaal.id)
            signaal = replace(signaal, verzonden_in=kept.verzonden_in if kept else "")
            uow.signalen.put(signaal)
            uow.commit()

    def delete(self, signaal_id: SignaalId) -> None:
        """Remove a signaal, if it is still there; it can be undone."""
        with self.context.write() as uow:
            uow.signalen.delete_all(id=signaal_id)
            uow.commit()

    def check(self, text: str) -> Bevinding:
        """Return what in ``text`` may be personal data, by the names the kluis knows."""
        with self.context.read() as uow:
            names, streets, places = uow.reads.gezinnen.own_words()
        return check_text(text, names, streets, places)
