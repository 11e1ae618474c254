"""What was chosen above the story of a gezin."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gco_desktop.domain.dossier import DossierRegel, DossierSoort, Sleutel
from gco_desktop.reference import tables
from ui.gezinnen import dossier_texts as texts
from ui.widgets.matching import normalise

_FORM = ":"  # between "contact" and the form of contact

Texts = Mapping[Sleutel, str]
"""What can be searched in, ready to compare with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierFilter:
    """``soort`` is a kind, or "contact:" and a form of contact; ``persoon`` is an id as text."""

    soort: str | None = None
    activiteit: int | None = None
    leefgebied: str | None = None
    persoon: str | None = None
    query: str = ""

    @property
    def words(self) -> list[str]:
        """The words searched for."""
        return normalise(self.query).split()

    @property
    def any(self) -> bool:
        """Whether anything was chosen."""
        return self != DossierFilter(query=self.query) or bool(self.words)

    def keep(self, regels: Sequence[DossierRegel], texts_of: Texts) -> Sequence[DossierRegel]:
        """Return the lines that fit, in the same order."""
        if not self.any:
            return regels
        words = self.words
        return [
            regel
            for regel in regels
            if self._fits(regel) and all(word in texts_of.get(regel.sleutel, "") for word in words)
        ]

    def _fits(self, regel: DossierRegel) -> bool:
        soort, _, vorm = (self.soort or "").partition(_FORM)
        return (
            (not soort or regel.soort == soort)
            and (not vorm or regel.code == vorm)
            and (self.activiteit is None or self.activiteit in regel.activiteiten)
            and (self.leefgebied is None or self.leefgebied in regel.leefgebieden)
            and (self.persoon is None or any(str(each) == self.persoon for each in regel.personen))
        )


def soort_choices() -> list[tuple[str, str]]:
    """Return the kinds to choose from, the forms of contact after the contacts."""
    found: list[tuple[str, str]] = []
    for soort, label in texts.SOORTEN.items():
        found.append((soort.value, label))
        if soort is DossierSoort.CONTACT:
            forms = tables.choices("contactvorm")
            found += [(f"{soort}{_FORM}{code}", f"   {name}") for code, name in forms]
    return found


def activiteit_choices() -> list[tuple[str, str]]:
    """Return the activities to choose from."""
    return [(nr, f"{nr} {label}") for nr, label in tables.choices("activiteit")]


def leefgebied_choices() -> list[tuple[str, str]]:
    """Return the leefgebieden in use."""
    return [(row["code"], tables.label("leefgebied", row["code"])) for row in tables.leefgebieden()]
