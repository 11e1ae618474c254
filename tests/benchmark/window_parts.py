"""Parts of a run, each in a process of its own: prints milliseconds and resident megabytes.

Milliseconds are of the processor where the machine is shared with others: see each part.
"""

import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services
    from ui.app import Application

SAMPLE = 40
MANY = 10_000
ROUNDS = 4  # the first one brings the file into memory

START = time.perf_counter()
sys.path.insert(0, str(Path(__file__).parents[2]))


def resident() -> float:
    """Return the resident memory of this process in megabytes."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def report(milliseconds: float) -> None:
    """Print the figures."""
    print(f"{milliseconds:.1f} {resident():.1f}")


def floor() -> None:
    """Paint a minimal window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1180, 760)
    window.show()
    window.grab()
    app.processEvents()
    report((time.perf_counter() - START) * 1000)


def unlock(folder: Path) -> None:
    """Paint the unlock screen."""
    from gco_desktop.settings import Settings
    from ui.app import Application, make_application

    app = make_application()
    application = Application(app, Settings(kluis=str(folder)), keep_settings=False)
    application.window.show()
    application.window.grab()
    app.processEvents()
    passed = (time.perf_counter() - START) * 1000
    assert "sqlalchemy" not in sys.modules
    report(passed)
    application.runner.close()


def opened(folder: Path) -> "tuple[object, object, float]":
    """Open the kluis as the unlock screen does, after the stack came in behind it."""
    from gco_desktop.kluis.kdf import KdfCost
    from gco_desktop.settings import Settings
    from ui.app import Application, make_application
    from ui.screenshots import Camera

    app = make_application()
    application = Application(app, Settings(kluis=str(folder)), keep_settings=False)
    application.window.show()
    camera = Camera(application, Path(), "")
    application.preload()
    camera.settle()
    spent: list[float] = []
    derive = KdfCost.derive

    def timed(self: KdfCost, password: bytes, salt: bytes) -> bytes:
        begin = time.perf_counter()
        try:
            return derive(self, password, salt)
        finally:
            spent.append(time.perf_counter() - begin)

    KdfCost.derive = timed  # type: ignore[method-assign]
    from gco_desktop.bootstrap import open_kluis
    from gco_desktop.kluis.passwords import PRACTICE_PASSWORD

    begin = time.perf_counter()
    application.runner.run(
        lambda: open_kluis(folder, PRACTICE_PASSWORD, now=_morning),
        application.opened,
        print,
    )
    while not vandaag_shown(application):
        app.processEvents()
        time.sleep(0.0005)
    application.window.grab()
    beyond = (time.perf_counter() - begin - sum(spent)) * 1000
    camera.settle()
    return application, camera, beyond


def vandaag_shown(application: "Application") -> bool:
    """Whether the first screen shows what is in the kluis."""
    from ui.navigator import Page
    from ui.vandaag.view import VandaagView

    if application.workplace is None:
        return False
    view = application.workplace.shell.screen_of(Page.VANDAAG)
    assert isinstance(view, VandaagView)
    return bool(view.header.title.text())


def _morning() -> datetime:
    return datetime(2026, 11, 20, 9)  # noqa: DTZ001 - local time, as people type it


def vandaag(folder: Path) -> None:
    """Come from an accepted password to the first screen."""
    application, _camera, beyond = opened(folder)
    report(beyond)
    application.shut_down()  # type: ignore[attr-defined]


def screens(folder: Path) -> None:
    """Build and paint every screen."""
    from ui.navigator import Page

    application, camera, beyond = opened(folder)
    place = application.workplace  # type: ignore[attr-defined]
    for page in Page:
        place.open_page(page)
        camera.settle()  # type: ignore[attr-defined]
        application.window.grab()  # type: ignore[attr-defined]
    plan = place.services.plannen.richest()
    for show in (place.open_traject, place.open_plan):
        show(plan.traject_id)
        camera.settle()  # type: ignore[attr-defined]
        application.window.grab()  # type: ignore[attr-defined]
    report(beyond)
    application.shut_down()  # type: ignore[attr-defined]


def gezinnen(folder: Path) -> None:
    """Open gezinnen spread over the list: p95 to first paint, on Overzicht and on Dossier.

    First what the processor took, then what the clock says.
    """
    from ui.navigator import GezinTab, Page

    application, camera, _ = opened(folder)
    place = application.workplace  # type: ignore[attr-defined]
    place.open_page(Page.GEZINNEN)
    camera.settle()  # type: ignore[attr-defined]
    view = place.shell.screen_of(Page.GEZINNEN)
    every = [regel.id for regel in place.services.gezinnen.regels()]
    sample = every[:: max(1, len(every) // SAMPLE)]
    spent, figures = [], []
    for tab in (GezinTab.OVERZICHT, GezinTab.DOSSIER):
        view.detail.open_tab(tab)
        for gezin_id in sample[:3]:
            first_paint(view, gezin_id)  # what is made once
        work, wall = [], []
        for gezin_id in sample:
            begin = time.process_time()
            wall.append(first_paint(view, gezin_id))
            work.append((time.process_time() - begin) * 1000)
        spent.append(sorted(work)[int(len(work) * 0.95)])
        figures.append(sorted(wall)[int(len(wall) * 0.95)])
    print(*(f"{figure:.1f}" for figure in (*spent, *figures)))
    application.shut_down()  # type: ignore[attr-defined]


def long_story(folder: Path) -> None:
    """Open the dossier of a traject with 10,000 contacts: to first paint, and to the whole."""
    from ui.navigator import GezinTab, Page

    application, camera, _ = opened(folder)
    place = application.workplace  # type: ignore[attr-defined]
    gezin_id = add_long_gezin(place.services, MANY)
    place.open_page(Page.GEZINNEN)
    camera.settle()  # type: ignore[attr-defined]
    view = place.shell.screen_of(Page.GEZINNEN)
    view.detail.open_tab(GezinTab.DOSSIER)
    others = [regel.id for regel in place.services.gezinnen.regels() if regel.id != gezin_id]
    for other in others[:3]:
        first_paint(view, other)
        camera.settle()  # type: ignore[attr-defined]
    begin = time.perf_counter()
    painted = first_paint(view, gezin_id)
    camera.settle()  # type: ignore[attr-defined]
    whole = (time.perf_counter() - begin) * 1000
    print(f"{painted:.1f} {whole:.1f}")
    application.shut_down()  # type: ignore[attr-defined]


def first_paint(view: "object", gezin_id: "object") -> float:
    """Return the milliseconds from choosing a gezin until its tab is painted."""
    from PySide6.QtWidgets import QApplication

    from ui.gezinnen.view import GezinnenView

    assert isinstance(view, GezinnenView)
    begin = time.perf_counter()
    view._presenter.open(gezin_id)  # type: ignore[arg-type]
    story = view.detail.story

    def shown() -> bool:
        if view._dossier is None or view._dossier.gezin_id != gezin_id:
            return False
        here = view.detail._pages.currentWidget() is story
        return not here or (story._presenter.gezin_id == gezin_id and story._presenter.ready)

    while not shown():
        QApplication.processEvents()  # waiting in it would sleep through what it has just done
        time.sleep(0.0002)
        view._presenter.open(gezin_id)  # type: ignore[arg-type]  # unless the list went elsewhere
    view.detail.grab()
    return (time.perf_counter() - begin) * 1000


def add_long_gezin(services: "Services", contacts: int) -> "object":
    """Add a gezin with so many contacts, one a day, each with a page of text."""
    from dataclasses import replace
    from datetime import timedelta

    from gco_desktop.domain.contactmoment import Contactmoment
    from gco_desktop.domain.gezin import Gezin
    from gco_desktop.domain.ids import ContactId

    gezin = Gezin(id=services.gezinnen.new_gezin_id(), naam="Gezin Lang")
    traject = replace(services.trajecten.new_traject(gezin.id), start=_morning().date())
    services.gezinnen.register(gezin, traject=traject)
    context = services.gezinnen.context
    with context.write() as uow:
        uow.contacten.add_all(
            [
                Contactmoment(
                    id=ContactId(context.new_id()),
                    gezin_id=gezin.id,
                    traject_id=traject.id,
                    datum=_morning().date() - timedelta(days=number),
                    vorm="TELEFOON",
                    verslag="Samen de brief doorgenomen en de aanvraag afgemaakt. " * 20,
                )
                for number in range(contacts)
            ]
        )
        uow.commit()
    return gezin.id


def growth(folder: Path) -> None:
    """Unlock, search and open a gezin: the median milliseconds of the processor of each."""
    from statistics import median

    from gco_desktop.bootstrap import open_kluis
    from gco_desktop.kluis.kdf import KdfCost
    from gco_desktop.kluis.passwords import PRACTICE_PASSWORD

    known: list[bytes] = []
    derive = KdfCost.derive

    def once(self: KdfCost, password: bytes, salt: bytes) -> bytes:
        known[:] = known or [derive(self, password, salt)]
        return known[0]

    KdfCost.derive = once  # type: ignore[method-assign]
    unlocking, searching, opening = [], [], []
    for _ in range(ROUNDS):
        begin = time.process_time()
        services = open_kluis(folder, PRACTICE_PASSWORD, now=_morning)
        services.vandaag.overview()
        unlocking.append(time.process_time() - begin)
        every = [regel.id for regel in services.gezinnen.regels()]
        for text in ("school", "gemeente moeder", "brief nodig", "de vries", "indicatie"):
            services.zoeken.search(text)
            begin = time.process_time()
            services.zoeken.search(text)
            searching.append(time.process_time() - begin)
        for gezin_id in every[:: max(1, len(every) // SAMPLE)]:
            begin = time.process_time()
            services.gezinnen.detail(gezin_id)
            opening.append(time.process_time() - begin)
        services.close()
    print(*(f"{median(times[1:]) * 1000:.2f}" for times in (unlocking, searching, opening)))


if __name__ == "__main__":
    globals()[sys.argv[1]](*map(Path, sys.argv[2:]))
