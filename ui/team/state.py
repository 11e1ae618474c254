"""A team overview in words: what the screen shows, from the files alone."""

from dataclasses import dataclass

from gco_desktop.domain.duur import format_duur
from gco_desktop.error_texts import error_text
from gco_desktop.exports.contents import Samenvatting
from gco_desktop.exports.team import TeamOverzicht
from gco_desktop.reference import tables
from gco_desktop.reports.team_papier import TeamPeriode, TeamRegel
from gco_desktop.services.team import Ontvangen, TeamResultaat, notes
from gco_desktop.services.team_blad import afzender, team_blad
from ui.team import texts
from ui.widgets.shapes import Bar, ListRow, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodeState:
    """The hours of one period, in words."""

    title: str
    total: str
    families: str
    rows: tuple[tuple[str, str, str, str], ...]
    bars: tuple[Bar, ...]
    merged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamState:
    """Everything the screen shows."""

    files: tuple[ListRow, ...]
    notes: tuple[str, ...]
    perioden: tuple[PeriodeState, ...]
    signals: tuple[tuple[str, str], ...]
    signal_texts: tuple[tuple[str, str], ...]


def build_state(result: TeamResultaat) -> TeamState:
    """Put everything that was received into words; the newest period comes first."""
    overzicht = result.overzicht
    blad = team_blad(overzicht)
    return TeamState(
        files=tuple(
            _file_row(number, found, overzicht) for number, found in enumerate(result.bestanden)
        ),
        notes=(*(error_text(error) for error in result.geweigerd), *notes(overzicht)),
        perioden=tuple(_periode(periode) for periode in blad.perioden[::-1]),
        signals=tuple((label, str(count)) for label, count in blad.signalen),
        signal_texts=tuple(
            (_category(signaal.categorie), signaal.tekst)
            for signaal in overzicht.signalen
            if signaal.tekst
        ),
    )


def _file_row(number: int, found: Ontvangen, overzicht: TeamOverzicht) -> ListRow:
    if found.samenvatting is None:
        who, subtitle = texts.NOT_GOOD, found.bestand
        state, tone = texts.REFUSED, Tone.BAD
    else:
        who, subtitle = afzender(found.samenvatting), found.bestand
        state, tone = _standing(found.samenvatting, overzicht)
    reason = "" if found.fout is None else error_text(found.fout)
    return ListRow(
        key=number,
        title=who,
        subtitle=subtitle,
        pill=state,
        tone=tone,
        sentence=", ".join(part for part in (who, subtitle, state, reason) if part),
    )


def _standing(samenvatting: Samenvatting, overzicht: TeamOverzicht) -> tuple[str, Tone]:
    """Return whether a right file counts; equal files are told apart by identity."""
    for group, state in (
        (overzicht.dubbel, texts.DOUBLE),
        (overzicht.vervangen, texts.REPLACED),
        (overzicht.tegenstrijdig, texts.CONTRADICTED),
    ):
        if any(samenvatting is other for other in group):
            return state, Tone.WARN
    return texts.FINE, Tone.OK


def _periode(periode: TeamPeriode) -> PeriodeState:
    return PeriodeState(
        title=periode.titel,
        total=texts.total(format_duur(periode.totaal), periode.dekking),
        families=texts.families(periode.gezinnen) if periode.gezinnen else "",
        rows=tuple(_row(regel) for regel in periode.regels),
        bars=tuple(
            Bar(
                label=regel.kort or regel.label,
                value=max(regel.minuten, 0),
                text=format_duur(regel.minuten),
            )
            for regel in periode.regels
        ),
        merged=any(regel.samengevoegd for regel in periode.regels),
    )


def _row(regel: TeamRegel) -> tuple[str, str, str, str]:
    return (regel.label, format_duur(regel.minuten), str(regel.melders), regel.toelichting)


def _category(code: str) -> str:
    return tables.label("signaalcategorie", code) if code else texts.NO_CATEGORY
