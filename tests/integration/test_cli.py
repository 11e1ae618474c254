"""The command line: Dutch, with an exit code one can count on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import PASSWORD, Clock
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.cli import group
from gco_desktop.domain.overzicht import UrenRij

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    word = tmp_path / "wachtwoord.txt"
    word.write_text(f"{PASSWORD}\n", encoding="utf-8")

    def call(*words: object, given: str | None = None, file: bool = True) -> Result:
        extra = ["--wachtwoord-bestand", str(word)] if file else []
        return CliRunner().invoke(group, [*map(str, words), *extra], input=given)

    return call


@pytest.fixture
def worked(kluis_folder: Path) -> Path:
    """A kluis with a traject, a plan and hours, closed again."""
    clock = Clock()
    clock.now = datetime(2026, 8, 3, 9)  # noqa: DTZ001
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    fill(services)
    services.close()
    return kluis_folder


def fill(services: Services) -> None:
    services.profiel.save(replace(services.profiel.get(), melder="mh17", naam="Marloes"))
    gezin = services.gezinnen.register("Gezin Geheim")
    traject = begin_traject(services, gezin.id)
    services.plannen.save(replace(services.plannen.start(traject.id), wat_speelt="Veel tegelijk."))
    rij = UrenRij(soort="DIRECT", gezin_id=gezin.id, traject_id=traject.id, activiteit=4)
    services.uren.set_cell(rij, datetime(2026, 8, 3).date(), 90)  # noqa: DTZ001


def test_a_plan_is_written_as_pdf(run: Run, worked: Path, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    result = run("plan", worked, "--traject", "T2026-001", "--uit", target)
    assert result.exit_code == 0, result.output
    assert target.read_bytes().startswith(b"%PDF")


def test_a_summary_asked_twice_is_the_same(run: Run, worked: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        result = run("samenvatting", worked, "--periode", "2026K3", "--uit", tmp_path / name)
        assert result.exit_code == 0, result.output
    for kind in ("json", "pdf"):
        name = f"samenvatting-2026K3-mh17.{kind}"
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_hours_go_out_without_names(run: Run, worked: Path, tmp_path: Path) -> None:
    target = tmp_path / "uren.csv"
    assert run("uren", worked, "--periode", "2026K3", "--uit", target).exit_code == 0
    text = target.read_text(encoding="utf-8-sig")
    assert "1,50;90" in text
    assert "Geheim" not in text


def test_a_team_is_combined(run: Run, worked: Path, tmp_path: Path) -> None:
    run("samenvatting", worked, "--periode", "2026K3", "--uit", tmp_path)
    file = tmp_path / "samenvatting-2026K3-mh17.json"
    result = run("team", file, "--uit", tmp_path / "team", "--teamgrootte", 15, file=False)
    assert result.exit_code == 0, result.output
    assert "1 van 15" in (tmp_path / "team" / "teamoverzicht.csv").read_text("utf-8-sig")
    assert (tmp_path / "team" / "teamoverzicht.pdf").read_bytes().startswith(b"%PDF")


def test_a_check_counts_what_is_there(run: Run, worked: Path) -> None:
    result = run("kluis", "controle", worked)
    assert result.exit_code == 0, result.output
    assert "gezinnen: 1" in result.output


@pytest.mark.slow
def test_a_new_kluis_writes_its_code_where_asked(run: Run, tmp_path: Path) -> None:
    code = tmp_path / "code.txt"
    result = run("kluis", "nieuw", tmp_path / "nieuw", "--herstelcode-naar", code)
    assert result.exit_code == 0, result.output
    assert len(code.read_text(encoding="utf-8").strip().split("-")) == 8
    assert run("kluis", "nieuw", tmp_path / "nieuw").exit_code == 1


@pytest.mark.slow
def test_a_new_kluis_asks_two_groups_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gco_desktop.cli.GROUPS_ASKED", 2)
    wrong = "\n".join(["XXXXX", "YYYYY"])
    result = CliRunner().invoke(
        group, ["kluis", "nieuw", str(tmp_path / "k")], input=f"{PASSWORD}\n{PASSWORD}\n{wrong}\n"
    )
    assert result.exit_code == 1  # the input ends before the groups were typed back
    assert "niet dezelfde groep" in result.output


def test_a_wrong_password_ends_with_3(run: Run, worked: Path, tmp_path: Path) -> None:
    result = run(
        "kluis", "controle", worked, "--wachtwoord-bestand", "-", given="fout\n", file=False
    )
    assert result.exit_code == 3
    assert "wachtwoord past niet" in result.output


def test_no_kluis_ends_with_4(run: Run, tmp_path: Path) -> None:
    assert run("kluis", "controle", tmp_path).exit_code == 4


def test_a_cut_kluis_ends_with_4(run: Run, worked: Path) -> None:
    database = worked / "gegevens-0001.db"
    database.write_bytes(database.read_bytes()[:5000])
    assert run("kluis", "controle", worked).exit_code == 4


def test_a_busy_kluis_ends_with_5(run: Run, worked: Path) -> None:
    services = open_kluis(worked, PASSWORD)
    try:
        assert run("kluis", "controle", worked).exit_code == 5
    finally:
        services.close()


def test_a_kluis_of_a_newer_program_ends_with_6(run: Run, worked: Path, tmp_path: Path) -> None:
    services = open_kluis(worked, PASSWORD)
    with services.uren.context.write() as uow:
        uow._connection.exec_driver_sql("PRAGMA user_version = 99")
        uow.commit()
    services.close()
    before = (worked / "gegevens-0001.db").read_bytes()
    assert run("kluis", "controle", worked).exit_code == 6
    assert (worked / "gegevens-0001.db").read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ("samenvatting",),
        ("plan", "weg"),
        ("onzin",),
        ("uren", "weg", "--periode", "2026K3"),
        ("team", "--uit", "x"),
    ],
)
def test_wrong_use_ends_with_2(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words, file=False).exit_code == 2


def test_an_unknown_traject_or_period_says_what_to_do(
    run: Run, worked: Path, tmp_path: Path
) -> None:
    result = run("plan", worked, "--traject", "T1-1", "--uit", tmp_path / "x.pdf")
    assert (result.exit_code, "geen traject" in result.output) == (1, True)
    result = run("uren", worked, "--periode", "2026K9", "--uit", tmp_path / "x.csv")
    assert (result.exit_code, "2026K3" in result.output) == (1, True)


def test_a_file_that_cannot_be_written_is_said(run: Run, worked: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("", encoding="utf-8")
    result = run("uren", worked, "--periode", "2026K3", "--uit", blocked / "uren.csv")
    assert (result.exit_code, "kan niet worden" in result.output) == (1, True)


def test_help_is_dutch(run: Run) -> None:
    result = run("--help", file=False)
    assert "Controleer" not in result.output
    assert "Toon deze uitleg" in result.output
    assert "Show this message" not in result.output
