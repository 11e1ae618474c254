"""The signalen the GCO'er wrote down, without names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.demo.signaal_texts import TEXT
from gco_desktop.domain.ids import SignaalId
from gco_desktop.domain.signaal import Frequentie, Signaal

FIELDS = ("omschrijving", "gevolg", "geprobeerd", "oplossing", "terugkoppeling", "deeltekst")


@dataclass(frozen=True, slots=True)
class SignaalWriter:
    """Notes the signalen in the diary."""

    agenda: Agenda
    diary: Diary
    new_id: Callable[[], UUID]

    def tell(self, households: Sequence[Household], first: date) -> None:
        """Note every signaal on its day, with the trajecten it showed in."""
        by_name = {household.sketch.naam: household for household in households}
        for block in TEXT.split("\n= ")[1:]:
            titel, codes, names, *lines = block.strip().splitlines()
            seen = [by_name[name] for name in names.split(", ") if name in by_name]
            signaal, days = self._signaal(titel, codes, lines, seen)
            day = self.agenda.on_or_before(self.agenda.last - timedelta(days=days))
            if day > first and all(household.aangemeld < day for household in seen):
                self.diary.add(day, "signalen", signaal(day))

    def _signaal(
        self, titel: str, codes: str, lines: Sequence[str], seen: Sequence[Household]
    ) -> tuple[Callable[[date], Signaal], int]:
        days, categorie, niveau, wetten, leefgebied, adressaat, frequentie, status = codes.split()
        texts = {line.split(": ", 1)[0]: line.split(": ", 1)[1] for line in lines}

        def made(day: date) -> Signaal:
            return Signaal(
                id=SignaalId(self.new_id()),
                datum=day,
                titel=titel,
                categorie=categorie,
                niveau=niveau,
                wetten=tuple(wetten.split("+")),
                leefgebied=leefgebied,
                adressaat=adressaat,
                frequentie=Frequentie(frequentie),
                status=status,
                meesturen="deeltekst" in texts,
                traject_ids=tuple(household.traject.id for household in seen),
                **{name: texts.get(name, "") for name in FIELDS},
            )

        return made, int(days)
