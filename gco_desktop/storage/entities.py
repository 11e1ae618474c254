"""Every table of objects there is, by the name that use cases know it by."""

from datetime import date

from sqlalchemy import Connection

from gco_desktop.domain.aanmelding import Aanmelding
from gco_desktop.domain.activiteit import ActiviteitPeriode
from gco_desktop.domain.afkorting import Afkorting
from gco_desktop.domain.afsluiting import Afsluiting
from gco_desktop.domain.belofte import Belofte
from gco_desktop.domain.contactmoment import Contactmoment, Taak
from gco_desktop.domain.dagpunt import Dagpunt
from gco_desktop.domain.gezin import Gezin, GezinsRelatie, Persoon
from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.mijlpaal import Mijlpaal
from gco_desktop.domain.netwerk import (
    Betrokkenheid,
    Contactpersoon,
    Ecogramplek,
    Ecogramstand,
    Instantie,
    Vertegenwoordiging,
)
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.prullenbak import Weggegooid
from gco_desktop.domain.referentie import Referentie
from gco_desktop.domain.ritten import Kmtarief
from gco_desktop.domain.scholing import Registernorm, Scholing
from gco_desktop.domain.signaal import Signaal, Signaalcontact
from gco_desktop.domain.traject import IntensiteitPeriode, StatusStap, Traject
from gco_desktop.domain.uren import Rit
from gco_desktop.domain.ureninvoer import Ureninvoer
from gco_desktop.storage import rows
from gco_desktop.storage.documenten import DocumentTable
from gco_desktop.storage.linked_table import Link, LinkedTable
from gco_desktop.storage.owning import OwningTable
from gco_desktop.storage.plannen import PlanTable
from gco_desktop.storage.table import EntityTable, Tracker
from gco_desktop.storage.uren import UrenTable


class Casework:
    """The gezinnen, and what is done with them."""

    def _open_casework(self, connection: Connection, track: Tracker, vandaag: date) -> None:
        self.gezinnen = OwningTable(connection, track, rows.GezinRow, Gezin)
        self.personen = EntityTable(connection, track, rows.PersoonRow, Persoon)
        self.relaties = EntityTable(connection, track, rows.GezinsRelatieRow, GezinsRelatie)
        self.trajecten = EntityTable(connection, track, rows.TrajectRow, Traject)
        self.stappen = EntityTable(connection, track, rows.StatusStapRow, StatusStap)
        self.intensiteiten = EntityTable(
            connection, track, rows.IntensiteitPeriodeRow, IntensiteitPeriode
        )
        self.activiteiten = EntityTable(
            connection, track, rows.ActiviteitPeriodeRow, ActiviteitPeriode
        )
        self.contacten = LinkedTable(
            connection, track, rows.ContactmomentRow, Contactmoment, _DEELNEMERS
        )
        self.taken = OwningTable(connection, track, rows.TaakRow, Taak)
        self.ritten = EntityTable(connection, track, rows.RitRow, Rit)
        self.signalen = LinkedTable(connection, track, rows.SignaalRow, Signaal, _TRAJECTEN)
        self.opdrachtgevers = EntityTable(connection, track, rows.OpdrachtgeverRow, Opdrachtgever)
        self.uren = UrenTable(connection, track, vandaag)
        self.plannen = PlanTable(connection, track)
        self.documenten = DocumentTable(connection, track)


class Surroundings:
    """What stands around a gezin: organisations, decisions, terms and promises."""

    def _open_surroundings(self, connection: Connection, track: Tracker) -> None:
        self.instanties = EntityTable(connection, track, rows.InstantieRow, Instantie)
        self.contactpersonen = EntityTable(
            connection, track, rows.ContactpersoonRow, Contactpersoon
        )
        self.betrokkenheden = EntityTable(connection, track, rows.BetrokkenheidRow, Betrokkenheid)
        self.vertegenwoordigingen = EntityTable(
            connection, track, rows.VertegenwoordigingRow, Vertegenwoordiging
        )
        self.ecogramplekken = EntityTable(connection, track, rows.EcogramplekRow, Ecogramplek)
        self.ecogramstanden = EntityTable(connection, track, rows.EcogramstandRow, Ecogramstand)
        self.indicaties = EntityTable(connection, track, rows.IndicatieRow, Indicatie)
        self.procedures = EntityTable(connection, track, rows.ProcedureRow, Procedure)
        self.mijlpalen = EntityTable(connection, track, rows.MijlpaalRow, Mijlpaal)
        self.aanmeldingen = EntityTable(connection, track, rows.AanmeldingRow, Aanmelding)
        self.beloften = EntityTable(connection, track, rows.BelofteRow, Belofte)
        self.referenties = EntityTable(connection, track, rows.ReferentieRow, Referentie)
        self.prullenbak = EntityTable(connection, track, rows.PrullenbakRow, Weggegooid)


class Books:
    """What hours need besides themselves: closed months, learning, tariffs and imports."""

    def _open_books(self, connection: Connection, track: Tracker) -> None:
        self.afsluitingen = EntityTable(connection, track, rows.AfsluitingRow, Afsluiting)
        self.afkortingen = EntityTable(connection, track, rows.AfkortingRow, Afkorting)
        self.dagpunten = EntityTable(connection, track, rows.DagpuntRow, Dagpunt)
        self.scholingen = EntityTable(connection, track, rows.ScholingRow, Scholing)
        self.registernormen = EntityTable(connection, track, rows.RegisternormRow, Registernorm)
        self.kmtarieven = EntityTable(connection, track, rows.KmtariefRow, Kmtarief)
        self.ureninvoeren = EntityTable(connection, track, rows.UreninvoerRow, Ureninvoer)
        self.signaalcontacten = EntityTable(
            connection, track, rows.SignaalcontactRow, Signaalcontact
        )


_DEELNEMERS = Link(rows.DeelnemerRow, "contact_id", "persoon_id", "deelnemers")
_TRAJECTEN = Link(rows.SignaalTrajectRow, "signaal_id", "traject_id", "traject_ids")
