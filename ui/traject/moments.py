"""What is known of a traject in time: contact, handover, aftercare, and how it came in."""

from datetime import timedelta

from gco_desktop.domain.aanmelding import Aanmelding
from gco_desktop.domain.datum import format_datum
from gco_desktop.reference import tables
from gco_desktop.services.trajecten import TrajectDetail
from ui.traject import texts

CHECK_AFTER = timedelta(days=28)  # NAZORG_CHECK of mijlpaal.csv; W29


def moments(detail: TrajectDetail) -> tuple[tuple[str, str], ...]:
    """Return what there is to tell, each with its caption."""
    traject = detail.traject
    handover = texts.handover(
        _label("overdracht_bestemming", traject.bestemming),
        traject.overdracht,
        traject.overdracht_op,
    )
    norm = "" if traject.weeknorm_min is None else texts.per_week(traject.weeknorm_min)
    lines = (
        (texts.LAST_CONTACT, _contact(detail)),
        (texts.AGREED, norm),
        (texts.HANDOVER, handover),
        (texts.AFTERCARE, _aftercare(detail)),
        (texts.AANMELDING, "" if detail.aanmelding is None else _came_in(detail.aanmelding)),
    )
    return tuple((caption, value) for caption, value in lines if value)


def mourning(detail: TrajectDetail) -> str:
    """Return the quiet line for a traject whose client has died."""
    if not detail.in_rouw:
        return ""
    aftercare = detail.traject.status.actief and detail.nazorg_op is None
    return texts.mourning(detail.overleden_op, aftercare=aftercare)


def _contact(detail: TrajectDetail) -> str:
    last = detail.laatste_contact
    if not detail.traject.status.actief and last is None:
        return ""
    days = None if last is None else (detail.vandaag - last).days
    return texts.contact_term(days, detail.termijn)


def _aftercare(detail: TrajectDetail) -> str:
    since = detail.nazorg_op
    if since is None:
        return ""
    check = None if detail.in_rouw else since + CHECK_AFTER
    return texts.aftercare(since, check, detail.vandaag)


def _came_in(aanmelding: Aanmelding) -> str:
    parts = (format_datum(aanmelding.datum), aanmelding.regio)
    return texts.SEPARATOR.join(part for part in parts if part)


def _label(table: str, code: str) -> str:
    return tables.label(table, code) if code else ""
