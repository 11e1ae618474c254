"""Four quarters put together tell nothing of fewer than five families."""

import random
from itertools import combinations

import pytest
from export_cases import invoer

from gco_desktop.domain.periode import Periode
from gco_desktop.exports.contents import Samenvatting
from gco_desktop.exports.samenvatting import InvoerRegel, build_summary, readable

QUARTERS = 4
K = 5


def year(families: int, seed: int) -> list[tuple[InvoerRegel, ...]]:
    """Return the bookings of four quarters; a late change is booked as minus old, plus new."""
    rng = random.Random(seed)
    quarters: list[list[InvoerRegel]] = []
    for _ in range(QUARTERS):
        booked = [
            InvoerRegel(f"g{rng.randrange(families)}", rng.randrange(1, 12), rng.randrange(15, 200))
            for _ in range(families * 10)
        ]
        earlier = [line for quarter in quarters for line in quarter if line.minuten > 0]
        for old in rng.sample(earlier, min(len(earlier), 6)):
            booked.append(old._replace(minuten=-old.minuten))
            if rng.random() < 0.7:
                booked.append(old._replace(activiteit=rng.randrange(1, 12)))
        quarters.append([*booked, InvoerRegel(None, None, 240)])
    return [tuple(quarter) for quarter in quarters]


def told(regels: tuple[InvoerRegel, ...], groep: tuple[int, ...]) -> dict[str, int]:
    """Return the net minutes per family that the figure of a group rests on."""
    net: dict[str, int] = {}
    for gezin, activiteit, minuten in regels:
        if gezin is not None and (activiteit or 0) in groep:
            net[gezin] = net.get(gezin, 0) + minuten
    return {gezin: minuten for gezin, minuten in net.items() if minuten}


def summaries(quarters: list[tuple[InvoerRegel, ...]]) -> list[Samenvatting]:
    found: list[Samenvatting] = []
    periode = Periode.parse("2026K1")
    for number, regels in enumerate(quarters, start=1):
        previous = found[-1].sha256 if found else None
        given = invoer(periode=periode, regels=regels, volgnummer=number, vorige_sha256=previous)
        found.append(readable(build_summary(given)))
        periode = periode.next()
    return found


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("families", [1, 3, 5, 8, 12, 20, 30])
def test_no_combination_of_figures_isolates_fewer_than_five_families(
    families: int, seed: int
) -> None:
    quarters = year(families, seed)
    for regels, found in zip(quarters, summaries(quarters), strict=True):
        # Groups share no booking, within a quarter or between quarters, so whatever is added or
        # taken off rests on all of the families of at least one sum of groups.
        named = [nr for groep in found.groepen for nr in groep.activiteiten]
        assert len(named) == len(set(named))
        for count in range(1, len(found.groepen) + 1):
            for chosen in combinations(found.groepen, count):
                families_in = told(regels, tuple(nr for g in chosen for nr in g.activiteiten))
                assert not families_in or len(families_in) >= K


def test_summaries_of_a_year_are_chained_and_add_up_to_what_was_booked() -> None:
    quarters = year(12, 1)
    found = summaries(quarters)

    assert [s.vorige_sha256 for s in found] == [None, *(s.sha256 for s in found[:-1])]
    booked = sum(regel.minuten for regels in quarters for regel in regels)
    assert sum(s.totaal for s in found) == booked


def test_the_attack_sees_a_figure_of_four_families() -> None:
    regels = tuple(InvoerRegel(f"g{n}", 1, 60) for n in range(4))

    assert len(told(regels, (1,))) < K
