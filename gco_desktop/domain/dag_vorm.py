"""The form of contact that the text of an appointment names, and which forms have no travel."""

from collections.abc import Mapping

from gco_desktop.domain.regel_woorden import LONGEST_TERM, fold

WITHOUT_TRAVEL = frozenset(
    ("TELEFOON", "BEELDBELLEN", "BERICHT", "TEL_INSTANTIE", "MAIL_INSTANTIE")
)
# How an appointment is written, beside the words of the one line.
AGENDA_WORDS = {
    "belafspraak": "TELEFOON",
    "belmoment": "TELEFOON",
    "terugbellen": "TELEFOON",
    "opbellen": "TELEFOON",
    "beeldbel": "BEELDBELLEN",
    "videobel": "BEELDBELLEN",
    "videogesprek": "BEELDBELLEN",
    "teamsoverleg": "BEELDBELLEN",
    "mailen": "BERICHT",
    "appen": "BERICHT",
}
_LONG = 7  # letters: from here on a longer word that begins with it means the same
_ONLY_FIRST = frozenset(("thuis", "mee", "app", "brief", "bericht", "collega"))
_NEVER = frozenset(("co", "overleg", "anders", "bezoek"))  # "co-ouderschap", "overleg gemeente"
# Beside one of these a call or a letter is not one with the gezin: its hours are of another kind.
_CARE = frozenset(("zorgkantoor", "zorgverzekeraar", "verzekeraar", "zorgaanbieder", "wijkteam"))
_INSTANTIES = _CARE | {"school", "gemeente", "huisarts", "ziekenhuis", "instantie", "bewindvoerder"}
_INSTANTIES |= {"ciz", "svb", "uwv"}
_WITH_INSTANTIE = {"TELEFOON": "TEL_INSTANTIE", "BERICHT": "MAIL_INSTANTIE"}
_BETWEEN = frozenset(("met", "naar", "aan", "van", "de", "het", "een"))


def form_in(tekst: str, words: Mapping[str, str]) -> str | None:
    """Return the form of contact that a text names first, if any.

    A call or a letter is one with an organisation when the text says so beside it.
    ``words`` holds what names a form, as ``fold`` returns it, with the code of that form.
    """
    found = fold(tekst).split()
    for start in range(len(found)):
        for size in range(LONGEST_TERM, 0, -1):
            piece = " ".join(found[start : start + size])
            if code := _code(piece, words, first=start == 0):
                beside = {*_last(found[:start]), *_last(found[start + size :][::-1])}
                other = _WITH_INSTANTIE.get(code) if beside & _INSTANTIES else None
                return other if other in words.values() else code
    return None


def _last(words: list[str]) -> list[str]:
    return [word for word in words if word not in _BETWEEN][-1:]


def _code(piece: str, words: Mapping[str, str], *, first: bool) -> str | None:
    if piece in words:
        counts = piece not in _NEVER and (first or piece not in _ONLY_FIRST)
        return words[piece] if counts else None
    starts = [
        word
        for word in words
        if len(word) >= _LONG and word not in _ONLY_FIRST | _NEVER and piece.startswith(word)
    ]
    return words[max(starts, key=len)] if starts and " " not in piece else None
