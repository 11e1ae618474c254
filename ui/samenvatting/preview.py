"""What would leave, in words: everything comes from the file itself."""

from dataclasses import dataclass

from gco_desktop.exports.contents import GedeeldSignaal, Groep, Samenvatting
from gco_desktop.reference import tables
from gco_desktop.services.samenvatting_blad import activiteit_label, signaal_blad
from gco_desktop.services.samenvattingen import Voorbeeld
from ui.samenvatting import texts

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The file in words; ``text`` is the file itself, ``strong`` are the rows that are sums."""

    sender: str
    rows: Rows
    strong: frozenset[int]
    band: str
    signals: Rows
    doubt: str
    counted: str
    needs_choice: bool
    notes: tuple[str, ...]
    fingerprint: str
    name: str
    size: str
    text: str
    made: bool


def build_preview(voorbeeld: Voorbeeld) -> Preview:
    """Put the file into words."""
    found = voorbeeld.samenvatting
    rows = _rows(found)
    sums = {texts.TOTAL, texts.FAMILY, texts.REST}
    return Preview(
        sender=texts.sender(found.melder, found.volgnummer, found.periode),
        rows=rows,
        strong=frozenset(place for place, row in enumerate(rows) if row[0] in sums),
        band=texts.band(found.gezinnen_van, found.gezinnen_tot),
        signals=tuple(_signal(signaal) for signaal in found.signalen),
        doubt=_doubt(voorbeeld),
        counted=voorbeeld.telling.zin if voorbeeld.telling else "",
        needs_choice=bool(voorbeeld.telling and voorbeeld.telling.needs_choice),
        notes=_notes(voorbeeld),
        fingerprint=texts.fingerprint(voorbeeld.sha256),
        name=f"{found.bestandsnaam}.json",
        size=texts.size(len(voorbeeld.inhoud)),
        text=voorbeeld.inhoud.decode(),
        made=voorbeeld.gemaakt,
    )


def _rows(found: Samenvatting) -> Rows:
    rows = [(texts.TOTAL, texts.hours(found.totaal))]
    if found.gezin is not None:
        rows.append((texts.FAMILY, texts.hours(found.gezin)))
    rows += [(_group(groep), texts.hours(groep.minuten)) for groep in found.groepen]
    if found.overig is not None:
        rows.append((texts.REST, texts.hours(found.overig)))
    return tuple(rows)


def _group(groep: Groep) -> str:
    names = [texts.numbered(nr, activiteit_label(nr)) for nr in groep.activiteiten]
    return texts.merged(names) if groep.samengevoegd else names[0]


def _signal(signaal: GedeeldSignaal) -> tuple[str, str]:
    blad = signaal_blad(signaal)
    what = (
        blad.categorie or texts.NO_CATEGORY,
        tables.label("wet", signaal.wet) if signaal.wet else "",
        blad.partij,
        blad.schaal,
        texts.BANDS[signaal.gezinnen.value],
    )
    return " \u00b7 ".join(part for part in what if part), signaal.tekst or texts.NO_TEXT


def _doubt(voorbeeld: Voorbeeld) -> str:
    found = [fragment for twijfel in voorbeeld.twijfel for fragment in twijfel.fragmenten]
    return texts.doubt(list(dict.fromkeys(found)), len(voorbeeld.twijfel)) if found else ""


def _notes(voorbeeld: Voorbeeld) -> tuple[str, ...]:
    found = voorbeeld.samenvatting
    notes = [
        texts.before(voorbeeld.periode) if voorbeeld.gemaakt else "",
        "" if found.uitgesplitst else texts.FEW,
        texts.WHY_MERGED if found.samengevoegd else "",
        texts.BOOKED,
    ]
    return tuple(note for note in notes if note)
