"""Use cases about abbreviations: what the user writes short in one line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from gco_desktop.domain.afkorting import Afkorting, Afkortingsoort
from gco_desktop.domain.regel_woorden import Woord, check_afkorting, fold
from gco_desktop.services.context import Context
from gco_desktop.services.woordenboek import known_words


@dataclass(frozen=True, slots=True, kw_only=True)
class AfkortingRegel:
    """One abbreviation with what it stands for; without ``woord`` that is gone."""

    afkorting: Afkorting
    woord: Woord | None


@dataclass(frozen=True, slots=True)
class AfkortingService:
    """What a GCO'er can do with abbreviations."""

    context: Context

    def regels(self) -> Sequence[AfkortingRegel]:
        """Return every abbreviation, by kind and alphabet."""
        with self.context.read() as uow:
            found = uow.afkortingen.find()
            words = {(word.soort, word.doel): word for word in known_words(uow)}
        regels = [
            AfkortingRegel(afkorting=each, woord=words.get((each.soort, each.doel)))
            for each in found
        ]
        order = list(Afkortingsoort)
        return sorted(regels, key=lambda r: (order.index(r.afkorting.soort), r.afkorting.tekst))

    def words(self) -> Sequence[Woord]:
        """Return everything an abbreviation can stand for."""
        with self.context.read() as uow:
            return known_words(uow)

    def new(self, tekst: str, woord: Woord) -> Afkorting:
        """Return an abbreviation that is not kept yet."""
        return Afkorting(
            id=self.context.new_id(), tekst=tekst.strip(), soort=woord.soort, doel=woord.doel
        )

    def save(self, afkorting: Afkorting, *, bsn_reden: str | None = None) -> None:
        """Keep a new or changed abbreviation; raises ``LabelError`` for a text that will not do."""
        afkorting = replace(afkorting, tekst=" ".join(afkorting.tekst.split()))
        with self.context.write() as uow:
            self.context.guard(uow, afkorting, bsn_reden)
            check_afkorting(afkorting, uow.afkortingen.find())
            uow.afkortingen.put(afkorting)
            uow.commit()

    def remember(self, tekst: str, woord: Woord) -> None:
        """Let a text stand for something from now on, whatever it stood for before."""
        new = self.new(tekst.strip("#:,; "), woord)
        with self.context.write() as uow:
            same = [a for a in uow.afkortingen.find() if fold(a.tekst) == fold(new.tekst)]
            if same:
                uow.afkortingen.save(replace(same[0], soort=new.soort, doel=new.doel))
            else:
                check_afkorting(new, uow.afkortingen.find())
                uow.afkortingen.add(new)
            uow.commit()

    def delete(self, afkorting_id: UUID) -> None:
        """Forget an abbreviation, if it is still there; it can be undone."""
        with self.context.write() as uow:
            uow.afkortingen.delete_all(id=afkorting_id)
            uow.commit()
