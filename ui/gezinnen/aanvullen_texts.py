"""The words for what could still be filled in of a gezin."""

from gco_desktop.services.aanvullen import Waarvan

FIELDS = {
    (Waarvan.TRAJECT, "doelgroep"): "Doelgroep",
    (Waarvan.TRAJECT, "client"): "Cliënt van het traject",
    (Waarvan.TRAJECT, "opdrachtgever"): "Opdrachtgever",
    (Waarvan.TRAJECT, "start"): "Begindatum",
    (Waarvan.TRAJECT, "wetten"): "Wetten",
    (Waarvan.TRAJECT, "doel"): "Doel van het traject",
    (Waarvan.TRAJECT, "bestemming"): "Aan wie je overdraagt",
    (Waarvan.TRAJECT, "afsluitreden"): "Reden van afsluiten",
    (Waarvan.PERSOON, "geboortedatum"): "Geboortedatum",
    (Waarvan.PERSOON, "personen"): "Wie hierbij horen",
    (Waarvan.PERSOON, "client"): "Wie de cliënt is",
    (Waarvan.PERSOON, "aanspreekpunt"): "Aanspreekpunt",
    (Waarvan.GEZIN, "plaats"): "Woonplaats",
    (Waarvan.GEZIN, "adres"): "Adres",
    (Waarvan.GEZIN, "telefoon"): "Telefoonnummer",
}
LONG = "(al een maand open)"
MOURNING = (
    "De cliënt van dit gezin is overleden. Herinneringen staan uit. Nazorg voor naasten is"
    " mogelijk."
)


def of_persoon(words: str, naam: str) -> str:
    """Return of whom something is missing."""
    return f"{words} van {naam}"
