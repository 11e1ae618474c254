"""Every screen on one open kluis, with what it is given; each is made when it is first shown."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from ui import workplace_texts as texts
from ui.aanmeldingen.view import AanmeldingenView
from ui.dag.keeper import DayButton
from ui.een_regel.keeper import RegelButton
from ui.gezinnen.view import GezinnenView
from ui.instellingen.notes import CodeNotes
from ui.instellingen.view import InstellingenView
from ui.navigator import Page, SettingsHolder
from ui.organisaties.view import OrganisatiesView
from ui.plan.view import PlanView
from ui.runner import Runner
from ui.samenvatting.view import SamenvattingView
from ui.signalen.view import SignalenView
from ui.traject.view import TrajectenView
from ui.uren.page import UrenPage
from ui.uren.tab_page import UrenTools
from ui.vandaag.beloften_view import BeloftenView
from ui.vandaag.presenter import Core
from ui.vandaag.view import VandaagView
from ui.widgets.shapes import NavItem

if TYPE_CHECKING:
    from ui.workplace import Workplace

PLAN = "plan"
BELOFTEN = "beloften"
LOCK = "vergrendelen"
ICONS = {
    Page.VANDAAG: "sun",
    Page.GEZINNEN: "home-heart",
    Page.TRAJECTEN: "route",
    Page.UREN: "clock",
    Page.SIGNALEN: "speakerphone",
    Page.OVERZICHTEN: "report-analytics",
    Page.ORGANISATIES: "building-community",
    Page.AANMELDINGEN: "user-plus",
}


def add_screens(
    workplace: "Workplace",
    runner: Runner,
    settings: SettingsHolder,
    now: Callable[[], datetime],
) -> None:
    """Let the shell of the workplace answer for every screen."""
    services, changes = workplace.services, workplace.changes
    common = (runner, changes, workplace)
    add = workplace.shell.add_screen

    def today() -> date:
        return now().date()

    add(Page.VANDAAG, lambda: _vandaag(workplace, runner, now))
    add(Page.GEZINNEN, lambda: _gezinnen(workplace, runner, today))
    add(
        Page.TRAJECTEN,
        lambda: TrajectenView(services.trajecten, services.profiel, *common, today=today),
    )
    add(BELOFTEN, lambda: BeloftenView(services.beloften, *common))
    add(PLAN, lambda: PlanView(services.plannen, services.trajecten, *common, today=today))
    add(Page.ORGANISATIES, lambda: OrganisatiesView(services.netwerk, *common))
    add(
        Page.UREN,
        lambda: _uren(workplace, runner, today),
    )
    add(Page.SIGNALEN, lambda: SignalenView(services.signalen, services.trajecten, *common))
    add(Page.OVERZICHTEN, lambda: SamenvattingView(services.samenvattingen, *common))
    add(Page.AANMELDINGEN, lambda: AanmeldingenView(services.aanmeldingen, *common))
    add(
        Page.INSTELLINGEN,
        lambda: InstellingenView(services, settings, runner, changes, workplace),
    )


def nav_items() -> list[NavItem]:
    """Return the pages of the navigation."""
    return [
        NavItem(key=page, text=texts.PAGES[page], icon=icon, shortcut=f"Ctrl+{number}")
        for number, (page, icon) in enumerate(ICONS.items(), 1)
    ]


def below_items() -> list[NavItem]:
    """Return what stands at the foot of the navigation."""
    page = Page.INSTELLINGEN
    return [
        NavItem(key=page, text=texts.PAGES[page], icon="settings"),
        NavItem(key=LOCK, text=texts.LOCK, icon="lock", shortcut="Ctrl+L"),
    ]


def _vandaag(workplace: "Workplace", runner: Runner, now: Callable[[], datetime]) -> VandaagView:
    services = workplace.services
    view = VandaagView(
        Core(
            services.vandaag,
            services.taken,
            services.beloften,
            services.agenda,
            services.reservekopieen,
        ),
        *(runner, workplace.changes, workplace),
        workplace.new_gezin,
        now,
    )
    notes = CodeNotes(services.herstelcode, runner, workplace)
    view.add_note(notes, notes.load)
    view.header.add_action(DayButton(workplace.day), first=True)
    view.header.add_action(RegelButton(workplace.regel), first=True)
    return view


def _uren(workplace: "Workplace", runner: Runner, today: Callable[[], date]) -> UrenPage:
    tools = UrenTools(
        services=workplace.services,
        runner=runner,
        changes=workplace.changes,
        navigator=workplace,
        today=today,
    )
    page = UrenPage(tools)
    page.add_action(RegelButton(workplace.regel))
    page.add_action(DayButton(workplace.day))
    return page


def _gezinnen(workplace: "Workplace", runner: Runner, today: Callable[[], date]) -> GezinnenView:
    view = GezinnenView(workplace.services, runner, workplace.changes, workplace, today=today)
    workplace.day.follow(view)
    return view
