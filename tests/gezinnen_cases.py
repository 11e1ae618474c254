"""A caseload, and the screen Gezinnen with everything around it."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from fake_navigator import FakeNavigator
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.traject import Intensiteit, TrajectStatus
from gco_desktop.services.gezinnen import Lid
from ui.changes import Changes, Subject
from ui.gezinnen.gezin_form import GezinForm
from ui.gezinnen.view import GezinnenView
from ui.runner import Runner

VANDAAG = date(2026, 11, 22)


@dataclass
class Screen:
    """The screen in a window of its own, with everything around it."""

    services: Services
    runner: Runner
    qtbot: QtBot
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)

    def show(self, width: int = 1072, height: int = 660) -> GezinnenView:
        services = self.services
        self.view = GezinnenView(
            services, self.runner, self.changes, self.navigator, today=lambda: VANDAAG
        )
        self.qtbot.addWidget(self.view)
        self.view.resize(width, height)
        with self.qtbot.waitExposed(self.view):
            self.view.show()
        return self.view

    def names(self) -> list[str]:
        rows = self.view.list_panel.list.rows
        return [rows.row(number).title for number in range(rows.rowCount())]

    def undo(self) -> None:
        self.services.herstel.undo()
        self.changes.announce(*Subject)
        self.qtbot.waitUntil(lambda: not self.view._reloader.stale)

    def form(self) -> GezinForm:
        form = self.view.form
        assert isinstance(form, GezinForm)
        return form


def register(
    services: Services,
    naam: str,
    plaats: str = "",
    status: TrajectStatus = TrajectStatus.ACTIEF,
    intensiteit: Intensiteit = Intensiteit.REGULIER,
) -> Gezin:
    gezin = Gezin(id=services.gezinnen.new_gezin_id(), naam=naam, plaats=plaats)
    traject = services.trajecten.new_traject(gezin.id)
    traject = replace(traject, status=status, intensiteit=intensiteit)
    return services.gezinnen.register(gezin, traject=traject)


def speak(services: Services, gezin: Gezin, days_ago: int, **what: object) -> None:
    bundel = services.contacten.new(gezin.id, VANDAAG - timedelta(days=days_ago))
    contact = replace(bundel.contact, **what)  # type: ignore[arg-type]
    uren = (services.contacten.new_regel(contact, 30, 4),)
    services.contacten.save(replace(bundel, contact=contact, uren=uren))


def join(services: Services, gezin: Gezin, voornaam: str, **relatie: object) -> Lid:
    lid = services.gezinnen.new_persoon(gezin.id)
    persoon = replace(lid.persoon, voornaam=voornaam)
    return services.gezinnen.save_persoon(
        persoon,
        replace(lid.relatie, **relatie),  # type: ignore[arg-type]
    )


def caseload(services: Services) -> list[Gezin]:
    gezinnen = [
        register(services, "Gezin De Vries", "Amersfoort"),
        register(services, "Gezin Bakker", "Baarn", intensiteit=Intensiteit.WAAKVLAM),
        register(services, "Gezin Smit", "Soest", TrajectStatus.AANGEMELD),
        register(services, "Gezin Bos", "Zeist", TrajectStatus.AFGESLOTEN),
        register(services, "Gezin Vos", "Leusden"),
    ]
    services.gezinnen.archive(gezinnen[4].id)
    return gezinnen


def search(screen: Screen, text: str) -> None:
    field = screen.view.list_panel.search
    with screen.qtbot.waitSignal(field.searched):
        QTest.keyClicks(field, text)
