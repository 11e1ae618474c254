"""What the papers are made of: plain, frozen data, filled by the services.

An empty text, an empty tuple or ``None`` means: not known or not discussed. It prints as nothing,
never as an empty heading.
"""

from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.plan import ActieStand, DoelStand, LeefgebiedStand, PlanStatus

PRIVACY = (
    "Dit plan is van u. Uw cliëntondersteuner laat het alleen aan anderen lezen als u dat "
    "goed vindt. U mag het altijd inzien en laten veranderen."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Afzender:
    """The GCO'er as the paper names them."""

    naam: str
    functie: str = "Gespecialiseerd cliëntondersteuner"
    telefoon: str = ""
    organisatie: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KortPapier:
    """The box "In het kort"; each line of ``belangrijkste`` becomes a point."""

    wat_speelt: str = ""
    belangrijkste: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersoonPapier:
    """One person; ``leeftijd`` is in words ("47 jaar"), never a birth date."""

    naam: str
    relatie: str = ""
    leeftijd: str = ""
    rol: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeefgebiedPapier:
    """What the plan says of one leefgebied; "niet besproken" does not print."""

    label: str
    stand: LeefgebiedStand
    gaat_goed: str = ""
    situatie: str = ""
    wens: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiePapier:
    """One step of a goal."""

    tekst: str
    wie: str = ""
    voor_datum: date | None = None
    stand: ActieStand = ActieStand.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class DoelPapier:
    """One goal with its steps; ``leefgebied`` is the label."""

    nummer: int
    tekst: str
    leefgebied: str = ""
    van_wie: str = ""
    merken_aan: str = ""
    streefdatum: date | None = None
    stand: DoelStand = DoelStand.OPEN
    acties: tuple[ActiePapier, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiviteitPapier:
    """One of the 11 activities, in simple words, with the minutes spent on it."""

    nr: int
    label: str
    status: ActiviteitStatus = ActiviteitStatus.NIET_INGEZET
    minuten: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tekenaar:
    """Somebody who signs."""

    naam: str
    rol: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPapier:
    """A casemanagementplan for the gezin, on paper.

    ``datum`` is the day the status dates from. Texts of several lines (``belangrijkste``,
    ``wat_gaat_goed``, ``afspraken``) print as points.
    """

    gezin_naam: str
    traject_code: str
    versie: int
    status: PlanStatus
    datum: date
    opsteller: Afzender
    aanspreekpunt: str = ""
    opgesteld_met: str = ""
    volgende_evaluatie: date | None = None
    kort: KortPapier = KortPapier()
    personen: tuple[PersoonPapier, ...] = ()
    wat_speelt: str = ""
    eigen_woorden: str = ""
    wat_gaat_goed: str = ""
    leefgebieden: tuple[LeefgebiedPapier, ...] = ()
    doelen: tuple[DoelPapier, ...] = ()
    activiteiten: tuple[ActiviteitPapier, ...] = ()
    afspraken: str = ""
    evaluatie: str = ""
    akkoord: str = ""
    tekenaars: tuple[Tekenaar, ...] = ()
    privacy: str = PRIVACY


@dataclass(frozen=True, slots=True, kw_only=True)
class GroepBlad:
    """Hours of one activity, or of several that may only be shown together.

    ``nrs`` are the numbers of the activities, 0 for "zonder activiteit".
    """

    nrs: tuple[int, ...]
    labels: tuple[str, ...]
    minuten: int

    @property
    def samengevoegd(self) -> bool:
        """Whether several activities are shown as one."""
        return len(self.labels) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SignaalBlad:
    """One signaal that goes along, in labels; ``gezinnen`` is a band ("2-4")."""

    categorie: str
    wet: str = ""
    partij: str = ""
    schaal: str = ""
    gezinnen: str = ""
    tekst: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SamenvattingBlad:
    """The figures of one summary file, as they stand in its JSON; ``sha256`` is of that file.

    ``minuten_gezin`` and ``minuten_overig`` are ``None`` and ``groepen`` is empty when the rules
    leave only the total.
    """

    periode: str
    van: date
    tot: date
    melder: str
    organisatie: str
    regels: str
    k: int
    minuten: int
    minuten_gezin: int | None = None
    minuten_overig: int | None = None
    groepen: tuple[GroepBlad, ...] = ()
    gezinnen: str = ""
    signalen: tuple[SignaalBlad, ...] = ()
    gemaakt_op: date
    sha256: str
