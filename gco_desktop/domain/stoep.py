"""Op de stoep: what one wants to know just before the bell, with initials only."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class StoepKaart:
    """A card for one visit; what is not known is empty and shows nowhere.

    ``bewoners``, ``beloften`` and ``taken`` are lines of text without names; ``doel`` is for this
    visit only and is kept nowhere.
    """

    wie: str
    datum: date
    doel: str = ""
    bewoners: tuple[str, ...] = ()
    benadering: str = ""
    vermijden: str = ""
    laatste: str = ""
    beloften: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()

    def delen(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return (heading, lines) of every part that says something, in order of use."""
        parts = [
            ("Doel van vandaag", (self.doel,)),
            ("Wie wonen er", self.bewoners),
            ("Zo benader je dit gezin", (self.benadering,)),
            ("Let op", (self.vermijden,)),
            ("Laatste contact", (self.laatste,)),
            ("Open beloften", self.beloften),
            ("Open taken", self.taken),
        ]
        said = [(title, tuple(line for line in lines if line.strip())) for title, lines in parts]
        return [(title, lines) for title, lines in said if lines]
