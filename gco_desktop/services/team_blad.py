"""A team overview in words: the same lines on the screen and on paper."""

from gco_desktop.exports.contents import Samenvatting
from gco_desktop.exports.team import TeamOverzicht, TeamUren
from gco_desktop.reference import tables
from gco_desktop.reports.team_papier import TeamBlad, TeamPeriode, TeamRegel
from gco_desktop.services.samenvatting_blad import activiteit_label

ALLES = "Alle kwartalen samen"


def team_blad(overzicht: TeamOverzicht) -> TeamBlad:
    """Put a team overview into words."""
    blocks = list(overzicht.perioden)
    if len(blocks) > 1:
        blocks.append(overzicht.totaal)
    return TeamBlad(
        perioden=tuple(_periode(block, overzicht.team_size) for block in blocks),
        signalen=tuple(
            (tables.official("signaalcategorie", code) if code else "Zonder categorie", count)
            for code, count in overzicht.per_categorie
        ),
        teksten=tuple(signaal.tekst for signaal in overzicht.signalen if signaal.tekst),
        afzenders=tuple(afzender(found) for found in overzicht.gebruikt),
        tot=max((found.periode.tot for found in overzicht.gebruikt), default=None),
    )


def afzender(samenvatting: Samenvatting) -> str:
    """Return who sent a summary about which quarter."""
    return f"{samenvatting.melder} \u00b7 {samenvatting.periode.label_nl}"


def dekking(uren: TeamUren, team_size: int | None) -> str:
    """Return "11 van 15 melders", or only how many when the size of the team is unknown."""
    count = len(uren.melders)
    if team_size is not None:
        return f"{count} van {team_size} melders"
    return "1 melder" if count == 1 else f"{count} melders"


def _periode(uren: TeamUren, team_size: int | None) -> TeamPeriode:
    families = "" if uren.gezinnen is None else f"{uren.gezinnen[0]} tot en met {uren.gezinnen[1]}"
    return TeamPeriode(
        titel=ALLES if uren.periode is None else uren.periode.label_nl,
        dekking=dekking(uren, team_size),
        totaal=uren.totaal,
        gezinnen=families,
        regels=(*_known(uren), *_merged(uren), *_rest(uren)),
    )


def _known(uren: TeamUren) -> list[TeamRegel]:
    return [
        TeamRegel(
            label=_name(found.activiteit),
            minuten=found.minuten,
            melders=found.melders,
            toelichting=_also_merged(found.samengevoegd_bij),
        )
        for found in uren.activiteiten
        if found.melders
    ]


def _merged(uren: TeamUren) -> list[TeamRegel]:
    return [
        TeamRegel(
            label="Samengevoegd: " + ", ".join(_name(nr) for nr in groep.activiteiten),
            minuten=groep.minuten,
            melders=groep.melders,
            toelichting="Te kleine groepen, daarom één getal.",
            samengevoegd=True,
            kort="Samengevoegd: " + ", ".join(str(nr or "zonder") for nr in groep.activiteiten),
        )
        for groep in uren.groepen
    ]


def _rest(uren: TeamUren) -> list[TeamRegel]:
    lines = []
    if uren.melders_niet_uitgesplitst:
        lines.append(
            TeamRegel(
                label="Niet uitgesplitst",
                minuten=uren.niet_uitgesplitst,
                melders=uren.melders_niet_uitgesplitst,
                toelichting="Minder dan 5 gezinnen: alleen het totaal.",
                samengevoegd=True,
            )
        )
    split = len(uren.melders) - uren.melders_niet_uitgesplitst
    if uren.overig and split > 0:
        lines.append(TeamRegel(label="Uren zonder gezin", minuten=uren.overig, melders=split))
    return lines


def _name(nr: int) -> str:
    return f"{nr}. {activiteit_label(nr)}" if nr else activiteit_label(nr)


def _also_merged(count: int) -> str:
    if not count:
        return ""
    return f"Bij {count} {'melder' if count == 1 else 'melders'} samengevoegd."
