"""Use cases about the proof of encryption: for after a theft, made before it."""

from dataclasses import dataclass

from gco_desktop import __version__
from gco_desktop.domain.bewijs import Feiten
from gco_desktop.kluis.backups import list_backups
from gco_desktop.kluis.facts import encryption_facts
from gco_desktop.kluis.unlock import OpenKluis
from gco_desktop.services.context import Context
from gco_desktop.services.reservekopie_overzicht import (
    last_copy_elsewhere,
    own_backups,
    read_bewijs,
)

MADE = "bewijs-gemaakt"


@dataclass(frozen=True, slots=True)
class BewijsService:
    """What a GCO'er can show of how the kluis is protected."""

    context: Context
    kluis: OpenKluis

    def feiten(self, idle_minutes: int) -> Feiten:
        """Return the facts of now; ``idle_minutes`` is after how long the kluis locks itself."""
        found, header = encryption_facts(self.kluis), self.kluis.header
        with self.context.read() as uow:
            elsewhere, proof = last_copy_elsewhere(uow.archive), read_bewijs(uow.archive)
        own = own_backups(list_backups(self.kluis.folder), header.kluis_id)
        return Feiten(
            gemaakt_op=self.context.vandaag,
            programma=__version__,
            sqlcipher=found.sqlcipher,
            sqlite=found.sqlite,
            crypto=found.crypto,
            versleuteld=found.encrypted,
            versleuteling=found.cipher,
            controle=found.hmac,
            pagina=found.page_bytes,
            geheugen_kib=found.cost.memory_kib,
            rondes=found.cost.rounds,
            sporen=found.cost.lanes,
            oefenkluis=self.kluis.practice,
            wachtwoord_op=found.password_changed,
            blad_bevestigd=found.sheet_confirmed,
            code_vervangen_op=found.code_replaced,
            reservekopie_op=own[0].made_at.astimezone().date() if own else None,
            elders_op=elsewhere,
            proef_op=proof.bewezen_op,
            proef_gelukt=proof.gelukt,
            rust=idle_minutes,
        )

    def pdf(self, idle_minutes: int) -> bytes:
        """Return the proof of now as a PDF, from memory."""
        from gco_desktop.reports.bewijs import bewijs_pdf

        made = bewijs_pdf(self.feiten(idle_minutes))
        if not self.kluis.view_only:
            with self.context.write() as uow:
                uow.archive.log(self.context.now(), MADE, "kluis")
                uow.commit()
        return made
