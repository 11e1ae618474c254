"""The proof of encryption in words: how data are protected, and what that does and does not say."""

from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.datum import format_datum

NEVER = "Nog niet"
_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Feiten:
    """What was read from the open kluis itself; nothing in it is about a person."""

    gemaakt_op: date
    programma: str
    sqlcipher: str
    sqlite: str
    crypto: str
    versleuteld: bool
    versleuteling: str
    controle: str
    pagina: int
    geheugen_kib: int
    rondes: int
    sporen: int
    oefenkluis: bool
    wachtwoord_op: date
    blad_bevestigd: bool
    code_vervangen_op: date | None
    reservekopie_op: date | None
    elders_op: date | None
    proef_op: date | None
    proef_gelukt: bool
    rust: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Deel:
    """A part of the proof: its facts, each with a caption."""

    titel: str
    regels: tuple[tuple[str, str], ...]


WAT_WEL = (
    "Alles in de kluis staat versleuteld op de schijf, ook de reservekopieën. Was de computer uit,"
    " of was de kluis op slot, dan kan een dief de gegevens niet lezen zonder het wachtwoord of de"
    " herstelcode."
)
WAT_NIET = (
    "Dit zegt niet of de kluis op slot was toen de computer verdween, en niet of iemand het"
    " wachtwoord of het herstelblad kende.",
    "Dit zegt niets over bestanden buiten de kluis, zoals opgeslagen pdf's en gewone mails.",
    "Dit is gemaakt door het programma zelf. Het is geen keuring door een ander.",
)
DE_WET = (
    "Volgens artikel 34, derde lid, onder a, van de AVG hoeft een datalek meestal niet aan de"
    " mensen zelf te worden gemeld als hun gegevens door versleuteling onleesbaar zijn voor wie ze"
    " in handen kreeg; of het lek wel aan de Autoriteit Persoonsgegevens moet worden gemeld, is een"
    " aparte vraag, waarvoor 72 uur de tijd is."
)
ZELF_INVULLEN = (
    "Wanneer is de computer het laatst gebruikt?",
    "Stond hij uit, of was de kluis op slot?",
    "Waar lag het herstelblad?",
    "Wie kende het wachtwoord?",
)


def delen(feiten: Feiten) -> tuple[Deel, ...]:
    """Return the facts in words, by part."""
    return (
        Deel(titel="De gegevens op de schijf", regels=_schijf(feiten)),
        Deel(titel="Het wachtwoord en de herstelcode", regels=_sleutels(feiten)),
        Deel(titel="De reservekopieën", regels=_kopieen(feiten)),
    )


def _schijf(feiten: Feiten) -> tuple[tuple[str, str], ...]:
    whole = "Ja, bij het maken van dit bewijs" if feiten.versleuteld else "Nee"
    lines = (
        ("Programma", f"GCO Desktop {feiten.programma}"),
        ("Versleuteling", f"{feiten.versleuteling}, per blok van {feiten.pagina} bytes"),
        ("Controle op wijzigen", f"{_naam(feiten.controle)} op elk blok"),
        ("Bibliotheken", f"SQLCipher {feiten.sqlcipher}, SQLite {feiten.sqlite}, {feiten.crypto}"),
        ("Nagekeken", whole),
    )
    if feiten.oefenkluis:
        practice = "Oefenkluis met een openbaar wachtwoord: deze bewijst niets"
        return (("Let op", practice), *lines)
    return lines


def _sleutels(feiten: Feiten) -> tuple[tuple[str, str], ...]:
    memory = feiten.geheugen_kib // _KIB_PER_MIB
    cost = f"{memory} MiB geheugen, {feiten.rondes} rondes, {feiten.sporen} tegelijk"
    sheet = "Bevestigd: het staat op papier" if feiten.blad_bevestigd else "Nog niet bevestigd"
    lines = [
        ("Wachtwoord gekozen op", format_datum(feiten.wachtwoord_op)),
        ("Eisen aan het wachtwoord", "Minstens 15 tekens, en geen bekend wachtwoord"),
        ("Elke keer raden kost", f"Argon2id met {cost}"),
        ("Sleutel ingepakt met", "AES-256-GCM"),
        ("Herstelblad", sheet),
    ]
    if feiten.code_vervangen_op:
        lines.append(("Herstelcode vervangen op", format_datum(feiten.code_vervangen_op)))
    lines.append(
        (
            "Gaat op slot",
            f"Na {feiten.rust} minuten zonder gebruik, bij het afsluiten, en bij slaapstand of"
            " schermvergrendeling als de computer die meldt",
        )
    )
    return tuple(lines)


def _kopieen(feiten: Feiten) -> tuple[tuple[str, str], ...]:
    return (
        ("Laatste op deze computer", _dag(feiten.reservekopie_op, "nagekeken bij het maken")),
        ("Laatste op een andere plek", _dag(feiten.elders_op, "nagekeken bij het maken")),
        ("Laatste herstelproef", _proef(feiten)),
    )


def _proef(feiten: Feiten) -> str:
    if feiten.proef_gelukt:
        return _dag(feiten.proef_op, "gelukt")
    return "De laatste kopie was niet terug te zetten; er is een nieuwe gemaakt"


def _dag(day: date | None, remark: str) -> str:
    return NEVER if day is None else f"{format_datum(day)}, {remark}"


def _naam(algorithm: str) -> str:
    return algorithm.replace("_", "-")
