"""Reads for screens: one query each, straight to a flat read model."""

from sqlalchemy import Connection

from gco_desktop.storage.reads.contacten import ContactReads
from gco_desktop.storage.reads.documenten import DocumentReads
from gco_desktop.storage.reads.gezinnen import GezinReads
from gco_desktop.storage.reads.trajecten import TrajectReads
from gco_desktop.storage.reads.uren import UrenReads
from gco_desktop.storage.reads.vandaag import VandaagReads


class Reads:
    """Every read within one transaction, by subject."""

    def __init__(self, connection: Connection) -> None:
        self.gezinnen = GezinReads(connection)
        self.contacten = ContactReads(connection)
        self.documenten = DocumentReads(connection)
        self.trajecten = TrajectReads(connection)
        self.uren = UrenReads(connection)
        self.vandaag = VandaagReads(connection)
