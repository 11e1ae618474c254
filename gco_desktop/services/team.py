"""What a team lead does: read the summaries received and see them together; needs no kluis."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gco_desktop.errors import SummaryDamagedError
from gco_desktop.exports.contents import Samenvatting
from gco_desktop.exports.reader import MAX_BYTES, read_summary
from gco_desktop.exports.team import TeamOverzicht, combine, team_csv
from gco_desktop.reference import tables
from gco_desktop.services.samenvatting_blad import activiteit_label
from gco_desktop.services.team_blad import team_blad

CSV_NAME = "teamoverzicht.csv"
PDF_NAME = "teamoverzicht.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ontvangen:
    """One file received: what it says, or why it is refused."""

    bestand: str
    samenvatting: Samenvatting | None
    fout: SummaryDamagedError | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamResultaat:
    """The files one by one, and those that are right put together."""

    bestanden: tuple[Ontvangen, ...]
    overzicht: TeamOverzicht

    @property
    def geweigerd(self) -> tuple[SummaryDamagedError, ...]:
        """Why files were left out."""
        return tuple(found.fout for found in self.bestanden if found.fout is not None)

    @property
    def bruikbaar(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.overzicht.gebruikt)


def combine_files(paths: Sequence[Path], team_size: int | None) -> TeamResultaat:
    """Read every file, check it, and put the right ones together."""
    found = tuple(_read(path) for path in paths)
    right = [line.samenvatting for line in found if line.samenvatting is not None]
    return TeamResultaat(bestanden=found, overzicht=combine(right, team_size))


def as_csv(overzicht: TeamOverzicht) -> bytes:
    """Return the overview as a table for a spreadsheet."""
    return team_csv(
        overzicht,
        {nr: activiteit_label(nr) for nr in range(12)},
        {
            code: tables.official("signaalcategorie", code)
            for code in tables.base("signaalcategorie")
        },
    )


def as_pdf(overzicht: TeamOverzicht) -> bytes:
    """Return the overview on paper."""
    from gco_desktop.reports.team import team_pdf

    return team_pdf(team_blad(overzicht))


def notes(overzicht: TeamOverzicht) -> tuple[str, ...]:
    """Return what was done with files that were right but not used, in words."""
    reasons = (
        (overzicht.dubbel, "staat er dubbel in en telt een keer mee."),
        (overzicht.vervangen, "is vervangen door een nieuwere van dezelfde melder."),
        (
            overzicht.tegenstrijdig,
            "spreekt een andere met hetzelfde nummer tegen. Vraag na welke klopt.",
        ),
    )
    return tuple(
        f"De samenvatting {found.release} {reason}" for group, reason in reasons for found in group
    )


def _read(path: Path) -> Ontvangen:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        return Ontvangen(bestand=path.name, samenvatting=read_summary(path.name, data), fout=None)
    except OSError:
        error = SummaryDamagedError(path.name, "onleesbaar")
    except SummaryDamagedError as refused:
        error = refused
    return Ontvangen(bestand=path.name, samenvatting=None, fout=error)
