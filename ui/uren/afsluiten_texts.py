"""Every Dutch word of the tab Maand afsluiten."""

from gco_desktop.domain.afsluiting import Afsluiting
from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.maand import month_name
from gco_desktop.domain.opgave import Opgave, Opgavehoofd
from gco_desktop.services.afsluiten import Boekmaand, Maandstand

TITLE = "Maand afsluiten"
INTRO = (
    "Sluit een maand af als je de opgave verstuurt. Daarna verandert die opgave niet meer: wat je"
    " later wijzigt, komt als correctie in de eerste open maand. Je hoeft niet op volgorde af te"
    " sluiten."
)
PARTY = "&Opdrachtgever"
NOBODY = "Zonder opdrachtgever"
MONTHS = "Maanden"
EMPTY_TITLE = "Nog geen maand om af te sluiten"
EMPTY_TEXT = "Boek eerst uren: in de week of bij een contactmoment. Dan staat de maand hier."
WHICH = "&Welke opgave"
NOW = "Zoals het nu staat"
CLOSE = "Maand &afsluiten"
REOPEN = "&Heropenen"
EXPORT = "&Exporteren"
VIEW = "Wat laat je zien"
TOTALS, PER_ACTIVITY, PER_PRODUCT, LINES, CORRECTIONS = (
    "soort",
    "activiteit",
    "product",
    "regels",
    "correcties",
)
TOTAL = "Totaal"
ROUNDED = "Afgerond"
NO_CODE = "Zonder"
CLOSE_ACTION = "Maand afsluiten"
CLOSE_ANYWAY = "Toch afsluiten"
REOPEN_ACTION = "Heropenen"
REOPEN_REASON = "Waarom heropen je deze maand?"
REOPEN_HINT = "Bijvoorbeeld: een huisbezoek stond op de verkeerde dag."
NOTHING = "Er staat niets in deze opgave."
NO_CORRECTIONS = "Er staan geen correcties in deze opgave."

STANDS = {
    Maandstand.OPEN: "Open",
    Maandstand.AFGESLOTEN: "Afgesloten",
    Maandstand.HEROPEND: "Heropend",
}
RUNNING = "Loopt nog"
TOTAL_HEADERS = ("Uren", "Declarabel", "Niet declarabel")
FIRST_HEADERS = {TOTALS: "Soort uren", PER_ACTIVITY: "Activiteit", PER_PRODUCT: "Product van ZN"}
LINE_HEADERS = ("Waarvoor", "Datum", "Traject", "Uren", "Declarabel")
CORRECTION_HEADERS = ("Waarvoor", "Datum", "Correctie op", "Uren", "Declarabel")
YES, NO = "ja", "nee"


def party(naam: str) -> str:
    """Return what an opdrachtgever is called, or that there is none."""
    return naam or NOBODY


def hours(minuten: int) -> str:
    """Return minutes with their unit: "41:30 uur"."""
    return f"{format_duur(minuten)} uur"


def month_line(month: Boekmaand) -> str:
    """Return the line below a month in the list."""
    parts = [hours(month.minuten)]
    if month.correctie:
        parts.append(f"{format_duur(month.correctie)} correctie")
    elif month.correcties:
        count = month.correcties
        parts.append("1 correctie" if count == 1 else f"{count} correcties")
    return ", ".join(parts)


def month_stand(month: Boekmaand) -> str:
    """Return how a month stands, in a word or two; short, since it stands beside its name."""
    running = month.loopt and month.stand is Maandstand.OPEN
    return RUNNING if running else STANDS[month.stand]


def month_sentence(month: Boekmaand) -> str:
    """Return what a screen reader says of a month."""
    return f"{month_name(month.maand)}, {month_stand(month).lower()}, {month_line(month)}"


def month_title(month: Boekmaand) -> str:
    """Return whose month it is."""
    return f"{month_name(month.maand).capitalize()} · {party(month.naam)}"


def state(month: Boekmaand) -> str:
    """Return how a month stands, in one sentence."""
    if not month.afsluitingen:
        running = " Deze maand is nog niet voorbij." if month.loopt else ""
        return f"Deze maand is nog open.{running}"
    last = month.afsluitingen[0]
    closed = f"Afgesloten op {format_datum(last.gesloten_op)} als nummer {last.volgnummer}."
    if last.heropend_op is None:
        return closed
    return f"{closed} Heropend op {format_datum(last.heropend_op)}: {last.reden}"


def waiting(month: Boekmaand) -> str:
    """Return what of the month corrects earlier ones; empty when nothing does."""
    if not month.correcties:
        return ""
    if not month.correctie:
        return (
            "Hierin zit 1 correctie die de uren niet verandert."
            if month.correcties == 1
            else f"Hierin zitten {month.correcties} correcties die elkaar opheffen."
        )
    return (
        f"Hierin zit {format_duur(month.correctie)} aan correcties op maanden die al waren"
        " afgesloten."
    )


def closing(one: Afsluiting) -> str:
    """Return what a closing is called."""
    opened = ", heropend" if one.heropend_op else ""
    return f"Nummer {one.volgnummer} van {format_datum(one.gesloten_op)}{opened}"


def agreements(hoofd: Opgavehoofd) -> str:
    """Return what may be billed, in words."""
    if hoofd.opdrachtgever_id is None:
        return "Zonder opdrachtgever is niets declarabel."
    travel = "wel" if hoofd.reistijd_declarabel else "niet"
    indirect = "wel" if hoofd.indirect_declarabel else "niet"
    return f"Reistijd is {travel} declarabel. Werk zonder het gezin erbij is {indirect} declarabel."


def view_choices(opgave: Opgave) -> list[tuple[str, str]]:
    """Return what can be looked at of a statement."""
    found = [(TOTALS, "Per soort"), (PER_ACTIVITY, "Per activiteit")]
    if opgave.hoofd.zn_producten:
        found.append((PER_PRODUCT, "Per product"))
    found.append((LINES, f"Regels ({len(opgave.regels)})"))
    if corrections := len(opgave.correcties) + len(opgave.opgeheven):
        found.append((CORRECTIONS, f"Correcties ({corrections})"))
    return found


def close_question(month: Boekmaand) -> tuple[str, str, str]:
    """Return what is asked before a month is closed: title, text and action."""
    text = (
        f"Je sluit {month_name(month.maand)} af voor {_for(month.naam)}: {hours(month.minuten)}."
        " De opgave krijgt een nummer en verandert daarna niet meer. Wat je later wijzigt, komt als"
        " correctie in de eerste open maand."
    )
    if not month.loopt:
        return CLOSE_ACTION, text, CLOSE_ACTION
    more = " Deze maand is nog niet voorbij: uren die je er nog in boekt, worden correcties."
    return CLOSE_ACTION, f"{text}{more}", CLOSE_ANYWAY


def reopen_question(month: Boekmaand) -> tuple[str, str, str]:
    """Return what is asked before a month is opened again: title, text and action."""
    text = (
        f"Je heropent {month_name(month.maand)} voor {_for(month.naam)}. Correcties die nog niet"
        " zijn verstuurd, gaan terug naar deze maand. De opgave die je al hebt verstuurd blijft"
        " bewaard. Sluit je opnieuw af, dan krijgt de opgave een nieuw nummer."
    )
    return "Maand heropenen", text, REOPEN_ACTION


def closed(one: Afsluiting) -> str:
    """Return what is said after a month was closed."""
    return f"{month_name(one.maand).capitalize()} is afgesloten als nummer {one.volgnummer}."


def reopened(one: Afsluiting) -> str:
    """Return what is said after a month was opened again."""
    return f"{month_name(one.maand).capitalize()} is weer open."


def corrects(maand: str, volgnummer: int | None) -> str:
    """Return which statement a correction changes."""
    number = f", nr. {volgnummer}" if volgnummer else ""
    return f"{month_name(maand)}{number}"


def _for(naam: str) -> str:
    return naam or "de uren zonder opdrachtgever"
