"""Every word around the file for a calendar."""

TITLE = "Naar je agenda"
TEXT = (
    "Maak een bestand met wat er gepland staat. Je opent het in je eigen agenda, op je computer of"
    " telefoon."
)
WARNING = (
    "Dit bestand is niet versleuteld. Wie het bestand heeft, kan het lezen. Er staan geen namen,"
    " plaatsen of notities in: alleen de soort, de dag, de tijd en de initialen van het gezin."
    " Zet je het in een agenda op internet, dan staat het daar ook."
)
PERIOD = "Welke periode?"
PERIODS = (("7", "1 week"), ("14", "2 weken"), ("30", "30 dagen"), ("90", "90 dagen"))
FROM = "&Van"
UNTIL = "&Tot en met"
WITH_DAYS = "Ook taken, beloften, acties en termijnen zonder tijd"
LITERAL = "Dit staat letterlijk in het bestand"
SAVE = "Bestand bewaren"
CLOSE = "Annuleren"
CHOOSE = "Agenda-bestand bewaren"
KIND = "Agenda-bestand"
SAVED = "Agenda-bestand bewaard. Verwijder het als je het niet meer nodig hebt."
NO_DAY = "Vul een dag in."
WRONG_ORDER = "Deze dag ligt voor de eerste dag."
NOTHING = "In deze periode staat niets gepland."
LENGTH = "Een afspraak duurt in het bestand een uur. In je agenda kun je dat veranderen."


def counted(timed: int, days: int) -> str:
    """Return how much stands in the file."""
    if not timed and not days:
        return NOTHING
    first = "1 afspraak" if timed == 1 else f"{timed} afspraken"
    second = "1 dag met een termijn of taak" if days == 1 else f"{days} keer iets zonder tijd"
    return f"{first} en {second}." if days else f"{first}."
