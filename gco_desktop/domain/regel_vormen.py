"""Pieces of a line that are known by their form: durations, times, days, kilometres, activities."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from gco_desktop.domain.afstand import parse_km
from gco_desktop.domain.datum import DAGEN, MAANDEN, parse_datum, parse_tijd
from gco_desktop.domain.duur import (
    HOURS_PER_DAY,
    LARGEST_BARE_HOURS,
    MAX_MINUTES,
    MINUTES_PER_HOUR,
    parse_begin,
    parse_duur,
)
from gco_desktop.domain.regel_deel import Betekenis, Deelsoort
from gco_desktop.errors import AfstandError, DatumError, DuurError, RuleError

ACTIVITIES = 11
_SHORT_DAY = 2  # letters: "zo" and "do" are words as well
_CLOCK_FROM = 7  # hours: from here on "9:30" may as well be a time of day
_LIKELY = timedelta(days=31)  # who books a day names one that was not long ago

_FIGURES = "0123456789\u00bd"
_BARE = re.compile(r"\d{1,4}")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})(?: ?(?:u|uur))?")
_AT = re.compile(r"(?:om |@)(\d{1,2}(?:[:.u]\d{2})?)(?: uur|u)?")
_DAY_OR_HOURS = re.compile(r"\d{1,2}-\d{1,2}")
_MOMENT = r"\d{1,2}(?:[:.]\d{2})?"
_RANGE = re.compile(rf"(?:van )?({_MOMENT} ?(?:-|\u2013|tot) ?{_MOMENT})(?: uur|u)?")
_UNIT = re.compile(
    r"[\d.,:\u00bd]+ ?(?:u|uur|uren|h|m|min|minuten|')?(?: ?\d+ ?(?:m|min|minuten)?)?"
)
_HOURS_WORDS = frozenset(
    ("uur", "half", "halfuur", "kwartier", "driekwartier", "drie", "een", "anderhalf", "twee")
)
_KM = re.compile(r"(?:\d\.\d{3},\d|\d+(?:[.,]\d+)?) ?(?:km|kilometer)")
_ACTIVITY = re.compile(r"(?:a|act|act\.|activiteit) ?(\d{1,2})")
_NUMBERS = re.compile(r"\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{4}-\d{1,2}-\d{1,2}")
_MONTH = "|".join(rf"{name}|{name[:3]}" for name in MAANDEN)
_NAMED = re.compile(rf"\d{{1,2}}[ -](?:{_MONTH}|mrt)\.?(?:[ -]\d{{4}})?")
AHEAD = frozenset(("morgen", "overmorgen"))
_DAYS = AHEAD | {"vandaag", "gisteren", "eergisteren", *DAGEN, *(name[:2] for name in DAGEN)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gelezen:
    """What a piece may mean; not ``stellig`` when a sentence may hold the same by accident.

    ``zwak`` when it names a gezin by something else than its name.
    """

    keuzes: tuple[Betekenis, ...] = ()
    stellig: bool = True
    fout: RuleError | None = None
    zwak: bool = False


def read_form(text: str, vandaag: date, *, first: bool) -> Gelezen:
    """Return what ``text``, in small letters, means by its form alone.

    ``first`` when no words of a sentence came before it: only then is a bare number more than
    a part of that sentence. Nothing comes back for a text without a form.
    """
    if match := _ACTIVITY.fullmatch(text):
        return _activity(int(match[1]))
    if _KM.fullmatch(text):
        return _km(text)
    if match := _AT.fullmatch(text):
        return _time(match[1]) if first else Gelezen()
    if match := _RANGE.fullmatch(text):
        return _range(match[1], vandaag, first=first)
    if _NUMBERS.fullmatch(text) or _NAMED.fullmatch(text) or text in _DAYS:
        return _day(text, vandaag, first=first)
    return _duration(text, first=first)


def _activity(number: int) -> Gelezen:
    if not 1 <= number <= ACTIVITIES:
        return Gelezen()
    return Gelezen(keuzes=(Betekenis(soort=Deelsoort.ACTIVITEIT, getal=number),))


def _km(text: str) -> Gelezen:
    try:
        return Gelezen(keuzes=(Betekenis(soort=Deelsoort.KM, getal=parse_km(text)),))
    except AfstandError as error:
        return Gelezen(fout=error)


def _time(text: str) -> Gelezen:
    try:
        moment = parse_tijd(text)
    except DatumError as error:
        return Gelezen(fout=error)
    return Gelezen(keuzes=(Betekenis(soort=Deelsoort.TIJD, begin=moment),))


def _range(text: str, vandaag: date, *, first: bool) -> Gelezen:
    """Read "9:00-10:30", or "9-10", which may be a day as well."""
    spans = tuple(_spans(text))
    days = tuple(_days(text, vandaag)) if _DAY_OR_HOURS.fullmatch(text) else ()
    if days and spans and spans[0].tekst and _is_recent(days[0], vandaag):
        spans = ()  # a day of these weeks rather than a night
    keuzes = tuple(Betekenis(soort=s.soort, getal=s.getal, begin=s.begin) for s in spans) + days
    over_midnight = bool(spans and spans[0].tekst)
    if not keuzes:
        return Gelezen(fout=_duration_fault(text) if first else None)
    if over_midnight and len(keuzes) == 1:
        keuzes = (*keuzes, as_text(text))
    return Gelezen(keuzes=keuzes, stellig=first or ":" in text or "." in text)


def _spans(text: str) -> Iterator[Betekenis]:
    """Yield the duration of a range; its ``tekst`` says that it goes over midnight."""
    begin = parse_begin(text)
    try:
        yield Betekenis(soort=Deelsoort.DUUR, getal=parse_duur(text), begin=begin)
    except DuurError as error:
        if error.reason == "middernacht":
            minutes = parse_duur(error.value)
            yield Betekenis(soort=Deelsoort.DUUR, getal=minutes, begin=begin, tekst=error.reason)


def _is_recent(meaning: Betekenis, vandaag: date) -> bool:
    return meaning.dag is not None and vandaag - _LIKELY <= meaning.dag <= vandaag


def _days(text: str, vandaag: date) -> Iterator[Betekenis]:
    try:
        yield Betekenis(soort=Deelsoort.DATUM, dag=parse_datum(text, vandaag))
    except DatumError:
        return


def _day(text: str, vandaag: date, *, first: bool) -> Gelezen:
    try:
        day = parse_datum(text, vandaag)
    except DatumError as error:
        written = _NUMBERS.fullmatch(text) is not None
        return Gelezen(fout=error if first and written else None)
    if not first and (day > vandaag or len(text) == _SHORT_DAY):
        return Gelezen()
    return Gelezen(keuzes=(Betekenis(soort=Deelsoort.DATUM, dag=day),), stellig=first)


def _bare(number: int) -> Gelezen:
    if number <= LARGEST_BARE_HOURS:
        return Gelezen(keuzes=(_minutes(number * MINUTES_PER_HOUR),))
    keuzes = [_minutes(number)] if number <= MAX_MINUTES else []
    keuzes += [_minutes(number * MINUTES_PER_HOUR)] if number <= HOURS_PER_DAY else []
    km = Betekenis(soort=Deelsoort.KM, getal=parse_km(str(number)))
    return Gelezen(keuzes=(*keuzes, km, as_text(str(number))))


def _duration(text: str, *, first: bool) -> Gelezen:
    if _BARE.fullmatch(text):
        return _bare(int(text)) if first else Gelezen()
    words = text.split()
    by_form = _UNIT.fullmatch(text) is not None and any(char in _FIGURES for char in text)
    loose_end = len(words) > 1 and words[-1].isdigit()  # "1u 23", of which 23 may be kilometres
    if loose_end or not (by_form or _HOURS_WORDS & set(words)):
        return Gelezen()
    try:
        minutes = parse_duur(text)
    except DuurError as error:
        return Gelezen(fout=error if by_form and first and len(words) == 1 else None)
    keuzes = (_minutes(minutes), *_as_clock(text))
    if _CLOCK.fullmatch(text) and _CLOCK_FROM * MINUTES_PER_HOUR <= minutes < MAX_MINUTES:
        if not first:
            return Gelezen()
        moment = time(*divmod(minutes, MINUTES_PER_HOUR))
        keuzes = (Betekenis(soort=Deelsoort.TIJD, begin=moment), *keuzes)
    has_unit = by_form and not text.replace(",", "").replace(".", "").isdigit()
    return Gelezen(keuzes=keuzes, stellig=first or has_unit)


def _as_clock(text: str) -> Iterator[Betekenis]:
    """Yield one hour and a half for "1.30", which is read as 1,3 hours otherwise."""
    match = _DOTTED.fullmatch(text)
    if match is not None and int(match[2]) < MINUTES_PER_HOUR:
        yield _minutes(int(match[1]) * MINUTES_PER_HOUR + int(match[2]))


def _duration_fault(text: str) -> DuurError | None:
    try:
        parse_duur(text)
    except DuurError as error:
        return error
    return None


def _minutes(count: int) -> Betekenis:
    return Betekenis(soort=Deelsoort.DUUR, getal=count)


def as_text(text: str) -> Betekenis:
    """Return the meaning that a piece is just text."""
    return Betekenis(soort=Deelsoort.TEKST, tekst=text)
