"""Use cases about the anonymised summary of a quarter."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gco_desktop.domain.ids import SignaalId
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.signaal import Signaal
from gco_desktop.errors import (
    KwartaalLeegError,
    KwartaalOpenError,
    KwartaalVolgordeError,
    PersoonsgegevenError,
    TekstTeLangError,
)
from gco_desktop.exports.check import check_text
from gco_desktop.exports.contents import MAX_TEKST, SCHALEN, GedeeldSignaal, Samenvatting
from gco_desktop.exports.samenvatting import (
    InvoerRegel,
    SamenvattingInvoer,
    build_summary,
    readable,
)
from gco_desktop.services.context import Context
from gco_desktop.services.samenvatting_blad import samenvatting_blad
from gco_desktop.services.samenvatting_telling import Telling, count_parties
from gco_desktop.storage.archive import BewaardeSamenvatting
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Kwartaal:
    """One quarter in the list: ``gemaakt`` when its summary left, ``volgende`` when it is next."""

    periode: Periode
    gemaakt: bool
    volgende: bool
    voorbij: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Twijfel:
    """What in the text of a signaal may make someone recognisable; only people can tell."""

    signaal_id: SignaalId
    fragmenten: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorbeeld:
    """What would leave: these bytes and no others.

    ``gemaakt`` when they left before; the ``telling`` of then is not known any more.
    """

    periode: Periode
    inhoud: bytes
    samenvatting: Samenvatting
    sha256: str
    gemaakt: bool
    telling: Telling | None
    signalen: tuple[Signaal, ...]
    twijfel: tuple[Twijfel, ...] = ()

    @property
    def bestandsnaam(self) -> str:
        """The name of the file, without extension."""
        return self.samenvatting.bestandsnaam


@dataclass(frozen=True, slots=True, kw_only=True)
class Gemaakt:
    """A summary as it left, to the byte, with the same figures on paper."""

    bestandsnaam: str
    inhoud: bytes
    pdf: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class SamenvattingService:
    """What a GCO'er can do with summaries: once made, the bytes never change."""

    context: Context

    def kwartalen(self) -> Sequence[Kwartaal]:
        """Return the quarters since the first booking, newest first."""
        with self.context.read() as uow:
            first = uow.reads.uren.first_booking()
            made = set(uow.archive.samenvatting_periodes())
        if first is None:
            return []
        found: list[Kwartaal] = []
        quarter, waiting = Periode.of(first), True
        while quarter <= Periode.of(self.context.vandaag):
            gemaakt = str(quarter) in made
            voorbij = quarter.tot < self.context.vandaag
            volgende = waiting and not gemaakt and voorbij
            waiting = waiting and not volgende
            found.append(
                Kwartaal(periode=quarter, gemaakt=gemaakt, volgende=volgende, voorbij=voorbij)
            )
            quarter = quarter.next()
        return found[::-1]

    def preview(self, periode: Periode) -> Voorbeeld:
        """Return exactly what would leave, or what left before.

        Raises ``KwartaalOpenError``, ``KwartaalVolgordeError``, ``KwartaalLeegError``,
        ``MelderOntbreektError`` or ``PersoonsgegevenError``.
        """
        with self.context.read() as uow:
            kept = uow.archive.samenvatting(str(periode))
            if kept is not None:
                return _as_preview(periode, kept.inhoud, gemaakt=True)
            self._require_turn(uow, periode)
            signalen = _to_share(uow, periode)
            twijfel = _require_anonymous(uow, signalen)
            invoer, telling = _collect(uow, periode, signalen)
        found = _as_preview(periode, build_summary(invoer), gemaakt=False)
        return replace(found, signalen=signalen, telling=telling, twijfel=twijfel)

    def unfit_signaal(self, periode: Periode) -> Signaal | None:
        """Return the first signaal whose text may not leave, or nothing."""
        with self.context.read() as uow:
            for signaal in _to_share(uow, periode):
                try:
                    _require_anonymous(uow, (signaal,))
                except (PersoonsgegevenError, TekstTeLangError):
                    return signaal
        return None

    def make(self, periode: Periode, voorbeeld: Voorbeeld | None = None) -> Gemaakt:
        """Keep the previewed bytes for good and return them with their paper.

        A summary that was made before comes back to the byte. Without ``voorbeeld`` the bytes
        are made now. Raises what ``preview`` raises.
        """
        with self.context.read() as uow:
            kept = uow.archive.samenvatting(str(periode))
        if kept is not None:
            return _as_made(kept)
        voorbeeld = voorbeeld or self.preview(periode)
        with self.context.write() as uow:
            blad = samenvatting_blad(
                voorbeeld.samenvatting,
                voorbeeld.sha256,
                uow.profiel.get().organisatie,
                self.context.vandaag,
            )
            from gco_desktop.reports.samenvatting import (
                samenvatting_pdf,
            )

            kept = BewaardeSamenvatting(
                periode=str(periode),
                volgnummer=voorbeeld.samenvatting.volgnummer,
                melder=voorbeeld.samenvatting.melder,
                gemaakt_op=self.context.vandaag,
                sha256=voorbeeld.samenvatting.sha256,
                inhoud=voorbeeld.inhoud,
                pdf=samenvatting_pdf(blad),
            )
            uow.archive.keep_samenvatting(kept)
            for shown in voorbeeld.signalen:
                # It may have been changed or thrown away since the preview.
                if signaal := uow.signalen.current(shown.id):
                    uow.signalen.save(replace(signaal, verzonden_in=str(periode)))
            uow.archive.log(self.context.now(), "samenvatting", "export", str(periode))
            uow.commit_for_good()
        return _as_made(kept)

    def _require_turn(self, uow: UnitOfWork, periode: Periode) -> None:
        if periode.tot >= self.context.vandaag:
            raise KwartaalOpenError
        first = uow.reads.uren.first_booking()
        if first is None or periode < Periode.of(first):
            raise KwartaalLeegError
        made = uow.archive.samenvatting_periodes()
        turn = Periode.parse(made[-1]).next() if made else Periode.of(first)
        if periode != turn:
            raise KwartaalVolgordeError(str(turn))


def _to_share(uow: UnitOfWork, periode: Periode) -> tuple[Signaal, ...]:
    """Return what goes along: ticked, not sent before, and wider than one gezin."""
    return tuple(
        signaal
        for signaal in uow.signalen.find(meesturen=True, verzonden_in="")
        if signaal.datum <= periode.tot and signaal.niveau in SCHALEN
    )


def _require_anonymous(uow: UnitOfWork, signalen: Sequence[Signaal]) -> tuple[Twijfel, ...]:
    """Return what may make someone recognisable; raise for what surely does, or is too long."""
    names, streets, places = uow.reads.gezinnen.own_words()
    twijfel = []
    for signaal in signalen:
        if len(" ".join(signaal.deeltekst.split())) > MAX_TEKST:
            raise TekstTeLangError(MAX_TEKST)
        found = check_text(signaal.deeltekst, names, streets, places)
        if found.hard:
            raise PersoonsgegevenError(tuple(fragment.tekst for fragment in found.hard))
        if found.soft:
            fragmenten = tuple(fragment.tekst for fragment in found.soft)
            twijfel.append(Twijfel(signaal_id=signaal.id, fragmenten=fragmenten))
    return tuple(twijfel)


def _collect(
    uow: UnitOfWork, periode: Periode, signalen: Sequence[Signaal]
) -> tuple[SamenvattingInvoer, Telling]:
    """Return what the summary is made of, and for whom the hours were made."""
    profiel, last = uow.profiel.get(), uow.archive.last_samenvatting()
    lines = uow.reads.uren.ledger(periode.van, periode.tot, profiel.opdrachtgever_id)
    invoer = SamenvattingInvoer(
        periode=periode,
        melder=profiel.melder,
        volgnummer=1 if last is None else last.volgnummer + 1,
        vorige_sha256=None if last is None else last.sha256,
        regels=tuple(
            InvoerRegel(
                None if line.gezin is None else str(line.gezin), line.activiteit, line.minuten
            )
            for line in lines
        ),
        gezinnen_eind=uow.reads.gezinnen.active_on(periode.tot, profiel.opdrachtgever_id),
        signalen=tuple(_outgoing(signaal) for signaal in signalen),
    )
    return invoer, count_parties(uow, periode, profiel)


def _outgoing(signaal: Signaal) -> GedeeldSignaal:
    return GedeeldSignaal(
        categorie=signaal.categorie,
        wet=signaal.hoofdwet,
        partij=signaal.adressaat,
        schaal=signaal.niveau,
        gezinnen=signaal.frequentie,
        tekst=signaal.deeltekst,
    )


def _as_preview(periode: Periode, inhoud: bytes, *, gemaakt: bool) -> Voorbeeld:
    return Voorbeeld(
        periode=periode,
        inhoud=inhoud,
        samenvatting=readable(inhoud),
        sha256=hashlib.sha256(inhoud).hexdigest(),
        gemaakt=gemaakt,
        telling=None,
        signalen=(),
    )


def _as_made(kept: BewaardeSamenvatting) -> Gemaakt:
    return Gemaakt(
        bestandsnaam=f"samenvatting-{kept.periode}-{kept.melder}",
        inhoud=kept.inhoud,
        pdf=kept.pdf,
        sha256=hashlib.sha256(kept.inhoud).hexdigest(),
    )
