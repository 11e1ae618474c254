"""What may happen to a kluis where it stands, and what is better."""

from gco_desktop.kluis.surroundings import Risk, Surroundings

HIDE = "Verbergen"
_SOME_PROGRAM = "een programma dat mappen gelijk houdt"
_DANGERS = {
    Risk.SYNC: (
        "Deze map hoort bij {program}. Zo'n programma kopieert de kluis terwijl je werkt, en kan"
        " hem daardoor beschadigen."
    ),
    Risk.NETWORK: (
        "Deze map staat op een netwerkschijf. Valt de verbinding weg terwijl je werkt, dan kan de"
        " kluis beschadigd raken."
    ),
    Risk.REMOVABLE: (
        "Deze map staat op een stick of een losse schijf. Dat raden we sterk af: die raakt sneller"
        " kwijt of kapot, en bewaart soms niet echt wat er geschreven is."
    ),
}
_BETTER = (
    "Kies liever een map op deze computer zelf. Een reservekopie mag hier wel komen te staan: die"
    " is versleuteld."
)
_MOVE = (
    "Maak een reservekopie, vergrendel de kluis, en zet de kopie terug in een map op deze computer"
    " zelf."
)


def before_making(place: Surroundings | None) -> str:
    """Return what to think of before a kluis is made in such a place; nothing for a good one."""
    return "" if place is None else f"{_danger(place)} {_BETTER}"


def while_open(place: Surroundings | None) -> str:
    """Return what to do about a kluis that stands in such a place; nothing for a good one."""
    if place is None:
        return ""
    danger = _danger(place).replace("Deze map", "De map van je kluis", 1)
    return f"{danger} {_MOVE}"


def _danger(place: Surroundings) -> str:
    return _DANGERS[place.risk].replace("{program}", place.program or _SOME_PROGRAM)
