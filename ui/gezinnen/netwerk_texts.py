"""Every word of the tab Netwerk."""

from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.ecogram import BANDEN, KRINGEN, Ecogram, Knoop

MAP, LIST = "kaart", "lijst"
VIEWS = ((MAP, "Kaart"), (LIST, "Lijst"))
VIEW = "Kaart of lijst"
ADD = "Toevoegen"
ADD_PERSON = "Persoon in het gezin"
ADD_ORGANISATION = "Organisatie of contactpersoon"
KEEP = "Stand bewaren"
KEEP_TIP = "Bewaart hoe het netwerk er vandaag uitziet, om later mee te vergelijken"
PRINT = "Afdrukken (pdf)"
MORE = "Meer van de kaart"
ARRANGE = "Opnieuw ordenen"
ARRANGE_TIP = "Zet iedereen terug in de kringen"
MAP_NAME = "Netwerkkaart"
MAP_HINT = (
    "Ga met Tab langs de mensen. Verplaats met de pijltjes, met Shift in grotere stappen. "
    "Enter opent de band. Dezelfde gegevens staan in de lijst."
)
NODE_TIP = "Klik of Enter: de band beschrijven. Sleep of pijltjes: verplaatsen."
LEGEND = "Uitleg van lijnen en vormen"
LIST_NAME = "Het netwerk als lijst"
HEADERS = ("Naam", "Wie of wat", "Band", "Sinds", "Opmerking")
EDIT_BAND = "Band beschrijven"
EDIT_HINT = "Of druk op Enter in de lijst."
READ_ONLY = "Dit is een bewaarde stand. Daarin verandert niets meer."

EMPTY_TITLE = "Wie staan er om dit gezin heen?"
EMPTY_TEXT = (
    "Voeg mensen uit het gezin toe, en organisaties die helpen. "
    "Hier zie je dan wie dichtbij staat, en hoe de band is."
)
FIRST_PERSON = "Naar personen"
FIRST_ORGANISATION = "Organisatie toevoegen"

NOW = "Nu"
TIME = "Tijd"
BACK_TO_NOW = "Terug naar nu"
DELETE = "Stand verwijderen"

BAND_QUESTION = "Hoe is de band?"
BAND_HINT = "Zoals het gezin het zelf ervaart."
NOTE = "Opmerking"
NOTE_HINT = "Dit komt ook op de afdruk voor het gezin."

MOVED = "De plek is bewaard."
ARRANGED = "De kaart is opnieuw geordend."
SAVED = "De band is bewaard."
KEPT = "De stand van vandaag is bewaard."
DELETED = "De stand is verwijderd."

PAPER_TITLE = "Mensen om u heen"
PAPER_NOTE = (
    "Zo komt het op papier. Een pdf is niet versleuteld: iedereen met het bestand kan het lezen."
)
BAND_LABELS = dict(BANDEN)
KRING_LABELS = dict(KRINGEN)
SEPARATOR = " \u00b7 "


def band_title(naam: str) -> str:
    """Return the heading of the panel of one bond."""
    return f"Band met {naam}"


def paper_file(day: date) -> str:
    """Return a name for the file, with nobody's name in it."""
    return f"netwerk-{day.isoformat()}.pdf"


def counted(ecogram: Ecogram) -> str:
    """Return how many there are of each kind."""
    formal = sum(knoop.kring.formeel for knoop in ecogram.aanwezig)
    near = len(ecogram.aanwezig) - formal
    return SEPARATOR.join(
        (
            "1 naaste" if near == 1 else f"{near} naasten",
            "1 vanuit werk" if formal == 1 else f"{formal} vanuit werk",
        )
    )


def gone(count: int) -> str:
    """Return the switch that shows who is not there any more."""
    return f"Ook wie er niet meer bij is ({count})"


def left_out(drawn: int, count: int) -> str:
    """Return that the drawing does not hold everybody."""
    return f"Op de kaart staan de {drawn} dichtstbijzijnde van {count}. De lijst toont iedereen."


def moment(day: date, omschrijving: str) -> str:
    """Return which kept ecogram it is."""
    shown = format_datum(day)
    return SEPARATOR.join(filter(None, (shown, omschrijving)))


def role(knoop: Knoop) -> str:
    """Return who or what somebody is, and until when that was."""
    if knoop.voorbij and knoop.tot is not None:
        return SEPARATOR.join(filter(None, (knoop.rol, f"tot {short_day(knoop.tot)}")))
    return knoop.rol


def sentence(knoop: Knoop) -> str:
    """Return everything about one in words, for a screen reader."""
    parts = [
        knoop.naam,
        role(knoop),
        KRING_LABELS[knoop.kring],
        f"band {BAND_LABELS[knoop.band].lower()}",
        knoop.notitie,
        "niet meer betrokken" if knoop.voorbij else "",
    ]
    return ", ".join(part for part in parts if part)


def short_day(day: date) -> str:
    """Return "1-9-2024"."""
    return f"{day.day}-{day.month}-{day.year}"


def described(middle: str, shown: int) -> str:
    """Return the drawing in a sentence."""
    around = "1 persoon of organisatie" if shown == 1 else f"{shown} personen en organisaties"
    return f"{middle} in het midden, met {around} eromheen. {MAP_HINT}"
