"""Every word of the dialog for one line."""

from datetime import date

from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.afstand import format_km
from gco_desktop.domain.datum import MAANDEN, format_dag, format_geleden, format_kort
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.regel_deel import Betekenis, Deel, Deelsoort, Gebrek, LetOp, Regel
from gco_desktop.error_texts import error_text
from gco_desktop.reference import tables
from ui.widgets.long_day_texts import FULL_DAY, SAVE_ANYWAY

BUTTON = "Eén regel"
BUTTON_TIP = "Boek een contact of uren in één regel (Ctrl+E)"
TITLE = "Boeken in één regel"
LINE = "Je &regel"
LINE_HINT = "Bijvoorbeeld: jansen hb 1,5u a5 gisteren 23km #meerzorg en daarna je eigen woorden"
READING = "Zo wordt het gelezen"
EMPTY = (
    "Noem een gezin en hoe lang. De rest mag: hb, tel, bb of mdo, a1 tot en met a11, gisteren,"
    " 23km, #signaal. Uren zonder gezin kan ook: intervisie 2u. Na een dubbele punt is alles tekst."
)
KEYS = "Enter boekt · Tab kiest · F2 leert een woord · Esc sluit en bewaart je regel"
BOOK = "&Boeken"
CHOOSE = "&Kiezen"
CLOSE = "Sluiten"
UNDO = "&Ongedaan maken"
UNDONE = "Ongedaan gemaakt."
DRAFT_KEPT = "Je regel is bewaard. Met Ctrl+E ga je verder."
LEARN = "&Woord leren"
LEARN_TIP = "Leg vast waar een woord of afkorting voor staat (F2)"
LEARN_TITLE = "Waar staat dit voor?"
LEARN_WORD = "&Woord of afkorting"
LEARN_MEANS = "&Betekent"
LEARN_HINT = "Een gezin, een vorm van contact, een soort uren, een activiteit of een signaal."
LEARN_SAVE = "Onthouden"
LEARN_NOTHING = "Typ eerst een woord. Dat kun je dan leren."
LEARN_CHOOSE = "Kies waar het woord voor staat."
MAKE_SIGNAAL = "&Signaal maken"
SIGNAAL_MADE = "Signaal gemaakt en bij dit contact gezet. Vul het aan op het scherm Signalen."
NO_VORM = "Geen vorm genoemd: de uren tellen als werk zonder het gezin erbij"
NO_DUUR = "Geen duur: er worden geen uren geboekt"
FUTURE = "Deze dag moet nog komen."
OPEN_TEXT = "Deze woorden komen op de opgave voor je opdrachtgever. Noem geen namen."

CAPTIONS = {
    Deelsoort.GEZIN: "Gezin",
    Deelsoort.VORM: "Vorm",
    Deelsoort.SOORT: "Soort uren",
    Deelsoort.DUUR: "Duur",
    Deelsoort.TIJD: "Begintijd",
    Deelsoort.ACTIVITEIT: "Activiteit",
    Deelsoort.DATUM: "Dag",
    Deelsoort.KM: "Reisafstand",
    Deelsoort.REISTIJD: "Reistijd",
    Deelsoort.SIGNAAL: "Signaal",
    Deelsoort.TEKST: "Tekst",
}
KINDS = {
    Afkortingsoort.GEZIN: "gezin",
    Afkortingsoort.VORM: "vorm van contact",
    Afkortingsoort.SOORT: "soort uren",
    Afkortingsoort.ACTIVITEIT: "activiteit",
    Afkortingsoort.SIGNAAL: "signaal",
}
_REMARKS = {
    LetOp.DUBBEL: "stond er al, dus dit is tekst",
    LetOp.ANDER_GEZIN: "is een ander gezin, en wordt nu tekst",
    LetOp.GESLOTEN: "staat in het archief",
    LetOp.NUL: "geeft geen uren",
}
_NEEDS = {
    Gebrek.GEZIN: "Nog nodig: een gezin, of een soort uren zoals intervisie.",
    Gebrek.DUUR: "Nog nodig: hoe lang het was, zoals 30m of 1,5u.",
    Gebrek.SIGNAAL: "Een signaal hoort bij een contact. Noem ook het gezin.",
}
_OVER_MIDNIGHT = "middernacht"


def value(meaning: Betekenis, vandaag: date) -> str:
    """Return what a piece was read as, as it stands on its chip."""
    plain = {
        Deelsoort.DUUR: _duur(meaning),
        Deelsoort.TIJD: f"{meaning.begin:%H:%M}" if meaning.begin else "",
        Deelsoort.DATUM: _dag(meaning.dag or vandaag, vandaag),
        Deelsoort.KM: f"{format_km(meaning.getal)} km",
        Deelsoort.REISTIJD: format_duur(meaning.getal),
        Deelsoort.TEKST: meaning.tekst,
    }
    if meaning.soort is Deelsoort.ACTIVITEIT:
        return f"{meaning.getal}. {tables.label('activiteit', meaning.getal)}"
    if meaning.soort is Deelsoort.SIGNAAL and meaning.woord is None:
        return f"{meaning.tekst} (nieuw)"
    return meaning.woord.naam if meaning.woord else plain[meaning.soort]


def option(meaning: Betekenis, vandaag: date) -> str:
    """Return one answer to a question, told apart from the others."""
    if meaning.soort is Deelsoort.TEKST:
        return "gewone tekst"
    said = value(meaning, vandaag)
    by_itself = {
        Deelsoort.DUUR: f"duur {said}",
        Deelsoort.TIJD: f"begintijd {said}",
        Deelsoort.KM: said,
        Deelsoort.DATUM: said,
    }
    if meaning.woord is None:
        return by_itself.get(meaning.soort, f"{CAPTIONS[meaning.soort].lower()} {said}")
    more = [meaning.woord.bij, "in het archief" if meaning.woord.gesloten else ""]
    told = ", ".join(filter(None, (said, *more)))
    return told if meaning.soort is Deelsoort.GEZIN else f"{told} ({KINDS[meaning.woord.soort]})"


def question(deel: Deel) -> str:
    """Return what is asked about a piece."""
    if deel.fout is not None:
        return f"\u201c{deel.tekst}\u201d: {error_text(deel.fout)} Verbeter het, of kies:"
    return f"Wat bedoel je met \u201c{deel.tekst}\u201d?"


def remark(deel: Deel) -> str:
    """Return what one should know about a piece."""
    return f"\u201c{deel.tekst}\u201d {_REMARKS[deel.let_op]}." if deel.let_op else ""


def needs(gebreken: tuple[Gebrek, ...]) -> str:
    """Return what the line lacks, besides an answer."""
    return " ".join(_NEEDS[each] for each in gebreken if each in _NEEDS)


def sentence(regel: Regel, vandaag: date) -> str:
    """Return the whole reading as one sentence, as it is read aloud."""
    if not regel.delen:
        return ""
    said = [
        f"{CAPTIONS[deel.soort].lower()} {value(deel.betekenis, vandaag)}"
        for deel in sorted(regel.delen, key=lambda deel: list(Deelsoort).index(deel.soort))
        if not deel.open
    ]
    if not regel.known(Deelsoort.DATUM):
        said.append(f"dag {_dag(regel.dag, vandaag)}")
    what = "Contact" if regel.is_contact else "Uren"
    return f"{what}: {', '.join(said)}."


def booked(regel: Regel, minuten: int, vandaag: date) -> str:
    """Return what was kept of a line."""
    who = regel.gezin or regel.soort
    parts = [who.naam if who else ""]
    parts += [regel.vorm.naam.lower()] if regel.vorm else []
    parts += [format_duur(minuten)] if minuten else []
    parts += [f"{format_km(regel.km)} km"] if regel.km else []
    return f"Geboekt: {', '.join(filter(None, parts))}, {_dag(regel.dag, vandaag)}."


def product(regel: Regel) -> str:
    """Say where a product of ZN is chosen, since a line holds none."""
    if regel.is_contact:
        return "Kies het product van ZN nog: open daarvoor het contact."
    return "Kies voor een product van ZN een eigen regel in de week."


def so_far(count: int, minuten: int) -> str:
    """Return how much was booked since the dialog opened."""
    if count < 2:  # noqa: PLR2004 - one line says it itself
        return ""
    return f"Nu geboekt: {count} regels, {format_duur(minuten)}."


def new_signalen(names: tuple[str, ...]) -> str:
    """Return which signalen do not exist yet."""
    listed = ", ".join(f"#{name}" for name in names)
    return f"{listed} bestaat nog niet als signaal."


def long_day(minuten: int) -> str:
    """Return that a day becomes very long."""
    asked = SAVE_ANYWAY if minuten > FULL_DAY else "Klopt dat?"
    return f"Op deze dag staat dan {format_duur(minuten)}. {asked}"


def clock(hours: int) -> str:
    """Return that the clock was changed while it lasted."""
    way, much = ("vooruit", "korter") if hours > 0 else ("terug", "langer")
    return f"In deze nacht ging de klok een uur {way}. Het duurde dus een uur {much}."


def closed(day: date) -> str:
    """Return that a month was closed."""
    return (
        f"{MAANDEN[day.month - 1].capitalize()} is al afgesloten. Deze uren komen als correctie in"
        " de eerste maand die nog open is."
    )


def long_ago(day: date) -> str:
    """Return that a day lies far back."""
    return f"{format_dag(day).capitalize()} is al een tijd geleden. Klopt dat?"


def caption_of(deel: Deel) -> str:
    """Return what stands above the value on a chip."""
    return "Vraag" if deel.open else CAPTIONS[deel.soort]


def learnt(word: str, meaning: str) -> str:
    """Return that a word is known from now on."""
    return f"Onthouden: \u201c{word}\u201d is {meaning}."


def _duur(meaning: Betekenis) -> str:
    said = format_duur(meaning.getal)
    if meaning.begin is None:
        return said
    over = " (tot na middernacht)" if meaning.tekst == _OVER_MIDNIGHT else ""
    return f"{said} vanaf {meaning.begin:%H:%M}{over}"


def _dag(day: date, vandaag: date) -> str:
    days = (vandaag - day).days
    near = f"{format_geleden(days)}, " if 0 <= days <= 1 else ""
    return f"{near}{format_kort(day, vandaag)}"
