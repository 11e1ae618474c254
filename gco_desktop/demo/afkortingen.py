"""The abbreviations that the GCO'er of the practice kluis taught for booking in one line."""

from collections.abc import Sequence
from random import Random
from uuid import UUID

from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.domain.afkorting import Afkorting, Afkortingsoort
from gco_desktop.domain.regel_woorden import fold

_TAUGHT = (
    ("kt", Afkortingsoort.VORM, "HUISBEZOEK"),
    ("groep", Afkortingsoort.SOORT, "VAKGROEP"),
    ("formulier", Afkortingsoort.ACTIVITEIT, "4"),
)
_SHORT = 2  # letters of a name


def tell_afkortingen(households: Sequence[Household], diary: Diary, random: Random) -> None:
    """Note the abbreviations: of words, and of the gezin that is written about most."""
    taught = list(_TAUGHT)
    if households:
        gezin = households[0].gezin
        short = fold(gezin.naam).split()[-1][:_SHORT]
        taught.append((f"{short}1", Afkortingsoort.GEZIN, str(gezin.id)))
    for tekst, soort, doel in taught:
        new_id = UUID(int=random.getrandbits(128), version=4)
        afkorting = Afkorting(id=new_id, tekst=tekst, soort=soort, doel=doel)
        diary.add(diary.days()[-1], "afkortingen", afkorting)
