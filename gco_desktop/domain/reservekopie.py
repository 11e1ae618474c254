"""What a backup holds, in the words of the user."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.getal import thousands

_NAMES = {
    "gezin": ("gezin", "gezinnen"),
    "persoon": ("persoon", "personen"),
    "traject": ("traject", "trajecten"),
    "contactmoment": ("contactmoment", "contactmomenten"),
    "urenregel": ("urenregel", "urenregels"),
    "plan": ("plan", "plannen"),
    "signaal": ("signaal", "signalen"),
    "document": ("document", "documenten"),
}
_KILO = 1000
_UNITS = ("kB", "MB", "GB")


def format_inhoud(rows: Mapping[str, int]) -> str:
    """Return the counts by table that a user knows, as "3 gezinnen, 1 traject"."""
    parts = [
        f"{thousands(rows[table])} {one if rows[table] == 1 else many}"
        for table, (one, many) in _NAMES.items()
        if rows.get(table)
    ]
    return ", ".join(parts) or "nog leeg"


def format_grootte(size: int) -> str:
    """Return a number of bytes as "4,1 MB"; never less than one kilobyte."""
    amount, unit = size / _KILO, 0
    while amount >= _KILO and unit < len(_UNITS) - 1:
        amount, unit = amount / _KILO, unit + 1
    figure = f"{max(amount, 1):.0f}" if unit == 0 else f"{amount:.1f}".replace(".", ",")
    return f"{figure} {_UNITS[unit]}"


def format_moment(moment: datetime) -> str:
    """Return when a backup was made, by the clock of this computer."""
    here = moment.astimezone()
    return f"{format_datum(here.date())} om {here:%H:%M}"


def format_momenten(newest_first: Sequence[datetime]) -> list[str]:
    """Return when each backup was made; those of the same minute are counted, the first is 1."""
    names = [format_moment(moment) for moment in newest_first]
    return [
        f"{name} ({names[place:].count(name)} van {names.count(name)})"
        if names.count(name) > 1
        else name
        for place, name in enumerate(names)
    ]
