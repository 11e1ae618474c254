"""The rows for what was found: headings, names, sentences with the words marked."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from gco_desktop.domain.zoeken import Deel, Naam, Naamsoort, Treffer, Vondst, plain, words_of
from ui.zoeken import texts
from ui.zoeken.contract import Command, Destinations, RowKind, ZoekRow
from ui.zoeken.opener import open_naam, open_treffer

Act = Callable[[], None]
Line = tuple[ZoekRow, Act | None]
FEW = 6
BEFORE = 46  # characters of a sentence before the first word that was found
_NAME_ICONS = {
    Naamsoort.GEZIN: "home-heart",
    Naamsoort.PERSOON: "user",
    Naamsoort.INSTANTIE: "building-community",
    Naamsoort.CONTACTPERSOON: "phone",
}
_MORE = "meer:"


def group_of(key: str) -> str | None:
    """Return the group of which a row shows the rest, when it is such a row."""
    return key.removeprefix(_MORE) if key.startswith(_MORE) else None


def command_lines(commands: Sequence[Command], heading: str, tekst: str) -> list[Line]:
    """Return the screens or actions that a text leads to; without a text all of them."""
    words = [plain(word) for word in words_of(tekst)]
    found = [command for command in commands if _leads_to(command, words)]
    lines: list[Line] = [(_command(command), command.act) for command in found]
    return [_heading(heading), *lines] if lines else []


def naam_lines(vondst: Vondst, to: Destinations, wide: frozenset[str]) -> list[Line]:
    """Return the names that were found, by kind; those of the kinds in ``wide`` all of them."""
    lines: list[Line] = []
    for kind in Naamsoort:
        namen = [naam for naam in vondst.namen if naam.soort is kind]
        shown = namen if kind in wide else namen[:FEW]
        if shown:
            lines.append(_heading(texts.NAMES[kind]))
            lines += [(_naam(naam), partial(open_naam, to, naam)) for naam in shown]
        if len(shown) < len(namen):
            lines.append(_more(kind, None))
    return lines


def treffer_lines(vondst: Vondst, to: Destinations, vandaag: date, *, wide: bool) -> list[Line]:
    """Return the sentences that were found, and how many there are."""
    shown = vondst.treffers if wide else vondst.treffers[:FEW]
    if not shown:
        return []
    count = vondst.teksten or 0
    lines: list[Line] = [_heading(texts.texts_heading(len(shown), count))]
    for number, treffer in enumerate(shown):
        row = _treffer(treffer, f"tekst:{number}:{treffer.ref}", vandaag)
        lines.append((row, partial(open_treffer, to, treffer)))
    if not wide and count > len(shown):
        lines.append(_more(texts.TEXTS, count - len(shown)))
    return lines


def _leads_to(command: Command, words: Sequence[str]) -> bool:
    line = "".join(f" {plain(word)}" for word in words_of(f"{command.titel} {command.ook}"))
    return all(f" {word}" in line for word in words)


def _heading(text: str) -> Line:
    sentence = texts.heading_sentence(text)
    row = ZoekRow(key=f"kop:{text}", kind=RowKind.HEADING, titel=text, sentence=sentence)
    return row, None


def _more(group: str, hidden: int | None) -> Line:
    text = texts.more(hidden)
    row = ZoekRow(key=f"{_MORE}{group}", kind=RowKind.MORE, titel=text, sentence=text)
    return row, None


def _command(command: Command) -> ZoekRow:
    return ZoekRow(
        key=command.key,
        kind=RowKind.LINE,
        titel=command.titel,
        bij=command.toets,
        icon=command.icon,
        sentence=f"{command.titel}, {command.toets}" if command.toets else command.titel,
    )


def _naam(naam: Naam) -> ZoekRow:
    return ZoekRow(
        key=f"{naam.soort}:{naam.id}:{naam.gezin_id}",
        kind=RowKind.LINE,
        titel=naam.naam,
        bij=naam.bij,
        icon=_NAME_ICONS[naam.soort],
        pill=texts.CLOSED if naam.gesloten else "",
        sentence=texts.naam_sentence(naam),
    )


def _treffer(treffer: Treffer, key: str, vandaag: date) -> ZoekRow:
    return ZoekRow(
        key=key,
        kind=RowKind.TEXT,
        titel=texts.treffer_title(treffer),
        bij=texts.treffer_beside(treffer, vandaag),
        zin=shortened(treffer.zin),
        pill=texts.CLOSED if treffer.gesloten else "",
        sentence=texts.treffer_sentence(treffer),
    )


def shortened(zin: Sequence[Deel]) -> tuple[Deel, ...]:
    """Return a sentence from shortly before the first word that was found."""
    first, *rest = zin or (Deel(tekst=""),)
    if first.raak or len(first.tekst) <= BEFORE:
        return tuple(zin)
    tail = first.tekst[-BEFORE:]
    return (Deel(tekst=f"… {tail.partition(' ')[2] or tail}"), *rest)
