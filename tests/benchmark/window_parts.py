"""Parts of a run, each in a process of its own: prints milliseconds and resident megabytes."""

import sys
import time
from datetime import datetime
from pathlib import Path

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
    camera.settle()
    application.window.grab()
    beyond = (time.perf_counter() - begin - sum(spent)) * 1000
    return application, camera, beyond


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


if __name__ == "__main__":
    globals()[sys.argv[1]](*map(Path, sys.argv[2:]))
