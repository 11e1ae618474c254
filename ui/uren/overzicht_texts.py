"""Every word of the tab Overzicht: where the time went."""

from collections.abc import Iterable, Sequence
from datetime import date

from gco_desktop.domain.datum import DAGEN, MAANDEN, format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.tijdvak import Stuk, Tijdsoort, Tijdvak
from gco_desktop.domain.urenoverzicht import Groepering

PERIODS = (
    (Tijdsoort.WEEK.value, "Week"),
    (Tijdsoort.MAAND.value, "Maand"),
    (Tijdsoort.KWARTAAL.value, "Kwartaal"),
    (Tijdsoort.JAAR.value, "Jaar"),
)
PERIOD = "Periode"
PREVIOUS = "Vorige periode (Alt+PageUp)"
NEXT = "Volgende periode (Alt+PageDown)"
NOW = "&Nu"
NOW_TIP = "De periode waarin we nu zijn"
GROUPS = (
    (Groepering.GEZIN.value, "Gezin"),
    (Groepering.ACTIVITEIT.value, "Activiteit"),
    (Groepering.SOORT.value, "Soort uren"),
    (Groepering.OPDRACHTGEVER.value, "Opdrachtgever"),
    (Groepering.DOELGROEP.value, "Doelgroep"),
)
GROUP = "Verdelen per"
WHERE = "Waar ging je tijd heen?"
OVER_TIME = {
    Tijdsoort.WEEK: "Uren per dag",
    Tijdsoort.MAAND: "Uren per week",
    Tijdsoort.KWARTAAL: "Uren per week",
    Tijdsoort.JAAR: "Uren per maand",
}
STRIP = {
    Tijdsoort.MAAND: "Elke dag van de maand: hoe sterker de kleur, hoe meer uren",
    Tijdsoort.KWARTAAL: "Elke dag van het kwartaal: hoe sterker de kleur, hoe meer uren",
    Tijdsoort.JAAR: "Elke week van het jaar: hoe sterker de kleur, hoe meer uren",
}
STRIP_TITLES = {
    Tijdsoort.MAAND: "Uren per dag",
    Tijdsoort.KWARTAAL: "Uren per dag",
    Tijdsoort.JAAR: "Uren per week",
}
BAR_TIP = {
    Tijdsoort.WEEK: "Een staaf opent die dag in je week.",
    Tijdsoort.MAAND: "Een staaf opent die week.",
    Tijdsoort.KWARTAAL: "Een staaf opent die week.",
    Tijdsoort.JAAR: "Een staaf opent die maand.",
}
GROUP_TIP = {True: "Een staaf opent het gezin.", False: "Een staaf laat zien bij wie dat was."}
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
TIME_HEADERS = ("Wanneer", "Uren")
GROUP_HEADERS = {
    Groepering.GEZIN: ("Gezin", "Uren", "Per week", "Afgesproken", "Richtlijn"),
    Groepering.ACTIVITEIT: ("Activiteit", "Uren", "Per week"),
    Groepering.SOORT: ("Soort uren", "Uren", "Per week"),
    Groepering.OPDRACHTGEVER: ("Opdrachtgever", "Uren", "Per week"),
    Groepering.DOELGROEP: ("Doelgroep", "Uren", "Per week"),
}
COPY = "Kopieer"
COPY_TIP = "Kopieer de cijfers als tabel"
COPIED = "De tabel staat op het klembord. Die wordt leeg als de kluis op slot gaat."
ALL_AGAIN = "Alles weer tonen"
GUIDELINES = (
    "De richtlijnen komen uit de pilots. Ze zijn een houvast en geen grens; soms is meer nodig."
)
EMPTY_TEXT = "Uren die je in een week of bij een contactmoment boekt, zie je hier terug."
TO_WEEK = "Naar de week"
NOTHING_HERE = "In deze periode staan geen uren."


def title(tijdvak: Tijdvak) -> str:
    """Return the name of a period as a title."""
    name = tijdvak.label_nl
    return name[:1].upper() + name[1:]


def of_period(name: str, period: str) -> str:
    """Return the name of a chart with its period, whose title stands in the middle here."""
    return f"{name}, {period[:1].lower()}{period[1:]}"


def empty_title(tijdvak: Tijdvak) -> str:
    """Say that there is nothing."""
    return f"Geen uren in {tijdvak.label_nl}" if tijdvak.soort != "kwartaal" else NOTHING_HERE


def total(minuten: int) -> str:
    """Return the hours of the period."""
    return format_duur(minuten)


def beside_total(tijdvak: Tijdvak, per_week: int) -> str:
    """Return what stands beside the total: the days, and how much that is per week."""
    if tijdvak.soort is Tijdsoort.WEEK:
        return f"uur, {tijdvak.dagen_nl}"
    return f"uur, gemiddeld {format_duur(per_week)} per week"


def division(bij_gezinnen: int, overig: int) -> str:
    """Say how much was for gezinnen and how much was not."""
    return f"{format_duur(bij_gezinnen)} voor gezinnen · {format_duur(overig)} ander werk"


def only(naam: str) -> str:
    """Say that only one group is shown."""
    return f"Je ziet alleen: {naam}."


def bar_label(soort: Tijdsoort, stuk: Stuk) -> str:
    """Return what stands below a bar: "ma 16", "wk 47" or "nov"."""
    if soort is Tijdsoort.WEEK:
        return f"{DAGEN[stuk.van.weekday()][:2]} {stuk.van.day}"
    if soort is Tijdsoort.JAAR:
        return MONTHS[stuk.van.month - 1]
    return f"wk {stuk.van.isocalendar().week}"


def piece(stuk: Stuk) -> str:
    """Return which days a piece has, in full."""
    if stuk.is_dag:
        return f"{DAGEN[stuk.van.weekday()]} {format_datum(stuk.van)}"
    first = f"{stuk.van.day}" if stuk.van.month == stuk.tot.month else _short(stuk.van)
    return f"week {stuk.van.isocalendar().week}, {first} t/m {_short(stuk.tot)}"


def table_label(soort: Tijdsoort, stuk: Stuk) -> str:
    """Return a bar as a table names it."""
    return MAANDEN[stuk.van.month - 1] if soort is Tijdsoort.JAAR else piece(stuk)


def time_sentence(tijdvak: Tijdvak, rows: Sequence[tuple[str, str]]) -> str:
    """Say the bars in one sentence."""
    return f"{title(tijdvak)}: {said(rows)}."


def group_sentence(groepering: Groepering, rows: Sequence[Sequence[str]]) -> str:
    """Say the groups in one sentence."""
    heads = GROUP_HEADERS[groepering]
    return f"Uren per {heads[0].lower()}: {said([(row[0], row[1]) for row in rows])}."


def said(rows: Iterable[tuple[str, str]]) -> str:
    """Return labels with their hours in words."""
    return ", ".join(f"{label} {text}" for label, text in rows)


def strip_sentence(full: int, cells: int, *, days: bool) -> str:
    """Say the strip in one sentence."""
    return f"{full} van {cells} {'dagen' if days else 'weken'} met uren."


def hint(per_week: str, agreed: str, guideline: str) -> str:
    """Return what stands below the bar of a gezin."""
    parts = (
        f"{per_week} per week" if per_week else "",
        f"afgesproken {agreed}" if agreed else "",
        f"richtlijn {guideline}" if guideline else "",
    )
    return " · ".join(part for part in parts if part)


def guideline(doelgroep: str, text: str) -> str:
    """Return the guideline of one doelgroep."""
    return f"{doelgroep}: {text}"


def _short(day: date) -> str:
    return f"{day.day} {MAANDEN[day.month - 1]}"
