"""What personal data look like in a Dutch text, whoever they are of."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from gco_desktop.exports.findings import Soort
from gco_desktop.exports.folding import fold_name
from gco_desktop.exports.wordlists import AFTER_YEAR, KNOWN, MONTHS, SHORT_MONTHS, SMALL

_YEAR = r"(?:19|20)\d{2}"
_MONTH = rf"(?:{MONTHS}|{SHORT_MONTHS})"
_PREFIX = r"(?:(?:van|de|der|den|het|ter|ten|te|el|'t)\s+)*"
_IBAN_LENGTHS = range(15, 35)
_IBAN_REST = 97


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A form to look for; ``cased`` looks at capitals, ``accept`` has the last word."""

    soort: Soort
    regex: re.Pattern[str]
    cased: bool = False
    accept: Callable[[str], bool] = bool


def _is_iban(text: str) -> bool:
    compact = re.sub(r"\W", "", text).upper()
    turned = compact[4:] + compact[:4]
    number = "".join(str(int(character, 36)) for character in turned)
    return len(compact) in _IBAN_LENGTHS and int(number) % _IBAN_REST == 1


def _is_postcode(text: str) -> bool:
    letters = text[-2:]
    return letters.isupper() or letters.lower() not in AFTER_YEAR


def _ends_in_name(text: str) -> bool:
    last = fold_name(text.split()[-1]).strip(".,'")
    return last not in KNOWN and last not in SMALL


def _form(soort: Soort, regex: str, accept: Callable[[str], bool] = bool) -> Pattern:
    return Pattern(soort=soort, regex=re.compile(regex), accept=accept)


def _capitals(soort: Soort, regex: str, accept: Callable[[str], bool]) -> Pattern:
    return Pattern(soort=soort, regex=re.compile(regex), cased=True, accept=accept)


HARD = (
    _form(Soort.IBAN, r"\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?\b", _is_iban),
    _form(
        Soort.EMAIL,
        r"[\w.+\-]{1,64}\s{0,3}(?:@|\(at\)|\[at\]|\bapenstaartje\b)\s*[\w\-]+"
        r"(?:\s*(?:\.|\bpunt\b)\s*[a-z]{2,})+",
    ),
    _form(Soort.EMAIL, r"\b\w{1,64}(?: punt \w{1,64}){0,4} at [\w\-]+ punt [a-z]{2,3}\b"),
    _form(Soort.TELEFOON, r"(?<!\d)(?:\+31|0031)(?:\s*\(0\))?(?:[\s\-./()]{0,4}\d){9}(?!\d)"),
    _form(Soort.TELEFOON, r"(?<!\d)\(?0(?:[\s\-./()]{0,4}\d){9}(?!\d)"),
    _form(Soort.POSTCODE, r"\b[1-9]\d{3}\s?(?!sa|sd|ss)[a-z]{2}\b", _is_postcode),
    _form(Soort.DATUM, r"\b\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:\d{4}|\d{2})\b"),
    _form(Soort.DATUM, r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|(?<!\d)(?:19|20)\d{6}(?!\d)"),
    _form(Soort.DATUM, rf"\b\d{{1,2}}e?\s+{_MONTH}\b\.?(?:\s+\d{{4}})?"),
    _form(Soort.DATUM, r"\b(?:geboren|geb\.?)\s+(?:in\s+)?(?:op\s+)?\d{2,4}\b"),
    _form(
        Soort.NUMMER,
        r"\b(?:dossier|zaak|client|klant|polis|kenmerk|beschikking|traject)s?\s*-?\s*"
        r"(?:nr|nummer|id|code)\s*[.:#]?\s*[a-z]{0,3}[-/]?\d{3,}[\w/\-]*",
    ),
    _form(
        Soort.NUMMER,
        r"\b(?:dossier|zaak|client|klant|polis|kenmerk|beschikking)\s*[.:#]?\s*"
        rf"(?!{_YEAR}\b)[a-z]{{0,3}}[-/]?\d{{3,}}[\w/\-]*",
    ),
    _form(
        Soort.ADRES,
        r"\b[a-z\-']{1,40}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|steeg|dreef|park"
        rf"|plantsoen|markt|ring|wal|erf)\s+(?!{_YEAR}\b)\d{{1,5}}\s?[a-z]?\b",
    ),
    _form(Soort.LINK, r"https?://\S+|\bwww\.\S+"),
    _capitals(
        Soort.PERSOON,
        r"\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Hh]eer|[Mm]eneer|[Mm]evrouw|[Ff]am(?:ilie)?|[Gg]ezin)\.?\s+"
        rf"{_PREFIX}[A-Z][\w.\-']*",
        _ends_in_name,
    ),
    _capitals(
        Soort.VOORLETTERS,
        rf"\b(?:[A-Z]\.\s?){{1,3}}{_PREFIX}[A-Z](?:[a-z]+|\.)|\b[A-Z]\.(?:[A-Z]\.)+",
        _ends_in_name,
    ),
)

SOFT = (
    _form(Soort.LEEFTIJD, r"\b\d{1,2}\s*-?\s*jarige?\b|\b(?!meer|lang|jaren)[a-z]{2,20}jarige?\b"),
    _form(Soort.LEEFTIJD, r"\b\d{1,2}\s+jaar(?:\s+oud)?\b|\bleeftijd\s+(?:van\s+)?\d{1,2}\b"),
    _form(
        Soort.GEZIN,
        r"\b(?:moeder|vader|zoon|zoontje|dochter|dochtertje|zus|zusje|broer|broertje|tweeling"
        r"|alleenstaande|weduwe|weduwnaar|oma|opa|pleegkind|stiefvader|stiefmoeder|echtgenoot"
        r"|echtgenote|partner)\b",
    ),
    _form(
        Soort.CASUS,
        r"\b(?:meisje|jongen|jongetje|baby|peuter|kleuter|puber|kind|hij|hem|mijn client"
        r"|deze client|deze ouder|dit gezin|een gezin|een casus|casus)\b",
    ),
    _form(
        Soort.ZIEKTE,
        r"\b[a-z\-]{1,40}[- ]?syndroom\b|\bsyndroom van [a-z]+\b|\bziekte van [a-z]+\b"
        r"|\bzeldzame (?:ziekte|aandoening)\b",
    ),
    _form(Soort.MAAND, rf"\b(?:{MONTHS})\s+{_YEAR}\b"),
    _form(Soort.GETAL, r"(?<!\d)\d{5,}(?!\d)"),
)
