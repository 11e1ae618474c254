"""What a password must be, and a proposal for a good one.

The rules are those of NIST SP 800-63B rev. 4: length and a list of known passwords, no required
kinds of characters, everything Unicode allowed.
"""

import re
import secrets
import unicodedata
from functools import cache

from gco_desktop.errors import WachtwoordZwakError
from resources import ROOT

PRACTICE_PASSWORD = "oefenen-mag-hier"  # noqa: S105 - public on purpose, and refused elsewhere
MIN_LENGTH = 15
MAX_LENGTH = 1024
PROPOSED_WORDS = 5
WORD_LIST = "wachtwoordwoorden.txt"

MIN_DISTINCT = 6
MAX_REPEATED_PART = 12
MIN_UNKNOWN = 8  # letters left once everything a guesser tries first is taken out

LOOKALIKES = str.maketrans("013457@$!", "oieastasi")
# What guessers try first: words of the Netherlands, of this work, and of the keyboard.
KNOWN_WORDS = """
wachtwoord wachtzin paswoord password passphrase welkom welcome geheim geheimpje toegang login
inloggen admin beheer gebruiker sinterklaas kerstmis kerst pasen koningsdag vakantie lente
voorjaar zomer herfst najaar winter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
januari februari maart april juni juli augustus september oktober november december amsterdam
rotterdam utrecht denhaag eindhoven groningen nijmegen tilburg breda arnhem holland nederland
feyenoord ajax psv oranje voetbal ikhouvanjou ikhouvan houvan liefde schatje lieverd hallo
computer laptop internet google facebook microsoft windows whatsapp letmein iloveyou test
testen proberen client ondersteuning ondersteuner meerzorg casemanagement gezinnen gezin gco
desktop kluis oefenen maghier mag hier mijn dit is een het de qwertyuiop qwerty azerty asdfghjkl
asdf zxcvbnm zxcv abcdefghijklmnopqrstuvwxyz abcdef abc aaa
"""
_KNOWN = re.compile("|".join(sorted(KNOWN_WORDS.split(), key=len, reverse=True)))
_NO_LETTERS = re.compile(r"[\W\d_]+")
_PLAIN_WORDS = re.compile(r"[a-z]{3,8}")


def password_bytes(password: str) -> bytes:
    """Return what the key is derived from: the same for every way to type the same password."""
    return unicodedata.normalize("NFKC", password).encode("utf-8")


def check_new_password(password: str) -> None:
    """Raise WachtwoordZwakError with reason kort, lang, teken or bekend, unless it is strong."""
    text = unicodedata.normalize("NFKC", password)
    if "\0" in text or any(unicodedata.category(character) == "Cs" for character in text):
        reason = "teken"
    elif len(text) < MIN_LENGTH:
        reason = "kort"
    elif max(len(text), len(password)) > MAX_LENGTH:
        reason = "lang"
    elif _is_known(text.casefold()):
        reason = "bekend"
    else:
        return
    raise WachtwoordZwakError(reason)


def propose_password() -> str:
    """Return five everyday words, chosen at random."""
    while True:
        password = "-".join(secrets.choice(words()) for _ in range(PROPOSED_WORDS))
        if not _is_known(password):
            return password


@cache
def words() -> tuple[str, ...]:
    """Return the words that proposals are made of."""
    text = (ROOT / WORD_LIST).read_text(encoding="utf-8")
    return tuple(word for word in text.split() if _PLAIN_WORDS.fullmatch(word))


def _is_known(text: str) -> bool:
    return len(set(text)) < MIN_DISTINCT or _is_repeated(text) or _is_guessed(text)


def _is_repeated(text: str) -> bool:
    return any(
        text == (text[:length] * len(text))[: len(text)]
        for length in range(1, MAX_REPEATED_PART + 1)
    )


def _is_guessed(text: str) -> bool:
    # Digits count as the letters they look like, or not at all: both are what people do.
    return any(
        _is_mostly_known(_NO_LETTERS.sub("", reading))
        for reading in (text, text.translate(LOOKALIKES))
    )


def _is_mostly_known(letters: str) -> bool:
    unknown = len(_KNOWN.sub("", letters))
    return unknown < MIN_UNKNOWN and 2 * unknown <= len(letters) - 1
