"""Reads for screens: one query each, straight to a flat read model."""

from sqlalchemy import Connection

from gco_desktop.storage.reads.activiteiten import ActiviteitReads
from gco_desktop.storage.reads.bekenden import BekendeReads
from gco_desktop.storage.reads.beloften import BelofteReads
from gco_desktop.storage.reads.boeken import BoekReads
from gco_desktop.storage.reads.contacten import ContactReads
from gco_desktop.storage.reads.dag import DagReads
from gco_desktop.storage.reads.documenten import DocumentReads
from gco_desktop.storage.reads.dossier import DossierReads
from gco_desktop.storage.reads.draagkracht import DraagkrachtReads
from gco_desktop.storage.reads.gezinnen import GezinReads
from gco_desktop.storage.reads.netwerk import NetwerkReads
from gco_desktop.storage.reads.prullenbak import PrullenbakReads
from gco_desktop.storage.reads.register import RegisterReads
from gco_desktop.storage.reads.ritten import RitReads
from gco_desktop.storage.reads.signalen import SignaalReads
from gco_desktop.storage.reads.termijnen import TermijnReads
from gco_desktop.storage.reads.trajecten import TrajectReads
from gco_desktop.storage.reads.uren import UrenReads
from gco_desktop.storage.reads.urenoverzicht import UrenoverzichtReads
from gco_desktop.storage.reads.vandaag import VandaagReads
from gco_desktop.storage.reads.zoeken import ZoekReads


class Reads:
    """Every read within one transaction, by subject."""

    def __init__(self, connection: Connection) -> None:
        self.gezinnen = GezinReads(connection)
        self.contacten = ContactReads(connection)
        self.dag = DagReads(connection)
        self.documenten = DocumentReads(connection)
        self.dossier = DossierReads(connection)
        self.draagkracht = DraagkrachtReads(connection)
        self.boeken = BoekReads(connection)
        self.bekenden = BekendeReads(connection)
        self.netwerk = NetwerkReads(connection)
        self.prullenbak = PrullenbakReads(connection)
        self.ritten = RitReads(connection)
        self.register = RegisterReads(connection)
        self.signalen = SignaalReads(connection)
        self.termijnen = TermijnReads(connection)
        self.trajecten = TrajectReads(connection)
        self.activiteiten = ActiviteitReads(connection)
        self.uren = UrenReads(connection)
        self.urenoverzicht = UrenoverzichtReads(connection)
        self.beloften = BelofteReads(connection)
        self.vandaag = VandaagReads(connection)
        self.zoeken = ZoekReads(connection)
