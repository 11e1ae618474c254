"""A calendar file (RFC 5545) of what stands on which day: kinds and initials, never a name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

MIME = "text/calendar"
SUFFIX = "ics"
LONGEST_LINE = 75  # octets, the end of the line not counted (RFC 5545, 3.1)
HOUR = "PT1H"  # a time without an end lasts an hour: a calendar shows nothing of a moment
_PRODUCT = "-//GCO Desktop//Agenda//NL"
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRegel:
    """One thing on a day; ``sleutel`` is the same every time, and says nothing about anybody."""

    sleutel: str
    datum: date
    tekst: str
    tijd: time | None = None


def to_calendar(regels: Iterable[AgendaRegel], moment: datetime) -> bytes:
    """Return the file; ``moment`` is when it is made, and tells a calendar what is newer.

    A time stands there as the clock on the wall says it, without a zone.
    """
    stamp = moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    for regel in regels:
        lines += _event(regel, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(fold(line) + b"\r\n" for line in lines)


def escape(text: str) -> str:
    """Return a text as it stands in the file: on one line, with marks before what has a meaning.

    Control characters have no place there: what only makes room becomes a space, others go.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(map(_plain, plain)).translate(_ESCAPES)


def fold(line: str) -> bytes:
    """Return a line cut into pieces of at most 75 octets; no letter is cut in two."""
    pieces, current = [], b""
    for sign in line:
        octets = sign.encode()
        if len(current) + len(octets) > LONGEST_LINE:
            pieces.append(current)
            current = b" "  # a piece that goes on starts with a space, which counts
        current += octets
    return b"\r\n".join([*pieces, current])


def _plain(sign: str) -> str:
    if sign == "\n" or sign.isprintable():
        return sign
    return " " if sign.isspace() else ""


def _event(regel: AgendaRegel, stamp: str) -> list[str]:
    day = f"{regel.datum:%Y%m%d}"
    if regel.tijd is None:
        when = [f"DTSTART;VALUE=DATE:{day}", "TRANSP:TRANSPARENT"]
    else:
        when = [f"DTSTART:{day}T{regel.tijd:%H%M%S}", f"DURATION:{HOUR}", "TRANSP:OPAQUE"]
    return [
        "BEGIN:VEVENT",
        f"UID:{regel.sleutel}@gco-desktop.invalid",
        f"DTSTAMP:{stamp}",
        *when,
        f"SUMMARY:{escape(regel.tekst)}",
        "CLASS:PRIVATE",
        "END:VEVENT",
    ]
