"""What one line was read as: its pieces, what each may mean, and what is still missing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum, unique

from gco_desktop.domain.datum import clock_change
from gco_desktop.domain.regel_woorden import Woord
from gco_desktop.errors import RuleError


@unique
class Deelsoort(StrEnum):
    """What a piece of the line can be, in the order in which it is told."""

    GEZIN = "gezin"
    VORM = "vorm"
    SOORT = "soort"
    DUUR = "duur"
    TIJD = "tijd"
    ACTIVITEIT = "activiteit"
    DATUM = "datum"
    KM = "km"
    REISTIJD = "reistijd"
    SIGNAAL = "signaal"
    TEKST = "tekst"


SINGLE = frozenset(Deelsoort) - {Deelsoort.ACTIVITEIT, Deelsoort.SIGNAAL, Deelsoort.TEKST}


@unique
class Gebrek(StrEnum):
    """Why a line cannot be booked yet."""

    LEEG = "leeg"
    VRAAG = "vraag"
    GEZIN = "gezin"
    DUUR = "duur"
    SIGNAAL = "signaal"


@unique
class LetOp(StrEnum):
    """What a piece is told about; it stops nobody."""

    DUBBEL = "dubbel"  # there is one already, so this is text
    ANDER_GEZIN = "ander_gezin"  # the text names another gezin
    GESLOTEN = "gesloten"
    NUL = "nul"


@dataclass(frozen=True, slots=True, kw_only=True)
class Betekenis:
    """One meaning: ``getal`` counts minutes, tenths of a kilometre, or is an activity.

    A signaal without ``woord`` is one that is still to be made, by the name in ``tekst``.
    """

    soort: Deelsoort
    getal: int = 0
    dag: date | None = None
    begin: time | None = None
    woord: Woord | None = None
    tekst: str = ""

    @property
    def sleutel(self) -> str:
        """What an answer is remembered by."""
        doel = self.woord.doel if self.woord else ""
        return f"{self.soort.value}:{doel}:{self.getal}:{self.dag or ''}:{self.begin or ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deel:
    """A piece of the line, from ``van`` up to ``tot``; with several ``keuzes`` it is a question.

    ``fout`` says why it cannot be read; then the only way is another text, or that it is text.
    ``zwak`` when it names a gezin by the beginning of its name, or by somebody in it.
    """

    tekst: str
    van: int
    tot: int
    keuzes: tuple[Betekenis, ...]
    fout: RuleError | None = field(default=None, compare=False)
    let_op: LetOp | None = None
    zwak: bool = False

    @property
    def open(self) -> bool:
        """Whether the user has to say what it means."""
        return len(self.keuzes) > 1 or self.fout is not None

    @property
    def betekenis(self) -> Betekenis:
        """What it means, or the first of what it may mean."""
        return self.keuzes[0]

    @property
    def soort(self) -> Deelsoort:
        """What kind of piece it is."""
        return self.keuzes[0].soort


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """A line as it was read on ``vandaag``; the pieces hold every word of it, in its order."""

    tekst: str
    delen: tuple[Deel, ...]
    vandaag: date

    def known(self, soort: Deelsoort) -> list[Betekenis]:
        """Return what was read of one kind, questions left out."""
        return [deel.betekenis for deel in self.delen if not deel.open and deel.soort is soort]

    @property
    def vraag(self) -> Deel | None:
        """The first piece the user has to say something about."""
        return next((deel for deel in self.delen if deel.open), None)

    @property
    def gezin(self) -> Woord | None:
        """Who it is about."""
        return _woord(self.known(Deelsoort.GEZIN))

    @property
    def vorm(self) -> Woord | None:
        """The form of contact."""
        return _woord(self.known(Deelsoort.VORM))

    @property
    def soort(self) -> Woord | None:
        """The kind of hours."""
        return _woord(self.known(Deelsoort.SOORT))

    @property
    def duur(self) -> int:
        """The minutes."""
        return _getal(self.known(Deelsoort.DUUR))

    @property
    def begin(self) -> time | None:
        """When it began."""
        said = (*self.known(Deelsoort.TIJD), *self.known(Deelsoort.DUUR))
        return next((each.begin for each in said if each.begin), None)

    @property
    def dag(self) -> date:
        """The day; today when nothing else was said."""
        return next((each.dag for each in self.known(Deelsoort.DATUM) if each.dag), self.vandaag)

    @property
    def km(self) -> int:
        """The tenths of a kilometre."""
        return _getal(self.known(Deelsoort.KM))

    @property
    def reistijd(self) -> int:
        """The minutes of travel beside the contact."""
        return _getal(self.known(Deelsoort.REISTIJD))

    @property
    def activiteiten(self) -> tuple[int, ...]:
        """The activities, each once, in the order typed."""
        return tuple(dict.fromkeys(each.getal for each in self.known(Deelsoort.ACTIVITEIT)))

    @property
    def signalen(self) -> tuple[Betekenis, ...]:
        """The signalen, those that are still to be made included."""
        return tuple(self.known(Deelsoort.SIGNAAL))

    @property
    def verslag(self) -> str:
        """Every word that is none of the above, and each signaal that is still to be made."""
        words: list[str] = []
        begun = False
        for deel in self.delen:
            said = deel.betekenis
            if deel.open:
                continue
            if said.soort is Deelsoort.TEKST:
                words.append(said.tekst if begun else said.tekst.removeprefix(":").strip())
                begun = True
            elif said.soort is Deelsoort.SIGNAAL and said.woord is None:
                words.append(f"#{said.tekst}")
        return " ".join(words).strip()

    @property
    def is_contact(self) -> bool:
        """Whether a contact comes of it; else only hours.

        Work for a gezin without speaking to anybody, and without a word about it, is only hours.
        """
        if self.gezin is None:
            return False
        more = self.vorm or self.verslag or self.km or self.signalen or self.reistijd
        return bool(more) or self.soort is None

    @property
    def gebreken(self) -> tuple[Gebrek, ...]:
        """Why it cannot be booked yet; nothing when it can."""
        if not self.delen:
            return (Gebrek.LEEG,)
        asked = {each.soort for deel in self.delen if deel.open for each in deel.keuzes}
        unknown = self.gezin is None and (self.soort is None or self.soort.gezin_nodig)
        only_hours = self.soort is not None and not self.is_contact
        needs = {
            Gebrek.VRAAG: self.vraag is not None,
            Gebrek.GEZIN: unknown and Deelsoort.GEZIN not in asked,
            Gebrek.DUUR: only_hours and not self.duur and Deelsoort.DUUR not in asked,
            Gebrek.SIGNAAL: bool(self.signalen) and self.gezin is None,
        }
        return tuple(gebrek for gebrek, stands in needs.items() if stands)


def klok_verzet(regel: Regel) -> int:
    """Return the hours the clock was put on (1) or back (-1) while it lasted."""
    if regel.begin is None or not regel.duur:
        return 0
    return clock_change(datetime.combine(regel.dag, regel.begin), regel.duur)


def _woord(found: list[Betekenis]) -> Woord | None:
    return found[0].woord if found else None


def _getal(found: Iterable[Betekenis]) -> int:
    return next((each.getal for each in found), 0)
