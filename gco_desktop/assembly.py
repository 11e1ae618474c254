"""Builds every use case on an open kluis, each with what it needs."""

from collections.abc import Callable, Sequence
from functools import partial

from gco_desktop import logs
from gco_desktop.kluis.disk import free_bytes
from gco_desktop.kluis.unlock import OpenKluis
from gco_desktop.services.aanmeldingen import AanmeldingService
from gco_desktop.services.afkortingen import AfkortingService
from gco_desktop.services.afsluiten import AfsluitService
from gco_desktop.services.agenda import AgendaService
from gco_desktop.services.beloften import BelofteService
from gco_desktop.services.bewijs import BewijsService
from gco_desktop.services.contacten import ContactService
from gco_desktop.services.context import Context
from gco_desktop.services.controle import ControleService
from gco_desktop.services.dag import DagService
from gco_desktop.services.documenten import DocumentService
from gco_desktop.services.dossier import DossierService
from gco_desktop.services.draagkracht import DraagkrachtService
from gco_desktop.services.ecogram import EcogramService
from gco_desktop.services.een_regel import EenRegelService
from gco_desktop.services.every import Services
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
from gco_desktop.services.uitvoer import Maker, UitvoerService, Uitvoersoort
from gco_desktop.services.uren import UrenService
from gco_desktop.services.ureninvoer import UreninvoerService
from gco_desktop.services.urenoverzicht import UrenoverzichtService
from gco_desktop.services.vandaag import VandaagService
from gco_desktop.services.vertegenwoordiging import VertegenwoordigingService
from gco_desktop.services.zoeken import ZoekService
from gco_desktop.services.zoekindex import ZoekindexService
from gco_desktop.storage.change_count import ChangeCount
from gco_desktop.storage.schema import SCHEMA_VERSION


def build_services(kluis: OpenKluis, context: Context) -> Services:
    """Return the use cases on an open, up-to-date kluis."""
    room = partial(free_bytes, kluis.folder)
    prullenbak = PrullenbakService(context, room)
    changes = ChangeCount(kluis.engine)
    reservekopieen = ReservekopieService(context, kluis, lambda: changes.value, SCHEMA_VERSION)
    trajecten = TrajectService(context)
    index = ZoekindexService(kluis)
    controle = ControleService(kluis, index.tend)
    return Services(
        profiel=ProfielService(context),
        aanmeldingen=AanmeldingService(context),
        gezinnen=GezinService(context),
        netwerk=NetwerkService(context),
        ecogram=EcogramService(context),
        vertegenwoordigingen=VertegenwoordigingService(context),
        trajecten=trajecten,
        contacten=(contacten := ContactService(context)),
        taken=TaakService(context),
        beloften=BelofteService(context),
        agenda=AgendaService(context),
        dag=DagService(context, contacten),
        uren=UrenService(context),
        een_regel=EenRegelService(context, contacten),
        afkortingen=AfkortingService(context),
        urenoverzicht=UrenoverzichtService(context),
        register=(register := RegisterService(context)),
        afsluiten=AfsluitService(context),
        opgaven=(opgaven := OpgaveService(context)),
        ritten=(ritten := RittenService(context)),
        uitvoer=UitvoerService(context, ritten, opgaven, _sheets(register)),
        ureninvoer=UreninvoerService(context),
        plannen=PlanService(context),
        signalen=SignaalService(context),
        documenten=DocumentService(context, room),
        prullenbak=prullenbak,
        referenties=ReferentieService(context),
        mijlpalen=MijlpaalService(context),
        indicaties=IndicatieService(context),
        lijsten=LijstService(context),
        dossier=DossierService(context),
        stoep=StoepService(context),
        draagkracht=DraagkrachtService(context),
        samenvattingen=SamenvattingService(context),
        vandaag=VandaagService(context),
        herstel=HerstelService(context),
        kluis=KluisService(context, kluis),
        herstelcode=HerstelcodeService(context, kluis, reservekopieen.make),
        bewijs=BewijsService(context, kluis),
        reservekopieen=reservekopieen,
        onderhoud=OnderhoudService(context, kluis, partial(_resume, kluis, trajecten, prullenbak)),
        controle=controle,
        zoeken=(zoeken := ZoekService(context, index, lambda: changes.value)),
        close=partial(_close, kluis, (reservekopieen.close, controle.close, zoeken.close)),
    )


def _sheets(register: RegisterService) -> dict[Uitvoersoort, Maker]:
    return {
        Uitvoersoort.URENCRITERIUM: lambda vraag: register.criteriumstaat(vraag.van, vraag.tot),
        Uitvoersoort.REGISTER: lambda vraag: register.registerstaat(vraag.van, vraag.tot),
    }


def catch_up(trajecten: TrajectService, prullenbak: PrullenbakService) -> None:
    """Do what is due when a kluis is opened: terms that passed, and what leaves the bin."""
    trajecten.catch_up()
    prullenbak.expire()


def _resume(kluis: OpenKluis, trajecten: TrajectService, prullenbak: PrullenbakService) -> None:
    with logs.noted(logs.Event.RESUMED):
        kluis.resume(known_schema=SCHEMA_VERSION)
        catch_up(trajecten, prullenbak)


def _close(kluis: OpenKluis, stops: Sequence[Callable[[], None]]) -> None:
    if kluis.closed:
        return
    for stop in stops:
        stop()  # a backup or a check under way
    kluis.close()
    logs.event(logs.Event.LOCKED)
