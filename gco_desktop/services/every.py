"""All use cases together."""

from collections.abc import Callable
from dataclasses import dataclass

from gco_desktop.services.aanmeldingen import AanmeldingService
from gco_desktop.services.afkortingen import AfkortingService
from gco_desktop.services.afsluiten import AfsluitService
from gco_desktop.services.agenda import AgendaService
from gco_desktop.services.beloften import BelofteService
from gco_desktop.services.bewijs import BewijsService
from gco_desktop.services.contacten import ContactService
from gco_desktop.services.controle import ControleService
from gco_desktop.services.dag import DagService
from gco_desktop.services.documenten import DocumentService
from gco_desktop.services.dossier import DossierService
from gco_desktop.services.draagkracht import DraagkrachtService
from gco_desktop.services.ecogram import EcogramService
from gco_desktop.services.een_regel import EenRegelService
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.herstel import HerstelService
from gco_desktop.services.herstelcode import HerstelcodeService
from gco_desktop.services.indicaties import IndicatieService
from gco_desktop.services.kluis import KluisService
from gco_desktop.services.mijlpalen import MijlpaalService
from gco_desktop.services.netwerk import NetwerkService
from gco_desktop.services.onderhoud import OnderhoudService
from gco_desktop.services.opgave import OpgaveService
from gco_desktop.services.overgangslijsten import LijstService
from gco_desktop.services.plannen import PlanService
from gco_desktop.services.profiel import ProfielService
from gco_desktop.services.prullenbak import PrullenbakService
from gco_desktop.services.referenties import ReferentieService
from gco_desktop.services.register import RegisterService
from gco_desktop.services.reservekopieen import ReservekopieService
from gco_desktop.services.ritten import RittenService
from gco_desktop.services.samenvattingen import SamenvattingService
from gco_desktop.services.signalen import SignaalService
from gco_desktop.services.stoep import StoepService
from gco_desktop.services.taken import TaakService
from gco_desktop.services.trajecten import TrajectService
from gco_desktop.services.uitvoer import UitvoerService
from gco_desktop.services.uren import UrenService
from gco_desktop.services.ureninvoer import UreninvoerService
from gco_desktop.services.urenoverzicht import UrenoverzichtService
from gco_desktop.services.vandaag import VandaagService
from gco_desktop.services.vertegenwoordiging import VertegenwoordigingService
from gco_desktop.services.zoeken import ZoekService


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Every use case on the contents of one open kluis."""

    profiel: ProfielService
    aanmeldingen: AanmeldingService
    gezinnen: GezinService
    netwerk: NetwerkService
    ecogram: EcogramService
    vertegenwoordigingen: VertegenwoordigingService
    trajecten: TrajectService
    contacten: ContactService
    taken: TaakService
    beloften: BelofteService
    agenda: AgendaService
    dag: DagService
    uren: UrenService
    een_regel: EenRegelService
    afkortingen: AfkortingService
    urenoverzicht: UrenoverzichtService
    register: RegisterService
    afsluiten: AfsluitService
    opgaven: OpgaveService
    ritten: RittenService
    uitvoer: UitvoerService
    ureninvoer: UreninvoerService
    plannen: PlanService
    signalen: SignaalService
    samenvattingen: SamenvattingService
    documenten: DocumentService
    prullenbak: PrullenbakService
    referenties: ReferentieService
    mijlpalen: MijlpaalService
    indicaties: IndicatieService
    lijsten: LijstService
    dossier: DossierService
    stoep: StoepService
    draagkracht: DraagkrachtService
    vandaag: VandaagService
    herstel: HerstelService
    kluis: KluisService
    herstelcode: HerstelcodeService
    bewijs: BewijsService
    reservekopieen: ReservekopieService
    onderhoud: OnderhoudService
    controle: ControleService
    zoeken: ZoekService
    close: Callable[[], None]

    @property
    def view_only(self) -> bool:
        """Whether the kluis can be looked at only."""
        return self.onderhoud.view_only
