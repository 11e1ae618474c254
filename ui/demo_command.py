"""``gco-desktop demo``: the practice kluis in the window, or as pictures and papers in a folder."""

import os
import sys
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gco_desktop.cli import FOLDER, group, reported
from gco_desktop.domain.periode import Periode

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services

KLUIS = "kluis"
SCREENS = "schermen"
PLAN = "casemanagementplan.pdf"
HOURS = "uren.csv"
MORNING = time(9, 30)
MAKING = "De oefenkluis wordt gemaakt. Dat kan een halve minuut duren."
PROGRESS = "Verzonnen gezinnen schrijven"
DRAWING = "De schermen en de papieren worden gemaakt. Dat duurt even."
DATE = click.DateTime(["%Y-%m-%d"])


@group.command("demo", help="Bekijk het programma met een oefenkluis: verzonnen gezinnen.")
@click.option("--map", "folder", type=FOLDER, required=True, help="De map voor de oefenkluis.")
@click.option("--gezinnen", type=click.IntRange(1, 400), default=23, help="Aantal gezinnen.")
@click.option("--jaren", type=click.IntRange(1, 40), default=2, help="Aantal jaren.")
@click.option("--zaad", type=int, default=1, help="Getal waarmee de oefenkluis wordt gemaakt.")
@click.option("--peildatum", type=DATE, help="De dag waarop de oefenkluis speelt (vandaag).")
@click.option("--zonder-venster", is_flag=True, help="Maak plaatjes en papieren, geen venster.")
@reported
def demo(
    folder: Path,
    gezinnen: int,
    jaren: int,
    zaad: int,
    peildatum: datetime | None,
    *,
    zonder_venster: bool,
) -> None:
    """Make the practice kluis when it is not there yet, then show it or draw it."""
    from gco_desktop.kluis.folder import read_status
    from gco_desktop.services.bestanden import make_folder

    day = date.today() if peildatum is None else peildatum.date()  # noqa: DTZ011 - local day
    make_folder(folder)
    kluis = folder / KLUIS
    if not read_status(kluis).exists:
        _build(kluis, gezinnen=gezinnen, jaren=jaren, zaad=zaad, peildatum=day)
    moment = datetime.combine(day, MORNING)
    if zonder_venster:
        click.echo(DRAWING)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # there may be no display to open
        _write_everything(folder, kluis, moment)
        click.echo(str(folder))
        return
    click.echo(f"De oefenkluis staat in {folder}.")
    sys.exit(_open_window(kluis, None if peildatum is None else moment))


def _build(kluis: Path, *, gezinnen: int, jaren: int, zaad: int, peildatum: date) -> None:
    """Make the practice kluis, and say so before it starts: it takes a while."""
    click.echo(MAKING)
    from gco_desktop.demo.build import build_practice_kluis  # slow to import

    with click.progressbar(length=100, label=PROGRESS, show_eta=False) as bar:

        def show(percent: int) -> bool:
            bar.update(percent - bar.pos)
            return True

        build_practice_kluis(
            kluis, gezinnen=gezinnen, jaren=jaren, zaad=zaad, peildatum=peildatum, progress=show
        )


def _write_everything(folder: Path, kluis: Path, moment: datetime) -> None:
    from gco_desktop.bootstrap import open_kluis
    from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
    from gco_desktop.services.bestanden import make_folder
    from ui.screenshots import draw_screens

    make_folder(folder / SCREENS)
    services = open_kluis(kluis, PRACTICE_PASSWORD, now=lambda: moment)
    try:
        _write_papers(folder, services, Periode.of(moment.date()).previous())
    finally:
        services.close()
    draw_screens(kluis, folder / SCREENS, moment)


def _write_papers(folder: Path, services: "Services", quarter: Periode) -> None:
    from gco_desktop.services.bestanden import write_file

    plan = services.plannen.richest()
    write_file(folder / PLAN, services.plannen.pdf(plan.id))
    made = services.samenvattingen.make(quarter)
    write_file(folder / f"{made.bestandsnaam}.json", made.inhoud)
    write_file(folder / f"{made.bestandsnaam}.pdf", made.pdf)
    write_file(folder / HOURS, services.uren.csv(quarter))


def _open_window(kluis: Path, moment: datetime | None) -> int:
    from gco_desktop.settings import Settings
    from ui.program import run_window

    settings = Settings(kluis=str(kluis))
    return run_window(settings, now=datetime.now if moment is None else lambda: moment)
