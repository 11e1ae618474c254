"""Puts the core together; the only place that knows every part."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from gco_desktop.kluis.backup import BackupInfo, inspect_backup
from gco_desktop.kluis.check import CheckReport, check_kluis
from gco_desktop.kluis.create import create_kluis
from gco_desktop.kluis.emergency_space import release_emergency_space
from gco_desktop.kluis.kdf import KdfCost
from gco_desktop.kluis.restore import restore_backup
from gco_desktop.kluis.unlock import OpenKluis, unlock
from gco_desktop.services.contacten import ContactService, TaakService
from gco_desktop.services.context import Context
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.herstel import HerstelService
from gco_desktop.services.kluis import KluisService
from gco_desktop.services.plannen import PlanService
from gco_desktop.services.profiel import ProfielService
from gco_desktop.services.samenvattingen import SamenvattingService
from gco_desktop.services.signalen import SignaalService
from gco_desktop.services.trajecten import TrajectService
from gco_desktop.services.uren import UrenService
from gco_desktop.services.vandaag import VandaagService
from gco_desktop.storage.schema import SCHEMA_VERSION, upgrade
from gco_desktop.storage.unit_of_work import Journal, UnitOfWork

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Every use case on the contents of one open kluis."""

    profiel: ProfielService
    gezinnen: GezinService
    trajecten: TrajectService
    contacten: ContactService
    taken: TaakService
    uren: UrenService
    plannen: PlanService
    signalen: SignaalService
    samenvattingen: SamenvattingService
    vandaag: VandaagService
    herstel: HerstelService
    kluis: KluisService
    close: Callable[[], None]


def new_kluis(
    folder: Path, password: str, *, practice: bool = False, kdf: KdfCost | None = None
) -> str:
    """Make an empty kluis and return its recovery code."""
    return create_kluis(folder, password, prepare=upgrade, practice=practice, kdf=kdf)


def open_kluis(
    folder: Path,
    password: str,
    *,
    now: Clock = datetime.now,
    new_id: Callable[[], UUID] = uuid4,
) -> Services:
    """Open the kluis, bring its schema up to date and return the use cases on it."""
    kluis = unlock(folder, password, known_schema=SCHEMA_VERSION)
    try:
        upgrade(kluis.engine)
    except BaseException:
        kluis.close()
        raise
    journal = Journal(on_full=partial(release_emergency_space, folder))
    context = Context(open=partial(UnitOfWork, kluis.engine, journal), now=now, new_id=new_id)
    services = build_services(kluis, context)
    try:
        services.trajecten.catch_up()
    except BaseException:
        kluis.close()
        raise
    return services


def inspect(path: Path) -> BackupInfo:
    """Return what a backup says about itself."""
    return inspect_backup(path, known_schema=SCHEMA_VERSION)


def restore(
    path: Path, folder: Path, password: str, progress: Callable[[int], bool] | None = None
) -> None:
    """Make ``folder`` the kluis of a backup."""
    restore_backup(path, folder, password, known_schema=SCHEMA_VERSION, progress=progress)


def check(folder: Path, password: str) -> CheckReport:
    """Check whether everything in a kluis is whole."""
    return check_kluis(folder, password, known_schema=SCHEMA_VERSION)


def build_services(kluis: OpenKluis, context: Context) -> Services:
    """Return the use cases on an open, up-to-date kluis."""
    return Services(
        profiel=ProfielService(context),
        gezinnen=GezinService(context),
        trajecten=TrajectService(context),
        contacten=ContactService(context),
        taken=TaakService(context),
        uren=UrenService(context),
        plannen=PlanService(context),
        signalen=SignaalService(context),
        samenvattingen=SamenvattingService(context),
        vandaag=VandaagService(context),
        herstel=HerstelService(context),
        kluis=KluisService(context, kluis),
        close=kluis.close,
    )
