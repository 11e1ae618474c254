"""The command line (Dutch): parses, calls services, prints."""

import secrets
import sys
import warnings
from collections.abc import Callable
from datetime import date
from functools import wraps
from getpass import GetPassWarning
from pathlib import Path
from typing import Any

import click

from gco_desktop import __version__
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.process import close_off
from gco_desktop.usage import DutchGroup, WrongUse

FILE = click.Path(path_type=Path, dir_okay=False)
FOLDER = click.Path(path_type=Path, file_okay=False)
GROUPS_ASKED = 2
PASSWORD = click.option(
    "--wachtwoord-bestand",
    "password_file",
    metavar="BESTAND",
    help="Lees het wachtwoord uit dit bestand (- is de standaardinvoer).",
)


def reported(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command end with the Dutch text and the exit code of an error of ours."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            command(*args, **kwargs)
        except GcoError as error:
            click.echo(error_text(error), err=True)
            sys.exit(error.exit_code)

    return run


@click.group(cls=DutchGroup, help="GCO Desktop: de opdrachtregel.")
@click.version_option(__version__, message="GCO Desktop %(version)s", help="Toon de versie.")
def group() -> None:
    """Hold every command of the core."""


@group.group("kluis", help="Een kluis maken of controleren.")
def kluis_group() -> None:
    """Hold the commands about the kluis itself."""


@kluis_group.command("nieuw", help="Maak een nieuwe, lege kluis in de map PAD.")
@click.argument("pad", type=FOLDER)
@PASSWORD
@click.option("--herstelcode-naar", type=FILE, help="Schrijf de herstelcode naar dit bestand.")
@reported
def new(pad: Path, password_file: str | None, herstelcode_naar: Path | None) -> None:
    """Make a kluis; the recovery code is shown once and asked back, or written to a file."""
    from gco_desktop.bootstrap import new_kluis, open_kluis
    from gco_desktop.services.bestanden import write_file

    password = _password(password_file, confirm=True)
    code = new_kluis(pad, password)
    if herstelcode_naar is not None:
        try:
            write_file(herstelcode_naar, f"{code}\n".encode())
        except GcoError:
            click.echo(f"De kluis is gemaakt. Schrijf deze herstelcode op:\n\n  {code}\n")
            raise
        click.echo(f"De herstelcode staat in {herstelcode_naar}. Druk hem af en wis het bestand.")
    else:
        click.echo(f"Schrijf deze herstelcode op. Je ziet hem maar een keer:\n\n  {code}\n")
        _ask_back(code)
        services = open_kluis(pad, password)
        services.kluis.confirm_sheet()
        services.close()
    click.echo(f"De kluis staat in {pad}.")


@kluis_group.command("controle", help="Controleer of alles in de kluis PAD heel is.")
@click.argument("pad", type=FOLDER)
@PASSWORD
@reported
def check(pad: Path, password_file: str | None) -> None:
    """Check a kluis and say what is in it, or what is wrong with it."""
    from gco_desktop import bootstrap
    from gco_desktop.domain.schade import findings_sentences
    from gco_desktop.errors import DatabaseDamagedError

    report = bootstrap.check(pad, _password(password_file), _Steps("Controleren"))
    if not report.was_clean:
        click.echo("Het programma is de vorige keer niet netjes afgesloten.")
    if not report.ok:
        found = report.findings
        for line in findings_sentences(found.pages, found.structure, found.references):
            click.echo(line, err=True)
        raise DatabaseDamagedError
    click.echo("De kluis is heel.")
    for table, label in _COUNTED.items():
        click.echo(f"  {label}: {report.rows.get(table, 0)}")


@kluis_group.command("herstel", help="Red wat er te redden is uit een beschadigde kluis PAD.")
@click.argument("pad", type=FOLDER)
@PASSWORD
@reported
def mend(pad: Path, password_file: str | None) -> None:
    """Mend a kluis and say what was saved; the damaged file is kept."""
    from gco_desktop import bootstrap
    from gco_desktop.domain.schade import kept_sentence, mend_sentences, mend_title

    report = bootstrap.mend(pad, _password(password_file), _Steps("Gegevens redden"))
    click.echo(mend_title(report))
    for line in mend_sentences(report, date.today()):  # noqa: DTZ011 - a local day
        click.echo(f"  {line}")
    if kept := kept_sentence(report):
        click.echo(kept)


@group.command("plan", help="Schrijf het casemanagementplan van een traject als pdf.")
@click.argument("pad", type=FOLDER)
@click.option("--traject", "code", required=True, help="De code van het traject, zoals T2026-001.")
@click.option("--uit", type=FILE, required=True, help="Het pdf-bestand dat gemaakt wordt.")
@PASSWORD
@reported
def plan(pad: Path, code: str, uit: Path, password_file: str | None) -> None:
    """Write the newest plan of a traject."""
    from gco_desktop.errors import PlanOntbreektError

    with _opened(pad, password_file) as services:
        traject = services.trajecten.find_code(code)
        versions = services.plannen.versions(traject.id)
        if not versions:
            raise PlanOntbreektError
        _write(uit, services.plannen.pdf(versions[0].id))


@group.command("samenvatting", help="Maak de anonieme samenvatting van een kwartaal.")
@click.argument("pad", type=FOLDER)
@click.option("--periode", required=True, help="Het kwartaal, zoals 2026K3.")
@click.option("--uit", type=FOLDER, required=True, help="De map voor de bestanden.")
@PASSWORD
@reported
def summary(pad: Path, periode: str, uit: Path, password_file: str | None) -> None:
    """Write the summary of a quarter; one that was made before comes back to the byte."""
    from gco_desktop.domain.periode import Periode
    from gco_desktop.services.bestanden import make_folder

    quarter = Periode.parse(periode)
    with _opened(pad, password_file) as services:
        shown = services.samenvattingen.preview(quarter)
        made = services.samenvattingen.make(quarter, shown)
        if shown.telling and shown.telling.zin:
            click.echo(shown.telling.zin, err=True)
        make_folder(uit)
        _write(uit / f"{made.bestandsnaam}.json", made.inhoud)
        _write(uit / f"{made.bestandsnaam}.pdf", made.pdf)


@group.command("uren", help="Schrijf je uren van een kwartaal als csv, zonder namen.")
@click.argument("pad", type=FOLDER)
@click.option("--periode", required=True, help="Het kwartaal, zoals 2026K3.")
@click.option("--uit", type=FILE, required=True, help="Het csv-bestand dat gemaakt wordt.")
@PASSWORD
@reported
def hours(pad: Path, periode: str, uit: Path, password_file: str | None) -> None:
    """Write the hours of a quarter by working day."""
    from gco_desktop.domain.periode import Periode

    quarter = Periode.parse(periode)
    with _opened(pad, password_file) as services:
        _write(uit, services.uren.csv(quarter))


@group.command("team", help="Tel samenvattingen van een team bij elkaar op.")
@click.argument("bestanden", metavar="BESTAND...", nargs=-1, required=True, type=FILE)
@click.option("--uit", type=FOLDER, required=True, help="De map voor de bestanden.")
@click.option("--teamgrootte", type=click.IntRange(min=1), help="Hoeveel GCO'ers het team heeft.")
@reported
def team(bestanden: tuple[Path, ...], uit: Path, teamgrootte: int | None) -> None:
    """Combine summaries; a file that is not right is named and left out."""
    from gco_desktop.services.bestanden import make_folder
    from gco_desktop.services.team import (
        CSV_NAME,
        PDF_NAME,
        as_csv,
        as_pdf,
        combine_files,
        notes,
    )

    result = combine_files(bestanden, teamgrootte)
    for line in (*map(error_text, result.geweigerd), *notes(result.overzicht)):
        click.echo(line, err=True)
    if not result.bruikbaar:
        sys.exit(result.geweigerd[0].exit_code)
    make_folder(uit)
    _write(uit / CSV_NAME, as_csv(result.overzicht))
    _write(uit / PDF_NAME, as_pdf(result.overzicht))


def main() -> None:
    """Run the command line."""
    close_off()
    group(prog_name="gco-desktop")


class _Steps:
    """Prints how far a task is, by tens."""

    def __init__(self, task: str) -> None:
        self._task = task
        self._told = -1

    def __call__(self, percent: int) -> bool:
        """Print the percentage when it is worth a line; never stops the task."""
        if percent // 10 > self._told:
            self._told = percent // 10
            click.echo(f"{self._task}: {percent} %")
        return True


_COUNTED = {
    "gezin": "gezinnen",
    "persoon": "personen",
    "traject": "trajecten",
    "contactmoment": "contactmomenten",
    "urenregel": "urenregels",
    "plan": "casemanagementplannen",
    "signaal": "signalen",
}


def _opened(pad: Path, password_file: str | None) -> Any:
    from contextlib import closing

    from gco_desktop.bootstrap import open_kluis

    return closing(open_kluis(pad, _password(password_file)))


def _write(path: Path, content: bytes) -> None:
    from gco_desktop.services.bestanden import write_file

    write_file(path, content)
    click.echo(str(path))


def _password(source: str | None, *, confirm: bool = False) -> str:
    """Return the password from a file, from standard input, or from a prompt."""
    password = _typed_password(confirm=confirm) if source is None else _read_password(source)
    if not password:
        message = "Er kwam geen wachtwoord binnen. Zet het op de eerste regel."
        raise WrongUse(message)
    return password


def _typed_password(*, confirm: bool) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", GetPassWarning)  # the password would be seen
        try:
            while True:
                password = str(click.prompt("Wachtwoord", hide_input=True))
                if not confirm or click.prompt("Nog een keer", hide_input=True) == password:
                    return password
                click.echo("Dat is niet twee keer hetzelfde. Probeer het opnieuw.", err=True)
        except GetPassWarning as error:
            message = (
                "Hier kan het wachtwoord niet worden getypt. Geef het met --wachtwoord-bestand."
            )
            raise WrongUse(message) from error


def _read_password(source: str) -> str:
    try:
        content = sys.stdin.buffer.readline() if source == "-" else Path(source).read_bytes()
        return content.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, ValueError) as error:
        name = "standaardinvoer" if source == "-" else f"bestand {source}"
        message = f"Het wachtwoord in {name} is niet te lezen. Bewaar het als gewone tekst (UTF-8)."
        raise WrongUse(message) from error


def _ask_back(code: str) -> None:
    groups = code.split("-")
    for number in sorted(secrets.SystemRandom().sample(range(len(groups)), GROUPS_ASKED)):
        while True:
            typed = click.prompt(f"Typ groep {number + 1} van de herstelcode over")
            if typed.strip().upper() == groups[number]:
                break
            click.echo("Dat is niet dezelfde groep. Kijk nog eens goed.", err=True)
