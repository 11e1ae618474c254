"""Everything the panel of one activity shows, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.activiteit import ActiviteitPeriode
from gco_desktop.domain.datum import format_maand
from gco_desktop.domain.document import DocumentRegel
from gco_desktop.domain.plan import Actie, ActieStand
from gco_desktop.reference import tables
from gco_desktop.services.activiteit_detail import ActiviteitDetail
from ui.traject import form_texts, texts
from ui.traject.contacts import contact_entry
from ui.traject.detail import hint_of, official
from ui.widgets.shapes import TimelineEntry

_MOST = 12  # documents: the others stand with the gezin


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRead:
    """What the kluis says of one activity; ``fresh`` is a run that can be filled in."""

    detail: ActiviteitDetail
    fresh: ActiviteitPeriode

    @property
    def runs(self) -> Sequence[ActiviteitPeriode]:
        """The runs, oldest first."""
        return self.detail.periodes


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelState:
    """What stands around the form."""

    title: str
    official: str
    hint: str
    runs: tuple[tuple[str, str], ...]
    contacts: tuple[TimelineEntry, ...]
    contacts_total: int
    subs: tuple[tuple[str, str], ...]
    hours: tuple[tuple[str, str], ...]
    documents: tuple[tuple[str, str], ...]
    actions: tuple[tuple[str, str], ...]


def panel_state(read: ActivityRead, nr: int, today: date) -> PanelState:
    """Return what the panel shows of an activity."""
    detail = read.detail
    return PanelState(
        title=texts.activity(nr, tables.label("activiteit", nr)),
        official=official(nr),
        hint=hint_of(detail.hints, nr),
        runs=tuple((str(run.id), form_texts.run(run, today)) for run in read.runs),
        contacts=tuple(contact_entry(contact, today) for contact in detail.contacten),
        contacts_total=detail.contacten_totaal,
        subs=tuple(
            (code, form_texts.sub(label, detail.gebruikt.get(code, 0)))
            for code, label in tables.deelactiviteiten(nr)
        ),
        hours=((form_texts.hours(detail.minuten), ""),) if detail.minuten else (),
        documents=tuple(_document(each, today) for each in detail.documenten[:_MOST]),
        actions=tuple(_action(each, today) for each in detail.acties),
    )


def _document(regel: DocumentRegel, today: date) -> tuple[str, str]:
    day = regel.document.datum or regel.contact_op
    return regel.document.titel, format_maand(day, today) if day else ""


def _action(actie: Actie, today: date) -> tuple[str, str]:
    when = f"voor {format_maand(actie.voor_datum, today)}" if actie.voor_datum else ""
    if actie.stand is not ActieStand.OPEN:
        when = form_texts.ACTION_STATES.get(actie.stand, "")
    return actie.tekst, form_texts.note(actie.wie, when)
