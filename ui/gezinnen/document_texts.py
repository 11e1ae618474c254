"""Every word about documents on the screen Gezinnen."""

from collections.abc import Sequence
from datetime import date

from gco_desktop.domain.datum import format_datum, format_kort
from gco_desktop.domain.document import Bestandssoort
from gco_desktop.domain.reservekopie import format_grootte

DOCUMENTS = "Documenten van dit gezin"
ADD = "Documenten toevoegen"
ADD_FIRST = "Document toevoegen"
DROP_HINT = "Of sleep bestanden hierheen: pdf, png of jpg, tot 25 MB per stuk."
DROP_NOW = "Laat los om toe te voegen."
NOT_FROM_DISK = (
    "Dit komt niet van je computer. Bewaar het eerst als bestand, en voeg dat bestand toe."
)
NONE_TITLE = "Nog geen documenten"
NONE_TEXT = (
    "Bewaar hier brieven, beschikkingen en foto's die bij dit gezin horen. Kies Document"
    " toevoegen, of sleep bestanden hierheen: pdf, png of jpg, tot 25 MB per stuk. Ze staan"
    " versleuteld in je kluis. Lak een BSN weg voordat je een document toevoegt."
)
ASK_TITLE = "Welke documenten wil je toevoegen?"
FILES = "Pdf en afbeeldingen"
VIEW = "Bekijken"
EDIT = "Gegevens wijzigen"
COPY = "Kopie bewaren"
DELETE = "Verwijderen"
DELETED = "Document verwijderd."
SAVED = "Document bewaard."
ADDED_ONE = "Document toegevoegd."
BSN_LEFT_OUT = (
    "In de naam van een bestand stonden negen cijfers die een BSN kunnen zijn. Die staan niet in"
    " de titel. Kijk ook of er een BSN in het document staat, en lak dat weg."
)
SEPARATOR = " · "
LONGEST_NAME = 60
MOST_NAMES = 3

COPY_TITLE = "Deze kopie is niet versleuteld"
COPY_TEXT = (
    "De kopie komt buiten je kluis te staan. Wie bij die map kan, kan het document lezen. Verwijder"
    " de kopie als je haar niet meer nodig hebt. Het document in je kluis blijft gewoon staan."
)
COPY_ACTION = "Kopie bewaren"
COPY_WHERE = "Waar wil je de kopie bewaren?"

DOCUMENT = "Document"
CLOSE = "Sluiten"
PAGES = "Pagina's van het document"
PICTURE = "Afbeelding"
LOADING = "Afbeelding wordt geopend…"
LARGER = "Groter (+)"
SMALLER = "Kleiner (-)"
FIT = "Passend"
FIT_TIP = "Toon alles (0)"
UNREADABLE_PDF = (
    "Deze pdf kan hier niet worden getoond. Het document is nog heel in je kluis. Bewaar een kopie"
    " en open die met een ander programma."
)
UNREADABLE = (
    "Deze afbeelding kan hier niet worden getoond. Het document is nog heel in je kluis. Bewaar"
    " een kopie en open die met een ander programma."
)
TOO_LARGE = (
    "Deze afbeelding heeft te veel beeldpunten om hier te tonen. Het document is nog heel in je"
    " kluis. Bewaar een kopie en open die met een ander programma."
)

FORM_TITLE = "Gegevens van dit document"
TITEL = "&Titel"
TITEL_EMPTY = "Vul een titel in, dan vind je het document terug."
SOORT = "S&oort"
NO_SOORT = "Nog niet gekozen"
DATUM = "&Datum op het document"
TRAJECT = "Hoort bij tra&ject"
NO_TRAJECT = "Niet bij een traject"
CONTACT = "Hoort bij &contactmoment"
NO_CONTACT = "Niet bij een contactmoment"

_SPOKEN = {True: "afbeelding", False: "pdf"}


def added(count: int) -> str:
    """Return what was done."""
    return ADDED_ONE if count == 1 else f"{count} documenten toegevoegd."


def adding(number: int, total: int) -> str:
    """Return how far it is."""
    if total == 1:
        return "Document wordt toegevoegd…"
    return f"Document {number} van {total} wordt toegevoegd…"


def refused(names: Sequence[str], why: str) -> str:
    """Return why some files were not added."""
    shown = ", ".join(_printable(name) for name in names[:MOST_NAMES])
    rest = len(names) - MOST_NAMES
    more = f" en nog {rest}" if rest > 0 else ""
    return f"{shown}{more}: {why}"


def _printable(name: str) -> str:
    short = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    return "".join(letter if letter.isprintable() else "?" for letter in short)


def copied(name: str) -> str:
    """Return where the copy is and who can read it."""
    return f"Kopie bewaard als {name}. Die kopie is niet versleuteld."


def much(total: int) -> str:
    """Return what so many bytes mean."""
    return (
        f"Alle documenten in je kluis zijn samen {format_grootte(total)}. Een reservekopie maken"
        " duurt daardoor langer. Verwijder wat je niet meer nodig hebt."
    )


def size(amount: int) -> str:
    """Return a number of bytes in words."""
    return format_grootte(amount)


def day(datum: date | None, added_on: date, today: date) -> str:
    """Return the day on the document, else when it was added."""
    if datum is not None:
        return format_datum(datum)
    words = {0: "vandaag", 1: "gisteren"}.get((today - added_on).days)
    return f"toegevoegd {words or format_kort(added_on, today)}"


def of_contact(datum: date, today: date) -> str:
    """Return to which contact it belongs."""
    return f"contact van {format_kort(datum, today)}"


def spoken(soort: Bestandssoort) -> str:
    """Return what it is, for a screen reader."""
    return _SPOKEN[soort.beeld]


def copy_kind(soort: Bestandssoort) -> str:
    """Return what a file of this kind is called in a dialog."""
    return "Pdf-document" if soort is Bestandssoort.PDF else f"Afbeelding {soort.value}"


def copy_name(soort: str, datum: date, ending: str) -> str:
    """Return a name for a copy; never the title, for it may hold a name."""
    return f"{soort or 'document'}-{datum:%Y-%m-%d}.{ending}".lower()
