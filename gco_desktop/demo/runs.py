"""The runs of the activities of a traject, as its contacts show them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.domain.activiteit import ACTIVITEITEN, ActiviteitPeriode, ActiviteitStatus
from gco_desktop.domain.contactmoment import Contactmoment

BREAK = timedelta(days=110)
STILL_GOING = timedelta(days=60)
LONG_ENOUGH = timedelta(days=200)
NOT_NEEDED = {
    3: "Cliënt en naasten weten al wat zij willen.",
    8: "Er is al een passende aanbieder.",
    9: "De zorg loopt zoals afgesproken.",
    11: "Hier is al behandeling voor.",
}
ENDED = {
    1: "Uitleg gegeven en op papier meegegeven.",
    2: "De vraag is helder en staat in het plan.",
    3: "Keuze gemaakt en vastgelegd.",
    4: "Aanvraag ingediend, besluit is binnen.",
    5: "Gesprekken gevoerd en nabesproken.",
    6: "Het netwerk weet wat het kan doen.",
    7: "Plan besproken en vastgesteld.",
    8: "Aanbieder gekozen, start is geregeld.",
    9: "Weken gevolgd, het gaat nu goed.",
    10: "Doorgegeven zonder namen.",
    11: "Het lukt nu zonder mij.",
}


@dataclass(frozen=True, slots=True)
class RunWriter:
    """Notes the runs of a traject in the diary."""

    agenda: Agenda
    diary: Diary

    def tell(self, household: Household, contacts: Sequence[tuple[date, Contactmoment]]) -> None:
        """Note a run for each stretch of contacts in which an activity was carried out."""
        for nr in ACTIVITEITEN:
            days = sorted(
                (contact.datum, typed) for typed, contact in contacts if nr in contact.activiteiten
            )
            for run in _stretches(days):
                self._run(household, nr, run)
            if not days:
                self._not_needed(household, nr)

    def _run(self, household: Household, nr: int, run: Sequence[tuple[date, date]]) -> None:
        (van, typed), tot = run[0], run[-1][0]
        periode = ActiviteitPeriode(
            id=household.new_id(), traject_id=household.traject.id, nr=nr, van=van
        )
        self.diary.add(typed, "activiteiten", periode)
        closed = household.traject.eind is not None
        if closed or self.agenda.last - tot > STILL_GOING:
            done = replace(
                periode, status=ActiviteitStatus.AFGEROND, tot=tot, toelichting=ENDED[nr]
            )
            self.diary.become(done)

    def _not_needed(self, household: Household, nr: int) -> None:
        start = household.traject.start
        if nr not in NOT_NEEDED or start is None or self.agenda.last - start < LONG_ENOUGH:
            return
        periode = ActiviteitPeriode(
            id=household.new_id(),
            traject_id=household.traject.id,
            nr=nr,
            status=ActiviteitStatus.NIET_NODIG,
            toelichting=NOT_NEEDED[nr],
        )
        op = self.agenda.on_or_after(start + LONG_ENOUGH / 2)
        self.diary.add(op, "activiteiten", periode)


def _stretches(days: Sequence[tuple[date, date]]) -> Iterator[list[tuple[date, date]]]:
    run: list[tuple[date, date]] = []
    for day in days:
        if run and day[0] - run[-1][0] > BREAK:
            yield run
            run = []
        run.append(day)
    if run:
        yield run
