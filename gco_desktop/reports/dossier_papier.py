"""What the paper of shared notes is made of: plain, frozen data, filled by the services."""

from dataclasses import dataclass
from datetime import date

from gco_desktop.reports.papier import Afzender

PRIVACY = (
    "Deze gegevens zijn van u. Klopt er iets niet, of ziet u het anders? Zeg het mij. Dan pas ik "
    "het aan, of ik schrijf uw mening erbij. U mag altijd vragen om al uw gegevens te lezen."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GedeeldStuk:
    """One note the family may have; ``kenmerk`` says in words what kind of statement it is."""

    datum: date
    vorm: str
    onderwerp: str = ""
    aanwezig: str = ""
    kenmerk: str = ""
    tekst: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GezinsbladPapier:
    """The shared notes of one gezin, oldest first."""

    gezin_naam: str
    datum: date
    opsteller: Afzender
    stukken: tuple[GedeeldStuk, ...] = ()
    privacy: str = PRIVACY
