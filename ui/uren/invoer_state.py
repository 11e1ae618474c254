"""What the screens of reading hours show: columns, names to be asked, what would happen; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.ureninvoer import Indeling, Invoerbeeld, OnbekendeNaam, Ureninvoer
from gco_desktop.imports.rooster import text_of
from gco_desktop.services.ureninvoer import Urenbestand, reason
from ui.uren import invoer_texts as texts

FAULTS_SHOWN = 8
NAMES_ASKED = 30
_SAMPLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class KolomVraag:
    """One column: its heading, what stands in it, and what it is taken for."""

    kop: str
    voorbeeld: str
    soort: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NaamVraag:
    """One name or word to be asked about, and the gezin or the kind of hours it is taken for."""

    naam: str
    label: str
    keus: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoerStand:
    """Everything the dialog says of what would happen; ``waarom`` is why nothing can be kept."""

    zinnen: tuple[str, ...]
    waarschuwing: str
    namen: tuple[NaamVraag, ...]
    soorten: tuple[NaamVraag, ...]
    fouten: tuple[tuple[str, str], ...]
    fouten_totaal: int
    knop: str
    kan: bool
    waarom: str = ""


def build_columns(bestand: Urenbestand) -> list[KolomVraag]:
    """Return each column with the first things that stand in it."""
    rooster = bestand.rooster
    found = []
    for place, kop in enumerate(rooster.koppen):
        said = (text_of(rij[place]).strip() for _nr, rij in rooster.rijen)
        first = [text for text in dict.fromkeys(said) if text][:_SAMPLES]
        kind = bestand.indeling.kolommen[place]
        found.append(
            KolomVraag(
                kop=kop, voorbeeld=" \u00b7 ".join(first), soort=kind.value if kind else None
            )
        )
    return found


def build_stand(beeld: Invoerbeeld, indeling: Indeling) -> InvoerStand:
    """Put into words what would happen."""
    sentences = (
        texts.good(len(beeld.goed), beeld.minuten),
        texts.bad(len(beeld.fout)),
        texts.double(len(beeld.dubbel)),
        texts.closed(beeld.gesloten),
        texts.day_month(beeld.dagmaand, beeld.voorbeeld),
    )
    return InvoerStand(
        zinnen=tuple(sentence for sentence in sentences if sentence),
        waarschuwing=texts.seen(beeld.eerder) if beeld.eerder else "",
        namen=_questions(beeld.onbekend, indeling.gezinnen.get),
        soorten=_questions(beeld.soorten, indeling.soort_of),
        fouten=tuple((str(each.nummer), reason(each)) for each in beeld.fout[:FAULTS_SHOWN]),
        fouten_totaal=len(beeld.fout),
        knop=texts.button(len(beeld.goed)),
        kan=bool(beeld.goed),
        waarom=_why_not(beeld, indeling),
    )


def _questions(
    found: Sequence[OnbekendeNaam], chosen: Callable[[str], object]
) -> tuple[NaamVraag, ...]:
    return tuple(
        NaamVraag(
            naam=each.naam,
            label=texts.unknown(each.naam, each.regels),
            keus=str(keus) if (keus := chosen(each.naam)) else None,
        )
        for each in found[:NAMES_ASKED]
    )


def _why_not(beeld: Invoerbeeld, indeling: Indeling) -> str:
    if beeld.goed:
        return ""
    asked = [each.naam for each in beeld.soorten if indeling.soort_of(each.naam) is None]
    if asked:
        return texts.choose_soort(asked[0], len(asked))
    if beeld.fout:
        return texts.first_fault(beeld.fout[0].nummer, reason(beeld.fout[0]))
    return texts.ALL_THERE if beeld.dubbel else texts.NO_ROWS


def nothing_yet(waarom: str = "") -> InvoerStand:
    """Return what is shown as long as the file cannot be read, with the reason."""
    return InvoerStand(
        zinnen=(),
        waarschuwing="",
        namen=(),
        soorten=(),
        fouten=(),
        fouten_totaal=0,
        knop=texts.button(0),
        kan=False,
        waarom=waarom,
    )


def build_history(found: Sequence[Ureninvoer]) -> list[tuple[str, ...]]:
    """Return the rows of the list of imports."""
    return [
        (f"{each.op:%d-%m-%Y %H:%M}", str(each.regels), format_duur(each.minuten)) for each in found
    ]
