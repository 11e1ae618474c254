"""Flat read models for screens: what a list or a tile shows of one thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from gco_desktop.domain.activiteit import ActiviteitStatus, Hint
from gco_desktop.domain.belofte import Belover
from gco_desktop.domain.ids import (
    AanmeldingId,
    BelofteId,
    ContactId,
    GezinId,
    OpdrachtgeverId,
    SignaalId,
    TaakId,
    TrajectId,
)
from gco_desktop.domain.signaalprijs import Signaalprijs
from gco_desktop.domain.traject import Intensiteit, TrajectStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class GezinRegel:
    """One gezin in a list; ``termijn`` is the days without contact its intensity allows.

    With ``overleden`` the client has died: then there is no term, and nothing is ever late.
    """

    id: GezinId
    naam: str
    dossiernummer: str
    plaats: str
    status: TrajectStatus | None
    intensiteit: Intensiteit | None
    traject_id: TrajectId | None
    laatste_contact: date | None
    termijn: int | None
    open_taken: int
    gearchiveerd: bool
    personen: str
    overleden: bool = False

    def days_silent(self, vandaag: date) -> int | None:
        """Return the days since the last contact; nothing when there was none."""
        return None if self.laatste_contact is None else (vandaag - self.laatste_contact).days

    def overdue(self, vandaag: date) -> bool:
        """Whether the term of the intensity has passed."""
        days = self.days_silent(vandaag)
        return days is not None and self.termijn is not None and days > self.termijn


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRegel:
    """One contact in a list, with what was booked on it."""

    id: ContactId
    gezin_id: GezinId
    gezin: str
    traject_id: TrajectId | None
    datum: date
    begintijd: time | None
    duur_min: int | None
    vorm: str
    onderwerp: str
    verslag: str
    activiteiten: tuple[int, ...]
    minuten: int
    vertrouwelijk: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiviteitRegel:
    """One of the 11 activities of a traject; ``weken`` are minutes in the last 26 weeks."""

    nr: int
    status: ActiviteitStatus
    minuten: int
    contacten: int
    laatste: date | None
    weken: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajectOverzicht:
    """The activities of one traject and what may be missing before them."""

    activiteiten: tuple[ActiviteitRegel, ...]
    hints: tuple[Hint, ...]
    minuten: int

    @property
    def ingezet(self) -> int:
        """How many activities were or are carried out."""
        return sum(regel.status.ingezet for regel in self.activiteiten)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajectRegel:
    """One traject in a list."""

    id: TrajectId
    code: str
    gezin_id: GezinId
    gezin: str
    status: TrajectStatus
    intensiteit: Intensiteit
    doelgroep: str
    start: date | None
    ingezet: int
    minuten: int
    laatste: date | None
    overleden: bool = False


RijSleutel = tuple[str, GezinId | None, TrajectId | None, int | None, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class UrenRij:
    """What a row of the week grid is about: a gezin with an activity, or a kind of hours."""

    soort: str
    gezin_id: GezinId | None = None
    traject_id: TrajectId | None = None
    activiteit: int | None = None
    gezin: str = ""
    zn_product: str = ""

    @property
    def sleutel(self) -> RijSleutel:
        """What makes it itself; the name of its gezin may change."""
        return (self.soort, self.gezin_id, self.traject_id, self.activiteit, self.zn_product)


@dataclass(frozen=True, slots=True, kw_only=True)
class UrenCel:
    """The minutes of a row on a day as one wants them; ``was`` is what one saw there before.

    Without ``was`` whatever stands there is replaced.
    """

    rij: UrenRij
    datum: date
    minuten: int
    was: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrenWeek:
    """One week: minutes per row and day (Monday first); ``norm`` is the agreed minutes.

    ``vaak`` are the rows used most in the weeks before it. ``gesloten`` are the closed months of
    each opdrachtgever (or of none), ``partijen`` whose books new hours of a traject (or of none)
    go to, and ``in_boeken`` whose books a change of a cell with hours touches: the hours in it
    may be from before the traject got another opdrachtgever. These three are only filled when a
    day of the week is in a closed month.
    """

    maandag: date
    rijen: tuple[tuple[UrenRij, tuple[int, ...]], ...]
    norm: int | None
    vaak: tuple[UrenRij, ...] = ()
    gesloten: frozenset[tuple[OpdrachtgeverId | None, str]] = frozenset()
    partijen: Mapping[TrajectId | None, OpdrachtgeverId | None] = field(default_factory=dict)
    in_boeken: Mapping[tuple[RijSleutel, date], frozenset[OpdrachtgeverId | None]] = field(
        default_factory=dict
    )

    @property
    def dagen(self) -> tuple[int, ...]:
        """Minutes per day."""
        if not self.rijen:
            return (0,) * 7
        return tuple(sum(day) for day in zip(*(minuten for _, minuten in self.rijen), strict=True))

    @property
    def totaal(self) -> int:
        """Minutes in the week."""
        return sum(self.dagen)

    @property
    def bij_gezinnen(self) -> int:
        """Minutes booked on a gezin."""
        return sum(sum(minuten) for rij, minuten in self.rijen if rij.gezin_id is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aandacht:
    """One thing that is due: a task, a promise, a plan action, a term, an open handover.

    ``sleutel`` tells it apart from all others and never changes; ``van`` and ``partij`` say who
    promised it. With an ``aantal`` it stands for so many terms of one gezin.
    """

    soort: str
    titel: str
    toelichting: str
    datum: date
    gezin_id: GezinId | None = None
    traject_id: TrajectId | None = None
    taak_id: TaakId | None = None
    belofte_id: BelofteId | None = None
    aanmelding_id: AanmeldingId | None = None
    sleutel: str = ""
    gezin: str = ""
    tijd: time | None = None
    plaats: str = ""
    van: Belover | None = None
    partij: str = ""
    aantal: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Vandaag:
    """What the first screen shows; ``reservekopie_op`` is of a copy on another device.

    ``agenda`` are the appointments of today, ``termijnen`` what comes later than ``eerst`` shows,
    ``zonder_datum`` the gezinnen for which nothing is planned.
    """

    naam: str
    vandaag: date
    gezinnen: int
    actieve_gezinnen: int
    eerst: tuple[Aandacht, ...]
    niet_gesproken: tuple[GezinRegel, ...]
    week: tuple[int, ...]
    norm: int | None
    tijd: tuple[tuple[str, int], ...]
    reservekopie_op: date | None
    bewezen_op: date | None = None
    bewijs_mislukt_op: date | None = None
    agenda: tuple[Aandacht, ...] = ()
    termijnen: tuple[Aandacht, ...] = ()
    zonder_datum: tuple[GezinRegel, ...] = ()
    open_beloften: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SignaalRegel:
    """One signaal in a list."""

    id: SignaalId
    titel: str
    categorie: str
    niveau: str
    wet: str
    status: str
    datum: date
    gezinnen: int
    meesturen: bool
    verzonden_in: str
    prijs: Signaalprijs | None = None
