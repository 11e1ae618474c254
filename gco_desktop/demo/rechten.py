"""Decisions about cliënten, and what is done against some of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household, first_by_name
from gco_desktop.domain.ids import IndicatieId, MijlpaalId, PersoonId, ProcedureId
from gco_desktop.domain.indicatie import Indicatie, Procedure, Proceduresoort
from gco_desktop.domain.mijlpaal import Mijlpaal

# Gezin, wet, what for, zorgprofiel, leveringsvormen; and days from the reference date.
DECISIONS: tuple[tuple[str, str, str, str, tuple[str, ...], dict[str, int]], ...] = (
    (
        "De Vries",
        "WMO",
        "huishoudelijke hulp",
        "",
        (),
        {"gemeld_op": -95, "aangevraagd_op": -52, "verzonden_op": -31, "ingang": -24, "einde": 341},
    ),
    (
        "De Vries",
        "WMO",
        "begeleiding individueel",
        "",
        ("PGB",),
        {"verzonden_op": -680, "ingang": -672, "einde": 58},
    ),
    (
        "Yılmaz",
        "WLZ",
        "",
        "8VG",
        ("MPT", "PGB"),
        {"ingang": -1100, "zorg_vanaf": -1090, "zorgplan_op": -160},
    ),
    ("Yılmaz", "WMO", "aanpassing badkamer", "", (), {"gemeld_op": -63, "aangevraagd_op": -20}),
    ("Kowalska", "JEUGDWET", "begeleiding", "", (), {"ingang": -420, "einde": 75}),
    (
        "El Amrani",
        "WLZ",
        "",
        "7VG",
        ("VERBLIJF",),
        {
            "ingang": -1500,
            "zorg_vanaf": -1480,
            "zorgplan_op": -120,
            "meerzorg_van": -620,
            "meerzorg_tot": 105,
        },
    ),
    ("Van der Meulen", "WLZ", "", "8VG", ("PGB",), {"ingang": -700, "zorg_vanaf": -690}),
    ("Okafor", "JEUGDWET", "begeleiding thuis", "", (), {"verzonden_op": -33, "ingang": -30}),
    ("Okafor", "JEUGDWET", "dagopvang", "", (), {"ingang": -800, "einde": -70}),
    ("Visser", "WLZ", "", "3GGZ-W", ("MPT",), {"ingang": -900, "zorg_vanaf": -880}),
    ("Pereira", "JEUGDWET", "behandeling", "", (), {"ingang": -300, "einde": 64}),
    ("Bos", "WLZ", "", "6VG", ("VERBLIJF",), {"ingang": -65, "verzonden_op": -66}),
)
# Gezin, kind, against what, about which decision of the gezin, days sent and handed in.
PROCEDURES = (
    ("Okafor", Proceduresoort.BEZWAAR, "minder uren begeleiding", 0, -33, -12),
    ("Yılmaz", Proceduresoort.KLACHT, "steeds andere begeleiders", None, -29, -29),
    ("De Vries", Proceduresoort.BEZWAAR, "te weinig uren hulp", 0, -31, None),
)
# Gezin, a kind of term or none, what the user calls it, days to its base, days to its day.
OWN = (
    ("De Vries", "MENTOR_VERSLAG", "", None, 40),
    ("Yılmaz", "HULPMIDDEL", "", None, 118),
    ("Bakker", "", "Proefperiode op het werk loopt af", None, 12),
)


@dataclass(frozen=True, slots=True)
class RechtWriter:
    """Notes in the diary what was decided, and what was done against it."""

    agenda: Agenda
    diary: Diary
    random: Random

    def tell(self, households: Iterable[Household]) -> None:
        """Note the decisions, procedures and own terms of the gezinnen that are there."""
        by_name = first_by_name(households)
        decisions = self._decide(by_name)
        self._object(by_name, decisions)
        self._remind(by_name)

    def _decide(self, by_name: Mapping[str, Household]) -> dict[str, list[Indicatie]]:
        found: dict[str, list[Indicatie]] = {}
        for name, wet, what, profile, forms, days in DECISIONS:
            if name not in by_name:
                continue
            indicatie = Indicatie(
                id=IndicatieId(self._new_id()),
                persoon_id=_client(by_name[name]),
                wet=wet,
                omschrijving=what,
                zorgprofiel=profile,
                leveringsvormen=forms,
                **{field: self._day(number) for field, number in days.items()},  # type: ignore[arg-type]
            )
            found.setdefault(name, []).append(indicatie)
            self._note(by_name[name], "indicaties", indicatie)
        return found

    def _object(
        self, by_name: Mapping[str, Household], decisions: Mapping[str, list[Indicatie]]
    ) -> None:
        for name, soort, against, number, sent, handed in PROCEDURES:
            if name not in by_name:
                continue
            about = None if number is None else decisions[name][number].id
            procedure = Procedure(
                id=ProcedureId(self._new_id()),
                persoon_id=_client(by_name[name]),
                soort=soort,
                tegen=against,
                indicatie_id=about,
                verzonden_op=self._day(sent),
                ingediend_op=None if handed is None else self._day(handed),
            )
            self._note(by_name[name], "procedures", procedure)

    def _remind(self, by_name: Mapping[str, Household]) -> None:
        for name, code, label, basis, ahead in OWN:
            if name not in by_name:
                continue
            mijlpaal = Mijlpaal(
                id=MijlpaalId(self._new_id()),
                gezin_id=by_name[name].gezin.id,
                code=code,
                label=label,
                persoon_id=_client(by_name[name]),
                basis_op=None if basis is None else self._day(basis),
                datum=self._day(ahead),
            )
            self._note(by_name[name], "mijlpalen", mijlpaal)

    def _note(self, household: Household, table: str, entity: object) -> None:
        self.diary.add(max(household.aangemeld, self.agenda.last), table, entity)

    def _day(self, number: int) -> date:
        return self.agenda.last + timedelta(days=number)

    def _new_id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)


def _client(household: Household) -> PersoonId:
    client = household.traject.client_id
    return client or household.personen[0][1].id
