"""Whatever is booked, changed, closed, reopened and undone: every sent statement comes back."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gco_desktop.bootstrap import Services
from gco_desktop.domain.afsluiting import Afsluiting
from gco_desktop.domain.ids import OpdrachtgeverId, UrenregelId
from gco_desktop.domain.opgave import Opgave
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.uren import Urenregel
from gco_desktop.errors import AfsluitError, GcoError

MONTHS = ("2026-03", "2026-04", "2026-05")
WAYS = ("book", "book", "change", "move", "hand over", "delete", "close", "reopen", "undo", "agree")
Step = tuple[str, int, int, int]
steps = st.lists(
    st.tuples(
        st.sampled_from(WAYS), st.integers(0, 2), st.integers(0, 1), st.sampled_from((15, 47, 60))
    ),
    max_size=14,
)


@dataclass
class Books:
    """Two opdrachtgevers of their own, and every statement that was ever sent to them."""

    services: Services
    parties: tuple[OpdrachtgeverId, ...]
    sent: list[tuple[Afsluiting, Opgave]] = field(default_factory=list)

    def take(self, step: Step) -> None:
        way, month, who, minutes = step
        maand, party = MONTHS[month], self.parties[who]
        if way == "close":
            with suppress(AfsluitError):
                self._close(party, maand)
        elif way == "reopen":
            with suppress(AfsluitError):
                self.services.afsluiten.reopen(party, maand, "Proef")
        elif way == "undo":
            with suppress(GcoError):
                self.services.herstel.undo()
        elif way == "agree":
            agreed = Opdrachtgever(id=party, naam=f"Partij {minutes}", afronding_min=minutes % 16)
            self.services.profiel.revise_opdrachtgever(agreed)
        else:
            self._write(way, party, date(2026, month + 3, 1 + minutes % 7), minutes)

    def _close(self, party: OpdrachtgeverId, maand: str) -> None:
        closing = self.services.afsluiten.close(party, maand)
        self.sent.append((closing, self.services.opgaven.of(party, maand, closing.volgnummer)))

    def _write(self, way: str, party: OpdrachtgeverId, day: date, minutes: int) -> None:
        with self.services.uren.context.write() as uow:
            lines = [
                each for every in self.parties for each in uow.uren.find(opdrachtgever_id=every)
            ]
            if way == "book" or not lines:
                uow.uren.add(self._line(party, day, minutes))
            elif way == "change":
                uow.uren.save(replace(lines[0], minuten=minutes))
            elif way == "move":
                uow.uren.save(replace(lines[0], datum=day))
            elif way == "hand over":
                uow.uren.save(replace(lines[-1], opdrachtgever_id=party))
            else:
                uow.uren.delete(lines[-1].id)
            uow.commit()

    def _line(self, party: OpdrachtgeverId, day: date, minutes: int) -> Urenregel:
        return Urenregel(
            id=UrenregelId(self.services.uren.context.new_id()),
            datum=day,
            minuten=minutes,
            soort="DIRECT",
            opdrachtgever_id=party,
        )

    def standing(self, party: OpdrachtgeverId) -> int:
        with self.services.uren.context.read() as uow:
            return sum(each.minuten for each in uow.uren.find(opdrachtgever_id=party))

    def in_force(self, party: OpdrachtgeverId) -> int:
        """What all statements together say: the last closing of each month, or as it stands."""
        closed = self.services.afsluiten.closed_months()
        found = 0
        for each in self.services.afsluiten.overview():
            if each.opdrachtgever_id == party:
                number = each.afsluitingen[0].volgnummer if (party, each.maand) in closed else None
                found += self.services.opgaven.of(party, each.maand, number).totaal.minuten
        return found


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(taken=steps)
def test_what_was_sent_is_made_again_and_nothing_is_counted_twice_or_lost(
    services: Services, taken: list[Step]
) -> None:
    books = Books(
        services,
        tuple(services.profiel.add_opdrachtgever(f"Partij {number}").id for number in range(2)),
    )
    for step in taken:
        books.take(step)
    for closing, opgave in books.sent:
        again = services.opgaven.of(closing.opdrachtgever_id, closing.maand, closing.volgnummer)
        assert again == opgave
        assert again.totaal.minuten == closing.minuten
    for party in books.parties:
        assert books.in_force(party) == books.standing(party)
    numbers = [(each.opdrachtgever_id, each.volgnummer) for each, _ in books.sent]
    assert len(numbers) == len(set(numbers))
